"""Who signs the papers of a body; shown on the page of the body."""

from django.db.models import ProtectedError
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from wardsafety.office.documents.forms.signers import SignerForm
from wardsafety.office.models import Signer
from wardsafety.office.people.roles import allowed
from wardsafety.office.posts.once import once
from wardsafety.pages.htmx import done, page

from .bodies import own

IN_USE = "Người ký này đã có tên trên văn bản. Ghi “đến hết ngày” thay vì xóa."


def _find(request, pk):
    rows = Signer.objects.filter(body__unit__path__startswith=request.user.unit.path)
    return get_object_or_404(rows.select_related("body"), pk=pk)


@require_http_methods(["GET", "POST"])
@allowed("administer")
def signer_new(request, pk):
    return _answer(request, Signer(body=get_object_or_404(own(request.user), pk=pk)), "Thêm người ký")


@require_http_methods(["GET", "POST"])
@allowed("administer")
def signer_edit(request, pk):
    return _answer(request, _find(request, pk), "Sửa người ký")


def _answer(request, signer, title):
    form = SignerForm(request.POST if request.method == "POST" else None, instance=signer)
    back = reverse("office:body_edit", args=[signer.body_id])
    if form.is_valid():
        return done(request, once(request, lambda: form.save() and back), f"Đã lưu {form.instance.full_name}.")
    context = {"form": form, "title": title, "body": signer.body, "cancel_url": back}
    return page(request, "office/signer_form.html", context)


@require_http_methods(["GET", "POST"])
@allowed("administer")
def signer_remove(request, pk):
    signer = _find(request, pk)
    back = reverse("office:body_edit", args=[signer.body_id])
    context = {"title": "Xóa người ký", "sentence": f"Xóa {signer} khỏi danh sách người ký?", "danger": True}
    if request.method == "POST":
        try:
            signer.delete()
        except ProtectedError:
            context |= {"sentence": IN_USE, "submit": "Thử lại", "cancel_url": back}
            return page(request, "pages/confirm.html", context, status=422)
        return done(request, back, "Đã xóa người ký.")
    return page(request, "pages/confirm.html", context | {"submit": "Xóa", "cancel_url": back})
