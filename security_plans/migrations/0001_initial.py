import django.contrib.postgres.indexes
import django.core.validators
import django.db.models.deletion
import django.db.models.functions.text
import django.db.models.lookups
import pgtrigger.compiler
import security_plans.festival.models.festival
import wardsafety.office.schema.creation
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("inspections", "0001_initial"),
        ("office", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("programmes", "0001_initial"),
    ]

    operations = [
        wardsafety.office.schema.creation.CreateModels(
            models=[
                migrations.CreateModel(
                    name="BudgetLine",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "illustrative",
                            models.BooleanField(default=False, editable=False, verbose_name="dữ liệu minh họa"),
                        ),
                        (
                            "festival",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="budget_lines",
                                to="security_plans.festival",
                                verbose_name="Ngày hội",
                            ),
                        ),
                        ("title", models.CharField(max_length=300, verbose_name="khoản chi")),
                        ("measure", models.CharField(blank=True, max_length=40, verbose_name="đơn vị tính")),
                        (
                            "quantity",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                max_digits=10,
                                null=True,
                                validators=[django.core.validators.MinValueValidator(0, "Số không được âm.")],
                                verbose_name="số lượng",
                            ),
                        ),
                        ("price", models.PositiveBigIntegerField(blank=True, null=True, verbose_name="đơn giá (đồng)")),
                        (
                            "funding",
                            models.CharField(
                                blank=True,
                                choices=[("budget", "Ngân sách"), ("raised", "Xã hội hóa")],
                                max_length=10,
                                verbose_name="nguồn",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "khoản chi của Ngày hội",
                        "ordering": ["pk"],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("quantity__isnull", True), ("quantity__gte", 0), _connector="OR"),
                                name="festival_budget_quantity_not_negative",
                                violation_error_message="Số không được âm.",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_budgetlineevent" ("festival_id", "funding", "id", "illustrative", "measure", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "quantity", "title") VALUES (NEW."festival_id", NEW."funding", NEW."id", NEW."illustrative", NEW."measure", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."price", NEW."quantity", NEW."title"); RETURN NULL;',
                                    hash="3f6161c4284ae265988de824e43928e9a8541401",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_b7b18",
                                    table="security_plans_budgetline",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "security_plans_budgetlineevent" ("festival_id", "funding", "id", "illustrative", "measure", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "quantity", "title") VALUES (NEW."festival_id", NEW."funding", NEW."id", NEW."illustrative", NEW."measure", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."price", NEW."quantity", NEW."title"); RETURN NULL;',
                                    hash="a6bdce9dafd56504c7ff27cf6b0b2d7e468bf011",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_db84e",
                                    table="security_plans_budgetline",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_budgetlineevent" ("festival_id", "funding", "id", "illustrative", "measure", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "quantity", "title") VALUES (OLD."festival_id", OLD."funding", OLD."id", OLD."illustrative", OLD."measure", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."price", OLD."quantity", OLD."title"); RETURN NULL;',
                                    hash="bb63be50ce9da3e93751dee1a7ff993ecd2ade02",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_7daaa",
                                    table="security_plans_budgetline",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="BudgetLineEvent",
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
                                to="security_plans.budgetline",
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
                            "illustrative",
                            models.BooleanField(default=False, editable=False, verbose_name="dữ liệu minh họa"),
                        ),
                        (
                            "festival",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="security_plans.festival",
                                verbose_name="Ngày hội",
                            ),
                        ),
                        ("title", models.CharField(max_length=300, verbose_name="khoản chi")),
                        ("measure", models.CharField(blank=True, max_length=40, verbose_name="đơn vị tính")),
                        (
                            "quantity",
                            models.DecimalField(
                                blank=True,
                                decimal_places=2,
                                max_digits=10,
                                null=True,
                                validators=[django.core.validators.MinValueValidator(0, "Số không được âm.")],
                                verbose_name="số lượng",
                            ),
                        ),
                        ("price", models.PositiveBigIntegerField(blank=True, null=True, verbose_name="đơn giá (đồng)")),
                        (
                            "funding",
                            models.CharField(
                                blank=True,
                                choices=[("budget", "Ngân sách"), ("raised", "Xã hội hóa")],
                                max_length=10,
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
                    name="CampaignPlace",
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
                            "campaign",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="places",
                                to="security_plans.checkcampaign",
                                verbose_name="đợt kiểm tra",
                            ),
                        ),
                        (
                            "premises",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="campaign_places",
                                to="security_plans.premises",
                                verbose_name="cơ sở",
                            ),
                        ),
                        (
                            "officer",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="cán bộ được giao",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "cơ sở của đợt kiểm tra",
                        "ordering": ["pk"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("campaign", "premises"),
                                name="campaign_place_once",
                                violation_error_message="Cơ sở này đã có trong đợt kiểm tra.",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_campaignplaceevent" ("campaign_id", "created_at", "created_by_id", "id", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "premises_id") VALUES (NEW."campaign_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."officer_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."premises_id"); RETURN NULL;',
                                    hash="1a1bc783417dc056472a48c1110ba8373bf0579c",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_18107",
                                    table="security_plans_campaignplace",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "security_plans_campaignplaceevent" ("campaign_id", "created_at", "created_by_id", "id", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "premises_id") VALUES (NEW."campaign_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."officer_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."premises_id"); RETURN NULL;',
                                    hash="e44940a8b97f27e9e0b1b2c3bf1dc1b95136dd3e",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_d05f3",
                                    table="security_plans_campaignplace",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_campaignplaceevent" ("campaign_id", "created_at", "created_by_id", "id", "officer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "premises_id") VALUES (OLD."campaign_id", OLD."created_at", OLD."created_by_id", OLD."id", OLD."officer_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."premises_id"); RETURN NULL;',
                                    hash="77da8c7d02cec0be7d19a855ebf59279a77c64d5",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_4e094",
                                    table="security_plans_campaignplace",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="CampaignPlaceEvent",
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
                                to="security_plans.campaignplace",
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
                            "campaign",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="security_plans.checkcampaign",
                                verbose_name="đợt kiểm tra",
                            ),
                        ),
                        (
                            "premises",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="security_plans.premises",
                                verbose_name="cơ sở",
                            ),
                        ),
                        (
                            "officer",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                                verbose_name="cán bộ được giao",
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
                    name="CheckCampaign",
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
                                related_name="check_campaigns",
                                to="office.unit",
                                verbose_name="đơn vị",
                            ),
                        ),
                        ("name", models.CharField(max_length=300, verbose_name="tên đợt kiểm tra")),
                        (
                            "plan",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="office.document",
                                verbose_name="kế hoạch kiểm tra",
                            ),
                        ),
                        ("starts_on", models.DateField(verbose_name="từ ngày")),
                        ("ends_on", models.DateField(verbose_name="đến hết ngày")),
                        (
                            "measure",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.SET_NULL,
                                related_name="campaigns",
                                to="security_plans.measure",
                                verbose_name="thuộc biện pháp chuyển hóa",
                            ),
                        ),
                        ("note", models.TextField(blank=True, verbose_name="ghi chú")),
                        (
                            "illustrative",
                            models.BooleanField(default=False, editable=False, verbose_name="dữ liệu minh họa"),
                        ),
                    ],
                    options={
                        "verbose_name": "đợt kiểm tra",
                        "abstract": False,
                        "indexes": [models.Index(fields=["unit", "-starts_on"], name="check_campaign_list")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("removed_at__isnull", True), ("removed_by__isnull", True)),
                                    models.Q(("removed_at__isnull", False), ("removed_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="security_plans_checkcampaign_removed_pair",
                                violation_error_message="Hai ô này phải cùng có hoặc cùng để trống.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("starts_on__isnull", True),
                                    ("ends_on__isnull", True),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="check_campaign_in_order",
                                violation_error_message="Ngày kết thúc phải sau ngày bắt đầu.",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_checkcampaignevent" ("created_at", "created_by_id", "ends_on", "id", "illustrative", "measure_id", "name", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "removed_at", "removed_by_id", "starts_on", "unit_id", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."ends_on", NEW."id", NEW."illustrative", NEW."measure_id", NEW."name", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plan_id", NEW."removed_at", NEW."removed_by_id", NEW."starts_on", NEW."unit_id", NEW."version"); RETURN NULL;',
                                    hash="16abd49bae819ea48921cc4f14682fe61344fe87",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_5fda8",
                                    table="security_plans_checkcampaign",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "security_plans_checkcampaignevent" ("created_at", "created_by_id", "ends_on", "id", "illustrative", "measure_id", "name", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "removed_at", "removed_by_id", "starts_on", "unit_id", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."ends_on", NEW."id", NEW."illustrative", NEW."measure_id", NEW."name", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plan_id", NEW."removed_at", NEW."removed_by_id", NEW."starts_on", NEW."unit_id", NEW."version"); RETURN NULL;',
                                    hash="42757b4d191f4fdbe987c3e3c508bb20178f5407",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_3a945",
                                    table="security_plans_checkcampaign",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_checkcampaignevent" ("created_at", "created_by_id", "ends_on", "id", "illustrative", "measure_id", "name", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "removed_at", "removed_by_id", "starts_on", "unit_id", "version") VALUES (OLD."created_at", OLD."created_by_id", OLD."ends_on", OLD."id", OLD."illustrative", OLD."measure_id", OLD."name", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."plan_id", OLD."removed_at", OLD."removed_by_id", OLD."starts_on", OLD."unit_id", OLD."version"); RETURN NULL;',
                                    hash="b4ef12cc7dc95f4fd152b9fa46ad986c275d2521",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_6c4e7",
                                    table="security_plans_checkcampaign",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CheckCampaignEvent",
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
                                to="security_plans.checkcampaign",
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
                        ("name", models.CharField(max_length=300, verbose_name="tên đợt kiểm tra")),
                        (
                            "plan",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.document",
                                verbose_name="kế hoạch kiểm tra",
                            ),
                        ),
                        ("starts_on", models.DateField(verbose_name="từ ngày")),
                        ("ends_on", models.DateField(verbose_name="đến hết ngày")),
                        (
                            "measure",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="security_plans.measure",
                                verbose_name="thuộc biện pháp chuyển hóa",
                            ),
                        ),
                        ("note", models.TextField(blank=True, verbose_name="ghi chú")),
                        (
                            "illustrative",
                            models.BooleanField(default=False, editable=False, verbose_name="dữ liệu minh họa"),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="Commitment",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "illustrative",
                            models.BooleanField(default=False, editable=False, verbose_name="dữ liệu minh họa"),
                        ),
                        (
                            "festival",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="commitments",
                                to="security_plans.festival",
                                verbose_name="Ngày hội",
                            ),
                        ),
                        (
                            "signers",
                            models.CharField(
                                help_text="Ví dụ: hộ gia đình, cơ sở kinh doanh, tổ dân phố.",
                                max_length=200,
                                verbose_name="ai ký",
                            ),
                        ),
                        ("planned", models.PositiveIntegerField(blank=True, null=True, verbose_name="số dự kiến")),
                        ("signed", models.PositiveIntegerField(blank=True, null=True, verbose_name="số đã ký")),
                    ],
                    options={
                        "verbose_name": "cam kết",
                        "ordering": ["pk"],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_commitmentevent" ("festival_id", "id", "illustrative", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned", "signed", "signers") VALUES (NEW."festival_id", NEW."id", NEW."illustrative", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."planned", NEW."signed", NEW."signers"); RETURN NULL;',
                                    hash="c567c714d02df2550f104475cf48b5794e510f5b",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_934d2",
                                    table="security_plans_commitment",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "security_plans_commitmentevent" ("festival_id", "id", "illustrative", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned", "signed", "signers") VALUES (NEW."festival_id", NEW."id", NEW."illustrative", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."planned", NEW."signed", NEW."signers"); RETURN NULL;',
                                    hash="217f5355163b31c098bbd57342b838bfc830e0ca",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_8209c",
                                    table="security_plans_commitment",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_commitmentevent" ("festival_id", "id", "illustrative", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned", "signed", "signers") VALUES (OLD."festival_id", OLD."id", OLD."illustrative", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."planned", OLD."signed", OLD."signers"); RETURN NULL;',
                                    hash="80e5237067c63db8bd81dab902e966d878f80528",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_e54ad",
                                    table="security_plans_commitment",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="CommitmentEvent",
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
                                to="security_plans.commitment",
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
                            "illustrative",
                            models.BooleanField(default=False, editable=False, verbose_name="dữ liệu minh họa"),
                        ),
                        (
                            "festival",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="security_plans.festival",
                                verbose_name="Ngày hội",
                            ),
                        ),
                        (
                            "signers",
                            models.CharField(
                                help_text="Ví dụ: hộ gia đình, cơ sở kinh doanh, tổ dân phố.",
                                max_length=200,
                                verbose_name="ai ký",
                            ),
                        ),
                        ("planned", models.PositiveIntegerField(blank=True, null=True, verbose_name="số dự kiến")),
                        ("signed", models.PositiveIntegerField(blank=True, null=True, verbose_name="số đã ký")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="Conversion",
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
                                related_name="conversions",
                                to="office.unit",
                                verbose_name="đơn vị",
                            ),
                        ),
                        ("name", models.CharField(max_length=300, verbose_name="tên đợt chuyển hóa")),
                        (
                            "resolution",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="office.document",
                                verbose_name="nghị quyết, chỉ thị",
                            ),
                        ),
                        (
                            "plan",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="conversions",
                                to="office.document",
                                verbose_name="kế hoạch",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="conversions",
                                to="programmes.programme",
                                verbose_name="chương trình",
                            ),
                        ),
                        ("starts_on", models.DateField(blank=True, null=True, verbose_name="ra quân từ ngày")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="đến hết ngày")),
                        (
                            "reported_on",
                            models.DateField(
                                blank=True,
                                help_text="Ngày sơ kết, tổng kết; thời gian thực hiện tính đến ngày này.",
                                null=True,
                                verbose_name="ngày đánh giá",
                            ),
                        ),
                        (
                            "stated_duration",
                            models.CharField(
                                blank=True,
                                help_text="Đúng như nguồn ghi, ví dụ: gần 1 tháng.",
                                max_length=100,
                                verbose_name="thời gian theo nguồn",
                            ),
                        ),
                        (
                            "result",
                            models.TextField(
                                blank=True,
                                help_text="Ví dụ: bước đầu có sự chuyển biến tích cực.",
                                verbose_name="đánh giá chung",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "đợt chuyển hóa địa bàn",
                        "abstract": False,
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("removed_at__isnull", True), ("removed_by__isnull", True)),
                                    models.Q(("removed_at__isnull", False), ("removed_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="security_plans_conversion_removed_pair",
                                violation_error_message="Hai ô này phải cùng có hoặc cùng để trống.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("starts_on__isnull", True),
                                    ("ends_on__isnull", True),
                                    ("ends_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="conversion_period_in_order",
                                violation_error_message="Ngày kết thúc phải sau ngày bắt đầu.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("starts_on__isnull", True),
                                    ("reported_on__isnull", True),
                                    ("reported_on__gte", models.F("starts_on")),
                                    _connector="OR",
                                ),
                                name="conversion_report_in_order",
                                violation_error_message="Ngày đánh giá phải sau ngày ra quân.",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_conversionevent" ("created_at", "created_by_id", "ends_on", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "programme_id", "removed_at", "removed_by_id", "reported_on", "resolution_id", "result", "starts_on", "stated_duration", "unit_id", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."ends_on", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plan_id", NEW."programme_id", NEW."removed_at", NEW."removed_by_id", NEW."reported_on", NEW."resolution_id", NEW."result", NEW."starts_on", NEW."stated_duration", NEW."unit_id", NEW."version"); RETURN NULL;',
                                    hash="be4f9af899432ff3fcf9a577e59c7da4d9d2b22a",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_c5ad2",
                                    table="security_plans_conversion",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "security_plans_conversionevent" ("created_at", "created_by_id", "ends_on", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "programme_id", "removed_at", "removed_by_id", "reported_on", "resolution_id", "result", "starts_on", "stated_duration", "unit_id", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."ends_on", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plan_id", NEW."programme_id", NEW."removed_at", NEW."removed_by_id", NEW."reported_on", NEW."resolution_id", NEW."result", NEW."starts_on", NEW."stated_duration", NEW."unit_id", NEW."version"); RETURN NULL;',
                                    hash="7b8e940ac0167abff9ace3724d58974d48b2a4d4",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_b8e2d",
                                    table="security_plans_conversion",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_conversionevent" ("created_at", "created_by_id", "ends_on", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "programme_id", "removed_at", "removed_by_id", "reported_on", "resolution_id", "result", "starts_on", "stated_duration", "unit_id", "version") VALUES (OLD."created_at", OLD."created_by_id", OLD."ends_on", OLD."id", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."plan_id", OLD."programme_id", OLD."removed_at", OLD."removed_by_id", OLD."reported_on", OLD."resolution_id", OLD."result", OLD."starts_on", OLD."stated_duration", OLD."unit_id", OLD."version"); RETURN NULL;',
                                    hash="07c242974469e532bfbb8fea67108bf843b3408a",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_afe4b",
                                    table="security_plans_conversion",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="ConversionEvent",
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
                                to="security_plans.conversion",
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
                        ("name", models.CharField(max_length=300, verbose_name="tên đợt chuyển hóa")),
                        (
                            "resolution",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.document",
                                verbose_name="nghị quyết, chỉ thị",
                            ),
                        ),
                        (
                            "plan",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.document",
                                verbose_name="kế hoạch",
                            ),
                        ),
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
                        ("starts_on", models.DateField(blank=True, null=True, verbose_name="ra quân từ ngày")),
                        ("ends_on", models.DateField(blank=True, null=True, verbose_name="đến hết ngày")),
                        (
                            "reported_on",
                            models.DateField(
                                blank=True,
                                help_text="Ngày sơ kết, tổng kết; thời gian thực hiện tính đến ngày này.",
                                null=True,
                                verbose_name="ngày đánh giá",
                            ),
                        ),
                        (
                            "stated_duration",
                            models.CharField(
                                blank=True,
                                help_text="Đúng như nguồn ghi, ví dụ: gần 1 tháng.",
                                max_length=100,
                                verbose_name="thời gian theo nguồn",
                            ),
                        ),
                        (
                            "result",
                            models.TextField(
                                blank=True,
                                help_text="Ví dụ: bước đầu có sự chuyển biến tích cực.",
                                verbose_name="đánh giá chung",
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
                    name="Festival",
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
                                related_name="festivals",
                                to="office.unit",
                                verbose_name="đơn vị",
                            ),
                        ),
                        (
                            "year",
                            models.PositiveSmallIntegerField(
                                validators=[
                                    django.core.validators.MinValueValidator(1945, "Năm không đúng."),
                                    django.core.validators.MaxValueValidator(2100, "Năm không đúng."),
                                ],
                                verbose_name="năm",
                            ),
                        ),
                        ("name", models.CharField(max_length=300, verbose_name="tên")),
                        (
                            "body",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="office.body",
                                verbose_name="cơ quan tổ chức",
                            ),
                        ),
                        (
                            "plan",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="festivals",
                                to="office.document",
                                verbose_name="kế hoạch",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="programmes.programme",
                                verbose_name="chương trình",
                            ),
                        ),
                        (
                            "phase",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="programmes.phase",
                                verbose_name="giai đoạn",
                            ),
                        ),
                        ("window_from", models.DateField(blank=True, null=True, verbose_name="tổ chức từ ngày")),
                        ("window_to", models.DateField(blank=True, null=True, verbose_name="đến hết ngày")),
                        ("held_on", models.DateField(blank=True, null=True, verbose_name="ngày tổ chức chính")),
                        (
                            "purpose",
                            models.TextField(blank=True, help_text="Mỗi ý một dòng.", verbose_name="mục đích, yêu cầu"),
                        ),
                        ("content", models.TextField(blank=True, help_text="Mỗi ý một dòng.", verbose_name="nội dung")),
                        ("form", models.TextField(blank=True, help_text="Mỗi ý một dòng.", verbose_name="hình thức")),
                        (
                            "attendees",
                            models.TextField(
                                blank=True, help_text="Mỗi thành phần một dòng.", verbose_name="thành phần"
                            ),
                        ),
                        (
                            "budget",
                            models.PositiveBigIntegerField(
                                blank=True, null=True, verbose_name="tổng kinh phí dự kiến (đồng)"
                            ),
                        ),
                        ("budget_words", models.TextField(blank=True, verbose_name="nguồn, cách chi")),
                        (
                            "attended",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="tổng số người dự"),
                        ),
                        (
                            "spent",
                            models.PositiveBigIntegerField(
                                blank=True, null=True, verbose_name="kinh phí đã chi (đồng)"
                            ),
                        ),
                        (
                            "leaflets",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="số tài liệu tuyên truyền"),
                        ),
                        (
                            "awarded",
                            models.TextField(
                                blank=True,
                                help_text="Ví dụ: Giấy khen của Chủ tịch UBND phường cho 05 tập thể, 10 cá nhân.",
                                verbose_name="khen thưởng",
                            ),
                        ),
                        ("launched", models.TextField(blank=True, verbose_name="mô hình ra mắt")),
                        ("result", models.TextField(blank=True, verbose_name="đánh giá chung")),
                        ("shortcomings", models.TextField(blank=True, verbose_name="tồn tại, kiến nghị")),
                    ],
                    options={
                        "verbose_name": "Ngày hội",
                        "abstract": False,
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("removed_at__isnull", True), ("removed_by__isnull", True)),
                                    models.Q(("removed_at__isnull", False), ("removed_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="security_plans_festival_removed_pair",
                                violation_error_message="Hai ô này phải cùng có hoặc cùng để trống.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("window_from__isnull", True),
                                    ("window_to__isnull", True),
                                    ("window_to__gte", models.F("window_from")),
                                    _connector="OR",
                                ),
                                name="festival_window_in_order",
                                violation_error_message="Ngày kết thúc phải sau ngày bắt đầu.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("removed_at", None)),
                                fields=("unit", "year"),
                                name="festival_one_a_year",
                                violation_error_message="Đơn vị đã có Ngày hội của năm này.",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_festivalevent" ("attended", "attendees", "awarded", "body_id", "budget", "budget_words", "content", "created_at", "created_by_id", "form", "held_on", "id", "launched", "leaflets", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "plan_id", "programme_id", "purpose", "removed_at", "removed_by_id", "result", "shortcomings", "spent", "unit_id", "version", "window_from", "window_to", "year") VALUES (NEW."attended", NEW."attendees", NEW."awarded", NEW."body_id", NEW."budget", NEW."budget_words", NEW."content", NEW."created_at", NEW."created_by_id", NEW."form", NEW."held_on", NEW."id", NEW."launched", NEW."leaflets", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phase_id", NEW."plan_id", NEW."programme_id", NEW."purpose", NEW."removed_at", NEW."removed_by_id", NEW."result", NEW."shortcomings", NEW."spent", NEW."unit_id", NEW."version", NEW."window_from", NEW."window_to", NEW."year"); RETURN NULL;',
                                    hash="3a58398f70bf2db9c9d7b1e97a26b5331c11c544",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_ae87b",
                                    table="security_plans_festival",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "security_plans_festivalevent" ("attended", "attendees", "awarded", "body_id", "budget", "budget_words", "content", "created_at", "created_by_id", "form", "held_on", "id", "launched", "leaflets", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "plan_id", "programme_id", "purpose", "removed_at", "removed_by_id", "result", "shortcomings", "spent", "unit_id", "version", "window_from", "window_to", "year") VALUES (NEW."attended", NEW."attendees", NEW."awarded", NEW."body_id", NEW."budget", NEW."budget_words", NEW."content", NEW."created_at", NEW."created_by_id", NEW."form", NEW."held_on", NEW."id", NEW."launched", NEW."leaflets", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phase_id", NEW."plan_id", NEW."programme_id", NEW."purpose", NEW."removed_at", NEW."removed_by_id", NEW."result", NEW."shortcomings", NEW."spent", NEW."unit_id", NEW."version", NEW."window_from", NEW."window_to", NEW."year"); RETURN NULL;',
                                    hash="f10b4069691f503dd03c33c5834afa1190fa85c7",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_6329d",
                                    table="security_plans_festival",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_festivalevent" ("attended", "attendees", "awarded", "body_id", "budget", "budget_words", "content", "created_at", "created_by_id", "form", "held_on", "id", "launched", "leaflets", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "plan_id", "programme_id", "purpose", "removed_at", "removed_by_id", "result", "shortcomings", "spent", "unit_id", "version", "window_from", "window_to", "year") VALUES (OLD."attended", OLD."attendees", OLD."awarded", OLD."body_id", OLD."budget", OLD."budget_words", OLD."content", OLD."created_at", OLD."created_by_id", OLD."form", OLD."held_on", OLD."id", OLD."launched", OLD."leaflets", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."phase_id", OLD."plan_id", OLD."programme_id", OLD."purpose", OLD."removed_at", OLD."removed_by_id", OLD."result", OLD."shortcomings", OLD."spent", OLD."unit_id", OLD."version", OLD."window_from", OLD."window_to", OLD."year"); RETURN NULL;',
                                    hash="fee8884f3cca3e1e5fc17ae5eec7c724057fed70",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_62dd4",
                                    table="security_plans_festival",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="FestivalEvent",
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
                                to="security_plans.festival",
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
                            "year",
                            models.PositiveSmallIntegerField(
                                validators=[
                                    django.core.validators.MinValueValidator(1945, "Năm không đúng."),
                                    django.core.validators.MaxValueValidator(2100, "Năm không đúng."),
                                ],
                                verbose_name="năm",
                            ),
                        ),
                        ("name", models.CharField(max_length=300, verbose_name="tên")),
                        (
                            "body",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.body",
                                verbose_name="cơ quan tổ chức",
                            ),
                        ),
                        (
                            "plan",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.document",
                                verbose_name="kế hoạch",
                            ),
                        ),
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
                        ("window_from", models.DateField(blank=True, null=True, verbose_name="tổ chức từ ngày")),
                        ("window_to", models.DateField(blank=True, null=True, verbose_name="đến hết ngày")),
                        ("held_on", models.DateField(blank=True, null=True, verbose_name="ngày tổ chức chính")),
                        (
                            "purpose",
                            models.TextField(blank=True, help_text="Mỗi ý một dòng.", verbose_name="mục đích, yêu cầu"),
                        ),
                        ("content", models.TextField(blank=True, help_text="Mỗi ý một dòng.", verbose_name="nội dung")),
                        ("form", models.TextField(blank=True, help_text="Mỗi ý một dòng.", verbose_name="hình thức")),
                        (
                            "attendees",
                            models.TextField(
                                blank=True, help_text="Mỗi thành phần một dòng.", verbose_name="thành phần"
                            ),
                        ),
                        (
                            "budget",
                            models.PositiveBigIntegerField(
                                blank=True, null=True, verbose_name="tổng kinh phí dự kiến (đồng)"
                            ),
                        ),
                        ("budget_words", models.TextField(blank=True, verbose_name="nguồn, cách chi")),
                        (
                            "attended",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="tổng số người dự"),
                        ),
                        (
                            "spent",
                            models.PositiveBigIntegerField(
                                blank=True, null=True, verbose_name="kinh phí đã chi (đồng)"
                            ),
                        ),
                        (
                            "leaflets",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="số tài liệu tuyên truyền"),
                        ),
                        (
                            "awarded",
                            models.TextField(
                                blank=True,
                                help_text="Ví dụ: Giấy khen của Chủ tịch UBND phường cho 05 tập thể, 10 cá nhân.",
                                verbose_name="khen thưởng",
                            ),
                        ),
                        ("launched", models.TextField(blank=True, verbose_name="mô hình ra mắt")),
                        ("result", models.TextField(blank=True, verbose_name="đánh giá chung")),
                        ("shortcomings", models.TextField(blank=True, verbose_name="tồn tại, kiến nghị")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="FestivalGuest",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "illustrative",
                            models.BooleanField(default=False, editable=False, verbose_name="dữ liệu minh họa"),
                        ),
                        (
                            "festival",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="guests",
                                to="security_plans.festival",
                                verbose_name="Ngày hội",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                help_text="Người hoặc đơn vị được mời.", max_length=200, verbose_name="khách mời"
                            ),
                        ),
                        ("position", models.CharField(blank=True, max_length=200, verbose_name="chức vụ, đơn vị")),
                        ("attended", models.BooleanField(default=False, verbose_name="đã dự")),
                    ],
                    options={
                        "verbose_name": "khách mời",
                        "ordering": ["pk"],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_festivalguestevent" ("attended", "festival_id", "id", "illustrative", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") VALUES (NEW."attended", NEW."festival_id", NEW."id", NEW."illustrative", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position"); RETURN NULL;',
                                    hash="832d285b9cbb9858b4e64e78451f90e0d1916629",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_489d6",
                                    table="security_plans_festivalguest",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "security_plans_festivalguestevent" ("attended", "festival_id", "id", "illustrative", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") VALUES (NEW."attended", NEW."festival_id", NEW."id", NEW."illustrative", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position"); RETURN NULL;',
                                    hash="9aff10b97130bc193b89795434bc2c65bb8fc27b",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_703ac",
                                    table="security_plans_festivalguest",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_festivalguestevent" ("attended", "festival_id", "id", "illustrative", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position") VALUES (OLD."attended", OLD."festival_id", OLD."id", OLD."illustrative", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position"); RETURN NULL;',
                                    hash="3b34e08a4d06646374cbabbcffb28228b76d9873",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_2733f",
                                    table="security_plans_festivalguest",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="FestivalGuestEvent",
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
                                to="security_plans.festivalguest",
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
                            "illustrative",
                            models.BooleanField(default=False, editable=False, verbose_name="dữ liệu minh họa"),
                        ),
                        (
                            "festival",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="security_plans.festival",
                                verbose_name="Ngày hội",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                help_text="Người hoặc đơn vị được mời.", max_length=200, verbose_name="khách mời"
                            ),
                        ),
                        ("position", models.CharField(blank=True, max_length=200, verbose_name="chức vụ, đơn vị")),
                        ("attended", models.BooleanField(default=False, verbose_name="đã dự")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="FestivalItem",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "illustrative",
                            models.BooleanField(default=False, editable=False, verbose_name="dữ liệu minh họa"),
                        ),
                        (
                            "festival",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="items",
                                to="security_plans.festival",
                                verbose_name="Ngày hội",
                            ),
                        ),
                        (
                            "part",
                            models.CharField(
                                choices=[("ceremony", "Phần lễ"), ("fair", "Phần hội")],
                                max_length=10,
                                verbose_name="phần",
                            ),
                        ),
                        ("order", models.PositiveSmallIntegerField(default=1, verbose_name="thứ tự")),
                        ("starts_at", models.TimeField(blank=True, null=True, verbose_name="giờ")),
                        ("title", models.CharField(max_length=300, verbose_name="nội dung")),
                        (
                            "person",
                            models.CharField(blank=True, max_length=200, verbose_name="người, đơn vị thực hiện"),
                        ),
                        ("note", models.CharField(blank=True, max_length=300, verbose_name="ghi chú")),
                    ],
                    options={
                        "verbose_name": "nội dung Ngày hội",
                        "ordering": ["part", "order", "pk"],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_festivalitemevent" ("festival_id", "id", "illustrative", "note", "order", "part", "person", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "starts_at", "title") VALUES (NEW."festival_id", NEW."id", NEW."illustrative", NEW."note", NEW."order", NEW."part", NEW."person", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."starts_at", NEW."title"); RETURN NULL;',
                                    hash="471456f5c3f78167650f92018047a566826f9262",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_254f8",
                                    table="security_plans_festivalitem",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "security_plans_festivalitemevent" ("festival_id", "id", "illustrative", "note", "order", "part", "person", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "starts_at", "title") VALUES (NEW."festival_id", NEW."id", NEW."illustrative", NEW."note", NEW."order", NEW."part", NEW."person", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."starts_at", NEW."title"); RETURN NULL;',
                                    hash="bb4d43cba5e22f30acb55ea3ae07510563eb7866",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_ef74a",
                                    table="security_plans_festivalitem",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_festivalitemevent" ("festival_id", "id", "illustrative", "note", "order", "part", "person", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "starts_at", "title") VALUES (OLD."festival_id", OLD."id", OLD."illustrative", OLD."note", OLD."order", OLD."part", OLD."person", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."starts_at", OLD."title"); RETURN NULL;',
                                    hash="6638295b5f5c622958b9c33e54b71b811c9c5afb",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_b61fa",
                                    table="security_plans_festivalitem",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="FestivalItemEvent",
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
                                to="security_plans.festivalitem",
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
                            "illustrative",
                            models.BooleanField(default=False, editable=False, verbose_name="dữ liệu minh họa"),
                        ),
                        (
                            "festival",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="security_plans.festival",
                                verbose_name="Ngày hội",
                            ),
                        ),
                        (
                            "part",
                            models.CharField(
                                choices=[("ceremony", "Phần lễ"), ("fair", "Phần hội")],
                                max_length=10,
                                verbose_name="phần",
                            ),
                        ),
                        ("order", models.PositiveSmallIntegerField(default=1, verbose_name="thứ tự")),
                        ("starts_at", models.TimeField(blank=True, null=True, verbose_name="giờ")),
                        ("title", models.CharField(max_length=300, verbose_name="nội dung")),
                        (
                            "person",
                            models.CharField(blank=True, max_length=200, verbose_name="người, đơn vị thực hiện"),
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
                    name="FestivalRule",
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
                            "main_day",
                            models.CharField(
                                help_text="Ngày/tháng, ví dụ 19/8.",
                                max_length=5,
                                validators=[security_plans.festival.models.festival.validate_day_month],
                                verbose_name="ngày chính",
                            ),
                        ),
                        (
                            "opens",
                            models.CharField(
                                help_text="Ví dụ 01/7.",
                                max_length=5,
                                validators=[security_plans.festival.models.festival.validate_day_month],
                                verbose_name="tổ chức từ",
                            ),
                        ),
                        (
                            "closes",
                            models.CharField(
                                help_text="Ví dụ 19/8.",
                                max_length=5,
                                validators=[security_plans.festival.models.festival.validate_day_month],
                                verbose_name="đến hết",
                            ),
                        ),
                        (
                            "basis",
                            models.TextField(
                                help_text="Dòng in ở phần căn cứ của kế hoạch, không kèm chữ “Căn cứ”.",
                                verbose_name="căn cứ",
                            ),
                        ),
                        ("purpose", models.TextField(blank=True, verbose_name="mục đích, yêu cầu (mẫu)")),
                        ("content", models.TextField(blank=True, verbose_name="nội dung (mẫu)")),
                        ("form", models.TextField(blank=True, verbose_name="hình thức (mẫu)")),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="từ ngày")),
                        ("valid_to", models.DateField(blank=True, null=True, verbose_name="đến hết ngày")),
                        ("source", models.CharField(blank=True, max_length=300, verbose_name="nguồn")),
                    ],
                    options={
                        "verbose_name": "quy định về Ngày hội",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("valid_from__isnull", True),
                                    ("valid_to__isnull", True),
                                    ("valid_to__gte", models.F("valid_from")),
                                    _connector="OR",
                                ),
                                name="festival_rule_validity_in_order",
                                violation_error_message="Ngày kết thúc phải sau ngày bắt đầu.",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_festivalruleevent" ("basis", "closes", "content", "form", "id", "main_day", "opens", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "source", "unit_id", "valid_from", "valid_to") VALUES (NEW."basis", NEW."closes", NEW."content", NEW."form", NEW."id", NEW."main_day", NEW."opens", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."purpose", NEW."source", NEW."unit_id", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                                    hash="1012609483f88191a18886a298f1b86dec90c9bf",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_6bb93",
                                    table="security_plans_festivalrule",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "security_plans_festivalruleevent" ("basis", "closes", "content", "form", "id", "main_day", "opens", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "source", "unit_id", "valid_from", "valid_to") VALUES (NEW."basis", NEW."closes", NEW."content", NEW."form", NEW."id", NEW."main_day", NEW."opens", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."purpose", NEW."source", NEW."unit_id", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                                    hash="2121812c73e99cf191a3ddd58173c48daaeb9b05",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_7b52f",
                                    table="security_plans_festivalrule",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_festivalruleevent" ("basis", "closes", "content", "form", "id", "main_day", "opens", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "source", "unit_id", "valid_from", "valid_to") VALUES (OLD."basis", OLD."closes", OLD."content", OLD."form", OLD."id", OLD."main_day", OLD."opens", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."purpose", OLD."source", OLD."unit_id", OLD."valid_from", OLD."valid_to"); RETURN NULL;',
                                    hash="3832073b51c60871aca8669c12cc8678d4ce2fad",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_1f7b5",
                                    table="security_plans_festivalrule",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="FestivalRuleEvent",
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
                                to="security_plans.festivalrule",
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
                            "main_day",
                            models.CharField(
                                help_text="Ngày/tháng, ví dụ 19/8.",
                                max_length=5,
                                validators=[security_plans.festival.models.festival.validate_day_month],
                                verbose_name="ngày chính",
                            ),
                        ),
                        (
                            "opens",
                            models.CharField(
                                help_text="Ví dụ 01/7.",
                                max_length=5,
                                validators=[security_plans.festival.models.festival.validate_day_month],
                                verbose_name="tổ chức từ",
                            ),
                        ),
                        (
                            "closes",
                            models.CharField(
                                help_text="Ví dụ 19/8.",
                                max_length=5,
                                validators=[security_plans.festival.models.festival.validate_day_month],
                                verbose_name="đến hết",
                            ),
                        ),
                        (
                            "basis",
                            models.TextField(
                                help_text="Dòng in ở phần căn cứ của kế hoạch, không kèm chữ “Căn cứ”.",
                                verbose_name="căn cứ",
                            ),
                        ),
                        ("purpose", models.TextField(blank=True, verbose_name="mục đích, yêu cầu (mẫu)")),
                        ("content", models.TextField(blank=True, verbose_name="nội dung (mẫu)")),
                        ("form", models.TextField(blank=True, verbose_name="hình thức (mẫu)")),
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
                    name="FestivalSite",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "illustrative",
                            models.BooleanField(default=False, editable=False, verbose_name="dữ liệu minh họa"),
                        ),
                        (
                            "festival",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="sites",
                                to="security_plans.festival",
                                verbose_name="Ngày hội",
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
                        ("name", models.CharField(max_length=300, verbose_name="tên điểm")),
                        ("is_point", models.BooleanField(default=False, verbose_name="điểm chỉ đạo")),
                        ("place", models.CharField(blank=True, max_length=300, verbose_name="địa điểm")),
                        ("held_on", models.DateField(blank=True, null=True, verbose_name="ngày")),
                        ("starts_at", models.TimeField(blank=True, null=True, verbose_name="giờ")),
                        ("chair", models.CharField(blank=True, max_length=200, verbose_name="người phụ trách")),
                        (
                            "expected",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="số người dự kiến"),
                        ),
                        ("attended", models.PositiveIntegerField(blank=True, null=True, verbose_name="số người dự")),
                    ],
                    options={
                        "verbose_name": "điểm tổ chức",
                        "ordering": ["-is_point", "neighbourhood__sort_number", "name", "pk"],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_festivalsiteevent" ("attended", "chair", "expected", "festival_id", "held_on", "id", "illustrative", "is_point", "name", "neighbourhood_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "starts_at") VALUES (NEW."attended", NEW."chair", NEW."expected", NEW."festival_id", NEW."held_on", NEW."id", NEW."illustrative", NEW."is_point", NEW."name", NEW."neighbourhood_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."starts_at"); RETURN NULL;',
                                    hash="0bd9c2a95d029db3bc4b1c659b72fcc3dc61fa2d",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_a363d",
                                    table="security_plans_festivalsite",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "security_plans_festivalsiteevent" ("attended", "chair", "expected", "festival_id", "held_on", "id", "illustrative", "is_point", "name", "neighbourhood_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "starts_at") VALUES (NEW."attended", NEW."chair", NEW."expected", NEW."festival_id", NEW."held_on", NEW."id", NEW."illustrative", NEW."is_point", NEW."name", NEW."neighbourhood_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."starts_at"); RETURN NULL;',
                                    hash="5327413daab22224c5ca87d6a8635e4522da1d73",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_d1f2a",
                                    table="security_plans_festivalsite",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_festivalsiteevent" ("attended", "chair", "expected", "festival_id", "held_on", "id", "illustrative", "is_point", "name", "neighbourhood_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "starts_at") VALUES (OLD."attended", OLD."chair", OLD."expected", OLD."festival_id", OLD."held_on", OLD."id", OLD."illustrative", OLD."is_point", OLD."name", OLD."neighbourhood_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."starts_at"); RETURN NULL;',
                                    hash="051a8f71942e16c15c89ed5b5c9f956a805013e4",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_28f43",
                                    table="security_plans_festivalsite",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="FestivalSiteEvent",
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
                                to="security_plans.festivalsite",
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
                            "illustrative",
                            models.BooleanField(default=False, editable=False, verbose_name="dữ liệu minh họa"),
                        ),
                        (
                            "festival",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="security_plans.festival",
                                verbose_name="Ngày hội",
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
                        ("name", models.CharField(max_length=300, verbose_name="tên điểm")),
                        ("is_point", models.BooleanField(default=False, verbose_name="điểm chỉ đạo")),
                        ("place", models.CharField(blank=True, max_length=300, verbose_name="địa điểm")),
                        ("held_on", models.DateField(blank=True, null=True, verbose_name="ngày")),
                        ("starts_at", models.TimeField(blank=True, null=True, verbose_name="giờ")),
                        ("chair", models.CharField(blank=True, max_length=200, verbose_name="người phụ trách")),
                        (
                            "expected",
                            models.PositiveIntegerField(blank=True, null=True, verbose_name="số người dự kiến"),
                        ),
                        ("attended", models.PositiveIntegerField(blank=True, null=True, verbose_name="số người dự")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="FestivalTask",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "illustrative",
                            models.BooleanField(default=False, editable=False, verbose_name="dữ liệu minh họa"),
                        ),
                        (
                            "festival",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="tasks",
                                to="security_plans.festival",
                                verbose_name="Ngày hội",
                            ),
                        ),
                        ("title", models.TextField(verbose_name="việc")),
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
                        "verbose_name": "nhiệm vụ của Ngày hội",
                        "ordering": ["pk"],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_festivaltaskevent" ("done_on", "due_on", "festival_id", "id", "illustrative", "lead_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "result", "title") VALUES (NEW."done_on", NEW."due_on", NEW."festival_id", NEW."id", NEW."illustrative", NEW."lead_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."result", NEW."title"); RETURN NULL;',
                                    hash="74a7db897c70940f37d227b4ab88288c7083635a",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_3c0fa",
                                    table="security_plans_festivaltask",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "security_plans_festivaltaskevent" ("done_on", "due_on", "festival_id", "id", "illustrative", "lead_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "result", "title") VALUES (NEW."done_on", NEW."due_on", NEW."festival_id", NEW."id", NEW."illustrative", NEW."lead_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."result", NEW."title"); RETURN NULL;',
                                    hash="29df8aae5706925089bb7df50989d9363738f480",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_750ad",
                                    table="security_plans_festivaltask",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_festivaltaskevent" ("done_on", "due_on", "festival_id", "id", "illustrative", "lead_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "result", "title") VALUES (OLD."done_on", OLD."due_on", OLD."festival_id", OLD."id", OLD."illustrative", OLD."lead_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."result", OLD."title"); RETURN NULL;',
                                    hash="6e6832e9526f38778896ff34378313a667a0f12d",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_1e3d0",
                                    table="security_plans_festivaltask",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="FestivalTaskEvent",
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
                                to="security_plans.festivaltask",
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
                            "illustrative",
                            models.BooleanField(default=False, editable=False, verbose_name="dữ liệu minh họa"),
                        ),
                        (
                            "festival",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="security_plans.festival",
                                verbose_name="Ngày hội",
                            ),
                        ),
                        ("title", models.TextField(verbose_name="việc")),
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
                    name="FestivalUsual",
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
                            "part",
                            models.CharField(
                                choices=[("ceremony", "Phần lễ"), ("fair", "Phần hội")],
                                max_length=10,
                                verbose_name="phần",
                            ),
                        ),
                        ("title", models.CharField(max_length=300, verbose_name="nội dung")),
                        ("order", models.PositiveSmallIntegerField(default=50, verbose_name="thứ tự")),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="từ ngày")),
                        ("valid_to", models.DateField(blank=True, null=True, verbose_name="đến hết ngày")),
                    ],
                    options={
                        "verbose_name": "nội dung Ngày hội thường có",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("valid_from__isnull", True),
                                    ("valid_to__isnull", True),
                                    ("valid_to__gte", models.F("valid_from")),
                                    _connector="OR",
                                ),
                                name="festival_usual_validity_in_order",
                                violation_error_message="Ngày kết thúc phải sau ngày bắt đầu.",
                            ),
                            models.UniqueConstraint(
                                models.F("unit"),
                                models.F("part"),
                                django.db.models.functions.text.Lower("title"),
                                name="festival_usual_unique",
                                nulls_distinct=False,
                                violation_error_message="Nội dung này đã có.",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_festivalusualevent" ("id", "order", "part", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "unit_id", "valid_from", "valid_to") VALUES (NEW."id", NEW."order", NEW."part", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."title", NEW."unit_id", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                                    hash="8638991e6536851484d865bee26327b1e3168da6",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_76929",
                                    table="security_plans_festivalusual",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "security_plans_festivalusualevent" ("id", "order", "part", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "unit_id", "valid_from", "valid_to") VALUES (NEW."id", NEW."order", NEW."part", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."title", NEW."unit_id", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                                    hash="f83007582e0444c6112081c3534601d71ea0fead",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_bf425",
                                    table="security_plans_festivalusual",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_festivalusualevent" ("id", "order", "part", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title", "unit_id", "valid_from", "valid_to") VALUES (OLD."id", OLD."order", OLD."part", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."title", OLD."unit_id", OLD."valid_from", OLD."valid_to"); RETURN NULL;',
                                    hash="a8a4679b7773ec3a2862f716df94e4aa8c4a2ac9",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_32791",
                                    table="security_plans_festivalusual",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="FestivalUsualEvent",
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
                                to="security_plans.festivalusual",
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
                            "part",
                            models.CharField(
                                choices=[("ceremony", "Phần lễ"), ("fair", "Phần hội")],
                                max_length=10,
                                verbose_name="phần",
                            ),
                        ),
                        ("title", models.CharField(max_length=300, verbose_name="nội dung")),
                        ("order", models.PositiveSmallIntegerField(default=50, verbose_name="thứ tự")),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="từ ngày")),
                        ("valid_to", models.DateField(blank=True, null=True, verbose_name="đến hết ngày")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="Gift",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "illustrative",
                            models.BooleanField(default=False, editable=False, verbose_name="dữ liệu minh họa"),
                        ),
                        (
                            "festival",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="gifts",
                                to="security_plans.festival",
                                verbose_name="Ngày hội",
                            ),
                        ),
                        (
                            "recipients",
                            models.CharField(
                                help_text="Ví dụ: hộ chính sách, hộ nghèo.", max_length=200, verbose_name="tặng ai"
                            ),
                        ),
                        ("planned", models.PositiveIntegerField(blank=True, null=True, verbose_name="số suất dự kiến")),
                        ("given", models.PositiveIntegerField(blank=True, null=True, verbose_name="số suất đã tặng")),
                        (
                            "value",
                            models.PositiveBigIntegerField(
                                blank=True, null=True, verbose_name="trị giá một suất (đồng)"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "quà tặng",
                        "ordering": ["pk"],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_giftevent" ("festival_id", "given", "id", "illustrative", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned", "recipients", "value") VALUES (NEW."festival_id", NEW."given", NEW."id", NEW."illustrative", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."planned", NEW."recipients", NEW."value"); RETURN NULL;',
                                    hash="2079ef29919e9b3c40ad73532931ab90affcc289",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_ef2b1",
                                    table="security_plans_gift",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "security_plans_giftevent" ("festival_id", "given", "id", "illustrative", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned", "recipients", "value") VALUES (NEW."festival_id", NEW."given", NEW."id", NEW."illustrative", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."planned", NEW."recipients", NEW."value"); RETURN NULL;',
                                    hash="c4d2df73117cb17eab8c92c9511ecfe51a3c1de9",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_91db4",
                                    table="security_plans_gift",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_giftevent" ("festival_id", "given", "id", "illustrative", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planned", "recipients", "value") VALUES (OLD."festival_id", OLD."given", OLD."id", OLD."illustrative", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."planned", OLD."recipients", OLD."value"); RETURN NULL;',
                                    hash="999aac3e2feb687e51e639d158bedd0ab111f15c",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_46a55",
                                    table="security_plans_gift",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="GiftEvent",
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
                                to="security_plans.gift",
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
                            "illustrative",
                            models.BooleanField(default=False, editable=False, verbose_name="dữ liệu minh họa"),
                        ),
                        (
                            "festival",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="security_plans.festival",
                                verbose_name="Ngày hội",
                            ),
                        ),
                        (
                            "recipients",
                            models.CharField(
                                help_text="Ví dụ: hộ chính sách, hộ nghèo.", max_length=200, verbose_name="tặng ai"
                            ),
                        ),
                        ("planned", models.PositiveIntegerField(blank=True, null=True, verbose_name="số suất dự kiến")),
                        ("given", models.PositiveIntegerField(blank=True, null=True, verbose_name="số suất đã tặng")),
                        (
                            "value",
                            models.PositiveBigIntegerField(
                                blank=True, null=True, verbose_name="trị giá một suất (đồng)"
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
                    name="Hotspot",
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
                                related_name="hotspots",
                                to="office.unit",
                                verbose_name="đơn vị",
                            ),
                        ),
                        ("name", models.CharField(max_length=200, verbose_name="tên địa bàn")),
                        (
                            "boundary",
                            models.TextField(
                                blank=True,
                                help_text="Tuyến phố, khu vực; các tổ dân phố nếu gồm nhiều tổ.",
                                verbose_name="phạm vi",
                            ),
                        ),
                        (
                            "neighbourhood",
                            models.ForeignKey(
                                blank=True,
                                help_text="Để trống nếu địa bàn gồm nhiều tổ dân phố, thôn.",
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="office.unit",
                                verbose_name="tổ dân phố, thôn",
                            ),
                        ),
                        (
                            "situation",
                            models.TextField(
                                blank=True,
                                help_text="Chỉ ghi tình hình chung và số liệu tổng hợp, không ghi tên người.",
                                verbose_name="tình hình",
                            ),
                        ),
                        (
                            "conversion",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="hotspots",
                                to="security_plans.conversion",
                                verbose_name="đợt chuyển hóa",
                            ),
                        ),
                        (
                            "phase",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="hotspots",
                                to="programmes.phase",
                                verbose_name="giai đoạn",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("proposed", "Đề xuất"),
                                    ("selected", "Được lựa chọn"),
                                    ("converting", "Đang chuyển hóa"),
                                    ("achieved", "Chuyển hóa đạt"),
                                    ("failed", "Chưa đạt"),
                                    ("watched", "Theo dõi duy trì"),
                                    ("kept", "Duy trì"),
                                    ("relapsed", "Phức tạp trở lại"),
                                ],
                                default="proposed",
                                editable=False,
                                max_length=12,
                                verbose_name="tình trạng",
                            ),
                        ),
                        (
                            "illustrative",
                            models.BooleanField(default=False, editable=False, verbose_name="dữ liệu minh họa"),
                        ),
                        (
                            "search_key",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    django.db.models.functions.text.Concat(
                                        models.F("name"),
                                        models.Value(" "),
                                        models.F("boundary"),
                                        models.Value(" "),
                                        output_field=models.TextField(),
                                    ),
                                    function="search_key",
                                    output_field=models.TextField(),
                                ),
                                output_field=models.TextField(),
                            ),
                        ),
                        (
                            "types",
                            models.ManyToManyField(
                                related_name="+", to="security_plans.hotspottype", verbose_name="loại"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "địa bàn trọng điểm",
                        "abstract": False,
                        "indexes": [
                            models.Index(fields=["unit", "status", "name"], name="hotspot_list"),
                            django.contrib.postgres.indexes.GinIndex(
                                django.contrib.postgres.indexes.OpClass("search_key", "gin_trgm_ops"),
                                name="hotspot_search",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("removed_at__isnull", True), ("removed_by__isnull", True)),
                                    models.Q(("removed_at__isnull", False), ("removed_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="security_plans_hotspot_removed_pair",
                                violation_error_message="Hai ô này phải cùng có hoặc cùng để trống.",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_hotspotevent" ("boundary", "conversion_id", "created_at", "created_by_id", "id", "illustrative", "name", "neighbourhood_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "removed_at", "removed_by_id", "situation", "status", "unit_id", "version") VALUES (NEW."boundary", NEW."conversion_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."illustrative", NEW."name", NEW."neighbourhood_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phase_id", NEW."removed_at", NEW."removed_by_id", NEW."situation", NEW."status", NEW."unit_id", NEW."version"); RETURN NULL;',
                                    hash="c7531efff3e64162d2124d021319cec9f94d0d79",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_8f193",
                                    table="security_plans_hotspot",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition='WHEN (OLD."boundary" IS DISTINCT FROM (NEW."boundary") OR OLD."conversion_id" IS DISTINCT FROM (NEW."conversion_id") OR OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."illustrative" IS DISTINCT FROM (NEW."illustrative") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."neighbourhood_id" IS DISTINCT FROM (NEW."neighbourhood_id") OR OLD."phase_id" IS DISTINCT FROM (NEW."phase_id") OR OLD."removed_at" IS DISTINCT FROM (NEW."removed_at") OR OLD."removed_by_id" IS DISTINCT FROM (NEW."removed_by_id") OR OLD."situation" IS DISTINCT FROM (NEW."situation") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."unit_id" IS DISTINCT FROM (NEW."unit_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                                    func='INSERT INTO "security_plans_hotspotevent" ("boundary", "conversion_id", "created_at", "created_by_id", "id", "illustrative", "name", "neighbourhood_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "removed_at", "removed_by_id", "situation", "status", "unit_id", "version") VALUES (NEW."boundary", NEW."conversion_id", NEW."created_at", NEW."created_by_id", NEW."id", NEW."illustrative", NEW."name", NEW."neighbourhood_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phase_id", NEW."removed_at", NEW."removed_by_id", NEW."situation", NEW."status", NEW."unit_id", NEW."version"); RETURN NULL;',
                                    hash="763b400af8fc2c948248d88123282e6fb80f84ce",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_5f819",
                                    table="security_plans_hotspot",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_hotspotevent" ("boundary", "conversion_id", "created_at", "created_by_id", "id", "illustrative", "name", "neighbourhood_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phase_id", "removed_at", "removed_by_id", "situation", "status", "unit_id", "version") VALUES (OLD."boundary", OLD."conversion_id", OLD."created_at", OLD."created_by_id", OLD."id", OLD."illustrative", OLD."name", OLD."neighbourhood_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."phase_id", OLD."removed_at", OLD."removed_by_id", OLD."situation", OLD."status", OLD."unit_id", OLD."version"); RETURN NULL;',
                                    hash="a7ec629ec67dc6a6a204d77e2bb800d60eba77cd",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_e4694",
                                    table="security_plans_hotspot",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HotspotEvent",
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
                                to="security_plans.hotspot",
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
                        ("name", models.CharField(max_length=200, verbose_name="tên địa bàn")),
                        (
                            "boundary",
                            models.TextField(
                                blank=True,
                                help_text="Tuyến phố, khu vực; các tổ dân phố nếu gồm nhiều tổ.",
                                verbose_name="phạm vi",
                            ),
                        ),
                        (
                            "neighbourhood",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                help_text="Để trống nếu địa bàn gồm nhiều tổ dân phố, thôn.",
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.unit",
                                verbose_name="tổ dân phố, thôn",
                            ),
                        ),
                        (
                            "situation",
                            models.TextField(
                                blank=True,
                                help_text="Chỉ ghi tình hình chung và số liệu tổng hợp, không ghi tên người.",
                                verbose_name="tình hình",
                            ),
                        ),
                        (
                            "conversion",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="security_plans.conversion",
                                verbose_name="đợt chuyển hóa",
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
                            "status",
                            models.CharField(
                                choices=[
                                    ("proposed", "Đề xuất"),
                                    ("selected", "Được lựa chọn"),
                                    ("converting", "Đang chuyển hóa"),
                                    ("achieved", "Chuyển hóa đạt"),
                                    ("failed", "Chưa đạt"),
                                    ("watched", "Theo dõi duy trì"),
                                    ("kept", "Duy trì"),
                                    ("relapsed", "Phức tạp trở lại"),
                                ],
                                default="proposed",
                                editable=False,
                                max_length=12,
                                verbose_name="tình trạng",
                            ),
                        ),
                        (
                            "illustrative",
                            models.BooleanField(default=False, editable=False, verbose_name="dữ liệu minh họa"),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="HotspotStep",
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
                            "hotspot",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="steps",
                                to="security_plans.hotspot",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("proposed", "Đề xuất"),
                                    ("selected", "Được lựa chọn"),
                                    ("converting", "Đang chuyển hóa"),
                                    ("achieved", "Chuyển hóa đạt"),
                                    ("failed", "Chưa đạt"),
                                    ("watched", "Theo dõi duy trì"),
                                    ("kept", "Duy trì"),
                                    ("relapsed", "Phức tạp trở lại"),
                                ],
                                max_length=12,
                                verbose_name="tình trạng",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "mốc chuyển hóa",
                        "ordering": ["effective_on", "pk"],
                        "abstract": False,
                        "indexes": [
                            models.Index(fields=["hotspot", "-effective_on", "-id"], name="hotspot_step_latest")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status__in", ["failed", "relapsed"]), _negated=True),
                                    models.Q(("reason", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="hotspot_step_reason",
                                violation_error_message="Ghi lý do.",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_hotspotstepevent" ("document_id", "effective_on", "hotspot_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_by_id", "status") VALUES (NEW."document_id", NEW."effective_on", NEW."hotspot_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."status"); RETURN NULL;',
                                    hash="983b82da9a92857ffbcafab4a15cc48b1e8095e7",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_1478f",
                                    table="security_plans_hotspotstep",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "security_plans_hotspotstepevent" ("document_id", "effective_on", "hotspot_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_by_id", "status") VALUES (NEW."document_id", NEW."effective_on", NEW."hotspot_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."status"); RETURN NULL;',
                                    hash="3a88742b52987b19ae3f312a5c2f4b8127a1d726",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_c9ebc",
                                    table="security_plans_hotspotstep",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_hotspotstepevent" ("document_id", "effective_on", "hotspot_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_by_id", "status") VALUES (OLD."document_id", OLD."effective_on", OLD."hotspot_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reason", OLD."recorded_at", OLD."recorded_by_id", OLD."status"); RETURN NULL;',
                                    hash="b85e75ca4176603cc5ca51de0f65ffaafb000b8a",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_122db",
                                    table="security_plans_hotspotstep",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="HotspotStepEvent",
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
                                to="security_plans.hotspotstep",
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
                            "hotspot",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="security_plans.hotspot",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("proposed", "Đề xuất"),
                                    ("selected", "Được lựa chọn"),
                                    ("converting", "Đang chuyển hóa"),
                                    ("achieved", "Chuyển hóa đạt"),
                                    ("failed", "Chưa đạt"),
                                    ("watched", "Theo dõi duy trì"),
                                    ("kept", "Duy trì"),
                                    ("relapsed", "Phức tạp trở lại"),
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
                migrations.CreateModel(
                    name="HotspotType",
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
                        ("name", models.CharField(max_length=200, verbose_name="loại địa bàn")),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="từ ngày")),
                        ("valid_to", models.DateField(blank=True, null=True, verbose_name="đến hết ngày")),
                        ("source", models.CharField(blank=True, max_length=300, verbose_name="nguồn")),
                        ("order", models.PositiveSmallIntegerField(default=50, verbose_name="thứ tự")),
                    ],
                    options={
                        "verbose_name": "loại địa bàn trọng điểm",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("valid_from__isnull", True),
                                    ("valid_to__isnull", True),
                                    ("valid_to__gte", models.F("valid_from")),
                                    _connector="OR",
                                ),
                                name="hotspot_type_validity_in_order",
                                violation_error_message="Ngày kết thúc phải sau ngày bắt đầu.",
                            ),
                            models.UniqueConstraint(
                                models.F("unit"),
                                django.db.models.functions.text.Lower("name"),
                                name="hotspot_type_unique",
                                nulls_distinct=False,
                                violation_error_message="Loại này đã có.",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_hotspottypeevent" ("id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "unit_id", "valid_from", "valid_to") VALUES (NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."source", NEW."unit_id", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                                    hash="5e6be155c715ce05b6a25260d75bab2dac0df451",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_99501",
                                    table="security_plans_hotspottype",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "security_plans_hotspottypeevent" ("id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "unit_id", "valid_from", "valid_to") VALUES (NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."source", NEW."unit_id", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                                    hash="45fa3fea1bf702abdefcc076659c6617a5ba7c3a",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_f1343",
                                    table="security_plans_hotspottype",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_hotspottypeevent" ("id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "unit_id", "valid_from", "valid_to") VALUES (OLD."id", OLD."name", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."source", OLD."unit_id", OLD."valid_from", OLD."valid_to"); RETURN NULL;',
                                    hash="ff46097675c46fd9269b4d8631d9b00e9d399d34",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_061b1",
                                    table="security_plans_hotspottype",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="HotspotTypeEvent",
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
                                to="security_plans.hotspottype",
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
                        ("name", models.CharField(max_length=200, verbose_name="loại địa bàn")),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="từ ngày")),
                        ("valid_to", models.DateField(blank=True, null=True, verbose_name="đến hết ngày")),
                        ("source", models.CharField(blank=True, max_length=300, verbose_name="nguồn")),
                        ("order", models.PositiveSmallIntegerField(default=50, verbose_name="thứ tự")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="Measure",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "conversion",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="measures",
                                to="security_plans.conversion",
                                verbose_name="đợt chuyển hóa",
                            ),
                        ),
                        (
                            "group",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="security_plans.measuregroup",
                                verbose_name="nhóm",
                            ),
                        ),
                        ("title", models.TextField(verbose_name="biện pháp")),
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
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="hạn hoàn thành")),
                        ("done_on", models.DateField(blank=True, null=True, verbose_name="hoàn thành ngày")),
                        (
                            "partners",
                            models.ManyToManyField(
                                blank=True, related_name="+", to="office.body", verbose_name="phối hợp"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "biện pháp",
                        "ordering": ["group__order", "group", "pk"],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_measureevent" ("conversion_id", "done_on", "due_on", "group_id", "id", "lead_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (NEW."conversion_id", NEW."done_on", NEW."due_on", NEW."group_id", NEW."id", NEW."lead_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."title"); RETURN NULL;',
                                    hash="2711a82f940c35b98211f3dbff1714a23b0ad7c8",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_9203e",
                                    table="security_plans_measure",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "security_plans_measureevent" ("conversion_id", "done_on", "due_on", "group_id", "id", "lead_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (NEW."conversion_id", NEW."done_on", NEW."due_on", NEW."group_id", NEW."id", NEW."lead_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."title"); RETURN NULL;',
                                    hash="f977e046d84a05991312c3ba6d06acadbe7d2452",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_13b20",
                                    table="security_plans_measure",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_measureevent" ("conversion_id", "done_on", "due_on", "group_id", "id", "lead_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (OLD."conversion_id", OLD."done_on", OLD."due_on", OLD."group_id", OLD."id", OLD."lead_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."title"); RETURN NULL;',
                                    hash="1f3afd945da99d6dd3dca6d625c383e02d0c350d",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_87b73",
                                    table="security_plans_measure",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="MeasureEvent",
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
                                to="security_plans.measure",
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
                            "conversion",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="security_plans.conversion",
                                verbose_name="đợt chuyển hóa",
                            ),
                        ),
                        (
                            "group",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="security_plans.measuregroup",
                                verbose_name="nhóm",
                            ),
                        ),
                        ("title", models.TextField(verbose_name="biện pháp")),
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
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="hạn hoàn thành")),
                        ("done_on", models.DateField(blank=True, null=True, verbose_name="hoàn thành ngày")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="MeasureGroup",
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
                        ("name", models.CharField(max_length=200, verbose_name="nhóm biện pháp")),
                        ("order", models.PositiveSmallIntegerField(default=50, verbose_name="thứ tự")),
                    ],
                    options={
                        "verbose_name": "nhóm biện pháp",
                        "constraints": [
                            models.UniqueConstraint(
                                models.F("unit"),
                                django.db.models.functions.text.Lower("name"),
                                name="measure_group_unique",
                                nulls_distinct=False,
                                violation_error_message="Nhóm này đã có.",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_measuregroupevent" ("id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") VALUES (NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."unit_id"); RETURN NULL;',
                                    hash="31eda9899e0d6d5ea80b07336fd8212408354171",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_a584a",
                                    table="security_plans_measuregroup",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "security_plans_measuregroupevent" ("id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") VALUES (NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."unit_id"); RETURN NULL;',
                                    hash="247a19a45ca458c028ed2219ae64e4f4db6e4ee8",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_9bf06",
                                    table="security_plans_measuregroup",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_measuregroupevent" ("id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") VALUES (OLD."id", OLD."name", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."unit_id"); RETURN NULL;',
                                    hash="009594cfd0ba49118ade988e7a4147ece3faf50c",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_1395b",
                                    table="security_plans_measuregroup",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="MeasureGroupEvent",
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
                                to="security_plans.measuregroup",
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
                        ("name", models.CharField(max_length=200, verbose_name="nhóm biện pháp")),
                        ("order", models.PositiveSmallIntegerField(default=50, verbose_name="thứ tự")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="MeasureLog",
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
                            "measure",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="logs",
                                to="security_plans.measure",
                                verbose_name="biện pháp",
                            ),
                        ),
                        ("done_on", models.DateField(verbose_name="ngày")),
                        (
                            "body",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="office.body",
                                verbose_name="đơn vị làm",
                            ),
                        ),
                        (
                            "hotspot",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="logs",
                                to="security_plans.hotspot",
                                verbose_name="tại địa bàn",
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
                        ("what", models.CharField(blank=True, max_length=300, verbose_name="việc đã làm")),
                        (
                            "count",
                            models.DecimalField(
                                blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="kết quả"
                            ),
                        ),
                        (
                            "measure_words",
                            models.CharField(
                                blank=True,
                                help_text="Ví dụ: lượt, trường hợp.",
                                max_length=60,
                                verbose_name="đơn vị tính",
                            ),
                        ),
                        ("words", models.TextField(blank=True, verbose_name="kết quả bằng chữ")),
                    ],
                    options={
                        "verbose_name": "nhật ký biện pháp",
                        "ordering": ["-done_on", "-pk"],
                        "indexes": [models.Index(fields=["measure", "-done_on", "-id"], name="measure_log_latest")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("count__isnull", True), ("count__gte", 0), _connector="OR"),
                                name="measure_log_count_not_negative",
                                violation_error_message="Số không được âm.",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_measurelogevent" ("body_id", "count", "created_at", "created_by_id", "done_on", "hotspot_id", "id", "measure_id", "measure_words", "neighbourhood_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "what", "words") VALUES (NEW."body_id", NEW."count", NEW."created_at", NEW."created_by_id", NEW."done_on", NEW."hotspot_id", NEW."id", NEW."measure_id", NEW."measure_words", NEW."neighbourhood_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."what", NEW."words"); RETURN NULL;',
                                    hash="a043dd7a526cc6dc221f5b99b04509cd9ce7710a",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_b2e9e",
                                    table="security_plans_measurelog",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "security_plans_measurelogevent" ("body_id", "count", "created_at", "created_by_id", "done_on", "hotspot_id", "id", "measure_id", "measure_words", "neighbourhood_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "what", "words") VALUES (NEW."body_id", NEW."count", NEW."created_at", NEW."created_by_id", NEW."done_on", NEW."hotspot_id", NEW."id", NEW."measure_id", NEW."measure_words", NEW."neighbourhood_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."what", NEW."words"); RETURN NULL;',
                                    hash="34ee4db1003cfa7e1e0f0796da73f1e31e9a63a2",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_5c5ea",
                                    table="security_plans_measurelog",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_measurelogevent" ("body_id", "count", "created_at", "created_by_id", "done_on", "hotspot_id", "id", "measure_id", "measure_words", "neighbourhood_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "what", "words") VALUES (OLD."body_id", OLD."count", OLD."created_at", OLD."created_by_id", OLD."done_on", OLD."hotspot_id", OLD."id", OLD."measure_id", OLD."measure_words", OLD."neighbourhood_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."what", OLD."words"); RETURN NULL;',
                                    hash="10bc60200b83c051fae710b4335a2cb46fa68645",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_63577",
                                    table="security_plans_measurelog",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MeasureLogEvent",
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
                                to="security_plans.measurelog",
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
                            "measure",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="security_plans.measure",
                                verbose_name="biện pháp",
                            ),
                        ),
                        ("done_on", models.DateField(verbose_name="ngày")),
                        (
                            "body",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.body",
                                verbose_name="đơn vị làm",
                            ),
                        ),
                        (
                            "hotspot",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="security_plans.hotspot",
                                verbose_name="tại địa bàn",
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
                        ("what", models.CharField(blank=True, max_length=300, verbose_name="việc đã làm")),
                        (
                            "count",
                            models.DecimalField(
                                blank=True, decimal_places=2, max_digits=14, null=True, verbose_name="kết quả"
                            ),
                        ),
                        (
                            "measure_words",
                            models.CharField(
                                blank=True,
                                help_text="Ví dụ: lượt, trường hợp.",
                                max_length=60,
                                verbose_name="đơn vị tính",
                            ),
                        ),
                        ("words", models.TextField(blank=True, verbose_name="kết quả bằng chữ")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="MeasureTask",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "measure",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="tasks",
                                to="security_plans.measure",
                                verbose_name="biện pháp",
                            ),
                        ),
                        ("title", models.CharField(max_length=300, verbose_name="việc cụ thể")),
                        (
                            "body",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="office.body",
                                verbose_name="đơn vị làm",
                            ),
                        ),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="hạn")),
                        ("done_on", models.DateField(blank=True, null=True, verbose_name="xong ngày")),
                    ],
                    options={
                        "verbose_name": "việc của biện pháp",
                        "ordering": ["due_on", "pk"],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_measuretaskevent" ("body_id", "done_on", "due_on", "id", "measure_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (NEW."body_id", NEW."done_on", NEW."due_on", NEW."id", NEW."measure_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."title"); RETURN NULL;',
                                    hash="62a775bf98d52dbed24bf08211d531f3acd6427d",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_2dc11",
                                    table="security_plans_measuretask",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "security_plans_measuretaskevent" ("body_id", "done_on", "due_on", "id", "measure_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (NEW."body_id", NEW."done_on", NEW."due_on", NEW."id", NEW."measure_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."title"); RETURN NULL;',
                                    hash="f2c4093baf211a9bbdf4dcb0877b9089ac8ec79c",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_af40a",
                                    table="security_plans_measuretask",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_measuretaskevent" ("body_id", "done_on", "due_on", "id", "measure_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (OLD."body_id", OLD."done_on", OLD."due_on", OLD."id", OLD."measure_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."title"); RETURN NULL;',
                                    hash="0f3f2105777a15d4391beecbd87d7ddec0aeb93f",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_25ecf",
                                    table="security_plans_measuretask",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="MeasureTaskEvent",
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
                                to="security_plans.measuretask",
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
                            "measure",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="security_plans.measure",
                                verbose_name="biện pháp",
                            ),
                        ),
                        ("title", models.CharField(max_length=300, verbose_name="việc cụ thể")),
                        (
                            "body",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.body",
                                verbose_name="đơn vị làm",
                            ),
                        ),
                        ("due_on", models.DateField(blank=True, null=True, verbose_name="hạn")),
                        ("done_on", models.DateField(blank=True, null=True, verbose_name="xong ngày")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="Premises",
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
                            "registered_trade",
                            models.CharField(blank=True, max_length=200, verbose_name="ngành nghề đăng ký"),
                        ),
                        (
                            "actual_trade",
                            models.CharField(
                                blank=True,
                                help_text="Ghi như thấy khi kiểm tra.",
                                max_length=200,
                                verbose_name="hoạt động thực tế",
                            ),
                        ),
                        (
                            "contact_name",
                            models.CharField(blank=True, max_length=120, verbose_name="chủ cơ sở, người quản lý"),
                        ),
                        ("contact_phone", models.CharField(blank=True, max_length=20, verbose_name="điện thoại")),
                        (
                            "licence",
                            models.CharField(
                                blank=True,
                                help_text="Đăng ký kinh doanh, giấy chứng nhận đủ điều kiện về ANTT.",
                                max_length=120,
                                verbose_name="số giấy phép, giấy chứng nhận",
                            ),
                        ),
                        ("rooms", models.PositiveIntegerField(blank=True, null=True, verbose_name="số phòng")),
                        (
                            "conditional",
                            models.BooleanField(default=False, verbose_name="kinh doanh có điều kiện về ANTT"),
                        ),
                        (
                            "mismatch",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Case(
                                    models.When(
                                        models.Q(
                                            models.Q(("registered_trade", ""), _negated=True),
                                            models.Q(("actual_trade", ""), _negated=True),
                                            models.Q(
                                                django.db.models.lookups.Exact(
                                                    models.Func(
                                                        models.F("registered_trade"),
                                                        function="search_key",
                                                        output_field=models.TextField(),
                                                    ),
                                                    models.Func(
                                                        models.F("actual_trade"),
                                                        function="search_key",
                                                        output_field=models.TextField(),
                                                    ),
                                                ),
                                                _negated=True,
                                            ),
                                        ),
                                        then=models.Value(True),
                                    ),
                                    default=models.Value(False),
                                ),
                                output_field=models.BooleanField(),
                            ),
                        ),
                        (
                            "contact_key",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    django.db.models.functions.text.Concat(
                                        models.F("contact_name"),
                                        models.Value(" "),
                                        models.F("registered_trade"),
                                        models.Value(" "),
                                        models.F("actual_trade"),
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
                        "verbose_name": "cơ sở, địa điểm",
                        "indexes": [
                            django.contrib.postgres.indexes.GinIndex(
                                django.contrib.postgres.indexes.OpClass("contact_key", "gin_trgm_ops"),
                                name="premises_search",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_premisesevent" ("actual_trade", "conditional", "contact_name", "contact_phone", "licence", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_ptr_id", "registered_trade", "rooms") VALUES (NEW."actual_trade", NEW."conditional", NEW."contact_name", NEW."contact_phone", NEW."licence", _pgh_attach_context(), NOW(), \'insert\', NEW."place_ptr_id", NEW."place_ptr_id", NEW."registered_trade", NEW."rooms"); RETURN NULL;',
                                    hash="8292772a3bdc87deb462a6aad1c9488b8c0e758a",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_51e1a",
                                    table="security_plans_premises",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition='WHEN (OLD."actual_trade" IS DISTINCT FROM (NEW."actual_trade") OR OLD."conditional" IS DISTINCT FROM (NEW."conditional") OR OLD."contact_name" IS DISTINCT FROM (NEW."contact_name") OR OLD."contact_phone" IS DISTINCT FROM (NEW."contact_phone") OR OLD."licence" IS DISTINCT FROM (NEW."licence") OR OLD."place_ptr_id" IS DISTINCT FROM (NEW."place_ptr_id") OR OLD."registered_trade" IS DISTINCT FROM (NEW."registered_trade") OR OLD."rooms" IS DISTINCT FROM (NEW."rooms"))',
                                    func='INSERT INTO "security_plans_premisesevent" ("actual_trade", "conditional", "contact_name", "contact_phone", "licence", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_ptr_id", "registered_trade", "rooms") VALUES (NEW."actual_trade", NEW."conditional", NEW."contact_name", NEW."contact_phone", NEW."licence", _pgh_attach_context(), NOW(), \'update\', NEW."place_ptr_id", NEW."place_ptr_id", NEW."registered_trade", NEW."rooms"); RETURN NULL;',
                                    hash="7169e59463bd45f014b11ff1c447aa051bdb6e0f",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_65c1b",
                                    table="security_plans_premises",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_premisesevent" ("actual_trade", "conditional", "contact_name", "contact_phone", "licence", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_ptr_id", "registered_trade", "rooms") VALUES (OLD."actual_trade", OLD."conditional", OLD."contact_name", OLD."contact_phone", OLD."licence", _pgh_attach_context(), NOW(), \'delete\', OLD."place_ptr_id", OLD."place_ptr_id", OLD."registered_trade", OLD."rooms"); RETURN NULL;',
                                    hash="c09f82f3e74b30de07a5a4c116762d64a9d857a1",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_d3f40",
                                    table="security_plans_premises",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "constraints": [],
                    },
                    bases=("inspections.place",),
                ),
                migrations.CreateModel(
                    name="PremisesEvent",
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
                                to="security_plans.premises",
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
                            "registered_trade",
                            models.CharField(blank=True, max_length=200, verbose_name="ngành nghề đăng ký"),
                        ),
                        (
                            "actual_trade",
                            models.CharField(
                                blank=True,
                                help_text="Ghi như thấy khi kiểm tra.",
                                max_length=200,
                                verbose_name="hoạt động thực tế",
                            ),
                        ),
                        (
                            "contact_name",
                            models.CharField(blank=True, max_length=120, verbose_name="chủ cơ sở, người quản lý"),
                        ),
                        ("contact_phone", models.CharField(blank=True, max_length=20, verbose_name="điện thoại")),
                        (
                            "licence",
                            models.CharField(
                                blank=True,
                                help_text="Đăng ký kinh doanh, giấy chứng nhận đủ điều kiện về ANTT.",
                                max_length=120,
                                verbose_name="số giấy phép, giấy chứng nhận",
                            ),
                        ),
                        ("rooms", models.PositiveIntegerField(blank=True, null=True, verbose_name="số phòng")),
                        (
                            "conditional",
                            models.BooleanField(default=False, verbose_name="kinh doanh có điều kiện về ANTT"),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="UsualIndicator",
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
                        ("name", models.CharField(max_length=300, verbose_name="tên chỉ tiêu")),
                        ("measure", models.CharField(max_length=40, verbose_name="đơn vị tính")),
                        (
                            "figure",
                            models.CharField(
                                blank=True, editable=False, max_length=60, verbose_name="đếm từ sổ theo dõi"
                            ),
                        ),
                        ("about_people", models.BooleanField(default=False, verbose_name="số liệu về người")),
                        ("order", models.PositiveSmallIntegerField(default=50, verbose_name="thứ tự")),
                    ],
                    options={
                        "verbose_name": "chỉ tiêu thường dùng",
                        "constraints": [
                            models.UniqueConstraint(
                                models.F("unit"),
                                django.db.models.functions.text.Lower("name"),
                                name="usual_indicator_unique",
                                nulls_distinct=False,
                                violation_error_message="Chỉ tiêu này đã có.",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_usualindicatorevent" ("about_people", "figure", "id", "measure", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") VALUES (NEW."about_people", NEW."figure", NEW."id", NEW."measure", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."unit_id"); RETURN NULL;',
                                    hash="1ed38357133e1c697e6428abf895cd2f88d5708f",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_ab3f9",
                                    table="security_plans_usualindicator",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "security_plans_usualindicatorevent" ("about_people", "figure", "id", "measure", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") VALUES (NEW."about_people", NEW."figure", NEW."id", NEW."measure", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."unit_id"); RETURN NULL;',
                                    hash="487d789c4008d0436f98f07fcae429e8b3520e98",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_f82ff",
                                    table="security_plans_usualindicator",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "security_plans_usualindicatorevent" ("about_people", "figure", "id", "measure", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") VALUES (OLD."about_people", OLD."figure", OLD."id", OLD."measure", OLD."name", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."unit_id"); RETURN NULL;',
                                    hash="c86806c6b9beb24980e90ab5c8136ef60ff5f2cf",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_33b3e",
                                    table="security_plans_usualindicator",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="UsualIndicatorEvent",
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
                                to="security_plans.usualindicator",
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
                        ("name", models.CharField(max_length=300, verbose_name="tên chỉ tiêu")),
                        ("measure", models.CharField(max_length=40, verbose_name="đơn vị tính")),
                        (
                            "figure",
                            models.CharField(
                                blank=True, editable=False, max_length=60, verbose_name="đếm từ sổ theo dõi"
                            ),
                        ),
                        ("about_people", models.BooleanField(default=False, verbose_name="số liệu về người")),
                        ("order", models.PositiveSmallIntegerField(default=50, verbose_name="thứ tự")),
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
