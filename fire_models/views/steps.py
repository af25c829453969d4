"""The life cycle of a model: dated steps, added and (wrongly entered ones) taken out."""

from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_http_methods

from fire_models.registers import find
from wardsafety.inspections.models import PlaceStep
from wardsafety.inspections.step_forms import StepForm
from wardsafety.inspections.steps import remove_step
from wardsafety.office.people.roles import allowed
from wardsafety.office.posts.once import sent, sent_before
from wardsafety.pages.htmx import done, page


@require_http_methods(["GET", "HEAD", "POST"])
@allowed("decide_models")
def step_new(request, place_pk):
    register, place = find(request.user, place_pk)
    url = f"{register.url('detail', place.pk)}#steps"
    if request.method == "POST" and (before := sent_before(request)):
        return before
    form = StepForm(request.POST if request.method == "POST" else None, instance=PlaceStep(place=place.place_ptr))
    if request.method == "POST" and form.is_valid() and form.record(request.user):
        sent(request, url)
        return done(request, url, "Đã ghi mốc.")
    context = {"title": f"Ghi mốc của {place.name}", "register": register, "place": place, "form": form}
    return page(request, "fire_models/step_new.html", context | {"submit": "Ghi mốc", "cancel_url": url})


@require_http_methods(["GET", "HEAD", "POST"])
@allowed("decide_models")
def step_remove(request, pk):
    step = get_object_or_404(PlaceStep.objects.select_related("place"), pk=pk)
    register, place = find(request.user, step.place_id)
    url, refusal = f"{register.url('detail', place.pk)}#steps", ""
    if request.method == "POST":
        try:
            remove_step(step=step)
            return done(request, url, "Đã xóa mốc.")
        except ValidationError as error:
            refusal = error.message
    context = {
        "title": f"Xóa mốc của {place.name}",
        "register": register,
        "place": place,
        "sentence": f"Xóa mốc “{step.get_status_display()}” ngày {step.effective_on:%d/%m/%Y}?",
        "consequences": ["Chỉ xóa mốc ghi nhầm. Số liệu của các ngày từ mốc này sẽ thay đổi."],
        "refusal": refusal,
        "submit": "Xóa mốc",
        "danger": True,
        "cancel_url": url,
    }
    return page(request, "fire_models/step_remove.html", context, status=422 if refusal else None)
