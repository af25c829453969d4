"""What the work rests on: the law in force on the cut-off, and the documents that direct and carry out the work."""

from django.db.models import Q

from security_plans.models import Conversion
from wardsafety.office.documents.law import law_on
from wardsafety.office.models import Document, LegalBasis
from wardsafety.papers.blocks import bullets, heading
from wardsafety.papers.words import listed_ends, long_date
from wardsafety.programmes.models import Phase, Target
from wardsafety.reporting.models import Report

from .written import paragraphs

TOPICS = {
    Report.Topic.FIRE: [LegalBasis.Topic.FIRE],
    Report.Topic.SECURITY: [LegalBasis.Topic.SECURITY],
    Report.Topic.BOTH: [LegalBasis.Topic.FIRE, LegalBasis.Topic.SECURITY],
}


def build(source, section):
    report = source.report
    law = law_on(report.cutoff, report.unit, *TOPICS[report.topic])
    directing = [cited(document) for document in directing_documents(report.programme)]
    made = paragraphs(source, section)
    if law:
        made += [heading("Căn cứ pháp lý", number="1.", level=2), bullets(listed_ends(law))]
    if directing:
        made += [
            heading("Văn bản chỉ đạo, triển khai", number="2." if law else "1.", level=2),
            bullets(listed_ends(directing)),
        ]
    return made


def directing_documents(programme):
    """The programme's document, what it cites, those of its phases, targets and conversions; oldest first."""
    own = Q(programmes=programme) | Q(dependents__programmes=programme)
    of_phases = Q(pk__in=Phase.objects.filter(programme=programme).values("document"))
    of_targets = Q(pk__in=Target.objects.filter(indicator__programme=programme).values("document"))
    conversions = Conversion.objects.live().filter(programme=programme)
    of_conversions = Q(pk__in=conversions.values("resolution")) | Q(pk__in=conversions.values("plan"))
    asked = own | of_phases | of_targets | of_conversions
    found = Document.objects.live().filter(asked).select_related("kind", "issuer").distinct()
    return sorted(found, key=lambda document: (document.issued_on or "9", document.pk))


def cited(document):
    """'Kế hoạch số 19/KH-UBND ngày 26 tháng 02 năm 2023 của UBND phường … về …' (Nghị định 30/2020)."""
    number = f"số {document.reference}" if document.reference else ""
    when = document.issued_words or long_date(document.issued_on)
    parts = [
        document.kind.name.removesuffix(" của Đảng"),
        number,
        when,
        f"của {document.issuer.name}",
        _about(document.summary),
    ]
    return " ".join(part for part in parts if part)


def _about(summary):
    summary = summary.rstrip(" .;")
    if summary.lower().startswith("về "):
        return f"về {summary[3:]}"
    return f"“{summary}”"
