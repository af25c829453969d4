import django.db.models.deletion
import django.db.models.functions.text
import pgtrigger.compiler
import wardsafety.office.schema.creation
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("inspections", "0001_initial"),
        ("office", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        wardsafety.office.schema.creation.CreateModels(
            models=[
                migrations.CreateModel(
                    name="Drill",
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
                            "place",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="drills",
                                to="inspections.place",
                                verbose_name="mô hình",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("training", "Tập huấn"),
                                    ("practice", "Thực tập phương án"),
                                    ("exercise", "Diễn tập"),
                                ],
                                default="practice",
                                max_length=10,
                                verbose_name="hình thức",
                            ),
                        ),
                        ("held_on", models.DateField(verbose_name="ngày")),
                        (
                            "participants",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="số người tham gia"),
                        ),
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
                        ("note", models.TextField(blank=True, verbose_name="nội dung, kết quả")),
                    ],
                    options={
                        "verbose_name": "tập huấn, thực tập",
                        "ordering": ["-held_on", "-pk"],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "fire_models_drillevent" ("created_at", "created_by_id", "document_id", "held_on", "id", "kind", "note", "participants", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id") VALUES (NEW."created_at", NEW."created_by_id", NEW."document_id", NEW."held_on", NEW."id", NEW."kind", NEW."note", NEW."participants", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_id"); RETURN NULL;',
                                    hash="f2e62c4c31d555b0db8df55fa9b558beae6371a9",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_2481b",
                                    table="fire_models_drill",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "fire_models_drillevent" ("created_at", "created_by_id", "document_id", "held_on", "id", "kind", "note", "participants", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id") VALUES (NEW."created_at", NEW."created_by_id", NEW."document_id", NEW."held_on", NEW."id", NEW."kind", NEW."note", NEW."participants", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_id"); RETURN NULL;',
                                    hash="023cec34b53f097d28e7b0fbbbca970def0f2f62",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_567be",
                                    table="fire_models_drill",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "fire_models_drillevent" ("created_at", "created_by_id", "document_id", "held_on", "id", "kind", "note", "participants", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id") VALUES (OLD."created_at", OLD."created_by_id", OLD."document_id", OLD."held_on", OLD."id", OLD."kind", OLD."note", OLD."participants", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place_id"); RETURN NULL;',
                                    hash="01ad808344b41b7636050b25348ccd954ba97ac6",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_aec00",
                                    table="fire_models_drill",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="DrillEvent",
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
                                to="fire_models.drill",
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
                            "place",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="inspections.place",
                                verbose_name="mô hình",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("training", "Tập huấn"),
                                    ("practice", "Thực tập phương án"),
                                    ("exercise", "Diễn tập"),
                                ],
                                default="practice",
                                max_length=10,
                                verbose_name="hình thức",
                            ),
                        ),
                        ("held_on", models.DateField(verbose_name="ngày")),
                        (
                            "participants",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="số người tham gia"),
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
                                verbose_name="văn bản",
                            ),
                        ),
                        ("note", models.TextField(blank=True, verbose_name="nội dung, kết quả")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="Equipment",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "place",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="equipment",
                                to="inspections.place",
                                verbose_name="mô hình",
                            ),
                        ),
                        (
                            "household",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="equipment",
                                to="fire_models.household",
                                verbose_name="của hộ",
                            ),
                        ),
                        (
                            "type",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="fire_models.equipmenttype",
                                verbose_name="loại phương tiện",
                            ),
                        ),
                        ("quantity", models.PositiveIntegerField(default=1, verbose_name="số lượng")),
                        (
                            "condition",
                            models.CharField(
                                choices=[("good", "Sử dụng được"), ("broken", "Hỏng"), ("missing", "Mất")],
                                default="good",
                                max_length=8,
                                verbose_name="tình trạng",
                            ),
                        ),
                        ("in_service_on", models.DateField(blank=True, null=True, verbose_name="trang bị từ ngày")),
                        ("removed_on", models.DateField(blank=True, null=True, verbose_name="thôi sử dụng ngày")),
                        ("maintained_on", models.DateField(blank=True, null=True, verbose_name="bảo dưỡng gần nhất")),
                        ("note", models.CharField(blank=True, max_length=200, verbose_name="ghi chú")),
                    ],
                    options={
                        "verbose_name": "phương tiện",
                        "ordering": ["household_id", "pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("in_service_on__isnull", True),
                                    ("removed_on__isnull", True),
                                    ("removed_on__gte", models.F("in_service_on")),
                                    _connector="OR",
                                ),
                                name="equipment_dates_in_order",
                                violation_error_message="Ngày kết thúc phải sau ngày bắt đầu.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("quantity__gte", 1)),
                                name="equipment_quantity_positive",
                                violation_error_message="Số lượng ít nhất là 1.",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "fire_models_equipmentevent" ("condition", "household_id", "id", "in_service_on", "maintained_on", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "quantity", "removed_on", "type_id") VALUES (NEW."condition", NEW."household_id", NEW."id", NEW."in_service_on", NEW."maintained_on", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_id", NEW."quantity", NEW."removed_on", NEW."type_id"); RETURN NULL;',
                                    hash="90707bf33b02f37f26e54991b57c546caa012a56",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_b82c9",
                                    table="fire_models_equipment",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "fire_models_equipmentevent" ("condition", "household_id", "id", "in_service_on", "maintained_on", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "quantity", "removed_on", "type_id") VALUES (NEW."condition", NEW."household_id", NEW."id", NEW."in_service_on", NEW."maintained_on", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_id", NEW."quantity", NEW."removed_on", NEW."type_id"); RETURN NULL;',
                                    hash="64490a7f82be0b820c9ab3ddb74cb28c4a1fdc38",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_cb4af",
                                    table="fire_models_equipment",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "fire_models_equipmentevent" ("condition", "household_id", "id", "in_service_on", "maintained_on", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "quantity", "removed_on", "type_id") VALUES (OLD."condition", OLD."household_id", OLD."id", OLD."in_service_on", OLD."maintained_on", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place_id", OLD."quantity", OLD."removed_on", OLD."type_id"); RETURN NULL;',
                                    hash="7f99c41bd55345578750be817f71fd3de9982c35",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_16c4b",
                                    table="fire_models_equipment",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="EquipmentEvent",
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
                                to="fire_models.equipment",
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
                            "place",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="inspections.place",
                                verbose_name="mô hình",
                            ),
                        ),
                        (
                            "household",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="fire_models.household",
                                verbose_name="của hộ",
                            ),
                        ),
                        (
                            "type",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="fire_models.equipmenttype",
                                verbose_name="loại phương tiện",
                            ),
                        ),
                        ("quantity", models.PositiveIntegerField(default=1, verbose_name="số lượng")),
                        (
                            "condition",
                            models.CharField(
                                choices=[("good", "Sử dụng được"), ("broken", "Hỏng"), ("missing", "Mất")],
                                default="good",
                                max_length=8,
                                verbose_name="tình trạng",
                            ),
                        ),
                        ("in_service_on", models.DateField(blank=True, null=True, verbose_name="trang bị từ ngày")),
                        ("removed_on", models.DateField(blank=True, null=True, verbose_name="thôi sử dụng ngày")),
                        ("maintained_on", models.DateField(blank=True, null=True, verbose_name="bảo dưỡng gần nhất")),
                        ("note", models.CharField(blank=True, max_length=200, verbose_name="ghi chú")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="EquipmentType",
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
                        ("name", models.CharField(max_length=120, verbose_name="tên phương tiện")),
                        ("measure", models.CharField(default="chiếc", max_length=20, verbose_name="đơn vị tính")),
                        (
                            "maintenance_months",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="bảo dưỡng định kỳ (tháng)"
                            ),
                        ),
                        (
                            "family",
                            models.CharField(
                                help_text="Định mức tính theo nhóm, ví dụ: Bình chữa cháy, Dụng cụ phá dỡ.",
                                max_length=80,
                                verbose_name="nhóm",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "loại phương tiện",
                        "constraints": [
                            models.UniqueConstraint(
                                models.F("unit"),
                                django.db.models.functions.text.Lower("name"),
                                name="equipment_type_unique",
                                nulls_distinct=False,
                                violation_error_message="Loại này đã có.",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "fire_models_equipmenttypeevent" ("family", "id", "maintenance_months", "measure", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") VALUES (NEW."family", NEW."id", NEW."maintenance_months", NEW."measure", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."unit_id"); RETURN NULL;',
                                    hash="68cb5fb25a1b4971a432fdfe450208b49aa64195",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_43da6",
                                    table="fire_models_equipmenttype",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "fire_models_equipmenttypeevent" ("family", "id", "maintenance_months", "measure", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") VALUES (NEW."family", NEW."id", NEW."maintenance_months", NEW."measure", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."unit_id"); RETURN NULL;',
                                    hash="cf5597002a45b4d7498a69b0886cc39bd777f96e",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_c8074",
                                    table="fire_models_equipmenttype",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "fire_models_equipmenttypeevent" ("family", "id", "maintenance_months", "measure", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") VALUES (OLD."family", OLD."id", OLD."maintenance_months", OLD."measure", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."unit_id"); RETURN NULL;',
                                    hash="a00d6716660b028a3e7e98947ef7946c65ca2768",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_a52fc",
                                    table="fire_models_equipmenttype",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="EquipmentTypeEvent",
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
                                to="fire_models.equipmenttype",
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
                        ("name", models.CharField(max_length=120, verbose_name="tên phương tiện")),
                        ("measure", models.CharField(default="chiếc", max_length=20, verbose_name="đơn vị tính")),
                        (
                            "maintenance_months",
                            models.PositiveSmallIntegerField(
                                blank=True, null=True, verbose_name="bảo dưỡng định kỳ (tháng)"
                            ),
                        ),
                        (
                            "family",
                            models.CharField(
                                help_text="Định mức tính theo nhóm, ví dụ: Bình chữa cháy, Dụng cụ phá dỡ.",
                                max_length=80,
                                verbose_name="nhóm",
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
                    name="FirePoint",
                    fields=[
                        (
                            "place_ptr",
                            models.OneToOneField(
                                auto_created=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                parent_link=True,
                                primary_key=True,
                                serialize=False,
                                to="inspections.place",
                            ),
                        ),
                        (
                            "keeper_group",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="kept_points",
                                to="fire_models.firesafetygroup",
                                verbose_name="tổ liên gia quản lý",
                            ),
                        ),
                        ("keeper_name", models.CharField(blank=True, max_length=120, verbose_name="người quản lý")),
                        (
                            "keeper_phone",
                            models.CharField(blank=True, max_length=20, verbose_name="điện thoại người quản lý"),
                        ),
                        ("locked", models.BooleanField(blank=True, null=True, verbose_name="tủ có khóa")),
                        (
                            "key_holder",
                            models.CharField(blank=True, max_length=120, verbose_name="người giữ chìa khóa"),
                        ),
                        (
                            "alley_depth",
                            models.DecimalField(
                                blank=True, decimal_places=1, max_digits=7, null=True, verbose_name="chiều sâu ngõ (m)"
                            ),
                        ),
                        (
                            "alley_width",
                            models.DecimalField(
                                blank=True, decimal_places=1, max_digits=5, null=True, verbose_name="chiều rộng ngõ (m)"
                            ),
                        ),
                        ("funding", models.CharField(blank=True, max_length=200, verbose_name="nguồn kinh phí")),
                        (
                            "value_vnd",
                            models.DecimalField(
                                blank=True, decimal_places=0, max_digits=14, null=True, verbose_name="giá trị (đồng)"
                            ),
                        ),
                        ("in_use_on", models.DateField(blank=True, null=True, verbose_name="đưa vào sử dụng ngày")),
                    ],
                    options={
                        "verbose_name": "điểm chữa cháy công cộng",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("alley_depth__isnull", True), ("alley_depth__gte", 0), _connector="OR"
                                ),
                                name="point_depth_not_negative",
                                violation_error_message="Số không được âm.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("alley_width__isnull", True), ("alley_width__gte", 0), _connector="OR"
                                ),
                                name="point_width_not_negative",
                                violation_error_message="Số không được âm.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("value_vnd__isnull", True), ("value_vnd__gte", 0), _connector="OR"),
                                name="point_value_not_negative",
                                violation_error_message="Giá trị không được âm.",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "fire_models_firepointevent" ("alley_depth", "alley_width", "funding", "in_use_on", "keeper_group_id", "keeper_name", "keeper_phone", "key_holder", "locked", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_ptr_id", "value_vnd") VALUES (NEW."alley_depth", NEW."alley_width", NEW."funding", NEW."in_use_on", NEW."keeper_group_id", NEW."keeper_name", NEW."keeper_phone", NEW."key_holder", NEW."locked", _pgh_attach_context(), NOW(), \'insert\', NEW."place_ptr_id", NEW."place_ptr_id", NEW."value_vnd"); RETURN NULL;',
                                    hash="acb4ddfb9f6fb17d7c0089ca8f8ec36c6d8a7b75",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_e43e0",
                                    table="fire_models_firepoint",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition='WHEN (OLD."alley_depth" IS DISTINCT FROM (NEW."alley_depth") OR OLD."alley_width" IS DISTINCT FROM (NEW."alley_width") OR OLD."funding" IS DISTINCT FROM (NEW."funding") OR OLD."in_use_on" IS DISTINCT FROM (NEW."in_use_on") OR OLD."keeper_group_id" IS DISTINCT FROM (NEW."keeper_group_id") OR OLD."keeper_name" IS DISTINCT FROM (NEW."keeper_name") OR OLD."keeper_phone" IS DISTINCT FROM (NEW."keeper_phone") OR OLD."key_holder" IS DISTINCT FROM (NEW."key_holder") OR OLD."locked" IS DISTINCT FROM (NEW."locked") OR OLD."place_ptr_id" IS DISTINCT FROM (NEW."place_ptr_id") OR OLD."value_vnd" IS DISTINCT FROM (NEW."value_vnd"))',
                                    func='INSERT INTO "fire_models_firepointevent" ("alley_depth", "alley_width", "funding", "in_use_on", "keeper_group_id", "keeper_name", "keeper_phone", "key_holder", "locked", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_ptr_id", "value_vnd") VALUES (NEW."alley_depth", NEW."alley_width", NEW."funding", NEW."in_use_on", NEW."keeper_group_id", NEW."keeper_name", NEW."keeper_phone", NEW."key_holder", NEW."locked", _pgh_attach_context(), NOW(), \'update\', NEW."place_ptr_id", NEW."place_ptr_id", NEW."value_vnd"); RETURN NULL;',
                                    hash="1ba7309c68712d250a17eb1589fdd0727f037462",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_19605",
                                    table="fire_models_firepoint",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "fire_models_firepointevent" ("alley_depth", "alley_width", "funding", "in_use_on", "keeper_group_id", "keeper_name", "keeper_phone", "key_holder", "locked", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_ptr_id", "value_vnd") VALUES (OLD."alley_depth", OLD."alley_width", OLD."funding", OLD."in_use_on", OLD."keeper_group_id", OLD."keeper_name", OLD."keeper_phone", OLD."key_holder", OLD."locked", _pgh_attach_context(), NOW(), \'delete\', OLD."place_ptr_id", OLD."place_ptr_id", OLD."value_vnd"); RETURN NULL;',
                                    hash="e9d2683ba08a04091ad89d4fff50000a1494442c",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_c2652",
                                    table="fire_models_firepoint",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                    bases=("inspections.place",),
                ),
                migrations.CreateModel(
                    name="FirePointEvent",
                    fields=[
                        (
                            "place_ptr",
                            models.ForeignKey(
                                auto_created=True,
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                parent_link=True,
                                related_name="+",
                                related_query_name="+",
                                serialize=False,
                                to="inspections.place",
                            ),
                        ),
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="own_events",
                                to="fire_models.firepoint",
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
                        (
                            "keeper_group",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="fire_models.firesafetygroup",
                                verbose_name="tổ liên gia quản lý",
                            ),
                        ),
                        ("keeper_name", models.CharField(blank=True, max_length=120, verbose_name="người quản lý")),
                        (
                            "keeper_phone",
                            models.CharField(blank=True, max_length=20, verbose_name="điện thoại người quản lý"),
                        ),
                        ("locked", models.BooleanField(blank=True, null=True, verbose_name="tủ có khóa")),
                        (
                            "key_holder",
                            models.CharField(blank=True, max_length=120, verbose_name="người giữ chìa khóa"),
                        ),
                        (
                            "alley_depth",
                            models.DecimalField(
                                blank=True, decimal_places=1, max_digits=7, null=True, verbose_name="chiều sâu ngõ (m)"
                            ),
                        ),
                        (
                            "alley_width",
                            models.DecimalField(
                                blank=True, decimal_places=1, max_digits=5, null=True, verbose_name="chiều rộng ngõ (m)"
                            ),
                        ),
                        ("funding", models.CharField(blank=True, max_length=200, verbose_name="nguồn kinh phí")),
                        (
                            "value_vnd",
                            models.DecimalField(
                                blank=True, decimal_places=0, max_digits=14, null=True, verbose_name="giá trị (đồng)"
                            ),
                        ),
                        ("in_use_on", models.DateField(blank=True, null=True, verbose_name="đưa vào sử dụng ngày")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="FireSafetyGroup",
                    fields=[
                        (
                            "place_ptr",
                            models.OneToOneField(
                                auto_created=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                parent_link=True,
                                primary_key=True,
                                serialize=False,
                                to="inspections.place",
                            ),
                        ),
                        (
                            "declared_households",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="số hộ (khai)"),
                        ),
                        (
                            "declared_members",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="số thành viên (khai)"),
                        ),
                        ("leader_name", models.CharField(blank=True, max_length=120, verbose_name="tổ trưởng")),
                        (
                            "leader_phone",
                            models.CharField(blank=True, max_length=20, verbose_name="điện thoại tổ trưởng"),
                        ),
                        ("deputy_name", models.CharField(blank=True, max_length=120, verbose_name="tổ phó")),
                        ("deputy_phone", models.CharField(blank=True, max_length=20, verbose_name="điện thoại tổ phó")),
                    ],
                    options={
                        "verbose_name": "tổ liên gia",
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "fire_models_firesafetygroupevent" ("declared_households", "declared_members", "deputy_name", "deputy_phone", "leader_name", "leader_phone", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_ptr_id") VALUES (NEW."declared_households", NEW."declared_members", NEW."deputy_name", NEW."deputy_phone", NEW."leader_name", NEW."leader_phone", _pgh_attach_context(), NOW(), \'insert\', NEW."place_ptr_id", NEW."place_ptr_id"); RETURN NULL;',
                                    hash="9166b94bb082483d20e8ae04da587ba0d49fb44f",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_1114e",
                                    table="fire_models_firesafetygroup",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition='WHEN (OLD."declared_households" IS DISTINCT FROM (NEW."declared_households") OR OLD."declared_members" IS DISTINCT FROM (NEW."declared_members") OR OLD."deputy_name" IS DISTINCT FROM (NEW."deputy_name") OR OLD."deputy_phone" IS DISTINCT FROM (NEW."deputy_phone") OR OLD."leader_name" IS DISTINCT FROM (NEW."leader_name") OR OLD."leader_phone" IS DISTINCT FROM (NEW."leader_phone") OR OLD."place_ptr_id" IS DISTINCT FROM (NEW."place_ptr_id"))',
                                    func='INSERT INTO "fire_models_firesafetygroupevent" ("declared_households", "declared_members", "deputy_name", "deputy_phone", "leader_name", "leader_phone", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_ptr_id") VALUES (NEW."declared_households", NEW."declared_members", NEW."deputy_name", NEW."deputy_phone", NEW."leader_name", NEW."leader_phone", _pgh_attach_context(), NOW(), \'update\', NEW."place_ptr_id", NEW."place_ptr_id"); RETURN NULL;',
                                    hash="11693ed9b8100f56be1eff6df5e4d786462e9ab0",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_61551",
                                    table="fire_models_firesafetygroup",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "fire_models_firesafetygroupevent" ("declared_households", "declared_members", "deputy_name", "deputy_phone", "leader_name", "leader_phone", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_ptr_id") VALUES (OLD."declared_households", OLD."declared_members", OLD."deputy_name", OLD."deputy_phone", OLD."leader_name", OLD."leader_phone", _pgh_attach_context(), NOW(), \'delete\', OLD."place_ptr_id", OLD."place_ptr_id"); RETURN NULL;',
                                    hash="73744c535a66713c04c5898a44e06bdb1d859b65",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_a93de",
                                    table="fire_models_firesafetygroup",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("inspections.place",),
                ),
                migrations.CreateModel(
                    name="FireSafetyGroupEvent",
                    fields=[
                        (
                            "place_ptr",
                            models.ForeignKey(
                                auto_created=True,
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                parent_link=True,
                                related_name="+",
                                related_query_name="+",
                                serialize=False,
                                to="inspections.place",
                            ),
                        ),
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="own_events",
                                to="fire_models.firesafetygroup",
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
                        (
                            "declared_households",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="số hộ (khai)"),
                        ),
                        (
                            "declared_members",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="số thành viên (khai)"),
                        ),
                        ("leader_name", models.CharField(blank=True, max_length=120, verbose_name="tổ trưởng")),
                        (
                            "leader_phone",
                            models.CharField(blank=True, max_length=20, verbose_name="điện thoại tổ trưởng"),
                        ),
                        ("deputy_name", models.CharField(blank=True, max_length=120, verbose_name="tổ phó")),
                        ("deputy_phone", models.CharField(blank=True, max_length=20, verbose_name="điện thoại tổ phó")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="Household",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "group",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="households",
                                to="fire_models.firesafetygroup",
                                verbose_name="tổ liên gia",
                            ),
                        ),
                        ("head_name", models.CharField(max_length=120, verbose_name="chủ hộ")),
                        ("address", models.CharField(blank=True, max_length=300, verbose_name="địa chỉ")),
                        ("phone", models.CharField(blank=True, max_length=20, verbose_name="điện thoại")),
                        ("people", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="số người")),
                        (
                            "second_exit",
                            models.BooleanField(blank=True, null=True, verbose_name="có lối thoát nạn thứ 2"),
                        ),
                        ("joined_on", models.DateField(blank=True, null=True, verbose_name="tham gia từ ngày")),
                        ("left_on", models.DateField(blank=True, null=True, verbose_name="rời tổ ngày")),
                    ],
                    options={
                        "verbose_name": "hộ",
                        "ordering": ["pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("joined_on__isnull", True),
                                    ("left_on__isnull", True),
                                    ("left_on__gte", models.F("joined_on")),
                                    _connector="OR",
                                ),
                                name="household_dates_in_order",
                                violation_error_message="Ngày rời tổ phải sau ngày tham gia.",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "fire_models_householdevent" ("address", "group_id", "head_name", "id", "joined_on", "left_on", "people", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "second_exit") VALUES (NEW."address", NEW."group_id", NEW."head_name", NEW."id", NEW."joined_on", NEW."left_on", NEW."people", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phone", NEW."second_exit"); RETURN NULL;',
                                    hash="a6f5c9deea1af2a31caceb39b399a8a8182cdc4e",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_ed161",
                                    table="fire_models_household",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "fire_models_householdevent" ("address", "group_id", "head_name", "id", "joined_on", "left_on", "people", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "second_exit") VALUES (NEW."address", NEW."group_id", NEW."head_name", NEW."id", NEW."joined_on", NEW."left_on", NEW."people", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phone", NEW."second_exit"); RETURN NULL;',
                                    hash="b6ea32c6c2279c58199440bf535cb7b34157c76b",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_ca58a",
                                    table="fire_models_household",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "fire_models_householdevent" ("address", "group_id", "head_name", "id", "joined_on", "left_on", "people", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "second_exit") VALUES (OLD."address", OLD."group_id", OLD."head_name", OLD."id", OLD."joined_on", OLD."left_on", OLD."people", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."phone", OLD."second_exit"); RETURN NULL;',
                                    hash="70daa312dde65f0200673f5bbeea46be8f96cfc0",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_a0c3c",
                                    table="fire_models_household",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="HouseholdEvent",
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
                                to="fire_models.household",
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
                            "group",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="fire_models.firesafetygroup",
                                verbose_name="tổ liên gia",
                            ),
                        ),
                        ("head_name", models.CharField(max_length=120, verbose_name="chủ hộ")),
                        ("address", models.CharField(blank=True, max_length=300, verbose_name="địa chỉ")),
                        ("phone", models.CharField(blank=True, max_length=20, verbose_name="điện thoại")),
                        ("people", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="số người")),
                        (
                            "second_exit",
                            models.BooleanField(blank=True, null=True, verbose_name="có lối thoát nạn thứ 2"),
                        ),
                        ("joined_on", models.DateField(blank=True, null=True, verbose_name="tham gia từ ngày")),
                        ("left_on", models.DateField(blank=True, null=True, verbose_name="rời tổ ngày")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="Incident",
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
                            "unit",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="incidents",
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
                                related_name="+",
                                to="office.unit",
                                verbose_name="tổ dân phố, thôn",
                            ),
                        ),
                        (
                            "place",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="incidents",
                                to="inspections.place",
                                verbose_name="mô hình tham gia",
                            ),
                        ),
                        ("occurred_on", models.DateField(verbose_name="ngày xảy ra")),
                        ("where", models.CharField(max_length=300, verbose_name="địa điểm")),
                        (
                            "put_out_by",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("residents", "Người dân"),
                                    ("group", "Tổ liên gia, lực lượng tại chỗ"),
                                    ("brigade", "Cảnh sát PCCC"),
                                ],
                                max_length=10,
                                verbose_name="lực lượng dập tắt",
                            ),
                        ),
                        (
                            "damage_vnd",
                            models.DecimalField(
                                blank=True, decimal_places=0, max_digits=14, null=True, verbose_name="thiệt hại (đồng)"
                            ),
                        ),
                        ("injured", models.PositiveIntegerField(blank=True, null=True, verbose_name="bị thương")),
                        ("dead", models.PositiveIntegerField(blank=True, null=True, verbose_name="tử vong")),
                        ("note", models.TextField(blank=True, verbose_name="diễn biến, nguyên nhân")),
                    ],
                    options={
                        "verbose_name": "vụ cháy, nổ",
                        "ordering": ["-occurred_on", "-pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("damage_vnd__isnull", True), ("damage_vnd__gte", 0), _connector="OR"
                                ),
                                name="incident_damage_not_negative",
                                violation_error_message="Số không được âm.",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "fire_models_incidentevent" ("created_at", "created_by_id", "damage_vnd", "dead", "id", "injured", "neighbourhood_id", "note", "occurred_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "put_out_by", "unit_id", "where") VALUES (NEW."created_at", NEW."created_by_id", NEW."damage_vnd", NEW."dead", NEW."id", NEW."injured", NEW."neighbourhood_id", NEW."note", NEW."occurred_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_id", NEW."put_out_by", NEW."unit_id", NEW."where"); RETURN NULL;',
                                    hash="8e41fd94d29a9f494f94af8dcf9543e5df4444d0",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_3eb87",
                                    table="fire_models_incident",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "fire_models_incidentevent" ("created_at", "created_by_id", "damage_vnd", "dead", "id", "injured", "neighbourhood_id", "note", "occurred_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "put_out_by", "unit_id", "where") VALUES (NEW."created_at", NEW."created_by_id", NEW."damage_vnd", NEW."dead", NEW."id", NEW."injured", NEW."neighbourhood_id", NEW."note", NEW."occurred_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_id", NEW."put_out_by", NEW."unit_id", NEW."where"); RETURN NULL;',
                                    hash="1e2e5ed4d7d612f71492ba2ae047f3abb4a3d2b7",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_2ff08",
                                    table="fire_models_incident",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "fire_models_incidentevent" ("created_at", "created_by_id", "damage_vnd", "dead", "id", "injured", "neighbourhood_id", "note", "occurred_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "put_out_by", "unit_id", "where") VALUES (OLD."created_at", OLD."created_by_id", OLD."damage_vnd", OLD."dead", OLD."id", OLD."injured", OLD."neighbourhood_id", OLD."note", OLD."occurred_on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place_id", OLD."put_out_by", OLD."unit_id", OLD."where"); RETURN NULL;',
                                    hash="6ecde93232a351e3cdcc6a79eb10daeed6bc0c0d",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_c62f7",
                                    table="fire_models_incident",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="IncidentEvent",
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
                                to="fire_models.incident",
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
                            "place",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="inspections.place",
                                verbose_name="mô hình tham gia",
                            ),
                        ),
                        ("occurred_on", models.DateField(verbose_name="ngày xảy ra")),
                        ("where", models.CharField(max_length=300, verbose_name="địa điểm")),
                        (
                            "put_out_by",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("residents", "Người dân"),
                                    ("group", "Tổ liên gia, lực lượng tại chỗ"),
                                    ("brigade", "Cảnh sát PCCC"),
                                ],
                                max_length=10,
                                verbose_name="lực lượng dập tắt",
                            ),
                        ),
                        (
                            "damage_vnd",
                            models.DecimalField(
                                blank=True, decimal_places=0, max_digits=14, null=True, verbose_name="thiệt hại (đồng)"
                            ),
                        ),
                        ("injured", models.PositiveIntegerField(blank=True, null=True, verbose_name="bị thương")),
                        ("dead", models.PositiveIntegerField(blank=True, null=True, verbose_name="tử vong")),
                        ("note", models.TextField(blank=True, verbose_name="diễn biến, nguyên nhân")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="LocalModel",
                    fields=[
                        (
                            "place_ptr",
                            models.OneToOneField(
                                auto_created=True,
                                on_delete=django.db.models.deletion.CASCADE,
                                parent_link=True,
                                primary_key=True,
                                serialize=False,
                                to="inspections.place",
                            ),
                        ),
                        (
                            "declared_members",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="số thành viên (khai)"),
                        ),
                        ("leader_name", models.CharField(blank=True, max_length=120, verbose_name="người phụ trách")),
                        ("leader_phone", models.CharField(blank=True, max_length=20, verbose_name="điện thoại")),
                    ],
                    options={
                        "verbose_name": "mô hình khác",
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "fire_models_localmodelevent" ("declared_members", "leader_name", "leader_phone", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_ptr_id") VALUES (NEW."declared_members", NEW."leader_name", NEW."leader_phone", _pgh_attach_context(), NOW(), \'insert\', NEW."place_ptr_id", NEW."place_ptr_id"); RETURN NULL;',
                                    hash="5789aea52f88877ff13b1712ce14dbc7490ddb39",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_b0469",
                                    table="fire_models_localmodel",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition='WHEN (OLD."declared_members" IS DISTINCT FROM (NEW."declared_members") OR OLD."leader_name" IS DISTINCT FROM (NEW."leader_name") OR OLD."leader_phone" IS DISTINCT FROM (NEW."leader_phone") OR OLD."place_ptr_id" IS DISTINCT FROM (NEW."place_ptr_id"))',
                                    func='INSERT INTO "fire_models_localmodelevent" ("declared_members", "leader_name", "leader_phone", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_ptr_id") VALUES (NEW."declared_members", NEW."leader_name", NEW."leader_phone", _pgh_attach_context(), NOW(), \'update\', NEW."place_ptr_id", NEW."place_ptr_id"); RETURN NULL;',
                                    hash="0480b1f3a7ce02beceb818cc0b161a852a4b0a4c",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_1085d",
                                    table="fire_models_localmodel",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "fire_models_localmodelevent" ("declared_members", "leader_name", "leader_phone", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_ptr_id") VALUES (OLD."declared_members", OLD."leader_name", OLD."leader_phone", _pgh_attach_context(), NOW(), \'delete\', OLD."place_ptr_id", OLD."place_ptr_id"); RETURN NULL;',
                                    hash="61cfc1c874f866672a2699faa99a74051e2b612b",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_ddecf",
                                    table="fire_models_localmodel",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                        "constraints": [],
                    },
                    bases=("inspections.place",),
                ),
                migrations.CreateModel(
                    name="LocalModelEvent",
                    fields=[
                        (
                            "place_ptr",
                            models.ForeignKey(
                                auto_created=True,
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                parent_link=True,
                                related_name="+",
                                related_query_name="+",
                                serialize=False,
                                to="inspections.place",
                            ),
                        ),
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="own_events",
                                to="fire_models.localmodel",
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
                        (
                            "declared_members",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="số thành viên (khai)"),
                        ),
                        ("leader_name", models.CharField(blank=True, max_length=120, verbose_name="người phụ trách")),
                        ("leader_phone", models.CharField(blank=True, max_length=20, verbose_name="điện thoại")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="Norm",
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
                            "kind",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="norms",
                                to="inspections.placekind",
                                verbose_name="loại mô hình",
                            ),
                        ),
                        (
                            "basis",
                            models.CharField(
                                choices=[("model", "mỗi mô hình"), ("household", "mỗi hộ")],
                                default="model",
                                max_length=10,
                                verbose_name="tính theo",
                            ),
                        ),
                        (
                            "family",
                            models.CharField(
                                blank=True,
                                help_text="Để trống: định mức số hộ của một tổ.",
                                max_length=80,
                                verbose_name="nhóm phương tiện",
                            ),
                        ),
                        ("minimum", models.PositiveIntegerField(blank=True, null=True, verbose_name="ít nhất")),
                        ("maximum", models.PositiveIntegerField(blank=True, null=True, verbose_name="nhiều nhất")),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="từ ngày")),
                        ("valid_to", models.DateField(blank=True, null=True, verbose_name="đến hết ngày")),
                        ("source", models.CharField(blank=True, max_length=300, verbose_name="nguồn")),
                    ],
                    options={
                        "verbose_name": "định mức",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("valid_from__isnull", True),
                                    ("valid_to__isnull", True),
                                    ("valid_to__gte", models.F("valid_from")),
                                    _connector="OR",
                                ),
                                name="norm_validity_in_order",
                                violation_error_message="Ngày kết thúc phải sau ngày bắt đầu.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("minimum__isnull", False), ("maximum__isnull", False), _connector="OR"
                                ),
                                name="norm_says_something",
                                violation_error_message="Nhập mức ít nhất hoặc nhiều nhất.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("minimum", None),
                                    ("maximum", None),
                                    ("maximum__gte", models.F("minimum")),
                                    _connector="OR",
                                ),
                                name="norm_bounds_in_order",
                                violation_error_message="Mức nhiều nhất không được nhỏ hơn mức ít nhất.",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "fire_models_normevent" ("basis", "family", "id", "kind_id", "maximum", "minimum", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "unit_id", "valid_from", "valid_to") VALUES (NEW."basis", NEW."family", NEW."id", NEW."kind_id", NEW."maximum", NEW."minimum", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."source", NEW."unit_id", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                                    hash="10607720ca9b2034e9423cfebaaaf1708fb1e65d",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_1ca9e",
                                    table="fire_models_norm",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "fire_models_normevent" ("basis", "family", "id", "kind_id", "maximum", "minimum", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "unit_id", "valid_from", "valid_to") VALUES (NEW."basis", NEW."family", NEW."id", NEW."kind_id", NEW."maximum", NEW."minimum", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."source", NEW."unit_id", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                                    hash="e55e507e71b01f7c64e64186f472c8b8895f61f3",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_9b724",
                                    table="fire_models_norm",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "fire_models_normevent" ("basis", "family", "id", "kind_id", "maximum", "minimum", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "unit_id", "valid_from", "valid_to") VALUES (OLD."basis", OLD."family", OLD."id", OLD."kind_id", OLD."maximum", OLD."minimum", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."source", OLD."unit_id", OLD."valid_from", OLD."valid_to"); RETURN NULL;',
                                    hash="4f6e3eef8b6b5637c99f114a9e291f00d905c563",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_d2809",
                                    table="fire_models_norm",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="NormEvent",
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
                                to="fire_models.norm",
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
                            "kind",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="inspections.placekind",
                                verbose_name="loại mô hình",
                            ),
                        ),
                        (
                            "basis",
                            models.CharField(
                                choices=[("model", "mỗi mô hình"), ("household", "mỗi hộ")],
                                default="model",
                                max_length=10,
                                verbose_name="tính theo",
                            ),
                        ),
                        (
                            "family",
                            models.CharField(
                                blank=True,
                                help_text="Để trống: định mức số hộ của một tổ.",
                                max_length=80,
                                verbose_name="nhóm phương tiện",
                            ),
                        ),
                        ("minimum", models.PositiveIntegerField(blank=True, null=True, verbose_name="ít nhất")),
                        ("maximum", models.PositiveIntegerField(blank=True, null=True, verbose_name="nhiều nhất")),
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
            ],
        ),
    ]
