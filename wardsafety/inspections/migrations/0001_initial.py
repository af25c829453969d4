import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.text
import pgtrigger.compiler
import uuid
import wardsafety.inspections.models.places
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
                    name="Answer",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "inspection",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="answers",
                                to="inspections.inspection",
                            ),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="inspections.checklistitem",
                            ),
                        ),
                        (
                            "value",
                            models.CharField(
                                choices=[("ok", "Bảo đảm"), ("not_ok", "Không bảo đảm"), ("na", "Không áp dụng")],
                                max_length=8,
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="ghi chú")),
                    ],
                    options={
                        "verbose_name": "câu trả lời",
                        "ordering": ["item__order", "pk"],
                        "constraints": [
                            models.UniqueConstraint(fields=("inspection", "item"), name="answer_once_per_item")
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "inspections_answerevent" ("id", "inspection_id", "item_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "value") VALUES (NEW."id", NEW."inspection_id", NEW."item_id", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."value"); RETURN NULL;',
                                    hash="f43c007712b188a44205a65e25af1ec1339d09d2",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_6ccfa",
                                    table="inspections_answer",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "inspections_answerevent" ("id", "inspection_id", "item_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "value") VALUES (NEW."id", NEW."inspection_id", NEW."item_id", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."value"); RETURN NULL;',
                                    hash="38cd39edadb2695907126e6f60dd2b4ff7f4816b",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_5cf27",
                                    table="inspections_answer",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "inspections_answerevent" ("id", "inspection_id", "item_id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "value") VALUES (OLD."id", OLD."inspection_id", OLD."item_id", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."value"); RETURN NULL;',
                                    hash="e13d116dd55bdbfee09644d17d5134079f0beb70",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_d324b",
                                    table="inspections_answer",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="AnswerEvent",
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
                                to="inspections.answer",
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
                            "inspection",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="inspections.inspection",
                            ),
                        ),
                        (
                            "item",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="inspections.checklistitem",
                            ),
                        ),
                        (
                            "value",
                            models.CharField(
                                choices=[("ok", "Bảo đảm"), ("not_ok", "Không bảo đảm"), ("na", "Không áp dụng")],
                                max_length=8,
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="ghi chú")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="Checklist",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "kind",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="checklists",
                                to="inspections.placekind",
                                verbose_name="loại",
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
                        ("version", models.PositiveSmallIntegerField(default=1, verbose_name="lần ban hành")),
                        (
                            "interval_days",
                            models.PositiveSmallIntegerField(default=30, verbose_name="chu kỳ kiểm tra (ngày)"),
                        ),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="từ ngày")),
                        ("valid_to", models.DateField(blank=True, null=True, verbose_name="đến hết ngày")),
                        ("source", models.CharField(blank=True, max_length=300, verbose_name="nguồn")),
                    ],
                    options={
                        "verbose_name": "mẫu kiểm tra",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("valid_from__isnull", True),
                                    ("valid_to__isnull", True),
                                    ("valid_to__gte", models.F("valid_from")),
                                    _connector="OR",
                                ),
                                name="checklist_validity_in_order",
                                violation_error_message="Ngày kết thúc phải sau ngày bắt đầu.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("interval_days__gte", 1)),
                                name="checklist_interval_positive",
                                violation_error_message="Chu kỳ ít nhất là 1 ngày.",
                            ),
                            models.UniqueConstraint(
                                fields=("kind", "unit", "version"),
                                name="checklist_version_unique",
                                nulls_distinct=False,
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "inspections_checklistevent" ("id", "interval_days", "kind_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "unit_id", "valid_from", "valid_to", "version") VALUES (NEW."id", NEW."interval_days", NEW."kind_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."source", NEW."unit_id", NEW."valid_from", NEW."valid_to", NEW."version"); RETURN NULL;',
                                    hash="341cdcf9f8ce90a4fdf4ffc93591bd0bb01449c2",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_7bc8a",
                                    table="inspections_checklist",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "inspections_checklistevent" ("id", "interval_days", "kind_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "unit_id", "valid_from", "valid_to", "version") VALUES (NEW."id", NEW."interval_days", NEW."kind_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."source", NEW."unit_id", NEW."valid_from", NEW."valid_to", NEW."version"); RETURN NULL;',
                                    hash="70db36ce09fc688f071b44c15738aad737b31a10",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_2e7ee",
                                    table="inspections_checklist",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "inspections_checklistevent" ("id", "interval_days", "kind_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "unit_id", "valid_from", "valid_to", "version") VALUES (OLD."id", OLD."interval_days", OLD."kind_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."source", OLD."unit_id", OLD."valid_from", OLD."valid_to", OLD."version"); RETURN NULL;',
                                    hash="bced0ba59141d41c686ae36ffa8aed737ebdb52b",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_5afbb",
                                    table="inspections_checklist",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="ChecklistEvent",
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
                                to="inspections.checklist",
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
                            "kind",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="inspections.placekind",
                                verbose_name="loại",
                            ),
                        ),
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
                        ("version", models.PositiveSmallIntegerField(default=1, verbose_name="lần ban hành")),
                        (
                            "interval_days",
                            models.PositiveSmallIntegerField(default=30, verbose_name="chu kỳ kiểm tra (ngày)"),
                        ),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="từ ngày")),
                        ("valid_to", models.DateField(blank=True, null=True, verbose_name="đến hết ngày")),
                        ("source", models.CharField(blank=True, max_length=300, verbose_name="nguồn")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="ChecklistItem",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "checklist",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="items",
                                to="inspections.checklist",
                            ),
                        ),
                        ("order", models.PositiveSmallIntegerField(default=1, verbose_name="thứ tự")),
                        ("text", models.CharField(max_length=300, verbose_name="nội dung kiểm tra")),
                        ("hint", models.CharField(blank=True, max_length=300, verbose_name="gợi ý")),
                    ],
                    options={
                        "verbose_name": "nội dung kiểm tra",
                        "ordering": ["order", "pk"],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "inspections_checklistitemevent" ("checklist_id", "hint", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."checklist_id", NEW."hint", NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text"); RETURN NULL;',
                                    hash="f2ef3db8040c2bea21883ce9da8793fca147741c",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_63961",
                                    table="inspections_checklistitem",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "inspections_checklistitemevent" ("checklist_id", "hint", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."checklist_id", NEW."hint", NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text"); RETURN NULL;',
                                    hash="9739afc19e32c3efc01bd3c19fa0d4995e255ca5",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_af553",
                                    table="inspections_checklistitem",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "inspections_checklistitemevent" ("checklist_id", "hint", "id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (OLD."checklist_id", OLD."hint", OLD."id", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text"); RETURN NULL;',
                                    hash="d744b5865fa3b4f2a1b7d30588643cd86b64c4fc",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_eaa07",
                                    table="inspections_checklistitem",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="ChecklistItemEvent",
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
                                to="inspections.checklistitem",
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
                            "checklist",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="inspections.checklist",
                            ),
                        ),
                        ("order", models.PositiveSmallIntegerField(default=1, verbose_name="thứ tự")),
                        ("text", models.CharField(max_length=300, verbose_name="nội dung kiểm tra")),
                        ("hint", models.CharField(blank=True, max_length=300, verbose_name="gợi ý")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="Finding",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "inspection",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="findings",
                                to="inspections.inspection",
                            ),
                        ),
                        ("text", models.CharField(max_length=300, verbose_name="tồn tại")),
                        (
                            "responsible",
                            models.CharField(
                                blank=True, max_length=120, verbose_name="người chịu trách nhiệm khắc phục"
                            ),
                        ),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="hạn khắc phục")),
                        ("fixed_on", models.DateField(blank=True, null=True, verbose_name="đã khắc phục ngày")),
                        ("fix_note", models.CharField(blank=True, max_length=300, verbose_name="kết quả khắc phục")),
                        ("fixed_recorded_at", models.DateTimeField(blank=True, editable=False, null=True)),
                        (
                            "fixed_recorded_by",
                            models.ForeignKey(
                                blank=True,
                                editable=False,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "tồn tại",
                        "indexes": [
                            models.Index(
                                condition=models.Q(("fixed_on", None)),
                                fields=["due_on"],
                                name="finding_open_by_deadline",
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("fixed_recorded_at__isnull", True), ("fixed_recorded_by__isnull", True)),
                                    models.Q(
                                        ("fixed_recorded_at__isnull", False), ("fixed_recorded_by__isnull", False)
                                    ),
                                    _connector="OR",
                                ),
                                name="finding_fixed_recorded_pair",
                                violation_error_message="Hai ô này phải cùng có hoặc cùng để trống.",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "inspections_findingevent" ("due_on", "fix_note", "fixed_on", "fixed_recorded_at", "fixed_recorded_by_id", "id", "inspection_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "responsible", "text") VALUES (NEW."due_on", NEW."fix_note", NEW."fixed_on", NEW."fixed_recorded_at", NEW."fixed_recorded_by_id", NEW."id", NEW."inspection_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."responsible", NEW."text"); RETURN NULL;',
                                    hash="0aad063760d66a95d34004466cb670e8ab4bc9cf",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_6f287",
                                    table="inspections_finding",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "inspections_findingevent" ("due_on", "fix_note", "fixed_on", "fixed_recorded_at", "fixed_recorded_by_id", "id", "inspection_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "responsible", "text") VALUES (NEW."due_on", NEW."fix_note", NEW."fixed_on", NEW."fixed_recorded_at", NEW."fixed_recorded_by_id", NEW."id", NEW."inspection_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."responsible", NEW."text"); RETURN NULL;',
                                    hash="c9fc3066ecba9bec45ad965c229b2d700d03d2ed",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_edce6",
                                    table="inspections_finding",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "inspections_findingevent" ("due_on", "fix_note", "fixed_on", "fixed_recorded_at", "fixed_recorded_by_id", "id", "inspection_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "responsible", "text") VALUES (OLD."due_on", OLD."fix_note", OLD."fixed_on", OLD."fixed_recorded_at", OLD."fixed_recorded_by_id", OLD."id", OLD."inspection_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."responsible", OLD."text"); RETURN NULL;',
                                    hash="31fab7854e9c6329c2d1b4e4c917afb8b11c693f",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_1c623",
                                    table="inspections_finding",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FindingEvent",
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
                                to="inspections.finding",
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
                            "inspection",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="inspections.inspection",
                            ),
                        ),
                        ("text", models.CharField(max_length=300, verbose_name="tồn tại")),
                        (
                            "responsible",
                            models.CharField(
                                blank=True, max_length=120, verbose_name="người chịu trách nhiệm khắc phục"
                            ),
                        ),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="hạn khắc phục")),
                        ("fixed_on", models.DateField(blank=True, null=True, verbose_name="đã khắc phục ngày")),
                        ("fix_note", models.CharField(blank=True, max_length=300, verbose_name="kết quả khắc phục")),
                        ("fixed_recorded_at", models.DateTimeField(blank=True, editable=False, null=True)),
                        (
                            "fixed_recorded_by",
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
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="Inspection",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                        (
                            "place",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="inspections",
                                to="inspections.place",
                                verbose_name="nơi kiểm tra",
                            ),
                        ),
                        (
                            "checklist",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="inspections.checklist",
                            ),
                        ),
                        (
                            "mode",
                            models.CharField(
                                choices=[("official", "Kiểm tra"), ("self", "Tự kiểm tra")],
                                default="official",
                                max_length=8,
                                verbose_name="hình thức",
                            ),
                        ),
                        ("done_on", models.DateField(verbose_name="ngày kiểm tra")),
                        (
                            "result",
                            models.CharField(
                                choices=[
                                    ("pass", "Đạt"),
                                    ("advice", "Đạt, có kiến nghị"),
                                    ("fail", "Chưa đạt"),
                                    ("not_done", "Không kiểm tra được"),
                                ],
                                max_length=8,
                                verbose_name="kết quả",
                            ),
                        ),
                        ("note", models.TextField(blank=True, verbose_name="nhận xét, kiến nghị")),
                        (
                            "next_due",
                            models.DateField(blank=True, null=True, verbose_name="kiểm tra lần sau trước ngày"),
                        ),
                        (
                            "inspector",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="inspections",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="người kiểm tra",
                            ),
                        ),
                        (
                            "replaces",
                            models.OneToOneField(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="replaced_by",
                                to="inspections.inspection",
                            ),
                        ),
                        ("correction_reason", models.TextField(blank=True, verbose_name="lý do sửa")),
                        ("recorded_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "lần kiểm tra",
                        "indexes": [
                            models.Index(fields=["place", "-done_on", "-id"], name="inspection_of_place"),
                            models.Index(fields=["-done_on", "-id"], name="inspection_list"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("replaces", None),
                                    models.Q(("correction_reason", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="inspection_correction_has_reason",
                                violation_error_message="Ghi lý do sửa kết quả kiểm tra.",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "inspections_inspectionevent" ("checklist_id", "correction_reason", "done_on", "id", "inspector_id", "mode", "next_due", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "recorded_at", "recorded_by_id", "replaces_id", "result", "uuid") VALUES (NEW."checklist_id", NEW."correction_reason", NEW."done_on", NEW."id", NEW."inspector_id", NEW."mode", NEW."next_due", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_id", NEW."recorded_at", NEW."recorded_by_id", NEW."replaces_id", NEW."result", NEW."uuid"); RETURN NULL;',
                                    hash="3b9926263edebdcf38ab6192adee50f9834c3d93",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_f089c",
                                    table="inspections_inspection",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "inspections_inspectionevent" ("checklist_id", "correction_reason", "done_on", "id", "inspector_id", "mode", "next_due", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "recorded_at", "recorded_by_id", "replaces_id", "result", "uuid") VALUES (NEW."checklist_id", NEW."correction_reason", NEW."done_on", NEW."id", NEW."inspector_id", NEW."mode", NEW."next_due", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_id", NEW."recorded_at", NEW."recorded_by_id", NEW."replaces_id", NEW."result", NEW."uuid"); RETURN NULL;',
                                    hash="d18b229f885e038f1cbc85101ac1a570150096b3",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_fe5c3",
                                    table="inspections_inspection",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "inspections_inspectionevent" ("checklist_id", "correction_reason", "done_on", "id", "inspector_id", "mode", "next_due", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "recorded_at", "recorded_by_id", "replaces_id", "result", "uuid") VALUES (OLD."checklist_id", OLD."correction_reason", OLD."done_on", OLD."id", OLD."inspector_id", OLD."mode", OLD."next_due", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place_id", OLD."recorded_at", OLD."recorded_by_id", OLD."replaces_id", OLD."result", OLD."uuid"); RETURN NULL;',
                                    hash="fff2ca77b45289f028dc7cdfc3867f0482272cc3",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_6efc3",
                                    table="inspections_inspection",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="InspectionEvent",
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
                                to="inspections.inspection",
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
                        ("uuid", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "place",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="inspections.place",
                                verbose_name="nơi kiểm tra",
                            ),
                        ),
                        (
                            "checklist",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="inspections.checklist",
                            ),
                        ),
                        (
                            "mode",
                            models.CharField(
                                choices=[("official", "Kiểm tra"), ("self", "Tự kiểm tra")],
                                default="official",
                                max_length=8,
                                verbose_name="hình thức",
                            ),
                        ),
                        ("done_on", models.DateField(verbose_name="ngày kiểm tra")),
                        (
                            "result",
                            models.CharField(
                                choices=[
                                    ("pass", "Đạt"),
                                    ("advice", "Đạt, có kiến nghị"),
                                    ("fail", "Chưa đạt"),
                                    ("not_done", "Không kiểm tra được"),
                                ],
                                max_length=8,
                                verbose_name="kết quả",
                            ),
                        ),
                        ("note", models.TextField(blank=True, verbose_name="nhận xét, kiến nghị")),
                        (
                            "next_due",
                            models.DateField(blank=True, null=True, verbose_name="kiểm tra lần sau trước ngày"),
                        ),
                        (
                            "inspector",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="người kiểm tra",
                            ),
                        ),
                        (
                            "replaces",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="inspections.inspection",
                            ),
                        ),
                        ("correction_reason", models.TextField(blank=True, verbose_name="lý do sửa")),
                        ("recorded_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
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
                    name="Place",
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
                                related_name="places",
                                to="office.unit",
                                verbose_name="đơn vị",
                            ),
                        ),
                        (
                            "neighbourhood",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="neighbourhood_places",
                                to="office.unit",
                                verbose_name="tổ dân phố, thôn",
                            ),
                        ),
                        (
                            "kind",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="places",
                                to="inspections.placekind",
                                verbose_name="loại",
                            ),
                        ),
                        (
                            "number",
                            models.PositiveIntegerField(
                                blank=True,
                                help_text="Số của mô hình trong tổ dân phố, thôn.",
                                null=True,
                                verbose_name="số thứ tự",
                            ),
                        ),
                        (
                            "code",
                            models.CharField(
                                default=wardsafety.inspections.models.places.new_code,
                                editable=False,
                                max_length=6,
                                unique=True,
                                verbose_name="mã",
                            ),
                        ),
                        ("name", models.CharField(max_length=200, verbose_name="tên")),
                        (
                            "address",
                            models.CharField(
                                blank=True,
                                help_text="Ví dụ: đầu ngõ 191 phố Lê Lợi.",
                                max_length=300,
                                verbose_name="địa chỉ, vị trí",
                            ),
                        ),
                        ("latitude", models.FloatField(blank=True, null=True, verbose_name="vĩ độ")),
                        ("longitude", models.FloatField(blank=True, null=True, verbose_name="kinh độ")),
                        (
                            "phase",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="places",
                                to="programmes.phase",
                                verbose_name="giai đoạn",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("proposed", "Đề xuất"),
                                    ("established", "Đã thành lập"),
                                    ("active", "Đang hoạt động"),
                                    ("suspended", "Tạm dừng"),
                                    ("dissolved", "Đã giải thể"),
                                    ("closed", "Đã ngừng hoạt động"),
                                ],
                                default="proposed",
                                editable=False,
                                max_length=12,
                                verbose_name="tình trạng",
                            ),
                        ),
                        (
                            "next_due",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="hạn kiểm tra"),
                        ),
                        (
                            "illustrative",
                            models.BooleanField(default=False, editable=False, verbose_name="dữ liệu minh họa"),
                        ),
                        ("note", models.TextField(blank=True, verbose_name="ghi chú")),
                        (
                            "search_key",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    django.db.models.functions.text.Concat(
                                        models.F("code"),
                                        models.Value(" "),
                                        models.F("name"),
                                        models.Value(" "),
                                        models.F("address"),
                                        models.Value(" "),
                                        output_field=models.TextField(),
                                    ),
                                    function="search_key",
                                    output_field=models.TextField(),
                                ),
                                output_field=models.TextField(),
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "địa điểm",
                        "abstract": False,
                        "indexes": [
                            models.Index(fields=["unit", "kind", "neighbourhood", "number"], name="place_list"),
                            models.Index(
                                condition=models.Q(("removed_at", None)), fields=["unit", "next_due"], name="place_due"
                            ),
                            django.contrib.postgres.indexes.GinIndex(
                                django.contrib.postgres.indexes.OpClass("search_key", "gin_trgm_ops"),
                                name="place_search",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("removed_at__isnull", True), ("removed_by__isnull", True)),
                                    models.Q(("removed_at__isnull", False), ("removed_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="inspections_place_removed_pair",
                                violation_error_message="Hai ô này phải cùng có hoặc cùng để trống.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("number__isnull", False), ("removed_at", None)),
                                fields=("unit", "neighbourhood", "kind", "number"),
                                name="place_number_unique",
                                nulls_distinct=False,
                                violation_error_message="Số thứ tự này đã có trong tổ dân phố, thôn.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("latitude", None), ("longitude", None)),
                                    models.Q(
                                        ("latitude__isnull", False),
                                        ("longitude__isnull", False),
                                        ("latitude__range", (-90, 90)),
                                        ("longitude__range", (-180, 180)),
                                    ),
                                    _connector="OR",
                                ),
                                name="place_coordinates_pair",
                                violation_error_message="Nhập cả vĩ độ và kinh độ, đúng phạm vi.",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "inspections_placeevent" ("address", "code", "created_at", "created_by_id", "id", "illustrative", "kind_id", "latitude", "longitude", "name", "neighbourhood_id", "next_due", "note", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "removed_at", "removed_by_id", "status", "unit_id", "version") VALUES (NEW."address", NEW."code", NEW."created_at", NEW."created_by_id", NEW."id", NEW."illustrative", NEW."kind_id", NEW."latitude", NEW."longitude", NEW."name", NEW."neighbourhood_id", NEW."next_due", NEW."note", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phase_id", NEW."removed_at", NEW."removed_by_id", NEW."status", NEW."unit_id", NEW."version"); RETURN NULL;',
                                    hash="7dca2e8a96870141db64367329e21104c5cd5468",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_182f3",
                                    table="inspections_place",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition='WHEN (OLD."address" IS DISTINCT FROM (NEW."address") OR OLD."code" IS DISTINCT FROM (NEW."code") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."illustrative" IS DISTINCT FROM (NEW."illustrative") OR OLD."kind_id" IS DISTINCT FROM (NEW."kind_id") OR OLD."latitude" IS DISTINCT FROM (NEW."latitude") OR OLD."longitude" IS DISTINCT FROM (NEW."longitude") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."neighbourhood_id" IS DISTINCT FROM (NEW."neighbourhood_id") OR OLD."next_due" IS DISTINCT FROM (NEW."next_due") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."phase_id" IS DISTINCT FROM (NEW."phase_id") OR OLD."removed_at" IS DISTINCT FROM (NEW."removed_at") OR OLD."removed_by_id" IS DISTINCT FROM (NEW."removed_by_id") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."unit_id" IS DISTINCT FROM (NEW."unit_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                                    func='INSERT INTO "inspections_placeevent" ("address", "code", "created_at", "created_by_id", "id", "illustrative", "kind_id", "latitude", "longitude", "name", "neighbourhood_id", "next_due", "note", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "removed_at", "removed_by_id", "status", "unit_id", "version") VALUES (NEW."address", NEW."code", NEW."created_at", NEW."created_by_id", NEW."id", NEW."illustrative", NEW."kind_id", NEW."latitude", NEW."longitude", NEW."name", NEW."neighbourhood_id", NEW."next_due", NEW."note", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phase_id", NEW."removed_at", NEW."removed_by_id", NEW."status", NEW."unit_id", NEW."version"); RETURN NULL;',
                                    hash="c2c7202057630d5a6c25612361c48ef268a2ff39",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_6a16d",
                                    table="inspections_place",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "inspections_placeevent" ("address", "code", "created_at", "created_by_id", "id", "illustrative", "kind_id", "latitude", "longitude", "name", "neighbourhood_id", "next_due", "note", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "removed_at", "removed_by_id", "status", "unit_id", "version") VALUES (OLD."address", OLD."code", OLD."created_at", OLD."created_by_id", OLD."id", OLD."illustrative", OLD."kind_id", OLD."latitude", OLD."longitude", OLD."name", OLD."neighbourhood_id", OLD."next_due", OLD."note", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."phase_id", OLD."removed_at", OLD."removed_by_id", OLD."status", OLD."unit_id", OLD."version"); RETURN NULL;',
                                    hash="74ed22873352a73b3fe54fd683b6afeb587c8f70",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_cb530",
                                    table="inspections_place",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PlaceEvent",
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
                                to="inspections.place",
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
                            "neighbourhood",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.unit",
                                verbose_name="tổ dân phố, thôn",
                            ),
                        ),
                        (
                            "kind",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="inspections.placekind",
                                verbose_name="loại",
                            ),
                        ),
                        (
                            "number",
                            models.PositiveIntegerField(
                                blank=True,
                                help_text="Số của mô hình trong tổ dân phố, thôn.",
                                null=True,
                                verbose_name="số thứ tự",
                            ),
                        ),
                        (
                            "code",
                            models.CharField(
                                default=wardsafety.inspections.models.places.new_code,
                                editable=False,
                                max_length=6,
                                verbose_name="mã",
                            ),
                        ),
                        ("name", models.CharField(max_length=200, verbose_name="tên")),
                        (
                            "address",
                            models.CharField(
                                blank=True,
                                help_text="Ví dụ: đầu ngõ 191 phố Lê Lợi.",
                                max_length=300,
                                verbose_name="địa chỉ, vị trí",
                            ),
                        ),
                        ("latitude", models.FloatField(blank=True, null=True, verbose_name="vĩ độ")),
                        ("longitude", models.FloatField(blank=True, null=True, verbose_name="kinh độ")),
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
                            "status",
                            models.CharField(
                                choices=[
                                    ("proposed", "Đề xuất"),
                                    ("established", "Đã thành lập"),
                                    ("active", "Đang hoạt động"),
                                    ("suspended", "Tạm dừng"),
                                    ("dissolved", "Đã giải thể"),
                                    ("closed", "Đã ngừng hoạt động"),
                                ],
                                default="proposed",
                                editable=False,
                                max_length=12,
                                verbose_name="tình trạng",
                            ),
                        ),
                        (
                            "next_due",
                            models.DateField(blank=True, editable=False, null=True, verbose_name="hạn kiểm tra"),
                        ),
                        (
                            "illustrative",
                            models.BooleanField(default=False, editable=False, verbose_name="dữ liệu minh họa"),
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
                    name="PlaceKind",
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
                        (
                            "register",
                            models.CharField(
                                choices=[
                                    ("group", "Tổ liên gia"),
                                    ("point", "Điểm chữa cháy công cộng"),
                                    ("local", "Mô hình khác"),
                                    ("premises", "Cơ sở, địa điểm"),
                                ],
                                default="local",
                                max_length=10,
                                verbose_name="sổ theo dõi",
                            ),
                        ),
                        ("name", models.CharField(max_length=120, verbose_name="tên loại")),
                        (
                            "short_name",
                            models.CharField(
                                help_text="Đứng trước số thứ tự, ví dụ: Tổ liên gia số 3.",
                                max_length=40,
                                verbose_name="tên gọn",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "loại mô hình, địa điểm",
                        "constraints": [
                            models.UniqueConstraint(
                                models.F("unit"),
                                django.db.models.functions.text.Lower("name"),
                                name="place_kind_name_unique",
                                nulls_distinct=False,
                                violation_error_message="Loại này đã có.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("register__in", ["group", "point"])),
                                fields=("register",),
                                name="place_kind_one_for_own_register",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "inspections_placekindevent" ("id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "register", "short_name", "unit_id") VALUES (NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."register", NEW."short_name", NEW."unit_id"); RETURN NULL;',
                                    hash="9316060bb11db6d9b3fd1e32c41ed20073434447",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_db4e8",
                                    table="inspections_placekind",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "inspections_placekindevent" ("id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "register", "short_name", "unit_id") VALUES (NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."register", NEW."short_name", NEW."unit_id"); RETURN NULL;',
                                    hash="6002cd1f71b719f706efc924cff6d06752bb78af",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_64a58",
                                    table="inspections_placekind",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "inspections_placekindevent" ("id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "register", "short_name", "unit_id") VALUES (OLD."id", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."register", OLD."short_name", OLD."unit_id"); RETURN NULL;',
                                    hash="ec460dd9a190f8b2628f85c0df2e5fdc40e95291",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_d7da8",
                                    table="inspections_placekind",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="PlaceKindEvent",
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
                                to="inspections.placekind",
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
                        (
                            "register",
                            models.CharField(
                                choices=[
                                    ("group", "Tổ liên gia"),
                                    ("point", "Điểm chữa cháy công cộng"),
                                    ("local", "Mô hình khác"),
                                    ("premises", "Cơ sở, địa điểm"),
                                ],
                                default="local",
                                max_length=10,
                                verbose_name="sổ theo dõi",
                            ),
                        ),
                        ("name", models.CharField(max_length=120, verbose_name="tên loại")),
                        (
                            "short_name",
                            models.CharField(
                                help_text="Đứng trước số thứ tự, ví dụ: Tổ liên gia số 3.",
                                max_length=40,
                                verbose_name="tên gọn",
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
                    name="PlaceStep",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("effective_on", models.DateField(verbose_name="có hiệu lực từ ngày")),
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
                        ("reason", models.TextField(blank=True, verbose_name="lý do")),
                        ("recorded_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                editable=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "place",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="steps",
                                to="inspections.place",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("proposed", "Đề xuất"),
                                    ("established", "Đã thành lập"),
                                    ("active", "Đang hoạt động"),
                                    ("suspended", "Tạm dừng"),
                                    ("dissolved", "Đã giải thể"),
                                    ("closed", "Đã ngừng hoạt động"),
                                ],
                                max_length=12,
                                verbose_name="tình trạng",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "mốc vòng đời",
                        "ordering": ["effective_on", "pk"],
                        "abstract": False,
                        "indexes": [models.Index(fields=["place", "-effective_on", "-id"], name="place_step_latest")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status__in", ["closed", "dissolved", "suspended"]), _negated=True),
                                    models.Q(("reason", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="place_step_reason",
                                violation_error_message="Ghi lý do.",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "inspections_placestepevent" ("document_id", "effective_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reason", "recorded_at", "recorded_by_id", "status") VALUES (NEW."document_id", NEW."effective_on", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."status"); RETURN NULL;',
                                    hash="45d5c12baa716443f86505899681b3a4e98118c8",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_54c49",
                                    table="inspections_placestep",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "inspections_placestepevent" ("document_id", "effective_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reason", "recorded_at", "recorded_by_id", "status") VALUES (NEW."document_id", NEW."effective_on", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."status"); RETURN NULL;',
                                    hash="4d99389b94d424c7bc1df4f2b5e459d34783a4d9",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_8dacf",
                                    table="inspections_placestep",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "inspections_placestepevent" ("document_id", "effective_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reason", "recorded_at", "recorded_by_id", "status") VALUES (OLD."document_id", OLD."effective_on", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place_id", OLD."reason", OLD."recorded_at", OLD."recorded_by_id", OLD."status"); RETURN NULL;',
                                    hash="07998c0bbb6ecc2d6824681dd5522fa7b0ad3e40",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_7aa2b",
                                    table="inspections_placestep",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PlaceStepEvent",
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
                                to="inspections.placestep",
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
                        ("effective_on", models.DateField(verbose_name="có hiệu lực từ ngày")),
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
                        ("reason", models.TextField(blank=True, verbose_name="lý do")),
                        ("recorded_at", models.DateTimeField(auto_now_add=True)),
                        (
                            "recorded_by",
                            models.ForeignKey(
                                db_constraint=False,
                                editable=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "place",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="inspections.place",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("proposed", "Đề xuất"),
                                    ("established", "Đã thành lập"),
                                    ("active", "Đang hoạt động"),
                                    ("suspended", "Tạm dừng"),
                                    ("dissolved", "Đã giải thể"),
                                    ("closed", "Đã ngừng hoạt động"),
                                ],
                                max_length=12,
                                verbose_name="tình trạng",
                            ),
                        ),
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
