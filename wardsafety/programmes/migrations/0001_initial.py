import django.db.models.deletion
import pgtrigger.compiler
import wardsafety.office.schema.creation
import wardsafety.pages.partial_dates
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("office", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        wardsafety.office.schema.creation.CreateModels(
            models=[
                migrations.CreateModel(
                    name="Indicator",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="indicators",
                                to="programmes.programme",
                                verbose_name="chương trình",
                            ),
                        ),
                        (
                            "parent",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="children",
                                to="programmes.indicator",
                                verbose_name="trong đó, của chỉ tiêu",
                            ),
                        ),
                        ("name", models.CharField(max_length=300, verbose_name="tên chỉ tiêu")),
                        (
                            "measure",
                            models.CharField(
                                help_text="Ví dụ: tổ, điểm, vụ, trường hợp, %, tỷ đồng, km.",
                                max_length=40,
                                verbose_name="đơn vị tính",
                            ),
                        ),
                        (
                            "figure",
                            models.CharField(
                                blank=True,
                                help_text="Để trống nếu số liệu lấy từ văn bản, báo cáo.",
                                max_length=60,
                                verbose_name="đếm từ sổ theo dõi",
                            ),
                        ),
                        (
                            "about_people",
                            models.BooleanField(
                                default=False,
                                help_text="Người nghiện, người có tiền án … Khi chia theo đơn vị, số 1–2 được ẩn để không nhận ra từng người.",
                                verbose_name="số liệu về người",
                            ),
                        ),
                        ("order", models.PositiveSmallIntegerField(default=1, verbose_name="thứ tự")),
                    ],
                    options={
                        "verbose_name": "chỉ tiêu",
                        "ordering": ["order", "pk"],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "programmes_indicatorevent" ("about_people", "figure", "id", "measure", "name", "order", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id") VALUES (NEW."about_people", NEW."figure", NEW."id", NEW."measure", NEW."name", NEW."order", NEW."parent_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."programme_id"); RETURN NULL;',
                                    hash="692c68ac4ee3bba94ab4582e5b5c8b25a36130d1",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_f6c82",
                                    table="programmes_indicator",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "programmes_indicatorevent" ("about_people", "figure", "id", "measure", "name", "order", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id") VALUES (NEW."about_people", NEW."figure", NEW."id", NEW."measure", NEW."name", NEW."order", NEW."parent_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."programme_id"); RETURN NULL;',
                                    hash="092ce6c5498de3f82b18e56546f8d703df2a0bd8",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_e3710",
                                    table="programmes_indicator",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "programmes_indicatorevent" ("about_people", "figure", "id", "measure", "name", "order", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id") VALUES (OLD."about_people", OLD."figure", OLD."id", OLD."measure", OLD."name", OLD."order", OLD."parent_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."programme_id"); RETURN NULL;',
                                    hash="33f9b4fef8d3ab3f1286e64463f91424d01deec5",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_ebb59",
                                    table="programmes_indicator",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="IndicatorEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="programmes.indicator",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "programme",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programmes.programme",
                                verbose_name="chương trình",
                            ),
                        ),
                        (
                            "parent",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programmes.indicator",
                                verbose_name="trong đó, của chỉ tiêu",
                            ),
                        ),
                        ("name", models.CharField(max_length=300, verbose_name="tên chỉ tiêu")),
                        (
                            "measure",
                            models.CharField(
                                help_text="Ví dụ: tổ, điểm, vụ, trường hợp, %, tỷ đồng, km.",
                                max_length=40,
                                verbose_name="đơn vị tính",
                            ),
                        ),
                        (
                            "figure",
                            models.CharField(
                                blank=True,
                                help_text="Để trống nếu số liệu lấy từ văn bản, báo cáo.",
                                max_length=60,
                                verbose_name="đếm từ sổ theo dõi",
                            ),
                        ),
                        (
                            "about_people",
                            models.BooleanField(
                                default=False,
                                help_text="Người nghiện, người có tiền án … Khi chia theo đơn vị, số 1–2 được ẩn để không nhận ra từng người.",
                                verbose_name="số liệu về người",
                            ),
                        ),
                        ("order", models.PositiveSmallIntegerField(default=1, verbose_name="thứ tự")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="Phase",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="phases",
                                to="programmes.programme",
                                verbose_name="chương trình",
                            ),
                        ),
                        (
                            "parent",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="children",
                                to="programmes.phase",
                                verbose_name="thuộc giai đoạn",
                            ),
                        ),
                        ("name", models.CharField(max_length=120, verbose_name="tên giai đoạn")),
                        ("order", models.PositiveSmallIntegerField(default=1, verbose_name="thứ tự")),
                        ("starts_on", models.DateField(blank=True, null=True, verbose_name="từ ngày")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="đến ngày")),
                        (
                            "document",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="office.document",
                                verbose_name="văn bản",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "giai đoạn",
                        "ordering": ["order", "pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("starts_on__isnull", True),
                                    ("ends_on__isnull", True),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="phase_dates_in_order",
                                violation_error_message="Giai đoạn phải kết thúc sau khi bắt đầu.",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "programmes_phaseevent" ("document_id", "ends_on", "id", "name", "order", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "starts_on") VALUES (NEW."document_id", NEW."ends_on", NEW."id", NEW."name", NEW."order", NEW."parent_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."programme_id", NEW."starts_on"); RETURN NULL;',
                                    hash="82557dfb7b184e0f137d56a4787ec894ca55289f",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_d2092",
                                    table="programmes_phase",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "programmes_phaseevent" ("document_id", "ends_on", "id", "name", "order", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "starts_on") VALUES (NEW."document_id", NEW."ends_on", NEW."id", NEW."name", NEW."order", NEW."parent_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."programme_id", NEW."starts_on"); RETURN NULL;',
                                    hash="7fa666def3b42b31277bba9d25cff551005beb44",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_12ded",
                                    table="programmes_phase",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "programmes_phaseevent" ("document_id", "ends_on", "id", "name", "order", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "starts_on") VALUES (OLD."document_id", OLD."ends_on", OLD."id", OLD."name", OLD."order", OLD."parent_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."programme_id", OLD."starts_on"); RETURN NULL;',
                                    hash="a2bbd3d2b6f01b19faa39f968f45affcc8fca763",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_9808d",
                                    table="programmes_phase",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="PhaseEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="programmes.phase",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "programme",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programmes.programme",
                                verbose_name="chương trình",
                            ),
                        ),
                        (
                            "parent",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programmes.phase",
                                verbose_name="thuộc giai đoạn",
                            ),
                        ),
                        ("name", models.CharField(max_length=120, verbose_name="tên giai đoạn")),
                        ("order", models.PositiveSmallIntegerField(default=1, verbose_name="thứ tự")),
                        ("starts_on", models.DateField(blank=True, null=True, verbose_name="từ ngày")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="đến ngày")),
                        (
                            "document",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.document",
                                verbose_name="văn bản",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="Programme",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="nhập lúc")),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="người nhập",
                            ),
                        ),
                        (
                            "removed_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="xóa lúc"),
                        ),
                        (
                            "removed_by",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("version", models.PositiveIntegerField(default=1, editable=False)),
                        (
                            "unit",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="programmes",
                                to="office.unit",
                                verbose_name="đơn vị",
                            ),
                        ),
                        ("name", models.CharField(max_length=300, verbose_name="tên chương trình")),
                        (
                            "variants",
                            models.TextField(
                                blank=True,
                                help_text="Mỗi dòng một tên gọi khác trong văn bản, báo chí.",
                                verbose_name="tên gọi khác",
                            ),
                        ),
                        ("purpose", models.TextField(blank=True, verbose_name="mục đích")),
                        ("requirements", models.TextField(blank=True, verbose_name="yêu cầu")),
                        (
                            "document",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="programmes",
                                to="office.document",
                                verbose_name="văn bản ban hành",
                            ),
                        ),
                        (
                            "launched_on",
                            wardsafety.pages.partial_dates.PartialDateField(
                                blank=True, verbose_name="ngày ra quân, phát động"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "chương trình",
                        "abstract": False,
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("removed_at__isnull", True), ("removed_by__isnull", True)),
                                    models.Q(("removed_at__isnull", False), ("removed_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="programmes_programme_removed_pair",
                                violation_error_message="Hai ô này phải cùng có hoặc cùng để trống.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "launched_on__regex",
                                        "^([0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?)?$",
                                    )
                                ),
                                name="programme_launched_on_partial",
                                violation_error_message="Ngày không đúng. Nhập ngày/tháng/năm (8/6/2023), tháng/năm (6/2023) hoặc chỉ năm (2023).",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "programmes_programmeevent" ("created_at", "created_by_id", "document_id", "id", "launched_on", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "removed_at", "removed_by_id", "requirements", "unit_id", "variants", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."document_id", NEW."id", NEW."launched_on", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."purpose", NEW."removed_at", NEW."removed_by_id", NEW."requirements", NEW."unit_id", NEW."variants", NEW."version"); RETURN NULL;',
                                    hash="d8db7d35beaec20b8f7b9f0557f99d52f11020a9",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_56ab2",
                                    table="programmes_programme",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "programmes_programmeevent" ("created_at", "created_by_id", "document_id", "id", "launched_on", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "removed_at", "removed_by_id", "requirements", "unit_id", "variants", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."document_id", NEW."id", NEW."launched_on", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."purpose", NEW."removed_at", NEW."removed_by_id", NEW."requirements", NEW."unit_id", NEW."variants", NEW."version"); RETURN NULL;',
                                    hash="52edf5268bb12d72c655f2f86c43d05302a49117",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_af864",
                                    table="programmes_programme",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "programmes_programmeevent" ("created_at", "created_by_id", "document_id", "id", "launched_on", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "removed_at", "removed_by_id", "requirements", "unit_id", "variants", "version") VALUES (OLD."created_at", OLD."created_by_id", OLD."document_id", OLD."id", OLD."launched_on", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."purpose", OLD."removed_at", OLD."removed_by_id", OLD."requirements", OLD."unit_id", OLD."variants", OLD."version"); RETURN NULL;',
                                    hash="9236238d858090562d6612d5ce7fa663673670f5",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_f6c03",
                                    table="programmes_programme",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="ProgrammeEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="programmes.programme",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="nhập lúc")),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="người nhập",
                            ),
                        ),
                        (
                            "removed_at",
                            models.DateTimeField(blank=True, editable=False, null=True, verbose_name="xóa lúc"),
                        ),
                        (
                            "removed_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("version", models.PositiveIntegerField(default=1, editable=False)),
                        (
                            "unit",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.unit",
                                verbose_name="đơn vị",
                            ),
                        ),
                        ("name", models.CharField(max_length=300, verbose_name="tên chương trình")),
                        (
                            "variants",
                            models.TextField(
                                blank=True,
                                help_text="Mỗi dòng một tên gọi khác trong văn bản, báo chí.",
                                verbose_name="tên gọi khác",
                            ),
                        ),
                        ("purpose", models.TextField(blank=True, verbose_name="mục đích")),
                        ("requirements", models.TextField(blank=True, verbose_name="yêu cầu")),
                        (
                            "document",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.document",
                                verbose_name="văn bản ban hành",
                            ),
                        ),
                        (
                            "launched_on",
                            wardsafety.pages.partial_dates.PartialDateField(
                                blank=True, verbose_name="ngày ra quân, phát động"
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="Reading",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="nhập lúc")),
                        (
                            "created_by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="người nhập",
                            ),
                        ),
                        (
                            "indicator",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="readings",
                                to="programmes.indicator",
                                verbose_name="chỉ tiêu",
                            ),
                        ),
                        (
                            "unit",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="readings",
                                to="office.unit",
                                verbose_name="của đơn vị",
                            ),
                        ),
                        (
                            "phase",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="+",
                                to="programmes.phase",
                                verbose_name="giai đoạn",
                            ),
                        ),
                        (
                            "form",
                            models.CharField(
                                choices=[
                                    ("level", "Mức (con số)"),
                                    ("change", "Tăng, giảm so với kỳ trước"),
                                    ("rank", "Thứ hạng"),
                                    ("words", "Chỉ bằng chữ"),
                                ],
                                default="level",
                                max_length=6,
                                verbose_name="dạng số liệu",
                            ),
                        ),
                        (
                            "qualifier",
                            models.CharField(
                                blank=True,
                                choices=[("gần", "gần"), ("trên", "trên"), ("hơn", "hơn"), ("khoảng", "khoảng")],
                                max_length=8,
                                verbose_name="từ đi kèm",
                            ),
                        ),
                        (
                            "value",
                            models.DecimalField(
                                blank=True, decimal_places=6, max_digits=20, null=True, verbose_name="giá trị"
                            ),
                        ),
                        ("decimals", models.PositiveSmallIntegerField(default=0, editable=False)),
                        (
                            "measure",
                            models.CharField(
                                blank=True,
                                help_text="Để trống nếu như của chỉ tiêu.",
                                max_length=40,
                                verbose_name="đơn vị tính",
                            ),
                        ),
                        (
                            "change_basis",
                            models.CharField(
                                blank=True,
                                choices=[("units", "đơn vị tính"), ("percent", "%"), ("points", "điểm phần trăm")],
                                max_length=8,
                                verbose_name="tăng, giảm tính bằng",
                            ),
                        ),
                        (
                            "numerator",
                            models.DecimalField(
                                blank=True, decimal_places=4, max_digits=18, null=True, verbose_name="tử số"
                            ),
                        ),
                        (
                            "denominator",
                            models.DecimalField(
                                blank=True, decimal_places=4, max_digits=18, null=True, verbose_name="mẫu số"
                            ),
                        ),
                        ("rank", models.PositiveIntegerField(blank=True, null=True, verbose_name="thứ hạng")),
                        (
                            "rank_out_of",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="trong tổng số"),
                        ),
                        (
                            "rank_scope",
                            models.CharField(
                                blank=True,
                                help_text="Ví dụ: phường, xã của thành phố Thanh Hóa.",
                                max_length=200,
                                verbose_name="phạm vi xếp hạng",
                            ),
                        ),
                        (
                            "words",
                            models.TextField(
                                blank=True,
                                help_text="Nguyên văn cách nói để in, ví dụ: dẫn đầu 34 phường, xã.",
                                verbose_name="bằng chữ",
                            ),
                        ),
                        ("period_from", models.DateField(blank=True, null=True, verbose_name="kỳ số liệu, từ ngày")),
                        ("period_to", models.DateField(blank=True, null=True, verbose_name="đến ngày")),
                        (
                            "period_words",
                            models.CharField(
                                blank=True,
                                help_text="Ví dụ: sau 3 tháng thực hiện.",
                                max_length=120,
                                verbose_name="kỳ bằng chữ",
                            ),
                        ),
                        ("compared_from", models.DateField(blank=True, null=True, verbose_name="so với kỳ, từ ngày")),
                        ("compared_to", models.DateField(blank=True, null=True, verbose_name="đến ngày")),
                        (
                            "compared_words",
                            models.CharField(blank=True, max_length=120, verbose_name="kỳ so sánh bằng chữ"),
                        ),
                        (
                            "document",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="readings",
                                to="office.document",
                                verbose_name="văn bản, bài báo nguồn",
                            ),
                        ),
                        ("source_words", models.CharField(blank=True, max_length=300, verbose_name="nguồn khác")),
                        ("wording", models.TextField(blank=True, verbose_name="nguyên văn trong nguồn")),
                        ("is_printed", models.BooleanField(default=True, verbose_name="dùng để in")),
                        ("note", models.TextField(blank=True, verbose_name="ghi chú")),
                    ],
                    options={
                        "verbose_name": "số liệu",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("period_from__isnull", True),
                                    ("period_to__isnull", True),
                                    ("period_to__gte", models.F("period_from")),
                                    _connector="OR",
                                ),
                                name="reading_period_in_order",
                                violation_error_message="Ngày kết thúc phải sau ngày bắt đầu.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("compared_from__isnull", True),
                                    ("compared_to__isnull", True),
                                    ("compared_to__gte", models.F("compared_from")),
                                    _connector="OR",
                                ),
                                name="reading_compared_in_order",
                                violation_error_message="Ngày kết thúc phải sau ngày bắt đầu.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("numerator__isnull", True), ("numerator__gte", 0), _connector="OR"),
                                name="reading_numerator_not_negative",
                                violation_error_message="Số không được âm.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("denominator", None), ("denominator__gt", 0), _connector="OR"),
                                name="reading_denominator_positive",
                                violation_error_message="Mẫu số phải lớn hơn 0.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("form", "change"), ("value", None), ("value__gte", 0), _connector="OR"
                                ),
                                name="reading_level_not_negative",
                                violation_error_message="Số liệu không được âm; nếu là giảm, chọn dạng “Tăng, giảm”.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("form__in", ["level", "change"]), ("value__isnull", False)),
                                    models.Q(("form", "rank"), ("rank__isnull", False)),
                                    models.Q(("words", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="reading_says_something",
                                violation_error_message="Nhập giá trị, thứ hạng hoặc nội dung bằng chữ.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("rank", None),
                                    ("rank_out_of", None),
                                    models.Q(("rank__gte", 1), ("rank__lte", models.F("rank_out_of"))),
                                    _connector="OR",
                                ),
                                name="reading_rank_within",
                                violation_error_message="Thứ hạng phải nằm trong tổng số được xếp hạng.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("is_printed", True)),
                                fields=(
                                    "indicator",
                                    "unit",
                                    "phase",
                                    "form",
                                    "period_from",
                                    "period_to",
                                    "period_words",
                                ),
                                name="reading_one_printed_per_period",
                                nulls_distinct=False,
                                violation_error_message="Kỳ này đã có số liệu được chọn để in; chỉ chọn “dùng để in” một số liệu.",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "programmes_readingevent" ("change_basis", "compared_from", "compared_to", "compared_words", "created_at", "created_by_id", "decimals", "denominator", "document_id", "form", "id", "indicator_id", "is_printed", "measure", "note", "numerator", "period_from", "period_to", "period_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "qualifier", "rank", "rank_out_of", "rank_scope", "source_words", "unit_id", "value", "wording", "words") VALUES (NEW."change_basis", NEW."compared_from", NEW."compared_to", NEW."compared_words", NEW."created_at", NEW."created_by_id", NEW."decimals", NEW."denominator", NEW."document_id", NEW."form", NEW."id", NEW."indicator_id", NEW."is_printed", NEW."measure", NEW."note", NEW."numerator", NEW."period_from", NEW."period_to", NEW."period_words", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phase_id", NEW."qualifier", NEW."rank", NEW."rank_out_of", NEW."rank_scope", NEW."source_words", NEW."unit_id", NEW."value", NEW."wording", NEW."words"); RETURN NULL;',
                                    hash="51e91691785813e45999b266ca7614ed32e65823",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_11180",
                                    table="programmes_reading",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "programmes_readingevent" ("change_basis", "compared_from", "compared_to", "compared_words", "created_at", "created_by_id", "decimals", "denominator", "document_id", "form", "id", "indicator_id", "is_printed", "measure", "note", "numerator", "period_from", "period_to", "period_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "qualifier", "rank", "rank_out_of", "rank_scope", "source_words", "unit_id", "value", "wording", "words") VALUES (NEW."change_basis", NEW."compared_from", NEW."compared_to", NEW."compared_words", NEW."created_at", NEW."created_by_id", NEW."decimals", NEW."denominator", NEW."document_id", NEW."form", NEW."id", NEW."indicator_id", NEW."is_printed", NEW."measure", NEW."note", NEW."numerator", NEW."period_from", NEW."period_to", NEW."period_words", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phase_id", NEW."qualifier", NEW."rank", NEW."rank_out_of", NEW."rank_scope", NEW."source_words", NEW."unit_id", NEW."value", NEW."wording", NEW."words"); RETURN NULL;',
                                    hash="867eae735a2135873f4a2ac9fe3ed7e502a8c3bc",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_b1d9d",
                                    table="programmes_reading",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "programmes_readingevent" ("change_basis", "compared_from", "compared_to", "compared_words", "created_at", "created_by_id", "decimals", "denominator", "document_id", "form", "id", "indicator_id", "is_printed", "measure", "note", "numerator", "period_from", "period_to", "period_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "qualifier", "rank", "rank_out_of", "rank_scope", "source_words", "unit_id", "value", "wording", "words") VALUES (OLD."change_basis", OLD."compared_from", OLD."compared_to", OLD."compared_words", OLD."created_at", OLD."created_by_id", OLD."decimals", OLD."denominator", OLD."document_id", OLD."form", OLD."id", OLD."indicator_id", OLD."is_printed", OLD."measure", OLD."note", OLD."numerator", OLD."period_from", OLD."period_to", OLD."period_words", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."phase_id", OLD."qualifier", OLD."rank", OLD."rank_out_of", OLD."rank_scope", OLD."source_words", OLD."unit_id", OLD."value", OLD."wording", OLD."words"); RETURN NULL;',
                                    hash="67e9439ae28ddf8c77836cb5004a5a03685b05bf",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_21d8a",
                                    table="programmes_reading",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="ReadingEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="programmes.reading",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="nhập lúc")),
                        (
                            "created_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="người nhập",
                            ),
                        ),
                        (
                            "indicator",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programmes.indicator",
                                verbose_name="chỉ tiêu",
                            ),
                        ),
                        (
                            "unit",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.unit",
                                verbose_name="của đơn vị",
                            ),
                        ),
                        (
                            "phase",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programmes.phase",
                                verbose_name="giai đoạn",
                            ),
                        ),
                        (
                            "form",
                            models.CharField(
                                choices=[
                                    ("level", "Mức (con số)"),
                                    ("change", "Tăng, giảm so với kỳ trước"),
                                    ("rank", "Thứ hạng"),
                                    ("words", "Chỉ bằng chữ"),
                                ],
                                default="level",
                                max_length=6,
                                verbose_name="dạng số liệu",
                            ),
                        ),
                        (
                            "qualifier",
                            models.CharField(
                                blank=True,
                                choices=[("gần", "gần"), ("trên", "trên"), ("hơn", "hơn"), ("khoảng", "khoảng")],
                                max_length=8,
                                verbose_name="từ đi kèm",
                            ),
                        ),
                        (
                            "value",
                            models.DecimalField(
                                blank=True, decimal_places=6, max_digits=20, null=True, verbose_name="giá trị"
                            ),
                        ),
                        ("decimals", models.PositiveSmallIntegerField(default=0, editable=False)),
                        (
                            "measure",
                            models.CharField(
                                blank=True,
                                help_text="Để trống nếu như của chỉ tiêu.",
                                max_length=40,
                                verbose_name="đơn vị tính",
                            ),
                        ),
                        (
                            "change_basis",
                            models.CharField(
                                blank=True,
                                choices=[("units", "đơn vị tính"), ("percent", "%"), ("points", "điểm phần trăm")],
                                max_length=8,
                                verbose_name="tăng, giảm tính bằng",
                            ),
                        ),
                        (
                            "numerator",
                            models.DecimalField(
                                blank=True, decimal_places=4, max_digits=18, null=True, verbose_name="tử số"
                            ),
                        ),
                        (
                            "denominator",
                            models.DecimalField(
                                blank=True, decimal_places=4, max_digits=18, null=True, verbose_name="mẫu số"
                            ),
                        ),
                        ("rank", models.PositiveIntegerField(blank=True, null=True, verbose_name="thứ hạng")),
                        (
                            "rank_out_of",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="trong tổng số"),
                        ),
                        (
                            "rank_scope",
                            models.CharField(
                                blank=True,
                                help_text="Ví dụ: phường, xã của thành phố Thanh Hóa.",
                                max_length=200,
                                verbose_name="phạm vi xếp hạng",
                            ),
                        ),
                        (
                            "words",
                            models.TextField(
                                blank=True,
                                help_text="Nguyên văn cách nói để in, ví dụ: dẫn đầu 34 phường, xã.",
                                verbose_name="bằng chữ",
                            ),
                        ),
                        ("period_from", models.DateField(blank=True, null=True, verbose_name="kỳ số liệu, từ ngày")),
                        ("period_to", models.DateField(blank=True, null=True, verbose_name="đến ngày")),
                        (
                            "period_words",
                            models.CharField(
                                blank=True,
                                help_text="Ví dụ: sau 3 tháng thực hiện.",
                                max_length=120,
                                verbose_name="kỳ bằng chữ",
                            ),
                        ),
                        ("compared_from", models.DateField(blank=True, null=True, verbose_name="so với kỳ, từ ngày")),
                        ("compared_to", models.DateField(blank=True, null=True, verbose_name="đến ngày")),
                        (
                            "compared_words",
                            models.CharField(blank=True, max_length=120, verbose_name="kỳ so sánh bằng chữ"),
                        ),
                        (
                            "document",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.document",
                                verbose_name="văn bản, bài báo nguồn",
                            ),
                        ),
                        ("source_words", models.CharField(blank=True, max_length=300, verbose_name="nguồn khác")),
                        ("wording", models.TextField(blank=True, verbose_name="nguyên văn trong nguồn")),
                        ("is_printed", models.BooleanField(default=True, verbose_name="dùng để in")),
                        ("note", models.TextField(blank=True, verbose_name="ghi chú")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="Target",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "indicator",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="targets",
                                to="programmes.indicator",
                                verbose_name="chỉ tiêu",
                            ),
                        ),
                        (
                            "unit",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="targets",
                                to="office.unit",
                                verbose_name="giao cho",
                            ),
                        ),
                        (
                            "phase",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="targets",
                                to="programmes.phase",
                                verbose_name="giai đoạn",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("count", "Số lượng"),
                                    ("percent", "Tỷ lệ %"),
                                    ("each", "Mỗi tổ dân phố, thôn"),
                                ],
                                default="count",
                                max_length=8,
                                verbose_name="cách giao",
                            ),
                        ),
                        (
                            "comparator",
                            models.CharField(
                                choices=[
                                    ("gte", "ít nhất"),
                                    ("gt", "trên"),
                                    ("lte", "không quá"),
                                    ("lt", "dưới"),
                                    ("eq", "đúng"),
                                ],
                                default="gte",
                                max_length=4,
                                verbose_name="mức",
                            ),
                        ),
                        (
                            "value",
                            models.DecimalField(
                                blank=True, decimal_places=4, max_digits=18, null=True, verbose_name="giá trị"
                            ),
                        ),
                        (
                            "words",
                            models.CharField(
                                blank=True,
                                help_text="Khi chỉ tiêu không phải là một con số.",
                                max_length=300,
                                verbose_name="bằng chữ",
                            ),
                        ),
                        (
                            "assigned_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="office.body",
                                verbose_name="cơ quan giao",
                            ),
                        ),
                        (
                            "document",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="office.document",
                                verbose_name="văn bản giao",
                            ),
                        ),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="hạn hoàn thành")),
                        (
                            "source_note",
                            models.CharField(
                                blank=True,
                                help_text="Khi chưa rõ văn bản giao, ví dụ: suy ra từ “đạt 320%”.",
                                max_length=300,
                                verbose_name="nguồn",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "mức giao",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("value__isnull", True), ("value__gte", 0), _connector="OR"),
                                name="target_not_negative",
                                violation_error_message="Mức giao không được âm.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("value__isnull", False), models.Q(("words", ""), _negated=True), _connector="OR"
                                ),
                                name="target_value_or_words",
                                violation_error_message="Nhập giá trị hoặc nội dung bằng chữ.",
                            ),
                            models.UniqueConstraint(
                                fields=("indicator", "unit", "phase"),
                                name="target_one_per_unit_and_phase",
                                nulls_distinct=False,
                                violation_error_message="Đơn vị đã có mức giao cho chỉ tiêu và giai đoạn này.",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "programmes_targetevent" ("assigned_by_id", "comparator", "document_id", "due_on", "id", "indicator_id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "source_note", "unit_id", "value", "words") VALUES (NEW."assigned_by_id", NEW."comparator", NEW."document_id", NEW."due_on", NEW."id", NEW."indicator_id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phase_id", NEW."source_note", NEW."unit_id", NEW."value", NEW."words"); RETURN NULL;',
                                    hash="053b3ff88969b3361278cef2411f9f82a9d89dba",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_be698",
                                    table="programmes_target",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "programmes_targetevent" ("assigned_by_id", "comparator", "document_id", "due_on", "id", "indicator_id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "source_note", "unit_id", "value", "words") VALUES (NEW."assigned_by_id", NEW."comparator", NEW."document_id", NEW."due_on", NEW."id", NEW."indicator_id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phase_id", NEW."source_note", NEW."unit_id", NEW."value", NEW."words"); RETURN NULL;',
                                    hash="114ae1a39afe13ce4ccdc4951a6b47cb6c0d281d",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_c24f0",
                                    table="programmes_target",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "programmes_targetevent" ("assigned_by_id", "comparator", "document_id", "due_on", "id", "indicator_id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "source_note", "unit_id", "value", "words") VALUES (OLD."assigned_by_id", OLD."comparator", OLD."document_id", OLD."due_on", OLD."id", OLD."indicator_id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."phase_id", OLD."source_note", OLD."unit_id", OLD."value", OLD."words"); RETURN NULL;',
                                    hash="ccb9b7c5751bb77f0da4401814d9de8b83a93ded",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_00413",
                                    table="programmes_target",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="TargetEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="programmes.target",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "indicator",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programmes.indicator",
                                verbose_name="chỉ tiêu",
                            ),
                        ),
                        (
                            "unit",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.unit",
                                verbose_name="giao cho",
                            ),
                        ),
                        (
                            "phase",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programmes.phase",
                                verbose_name="giai đoạn",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("count", "Số lượng"),
                                    ("percent", "Tỷ lệ %"),
                                    ("each", "Mỗi tổ dân phố, thôn"),
                                ],
                                default="count",
                                max_length=8,
                                verbose_name="cách giao",
                            ),
                        ),
                        (
                            "comparator",
                            models.CharField(
                                choices=[
                                    ("gte", "ít nhất"),
                                    ("gt", "trên"),
                                    ("lte", "không quá"),
                                    ("lt", "dưới"),
                                    ("eq", "đúng"),
                                ],
                                default="gte",
                                max_length=4,
                                verbose_name="mức",
                            ),
                        ),
                        (
                            "value",
                            models.DecimalField(
                                blank=True, decimal_places=4, max_digits=18, null=True, verbose_name="giá trị"
                            ),
                        ),
                        (
                            "words",
                            models.CharField(
                                blank=True,
                                help_text="Khi chỉ tiêu không phải là một con số.",
                                max_length=300,
                                verbose_name="bằng chữ",
                            ),
                        ),
                        (
                            "assigned_by",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.body",
                                verbose_name="cơ quan giao",
                            ),
                        ),
                        (
                            "document",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.document",
                                verbose_name="văn bản giao",
                            ),
                        ),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="hạn hoàn thành")),
                        (
                            "source_note",
                            models.CharField(
                                blank=True,
                                help_text="Khi chưa rõ văn bản giao, ví dụ: suy ra từ “đạt 320%”.",
                                max_length=300,
                                verbose_name="nguồn",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="Task",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="tasks",
                                to="programmes.programme",
                                verbose_name="chương trình",
                            ),
                        ),
                        (
                            "phase",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="tasks",
                                to="programmes.phase",
                                verbose_name="giai đoạn",
                            ),
                        ),
                        ("title", models.TextField(verbose_name="nội dung")),
                        (
                            "lead",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="office.body",
                                verbose_name="chủ trì",
                            ),
                        ),
                        (
                            "assignee",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="tasks",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="người phụ trách",
                            ),
                        ),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="hạn hoàn thành")),
                        ("done_on", models.DateField(blank=True, null=True, verbose_name="hoàn thành ngày")),
                        ("result", models.TextField(blank=True, verbose_name="kết quả")),
                        (
                            "partners",
                            models.ManyToManyField(
                                blank=True, related_name="+", to="office.body", verbose_name="phối hợp"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "nhiệm vụ",
                        "indexes": [
                            models.Index(
                                condition=models.Q(("done_on", None)),
                                fields=["assignee", "due_on"],
                                name="task_open_by_person",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "programmes_taskevent" ("assignee_id", "done_on", "due_on", "id", "lead_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "programme_id", "result", "title") VALUES (NEW."assignee_id", NEW."done_on", NEW."due_on", NEW."id", NEW."lead_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phase_id", NEW."programme_id", NEW."result", NEW."title"); RETURN NULL;',
                                    hash="106849028a9ed5328f8e901fb55e28dd5ccbe751",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_df987",
                                    table="programmes_task",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "programmes_taskevent" ("assignee_id", "done_on", "due_on", "id", "lead_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "programme_id", "result", "title") VALUES (NEW."assignee_id", NEW."done_on", NEW."due_on", NEW."id", NEW."lead_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phase_id", NEW."programme_id", NEW."result", NEW."title"); RETURN NULL;',
                                    hash="ba084ce79bab9918330759ad5600ab2c4ef99f3a",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_1e9d2",
                                    table="programmes_task",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "programmes_taskevent" ("assignee_id", "done_on", "due_on", "id", "lead_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "programme_id", "result", "title") VALUES (OLD."assignee_id", OLD."done_on", OLD."due_on", OLD."id", OLD."lead_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."phase_id", OLD."programme_id", OLD."result", OLD."title"); RETURN NULL;',
                                    hash="7371b0e8f968f521cf96c657b1f619737867ccd9",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_b9411",
                                    table="programmes_task",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="TaskEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="events",
                                to="programmes.task",
                            ),
                        ),
                        (
                            "pgh_context",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                to="pghistory.context",
                            ),
                        ),
                        ("id", models.BigIntegerField()),
                        (
                            "programme",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programmes.programme",
                                verbose_name="chương trình",
                            ),
                        ),
                        (
                            "phase",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programmes.phase",
                                verbose_name="giai đoạn",
                            ),
                        ),
                        ("title", models.TextField(verbose_name="nội dung")),
                        (
                            "lead",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.body",
                                verbose_name="chủ trì",
                            ),
                        ),
                        (
                            "assignee",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="người phụ trách",
                            ),
                        ),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="hạn hoàn thành")),
                        ("done_on", models.DateField(blank=True, null=True, verbose_name="hoàn thành ngày")),
                        ("result", models.TextField(blank=True, verbose_name="kết quả")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
            ],
        ),
    ]
