"""When the festival is held and what it usually holds (`domain.md` E); each ward may add its own rows."""

from datetime import date

from django.db import migrations

RULE = {
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


def fill(apps, schema_editor):
    rule, usual = (apps.get_model("security_plans", name) for name in ("FestivalRule", "FestivalUsual"))
    rule.objects.create(**RULE)
    for part, titles in (("ceremony", CEREMONY), ("fair", FAIR)):
        for order, title in enumerate(titles, 1):
            usual.objects.create(part=part, title=title, order=order)


class Migration(migrations.Migration):
    dependencies = [("security_plans", "0005_festival")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
