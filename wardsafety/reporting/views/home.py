from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from .. import overview


@require_safe
def home(request):
    return render(request, "reporting/home.html", overview.of(request.user, timezone.localdate()))
