"""Pages that belong to no subject: the guide, and what is answered to a request that is refused."""

from django.shortcuts import render

from wardsafety.office.verbs import reads


@reads
def guide(request):
    return render(request, "office/guide.html", {"title": "Hướng dẫn"})


def forbidden(request, exception=None):
    return render(request, "403.html", status=403)


def csrf_failure(request, reason=""):
    return render(request, "403_csrf.html", status=403)
