"""Aggregate indicators that reports on conversion usually give; each ward may add its own. None has a value yet."""

from django.db import migrations

# name, unit of measure, whether it counts people, figure it is counted from
INDICATORS = [
    ("Số vụ phạm pháp hình sự", "vụ", False, ""),
    ("Tỷ lệ điều tra, khám phá án hình sự", "%", False, ""),
    ("Số vụ trộm cắp tài sản", "vụ", False, ""),
    ("Số vụ phạm tội về ma túy", "vụ", False, ""),
    ("Số vụ gây rối trật tự công cộng", "vụ", False, ""),
    ("Người có tiền án, tiền sự về trộm cắp tài sản được quản lý", "người", True, ""),
    ("Thanh, thiếu niên hư được quản lý, giáo dục", "người", True, ""),
    ("Băng, nhóm đối tượng được quản lý", "nhóm", True, ""),
    ("Người nghiện ma túy có hồ sơ quản lý", "người", True, ""),
    ("Người sử dụng trái phép chất ma túy bị phát hiện, xử lý", "người", True, ""),
    ("Người được quản lý sau cai nghiện", "người", True, ""),
    ("Trường hợp vi phạm trật tự công cộng, trật tự an toàn giao thông lập hồ sơ xử lý", "trường hợp", True, ""),
    ("Nhà trọ, cơ sở kinh doanh, địa điểm phức tạp được kiểm tra", "nơi", False, "premises.checked"),
    ("Cuộc tuần tra", "cuộc", False, ""),
    ("Buổi tuyên truyền", "buổi", False, ""),
]


def fill(apps, schema_editor):
    for order, (name, measure, about_people, figure) in enumerate(INDICATORS, 1):
        apps.get_model("security_plans", "UsualIndicator").objects.create(
            name=name, measure=measure, about_people=about_people, figure=figure, order=order
        )


class Migration(migrations.Migration):
    dependencies = [("security_plans", "0007_indicators_tasks")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
