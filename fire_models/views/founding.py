from django.shortcuts import get_object_or_404
from django.urls import reverse

from wardsafety.office.models import Document
from wardsafety.office.people.roles import allowed
from wardsafety.office.records.answers import form_page
from wardsafety.office.verbs import reads, sent, writes
from wardsafety.papers.answers import answer

from ..actions import establish
from ..decision import decision
from ..forms.founding import FoundingForm


@writes
@allowed("decide_models")
def founding(request):
    """Found several proposed models in one go under one decision."""

    def save(form):
        data = form.cleaned_data
        ids = [place.pk for place in data["places"]]
        establish(place_ids=ids, by=request.user, effective_on=data["effective_on"], document=data["document"])
        return data["document"]

    return form_page(
        request,
        FoundingForm(sent(request)[0], user=request.user),
        title="Thành lập theo quyết định",
        save=save,
        said="Đã ghi thành lập các mô hình theo quyết định.",
        back="fire_models:home",
        template="fire_models/founding.html",
    )


@reads
def decision_paper(request, pk, form):
    """The decision with the list of the models it founds."""
    rows = Document.objects.live().visible_to(request.user).filter(kind__abbreviation="QĐ")
    document = get_object_or_404(rows.select_related("unit", "issuer", "kind"), pk=pk)
    back = reverse("office:document_detail", args=[pk])
    template = "papers/decision.html"
    return answer(request, form, template=template, build=lambda: decision(document), name="quyet-dinh", back=back)
