"""Rows that most wards need of hotspots, premises, the festival and indicators; each ward may add its own."""

from datetime import date

from django.db import migrations

# Types of hotspot and groups of measures.
HOTSPOT_SOURCE = "Phân loại của Công an Thành phố Hồ Chí Minh, tháng 10/2025"
HOTSPOT_TYPES = [
    "Tội phạm xâm phạm trật tự xã hội, tệ nạn xã hội",
    "Tội phạm về kinh tế",
    "Tội phạm về môi trường, tài nguyên, an toàn thực phẩm",
    "Tội phạm và tệ nạn ma túy",
]
MEASURE_GROUPS = [
    "Tuyên truyền",
    "Phòng, chống tội phạm",
    "Quản lý hành chính về trật tự xã hội",
    "Quản lý lưu trú và kinh doanh có điều kiện",
]

# Kinds of premises, each with the same first checklist and interval; wards edit both.
PREMISES_SOURCE = "Mẫu tham khảo: Luật Cư trú 2020 (thông báo lưu trú), Nghị định 96/2016/NĐ-CP (điều kiện về ANTT)"
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

# When the festival is held, and what it usually holds.
FESTIVAL_RULE = {
    "main_day": "19/8",
    "opens": "01/7",
    "closes": "19/8",
    "basis": "Quyết định số 521/QĐ-TTg ngày 13 tháng 6 năm 2005 của Thủ tướng Chính phủ về “Ngày hội toàn dân bảo vệ an "
    "ninh Tổ quốc”",
    "valid_from": date(2005, 6, 13),
    "source": "Quyết định số 521/QĐ-TTg ngày 13/6/2005; thời gian 01/7–19/8 theo kế hoạch của các địa phương",
    "purpose": "- Phát huy truyền thống yêu nước, vai trò làm chủ của Nhân dân trong sự nghiệp bảo vệ an ninh Tổ quốc; "
    "nâng cao ý thức, trách nhiệm của cán bộ và Nhân dân trong phòng ngừa, phát hiện, tố giác tội phạm, giữ gìn an ninh, "
    "trật tự từ cơ sở.\n"
    "- Biểu dương, khen thưởng kịp thời tập thể, cá nhân có thành tích xuất sắc trong phong trào Toàn dân bảo vệ an ninh "
    "Tổ quốc; củng cố, nhân rộng các mô hình hiệu quả.\n"
    "- Việc tổ chức bảo đảm trang trọng, an toàn, tiết kiệm, phù hợp với điều kiện của từng địa bàn, thu hút đông đảo "
    "Nhân dân tham gia.",
    "content": "- Ôn lại truyền thống, khẳng định vai trò của Nhân dân và phong trào Toàn dân bảo vệ an ninh Tổ quốc.\n"
    "- Đánh giá kết quả phong trào, trọng tâm là 8 tháng đầu năm; rút ra bài học kinh nghiệm, đề ra phương hướng, nhiệm "
    "vụ thời gian tới.\n"
    "- Biểu dương, khen thưởng tập thể, cá nhân tiêu biểu; ký giao ước thi đua, cam kết bảo đảm an ninh, trật tự.",
    "form": "Tổ chức theo tổ dân phố, thôn hoặc cụm dân cư, cơ quan, trường học; gồm phần lễ và phần hội.",
}
CEREMONY = [
    "Văn nghệ chào mừng",
    "Chào cờ",
    "Tuyên bố lý do, giới thiệu đại biểu, thông qua chương trình",
    "Diễn văn ôn truyền thống; đánh giá phong trào Toàn dân bảo vệ an ninh Tổ quốc",
    "Tham luận, trao đổi kinh nghiệm",
    "Công bố quyết định và trao thưởng",
    "Phát biểu, tặng quà của lãnh đạo cấp trên",
    "Đáp từ",
    "Ký giao ước thi đua, cam kết bảo đảm an ninh, trật tự",
    "Bế mạc phần lễ",
]
FAIR = [
    "Giao lưu văn nghệ",
    "Thi đấu thể thao, trò chơi dân gian",
    "Thi tìm hiểu pháp luật",
    "Diễn đàn “Công an lắng nghe ý kiến Nhân dân”",
    "Hoạt động dân vận khéo, đền ơn đáp nghĩa",
    "Tặng quà hộ chính sách, hộ có hoàn cảnh khó khăn",
    "Khám bệnh, tư vấn sức khỏe, cấp thuốc miễn phí",
]

# Aggregate indicators that reports on conversion usually give. None has a value yet.
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


def fill_hotspots(apps, schema_editor):
    for order, name in enumerate(HOTSPOT_TYPES, 1):
        apps.get_model("security_plans", "HotspotType").objects.create(name=name, order=order, source=HOTSPOT_SOURCE)
    for order, name in enumerate(MEASURE_GROUPS, 1):
        apps.get_model("security_plans", "MeasureGroup").objects.create(name=name, order=order)


def fill_premises(apps, schema_editor):
    kind_model, checklist_model, item_model = (
        apps.get_model("inspections", name) for name in ("PlaceKind", "Checklist", "ChecklistItem")
    )
    for name, short_name in KINDS:
        kind = kind_model.objects.create(register="premises", name=name, short_name=short_name)
        checklist = checklist_model.objects.create(kind=kind, interval_days=INTERVAL_DAYS, source=PREMISES_SOURCE)
        item_model.objects.bulk_create(
            item_model(checklist=checklist, order=order, text=text, hint=hint)
            for order, (text, hint) in enumerate(ITEMS, 1)
        )


def fill_festival(apps, schema_editor):
    rule, usual = (apps.get_model("security_plans", name) for name in ("FestivalRule", "FestivalUsual"))
    rule.objects.create(**FESTIVAL_RULE)
    for part, titles in (("ceremony", CEREMONY), ("fair", FAIR)):
        for order, title in enumerate(titles, 1):
            usual.objects.create(part=part, title=title, order=order)


def fill_indicators(apps, schema_editor):
    for order, (name, measure, about_people, figure) in enumerate(INDICATORS, 1):
        apps.get_model("security_plans", "UsualIndicator").objects.create(
            name=name, measure=measure, about_people=about_people, figure=figure, order=order
        )


class Migration(migrations.Migration):
    dependencies = [("security_plans", "0001_initial"), ("inspections", "0002_catalogues")]
    operations = [
        migrations.RunPython(fill, migrations.RunPython.noop)
        for fill in (fill_hotspots, fill_premises, fill_festival, fill_indicators)
    ]
