"""The rows of a festival: one set of views for all seven, and the button that adds what a festival usually holds."""

from dataclasses import dataclass

from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_http_methods, require_POST

from security_plans.festival import actions, forms, models
from wardsafety.office.people.roles import allowed
from wardsafety.office.posts.once import once
from wardsafety.pages.htmx import done, page

from .festivals import find_festival, page_of


@dataclass(frozen=True)
class Part:
    model: type
    form: type
    noun: str


PARTS = {
    "site": Part(models.FestivalSite, forms.SiteForm, "điểm tổ chức"),
    "item": Part(models.FestivalItem, forms.ItemForm, "nội dung"),
    "task": Part(models.FestivalTask, forms.TaskForm, "nhiệm vụ"),
    "guest": Part(models.FestivalGuest, forms.GuestForm, "khách mời"),
    "budget": Part(models.BudgetLine, forms.BudgetLineForm, "khoản chi"),
    "gift": Part(models.Gift, forms.GiftForm, "quà tặng"),
    "commitment": Part(models.Commitment, forms.CommitmentForm, "cam kết"),
}


def _find(request, part, pk):
    rows = part.model.objects.visible_to(request.user).filter(festival__removed_at=None)
    return get_object_or_404(rows.select_related("festival__unit"), pk=pk)


@require_http_methods(["GET", "POST"])
@allowed("edit_security")
def festival_part_new(request, pk, part):
    festival, part = find_festival(request, pk), PARTS[part]
    row = part.model(festival=festival)
    if part.model is models.FestivalItem:
        row.part, row.order = actions.next_place(festival)
    return _answer(request, part, row, f"Thêm {part.noun}")


@require_http_methods(["GET", "POST"])
@allowed("edit_security")
def festival_part_edit(request, pk, part):
    part = PARTS[part]
    return _answer(request, part, _find(request, part, pk), f"Sửa {part.noun}")


def _answer(request, part, row, title):
    form, back = part.form(request.POST or None, instance=row), page_of(row.festival)
    if form.is_valid():
        return done(request, once(request, lambda: form.save() and back), f"Đã lưu {part.noun}.")
    context = {"form": form, "title": title, "festival": row.festival, "cancel_url": back}
    return page(request, "security_plans/festival_form.html", context)


@require_http_methods(["GET", "POST"])
@allowed("edit_security")
def festival_part_remove(request, pk, part):
    part = PARTS[part]
    row = _find(request, part, pk)
    back = page_of(row.festival)
    if request.method == "POST":
        row.delete()
        return done(request, back, f"Đã xóa {part.noun}.")
    context = {"title": f"Xóa {part.noun}", "sentence": f"Xóa “{row}” khỏi Ngày hội?", "danger": True}
    return page(request, "pages/confirm.html", context | {"submit": "Xóa", "cancel_url": back})


@require_POST
@allowed("edit_security")
def festival_usual(request, pk):
    """Add the usual items that are not there yet; pressing it twice adds nothing."""
    festival = find_festival(request, pk)
    added = actions.add_usual(festival=festival)
    return done(request, page_of(festival), f"Đã thêm {added} nội dung." if added else "Đã có đủ các nội dung.")
