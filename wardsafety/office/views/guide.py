from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def guide(request):
    return render(request, "office/guide.html", {"title": "Hướng dẫn"})
