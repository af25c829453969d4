"""Catalogue rows common to all units: kinds of document (Nghị định 30/2020, Phụ lục III), national bodies, law by date."""

from datetime import date

from django.db import migrations

# name, abbreviation, family, order (the higher ranks of a tree of documents first)
KINDS = [
    ("Luật", "", "law", 1),
    ("Nghị định", "NĐ", "law", 2),
    ("Thông tư", "TT", "law", 3),
    ("Chỉ thị", "CT", "state", 10),
    ("Nghị quyết", "NQ", "state", 11),
    ("Nghị quyết của Đảng", "NQ", "party", 12),
    ("Chỉ thị của Đảng", "CT", "party", 13),
    ("Kế hoạch", "KH", "state", 20),
    ("Chương trình", "CTr", "state", 21),
    ("Phương án", "PA", "state", 22),
    ("Đề án", "ĐA", "state", 23),
    ("Hướng dẫn", "HD", "state", 24),
    ("Quyết định", "QĐ", "state", 30),
    ("Quy chế", "QC", "state", 31),
    ("Công văn", "", "state", 40),
    ("Tờ trình", "TTr", "state", 41),
    ("Báo cáo", "BC", "state", 42),
    ("Thông báo", "TB", "state", 43),
    ("Biên bản", "BB", "state", 44),
    ("Giấy mời", "GM", "state", 45),
    ("Tin, bài báo", "", "press", 90),
    ("Khác", "", "other", 99),
]

NATIONAL = [
    ("state", "Quốc hội", "QH"),
    ("state", "Chính phủ", "CP"),
    ("state", "Thủ tướng Chính phủ", "TTg"),
    ("police", "Bộ Công an", "BCA"),
]

# topic, text, in force from, to
LAW = [
    (
        "general",
        "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019",
        date(2016, 1, 1),
        date(2025, 2, 28),
    ),
    ("general", "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025", date(2025, 6, 16), None),
    (
        "fire",
        "Luật Phòng cháy và chữa cháy ngày 29 tháng 6 năm 2001; Luật sửa đổi, bổ sung một số điều của Luật Phòng cháy và chữa cháy ngày 22 tháng 11 năm 2013",
        date(2014, 7, 1),
        date(2025, 6, 30),
    ),
    (
        "fire",
        "Nghị định số 136/2020/NĐ-CP ngày 24 tháng 11 năm 2020 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Phòng cháy và chữa cháy",
        date(2021, 1, 10),
        date(2025, 6, 30),
    ),
    ("fire", "Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ ngày 29 tháng 11 năm 2024", date(2025, 7, 1), None),
    (
        "fire",
        "Nghị định số 105/2025/NĐ-CP ngày 15 tháng 5 năm 2025 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ",
        date(2025, 7, 1),
        None,
    ),
]


def fill(apps, schema_editor):
    kind, body, basis = (apps.get_model("office", name) for name in ("DocumentKind", "Body", "LegalBasis"))
    kind.objects.bulk_create(kind(name=n, abbreviation=a, family=f, order=o) for n, a, f, o in KINDS)
    body.objects.bulk_create(body(kind=k, name=n, symbol=s) for k, n, s in NATIONAL)
    basis.objects.bulk_create(
        basis(topic=topic, text=text, valid_from=start, valid_to=end, order=10 * i)
        for i, (topic, text, start, end) in enumerate(LAW, 1)
    )


class Migration(migrations.Migration):
    dependencies = [("office", "0001_initial")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
