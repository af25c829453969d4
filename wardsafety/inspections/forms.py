"""What the inspector fills in on the phone, and what is filled in when a finding has been mended."""

from dataclasses import dataclass
from datetime import timedelta

from django import forms
from django.forms import BoundField
from django.utils import timezone

from wardsafety.pages.forms import Form, not_in_future

from .actions import counts, next_date
from .models import Answer, ChecklistItem, Finding, Inspection

FINDING_DAYS = 15  # The deadline offered for mending; the inspector changes it.
MOST_EXTRA = 30

ANSWER_MISSING = "Chọn một trong ba câu trả lời."
RESULT_MISSING = "Chọn kết quả kiểm tra."


@dataclass(frozen=True)
class Row:
    """One item of the checklist with its fields; `finding` is None where the finding stands among the others."""

    item: ChecklistItem
    answer: BoundField
    note: BoundField
    finding: "FindingFields | None"


@dataclass(frozen=True)
class FindingFields:
    text: BoundField
    responsible: BoundField
    due_on: BoundField
    carried: Finding | None = None


class InspectionForm(Form):
    """One visit: an answer per item of the checklist, findings, and the result, which only the inspector chooses.

    Nothing is answered beforehand. `entered()` is what the actions take.
    """

    result = forms.ChoiceField(
        label="Kết quả kiểm tra",
        choices=Inspection.Result.choices,
        widget=forms.RadioSelect,
        error_messages={"required": RESULT_MISSING, "invalid_choice": RESULT_MISSING},
    )
    note = forms.CharField(
        label="Nhận xét, kiến nghị", required=False, max_length=4000, widget=forms.Textarea({"rows": 3})
    )
    mode = forms.ChoiceField(label="Hình thức", choices=Inspection.Mode.choices, widget=forms.RadioSelect)
    done_on = forms.DateField(label="Ngày kiểm tra", error_messages={"required": "Nhập ngày kiểm tra."})
    next_due = forms.DateField(label="Kiểm tra lần sau trước ngày", required=False)

    # Findings that stood before, each in its own line; a correction has some.
    carried = ()

    def __init__(self, *args, place, checklist, items, extra=1, initial=None, **kwargs):
        self.place, self.checklist, self.items = place, checklist, items
        self.today = timezone.localdate()
        self.extra = max(1, min(extra, MOST_EXTRA), len(self.carried) + 1)
        self.base_fields = {**self.base_fields, **self._line_fields()}
        super().__init__(*args, initial={**self._defaults(), **(initial or {})}, **kwargs)

    def _defaults(self):
        return {
            "mode": Inspection.Mode.OFFICIAL,
            "done_on": self.today,
            "next_due": next_date(self.today, self.checklist),
        }

    def _line_fields(self):
        """The fields of every item and of the extra findings, which only this place's checklist knows."""
        lines = {}
        for item in self.items:
            lines[f"answer_{item.pk}"] = answer_field(item.text)
            lines[f"note_{item.pk}"] = forms.CharField(label="Ghi chú", required=False, max_length=300)
            if self._has_finding(item):
                lines |= finding_fields(f"finding_{item.pk}", self.today)
        for number in range(self.extra):
            lines |= finding_fields(f"extra_{number}", self.today)
        return lines

    def _has_finding(self, item):
        return True

    @property
    def rows(self):
        """The checklist as the template draws it."""
        return [
            Row(item, self[f"answer_{item.pk}"], self[f"note_{item.pk}"], self._fields(f"finding_{item.pk}"))
            for item in self.items
        ]

    @property
    def extras(self):
        """Findings that belong to no item, those carried over first."""
        return [self._fields(f"extra_{number}", carried) for number, carried in self._extra_lines()]

    def _extra_lines(self):
        return enumerate([*self.carried, *[None] * (self.extra - len(self.carried))])

    def _fields(self, prefix, carried=None):
        if f"{prefix}_text" not in self.fields:
            return None
        names = ("text", "responsible", "due_on")
        return FindingFields(*(self[f"{prefix}_{name}"] for name in names), carried=carried)

    def clean_done_on(self):
        return not_in_future(self.cleaned_data["done_on"], "Ngày kiểm tra không được sau hôm nay.")

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("result") not in (None, Inspection.Result.NOT_DONE):
            for item in self.items:
                if not cleaned.get(f"answer_{item.pk}") and f"answer_{item.pk}" not in self.errors:
                    self.add_error(f"answer_{item.pk}", ANSWER_MISSING)
        if cleaned.get("done_on"):
            self._clean_days(cleaned)
        return cleaned

    def _clean_days(self, cleaned):
        """The next date follows the day of the visit unless it was typed; no deadline lies before the visit."""
        done_on = cleaned["done_on"]
        if "next_due" not in self.changed_data or not cleaned.get("next_due"):
            cleaned["next_due"] = self._next_due(done_on) if "next_due" not in self.errors else None
        elif cleaned["next_due"] <= done_on and counts(cleaned.get("mode"), cleaned.get("result")):
            self.add_error("next_due", "Ngày kiểm tra lần sau phải sau ngày kiểm tra.")
        for name in [name for name in self.fields if name.endswith("_due_on")]:
            if self._is_used(name.removesuffix("_due_on")) and (cleaned.get(name) or done_on) < done_on:
                self.add_error(name, "Hạn khắc phục không được trước ngày kiểm tra.")

    def _next_due(self, done_on):
        return next_date(done_on, self.checklist)

    def _is_used(self, prefix):
        """Whether a finding is to be kept: of an item only while the item is not in order."""
        if prefix.startswith("finding_"):
            return self.cleaned_data.get(f"answer_{prefix.removeprefix('finding_')}") == Answer.Value.NOT_OK
        return bool(self.cleaned_data.get(f"{prefix}_text"))

    def entered(self):
        """The visit as `record_inspection` and `correct_inspection` take it."""
        names = ("done_on", "mode", "result", "note", "next_due")
        return {
            **{name: self.cleaned_data[name] for name in names},
            "answers": list(self._answers()),
            "findings": list(self._findings()),
        }

    def _answers(self):
        for item in self.items:
            if value := self.cleaned_data[f"answer_{item.pk}"]:
                yield {"item": item, "value": value, "note": self.cleaned_data[f"note_{item.pk}"]}

    def _findings(self):
        for item in self.items:
            prefix = f"finding_{item.pk}"
            if f"{prefix}_text" in self.fields and self._is_used(prefix):
                yield self._finding(prefix, f"Không bảo đảm: {item.text}"[:300])
        for number, carried in self._extra_lines():
            if self._is_used(f"extra_{number}"):
                yield {**self._finding(f"extra_{number}"), "carried": carried}

    def _finding(self, prefix, text=""):
        names = ("text", "responsible", "due_on")
        finding = {name: self.cleaned_data[f"{prefix}_{name}"] for name in names}
        return {**finding, "text": finding["text"] or text}


class NewInspectionForm(InspectionForm):
    """A first sending, with the open findings of the place to be ticked off."""

    def __init__(self, *args, open_findings, **kwargs):
        super().__init__(*args, **kwargs)
        self.open_findings = {str(finding.pk): finding for finding in open_findings}
        choices = [(key, finding.text) for key, finding in self.open_findings.items()]
        self.fields["fixed"] = forms.TypedMultipleChoiceField(
            label="Đã khắc phục",
            choices=choices,
            coerce=self.open_findings.get,
            required=False,
            widget=forms.CheckboxSelectMultiple,
            error_messages={"invalid_choice": "Tồn tại vừa chọn đã được người khác ghi là khắc phục."},
        )

    def clean(self):
        cleaned = super().clean()
        done_on = cleaned.get("done_on")
        if done_on and any(finding.inspection.done_on > done_on for finding in cleaned.get("fixed", ())):
            self.add_error("fixed", "Tồn tại được phát hiện sau ngày kiểm tra đang nhập.")
        return cleaned

    def entered(self):
        return {**super().entered(), "fixed": self.cleaned_data["fixed"]}


class CorrectionForm(InspectionForm):
    """A sent inspection filled in again, with the reason; its findings stand in the first of the extra lines."""

    reason = forms.CharField(
        label="Lý do sửa",
        max_length=1000,
        widget=forms.Textarea({"rows": 2}),
        help_text="Bản đã gửi vẫn được giữ và xem lại được.",
        error_messages={"required": "Ghi lý do sửa kết quả kiểm tra."},
    )

    def __init__(self, *args, replaced, initial=None, **kwargs):
        self.replaced = replaced
        self.carried = list(replaced.findings.order_by("pk"))
        self.sent_answers = {answer.item_id: answer for answer in replaced.answers.all()}
        super().__init__(*args, initial={**self._as_sent(), **(initial or {})}, **kwargs)

    def _has_finding(self, item):
        """What was found at an item before is among the findings carried over."""
        answer = self.sent_answers.get(item.pk)
        return not answer or answer.value != Answer.Value.NOT_OK

    def _as_sent(self):
        names = ("result", "note", "mode", "done_on", "next_due")
        sent = {name: getattr(self.replaced, name) for name in names if getattr(self.replaced, name)}
        for pk, answer in self.sent_answers.items():
            sent |= {f"answer_{pk}": answer.value, f"note_{pk}": answer.note}
        for number, finding in enumerate(self.carried):
            sent |= {f"extra_{number}_{name}": getattr(finding, name) for name in ("text", "responsible", "due_on")}
        return sent

    def _next_due(self, done_on):
        """The date set by the first sending stands as long as the day of the visit does."""
        kept = self.replaced.next_due if done_on == self.replaced.done_on else None
        return kept or super()._next_due(done_on)

    def _clean_days(self, cleaned):
        super()._clean_days(cleaned)
        for number, finding in enumerate(self.carried):
            if finding.fixed_on and finding.fixed_on < cleaned["done_on"] and self._is_used(f"extra_{number}"):
                self.add_error(
                    "done_on", f"Có tồn tại đã khắc phục ngày {finding.fixed_on:%d/%m/%Y}, trước ngày kiểm tra này."
                )

    def entered(self):
        return {**super().entered(), "reason": self.cleaned_data["reason"]}


class FixForm(Form):
    """When and how a shortcoming was mended."""

    fixed_on = forms.DateField(label="Ngày khắc phục", error_messages={"required": "Nhập ngày khắc phục."})
    note = forms.CharField(label="Kết quả khắc phục", required=False, max_length=300)

    def __init__(self, *args, finding, **kwargs):
        self.finding = finding
        super().__init__(*args, initial={"fixed_on": timezone.localdate()}, prefix=f"f{finding.pk}", **kwargs)

    def clean_fixed_on(self):
        found_on = self.finding.inspection.done_on
        fixed_on = not_in_future(self.cleaned_data["fixed_on"], "Ngày khắc phục không được sau hôm nay.")
        if fixed_on < found_on:
            raise forms.ValidationError(f"Ngày khắc phục không được trước ngày phát hiện ({found_on:%d/%m/%Y}).")
        return fixed_on


def answer_field(text):
    return forms.ChoiceField(
        label=text,
        choices=Answer.Value.choices,
        required=False,
        widget=forms.RadioSelect,
        error_messages={"invalid_choice": ANSWER_MISSING},
    )


def finding_fields(prefix, today):
    return {
        f"{prefix}_text": forms.CharField(label="Tồn tại", required=False, max_length=300),
        f"{prefix}_responsible": forms.CharField(label="Người khắc phục", required=False, max_length=120),
        f"{prefix}_due_on": forms.DateField(
            label="Hạn khắc phục", required=False, initial=today + timedelta(days=FINDING_DAYS)
        ),
    }
