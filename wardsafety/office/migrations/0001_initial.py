import django.contrib.postgres.indexes
import django.contrib.postgres.operations
import django.db.models.deletion
import django.db.models.functions.comparison
import django.db.models.functions.text
import pgtrigger.compiler
import wardsafety.office.schema.creation
import wardsafety.pages.partial_dates
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        django.contrib.postgres.operations.UnaccentExtension(),
        django.contrib.postgres.operations.TrigramExtension(),
        wardsafety.office.schema.creation.CreateSearchKey(),
        wardsafety.office.schema.creation.CreateModels(
            models=[
                migrations.CreateModel(
                    name="Body",
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
                                related_name="bodies",
                                to="office.unit",
                                verbose_name="của đơn vị",
                            ),
                        ),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("state", "Cơ quan nhà nước"),
                                    ("police", "Công an"),
                                    ("party", "Tổ chức Đảng"),
                                    ("committee", "Ban chỉ đạo, hội đồng"),
                                    ("partner", "Đơn vị phối hợp"),
                                ],
                                default="state",
                                max_length=12,
                                verbose_name="loại",
                            ),
                        ),
                        ("name", models.CharField(max_length=200, verbose_name="tên đầy đủ")),
                        (
                            "symbol",
                            models.CharField(
                                blank=True,
                                help_text="Dùng trong ký hiệu văn bản, ví dụ: UBND, BCĐ, ĐU.",
                                max_length=30,
                                verbose_name="chữ viết tắt",
                            ),
                        ),
                        (
                            "superior_line",
                            models.CharField(
                                blank=True,
                                help_text="Dòng trên của tiêu đề văn bản, ví dụ: UBND THÀNH PHỐ THANH HÓA.",
                                max_length=200,
                                verbose_name="cơ quan chủ quản",
                            ),
                        ),
                        (
                            "issuer_line",
                            models.CharField(
                                blank=True,
                                help_text="Ví dụ: ỦY BAN NHÂN DÂN PHƯỜNG LAM SƠN.",
                                max_length=200,
                                verbose_name="tên cơ quan trên văn bản",
                            ),
                        ),
                        (
                            "place_name",
                            models.CharField(
                                blank=True,
                                help_text="Đứng trước ngày tháng, ví dụ: Lam Sơn.",
                                max_length=120,
                                verbose_name="địa danh",
                            ),
                        ),
                        (
                            "authority",
                            models.CharField(
                                blank=True,
                                help_text="Ví dụ: TM. ỦY BAN NHÂN DÂN.",
                                max_length=120,
                                verbose_name="thẩm quyền ký",
                            ),
                        ),
                        (
                            "signer_position",
                            models.CharField(
                                blank=True,
                                help_text="Ví dụ: CHỦ TỊCH.",
                                max_length=120,
                                verbose_name="chức vụ người ký",
                            ),
                        ),
                        ("signer_name", models.CharField(blank=True, max_length=120, verbose_name="họ tên người ký")),
                        ("is_main", models.BooleanField(default=False, verbose_name="cơ quan chính của đơn vị")),
                        (
                            "numbers_by_kind",
                            models.BooleanField(
                                default=False,
                                help_text="Không chọn: một dãy số chung cho mọi loại văn bản trong năm.",
                                verbose_name="đánh số riêng theo loại văn bản",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "cơ quan, tổ chức",
                        "constraints": [
                            models.UniqueConstraint(
                                models.F("unit"),
                                django.db.models.functions.text.Lower("name"),
                                name="body_name_unique_in_unit",
                                nulls_distinct=False,
                                violation_error_message="Cơ quan, tổ chức này đã có trong danh mục.",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(("is_main", True)),
                                fields=("unit",),
                                name="body_one_main_per_unit",
                                violation_error_message="Đơn vị đã có cơ quan chính.",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "office_bodyevent" ("authority", "id", "is_main", "issuer_line", "kind", "name", "numbers_by_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_name", "signer_name", "signer_position", "superior_line", "symbol", "unit_id") VALUES (NEW."authority", NEW."id", NEW."is_main", NEW."issuer_line", NEW."kind", NEW."name", NEW."numbers_by_kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place_name", NEW."signer_name", NEW."signer_position", NEW."superior_line", NEW."symbol", NEW."unit_id"); RETURN NULL;',
                                    hash="18cdde3176d112723fc62686131aba1c76d688f1",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_ea64c",
                                    table="office_body",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "office_bodyevent" ("authority", "id", "is_main", "issuer_line", "kind", "name", "numbers_by_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_name", "signer_name", "signer_position", "superior_line", "symbol", "unit_id") VALUES (NEW."authority", NEW."id", NEW."is_main", NEW."issuer_line", NEW."kind", NEW."name", NEW."numbers_by_kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place_name", NEW."signer_name", NEW."signer_position", NEW."superior_line", NEW."symbol", NEW."unit_id"); RETURN NULL;',
                                    hash="6188c61fb2b3f6fc21e7123b966014eeafc2a9d9",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_33ce6",
                                    table="office_body",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "office_bodyevent" ("authority", "id", "is_main", "issuer_line", "kind", "name", "numbers_by_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_name", "signer_name", "signer_position", "superior_line", "symbol", "unit_id") VALUES (OLD."authority", OLD."id", OLD."is_main", OLD."issuer_line", OLD."kind", OLD."name", OLD."numbers_by_kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place_name", OLD."signer_name", OLD."signer_position", OLD."superior_line", OLD."symbol", OLD."unit_id"); RETURN NULL;',
                                    hash="68ea23fbc5a872e701eea125b94a2394cb918b7e",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_25af8",
                                    table="office_body",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="BodyEvent",
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
                                to="office.body",
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
                            models.CharField(
                                choices=[
                                    ("state", "Cơ quan nhà nước"),
                                    ("police", "Công an"),
                                    ("party", "Tổ chức Đảng"),
                                    ("committee", "Ban chỉ đạo, hội đồng"),
                                    ("partner", "Đơn vị phối hợp"),
                                ],
                                default="state",
                                max_length=12,
                                verbose_name="loại",
                            ),
                        ),
                        ("name", models.CharField(max_length=200, verbose_name="tên đầy đủ")),
                        (
                            "symbol",
                            models.CharField(
                                blank=True,
                                help_text="Dùng trong ký hiệu văn bản, ví dụ: UBND, BCĐ, ĐU.",
                                max_length=30,
                                verbose_name="chữ viết tắt",
                            ),
                        ),
                        (
                            "superior_line",
                            models.CharField(
                                blank=True,
                                help_text="Dòng trên của tiêu đề văn bản, ví dụ: UBND THÀNH PHỐ THANH HÓA.",
                                max_length=200,
                                verbose_name="cơ quan chủ quản",
                            ),
                        ),
                        (
                            "issuer_line",
                            models.CharField(
                                blank=True,
                                help_text="Ví dụ: ỦY BAN NHÂN DÂN PHƯỜNG LAM SƠN.",
                                max_length=200,
                                verbose_name="tên cơ quan trên văn bản",
                            ),
                        ),
                        (
                            "place_name",
                            models.CharField(
                                blank=True,
                                help_text="Đứng trước ngày tháng, ví dụ: Lam Sơn.",
                                max_length=120,
                                verbose_name="địa danh",
                            ),
                        ),
                        (
                            "authority",
                            models.CharField(
                                blank=True,
                                help_text="Ví dụ: TM. ỦY BAN NHÂN DÂN.",
                                max_length=120,
                                verbose_name="thẩm quyền ký",
                            ),
                        ),
                        (
                            "signer_position",
                            models.CharField(
                                blank=True,
                                help_text="Ví dụ: CHỦ TỊCH.",
                                max_length=120,
                                verbose_name="chức vụ người ký",
                            ),
                        ),
                        ("signer_name", models.CharField(blank=True, max_length=120, verbose_name="họ tên người ký")),
                        ("is_main", models.BooleanField(default=False, verbose_name="cơ quan chính của đơn vị")),
                        (
                            "numbers_by_kind",
                            models.BooleanField(
                                default=False,
                                help_text="Không chọn: một dãy số chung cho mọi loại văn bản trong năm.",
                                verbose_name="đánh số riêng theo loại văn bản",
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
                    name="Document",
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
                                related_name="documents",
                                to="office.unit",
                                verbose_name="đơn vị",
                            ),
                        ),
                        (
                            "kind",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="documents",
                                to="office.documentkind",
                                verbose_name="loại văn bản",
                            ),
                        ),
                        (
                            "issuer",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="documents",
                                to="office.body",
                                verbose_name="cơ quan ban hành",
                            ),
                        ),
                        (
                            "number",
                            models.CharField(
                                blank=True, help_text="Để trống nếu chưa biết.", max_length=20, verbose_name="số"
                            ),
                        ),
                        (
                            "symbol",
                            models.CharField(
                                blank=True, help_text="Ví dụ: KH-UBND.", max_length=60, verbose_name="ký hiệu"
                            ),
                        ),
                        (
                            "issued_on",
                            wardsafety.pages.partial_dates.PartialDateField(blank=True, verbose_name="ngày ban hành"),
                        ),
                        (
                            "issued_words",
                            models.CharField(
                                blank=True,
                                help_text="Khi không biết ngày, ví dụ: đầu năm 2023.",
                                max_length=120,
                                verbose_name="thời gian bằng chữ",
                            ),
                        ),
                        ("summary", models.TextField(max_length=500, verbose_name="trích yếu")),
                        ("signer", models.CharField(blank=True, max_length=200, verbose_name="người ký")),
                        (
                            "file",
                            models.FileField(
                                blank=True, max_length=200, upload_to="van-ban/%Y/", verbose_name="bản quét"
                            ),
                        ),
                        ("link", models.URLField(blank=True, max_length=500, verbose_name="địa chỉ trên mạng")),
                        ("note", models.TextField(blank=True, verbose_name="ghi chú")),
                        (
                            "search_key",
                            models.GeneratedField(
                                db_persist=True,
                                expression=models.Func(
                                    django.db.models.functions.text.Concat(
                                        models.F("number"),
                                        models.Value(" "),
                                        models.F("symbol"),
                                        models.Value(" "),
                                        models.F("summary"),
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
                            "bases",
                            models.ManyToManyField(
                                blank=True, related_name="dependents", to="office.document", verbose_name="căn cứ"
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "văn bản",
                        "abstract": False,
                        "indexes": [
                            models.Index(fields=["unit", "-issued_on", "-id"], name="document_list"),
                            django.contrib.postgres.indexes.GinIndex(
                                django.contrib.postgres.indexes.OpClass("search_key", "gin_trgm_ops"),
                                name="document_search",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("removed_at__isnull", True), ("removed_by__isnull", True)),
                                    models.Q(("removed_at__isnull", False), ("removed_by__isnull", False)),
                                    _connector="OR",
                                ),
                                name="office_document_removed_pair",
                                violation_error_message="Hai ô này phải cùng có hoặc cùng để trống.",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("issued_on__regex", "^([0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?)?$")
                                ),
                                name="document_issued_on_partial",
                                violation_error_message="Ngày không đúng. Nhập ngày/tháng/năm (8/6/2023), tháng/năm (6/2023) hoặc chỉ năm (2023).",
                            ),
                            models.UniqueConstraint(
                                models.F("unit"),
                                models.F("issuer"),
                                django.db.models.functions.text.Left("issued_on", 4),
                                django.db.models.functions.text.Lower("number"),
                                django.db.models.functions.text.Lower("symbol"),
                                condition=models.Q(models.Q(("number", ""), _negated=True), ("removed_at", None)),
                                name="document_number_unique",
                                violation_error_message="Số, ký hiệu này đã dùng cho một văn bản khác của cùng cơ quan trong năm.",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "office_documentevent" ("created_at", "created_by_id", "file", "id", "issued_on", "issued_words", "issuer_id", "kind_id", "link", "note", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "removed_at", "removed_by_id", "signer", "summary", "symbol", "unit_id", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."file", NEW."id", NEW."issued_on", NEW."issued_words", NEW."issuer_id", NEW."kind_id", NEW."link", NEW."note", NEW."number", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."removed_at", NEW."removed_by_id", NEW."signer", NEW."summary", NEW."symbol", NEW."unit_id", NEW."version"); RETURN NULL;',
                                    hash="fb3a36fa90d5ffc92f0bb7756980b0d2ea3af394",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_c0f35",
                                    table="office_document",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition='WHEN (OLD."created_at" IS DISTINCT FROM (NEW."created_at") OR OLD."created_by_id" IS DISTINCT FROM (NEW."created_by_id") OR OLD."file" IS DISTINCT FROM (NEW."file") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."issued_on" IS DISTINCT FROM (NEW."issued_on") OR OLD."issued_words" IS DISTINCT FROM (NEW."issued_words") OR OLD."issuer_id" IS DISTINCT FROM (NEW."issuer_id") OR OLD."kind_id" IS DISTINCT FROM (NEW."kind_id") OR OLD."link" IS DISTINCT FROM (NEW."link") OR OLD."note" IS DISTINCT FROM (NEW."note") OR OLD."number" IS DISTINCT FROM (NEW."number") OR OLD."removed_at" IS DISTINCT FROM (NEW."removed_at") OR OLD."removed_by_id" IS DISTINCT FROM (NEW."removed_by_id") OR OLD."signer" IS DISTINCT FROM (NEW."signer") OR OLD."summary" IS DISTINCT FROM (NEW."summary") OR OLD."symbol" IS DISTINCT FROM (NEW."symbol") OR OLD."unit_id" IS DISTINCT FROM (NEW."unit_id") OR OLD."version" IS DISTINCT FROM (NEW."version"))',
                                    func='INSERT INTO "office_documentevent" ("created_at", "created_by_id", "file", "id", "issued_on", "issued_words", "issuer_id", "kind_id", "link", "note", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "removed_at", "removed_by_id", "signer", "summary", "symbol", "unit_id", "version") VALUES (NEW."created_at", NEW."created_by_id", NEW."file", NEW."id", NEW."issued_on", NEW."issued_words", NEW."issuer_id", NEW."kind_id", NEW."link", NEW."note", NEW."number", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."removed_at", NEW."removed_by_id", NEW."signer", NEW."summary", NEW."symbol", NEW."unit_id", NEW."version"); RETURN NULL;',
                                    hash="49b9e97ab30d296d055395ed6107e62b7411e4e8",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_e8f37",
                                    table="office_document",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "office_documentevent" ("created_at", "created_by_id", "file", "id", "issued_on", "issued_words", "issuer_id", "kind_id", "link", "note", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "removed_at", "removed_by_id", "signer", "summary", "symbol", "unit_id", "version") VALUES (OLD."created_at", OLD."created_by_id", OLD."file", OLD."id", OLD."issued_on", OLD."issued_words", OLD."issuer_id", OLD."kind_id", OLD."link", OLD."note", OLD."number", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."removed_at", OLD."removed_by_id", OLD."signer", OLD."summary", OLD."symbol", OLD."unit_id", OLD."version"); RETURN NULL;',
                                    hash="a8f20e004c7222697ac8d4a77d5735bc54cbc075",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_591c3",
                                    table="office_document",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="DocumentEvent",
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
                                to="office.document",
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
                            "kind",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.documentkind",
                                verbose_name="loại văn bản",
                            ),
                        ),
                        (
                            "issuer",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.body",
                                verbose_name="cơ quan ban hành",
                            ),
                        ),
                        (
                            "number",
                            models.CharField(
                                blank=True, help_text="Để trống nếu chưa biết.", max_length=20, verbose_name="số"
                            ),
                        ),
                        (
                            "symbol",
                            models.CharField(
                                blank=True, help_text="Ví dụ: KH-UBND.", max_length=60, verbose_name="ký hiệu"
                            ),
                        ),
                        (
                            "issued_on",
                            wardsafety.pages.partial_dates.PartialDateField(blank=True, verbose_name="ngày ban hành"),
                        ),
                        (
                            "issued_words",
                            models.CharField(
                                blank=True,
                                help_text="Khi không biết ngày, ví dụ: đầu năm 2023.",
                                max_length=120,
                                verbose_name="thời gian bằng chữ",
                            ),
                        ),
                        ("summary", models.TextField(max_length=500, verbose_name="trích yếu")),
                        ("signer", models.CharField(blank=True, max_length=200, verbose_name="người ký")),
                        (
                            "file",
                            models.FileField(
                                blank=True, max_length=200, upload_to="van-ban/%Y/", verbose_name="bản quét"
                            ),
                        ),
                        ("link", models.URLField(blank=True, max_length=500, verbose_name="địa chỉ trên mạng")),
                        ("note", models.TextField(blank=True, verbose_name="ghi chú")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="DocumentKind",
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
                        ("name", models.CharField(max_length=80, verbose_name="tên loại")),
                        ("abbreviation", models.CharField(blank=True, max_length=10, verbose_name="chữ viết tắt")),
                        (
                            "family",
                            models.CharField(
                                choices=[
                                    ("state", "Văn bản hành chính"),
                                    ("party", "Văn bản của Đảng"),
                                    ("law", "Văn bản quy phạm pháp luật"),
                                    ("press", "Báo chí"),
                                    ("other", "Khác"),
                                ],
                                default="state",
                                max_length=8,
                                verbose_name="nhóm",
                            ),
                        ),
                        (
                            "order",
                            models.PositiveSmallIntegerField(
                                default=100,
                                help_text="Chỉ thị, nghị quyết đứng trước quyết định.",
                                verbose_name="thứ tự",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "loại văn bản",
                        "constraints": [
                            models.UniqueConstraint(
                                models.F("unit"),
                                django.db.models.functions.text.Lower("name"),
                                name="document_kind_name_unique",
                                nulls_distinct=False,
                                violation_error_message="Loại văn bản này đã có.",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "office_documentkindevent" ("abbreviation", "family", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") VALUES (NEW."abbreviation", NEW."family", NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."unit_id"); RETURN NULL;',
                                    hash="4ea1d3dd36caba739fcae770e582a168f4714d02",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_b7ac6",
                                    table="office_documentkind",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "office_documentkindevent" ("abbreviation", "family", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") VALUES (NEW."abbreviation", NEW."family", NEW."id", NEW."name", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."unit_id"); RETURN NULL;',
                                    hash="e437cbdd703d84c91aa089d5c161cebd29008a3c",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_a248e",
                                    table="office_documentkind",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "office_documentkindevent" ("abbreviation", "family", "id", "name", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "unit_id") VALUES (OLD."abbreviation", OLD."family", OLD."id", OLD."name", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."unit_id"); RETURN NULL;',
                                    hash="c1a1ba4685b24fd90bac525c4f18d27a920f17e3",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_76663",
                                    table="office_documentkind",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="DocumentKindEvent",
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
                                to="office.documentkind",
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
                        ("name", models.CharField(max_length=80, verbose_name="tên loại")),
                        ("abbreviation", models.CharField(blank=True, max_length=10, verbose_name="chữ viết tắt")),
                        (
                            "family",
                            models.CharField(
                                choices=[
                                    ("state", "Văn bản hành chính"),
                                    ("party", "Văn bản của Đảng"),
                                    ("law", "Văn bản quy phạm pháp luật"),
                                    ("press", "Báo chí"),
                                    ("other", "Khác"),
                                ],
                                default="state",
                                max_length=8,
                                verbose_name="nhóm",
                            ),
                        ),
                        (
                            "order",
                            models.PositiveSmallIntegerField(
                                default=100,
                                help_text="Chỉ thị, nghị quyết đứng trước quyết định.",
                                verbose_name="thứ tự",
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
                    name="LegalBasis",
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
                            "topic",
                            models.CharField(
                                choices=[
                                    ("general", "Chung (tổ chức chính quyền địa phương)"),
                                    ("fire", "Phòng cháy, chữa cháy"),
                                    ("security", "An ninh trật tự"),
                                    ("awards", "Thi đua, khen thưởng"),
                                ],
                                max_length=12,
                                verbose_name="lĩnh vực",
                            ),
                        ),
                        (
                            "text",
                            models.TextField(
                                help_text="Ví dụ: Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ ngày 29 tháng 11 năm 2024",
                                verbose_name="nội dung căn cứ",
                            ),
                        ),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="từ ngày")),
                        ("valid_to", models.DateField(blank=True, null=True, verbose_name="đến hết ngày")),
                        (
                            "printed",
                            models.BooleanField(
                                default=True,
                                help_text="Không chọn: chỉ để tra cứu, không tự in ra.",
                                verbose_name="in sẵn vào căn cứ",
                            ),
                        ),
                        ("source", models.CharField(blank=True, max_length=300, verbose_name="nguồn")),
                        ("order", models.PositiveSmallIntegerField(default=10, verbose_name="thứ tự")),
                    ],
                    options={
                        "verbose_name": "căn cứ pháp lý",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("valid_from__isnull", True),
                                    ("valid_to__isnull", True),
                                    ("valid_to__gte", models.F("valid_from")),
                                    _connector="OR",
                                ),
                                name="legal_basis_validity_in_order",
                                violation_error_message="Ngày kết thúc phải sau ngày bắt đầu.",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "office_legalbasisevent" ("id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "printed", "source", "text", "topic", "unit_id", "valid_from", "valid_to") VALUES (NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."printed", NEW."source", NEW."text", NEW."topic", NEW."unit_id", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                                    hash="84a02d4cb694291ba22a4558195a5967d75bf557",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_aa0ba",
                                    table="office_legalbasis",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "office_legalbasisevent" ("id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "printed", "source", "text", "topic", "unit_id", "valid_from", "valid_to") VALUES (NEW."id", NEW."order", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."printed", NEW."source", NEW."text", NEW."topic", NEW."unit_id", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                                    hash="e65252d906e78e6fdc904334f71f32dbc828515d",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_1d3db",
                                    table="office_legalbasis",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "office_legalbasisevent" ("id", "order", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "printed", "source", "text", "topic", "unit_id", "valid_from", "valid_to") VALUES (OLD."id", OLD."order", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."printed", OLD."source", OLD."text", OLD."topic", OLD."unit_id", OLD."valid_from", OLD."valid_to"); RETURN NULL;',
                                    hash="eb710df7d5cf86d7d1e1ebe1d280078321c6d38c",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_c501d",
                                    table="office_legalbasis",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="LegalBasisEvent",
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
                                to="office.legalbasis",
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
                            "topic",
                            models.CharField(
                                choices=[
                                    ("general", "Chung (tổ chức chính quyền địa phương)"),
                                    ("fire", "Phòng cháy, chữa cháy"),
                                    ("security", "An ninh trật tự"),
                                    ("awards", "Thi đua, khen thưởng"),
                                ],
                                max_length=12,
                                verbose_name="lĩnh vực",
                            ),
                        ),
                        (
                            "text",
                            models.TextField(
                                help_text="Ví dụ: Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ ngày 29 tháng 11 năm 2024",
                                verbose_name="nội dung căn cứ",
                            ),
                        ),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="từ ngày")),
                        ("valid_to", models.DateField(blank=True, null=True, verbose_name="đến hết ngày")),
                        (
                            "printed",
                            models.BooleanField(
                                default=True,
                                help_text="Không chọn: chỉ để tra cứu, không tự in ra.",
                                verbose_name="in sẵn vào căn cứ",
                            ),
                        ),
                        ("source", models.CharField(blank=True, max_length=300, verbose_name="nguồn")),
                        ("order", models.PositiveSmallIntegerField(default=10, verbose_name="thứ tự")),
                    ],
                    options={
                        "abstract": False,
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="Signer",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "body",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="signers",
                                to="office.body",
                                verbose_name="cơ quan",
                            ),
                        ),
                        (
                            "full_name",
                            models.CharField(
                                help_text="Không kèm học hàm, học vị.", max_length=120, verbose_name="họ tên"
                            ),
                        ),
                        (
                            "capacity",
                            models.CharField(
                                choices=[
                                    ("head", "Người đứng đầu (TM.)"),
                                    ("deputy", "Ký thay (KT.)"),
                                    ("ordered", "Ký thừa lệnh (TL.)"),
                                    ("mandated", "Ký thừa ủy quyền (TUQ.)"),
                                    ("acting", "Quyền cấp trưởng (Q.)"),
                                ],
                                default="deputy",
                                max_length=10,
                                verbose_name="tư cách ký",
                            ),
                        ),
                        (
                            "position",
                            models.CharField(
                                blank=True,
                                help_text="In dưới dòng KT., TL.; ví dụ: PHÓ CHỦ TỊCH.",
                                max_length=120,
                                verbose_name="chức vụ",
                            ),
                        ),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="từ ngày")),
                        ("valid_to", models.DateField(blank=True, null=True, verbose_name="đến hết ngày")),
                    ],
                    options={
                        "verbose_name": "người ký",
                        "indexes": [models.Index(fields=["body", "full_name"], name="signer_of_body")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("valid_from__isnull", True),
                                    ("valid_to__isnull", True),
                                    ("valid_to__gte", models.F("valid_from")),
                                    _connector="OR",
                                ),
                                name="signer_validity_in_order",
                                violation_error_message="Ngày kết thúc phải sau ngày bắt đầu.",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "office_signerevent" ("body_id", "capacity", "full_name", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "valid_from", "valid_to") VALUES (NEW."body_id", NEW."capacity", NEW."full_name", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                                    hash="5f793a75e94219548144eafc0cf3f150015de723",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_2e3b1",
                                    table="office_signer",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                                    func='INSERT INTO "office_signerevent" ("body_id", "capacity", "full_name", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "valid_from", "valid_to") VALUES (NEW."body_id", NEW."capacity", NEW."full_name", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                                    hash="cd2ac2b748f5d336e8f5cdddd9382b1c43c795cd",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_3da5a",
                                    table="office_signer",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "office_signerevent" ("body_id", "capacity", "full_name", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "valid_from", "valid_to") VALUES (OLD."body_id", OLD."capacity", OLD."full_name", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."valid_from", OLD."valid_to"); RETURN NULL;',
                                    hash="7bbe2a1d6aa87ab127514df6b3b2b49ec5875ac2",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_f68b9",
                                    table="office_signer",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SignerEvent",
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
                                to="office.signer",
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
                            "body",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.body",
                                verbose_name="cơ quan",
                            ),
                        ),
                        (
                            "full_name",
                            models.CharField(
                                help_text="Không kèm học hàm, học vị.", max_length=120, verbose_name="họ tên"
                            ),
                        ),
                        (
                            "capacity",
                            models.CharField(
                                choices=[
                                    ("head", "Người đứng đầu (TM.)"),
                                    ("deputy", "Ký thay (KT.)"),
                                    ("ordered", "Ký thừa lệnh (TL.)"),
                                    ("mandated", "Ký thừa ủy quyền (TUQ.)"),
                                    ("acting", "Quyền cấp trưởng (Q.)"),
                                ],
                                default="deputy",
                                max_length=10,
                                verbose_name="tư cách ký",
                            ),
                        ),
                        (
                            "position",
                            models.CharField(
                                blank=True,
                                help_text="In dưới dòng KT., TL.; ví dụ: PHÓ CHỦ TỊCH.",
                                max_length=120,
                                verbose_name="chức vụ",
                            ),
                        ),
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
                    name="Submission",
                    fields=[
                        ("uuid", models.UUIDField(primary_key=True, serialize=False)),
                        (
                            "user",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        ("digest", models.CharField(max_length=64)),
                        ("url", models.CharField(max_length=300)),
                        ("created_at", models.DateTimeField(auto_now_add=True)),
                    ],
                    options={
                        "indexes": [],
                        "constraints": [],
                    },
                ),
                migrations.CreateModel(
                    name="Unit",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "level",
                            models.PositiveSmallIntegerField(
                                choices=[
                                    (1, "Tỉnh, thành phố trực thuộc trung ương"),
                                    (2, "Thành phố, thị xã, quận, huyện"),
                                    (3, "Phường, xã, thị trấn, đặc khu"),
                                    (4, "Tổ dân phố, thôn, khu phố"),
                                ],
                                verbose_name="cấp",
                            ),
                        ),
                        (
                            "designation",
                            models.CharField(
                                help_text="Ví dụ: Phường, Xã, Tổ dân phố, Thôn.",
                                max_length=40,
                                verbose_name="loại đơn vị",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                help_text="Không kèm loại đơn vị, ví dụ: Lam Sơn; 8.",
                                max_length=120,
                                verbose_name="tên",
                            ),
                        ),
                        (
                            "parent",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="children",
                                to="office.unit",
                                verbose_name="trực thuộc",
                            ),
                        ),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="từ ngày")),
                        ("valid_to", models.DateField(blank=True, null=True, verbose_name="đến hết ngày")),
                        (
                            "successor",
                            models.ForeignKey(
                                blank=True,
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="predecessors",
                                to="office.unit",
                                verbose_name="đơn vị kế thừa",
                            ),
                        ),
                        ("path", models.CharField(db_default="", editable=False, max_length=200)),
                        (
                            "sort_number",
                            models.GeneratedField(
                                db_persist=True,
                                expression=django.db.models.functions.comparison.Cast(
                                    models.Func(
                                        models.F("name"),
                                        models.Value("\\d{1,6}"),
                                        function="substring",
                                        output_field=models.TextField(),
                                    ),
                                    models.IntegerField(),
                                ),
                                output_field=models.IntegerField(null=True),
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "đơn vị",
                        "indexes": [
                            models.Index(
                                django.contrib.postgres.indexes.OpClass("path", "text_pattern_ops"),
                                name="unit_path_prefix",
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("valid_from__isnull", True),
                                    ("valid_to__isnull", True),
                                    ("valid_to__gte", models.F("valid_from")),
                                    _connector="OR",
                                ),
                                name="unit_validity_in_order",
                                violation_error_message="Ngày kết thúc phải sau ngày bắt đầu.",
                            ),
                            models.UniqueConstraint(
                                models.F("parent"),
                                django.db.models.functions.text.Lower("designation"),
                                django.db.models.functions.text.Lower("name"),
                                condition=models.Q(("valid_to", None)),
                                name="unit_name_unique_in_parent",
                                violation_error_message="Đơn vị cùng tên đã có trong đơn vị cấp trên này.",
                            ),
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "office_unitevent" ("designation", "id", "level", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "successor_id", "valid_from", "valid_to") VALUES (NEW."designation", NEW."id", NEW."level", NEW."name", NEW."parent_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."successor_id", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                                    hash="ead6450375e90f9a8d4c65fc313d9d0f2c0a8c3d",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_152fc",
                                    table="office_unit",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition='WHEN (OLD."designation" IS DISTINCT FROM (NEW."designation") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."level" IS DISTINCT FROM (NEW."level") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."parent_id" IS DISTINCT FROM (NEW."parent_id") OR OLD."successor_id" IS DISTINCT FROM (NEW."successor_id") OR OLD."valid_from" IS DISTINCT FROM (NEW."valid_from") OR OLD."valid_to" IS DISTINCT FROM (NEW."valid_to"))',
                                    func='INSERT INTO "office_unitevent" ("designation", "id", "level", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "successor_id", "valid_from", "valid_to") VALUES (NEW."designation", NEW."id", NEW."level", NEW."name", NEW."parent_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."successor_id", NEW."valid_from", NEW."valid_to"); RETURN NULL;',
                                    hash="d44cf587e147df120c5faeeceb2f575a0be82b36",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_47e25",
                                    table="office_unit",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "office_unitevent" ("designation", "id", "level", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "successor_id", "valid_from", "valid_to") VALUES (OLD."designation", OLD."id", OLD."level", OLD."name", OLD."parent_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."successor_id", OLD."valid_from", OLD."valid_to"); RETURN NULL;',
                                    hash="a81c6faa3f3f084d5a331a97c0d9aeeb49d0a00c",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_64999",
                                    table="office_unit",
                                    when="AFTER",
                                ),
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="UnitEvent",
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
                                to="office.unit",
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
                            "level",
                            models.PositiveSmallIntegerField(
                                choices=[
                                    (1, "Tỉnh, thành phố trực thuộc trung ương"),
                                    (2, "Thành phố, thị xã, quận, huyện"),
                                    (3, "Phường, xã, thị trấn, đặc khu"),
                                    (4, "Tổ dân phố, thôn, khu phố"),
                                ],
                                verbose_name="cấp",
                            ),
                        ),
                        (
                            "designation",
                            models.CharField(
                                help_text="Ví dụ: Phường, Xã, Tổ dân phố, Thôn.",
                                max_length=40,
                                verbose_name="loại đơn vị",
                            ),
                        ),
                        (
                            "name",
                            models.CharField(
                                help_text="Không kèm loại đơn vị, ví dụ: Lam Sơn; 8.",
                                max_length=120,
                                verbose_name="tên",
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
                                to="office.unit",
                                verbose_name="trực thuộc",
                            ),
                        ),
                        ("valid_from", models.DateField(blank=True, null=True, verbose_name="từ ngày")),
                        ("valid_to", models.DateField(blank=True, null=True, verbose_name="đến hết ngày")),
                        (
                            "successor",
                            models.ForeignKey(
                                blank=True,
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="office.unit",
                                verbose_name="đơn vị kế thừa",
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
                    name="User",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("password", models.CharField(max_length=128, verbose_name="password")),
                        ("last_login", models.DateTimeField(blank=True, null=True, verbose_name="last login")),
                        (
                            "username",
                            models.CharField(
                                error_messages={"unique": "Tên đăng nhập này đã có người dùng."},
                                help_text="Chữ không dấu, số, dấu chấm hoặc gạch nối.",
                                max_length=40,
                                unique=True,
                                verbose_name="tên đăng nhập",
                            ),
                        ),
                        ("full_name", models.CharField(max_length=120, verbose_name="họ và tên")),
                        ("position", models.CharField(blank=True, max_length=120, verbose_name="chức vụ")),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("officer", "Cán bộ UBND"),
                                    ("police", "Công an"),
                                    ("leader", "Lãnh đạo"),
                                    ("admin", "Quản trị"),
                                    ("supervisor", "Cấp trên"),
                                ],
                                max_length=12,
                                verbose_name="vai trò",
                            ),
                        ),
                        (
                            "unit",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="staff",
                                to="office.unit",
                                verbose_name="đơn vị",
                            ),
                        ),
                        ("is_active", models.BooleanField(default=True, verbose_name="đang hoạt động")),
                        (
                            "must_change_password",
                            models.BooleanField(default=True, verbose_name="phải đổi mật khẩu khi đăng nhập"),
                        ),
                        (
                            "neighbourhoods",
                            models.ManyToManyField(
                                blank=True,
                                help_text="Các tổ dân phố, thôn mà người này phụ trách; bộ lọc “của tôi” dùng danh sách này.",
                                related_name="officers",
                                to="office.unit",
                                verbose_name="địa bàn phụ trách",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "tài khoản",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("username", django.db.models.functions.text.Lower("username"))),
                                name="user_username_lower_case",
                                violation_error_message="Tên đăng nhập viết bằng chữ thường.",
                            )
                        ],
                        "triggers": [
                            pgtrigger.compiler.Trigger(
                                name="insert_insert",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "office_userusernamefullnamepositionroleunitisactiveevent" ("full_name", "is_active", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "role", "unit_id", "username") VALUES (NEW."full_name", NEW."is_active", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."role", NEW."unit_id", NEW."username"); RETURN NULL;',
                                    hash="3ca07df640408063bb5b8f88975213ca88dd64ae",
                                    operation="INSERT",
                                    pgid="pgtrigger_insert_insert_0119b",
                                    table="office_user",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="update_update",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    condition='WHEN (OLD."full_name" IS DISTINCT FROM (NEW."full_name") OR OLD."is_active" IS DISTINCT FROM (NEW."is_active") OR OLD."position" IS DISTINCT FROM (NEW."position") OR OLD."role" IS DISTINCT FROM (NEW."role") OR OLD."unit_id" IS DISTINCT FROM (NEW."unit_id") OR OLD."username" IS DISTINCT FROM (NEW."username"))',
                                    func='INSERT INTO "office_userusernamefullnamepositionroleunitisactiveevent" ("full_name", "is_active", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "role", "unit_id", "username") VALUES (NEW."full_name", NEW."is_active", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."role", NEW."unit_id", NEW."username"); RETURN NULL;',
                                    hash="905c78f4109fdca1da509254c52cbc9291fea777",
                                    operation="UPDATE",
                                    pgid="pgtrigger_update_update_8a0df",
                                    table="office_user",
                                    when="AFTER",
                                ),
                            ),
                            pgtrigger.compiler.Trigger(
                                name="delete_delete",
                                sql=pgtrigger.compiler.UpsertTriggerSql(
                                    func='INSERT INTO "office_userusernamefullnamepositionroleunitisactiveevent" ("full_name", "is_active", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "role", "unit_id", "username") VALUES (OLD."full_name", OLD."is_active", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."role", OLD."unit_id", OLD."username"); RETURN NULL;',
                                    hash="9e774a814ef0a9d24d1ba26e2d90a251a4ab5ab7",
                                    operation="DELETE",
                                    pgid="pgtrigger_delete_delete_82277",
                                    table="office_user",
                                    when="AFTER",
                                ),
                            ),
                        ],
                        "indexes": [],
                    },
                ),
                migrations.CreateModel(
                    name="UserUsernameFullNamePositionRoleUnitIsActiveEvent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="username_full_name_position_role_unit_is_active_events",
                                to=settings.AUTH_USER_MODEL,
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
                            "username",
                            models.CharField(
                                error_messages={"unique": "Tên đăng nhập này đã có người dùng."},
                                help_text="Chữ không dấu, số, dấu chấm hoặc gạch nối.",
                                max_length=40,
                                verbose_name="tên đăng nhập",
                            ),
                        ),
                        ("full_name", models.CharField(max_length=120, verbose_name="họ và tên")),
                        ("position", models.CharField(blank=True, max_length=120, verbose_name="chức vụ")),
                        (
                            "role",
                            models.CharField(
                                choices=[
                                    ("officer", "Cán bộ UBND"),
                                    ("police", "Công an"),
                                    ("leader", "Lãnh đạo"),
                                    ("admin", "Quản trị"),
                                    ("supervisor", "Cấp trên"),
                                ],
                                max_length=12,
                                verbose_name="vai trò",
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
                        ("is_active", models.BooleanField(default=True, verbose_name="đang hoạt động")),
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
