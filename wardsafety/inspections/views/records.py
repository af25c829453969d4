"""One inspection: read, corrected by a new version, printed."""

from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse

from wardsafety.office.people.roles import allowed
from wardsafety.office.records.answers import form_page
from wardsafety.office.records.declared import page_of
from wardsafety.office.verbs import reads, sent, writes
from wardsafety.pages.htmx import page
from wardsafety.papers.answers import answer

from .. import entry
from ..actions import correct_inspection
from ..forms import CorrectionForm
from ..models import Inspection
from ..papers import inspection_paper
from .field import entry_form


def visible(user):
    visits = Inspection.objects.visible_to(user)
    return visits.select_related("place__neighbourhood", "place__kind", "place__unit", "checklist__kind", "inspector")


@reads
def inspection_detail(request, pk):
    visits = visible(request.user).select_related("replaces", "replaced_by", "recorded_by")
    inspection = get_object_or_404(visits, pk=pk)
    context = {
        "inspection": inspection,
        "place": inspection.place,
        "answers": inspection.answers.select_related("item"),
        "findings": inspection.findings.select_related("fixed_recorded_by").order_by("pk"),
        "later": getattr(inspection, "replaced_by", None),
        "missing": list(contradictions(inspection)),
    }
    return page(request, "inspections/inspection_detail.html", context)


def contradictions(inspection):
    """What does not fit together in the record, as sentences; it is kept as sent."""
    if inspection.result != Inspection.Result.PASS:
        return
    if any(one.value == "not_ok" for one in inspection.answers.all()):
        yield "Kết quả ghi “Đạt” nhưng có nội dung không bảo đảm."
    elif inspection.findings.exists():
        yield "Kết quả ghi “Đạt” nhưng có tồn tại được ghi nhận."


@writes
@allowed("inspect")
def inspection_correct(request, pk):
    inspection = get_object_or_404(visible(request.user), pk=pk)
    uuid = entry.sent_uuid(request.POST)
    later = Inspection.objects.filter(replaces=inspection).first()
    if later and (sent(request)[0] is None or later.uuid == uuid):
        return redirect(page_of(later))
    parts = {**entry.form_parts(inspection.place, inspection.checklist), "replaced": inspection}
    form = entry_form(request, CorrectionForm, {**parts, "extra": entry.extra_lines(request.POST)})

    def save(form):
        try:
            return correct_inspection(inspection=inspection, by=request.user, uuid=uuid, **form.entered())
        except ValidationError as error:
            form.add_error(None, error)

    back, name = page_of(inspection), inspection.place.name
    context = {"place": inspection.place, "inspection": inspection, "uuid": uuid, "later": later}
    context |= {"trail": [("Kiểm tra", reverse("inspections:home")), (name, back)], "said": "Đã lưu bản sửa."}
    template, title = "inspections/inspection_correct.html", f"Sửa kết quả kiểm tra {name}"
    return form_page(request, form, title=title, back=back, save=save, template=template, **context)


@reads
def inspection_print(request, pk, form):
    """The record as a paper, in one of its forms."""
    inspection = get_object_or_404(visible(request.user), pk=pk)
    name = f"bien-ban-kiem-tra-{inspection.place.code}-{inspection.done_on:%Y-%m-%d}"
    back = reverse("inspections:inspection_detail", args=[pk])
    build, template = lambda: inspection_paper(inspection), "papers/minutes.html"
    return answer(request, form, template=template, build=build, name=name, back=back)
