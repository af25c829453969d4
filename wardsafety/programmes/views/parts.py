"""Parts of a programme, edited in its page with htmx and on a page of their own without."""

from django.db.models import ProtectedError
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_http_methods

from wardsafety.office.people.roles import allowed
from wardsafety.office.posts.once import once
from wardsafety.pages.htmx import asks_for, done, form_status, page

from ..models import Programme
from ..parts import PARTS, goes_along, save_part
from ..record import SECTIONS

KEPT = "Không xóa được vì đang có mô hình hoặc số liệu khác dùng mục này."
WAYS = ["GET", "HEAD", "POST"]


@require_http_methods(WAYS)
@allowed("edit_programmes")
def part_new(request, part, pk):
    kind = PARTS[part]
    owners = Programme.objects.live().visible_to(request.user) if kind.owner == "programme" else _indicators(request)
    owner = get_object_or_404(owners.select_related("unit" if kind.owner == "programme" else "programme__unit"), pk=pk)
    return _edit(request, kind, kind.model(**{kind.owner: owner}), f"Thêm {kind.word}")


def _indicators(request):
    return PARTS["indicator"].visible_to(request.user)


@require_http_methods(WAYS)
@allowed("edit_programmes")
def part_edit(request, part, pk):
    kind = PARTS[part]
    return _edit(request, kind, get_object_or_404(kind.visible_to(request.user), pk=pk), kind.edit_title)


@require_http_methods(WAYS)
@allowed("edit_programmes")
def part_delete(request, part, pk):
    kind = PARTS[part]
    row = get_object_or_404(kind.visible_to(request.user), pk=pk)
    programme, name, refused = kind.programme_of(row), str(row), ""
    if request.method == "POST":
        try:
            row.delete()
        except ProtectedError:
            refused = KEPT
        else:
            return _saved(request, kind, programme, f"Đã xóa {kind.word}.")
    context = _frame(kind, programme, f"Xóa {kind.word}") | {
        "sentence": f"Xóa {kind.word} “{name}”?",
        "consequences": goes_along(row),
        "refused": refused,
        "submit": "Xóa",
        "danger": True,
    }
    return page(request, "programmes/part_delete.html", context, status=409 if refused else 200)


def _edit(request, kind, row, title):
    sent = request.POST if request.method == "POST" else None
    # Forms of two sections may stand on one page.
    form = kind.form(sent, instance=row, auto_id=f"id_{kind.section}_%s" if kind.section else "id_%s")
    programme, also = kind.programme_of(row), []
    if request.method == "POST" and form.is_valid():
        once(request, lambda: also.append(save_part(form=form, by=request.user)) or _home(kind, programme))
        return _saved(request, kind, programme, " ".join([f"Đã lưu {kind.word}.", *filter(None, also)]))
    context = _frame(kind, programme, title) | {"form": form} | _about(row, kind)
    if kind.section and asks_for(request, kind.section):
        return _section(request, kind, programme, context | {"form_url": request.path})
    return page(request, "programmes/part_form.html", context)


def _home(kind, programme):
    url = reverse("programmes:programme_detail", args=[programme.pk])
    return f"{url}#{kind.section or 'indicators'}"


def _frame(kind, programme, title):
    return {"title": title, "programme": programme, "cancel_url": _home(kind, programme)}


def _about(row, kind):
    name = row._meta.model_name
    delete_url = reverse(f"programmes:{name}_delete", args=[row.pk]) if row.pk else ""
    return {"part": name, "editing": row.pk, "word": kind.word, "delete_url": delete_url}


def _saved(request, kind, programme, sentence):
    if kind.section and asks_for(request, kind.section):
        return _section(request, kind, programme, {"announce": sentence})
    return done(request, _home(kind, programme), sentence)


def _section(request, kind, programme, context):
    """The section alone, with a form in it or as a fresh page would show it."""
    context = SECTIONS[kind.section](programme) | context
    status = form_status(context.get("form"))
    response = render(request, f"programmes/sections/{kind.section}.html", context, status=status)
    patch_vary_headers(response, ["HX-Request", "HX-Target"])
    return response


@require_http_methods(["GET", "POST"])
def task_done(request, pk):
    """A task finished: the day and what came of it."""
    return part_edit(request, "task_done", pk)
