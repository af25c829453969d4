"""Kinds of premises that most wards have, each with the same first checklist and interval; wards edit both."""

from django.db import migrations

SOURCE = "Mẫu tham khảo: Luật Cư trú 2020 (thông báo lưu trú), Nghị định 96/2016/NĐ-CP (điều kiện về ANTT)"
INTERVAL_DAYS = 90
KINDS = [
    ("Nhà trọ", "Nhà trọ"),
    ("Cơ sở lưu trú (khách sạn, nhà nghỉ)", "Cơ sở lưu trú"),
    ("Karaoke", "Karaoke"),
    ("Quán bar, pub, lounge", "Quán bar"),
    ("Chung cư", "Chung cư"),
    ("Cơ sở kinh doanh khác", "Cơ sở kinh doanh"),
    ("Địa điểm có biểu hiện phức tạp về ANTT", "Địa điểm"),
]
ITEMS = [
    (
        "Có đăng ký kinh doanh, giấy phép; hoạt động đúng ngành nghề đăng ký",
        "So với biển hiệu và hoạt động thực tế; nếu khác thì ghi vào hồ sơ cơ sở.",
    ),
    (
        "Có giấy chứng nhận đủ điều kiện về an ninh, trật tự",
        "Cơ sở không thuộc diện này thì chọn Không áp dụng.",
    ),
    ("Thông báo lưu trú, ghi sổ khách đầy đủ, kịp thời", "Đối chiếu số khách đang ở với sổ hoặc phần mềm lưu trú."),
    ("Người lao động có giấy tờ tùy thân, đã đăng ký tạm trú", ""),
    ("Bảo đảm an toàn phòng cháy, chữa cháy", "Phương tiện, lối thoát nạn, hệ thống điện, nơi để xe."),
    ("Chấp hành thời gian hoạt động, tiếng ồn, trật tự công cộng", ""),
    (
        "Không có biểu hiện sử dụng trái phép chất ma túy, tệ nạn xã hội khác",
        "Chỉ ghi hiện tượng và việc đã yêu cầu, không ghi tên người.",
    ),
    ("Đã ký cam kết về an ninh, trật tự; được tuyên truyền phòng ngừa tội phạm", ""),
]


def fill(apps, schema_editor):
    kind_model, checklist_model, item_model = (
        apps.get_model("inspections", name) for name in ("PlaceKind", "Checklist", "ChecklistItem")
    )
    for name, short_name in KINDS:
        kind = kind_model.objects.create(register="premises", name=name, short_name=short_name)
        checklist = checklist_model.objects.create(kind=kind, interval_days=INTERVAL_DAYS, source=SOURCE)
        item_model.objects.bulk_create(
            item_model(checklist=checklist, order=order, text=text, hint=hint)
            for order, (text, hint) in enumerate(ITEMS, 1)
        )


class Migration(migrations.Migration):
    dependencies = [("security_plans", "0003_premises"), ("inspections", "0004_closed")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
