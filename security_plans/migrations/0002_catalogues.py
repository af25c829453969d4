"""Types of hotspot and groups of measures that most wards use; each ward may add its own."""

from django.db import migrations

SOURCE = "Phân loại của Công an Thành phố Hồ Chí Minh, tháng 10/2025"
TYPES = [
    "Tội phạm xâm phạm trật tự xã hội, tệ nạn xã hội",
    "Tội phạm về kinh tế",
    "Tội phạm về môi trường, tài nguyên, an toàn thực phẩm",
    "Tội phạm và tệ nạn ma túy",
]
GROUPS = [
    "Tuyên truyền",
    "Phòng, chống tội phạm",
    "Quản lý hành chính về trật tự xã hội",
    "Quản lý lưu trú và kinh doanh có điều kiện",
]


def fill(apps, schema_editor):
    for order, name in enumerate(TYPES, 1):
        apps.get_model("security_plans", "HotspotType").objects.create(name=name, order=order, source=SOURCE)
    for order, name in enumerate(GROUPS, 1):
        apps.get_model("security_plans", "MeasureGroup").objects.create(name=name, order=order)


class Migration(migrations.Migration):
    dependencies = [("security_plans", "0001_initial")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
