"""What this room declares of its models: pages, rows, history."""

from django.utils.formats import date_format

from wardsafety.office.records.declared import Entry, Record, navigate, page_of, register
from wardsafety.office.records.facts import Fact, Quiet, linked
from wardsafety.office.records.rows import Rows
from wardsafety.pages.columns import Column, shown
from wardsafety.pages.facts import Link

from .conference.papers import PAPERS
from .forms import AgendaItemForm, ConclusionForm, ConferenceForm, PhotoForm, ReportForm
from .models import (
    AgendaItem,
    AgendaKind,
    Conclusion,
    Conference,
    ConferencePaper,
    ConferencePhoto,
    Report,
    Section,
    Snapshot,
)
from .sections import KINDS
from .sections.forms import SectionForm

SIGNER = Fact("Người ký", lambda record: str(record.signer or ""), ("signer",), quiet=True)


def _hour(time):
    return date_format(time, "H:i") if time else ""


def _joined(*words):
    return ", ".join(filter(None, words))


def _session(conference):
    begins, ends = _hour(conference.starts_at), _hour(conference.ends_at)
    return _joined(conference.get_session_display() or "Chưa rõ buổi", f"{begins}–{ends}" if ends else begins)


def _attended(conference):
    came, asked = shown(conference.attended), shown(conference.invited)
    if not came:
        return f"{asked} mời" if asked else ""
    return f"{came} dự trên {asked} mời" if asked else f"{came} dự"


CONFERENCE = Record(
    model=Conference,
    page="reporting:conference_detail",
    trail=(("Hội nghị", "reporting:conference_list"),),
    form=ConferenceForm,
    facts=(
        "held_on",
        Fact("Buổi, giờ", _session, ("session", "starts_at", "ends_at")),
        *("place", Quiet("body")),
        Fact("Đại biểu", _attended, ("attended", "invited"), quiet=True),
        *("chair", Quiet("secretary"), SIGNER, Quiet("guests"), Quiet("attendance")),
        Fact("Chương trình, kế hoạch", lambda row: linked(row.programme), ("programme",), quiet=True),
        Quiet("note"),
    ),
    told=("items", "conclusions", "photos"),
    # The heading of the page, and a section of its own.
    excused={"page": ("name", "documents")},
)
AGENDA = Rows(
    model=AgendaItem,
    owner="conference",
    namespace="reporting",
    key="agenda",
    noun="nội dung",
    right="edit_reports",
    section="agenda",
    title="Chương trình hội nghị",
    add="Thêm nội dung",
    empty="Chưa có nội dung nào. Bắt đầu bằng phần khai mạc.",
    form=AgendaItemForm,
    blank=lambda conference, user: AgendaItem(conference=conference, order=conference.items.count() + 1),
    columns=(
        Column(
            "noi-dung",
            "Nội dung",
            str,
            template="reporting/cells/agenda_item.html",
            tells=("order", "title", "summary", "document"),
        ),
        Column("loai", "Loại", lambda row: _joined(str(row.kind), _hour(row.starts_at)), tells=("kind", "starts_at")),
        Column("nguoi", "Người trình bày", lambda row: _joined(row.speaker, row.office), tells=("speaker", "office")),
    ),
    related=("kind", "document__kind", "document__issuer"),
)


def _earlier(section):
    """What earlier conferences of the unit concluded and nobody has done yet."""
    conference = section.owner
    before = {"conference__unit": conference.unit_id, "conference__held_on__lt": conference.held_on}
    rows = Conclusion.objects.open().filter(**before).select_related("lead", "conference")
    return {"earlier": rows.order_by("due_on", "pk")}


CONCLUSIONS = Rows(
    model=Conclusion,
    owner="conference",
    namespace="reporting",
    key="conclusion",
    noun="kết luận",
    right="edit_reports",
    section="conclusions",
    title="Kết luận, nhiệm vụ giao",
    add="Thêm kết luận",
    empty="Chưa ghi kết luận nào.",
    form=ConclusionForm,
    blank=lambda conference, user: Conclusion(conference=conference, order=conference.conclusions.count() + 1),
    template="reporting/conclusions.html",
    in_table=False,
    related=("lead",),
    shown=_earlier,
    # Told by the order of the list.
    excused={"page": ("order",)},
)
PHOTOS = Rows(
    model=ConferencePhoto,
    owner="conference",
    namespace="reporting",
    key="photo",
    noun="ảnh",
    right="edit_reports",
    section="photos",
    title="Ảnh hội nghị",
    add="Thêm ảnh",
    empty="Chưa có ảnh. Có thể ghi chú thích trước, thêm ảnh sau; ảnh in trong tin tóm tắt cho báo chí.",
    form=PhotoForm,
    blank=lambda conference, user: ConferencePhoto(
        conference=conference, created_by=user, order=conference.photos.count() + 1
    ),
    template="reporting/photos.html",
    in_table=False,
    # Told by the order of the pictures.
    excused={"page": ("order",)},
)


def _period(report):
    since = f"từ {shown(report.period_from)} " if report.period_from else ""
    return f"{report.get_period_kind_display()}, {since}đến hết ngày {shown(report.cutoff)}"


def _number(report):
    """As in the register, to which it leads, or as it was typed."""
    typed = f"{report.number or '…'}{f'/{report.symbol}' if report.symbol else ''}"
    words = "; ".join(filter(None, [report.document.reference if report.document else typed, shown(report.dated_on)]))
    return Link(words, page_of(report.document)) if report.document else words


REPORT = Record(
    model=Report,
    page="reporting:report_detail",
    trail=(("Báo cáo", "reporting:report_list"),),
    form=ReportForm,
    facts=(
        *("body", "programme", "topic"),
        Fact("Kỳ số liệu", _period, ("period_kind", "period_from", "cutoff")),
        Fact("Số, ký hiệu; ngày", _number, ("number", "symbol", "dated_on", "document")),
        *(Quiet("conference"), SIGNER, Quiet("recipients")),
        Fact("Lưu hành nội bộ", lambda report: "Có" if report.internal else "", ("internal",), quiet=True),
        Fact("Tên tệp", lambda report: f"{report.slug}.pdf", ("slug",)),
    ),
    told=("sections",),
    # The heading of the page.
    excused={"page": ("title",)},
)
SECTION = Record(
    model=Section,
    owner="report",
    called=lambda section: section.title or (KINDS[section.key].title if section.key in KINDS else section.key),
    form=SectionForm,
    template="reporting/report_detail.html",
    # Moved by a button; asked by the forms of tables; what a section prints is seen in the preview.
    excused={
        "form": ("order", "cells", "document", "source_words", "figures", "dimension"),
        "page": ("order", "is_drafted", "cells", "source_words", "figures", "dimension"),
    },
)
register(
    *(CONFERENCE, AGENDA, CONCLUSIONS, PHOTOS, REPORT, SECTION),
    Record(
        model=ConferencePaper,
        owner="conference",
        called=lambda paper: PAPERS[paper.key].title if paper.key in PAPERS else paper.key,
        restorable=False,
    ),
    Record(model=Snapshot, page="reporting:snapshot_detail", restorable=False),
    Record(model=AgendaKind, restorable=False),
)
navigate(
    Entry("Tổng quan", "reporting:home", 10),
    Entry("Hội nghị, báo cáo", "reporting:conference_list", 70, ("reporting:",)),
)
