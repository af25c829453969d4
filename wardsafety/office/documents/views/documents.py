"""Văn bản: list, record, entry, file, tree, and what rests on no document."""

import re

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.text import slugify

from wardsafety.office import history
from wardsafety.office.documents import citing, resting
from wardsafety.office.documents import undocumented as gaps
from wardsafety.office.documents.filters import DocumentFilter
from wardsafety.office.documents.forms.documents import DocumentForm, issuers, suggested_symbol
from wardsafety.office.documents.uploads import TYPES
from wardsafety.office.models import Document, DocumentKind
from wardsafety.office.people.roles import allowed, may, require
from wardsafety.office.posts.kept import while_typing
from wardsafety.office.records import editing
from wardsafety.office.records.answers import CAN_COME_BACK, confirm_page, edit_page, form_page
from wardsafety.office.records.declared import page_of, trail_to
from wardsafety.office.records.facts import facts_of
from wardsafety.office.verbs import reads, sent, writes
from wardsafety.pages.columns import Column
from wardsafety.pages.listing import Empty, listing
from wardsafety.pages.partial_dates import show_partial, whole_day

LIST = "office:document_list"
TAKEN = "Số, ký hiệu này vừa được dùng cho một văn bản khác của cùng cơ quan trong năm. Hãy kiểm tra rồi lưu lại."
UNDATED = "Chưa rõ ngày ban hành: căn cứ pháp lý in theo ngày mô hình được thành lập; không rõ ngày ấy thì để trống."
COLUMNS = [
    Column("so", "Văn bản", value=str, link=lambda row: reverse("office:document_detail", args=[row.pk]),
           sort=("kind__order", "number"), width=26),
    Column("ngay", "Ngày ban hành", value=lambda row: show_partial(row.issued_on) or row.issued_words,
           sort="issued_on", width=16),
    Column("co-quan", "Cơ quan ban hành", value="issuer.name", sort="issuer__name", width=32),
    Column("trich-yeu", "Trích yếu", value="summary", width=70),
    Column("tep", "Bản quét", value=lambda row: "Có" if row.file else "", priority=2),
]  # fmt: skip


def visible(request):
    return Document.objects.live().visible_to(request.user).select_related("kind", "issuer")


@reads
def document_list(request):
    can_edit = may(request.user, "edit_documents")
    new = {"label": "Thêm văn bản", "url": reverse("office:document_new")} if can_edit else {}
    return listing(
        request,
        queryset=visible(request).order_by("-issued_on", "-pk"),
        columns=COLUMNS,
        filterset=DocumentFilter,
        template="office/document_list.html",
        context={"title": "Văn bản"},
        filename="van-ban",
        empty=Empty("Chưa có văn bản nào. Bắt đầu bằng chỉ thị hoặc kế hoạch mà đơn vị đang thực hiện.", **new),
    )


@reads
def document_detail(request, pk):
    document = get_object_or_404(visible(request).select_related("kind", "issuer", "created_by"), pk=pk)
    others = visible(request).order_by("kind__order", "issued_on", "pk")
    context = {
        "title": str(document),
        "document": document,
        "missing": missing(document),
        "facts": facts_of(document),
        "bases": others.filter(dependents=document),
        "dependents": others.filter(bases=document),
        "resting": resting.on(document, request.user),
        "entries": history.of(document),
    }
    return render(request, "office/document_detail.html", context)


def missing(document):
    """What the record of the document lacks, in sentences."""
    press = document.kind.family == DocumentKind.Family.PRESS
    suggestion = suggested_symbol(document.kind, document.issuer)
    usual = f" Ký hiệu thường là {suggestion}." if suggestion and not document.symbol else ""
    decides = document.kind.abbreviation == "QĐ"
    checks = [
        (not press and not document.reference, f"Chưa có số, ký hiệu.{usual}"),
        (not press and not document.number and document.symbol, "Chưa có số."),
        (not press and document.number and not document.symbol, f"Chưa có ký hiệu.{usual}"),
        (not decides and not document.issued_on and not document.issued_words, "Chưa rõ ngày ban hành."),
        (decides and not whole_day(document.issued_on), UNDATED),
        (press and not document.link and not document.file, "Chưa có địa chỉ bài báo trên mạng."),
        (not press and not document.file, "Chưa có bản quét."),
    ]
    return [sentence for lacking, sentence in checks if lacking]


@writes
@allowed("edit_documents")
def document_new(request):
    document = Document(unit=request.user.unit, created_by=request.user)
    form = DocumentForm(*sent(request), instance=document, by=request.user)
    return form_page(request, form, title="Thêm văn bản", save=saved, said=told, back=LIST, trail=trail())


@writes
def document_edit(request, pk):
    document = get_object_or_404(visible(request), pk=pk)
    require(request.user, "edit_documents")
    form = DocumentForm(*sent(request), instance=document, by=request.user)
    return edit_page(request, form, title=f"Sửa {document}", save=saved, said=told)


def saved(form):
    """Save and give the document; of two people who give one number at the same moment the second is told."""
    try:
        with transaction.atomic():
            return form.save()
    except IntegrityError:
        form.add_error("number", TAKEN)
        return None


def told(document):
    return f"Đã lưu {document}."


def trail():
    return [("Văn bản", reverse(LIST))]


@writes
def document_remove(request, pk):
    document = get_object_or_404(visible(request), pk=pk)
    require(request.user, "edit_documents")

    def remove():
        Document.objects.select_for_update().get(pk=pk)
        if refusal := held(document, request.user):
            raise ValidationError(refusal)
        editing.remove(record=document, by=request.user, now=timezone.now())

    return confirm_page(
        request,
        remove,
        title=f"Xóa {document}",
        sentence=f"{document.citation}: {document.summary}",
        consequences=[f"Văn bản sẽ không còn trong danh sách. {CAN_COME_BACK}"],
        refusal=held(document, request.user),
        back=page_of(document),
        to=LIST,
        said=f"Đã xóa {document}. Có thể lấy lại ở trang Đã xóa.",
        trail=trail_to(document),
        submit="Xóa",
        danger=True,
    )


def held(document, user):
    """What stands against removing a document, in a sentence: the records and documents that rest on it."""
    rests = [one.in_sentence for one in resting.on(document, user)]
    if dependents := document.dependents.live().count():
        rests.append(f"{dependents} văn bản khác")
    if not rests:
        return ""
    return f"Chưa xóa được: {', '.join(rests)} đang dựa trên văn bản này. Hãy gỡ văn bản khỏi các mục đó trước."


@reads
def document_file(request, pk):
    """The scan, as what it was found to be when it came in; the page around it may run and load nothing."""
    document = get_object_or_404(visible(request), pk=pk)
    ending = document.file.name.rpartition(".")[2]
    try:
        content = document.file.open("rb")
    except (ValueError, FileNotFoundError):
        raise Http404 from None
    known = TYPES.get(ending)
    response = FileResponse(
        content,
        as_attachment="tai" in request.GET or not known,
        filename=f"{slugify(str(document).replace('đ', 'd').replace('Đ', 'D').replace('/', '-'))}.{ending}",
        content_type=known or "application/octet-stream",
    )
    response.headers["Content-Security-Policy"] = "default-src 'none'; frame-ancestors 'none'; form-action 'none'"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


@while_typing
@reads
@allowed("edit_documents")
def document_symbol(request):
    """The symbol field with the usual symbol of the chosen kind and issuer, unless the person typed one."""
    kinds, bodies = DocumentKind.objects.for_unit(request.user.unit), issuers(request.user)
    kind, issuer = (_chosen(rows, request.GET.get(name)) for rows, name in ((kinds, "kind"), (bodies, "issuer")))
    symbol = request.GET.get("symbol", "")
    parts = re.split("[-/]", symbol, maxsplit=1)
    usual = len(parts) == 2 and kinds.filter(abbreviation=parts[0]) and bodies.filter(symbol=parts[1])
    if not symbol or usual:
        symbol = suggested_symbol(kind, issuer) or symbol
    form = DocumentForm(initial={"symbol": symbol}, instance=Document(unit=request.user.unit), by=request.user)
    return HttpResponse(form["symbol"].as_widget())


def _chosen(rows, key):
    return rows.filter(pk=int(key)).first() if key and re.fullmatch("[0-9]{1,18}", key) else None


@reads
def document_tree(request):
    tree = citing.tree(Document.objects.live().visible_to(request.user))
    return render(request, "office/document_tree.html", {"title": "Sơ đồ văn bản", "tree": tree})


@reads
def undocumented(request):
    context = {"title": "Chưa có văn bản", "found": gaps.found(request.user)}
    return render(request, "office/undocumented.html", context)
