"""The workflow of a round."""

from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from awards.forms import StepForm
from awards.forms.rounds import next_steps
from awards.models import RoundStep
from wardsafety.office.people.roles import allowed
from wardsafety.office.posts.once import sent, sent_before
from wardsafety.pages.htmx import done, page

from .rounds import find_round


@require_http_methods(["GET", "POST"])
@allowed("edit_awards")
def step_new(request, pk):
    round_ = find_round(request, pk)
    back = reverse("awards:round_detail", args=[pk])
    if request.method == "POST" and (before := sent_before(request)):
        return before
    if not next_steps(round_, request.user):
        raise PermissionDenied
    form = StepForm(request.POST or None, instance=RoundStep(round=round_), user=request.user)
    if form.is_valid() and form.record(request.user):
        sent(request, back)
        return done(request, back, "Đã ghi bước.")
    context = {"form": form, "title": "Chuyển bước", "round": round_, "submit": "Ghi bước", "cancel_url": back}
    return page(request, "awards/part.html", context)
