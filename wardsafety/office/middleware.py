"""Every page asks for a log-in; a post whose session has expired is kept; who changed what is told to the history."""

from urllib.parse import urlencode

from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.http import HttpResponse
from django.shortcuts import redirect, resolve_url
from django.urls import reverse
from django.utils.cache import add_never_cache_headers
from pghistory.middleware import HistoryMiddleware as PghistoryMiddleware

from .posts import kept
from .units.installation import is_set_up

# What a person with a new account may do before choosing a password of their own; not kept for later either.
BEFORE_NEW_PASSWORD = {"office:password_change", "office:logout"}


class LoginMiddleware(LoginRequiredMiddleware):
    def process_view(self, request, view_func, view_args, view_kwargs):
        refused = super().process_view(request, view_func, view_args, view_kwargs)
        if refused or not request.user.is_authenticated:
            return refused
        here = request.resolver_match.view_name
        if request.user.must_change_password and here not in BEFORE_NEW_PASSWORD:
            return self.to_new_password(request)
        if kept.TOKEN in request.POST and here != "office:held_post" and not kept.take(request):
            return redirect("office:held_post")
        return None

    def process_response(self, request, response):
        """What a signed-in person saw stays on the screen only, not in the browser's store."""
        if request.user.is_authenticated and not response.has_header("Cache-Control"):
            add_never_cache_headers(response)
        return response

    def handle_no_permission(self, request, view_func):
        if not is_set_up():
            return redirect("office:setup")
        if getattr(view_func, "while_typing", False):
            return HttpResponse(status=401)
        if request.method == "POST" and request.resolver_match.view_name not in BEFORE_NEW_PASSWORD:
            kept.keep(request)
            return to_login(request, reverse("office:held_post"))
        if request.method == "POST":
            return to_login(request, "/")
        if request.htmx:
            return to_login(request, _came_from(request))
        return super().handle_no_permission(request, view_func)

    def to_new_password(self, request):
        if request.method == "POST":
            kept.keep(request)
        return go(request, resolve_url("office:password_change"))


def _came_from(request):
    """The page on the screen, as htmx tells it; an address that is none counts as the first page."""
    try:
        return request.htmx.current_url_abs_path or "/"
    except ValueError:
        return "/"


def to_login(request, then):
    """Send the browser to the log-in page, and from there to `then`."""
    return go(request, f"{resolve_url('office:login')}?{urlencode({'next': then})}")


def go(request, url):
    """Send the whole browser there; htmx needs a header, or it would put that page inside the old one."""
    return HttpResponse(headers={"HX-Redirect": url}) if request.htmx else redirect(url)


class HistoryMiddleware(PghistoryMiddleware):
    """History knows the account and nothing else of the request: addresses may carry search words."""

    def get_context(self, request):
        return {"user": request.user.pk if request.user.is_authenticated else None}
