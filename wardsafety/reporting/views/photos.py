"""Photos of a conference; a caption may wait for its picture."""

from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from wardsafety.office.people.roles import allowed
from wardsafety.office.posts.once import once
from wardsafety.pages.htmx import done, page

from ..forms import PhotoForm
from ..models import ConferencePhoto
from .conferences import find_conference


def _find(request, pk):
    rows = ConferencePhoto.objects.visible_to(request.user).filter(conference__removed_at=None)
    return get_object_or_404(rows.select_related("conference"), pk=pk)


@require_http_methods(["GET", "POST"])
@allowed("edit_reports")
def photo_new(request, pk):
    conference = find_conference(request, pk)
    photo = ConferencePhoto(conference=conference, created_by=request.user, order=conference.photos.count() + 1)
    return _answer(request, photo, "Thêm ảnh")


@require_http_methods(["GET", "POST"])
@allowed("edit_reports")
def photo_edit(request, pk):
    return _answer(request, _find(request, pk), "Sửa ảnh")


def _answer(request, photo, title):
    form = PhotoForm(request.POST or None, request.FILES or None, instance=photo)
    back = reverse("reporting:conference_detail", args=[photo.conference_id])
    if form.is_valid():
        return done(request, once(request, lambda: form.save() and back), "Đã lưu ảnh.")
    context = {"form": form, "title": title, "conference": photo.conference, "cancel_url": back}
    return page(request, "reporting/photo_edit.html", context)


@require_http_methods(["GET", "POST"])
@allowed("edit_reports")
def photo_delete(request, pk):
    photo = _find(request, pk)
    back = reverse("reporting:conference_detail", args=[photo.conference_id])
    if request.method == "POST":
        # The file stays, so that the row can be brought back with its picture.
        photo.delete()
        return done(request, back, "Đã xóa ảnh.")
    context = {"title": "Xóa ảnh", "sentence": f"Xóa ảnh “{photo.caption}” khỏi hội nghị?", "danger": True}
    return page(request, "pages/confirm.html", context | {"submit": "Xóa", "cancel_url": back})


@require_safe
def photo_file(request, pk):
    photo = _find(request, pk)
    try:
        response = FileResponse(photo.image.open("rb"), content_type="image/jpeg")
    except (ValueError, FileNotFoundError):
        raise Http404 from None
    response.headers["Content-Security-Policy"] = "default-src 'none'; frame-ancestors 'none'; form-action 'none'"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
