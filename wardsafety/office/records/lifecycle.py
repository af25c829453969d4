"""A life cycle: dated steps of a record, added and (wrongly entered ones) taken out.

One table says what may follow what, one rule reads the dates. The state on a day is that of the last step effective on
or before it; the status column of the record is a cache of today's.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

from django import forms
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import models, transaction
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.utils import timezone

from wardsafety.pages.forms import ModelForm, not_in_future
from wardsafety.pages.text import capital

from ..choosing import offer_documents
from ..people.roles import may, require
from ..verbs import sent, writes
from .answers import confirm_page, form_page
from .declared import page_of, trail_to, visible


@dataclass(frozen=True, kw_only=True)
class Lifecycle:
    """The life cycle of one kind of record; its pages are `<prefix>step_new` and `<prefix>step_remove` of `namespace`.

    `step` is the model of its steps and `owner` their key to the record. `following(record)` gives the table {status:
    [statuses that may follow]}; its first status is that of a record without steps, unless it `needs_one`. `reasons`
    are the statuses that need a reason (a constraint of the step says so too). `right` is asked of who adds a step,
    `decisive` statuses ask for `right_to_decide`. `refresh(record)` brings the caches of the record up to date, where
    they are more than its `status`; `after(record, step)` is done after a step was added. `badges` say how a status
    looks (ok, warn, bad, idle, info). `records(user)` are those that a person may see, where it is not all of the kind.
    """

    namespace: str
    prefix: str = ""
    title: str = "Vòng đời"
    step: type[models.Model]
    owner: str
    following: Callable
    right: str
    refresh: Callable | None = None
    reasons: frozenset = frozenset()
    decisive: frozenset = frozenset()
    right_to_decide: str = ""
    after: Callable = lambda record, step: None
    badges: dict = field(default_factory=dict)
    records: Callable | None = None
    needs_one: bool = False
    word: str = "mốc"

    def steps(self, record):
        """The steps of a record by date; those of one day in the order in which they were recorded."""
        return self.step.objects.filter(**{self.owner: record.pk}).order_by("effective_on", "pk")

    def url(self, verb, pk):
        return reverse(f"{self.namespace}:{self.prefix}step_{verb}", args=[pk])

    def label(self, status):
        return dict(self.step._meta.get_field("status").choices)[status]

    def next_for(self, record, user):
        """The statuses that a person may choose: those of the table, without what they may not decide."""
        return [status for status in self.following(record) if self.is_for(user, status)]

    def bring_up_to_date(self, record):
        """What the record caches of its steps: its status is that of the last one by date, else the first of all."""
        if self.refresh:
            return self.refresh(record)
        last = self.steps(record).last()
        record.status = last.status if last else next(iter(self.following(record)))
        return record.save(update_fields=["status"])

    def is_for(self, user, status):
        """Whether a person may record a step to this status, and take one out."""
        return may(user, self.right) and (status not in self.decisive or may(user, self.right_to_decide))


@transaction.atomic
def add_step(cycle, *, record, by, status, effective_on, document=None, reason=""):
    """Record one step, today's or an earlier one.

    It must follow, by the table, what stands before it on its day or the present state; else a ValidationError gives
    the sentence for the form. Where only the order of the dates does not fit it is stored, and `out_of_order` tells.
    """
    type(record)._base_manager.select_for_update(of=("self",)).get(pk=record.pk)
    steps, table = list(cycle.steps(record)), cycle.following(record)
    before = [step for step in steps if step.effective_on <= effective_on]
    if status not in _may_follow(table, before) | _may_follow(table, steps):
        noun, word = getattr(record, "noun", record._meta.verbose_name), cycle.label(status)
        now = f"đang ở tình trạng “{before[-1].get_status_display()}”" if before else f"chưa có {cycle.word} nào"
        raise ValidationError(f"Vào ngày này {noun} {now}, không chuyển sang “{word}” được.")
    fields = {"status": status, "effective_on": effective_on, "document": document, "reason": reason}
    step = cycle.step.objects.create(**{f"{cycle.owner}_id": record.pk}, recorded_by=by, **fields)
    cycle.after(record, step)
    cycle.bring_up_to_date(record)
    return step


def _may_follow(table, steps):
    start = next(iter(table))
    return set(table.get(steps[-1].status, ())) if steps else {start, *table[start]}


@transaction.atomic
def remove_step(cycle, *, step):
    """Take out a step that was entered wrongly; history keeps it. Raises ValidationError for one that has to stay."""
    record = getattr(step, cycle.owner)
    type(record)._base_manager.select_for_update(of=("self",)).get(pk=record.pk)
    if cycle.needs_one and not cycle.steps(record).exclude(pk=step.pk).exists():
        raise ValidationError(f"Phải còn ít nhất một {cycle.word}. Hãy thêm {cycle.word} đúng trước, rồi xóa.")
    step.delete()
    cycle.bring_up_to_date(record)


def out_of_order(cycle, record, steps):
    """Sentences on steps that do not follow one another in the order of their dates."""
    table, word = cycle.following(record), cycle.word
    for first, second in pairwise(steps):
        if second.status not in table.get(first.status, ()):
            yield (
                f"{capital(word)} “{second.get_status_display()}” ngày {second.effective_on:%d/%m/%Y} đứng sau {word} "
                f"“{first.get_status_display()}” ngày {first.effective_on:%d/%m/%Y}: xem lại ngày của hai {word}."
            )


class StepForm(ModelForm):
    """One step of a life cycle; the record comes with the instance."""

    layout = [("", ["status", "effective_on", "document"], 2), ("", ["reason"], 1)]

    def __init__(self, *args, cycle, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.cycle, self.user = cycle, user
        self.record = getattr(self.instance, cycle.owner)
        table, now = cycle.following(self.record), [step.status for step in cycle.steps(self.record)][-1:]
        offer_documents(self.fields["document"], self.record.unit)
        self.fields["document"].label = "Theo văn bản"
        self.fields["document"].help_text = "Quyết định, thông báo … trong sổ Văn bản."
        self.fields["status"].label = "Chuyển sang"
        self.fields["status"].choices = [(status, cycle.label(status)) for status in cycle.next_for(self.record, user)]
        needed = ", ".join(cycle.label(status).lower() for status in table if status in cycle.reasons)
        self.fields["reason"].help_text = f"Bắt buộc khi: {needed}." if needed else ""
        following = table[now[0]] if now else list(table)
        self.initial |= {"status": next(iter(following), ""), "effective_on": timezone.localdate()}

    def clean_effective_on(self):
        return not_in_future(self.cleaned_data["effective_on"])

    def clean(self):
        cleaned = super().clean()
        status = cleaned.get("status")
        if status in self.cycle.reasons and not cleaned.get("reason") and "reason" not in self.errors:
            self.add_error("reason", f"Ghi lý do: {self.cycle.label(status).lower()}.")
        return cleaned

    def save(self):
        """Store the step and give the record; None, with the sentence on the form, if it does not follow."""
        fields = {name: self.cleaned_data[name] for name in ("status", "effective_on", "document", "reason")}
        try:
            add_step(self.cycle, record=self.record, by=self.user, **fields)
        except ValidationError as misfit:
            self.add_error("status", misfit)
            return None
        return self.record


@dataclass(frozen=True)
class Steps:
    """The steps of a record as records/steps.html draws them; `rows` are dicts of step, badge, remove_url ("" where the
    person may not)."""

    cycle: Lifecycle
    rows: list
    may: bool
    new_url: str
    warnings: list


def steps_of(cycle, record, user):
    rows = cycle.steps(record).select_related("document__kind", "document__issuer", "recorded_by")
    drawn = [
        {
            "step": step,
            "badge": cycle.badges.get(step.status, "info"),
            "remove_url": cycle.url("remove", step.pk) if cycle.is_for(user, step.status) else "",
        }
        for step in rows
    ]
    warnings = list(out_of_order(cycle, record, [row["step"] for row in drawn]))
    return Steps(cycle, drawn, may(user, cycle.right), cycle.url("new", record.pk), warnings)


def step_paths(cycle, under, at):
    """The addresses of a life cycle: a step is added at `under` (the record's <int:pk>), taken out at `at`."""
    kind = {"cycle": cycle}
    return [
        path(f"{under}/them/", step_new, kind, name=f"{cycle.prefix}step_new"),
        path(f"{at}/<int:pk>/xoa/", step_remove, kind, name=f"{cycle.prefix}step_remove"),
    ]


def _records(cycle, user):
    if cycle.records:
        return cycle.records(user)
    return visible(cycle.step._meta.get_field(cycle.owner).related_model, user).select_related("unit")


@writes
def step_new(request, pk, cycle):
    require(request.user, cycle.right)
    record = get_object_or_404(_records(cycle, request.user), pk=pk)
    if not cycle.next_for(record, request.user):
        raise PermissionDenied
    form_class = forms.modelform_factory(
        cycle.step,
        form=StepForm,
        fields=["status", "effective_on", "document", "reason"],
        widgets={"reason": forms.Textarea(attrs={"rows": 3})},
    )
    instance = cycle.step(**{cycle.owner: record})
    form = form_class(*sent(request), instance=instance, cycle=cycle, user=request.user)
    back = f"{page_of(record)}#steps"
    title, said = f"Ghi {cycle.word}: {record}", f"Đã ghi {cycle.word}."
    frame = {"trail": trail_to(record), "submit": f"Ghi {cycle.word}"}
    return form_page(request, form, title=title, back=back, to=back, said=said, **frame)


@writes
def step_remove(request, pk, cycle):
    require(request.user, cycle.right)
    records = _records(cycle, request.user)
    step = get_object_or_404(cycle.step.objects.filter(**{f"{cycle.owner}__in": records}), pk=pk)
    if not cycle.is_for(request.user, step.status):
        raise PermissionDenied
    record = getattr(step, cycle.owner)
    return confirm_page(
        request,
        lambda: remove_step(cycle, step=step),
        title=f"Xóa {cycle.word} của {record}",
        sentence=f"Xóa {cycle.word} “{step.get_status_display()}” ngày {step.effective_on:%d/%m/%Y}?",
        consequences=[f"Chỉ xóa {cycle.word} ghi nhầm. Số liệu của các ngày từ {cycle.word} này sẽ thay đổi."],
        back=f"{page_of(record)}#steps",
        said=f"Đã xóa {cycle.word}.",
        trail=trail_to(record),
        submit=f"Xóa {cycle.word}",
        danger=True,
    )
