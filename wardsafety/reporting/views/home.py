from django.shortcuts import render
from django.utils import timezone

from wardsafety.office.verbs import reads

from .. import overview


@reads
def home(request):
    return render(request, "reporting/home.html", overview.of(request.user, timezone.localdate()))
