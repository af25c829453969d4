"""The parts that a programme is made of: what each is called, its form, and what it is added to."""

from dataclasses import dataclass

from django.db import models, transaction

from . import forms
from .models import Indicator, Phase, Reading, Target, Task

REPLACED = "Số liệu trước đó của cùng kỳ không còn dùng để in, nay là chú thích."


@dataclass(frozen=True)
class Part:
    """`owner` is the field that ties it: "programme", or "indicator" for targets and readings.

    `section` is the id of the section of the programme's page in which it is edited in place, if it is.
    """

    model: type[models.Model]
    form: type
    word: str
    owner: str = "programme"
    section: str = ""
    # What an edit is called; "Sửa <word>" if nothing is said.
    editing: str = ""

    def visible_to(self, user):
        """Parts of live programmes that the person sees."""
        way = "programme" if self.owner == "programme" else "indicator__programme"
        rows = self.model.objects.filter(
            **{f"{way}__removed_at": None, f"{way}__unit__path__startswith": user.unit.path}
        )
        return rows.select_related(f"{way}__unit")

    def programme_of(self, row):
        return row.programme if self.owner == "programme" else row.indicator.programme

    @property
    def edit_title(self):
        return self.editing or f"Sửa {self.word}"


PARTS = {
    "phase": Part(Phase, forms.PhaseForm, "giai đoạn", section="phases"),
    "task": Part(Task, forms.TaskForm, "nhiệm vụ", section="tasks"),
    "task_done": Part(Task, forms.TaskDoneForm, "nhiệm vụ", section="tasks", editing="Ghi hoàn thành nhiệm vụ"),
    "indicator": Part(Indicator, forms.IndicatorForm, "chỉ tiêu"),
    "target": Part(Target, forms.TargetForm, "mức giao", "indicator"),
    "reading": Part(Reading, forms.ReadingForm, "số liệu", "indicator"),
}


@transaction.atomic
def save_part(*, form, by):
    """Save a part and return what else has happened, in a sentence or "".

    A reading chosen for print takes the place of the one chosen before for its period.
    """
    row, replaced = form.instance, 0
    if isinstance(row, Reading):
        if not row.pk:
            row.created_by = by
        if row.is_printed:
            # Two people choosing at once take turns.
            Indicator.objects.select_for_update().get(pk=row.indicator_id)
            replaced = _same_period(row).update(is_printed=False)
    form.save()
    return REPLACED if replaced else ""


def _same_period(reading):
    fields = ("indicator", "unit", "phase", "form", "period_from", "period_to", "period_words")
    others = Reading.objects.filter(is_printed=True, **{name: getattr(reading, name) for name in fields})
    return others.exclude(pk=reading.pk)


def goes_along(row):
    """What is deleted together with a part, or loses its tie to it, in sentences."""
    if isinstance(row, Phase):
        return _told(
            (row.children.count(), "giai đoạn nằm trong giai đoạn này bị xóa theo."),
            (row.targets.count(), "mức giao riêng của giai đoạn bị xóa theo."),
            (row.tasks.count(), "nhiệm vụ không còn gắn với giai đoạn nào."),
        )
    if isinstance(row, Indicator):
        return _told(
            (row.children.count(), "chỉ tiêu “trong đó” bị xóa theo."),
            (row.targets.count(), "mức giao bị xóa theo."),
            (row.readings.count(), "số liệu đọc từ nguồn bị xóa theo."),
        )
    return []


def _told(*counts):
    return [f"{number} {sentence}" for number, sentence in counts if number]
