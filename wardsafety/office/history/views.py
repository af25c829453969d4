"""Earlier states and removed records, and how they come back."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse

from wardsafety.office.people.roles import allowed
from wardsafety.office.records import editing
from wardsafety.office.records.answers import confirm_page
from wardsafety.office.records.declared import page_of, restorable
from wardsafety.office.verbs import posts, reads, writes
from wardsafety.pages import htmx
from wardsafety.pages.columns import Column
from wardsafety.pages.excel import excel_response
from wardsafety.pages.listing import EXPORT, Empty, Listing

from . import restore as restoring
from .removed import RemovedRows, removable
from .tracked import time_of

REMOVED = "office:removed_list"
STALE = "Vừa có người lưu mục này. Bảng dưới đây đã so với bản mới nhất; hãy xem lại rồi bấm lần nữa."
COLUMNS = [
    Column("ten", "Tên", value=lambda row: str(row.record), width=60),
    Column("loai", "Loại", value="kind", width=24),
    Column("xoa-luc", "Xóa lúc", value="at", width=18),
    Column("nguoi-xoa", "Người xóa", value="by", width=28),
]
BUTTON = Column("khoi-phuc", "Khôi phục", value="pk", template="office/bring_back_cell.html")


@writes
@allowed("restore")
def restore(request, label, pk, at):
    change = _restoration(request, label, pk, at)

    def put_back():
        locked = _restoration(request, label, pk, at, lock=True)
        if request.POST.get("seen") != locked.seen:
            raise ValidationError(STALE)
        return restoring.put_back(restoration=locked)

    return confirm_page(
        request,
        put_back,
        title=f"Khôi phục {change.name}",
        sentence="",
        back=(change.current and page_of(change.current)) or REMOVED,
        to=lambda record: page_of(record) or REMOVED,
        said=f"Đã khôi phục {change.name}.",
        template="office/restore.html",
        change=change,
        at=time_of(at),
    )


def _restoration(request, label, pk, at, *, lock=False):
    try:
        change = restoring.find(label=label, pk=pk, at=time_of(at), user=request.user, lock=lock)
    except OverflowError:
        raise Http404 from None
    if change is None:
        raise Http404
    return change


@reads
def removed_list(request):
    rows = RemovedRows(request.user)
    if request.GET.get(EXPORT) == "xlsx":
        return excel_response(rows.iterator(), COLUMNS, "da-xoa")
    empty = Empty("Chưa có mục nào bị xóa. Văn bản, mô hình, chương trình, hội nghị, báo cáo đã xóa sẽ nằm ở đây.")
    shown = Listing(request, rows, [*COLUMNS, BUTTON], None, "", empty, 25)
    return render(request, "office/removed_list.html", {"title": "Đã xóa", "listing": shown})


@posts
@allowed("restore")
def bring_back(request, label, pk):
    model = restorable(label) if label in removable() else None
    if model is None:
        raise Http404
    rows = model.objects.visible_to(request.user).select_for_update(of=("self",))
    record = get_object_or_404(rows, pk=pk)
    try:
        editing.bring_back(record=record)
    except (ValidationError, IntegrityError) as error:
        messages.error(request, f"Chưa khôi phục được “{record}”. {' '.join(restoring.sentences(error))}")
        return redirect("office:removed_list")
    return htmx.done(request, page_of(record) or reverse("office:removed_list"), f"Đã khôi phục “{record}”.")
