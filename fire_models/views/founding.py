from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from wardsafety.office.models import Document
from wardsafety.office.people.roles import allowed
from wardsafety.office.posts.once import once
from wardsafety.pages.htmx import done, page
from wardsafety.papers.answers import answer

from ..actions import establish
from ..decision import decision
from ..forms.founding import FoundingForm


@require_http_methods(["GET", "POST"])
@allowed("decide_models")
def founding(request):
    """Found several proposed models in one go under one decision."""
    form = FoundingForm(request.POST or None, user=request.user)
    if form.is_valid():
        url = once(request, lambda: _found(form.cleaned_data, request.user))
        return done(request, url, "Đã ghi thành lập các mô hình theo quyết định.")
    return page(request, "fire_models/founding.html", {"form": form, "cancel_url": reverse("fire_models:home")})


def _found(data, user):
    establish(
        place_ids=[place.pk for place in data["places"]],
        by=user,
        effective_on=data["effective_on"],
        document=data["document"],
    )
    return reverse("office:document_detail", args=[data["document"].pk])


@require_safe
def decision_paper(request, pk, form):
    """The decision with the list of the models it founds."""
    rows = Document.objects.live().visible_to(request.user).filter(kind__abbreviation="QĐ")
    document = get_object_or_404(rows.select_related("unit", "issuer", "kind"), pk=pk)
    back = reverse("office:document_detail", args=[pk])
    template = "papers/decision.html"
    return answer(request, form, template=template, build=lambda: decision(document), name="quyet-dinh", back=back)
