import django.core.validators
import django.db.models.deletion
import django.db.models.functions.text
import pgtrigger.compiler
import wardsafety.office.schema.creation
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("office", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("programmes", "0001_initial"),
    ]

    operations = [
        wardsafety.office.schema.creation.CreateModels(
            models=[
                migrations.CreateModel(
                    name="AgendaItem",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "conference",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="items",
                                to="reporting.conference",
                                verbose_name="hội nghị",
                            ),
                        ),
                        ("order", models.PositiveSmallIntegerField(default=1, verbose_name="thứ tự")),
                        (
                            "kind",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="reporting.agendakind",
                                verbose_name="loại nội dung",
                            ),
                        ),
                        ("title", models.CharField(blank=True, max_length=300, verbose_name="nội dung")),
                        ("starts_at", models.TimeField(blank=True, null=True, verbose_name="giờ")),
                        ("speaker", models.CharField(blank=True, max_length=200, verbose_name="người trình bày")),
                        ("office", models.CharField(blank=True, max_length=200, verbose_name="chức vụ, đơn vị")),
                        ("summary", models.TextField(blank=True, verbose_name="tóm tắt")),
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
                        "verbose_name": "nội dung chương trình",
                        "ordering": ["order", "pk"],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "reporting_agendaitemevent" ("conference_id", "document_id", "id", "kind_id", "office", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "speaker", "starts_at", "summary", "title") VALUES (NEW."conference_id", NEW."document_id", NEW."id", NEW."kind_id", NEW."office", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."speaker", NEW."starts_at", NEW."summary", NEW."title"); RETURN NULL;',
                                    hash="64c1d9035604abb913d8d18a0c5d03394e4e8dfe",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_9b28e",
                                    table="reporting_agendaitem",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "reporting_agendaitemevent" ("conference_id", "document_id", "id", "kind_id", "office", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "speaker", "starts_at", "summary", "title") VALUES (NEW."conference_id", NEW."document_id", NEW."id", NEW."kind_id", NEW."office", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."speaker", NEW."starts_at", NEW."summary", NEW."title"); RETURN NULL;',
                                    hash="09f5a69153fedd971d4e334b788ed44387e7368b",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_6559a",
                                    table="reporting_agendaitem",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "reporting_agendaitemevent" ("conference_id", "document_id", "id", "kind_id", "office", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "speaker", "starts_at", "summary", "title") VALUES (OLD."conference_id", OLD."document_id", OLD."id", OLD."kind_id", OLD."office", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."speaker", OLD."starts_at", OLD."summary", OLD."title"); RETURN NULL;',
                                    hash="291031555588eabe803e3fcede8f5e797a8b63a0",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_4e868",
                                    table="reporting_agendaitem",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="AgendaItemEvent",
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
                                to="reporting.agendaitem",
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
                            "conference",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="reporting.conference",
                                verbose_name="hội nghị",
                            ),
                        ),
                        ("order", models.PositiveSmallIntegerField(default=1, verbose_name="thứ tự")),
                        (
                            "kind",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="reporting.agendakind",
                                verbose_name="loại nội dung",
                            ),
                        ),
                        ("title", models.CharField(blank=True, max_length=300, verbose_name="nội dung")),
                        ("starts_at", models.TimeField(blank=True, null=True, verbose_name="giờ")),
                        ("speaker", models.CharField(blank=True, max_length=200, verbose_name="người trình bày")),
                        ("office", models.CharField(blank=True, max_length=200, verbose_name="chức vụ, đơn vị")),
                        ("summary", models.TextField(blank=True, verbose_name="tóm tắt")),
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
                    name="AgendaKind",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "unit",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="office.unit",
                                verbose_name="của đơn vị",
                            ),
                        ),
                        ("name", models.CharField(max_length=120, verbose_name="tên")),
                        ("order", models.PositiveSmallIntegerField(default=50, verbose_name="thứ tự thường gặp")),
                    ],
                    options={
                        "verbose_name": "loại nội dung hội nghị",
                        "constraints": [
                            models.UniqueConstraint(
                                models.F("unit"),
                                django.db.models.functions.text.Lower("name"),
                                name="agenda_kind_unique",
                                nulls_distinct=False,
                                violation_error_message="Loại này đã có.",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "reporting_agendakindevent" ("id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") VALUES (NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."unit_id"); RETURN NULL;',
                                    hash="602c75878b91317f18c6d17e815eac7ae9e12bc9",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_24757",
                                    table="reporting_agendakind",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "reporting_agendakindevent" ("id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") VALUES (NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."unit_id"); RETURN NULL;',
                                    hash="14ca4a5e3b8cb8cfc0fb75679929296ad88e851f",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_bfd6a",
                                    table="reporting_agendakind",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "reporting_agendakindevent" ("id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") VALUES (OLD."id", OLD."name", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."unit_id"); RETURN NULL;',
                                    hash="2fb87a9f04b1724f89c6e2613dc3c3b48c82d94d",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_06a12",
                                    table="reporting_agendakind",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="AgendaKindEvent",
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
                                to="reporting.agendakind",
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
                            "unit",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.unit",
                                verbose_name="của đơn vị",
                            ),
                        ),
                        ("name", models.CharField(max_length=120, verbose_name="tên")),
                        ("order", models.PositiveSmallIntegerField(default=50, verbose_name="thứ tự thường gặp")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="Conclusion",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "conference",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="conclusions",
                                to="reporting.conference",
                                verbose_name="hội nghị",
                            ),
                        ),
                        ("order", models.PositiveSmallIntegerField(default=1, verbose_name="thứ tự")),
                        ("text", models.TextField(verbose_name="kết luận, nhiệm vụ")),
                        (
                            "lead",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="office.body",
                                verbose_name="giao cho",
                            ),
                        ),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="hạn hoàn thành")),
                        ("done_on", models.DateField(blank=True, null=True, verbose_name="hoàn thành ngày")),
                        ("result", models.TextField(blank=True, verbose_name="kết quả")),
                    ],
                    options={
                        "verbose_name": "kết luận hội nghị",
                        "ordering": ["order", "pk"],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "reporting_conclusionevent" ("conference_id", "done_on", "due_on", "id", "lead_id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "result", "text") VALUES (NEW."conference_id", NEW."done_on", NEW."due_on", NEW."id", NEW."lead_id", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."result", NEW."text"); RETURN NULL;',
                                    hash="7580b1308387c481a5de02ec344c310827a4360c",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_52899",
                                    table="reporting_conclusion",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "reporting_conclusionevent" ("conference_id", "done_on", "due_on", "id", "lead_id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "result", "text") VALUES (NEW."conference_id", NEW."done_on", NEW."due_on", NEW."id", NEW."lead_id", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."result", NEW."text"); RETURN NULL;',
                                    hash="2300a31f4fab5e841b017eb4b9b22bb7e9a3f92d",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_e948a",
                                    table="reporting_conclusion",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "reporting_conclusionevent" ("conference_id", "done_on", "due_on", "id", "lead_id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "result", "text") VALUES (OLD."conference_id", OLD."done_on", OLD."due_on", OLD."id", OLD."lead_id", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."result", OLD."text"); RETURN NULL;',
                                    hash="426da60e3b9f9981308cc5bcc0bd22b1c000297f",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_14d31",
                                    table="reporting_conclusion",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="ConclusionEvent",
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
                                to="reporting.conclusion",
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
                            "conference",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="reporting.conference",
                                verbose_name="hội nghị",
                            ),
                        ),
                        ("order", models.PositiveSmallIntegerField(default=1, verbose_name="thứ tự")),
                        ("text", models.TextField(verbose_name="kết luận, nhiệm vụ")),
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
                                verbose_name="giao cho",
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
                migrations.CreateModel(
                    name="Conference",
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
                                related_name="conferences",
                                to="office.unit",
                                verbose_name="đơn vị",
                            ),
                        ),
                        ("name", models.CharField(max_length=300, verbose_name="tên hội nghị")),
                        ("held_on", models.DateField(verbose_name="ngày")),
                        (
                            "session",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("morning", "Sáng"),
                                    ("afternoon", "Chiều"),
                                    ("evening", "Tối"),
                                    ("day", "Cả ngày"),
                                ],
                                max_length=10,
                                verbose_name="buổi",
                            ),
                        ),
                        ("starts_at", models.TimeField(blank=True, null=True, verbose_name="giờ bắt đầu")),
                        ("ends_at", models.TimeField(blank=True, null=True, verbose_name="giờ kết thúc")),
                        ("place", models.CharField(blank=True, max_length=300, verbose_name="địa điểm")),
                        (
                            "body",
                            models.ForeignKey(
                                blank=True,
                                help_text="Tên cơ quan và người ký trên giấy mời, chương trình, thông báo.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="conferences",
                                to="office.body",
                                verbose_name="cơ quan tổ chức",
                            ),
                        ),
                        (
                            "signer",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="office.signer",
                                verbose_name="người ký (nếu không phải người đứng đầu)",
                            ),
                        ),
                        ("chair", models.CharField(blank=True, max_length=300, verbose_name="chủ trì")),
                        ("secretary", models.CharField(blank=True, max_length=200, verbose_name="thư ký")),
                        (
                            "guests",
                            models.TextField(
                                blank=True, help_text="Mỗi dòng một người hoặc một đơn vị.", verbose_name="kính mời"
                            ),
                        ),
                        (
                            "invited",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="số đại biểu được mời"),
                        ),
                        (
                            "attendance",
                            models.TextField(
                                blank=True, help_text="Mỗi dòng một thành phần.", verbose_name="thành phần tham dự"
                            ),
                        ),
                        ("attended", models.PositiveIntegerField(blank=True, null=True, verbose_name="số đại biểu dự")),
                        (
                            "programme",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="conferences",
                                to="programmes.programme",
                                verbose_name="chương trình",
                            ),
                        ),
                        ("note", models.TextField(blank=True, verbose_name="ghi chú")),
                        (
                            "documents",
                            models.ManyToManyField(
                                blank=True,
                                related_name="conferences",
                                to="office.document",
                                verbose_name="văn bản, tin bài",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "hội nghị",
                        "abstract": False,
                        "indexes": [models.Index(fields=["unit", "-held_on", "-id"], name="conference_list")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("removed_at__isnull", True), ("removed_by__isnull", True)),
                                    models.Q(("removed_at__isnull", False), ("removed_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="reporting_conference_removed_pair",
                                violation_error_message="Hai ô này phải cùng có hoặc cùng để trống.",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "reporting_conferenceevent" ("attendance", "attended", "body_id", "chair", "created_at", "created_by_id", "ends_at", "guests", "held_on", "id", "invited", "name", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "programme_id", "removed_at", "removed_by_id", "secretary", "session", "signer_id", "starts_at", "unit_id", "version") VALUES (NEW."attendance", NEW."attended", NEW."body_id", NEW."chair", NEW."created_at", NEW."created_by_id", NEW."ends_at", NEW."guests", NEW."held_on", NEW."id", NEW."invited", NEW."name", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."programme_id", NEW."removed_at", NEW."removed_by_id", NEW."secretary", NEW."session", NEW."signer_id", NEW."starts_at", NEW."unit_id", NEW."version"); RETURN NULL;',
                                    hash="8edd7ec94b507bcfe32a19504e237320aa5754c7",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_88090",
                                    table="reporting_conference",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "reporting_conferenceevent" ("attendance", "attended", "body_id", "chair", "created_at", "created_by_id", "ends_at", "guests", "held_on", "id", "invited", "name", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "programme_id", "removed_at", "removed_by_id", "secretary", "session", "signer_id", "starts_at", "unit_id", "version") VALUES (NEW."attendance", NEW."attended", NEW."body_id", NEW."chair", NEW."created_at", NEW."created_by_id", NEW."ends_at", NEW."guests", NEW."held_on", NEW."id", NEW."invited", NEW."name", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."programme_id", NEW."removed_at", NEW."removed_by_id", NEW."secretary", NEW."session", NEW."signer_id", NEW."starts_at", NEW."unit_id", NEW."version"); RETURN NULL;',
                                    hash="614d4fa617a448d848152ad6c282903fc5e06b46",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_99eff",
                                    table="reporting_conference",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "reporting_conferenceevent" ("attendance", "attended", "body_id", "chair", "created_at", "created_by_id", "ends_at", "guests", "held_on", "id", "invited", "name", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "programme_id", "removed_at", "removed_by_id", "secretary", "session", "signer_id", "starts_at", "unit_id", "version") VALUES (OLD."attendance", OLD."attended", OLD."body_id", OLD."chair", OLD."created_at", OLD."created_by_id", OLD."ends_at", OLD."guests", OLD."held_on", OLD."id", OLD."invited", OLD."name", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."programme_id", OLD."removed_at", OLD."removed_by_id", OLD."secretary", OLD."session", OLD."signer_id", OLD."starts_at", OLD."unit_id", OLD."version"); RETURN NULL;',
                                    hash="de0a64e10ad265204b008cfd394307ca27584511",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_bd58b",
                                    table="reporting_conference",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ConferenceEvent",
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
                                to="reporting.conference",
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
                        ("name", models.CharField(max_length=300, verbose_name="tên hội nghị")),
                        ("held_on", models.DateField(verbose_name="ngày")),
                        (
                            "session",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("morning", "Sáng"),
                                    ("afternoon", "Chiều"),
                                    ("evening", "Tối"),
                                    ("day", "Cả ngày"),
                                ],
                                max_length=10,
                                verbose_name="buổi",
                            ),
                        ),
                        ("starts_at", models.TimeField(blank=True, null=True, verbose_name="giờ bắt đầu")),
                        ("ends_at", models.TimeField(blank=True, null=True, verbose_name="giờ kết thúc")),
                        ("place", models.CharField(blank=True, max_length=300, verbose_name="địa điểm")),
                        (
                            "body",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="Tên cơ quan và người ký trên giấy mời, chương trình, thông báo.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.body",
                                verbose_name="cơ quan tổ chức",
                            ),
                        ),
                        (
                            "signer",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.signer",
                                verbose_name="người ký (nếu không phải người đứng đầu)",
                            ),
                        ),
                        ("chair", models.CharField(blank=True, max_length=300, verbose_name="chủ trì")),
                        ("secretary", models.CharField(blank=True, max_length=200, verbose_name="thư ký")),
                        (
                            "guests",
                            models.TextField(
                                blank=True, help_text="Mỗi dòng một người hoặc một đơn vị.", verbose_name="kính mời"
                            ),
                        ),
                        (
                            "invited",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="số đại biểu được mời"),
                        ),
                        (
                            "attendance",
                            models.TextField(
                                blank=True, help_text="Mỗi dòng một thành phần.", verbose_name="thành phần tham dự"
                            ),
                        ),
                        ("attended", models.PositiveIntegerField(blank=True, null=True, verbose_name="số đại biểu dự")),
                        (
                            "programme",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="programmes.programme",
                                verbose_name="chương trình",
                            ),
                        ),
                        ("note", models.TextField(blank=True, verbose_name="ghi chú")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="ConferencePaper",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "conference",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="papers",
                                to="reporting.conference",
                                verbose_name="hội nghị",
                            ),
                        ),
                        ("key", models.CharField(max_length=30, verbose_name="loại giấy tờ")),
                        (
                            "document",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="office.document",
                                verbose_name="văn bản",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "giấy tờ đã có số",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("conference", "key"),
                                name="conference_paper_once",
                                violation_error_message="Văn bản này đã có số.",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "reporting_conferencepaperevent" ("conference_id", "document_id", "id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."conference_id", NEW."document_id", NEW."id", NEW."key", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                                    hash="709b7b8d3035bfed928a90fd703a586c8c0aeadb",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_cd7e7",
                                    table="reporting_conferencepaper",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "reporting_conferencepaperevent" ("conference_id", "document_id", "id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."conference_id", NEW."document_id", NEW."id", NEW."key", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                                    hash="d89db2d25d79ea57e914fd458221d53911ad7445",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_afacc",
                                    table="reporting_conferencepaper",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "reporting_conferencepaperevent" ("conference_id", "document_id", "id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."conference_id", OLD."document_id", OLD."id", OLD."key", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                                    hash="736ddbd229b34f815be43be84b380d2b678ea49b",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_84ab1",
                                    table="reporting_conferencepaper",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="ConferencePaperEvent",
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
                                to="reporting.conferencepaper",
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
                            "conference",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="reporting.conference",
                                verbose_name="hội nghị",
                            ),
                        ),
                        ("key", models.CharField(max_length=30, verbose_name="loại giấy tờ")),
                        (
                            "document",
                            models.ForeignKey(
                                db_constraint=False,
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
                    name="ConferencePhoto",
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
                            "conference",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="photos",
                                to="reporting.conference",
                                verbose_name="hội nghị",
                            ),
                        ),
                        ("order", models.PositiveSmallIntegerField(default=1, verbose_name="thứ tự")),
                        ("caption", models.CharField(max_length=300, verbose_name="chú thích")),
                        (
                            "image",
                            models.FileField(blank=True, max_length=200, upload_to="anh/%Y/", verbose_name="ảnh"),
                        ),
                    ],
                    options={
                        "verbose_name": "ảnh hội nghị",
                        "ordering": ["order", "pk"],
                        "indexes": [models.Index(fields=["conference", "order", "id"], name="conference_photo_order")],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "reporting_conferencephotoevent" ("caption", "conference_id", "created_at", "created_by_id", "id", "image", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."caption", NEW."conference_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."image", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                                    hash="12c05233689db77fdfd131e52575d21127bfb6f6",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_e644e",
                                    table="reporting_conferencephoto",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "reporting_conferencephotoevent" ("caption", "conference_id", "created_at", "created_by_id", "id", "image", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."caption", NEW."conference_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."image", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                                    hash="8475a48517e6042348ce62c2e42303ee48976a59",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_08cb5",
                                    table="reporting_conferencephoto",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "reporting_conferencephotoevent" ("caption", "conference_id", "created_at", "created_by_id", "id", "image", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."caption", OLD."conference_id", OLD."created_at", OLD."created_by_id", OLD."id", OLD."image", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                                    hash="14e0ac55b7635e2cb22490362470368ae3f207ea",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_c9c5f",
                                    table="reporting_conferencephoto",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="ConferencePhotoEvent",
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
                                to="reporting.conferencephoto",
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
                            "conference",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="reporting.conference",
                                verbose_name="hội nghị",
                            ),
                        ),
                        ("order", models.PositiveSmallIntegerField(default=1, verbose_name="thứ tự")),
                        ("caption", models.CharField(max_length=300, verbose_name="chú thích")),
                        (
                            "image",
                            models.FileField(blank=True, max_length=200, upload_to="anh/%Y/", verbose_name="ảnh"),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="Report",
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
                                related_name="reports",
                                to="office.unit",
                                verbose_name="đơn vị",
                            ),
                        ),
                        (
                            "topic",
                            models.CharField(
                                choices=[
                                    ("fire", "Phòng cháy, chữa cháy"),
                                    ("security", "An ninh trật tự"),
                                    ("both", "Phòng cháy, chữa cháy và an ninh trật tự"),
                                ],
                                default="fire",
                                help_text="Quyết định các mục có sẵn và căn cứ pháp lý của báo cáo.",
                                max_length=10,
                                verbose_name="lĩnh vực",
                            ),
                        ),
                        (
                            "slug",
                            models.CharField(
                                help_text="Chữ không dấu, số, gạch nối; ví dụ: tong-ket-2023. Dùng khi in bằng lệnh.",
                                max_length=60,
                                validators=[
                                    django.core.validators.RegexValidator(
                                        "^[a-z0-9]+(-[a-z0-9]+)*\\Z", "Chỉ dùng chữ thường không dấu, số và gạch nối."
                                    )
                                ],
                                verbose_name="tên tệp",
                            ),
                        ),
                        (
                            "title",
                            models.CharField(
                                help_text="Dòng dưới chữ BÁO CÁO.", max_length=300, verbose_name="trích yếu"
                            ),
                        ),
                        (
                            "body",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="reports",
                                to="office.body",
                                verbose_name="cơ quan báo cáo",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="reports",
                                to="programmes.programme",
                                verbose_name="chương trình",
                            ),
                        ),
                        (
                            "conference",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="reports",
                                to="reporting.conference",
                                verbose_name="phục vụ hội nghị",
                            ),
                        ),
                        (
                            "period_kind",
                            models.CharField(
                                choices=[
                                    ("summary", "Tổng kết"),
                                    ("week", "Tuần"),
                                    ("month", "Tháng"),
                                    ("quarter", "Quý"),
                                    ("half", "6 tháng"),
                                    ("year", "Năm"),
                                    ("ad_hoc", "Đột xuất"),
                                ],
                                default="summary",
                                max_length=8,
                                verbose_name="kỳ báo cáo",
                            ),
                        ),
                        ("period_from", models.DateField(blank=True, null=True, verbose_name="số liệu từ ngày")),
                        ("cutoff", models.DateField(verbose_name="chốt đến hết ngày")),
                        ("number", models.CharField(blank=True, max_length=20, verbose_name="số")),
                        (
                            "symbol",
                            models.CharField(
                                blank=True,
                                help_text="Để trống: ghép từ loại văn bản và cơ quan báo cáo, ví dụ BC-UBND.",
                                max_length=60,
                                verbose_name="ký hiệu",
                            ),
                        ),
                        ("dated_on", models.DateField(blank=True, null=True, verbose_name="ngày văn bản")),
                        (
                            "document",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="reports",
                                to="office.document",
                                verbose_name="văn bản trong sổ",
                            ),
                        ),
                        (
                            "signer",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="office.signer",
                                verbose_name="người ký (nếu không phải người đứng đầu)",
                            ),
                        ),
                        (
                            "recipients",
                            models.TextField(blank=True, help_text="Mỗi dòng một nơi nhận.", verbose_name="nơi nhận"),
                        ),
                        ("internal", models.BooleanField(default=False, verbose_name="lưu hành nội bộ")),
                    ],
                    options={
                        "verbose_name": "báo cáo",
                        "abstract": False,
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("removed_at__isnull", True), ("removed_by__isnull", True)),
                                    models.Q(("removed_at__isnull", False), ("removed_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="reporting_report_removed_pair",
                                violation_error_message="Hai ô này phải cùng có hoặc cùng để trống.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("period_from__isnull", True),
                                    ("cutoff__isnull", True),
                                    ("cutoff__gte", models.F("period_from")),
                                    _connector="OR",
                                ),
                                name="report_period_in_order",
                                violation_error_message="Ngày chốt phải sau ngày đầu kỳ.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("removed_at", None)),
                                fields=("slug",),
                                name="report_slug_unique",
                                violation_error_message="Tên tệp này đã dùng cho một báo cáo khác.",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "reporting_reportevent" ("body_id", "conference_id", "created_at", "created_by_id", "cutoff", "dated_on", "document_id", "id", "internal", "number", "period_from", "period_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "recipients", "removed_at", "removed_by_id", "signer_id", "slug", "symbol", "title", "topic", "unit_id", "version") VALUES (NEW."body_id", NEW."conference_id", NEW."created_at", NEW."created_by_id", NEW."cutoff", NEW."dated_on", NEW."document_id", NEW."id", NEW."internal", NEW."number", NEW."period_from", NEW."period_kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."programme_id", NEW."recipients", NEW."removed_at", NEW."removed_by_id", NEW."signer_id", NEW."slug", NEW."symbol", NEW."title", NEW."topic", NEW."unit_id", NEW."version"); RETURN NULL;',
                                    hash="2d785e84156ae5815cde65fe7870b44cc2b3701d",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_69d08",
                                    table="reporting_report",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "reporting_reportevent" ("body_id", "conference_id", "created_at", "created_by_id", "cutoff", "dated_on", "document_id", "id", "internal", "number", "period_from", "period_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "recipients", "removed_at", "removed_by_id", "signer_id", "slug", "symbol", "title", "topic", "unit_id", "version") VALUES (NEW."body_id", NEW."conference_id", NEW."created_at", NEW."created_by_id", NEW."cutoff", NEW."dated_on", NEW."document_id", NEW."id", NEW."internal", NEW."number", NEW."period_from", NEW."period_kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."programme_id", NEW."recipients", NEW."removed_at", NEW."removed_by_id", NEW."signer_id", NEW."slug", NEW."symbol", NEW."title", NEW."topic", NEW."unit_id", NEW."version"); RETURN NULL;',
                                    hash="c770e8923fadd1a2791b069555731790b710cd5b",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_6c13c",
                                    table="reporting_report",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "reporting_reportevent" ("body_id", "conference_id", "created_at", "created_by_id", "cutoff", "dated_on", "document_id", "id", "internal", "number", "period_from", "period_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "programme_id", "recipients", "removed_at", "removed_by_id", "signer_id", "slug", "symbol", "title", "topic", "unit_id", "version") VALUES (OLD."body_id", OLD."conference_id", OLD."created_at", OLD."created_by_id", OLD."cutoff", OLD."dated_on", OLD."document_id", OLD."id", OLD."internal", OLD."number", OLD."period_from", OLD."period_kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."programme_id", OLD."recipients", OLD."removed_at", OLD."removed_by_id", OLD."signer_id", OLD."slug", OLD."symbol", OLD."title", OLD."topic", OLD."unit_id", OLD."version"); RETURN NULL;',
                                    hash="bde214224b875a25282432ebaa796512b51316c4",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_a47c2",
                                    table="reporting_report",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="ReportEvent",
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
                                to="reporting.report",
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
                        (
                            "topic",
                            models.CharField(
                                choices=[
                                    ("fire", "Phòng cháy, chữa cháy"),
                                    ("security", "An ninh trật tự"),
                                    ("both", "Phòng cháy, chữa cháy và an ninh trật tự"),
                                ],
                                default="fire",
                                help_text="Quyết định các mục có sẵn và căn cứ pháp lý của báo cáo.",
                                max_length=10,
                                verbose_name="lĩnh vực",
                            ),
                        ),
                        (
                            "slug",
                            models.CharField(
                                help_text="Chữ không dấu, số, gạch nối; ví dụ: tong-ket-2023. Dùng khi in bằng lệnh.",
                                max_length=60,
                                validators=[
                                    django.core.validators.RegexValidator(
                                        "^[a-z0-9]+(-[a-z0-9]+)*\\Z", "Chỉ dùng chữ thường không dấu, số và gạch nối."
                                    )
                                ],
                                verbose_name="tên tệp",
                            ),
                        ),
                        (
                            "title",
                            models.CharField(
                                help_text="Dòng dưới chữ BÁO CÁO.", max_length=300, verbose_name="trích yếu"
                            ),
                        ),
                        (
                            "body",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.body",
                                verbose_name="cơ quan báo cáo",
                            ),
                        ),
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
                            "conference",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="reporting.conference",
                                verbose_name="phục vụ hội nghị",
                            ),
                        ),
                        (
                            "period_kind",
                            models.CharField(
                                choices=[
                                    ("summary", "Tổng kết"),
                                    ("week", "Tuần"),
                                    ("month", "Tháng"),
                                    ("quarter", "Quý"),
                                    ("half", "6 tháng"),
                                    ("year", "Năm"),
                                    ("ad_hoc", "Đột xuất"),
                                ],
                                default="summary",
                                max_length=8,
                                verbose_name="kỳ báo cáo",
                            ),
                        ),
                        ("period_from", models.DateField(blank=True, null=True, verbose_name="số liệu từ ngày")),
                        ("cutoff", models.DateField(verbose_name="chốt đến hết ngày")),
                        ("number", models.CharField(blank=True, max_length=20, verbose_name="số")),
                        (
                            "symbol",
                            models.CharField(
                                blank=True,
                                help_text="Để trống: ghép từ loại văn bản và cơ quan báo cáo, ví dụ BC-UBND.",
                                max_length=60,
                                verbose_name="ký hiệu",
                            ),
                        ),
                        ("dated_on", models.DateField(blank=True, null=True, verbose_name="ngày văn bản")),
                        (
                            "document",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.document",
                                verbose_name="văn bản trong sổ",
                            ),
                        ),
                        (
                            "signer",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.signer",
                                verbose_name="người ký (nếu không phải người đứng đầu)",
                            ),
                        ),
                        (
                            "recipients",
                            models.TextField(blank=True, help_text="Mỗi dòng một nơi nhận.", verbose_name="nơi nhận"),
                        ),
                        ("internal", models.BooleanField(default=False, verbose_name="lưu hành nội bộ")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="Section",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "report",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="sections",
                                to="reporting.report",
                                verbose_name="báo cáo",
                            ),
                        ),
                        ("key", models.CharField(editable=False, max_length=40)),
                        ("order", models.PositiveSmallIntegerField(default=1, verbose_name="thứ tự")),
                        ("is_on", models.BooleanField(default=True, verbose_name="in mục này")),
                        ("title", models.CharField(blank=True, max_length=300, verbose_name="tên mục")),
                        ("text", models.TextField(blank=True, verbose_name="phần viết")),
                        (
                            "is_drafted",
                            models.BooleanField(
                                default=False,
                                help_text="Không in các câu phần mềm tự soạn; bảng, biểu vẫn in.",
                                verbose_name="chỉ in phần viết",
                            ),
                        ),
                        ("cells", models.TextField(blank=True, verbose_name="bảng")),
                        (
                            "document",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="office.document",
                                verbose_name="văn bản nguồn",
                            ),
                        ),
                        ("source_words", models.CharField(blank=True, max_length=300, verbose_name="nguồn khác")),
                        ("figures", models.JSONField(blank=True, default=list, verbose_name="số đếm")),
                        ("dimension", models.CharField(blank=True, max_length=30, verbose_name="chia theo")),
                    ],
                    options={
                        "verbose_name": "mục báo cáo",
                        "ordering": ["order", "pk"],
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("key__in", ("own_text", "own_table", "breakdown")), _negated=True),
                                fields=("report", "key"),
                                name="section_once_per_report",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "reporting_sectionevent" ("cells", "dimension", "document_id", "figures", "id", "is_drafted", "is_on", "key", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "report_id", "source_words", "text", "title") VALUES (NEW."cells", NEW."dimension", NEW."document_id", NEW."figures", NEW."id", NEW."is_drafted", NEW."is_on", NEW."key", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."report_id", NEW."source_words", NEW."text", NEW."title"); RETURN NULL;',
                                    hash="f44a533015157d4530acaff80835a5d25e2a9a07",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_45456",
                                    table="reporting_section",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "reporting_sectionevent" ("cells", "dimension", "document_id", "figures", "id", "is_drafted", "is_on", "key", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "report_id", "source_words", "text", "title") VALUES (NEW."cells", NEW."dimension", NEW."document_id", NEW."figures", NEW."id", NEW."is_drafted", NEW."is_on", NEW."key", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."report_id", NEW."source_words", NEW."text", NEW."title"); RETURN NULL;',
                                    hash="23ab2c2e7e5ba4c49a57ea5e0083025a21df8b8f",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_b0135",
                                    table="reporting_section",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "reporting_sectionevent" ("cells", "dimension", "document_id", "figures", "id", "is_drafted", "is_on", "key", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "report_id", "source_words", "text", "title") VALUES (OLD."cells", OLD."dimension", OLD."document_id", OLD."figures", OLD."id", OLD."is_drafted", OLD."is_on", OLD."key", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."report_id", OLD."source_words", OLD."text", OLD."title"); RETURN NULL;',
                                    hash="ce5fd1dd221cea8269f68a5873b40871e731ce91",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_983ee",
                                    table="reporting_section",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="SectionEvent",
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
                                to="reporting.section",
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
                            "report",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="reporting.report",
                                verbose_name="báo cáo",
                            ),
                        ),
                        ("key", models.CharField(editable=False, max_length=40)),
                        ("order", models.PositiveSmallIntegerField(default=1, verbose_name="thứ tự")),
                        ("is_on", models.BooleanField(default=True, verbose_name="in mục này")),
                        ("title", models.CharField(blank=True, max_length=300, verbose_name="tên mục")),
                        ("text", models.TextField(blank=True, verbose_name="phần viết")),
                        (
                            "is_drafted",
                            models.BooleanField(
                                default=False,
                                help_text="Không in các câu phần mềm tự soạn; bảng, biểu vẫn in.",
                                verbose_name="chỉ in phần viết",
                            ),
                        ),
                        ("cells", models.TextField(blank=True, verbose_name="bảng")),
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
                                verbose_name="văn bản nguồn",
                            ),
                        ),
                        ("source_words", models.CharField(blank=True, max_length=300, verbose_name="nguồn khác")),
                        ("figures", models.JSONField(blank=True, default=list, verbose_name="số đếm")),
                        ("dimension", models.CharField(blank=True, max_length=30, verbose_name="chia theo")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="Snapshot",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "report",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="snapshots",
                                to="reporting.report",
                            ),
                        ),
                        ("version", models.PositiveSmallIntegerField()),
                        ("content", models.JSONField()),
                        ("frozen_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "frozen_by",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "document",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="snapshots",
                                to="office.document",
                            ),
                        ),
                        ("pdf", models.BinaryField(blank=True, null=True)),
                        ("sha256", models.CharField(blank=True, max_length=64)),
                        ("issued_at", models.DateTimeField(blank=True, null=True)),
                        (
                            "issued_by",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "bản chốt",
                        "ordering": ["-version"],
                        "constraints": [
                            models.UniqueConstraint(fields=("report", "version"), name="snapshot_version_unique"),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("issued_at__isnull", True), ("issued_by__isnull", True)),
                                    models.Q(("issued_at__isnull", False), ("issued_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="snapshot_issued_pair",
                                violation_error_message="Hai ô này phải cùng có hoặc cùng để trống.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("issued_at", None), ("pdf", None), ("sha256", "")),
                                    models.Q(("issued_at__isnull", False), ("pdf__isnull", False)),
                                    _connector="OR",
                                ),
                                name="snapshot_issued_with_file",
                            ),
                        ],
                        "indexes": [],
                    },
                ),
            ],
        ),
    ]
