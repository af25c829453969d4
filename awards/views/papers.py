"""The papers of a round, and its certificates."""

from django.http import Http404
from django.urls import reverse

from awards.forms import CertificateForm
from awards.papers import PAPERS, certificates
from wardsafety.office.verbs import reads
from wardsafety.pages.htmx import page
from wardsafety.papers.answers import answer, file_answer
from wardsafety.papers.render import render_pdf

from .rounds import find_round

# Two hundred certificates.
SECONDS, MEGABYTES = 60, 400


@reads
def round_paper(request, pk, paper, form):
    if paper not in PAPERS:
        raise Http404
    round_, kind, back = find_round(request, pk), PAPERS[paper], reverse("awards:round_detail", args=[pk])
    name, build = f"{paper}-{pk}", lambda: kind.build(round_)
    return answer(request, form, template=kind.template, build=build, name=name, back=back)


@reads
def round_certificates(request, pk):
    """The form with offsets; sent (?in=1), the certificates. Offsets stay in the address, for the next print."""
    round_ = find_round(request, pk)
    back = reverse("awards:round_detail", args=[pk])
    form = CertificateForm(request.GET if "in" in request.GET else None)
    if form.is_valid():
        return file_answer(request, lambda: _print(round_, form.cleaned_data), name=f"giay-khen-{pk}", back=back)
    count = round_.awards.filter(form__unit_decides=True).count()
    return page(request, "awards/certificates.html", {"form": form, "round": round_, "count": count, "back": back})


def _print(round_, offsets):
    content = certificates.build(round_, **offsets)
    return render_pdf("papers/certificates.html", content, deadline=SECONDS, memory_mb=MEGABYTES)
