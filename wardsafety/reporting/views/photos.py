"""The file of a photo of a conference."""

from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404

from wardsafety.office.records.declared import visible
from wardsafety.office.verbs import reads

from ..models import ConferencePhoto


@reads
def photo_file(request, pk):
    photo = get_object_or_404(visible(ConferencePhoto, request.user), pk=pk)
    try:
        response = FileResponse(photo.image.open("rb"), content_type="image/jpeg")
    except (ValueError, FileNotFoundError):
        raise Http404 from None
    response.headers["Content-Security-Policy"] = "default-src 'none'; frame-ancestors 'none'; form-action 'none'"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
