"""Kinds of agenda item, in the usual order of a summary conference."""

from django.db import migrations

KINDS = [
    "Chào cờ",
    "Tuyên bố lý do, giới thiệu đại biểu",
    "Khai mạc",
    "Báo cáo",
    "Tham luận",
    "Phát biểu ý kiến",
    "Triển khai kế hoạch",
    "Công bố quyết định",
    "Trao thưởng",
    "Ký cam kết",
    "Phát biểu chỉ đạo",
    "Kết luận",
    "Bế mạc",
    "Khác",
]


def fill(apps, schema_editor):
    model = apps.get_model("reporting", "AgendaKind")
    model.objects.bulk_create(model(name=name, order=10 * i) for i, name in enumerate(KINDS, 1))


class Migration(migrations.Migration):
    dependencies = [("reporting", "0001_initial")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
