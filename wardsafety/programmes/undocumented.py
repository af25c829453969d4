"""Programmes and targets that no document stands behind."""

from wardsafety.office.documents.undocumented import Gap, register

from .models import Programme, Target


def programmes():
    return Programme.objects.live().filter(document=None).order_by("name", "pk")


def targets():
    rows = Target.objects.filter(document=None, indicator__programme__removed_at=None)
    return rows.select_related("indicator__programme", "unit").order_by("indicator", "pk")


register(
    Gap("programmes", "Chương trình chưa có văn bản ban hành", programmes),
    Gap(
        "targets",
        "Mức giao chưa có văn bản giao",
        targets,
        name=lambda target: f"{target.indicator}: {target} ({target.unit})",
    ),
)
