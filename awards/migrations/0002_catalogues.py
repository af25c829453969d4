"""Forms of award known to most wards, the law's multiples, and base salaries.

Multiples of the commune level: Nghị định 91/2017, 98/2023 and 152/2025; all three round up to ten thousand đồng.
"""

from datetime import date

from django.db import migrations

CHAIRMAN = "Giấy khen của Chủ tịch UBND cấp xã"
LAW = "Luật Thi đua, khen thưởng năm 2022"
# name, level, issuer, the ward decides, individuals only, once in a life, source
FORMS = [
    (CHAIRMAN, "ward", "Chủ tịch UBND cấp xã", True, False, False, f"{LAW}, Điều 75"),
    ("Giấy khen của Giám đốc Công an tỉnh", "province", "Giám đốc Công an tỉnh", False, False, False, LAW),
    ("Bằng khen của Chủ tịch UBND tỉnh", "province", "Chủ tịch UBND tỉnh", False, False, False, LAW),
    (
        *("Kỷ niệm chương Bảo vệ an ninh Tổ quốc", "ministry", "Bộ trưởng Bộ Công an", False, True, True),
        "Thông tư 11/2021/TT-BCA; từ 28/4/2025: Thông tư 20/2025/TT-BCA",
    ),
]
OLD = "Điều 73 Nghị định 91/2017/NĐ-CP"
MIDDLE = "Điều 58 Nghị định 98/2023/NĐ-CP"
NEW = "điểm e khoản 1 Điều 54 Nghị định 152/2025/NĐ-CP"
FIRST = {"old": None, "middle": date(2024, 1, 1), "new": date(2025, 7, 1)}
LAST = {"old": date(2023, 12, 31), "middle": date(2025, 6, 30), "new": None}
READ = "đã đọc bản sao văn bản"
TOLD = "thứ cấp, cần đối chiếu"
HOUSEHOLD = (
    "hộ gia đình = 1,5 × cá nhân (đã đọc bản sao văn bản); suy ra 0,45 × lương cơ sở, cần đối chiếu: "
    "nhân 1,5 với mức cá nhân đã làm tròn ra số khác (2025: 1.070.000 thay vì 1.060.000 đồng)"
)
# time, kind of recipient, multiple, law, source and how far it has been checked
MONEY = [
    ("old", "individual", "0.15", OLD, f"Nghị định 91/2017/NĐ-CP: {READ}"),
    ("old", "collective", "0.3", OLD, f"Nghị định 91/2017/NĐ-CP: {READ}"),
    ("middle", "individual", "0.15", MIDDLE, f"Nghị định 98/2023/NĐ-CP: mức và cách làm tròn {TOLD}"),
    ("middle", "collective", "0.3", MIDDLE, f"Nghị định 98/2023/NĐ-CP: mức và cách làm tròn {TOLD}"),
    ("new", "individual", "0.3", NEW, f"Nghị định 152/2025/NĐ-CP: cách làm tròn (Điều 49) {READ}; hệ số {TOLD}"),
    ("new", "collective", "0.6", NEW, f"Nghị định 152/2025/NĐ-CP, Điều 49, Điều 54: {READ}"),
    ("new", "household", "0.45", NEW, f"Nghị định 152/2025/NĐ-CP: {HOUSEHOLD}"),
]
# amount in đồng, from, to, decree, how far it has been checked
SALARIES = [
    (1_490_000, date(2019, 7, 1), date(2023, 6, 30), "Nghị định 38/2019/NĐ-CP", TOLD),
    (1_800_000, date(2023, 7, 1), date(2024, 6, 30), "Nghị định 24/2023/NĐ-CP", TOLD),
    (2_340_000, date(2024, 7, 1), date(2026, 6, 30), "Nghị định 73/2024/NĐ-CP", TOLD),
    (2_530_000, date(2026, 7, 1), None, "Nghị định 161/2026/NĐ-CP", f"15/5/2026, thay Nghị định 73/2024/NĐ-CP: {READ}"),
]


def fill(apps, schema_editor):
    form = apps.get_model("awards", "AwardForm")
    names = ("name", "level", "issuer", "unit_decides", "individuals_only", "once_in_life", "source")
    for order, row in enumerate(FORMS, 1):
        form.objects.create(order=order, **dict(zip(names, row, strict=True)))
    chairman = form.objects.get(name=CHAIRMAN)
    for time, kind, multiple, basis, source in MONEY:
        apps.get_model("awards", "AwardMoney").objects.create(
            form=chairman,
            kind=kind,
            multiple=multiple,
            rounding="up",
            valid_from=FIRST[time],
            valid_to=LAST[time],
            basis=basis,
            source=source,
        )
    for amount, first, last, basis, source in SALARIES:
        apps.get_model("awards", "BaseSalary").objects.create(
            amount=amount, valid_from=first, valid_to=last, basis=basis, source=source
        )


class Migration(migrations.Migration):
    dependencies = [("awards", "0001_initial")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
