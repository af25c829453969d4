from django.shortcuts import render
from django.utils import timezone

from fire_models.models import Incident
from fire_models.registers import REGISTERS, counts
from wardsafety.office.verbs import reads


@reads
def home(request):
    """The registers with what they hold; every number opens its rows."""
    today = timezone.localdate()
    counted = counts(request.user, today)
    context = {
        "title": "Mô hình PCCC",
        "registers": [(register, counted[key]) for key, register in REGISTERS.items()],
        "incidents": Incident.objects.visible_to(request.user).filter(occurred_on__year=today.year).count(),
        "year": today.year,
    }
    return render(request, "fire_models/home.html", context)
