"""Common equipment types and norms. Sources differ by place and year, so every row can be overridden by a ward."""

from django.db import migrations

# family, name, measure, maintenance in months
TYPES = [
    ("Bình chữa cháy", "Bình bột ABC 4 kg", "bình", 12),
    ("Bình chữa cháy", "Bình bột ABC 8 kg", "bình", 12),
    ("Bình chữa cháy", "Bình khí CO2 3 kg", "bình", 12),
    ("Bình chữa cháy", "Bình khí CO2 5 kg", "bình", 12),
    ("Dụng cụ phá dỡ", "Xà beng", "chiếc", None),
    ("Dụng cụ phá dỡ", "Búa", "chiếc", None),
    ("Dụng cụ phá dỡ", "Rìu", "chiếc", None),
    ("Dụng cụ phá dỡ", "Kìm cộng lực", "chiếc", None),
    ("Chuông báo cháy", "Chuông báo cháy", "chiếc", None),
    ("Nút ấn báo cháy", "Nút ấn báo cháy", "chiếc", None),
    ("Cuộn vòi, lăng", "Cuộn vòi chữa cháy", "cuộn", None),
    ("Cuộn vòi, lăng", "Lăng phun", "chiếc", None),
    ("Chìa khóa trụ nước", "Chìa khóa trụ nước", "chiếc", None),
    ("Thang", "Thang", "chiếc", None),
    ("Câu liêm", "Câu liêm", "chiếc", None),
    ("Đèn pin", "Đèn pin", "chiếc", None),
    ("Loa cầm tay", "Loa cầm tay", "chiếc", None),
    ("Mặt nạ lọc độc", "Mặt nạ lọc độc", "chiếc", None),
    ("Chăn chữa cháy", "Chăn chữa cháy", "chiếc", None),
    ("Máy bơm", "Máy bơm xách tay", "máy", 6),
    ("Tủ", "Tủ đựng phương tiện", "chiếc", None),
    ("Biển báo", "Biển báo", "chiếc", None),
    ("Nội quy", "Nội quy quản lý, sử dụng", "bảng", None),
    ("Tiêu lệnh", "Tiêu lệnh chữa cháy", "bảng", None),
]

GUIDANCE = "Hướng dẫn mô hình Tổ liên gia an toàn PCCC của Cục Cảnh sát PCCC và CNCH (theo tài liệu phổ biến)"
GIA_VIEN = "Danh mục tham khảo: phường Gia Viên, Hải Phòng (2 bình bột, 2 bình khí, biển, tiêu lệnh, nội quy)"

# register, basis, family, minimum, maximum, source
NORMS = [
    ("group", "model", "", 5, 15, GUIDANCE),
    ("group", "household", "Bình chữa cháy", 1, None, GUIDANCE),
    ("group", "household", "Dụng cụ phá dỡ", 1, None, GUIDANCE),
    ("group", "household", "Chuông báo cháy", 1, None, GUIDANCE),
    ("group", "household", "Nút ấn báo cháy", 2, None, GUIDANCE),
    ("point", "model", "Bình chữa cháy", 4, None, GIA_VIEN),
    ("point", "model", "Biển báo", 1, None, GIA_VIEN),
    ("point", "model", "Nội quy", 1, None, GIA_VIEN),
    ("point", "model", "Tiêu lệnh", 1, None, GIA_VIEN),
]


def fill(apps, schema_editor):
    type_model, norm_model = apps.get_model("fire_models", "EquipmentType"), apps.get_model("fire_models", "Norm")
    kinds = {kind.register: kind for kind in apps.get_model("inspections", "PlaceKind").objects.all()}
    type_model.objects.bulk_create(
        type_model(family=family, name=name, measure=measure, maintenance_months=months)
        for family, name, measure, months in TYPES
    )
    norm_model.objects.bulk_create(
        norm_model(kind=kinds[register], basis=basis, family=family, minimum=low, maximum=high, source=source)
        for register, basis, family, low, high, source in NORMS
    )


class Migration(migrations.Migration):
    dependencies = [("fire_models", "0001_initial"), ("inspections", "0002_catalogues")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
