"""Recipients and counts of a round: one set of views for both."""

from dataclasses import dataclass

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from awards.forms import DeclaredForm, RecipientForm
from awards.models import Award, DeclaredCount
from wardsafety.office.people.roles import allowed
from wardsafety.office.posts.once import once
from wardsafety.pages.htmx import done, page

from .rounds import find_round


@dataclass(frozen=True)
class Part:
    model: type
    form: type
    noun: str


PARTS = {
    "award": Part(Award, RecipientForm, "người được khen"),
    "declared": Part(DeclaredCount, DeclaredForm, "số lượng không có tên"),
}


def _find(request, part, pk):
    rows = part.model.objects.visible_to(request.user).filter(round__removed_at=None)
    return get_object_or_404(rows.select_related("round__unit"), pk=pk)


@require_http_methods(["GET", "POST"])
@allowed("edit_awards")
def part_new(request, pk, part):
    part = PARTS[part]
    return _answer(request, part, part.model(round=find_round(request, pk)), f"Thêm {part.noun}")


@require_http_methods(["GET", "POST"])
@allowed("edit_awards")
def part_edit(request, pk, part):
    part = PARTS[part]
    return _answer(request, part, _find(request, part, pk), f"Sửa {part.noun}")


def _answer(request, part, row, title):
    form = part.form(request.POST or None, instance=row)
    back = reverse("awards:round_detail", args=[row.round_id])
    if form.is_valid():
        return done(request, once(request, lambda: form.save() and back), f"Đã lưu {part.noun}.")
    return page(request, "awards/part.html", {"form": form, "title": title, "round": row.round, "cancel_url": back})


@require_http_methods(["GET", "POST"])
@allowed("edit_awards")
def part_remove(request, pk, part):
    part = PARTS[part]
    row = _find(request, part, pk)
    back = reverse("awards:round_detail", args=[row.round_id])
    if request.method == "POST":
        row.delete()
        return done(request, back, f"Đã xóa {part.noun}.")
    context = {"title": f"Xóa {part.noun}", "sentence": f"Xóa “{row}” khỏi đợt khen thưởng?", "danger": True}
    return page(request, "pages/confirm.html", context | {"submit": "Xóa", "cancel_url": back})
