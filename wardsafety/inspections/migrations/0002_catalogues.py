"""The two kinds of model that every ward has, each with a first checklist.

Contents after TCVN 7435-2:2004 (extinguishers, about every 30 days) and the criteria of the models; wards edit them.
"""

from django.db import migrations

KINDS = [("group", "Tổ liên gia an toàn PCCC", "Tổ liên gia"), ("point", "Điểm chữa cháy công cộng", "Điểm chữa cháy")]

SOURCE = "TCVN 7435-2:2004; tiêu chí mô hình"

ITEMS = {
    "group": [
        ("Chuông, nút ấn báo cháy hoạt động, liên thông giữa các hộ", "Ấn thử một nút, nghe chuông ở các hộ."),
        ("Bình chữa cháy đủ số lượng, kim đồng hồ ở vạch xanh", "Chốt, niêm chì còn nguyên; vỏ không han gỉ."),
        ("Dụng cụ phá dỡ đủ, để nơi dễ lấy", "Xà beng, kìm cộng lực, búa, rìu."),
        ("Điện, bếp, nơi thờ cúng an toàn", ""),
        ("Lối thoát nạn thông thoáng, có lối thoát thứ 2", ""),
        ("Thành viên biết sử dụng phương tiện, ứng dụng báo cháy 114", ""),
    ],
    "point": [
        ("Phương tiện đủ số lượng theo danh mục", "Đối chiếu danh mục dán tại điểm."),
        ("Bình chữa cháy còn áp suất, còn hạn", "Kim ở vạch xanh; chốt, niêm chì còn nguyên."),
        ("Tủ, giá không khóa hoặc có người giữ chìa khóa ở gần", ""),
        ("Biển báo, nội quy, tiêu lệnh rõ, đọc được", ""),
        ("Lối vào điểm không bị che chắn, lấn chiếm", ""),
    ],
}


def fill(apps, schema_editor):
    kind_model, checklist_model, item_model = (
        apps.get_model("inspections", name) for name in ("PlaceKind", "Checklist", "ChecklistItem")
    )
    for register, name, short_name in KINDS:
        kind = kind_model.objects.create(register=register, name=name, short_name=short_name)
        checklist = checklist_model.objects.create(kind=kind, interval_days=30, source=SOURCE)
        item_model.objects.bulk_create(
            item_model(checklist=checklist, order=i, text=text, hint=hint)
            for i, (text, hint) in enumerate(ITEMS[register], 1)
        )


class Migration(migrations.Migration):
    dependencies = [("inspections", "0001_initial")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
