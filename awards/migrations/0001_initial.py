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
                    name="Award",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "round",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="awards",
                                to="awards.awardround",
                                verbose_name="đợt khen thưởng",
                            ),
                        ),
                        (
                            "form",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="awards",
                                to="awards.awardform",
                                verbose_name="hình thức",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("individual", "Cá nhân"),
                                    ("collective", "Tập thể"),
                                    ("household", "Hộ gia đình"),
                                ],
                                max_length=10,
                                verbose_name="đối tượng",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                help_text="Ghi đúng như in trên giấy khen.", max_length=300, verbose_name="tên"
                            ),
                        ),
                        (
                            "position",
                            models.CharField(blank=True, max_length=300, verbose_name="chức vụ, đơn vị, địa chỉ"),
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
                            "merit",
                            models.TextField(
                                blank=True,
                                help_text="Để trống: theo thành tích của cả đợt.",
                                verbose_name="thành tích riêng",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "khen thưởng",
                        "ordering": ["form__order", "kind", "pk"],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "awards_awardevent" ("form_id", "id", "kind", "merit", "name", "neighbourhood_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "round_id") VALUES (NEW."form_id", NEW."id", NEW."kind", NEW."merit", NEW."name", NEW."neighbourhood_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."round_id"); RETURN NULL;',
                                    hash="25ae7773625dfba603be8c99ce2dd7ee8001af6d",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_5bd66",
                                    table="awards_award",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "awards_awardevent" ("form_id", "id", "kind", "merit", "name", "neighbourhood_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "round_id") VALUES (NEW."form_id", NEW."id", NEW."kind", NEW."merit", NEW."name", NEW."neighbourhood_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."round_id"); RETURN NULL;',
                                    hash="366741320aaccfa218d593631cbebc62f7c9e0aa",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_c14f1",
                                    table="awards_award",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "awards_awardevent" ("form_id", "id", "kind", "merit", "name", "neighbourhood_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "round_id") VALUES (OLD."form_id", OLD."id", OLD."kind", OLD."merit", OLD."name", OLD."neighbourhood_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."round_id"); RETURN NULL;',
                                    hash="3ef99c90ee1e431a818fcaa141b41ba3bf1134a8",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_e6b1c",
                                    table="awards_award",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="AwardEvent",
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
                                to="awards.award",
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
                            "round",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="awards.awardround",
                                verbose_name="đợt khen thưởng",
                            ),
                        ),
                        (
                            "form",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="awards.awardform",
                                verbose_name="hình thức",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("individual", "Cá nhân"),
                                    ("collective", "Tập thể"),
                                    ("household", "Hộ gia đình"),
                                ],
                                max_length=10,
                                verbose_name="đối tượng",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                help_text="Ghi đúng như in trên giấy khen.", max_length=300, verbose_name="tên"
                            ),
                        ),
                        (
                            "position",
                            models.CharField(blank=True, max_length=300, verbose_name="chức vụ, đơn vị, địa chỉ"),
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
                            "merit",
                            models.TextField(
                                blank=True,
                                help_text="Để trống: theo thành tích của cả đợt.",
                                verbose_name="thành tích riêng",
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
                    name="AwardForm",
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
                            "name",
                            models.CharField(
                                help_text="Ví dụ: Giấy khen của Chủ tịch UBND cấp xã.",
                                max_length=200,
                                verbose_name="hình thức",
                            ),
                        ),
                        (
                            "level",
                            models.CharField(
                                choices=[
                                    ("ward", "Cấp xã"),
                                    ("district", "Cấp huyện"),
                                    ("province", "Cấp tỉnh"),
                                    ("ministry", "Bộ, ngành"),
                                    ("state", "Nhà nước"),
                                ],
                                max_length=10,
                                verbose_name="cấp khen",
                            ),
                        ),
                        ("issuer", models.CharField(blank=True, max_length=200, verbose_name="người có thẩm quyền")),
                        ("unit_decides", models.BooleanField(default=False, verbose_name="phường, xã quyết định")),
                        ("once_in_life", models.BooleanField(default=False, verbose_name="mỗi người chỉ một lần")),
                        ("individuals_only", models.BooleanField(default=False, verbose_name="chỉ tặng cá nhân")),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="từ ngày")),
                        ("valid_to", models.DateField(blank=True, null=True, verbose_name="đến hết ngày")),
                        ("source", models.CharField(blank=True, max_length=300, verbose_name="nguồn")),
                        ("order", models.PositiveSmallIntegerField(default=50, verbose_name="thứ tự")),
                    ],
                    options={
                        "verbose_name": "hình thức khen thưởng",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("valid_from__isnull", True),
                                    ("valid_to__isnull", True),
                                    ("valid_to__gte", models.F("valid_from")),
                                    _connector="OR",
                                ),
                                name="award_form_validity_in_order",
                                violation_error_message="Ngày kết thúc phải sau ngày bắt đầu.",
                            ),
                            models.UniqueConstraint(
                                models.F("unit"),
                                django.db.models.functions.text.Lower("name"),
                                name="award_form_unique",
                                nulls_distinct=False,
                                violation_error_message="Hình thức này đã có.",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "awards_awardformevent" ("id", "individuals_only", "issuer", "level", "name", "once_in_life", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "unit_decides", "unit_id", "valid_from", "valid_to") VALUES (NEW."id", NEW."individuals_only", NEW."issuer", NEW."level", NEW."name", NEW."once_in_life", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."source", NEW."unit_decides", NEW."unit_id", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                                    hash="5ae0a26acd69ac395a664b1d1321a085b4a7b1f3",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_6afbb",
                                    table="awards_awardform",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "awards_awardformevent" ("id", "individuals_only", "issuer", "level", "name", "once_in_life", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "unit_decides", "unit_id", "valid_from", "valid_to") VALUES (NEW."id", NEW."individuals_only", NEW."issuer", NEW."level", NEW."name", NEW."once_in_life", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."source", NEW."unit_decides", NEW."unit_id", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                                    hash="59c76d93ebef77ee105424aa726f532ab8383853",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_6d2c3",
                                    table="awards_awardform",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "awards_awardformevent" ("id", "individuals_only", "issuer", "level", "name", "once_in_life", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "unit_decides", "unit_id", "valid_from", "valid_to") VALUES (OLD."id", OLD."individuals_only", OLD."issuer", OLD."level", OLD."name", OLD."once_in_life", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."source", OLD."unit_decides", OLD."unit_id", OLD."valid_from", OLD."valid_to"); RETURN NULL;',
                                    hash="32c214eea5246af43dec1b16b588aade040b96bb",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_32e33",
                                    table="awards_awardform",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="AwardFormEvent",
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
                                to="awards.awardform",
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
                            "name",
                            models.CharField(
                                help_text="Ví dụ: Giấy khen của Chủ tịch UBND cấp xã.",
                                max_length=200,
                                verbose_name="hình thức",
                            ),
                        ),
                        (
                            "level",
                            models.CharField(
                                choices=[
                                    ("ward", "Cấp xã"),
                                    ("district", "Cấp huyện"),
                                    ("province", "Cấp tỉnh"),
                                    ("ministry", "Bộ, ngành"),
                                    ("state", "Nhà nước"),
                                ],
                                max_length=10,
                                verbose_name="cấp khen",
                            ),
                        ),
                        ("issuer", models.CharField(blank=True, max_length=200, verbose_name="người có thẩm quyền")),
                        ("unit_decides", models.BooleanField(default=False, verbose_name="phường, xã quyết định")),
                        ("once_in_life", models.BooleanField(default=False, verbose_name="mỗi người chỉ một lần")),
                        ("individuals_only", models.BooleanField(default=False, verbose_name="chỉ tặng cá nhân")),
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
                    name="AwardMoney",
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
                            "form",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="money",
                                to="awards.awardform",
                                verbose_name="hình thức",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("individual", "Cá nhân"),
                                    ("collective", "Tập thể"),
                                    ("household", "Hộ gia đình"),
                                ],
                                max_length=10,
                                verbose_name="đối tượng",
                            ),
                        ),
                        ("multiple", models.DecimalField(decimal_places=3, max_digits=6, verbose_name="hệ số")),
                        (
                            "per",
                            models.CharField(
                                choices=[
                                    ("salary", "Lương cơ sở"),
                                    ("individual", "Tiền thưởng của cá nhân (đã làm tròn)"),
                                ],
                                default="salary",
                                max_length=10,
                                verbose_name="nhân với",
                            ),
                        ),
                        (
                            "rounding",
                            models.CharField(
                                choices=[
                                    ("none", "Không làm tròn"),
                                    ("nearest", "Làm tròn đến hàng chục nghìn"),
                                    ("up", "Làm tròn lên hàng chục nghìn"),
                                ],
                                default="up",
                                max_length=8,
                                verbose_name="làm tròn",
                            ),
                        ),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="từ ngày")),
                        ("valid_to", models.DateField(blank=True, null=True, verbose_name="đến hết ngày")),
                        ("basis", models.CharField(max_length=300, verbose_name="căn cứ")),
                        ("source", models.CharField(blank=True, max_length=300, verbose_name="nguồn")),
                    ],
                    options={
                        "verbose_name": "mức tiền thưởng",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("valid_from__isnull", True),
                                    ("valid_to__isnull", True),
                                    ("valid_to__gte", models.F("valid_from")),
                                    _connector="OR",
                                ),
                                name="award_money_validity_in_order",
                                violation_error_message="Ngày kết thúc phải sau ngày bắt đầu.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("multiple__gt", 0)),
                                name="award_multiple_positive",
                                violation_error_message="Hệ số phải lớn hơn 0.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("kind", "individual"), ("per", "individual"), _negated=True),
                                name="award_money_of_individual",
                                violation_error_message="Tiền thưởng của cá nhân tính theo lương cơ sở.",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "awards_awardmoneyevent" ("basis", "form_id", "id", "kind", "multiple", "per", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rounding", "source", "unit_id", "valid_from", "valid_to") VALUES (NEW."basis", NEW."form_id", NEW."id", NEW."kind", NEW."multiple", NEW."per", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."rounding", NEW."source", NEW."unit_id", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                                    hash="e3924e204d1fa7cbac88b298e5d84ec72e3759f9",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_45643",
                                    table="awards_awardmoney",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "awards_awardmoneyevent" ("basis", "form_id", "id", "kind", "multiple", "per", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rounding", "source", "unit_id", "valid_from", "valid_to") VALUES (NEW."basis", NEW."form_id", NEW."id", NEW."kind", NEW."multiple", NEW."per", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."rounding", NEW."source", NEW."unit_id", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                                    hash="b95b9dfb491f5b0968710bfc9bc678825a905e4b",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_63709",
                                    table="awards_awardmoney",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "awards_awardmoneyevent" ("basis", "form_id", "id", "kind", "multiple", "per", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rounding", "source", "unit_id", "valid_from", "valid_to") VALUES (OLD."basis", OLD."form_id", OLD."id", OLD."kind", OLD."multiple", OLD."per", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."rounding", OLD."source", OLD."unit_id", OLD."valid_from", OLD."valid_to"); RETURN NULL;',
                                    hash="3585a602221ed87de08c02848d5eafefd0f4c7f5",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_37b97",
                                    table="awards_awardmoney",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="AwardMoneyEvent",
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
                                to="awards.awardmoney",
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
                            "form",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="awards.awardform",
                                verbose_name="hình thức",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("individual", "Cá nhân"),
                                    ("collective", "Tập thể"),
                                    ("household", "Hộ gia đình"),
                                ],
                                max_length=10,
                                verbose_name="đối tượng",
                            ),
                        ),
                        ("multiple", models.DecimalField(decimal_places=3, max_digits=6, verbose_name="hệ số")),
                        (
                            "per",
                            models.CharField(
                                choices=[
                                    ("salary", "Lương cơ sở"),
                                    ("individual", "Tiền thưởng của cá nhân (đã làm tròn)"),
                                ],
                                default="salary",
                                max_length=10,
                                verbose_name="nhân với",
                            ),
                        ),
                        (
                            "rounding",
                            models.CharField(
                                choices=[
                                    ("none", "Không làm tròn"),
                                    ("nearest", "Làm tròn đến hàng chục nghìn"),
                                    ("up", "Làm tròn lên hàng chục nghìn"),
                                ],
                                default="up",
                                max_length=8,
                                verbose_name="làm tròn",
                            ),
                        ),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="từ ngày")),
                        ("valid_to", models.DateField(blank=True, null=True, verbose_name="đến hết ngày")),
                        ("basis", models.CharField(max_length=300, verbose_name="căn cứ")),
                        ("source", models.CharField(blank=True, max_length=300, verbose_name="nguồn")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="AwardRound",
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
                                related_name="award_rounds",
                                to="office.unit",
                                verbose_name="đơn vị",
                            ),
                        ),
                        (
                            "title",
                            models.CharField(
                                help_text="Ví dụ: Khen thưởng triển khai mô hình PCCC năm 2023.",
                                max_length=300,
                                verbose_name="đợt khen thưởng",
                            ),
                        ),
                        (
                            "grounds",
                            models.CharField(
                                choices=[
                                    ("political", "Thực hiện nhiệm vụ chính trị"),
                                    ("thematic", "Thi đua theo đợt, chuyên đề"),
                                    ("sudden", "Đột xuất"),
                                    ("family", "Gia đình"),
                                ],
                                default="thematic",
                                max_length=10,
                                verbose_name="loại thành tích",
                            ),
                        ),
                        (
                            "merit",
                            models.TextField(
                                help_text="Viết sau “đã có thành tích …”: xuất sắc trong triển khai xây dựng mô hình PCCC.",
                                verbose_name="thành tích",
                            ),
                        ),
                        (
                            "programme",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="award_rounds",
                                to="programmes.programme",
                                verbose_name="chương trình",
                            ),
                        ),
                        (
                            "proposer",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="office.body",
                                verbose_name="cơ quan đề nghị",
                            ),
                        ),
                        (
                            "decider",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="office.body",
                                verbose_name="cơ quan quyết định",
                            ),
                        ),
                        ("ceremony_on", models.DateField(blank=True, null=True, verbose_name="ngày trao")),
                        ("occasion", models.CharField(blank=True, max_length=300, verbose_name="trao tại")),
                        ("presenter", models.CharField(blank=True, max_length=300, verbose_name="người trao")),
                        (
                            "document",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="award_rounds",
                                to="office.document",
                                verbose_name="quyết định",
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
                            "status",
                            models.CharField(
                                choices=[
                                    ("proposed", "Đề nghị"),
                                    ("reviewed", "Đã xét"),
                                    ("submitted", "Đã trình"),
                                    ("returned", "Trả lại"),
                                    ("decided", "Đã quyết định"),
                                    ("given", "Đã trao"),
                                ],
                                default="proposed",
                                editable=False,
                                max_length=10,
                                verbose_name="tình trạng",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "đợt khen thưởng",
                        "abstract": False,
                        "indexes": [models.Index(fields=["unit", "-ceremony_on", "-id"], name="award_round_list")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("removed_at__isnull", True), ("removed_by__isnull", True)),
                                    models.Q(("removed_at__isnull", False), ("removed_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="awards_awardround_removed_pair",
                                violation_error_message="Hai ô này phải cùng có hoặc cùng để trống.",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "awards_awardroundevent" ("ceremony_on", "created_at", "created_by_id", "decider_id", "document_id", "grounds", "id", "merit", "occasion", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "presenter", "programme_id", "proposer_id", "removed_at", "removed_by_id", "signer_id", "status", "title", "unit_id", "version") VALUES (NEW."ceremony_on", NEW."created_at", NEW."created_by_id", NEW."decider_id", NEW."document_id", NEW."grounds", NEW."id", NEW."merit", NEW."occasion", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."presenter", NEW."programme_id", NEW."proposer_id", NEW."removed_at", NEW."removed_by_id", NEW."signer_id", NEW."status", NEW."title", NEW."unit_id", NEW."version"); RETURN NULL;',
                                    hash="f7845d01e45f95ded8ad27c46715270b12d6b1b6",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_bd66f",
                                    table="awards_awardround",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "awards_awardroundevent" ("ceremony_on", "created_at", "created_by_id", "decider_id", "document_id", "grounds", "id", "merit", "occasion", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "presenter", "programme_id", "proposer_id", "removed_at", "removed_by_id", "signer_id", "status", "title", "unit_id", "version") VALUES (NEW."ceremony_on", NEW."created_at", NEW."created_by_id", NEW."decider_id", NEW."document_id", NEW."grounds", NEW."id", NEW."merit", NEW."occasion", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."presenter", NEW."programme_id", NEW."proposer_id", NEW."removed_at", NEW."removed_by_id", NEW."signer_id", NEW."status", NEW."title", NEW."unit_id", NEW."version"); RETURN NULL;',
                                    hash="f67ffbf3b8188fffd76be1b3a8022abe22118358",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_78330",
                                    table="awards_awardround",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "awards_awardroundevent" ("ceremony_on", "created_at", "created_by_id", "decider_id", "document_id", "grounds", "id", "merit", "occasion", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "presenter", "programme_id", "proposer_id", "removed_at", "removed_by_id", "signer_id", "status", "title", "unit_id", "version") VALUES (OLD."ceremony_on", OLD."created_at", OLD."created_by_id", OLD."decider_id", OLD."document_id", OLD."grounds", OLD."id", OLD."merit", OLD."occasion", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."presenter", OLD."programme_id", OLD."proposer_id", OLD."removed_at", OLD."removed_by_id", OLD."signer_id", OLD."status", OLD."title", OLD."unit_id", OLD."version"); RETURN NULL;',
                                    hash="91058dd757ccb9a2d612fc7d88c9fe039330167b",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_da828",
                                    table="awards_awardround",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AwardRoundEvent",
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
                                to="awards.awardround",
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
                            "title",
                            models.CharField(
                                help_text="Ví dụ: Khen thưởng triển khai mô hình PCCC năm 2023.",
                                max_length=300,
                                verbose_name="đợt khen thưởng",
                            ),
                        ),
                        (
                            "grounds",
                            models.CharField(
                                choices=[
                                    ("political", "Thực hiện nhiệm vụ chính trị"),
                                    ("thematic", "Thi đua theo đợt, chuyên đề"),
                                    ("sudden", "Đột xuất"),
                                    ("family", "Gia đình"),
                                ],
                                default="thematic",
                                max_length=10,
                                verbose_name="loại thành tích",
                            ),
                        ),
                        (
                            "merit",
                            models.TextField(
                                help_text="Viết sau “đã có thành tích …”: xuất sắc trong triển khai xây dựng mô hình PCCC.",
                                verbose_name="thành tích",
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
                            "proposer",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.body",
                                verbose_name="cơ quan đề nghị",
                            ),
                        ),
                        (
                            "decider",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.body",
                                verbose_name="cơ quan quyết định",
                            ),
                        ),
                        ("ceremony_on", models.DateField(blank=True, null=True, verbose_name="ngày trao")),
                        ("occasion", models.CharField(blank=True, max_length=300, verbose_name="trao tại")),
                        ("presenter", models.CharField(blank=True, max_length=300, verbose_name="người trao")),
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
                                verbose_name="quyết định",
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
                            "status",
                            models.CharField(
                                choices=[
                                    ("proposed", "Đề nghị"),
                                    ("reviewed", "Đã xét"),
                                    ("submitted", "Đã trình"),
                                    ("returned", "Trả lại"),
                                    ("decided", "Đã quyết định"),
                                    ("given", "Đã trao"),
                                ],
                                default="proposed",
                                editable=False,
                                max_length=10,
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
                    name="BaseSalary",
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
                        ("amount", models.PositiveIntegerField(verbose_name="mức (đồng)")),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="từ ngày")),
                        ("valid_to", models.DateField(blank=True, null=True, verbose_name="đến hết ngày")),
                        ("basis", models.CharField(max_length=300, verbose_name="căn cứ")),
                        ("source", models.CharField(blank=True, max_length=300, verbose_name="nguồn")),
                    ],
                    options={
                        "verbose_name": "mức lương cơ sở",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("valid_from__isnull", True),
                                    ("valid_to__isnull", True),
                                    ("valid_to__gte", models.F("valid_from")),
                                    _connector="OR",
                                ),
                                name="base_salary_validity_in_order",
                                violation_error_message="Ngày kết thúc phải sau ngày bắt đầu.",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "awards_basesalaryevent" ("amount", "basis", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "unit_id", "valid_from", "valid_to") VALUES (NEW."amount", NEW."basis", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."source", NEW."unit_id", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                                    hash="11cc71f481281970a112035955d98c8577fdc811",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_8b10d",
                                    table="awards_basesalary",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "awards_basesalaryevent" ("amount", "basis", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "unit_id", "valid_from", "valid_to") VALUES (NEW."amount", NEW."basis", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."source", NEW."unit_id", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                                    hash="86080a76839ca66eff185f75234a1588917964d5",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_34094",
                                    table="awards_basesalary",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "awards_basesalaryevent" ("amount", "basis", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "unit_id", "valid_from", "valid_to") VALUES (OLD."amount", OLD."basis", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."source", OLD."unit_id", OLD."valid_from", OLD."valid_to"); RETURN NULL;',
                                    hash="6d4e32a2a9ee9ad797bca37c85aae9868be7ecfb",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_aac01",
                                    table="awards_basesalary",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="BaseSalaryEvent",
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
                                to="awards.basesalary",
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
                        ("amount", models.PositiveIntegerField(verbose_name="mức (đồng)")),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="từ ngày")),
                        ("valid_to", models.DateField(blank=True, null=True, verbose_name="đến hết ngày")),
                        ("basis", models.CharField(max_length=300, verbose_name="căn cứ")),
                        ("source", models.CharField(blank=True, max_length=300, verbose_name="nguồn")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="DeclaredCount",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "round",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="declared",
                                to="awards.awardround",
                                verbose_name="đợt khen thưởng",
                            ),
                        ),
                        (
                            "form",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="awards.awardform",
                                verbose_name="hình thức",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("individual", "Cá nhân"),
                                    ("collective", "Tập thể"),
                                    ("household", "Hộ gia đình"),
                                ],
                                max_length=10,
                                verbose_name="đối tượng",
                            ),
                        ),
                        ("count", models.PositiveIntegerField(verbose_name="số lượng")),
                        (
                            "document",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="office.document",
                                verbose_name="nguồn",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "số lượng khen thưởng",
                        "ordering": ["form__order", "kind", "pk"],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("round", "form", "kind"),
                                name="declared_count_once",
                                violation_error_message="Số lượng của hình thức và đối tượng này đã ghi.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("count__gte", 1)),
                                name="declared_count_positive",
                                violation_error_message="Số lượng ít nhất là 1.",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "awards_declaredcountevent" ("count", "document_id", "form_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id") VALUES (NEW."count", NEW."document_id", NEW."form_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."round_id"); RETURN NULL;',
                                    hash="ff7f78d86f574ce80a380e68480061efbfd1c886",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_cc209",
                                    table="awards_declaredcount",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "awards_declaredcountevent" ("count", "document_id", "form_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id") VALUES (NEW."count", NEW."document_id", NEW."form_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."round_id"); RETURN NULL;',
                                    hash="2623441de47953660a1798d576bfcfe25987b55d",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_07429",
                                    table="awards_declaredcount",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "awards_declaredcountevent" ("count", "document_id", "form_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id") VALUES (OLD."count", OLD."document_id", OLD."form_id", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."round_id"); RETURN NULL;',
                                    hash="a27d9c7248d197600609de4f5d1ef21f503c5a2c",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_873b6",
                                    table="awards_declaredcount",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="DeclaredCountEvent",
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
                                to="awards.declaredcount",
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
                            "round",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="awards.awardround",
                                verbose_name="đợt khen thưởng",
                            ),
                        ),
                        (
                            "form",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="awards.awardform",
                                verbose_name="hình thức",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("individual", "Cá nhân"),
                                    ("collective", "Tập thể"),
                                    ("household", "Hộ gia đình"),
                                ],
                                max_length=10,
                                verbose_name="đối tượng",
                            ),
                        ),
                        ("count", models.PositiveIntegerField(verbose_name="số lượng")),
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
                    name="RoundPaper",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "round",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="papers",
                                to="awards.awardround",
                                verbose_name="đợt khen thưởng",
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
                                fields=("round", "key"),
                                name="round_paper_once",
                                violation_error_message="Văn bản này đã có số.",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "awards_roundpaperevent" ("document_id", "id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id") VALUES (NEW."document_id", NEW."id", NEW."key", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."round_id"); RETURN NULL;',
                                    hash="0652195a30a2266c513bc47e5362b9f02766d8a9",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_a51ef",
                                    table="awards_roundpaper",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "awards_roundpaperevent" ("document_id", "id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id") VALUES (NEW."document_id", NEW."id", NEW."key", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."round_id"); RETURN NULL;',
                                    hash="facf74ee8d70f4b0a5680e6fbe157d1ccb08b9fb",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_816b2",
                                    table="awards_roundpaper",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "awards_roundpaperevent" ("document_id", "id", "key", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "round_id") VALUES (OLD."document_id", OLD."id", OLD."key", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."round_id"); RETURN NULL;',
                                    hash="1e166c12639fab9be91287263327d8093c886584",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_f1fa5",
                                    table="awards_roundpaper",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="RoundPaperEvent",
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
                                to="awards.roundpaper",
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
                            "round",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="awards.awardround",
                                verbose_name="đợt khen thưởng",
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
                    name="RoundStep",
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
                            "round",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="steps",
                                to="awards.awardround",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("proposed", "Đề nghị"),
                                    ("reviewed", "Đã xét"),
                                    ("submitted", "Đã trình"),
                                    ("returned", "Trả lại"),
                                    ("decided", "Đã quyết định"),
                                    ("given", "Đã trao"),
                                ],
                                max_length=10,
                                verbose_name="bước",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "bước xét khen thưởng",
                        "ordering": ["effective_on", "pk"],
                        "abstract": False,
                        "indexes": [models.Index(fields=["round", "-effective_on", "-id"], name="award_step_latest")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("status__in", ["returned"]), _negated=True),
                                    models.Q(("reason", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="round_step_reason",
                                violation_error_message="Ghi lý do.",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "awards_roundstepevent" ("document_id", "effective_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_by_id", "round_id", "status") VALUES (NEW."document_id", NEW."effective_on", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."round_id", NEW."status"); RETURN NULL;',
                                    hash="b172ce593f114e07d8e4e4f39b081d97983178c8",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_d46f5",
                                    table="awards_roundstep",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "awards_roundstepevent" ("document_id", "effective_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_by_id", "round_id", "status") VALUES (NEW."document_id", NEW."effective_on", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."recorded_at", NEW."recorded_by_id", NEW."round_id", NEW."status"); RETURN NULL;',
                                    hash="d7d51cbea0cf69b01e781527fd48c836d4f3554d",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_d4f12",
                                    table="awards_roundstep",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "awards_roundstepevent" ("document_id", "effective_on", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_by_id", "round_id", "status") VALUES (OLD."document_id", OLD."effective_on", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reason", OLD."recorded_at", OLD."recorded_by_id", OLD."round_id", OLD."status"); RETURN NULL;',
                                    hash="eb2b2ccd07e4ae04c55ba680c0810b846799068b",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_99b43",
                                    table="awards_roundstep",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="RoundStepEvent",
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
                                to="awards.roundstep",
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
                            "round",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="awards.awardround",
                            ),
                        ),
                        (
                            "status",
                            models.CharField(
                                choices=[
                                    ("proposed", "Đề nghị"),
                                    ("reviewed", "Đã xét"),
                                    ("submitted", "Đã trình"),
                                    ("returned", "Trả lại"),
                                    ("decided", "Đã quyết định"),
                                    ("given", "Đã trao"),
                                ],
                                max_length=10,
                                verbose_name="bước",
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
