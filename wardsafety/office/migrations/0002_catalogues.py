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

# How far a row has been checked against the text itself.
READ = "đã đọc bản sao văn bản"
TOLD = "thứ cấp, cần đối chiếu"
BELIEVED = "chưa kiểm chứng, cần đối chiếu"
ABSENT = "chưa tìm thấy, cần bổ sung"
TITLE_READ = f"tên: {READ}; hiệu lực: {BELIEVED}"
AS_ISSUED = f"ngày có hiệu lực: {ABSENT} (ghi theo ngày ban hành)"

LOCAL = "Luật Tổ chức chính quyền địa phương"
FIRE_2001 = "Luật Phòng cháy và chữa cháy"
FIRE_2013 = f"Luật sửa đổi, bổ sung một số điều của {FIRE_2001}"
RESCUE = "Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ"
DETAILS = "quy định chi tiết một số điều và biện pháp thi hành"
DECREE_136 = f"Nghị định số 136/2020/NĐ-CP ngày 24 tháng 11 năm 2020 của Chính phủ {DETAILS} {FIRE_2001} và {FIRE_2013}"
DECREE_106 = (
    "Nghị định số 106/2025/NĐ-CP ngày 15 tháng 5 năm 2025 của Chính phủ quy định xử phạt vi phạm hành chính trong lĩnh "
    "vực phòng cháy, chữa cháy và cứu nạn, cứu hộ"
)
PRAISE = "Luật Thi đua, khen thưởng"
DECREE_152 = (
    "Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực "
    f"thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của {PRAISE}"
)

# What papers print unasked: by topic and rank (text, in force from, to, source); laws stand without their number.
PRINTED = {
    "general": [
        (
            f"{LOCAL} ngày 19 tháng 6 năm 2015",
            *(date(2016, 1, 1), date(2020, 6, 30), f"77/2015/QH13; {TITLE_READ}"),
        ),
        (
            f"{LOCAL} ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và {LOCAL} "
            "ngày 22 tháng 11 năm 2019",
            *(date(2020, 7, 1), date(2025, 2, 28), f"77/2015/QH13, 47/2019/QH14; {TITLE_READ}"),
        ),
        (
            f"{LOCAL} ngày 19 tháng 02 năm 2025",
            *(date(2025, 3, 1), date(2025, 6, 15), f"65/2025/QH15; {BELIEVED}"),
        ),
        (f"{LOCAL} ngày 16 tháng 6 năm 2025", date(2025, 6, 16), None, f"72/2025/QH15; {READ}"),
    ],
    "fire": [
        (f"{FIRE_2001} ngày 29 tháng 6 năm 2001", date(2001, 10, 4), date(2014, 6, 30), f"27/2001/QH10; {TITLE_READ}"),
        (
            f"{FIRE_2001} ngày 29 tháng 6 năm 2001; {FIRE_2013} ngày 22 tháng 11 năm 2013",
            *(date(2014, 7, 1), date(2025, 6, 30), f"27/2001/QH10, 40/2013/QH13; {TITLE_READ}"),
        ),
        (f"{RESCUE} ngày 29 tháng 11 năm 2024", date(2025, 7, 1), None, f"55/2024/QH15; {BELIEVED}"),
        (DECREE_136, date(2021, 1, 10), date(2025, 6, 30), TITLE_READ),
        (
            f"Nghị định số 50/2024/NĐ-CP ngày 10 tháng 5 năm 2024 của Chính phủ sửa đổi, bổ sung một số điều của "
            f"{DECREE_136} và Nghị định số 83/2017/NĐ-CP ngày 18 tháng 7 năm 2017 của Chính phủ quy định về công tác cứu "
            "nạn, cứu hộ của lực lượng phòng cháy và chữa cháy",
            *(date(2024, 5, 15), date(2025, 6, 30), TITLE_READ),
        ),
        (
            f"Nghị định số 105/2025/NĐ-CP ngày 15 tháng 5 năm 2025 của Chính phủ {DETAILS} {RESCUE}",
            *(date(2025, 7, 1), None, READ),
        ),
    ],
    "awards": [
        (
            f"{PRAISE} ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của {PRAISE} ngày 14 tháng 6 năm "
            "2005 và ngày 16 tháng 11 năm 2013",
            *(date(2014, 6, 1), date(2023, 12, 31), f"15/2003/QH11, 47/2005/QH11, 39/2013/QH13; {TITLE_READ}"),
        ),
        (f"{PRAISE} ngày 15 tháng 6 năm 2022", date(2024, 1, 1), None, f"06/2022/QH15; {BELIEVED}"),
        (
            f"Luật sửa đổi, bổ sung một số điều của {PRAISE} ngày 23 tháng 4 năm 2026",
            date(2026, 10, 1),
            None,
            f"06/2026/QH16: {TOLD}; hồ sơ đã tiếp nhận trước 01/10/2026 theo luật cũ",
        ),
        (
            "Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều "
            f"của {PRAISE}",
            *(date(2017, 10, 1), date(2023, 12, 31), TITLE_READ),
        ),
        (
            "Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều "
            f"của {PRAISE}",
            *(date(2024, 1, 1), date(2025, 6, 30), f"tên: {BELIEVED}"),
        ),
        (DECREE_152, date(2025, 7, 1), None, READ),
        (
            "Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ quy định biện pháp để tổ chức, "
            f"hướng dẫn thi hành {PRAISE} và {DECREE_152}",
            *(date(2025, 8, 5), None, f"tên: {READ}; hiệu lực: {TOLD}"),
        ),
    ],
}
# What is kept to be looked up; a unit copies a row to have it printed.
KEPT = {
    "general": [
        (
            "Nghị định số 244/2026/NĐ-CP ngày …… tháng …… năm 2026 của Chính phủ về thông tin cho báo chí",
            *(date(2026, 7, 1), None, f"{TOLD}; ngày ban hành, tên đầy đủ: {ABSENT}"),
        ),
        (
            "Hướng dẫn số 36-HD/VPTW của Văn phòng Trung ương Đảng",
            *(None, date(2026, 5, 26), f"{TOLD}; ngày ban hành, tên đầy đủ: {ABSENT}"),
        ),
        (
            "Hướng dẫn số 05-HD/VPTW ngày 27 tháng 5 năm 2026 của Văn phòng Trung ương Đảng",
            *(date(2026, 5, 27), None, f"thay Hướng dẫn số 36-HD/VPTW; {TOLD}; {AS_ISSUED}; tên đầy đủ: {ABSENT}"),
        ),
        (
            "Quy định số 399-QĐ/TW ngày 09 tháng 01 năm 2026 của Ban Chấp hành Trung ương Đảng",
            *(date(2026, 1, 9), None, f"cơ quan ban hành: {BELIEVED}; {TOLD}; {AS_ISSUED}; tên đầy đủ: {ABSENT}"),
        ),
    ],
    "fire": [
        (DECREE_106, date(2025, 7, 1), None, f"tên: {READ}"),
        (
            f"Nghị định số 69/2026/NĐ-CP ngày 06 tháng 3 năm 2026 của Chính phủ sửa đổi, bổ sung {DECREE_106}",
            *(date(2026, 4, 20), None, f"{TOLD}; tên đầy đủ: {ABSENT}"),
        ),
        (
            "Thông tư số 36/2025/TT-BCA ngày 15 tháng 5 năm 2025 của Bộ trưởng Bộ Công an",
            *(date(2025, 7, 1), None, f"tên đầy đủ: {ABSENT}"),
        ),
        (
            "Thông tư số 37/2025/TT-BCA ngày 15 tháng 5 năm 2025 của Bộ trưởng Bộ Công an quy định nhiệm vụ công tác "
            "phòng cháy, chữa cháy, cứu nạn, cứu hộ của lực lượng Công an nhân dân",
            *(date(2025, 7, 1), None, f"tên: {READ}"),
        ),
        (
            "Chỉ thị số 01/CT-TTg ngày 03 tháng 01 năm 2023 của Thủ tướng Chính phủ về tăng cường công tác phòng cháy, "
            "chữa cháy trong tình hình mới",
            *(date(2023, 1, 3), None, f"tên: {READ}; ngày hết hiệu lực: {ABSENT}"),
        ),
    ],
    "security": [
        (
            "Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở ngày 28 tháng 11 năm 2023",
            *(date(2024, 7, 1), None, f"30/2023/QH15; {TOLD}"),
        ),
        (
            "Luật Phòng, chống ma túy ngày 10 tháng 12 năm 2025",
            *(date(2026, 7, 1), None, f"120/2025/QH15; {TOLD}"),
        ),
        (
            "Thông tư số 124/2021/TT-BCA ngày 28 tháng 12 năm 2021 của Bộ trưởng Bộ Công an quy định khu dân cư, xã, "
            "phường, thị trấn, cơ quan, doanh nghiệp, cơ sở giáo dục đạt tiêu chuẩn “An toàn về an ninh, trật tự”",
            date(2022, 2, 10),
            None,
            f"{READ}; sửa đổi, bổ sung bởi Thông tư số 48/2025/TT-BCA (ngày ban hành: {ABSENT})",
        ),
        (
            "Quyết định số 521/QĐ-TTg ngày 13 tháng 6 năm 2005 của Thủ tướng Chính phủ về “Ngày hội toàn dân bảo vệ an "
            "ninh Tổ quốc”",
            *(date(2005, 6, 13), None, f"tên: {BELIEVED}; {AS_ISSUED}"),
        ),
        (
            "Quyết định số 28/2025/QĐ-TTg ngày 24 tháng 8 năm 2025 của Thủ tướng Chính phủ ban hành tiêu chí xác định "
            "tuyến, địa bàn trọng điểm phức tạp về ma túy, địa bàn không ma túy",
            *(date(2025, 8, 24), None, f"{READ}; {AS_ISSUED}"),
        ),
    ],
    "awards": [
        (
            "Thông tư số 20/2025/TT-BCA ngày 14 tháng 3 năm 2025 của Bộ trưởng Bộ Công an quy định về xét tặng Kỷ niệm "
            "chương “Bảo vệ an ninh Tổ quốc”",
            *(date(2025, 4, 28), None, TOLD),
        ),
    ],
}


def fill(apps, schema_editor):
    kind, body, basis = (apps.get_model("office", name) for name in ("DocumentKind", "Body", "LegalBasis"))
    kind.objects.bulk_create(kind(name=n, abbreviation=a, family=f, order=o) for n, a, f, o in KINDS)
    body.objects.bulk_create(body(kind=k, name=n, symbol=s) for k, n, s in NATIONAL)
    rows = [
        (topic, printed, *row)
        for printed, law in ((True, PRINTED), (False, KEPT))
        for topic, lines in law.items()
        for row in lines
    ]
    basis.objects.bulk_create(
        basis(topic=t, printed=p, text=text, valid_from=first, valid_to=last, source=source, order=10 * i)
        for i, (t, p, text, first, last, source) in enumerate(rows, 1)
    )


class Migration(migrations.Migration):
    dependencies = [("office", "0001_initial")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
