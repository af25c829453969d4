"""The papers of a round, and its certificates."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from awards.forms import CertificateForm
from awards.papers import PAPERS, certificates
from wardsafety.pages.htmx import done, page
from wardsafety.papers.render import PaperError, render_pdf

from .rounds import find_round

# Two hundred certificates.
SECONDS, MEGABYTES = 60, 400


@require_safe
def round_print(request, pk, paper):
    if paper not in PAPERS:
        raise Http404
    round_, kind = find_round(request, pk), PAPERS[paper]
    return _file(request, round_, lambda: render_pdf(kind.template, kind.build(round_)), paper)


@require_safe
def round_certificates(request, pk):
    """The form with offsets; sent (?in=1), the certificates. Offsets stay in the address, for the next print."""
    round_ = find_round(request, pk)
    form = CertificateForm(request.GET if "in" in request.GET else None)
    if form.is_valid():
        content = certificates.build(round_, **form.cleaned_data)
        return _file(
            request,
            round_,
            lambda: render_pdf("papers/certificates.html", content, deadline=SECONDS, memory_mb=MEGABYTES),
            "giay-khen",
        )
    count = round_.awards.filter(form__unit_decides=True).count()
    back = reverse("awards:round_detail", args=[pk])
    return page(request, "awards/certificates.html", {"form": form, "round": round_, "count": count, "back": back})


def _file(request, round_, make, name):
    try:
        pdf = make()
    except PaperError as error:
        messages.error(request, str(error))
        return done(request, reverse("awards:round_detail", args=[round_.pk]))
    headers = {"Content-Disposition": f'inline; filename="{name}-{round_.pk}.pdf"'}
    return HttpResponse(pdf, content_type="application/pdf", headers=headers)
