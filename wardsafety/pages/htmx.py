"""Answers for plain browsers and for htmx: a whole page, a part of it, or "done, go on there"."""

from django.contrib import messages
from django.http import HttpResponseRedirect
from django.shortcuts import render, resolve_url
from django.utils.cache import patch_vary_headers
from django_htmx.http import HttpResponseLocation

# The name of the button "Lưu và thêm tiếp".
MORE = "them-nua"


def page_or_partial(request, template, context, partial, *, status=None):
    """The page, or only its partial `template#partial` if the element of that id asks (HX-Target).

    Going back, htmx names no target and gets the whole page. A form with errors in `context["form"]`
    answers 422, which htmx swaps in.
    """
    name = f"{template}#{partial}" if asks_for(request, partial) else template
    response = render(request, name, context, status=status or form_status(context.get("form")))
    patch_vary_headers(response, ["HX-Request", "HX-Target"])
    return response


def page(request, template, context, *, status=None):
    """The page; 422 if `context["form"]` has errors."""
    return render(request, template, context, status=status or form_status(context.get("form")))


def asks_for(request, element_id):
    """Whether htmx asks for what goes into the element of this id."""
    return bool(request.htmx) and request.htmx.target == element_id


def form_status(form):
    """422 for a form (or formset) that was sent and has errors, else 200."""
    return 422 if form is not None and form.is_bound and not form.is_valid() else 200


def done(request, url, message=""):
    """After a successful post: leaves the message for the next page and sends the browser to `url`.

    `url` is whatever `resolve_url` takes: an address, a URL name or a record with get_absolute_url.
    """
    if message:
        messages.success(request, message)
    url = resolve_url(url)
    response = HttpResponseLocation(url) if request.htmx else HttpResponseRedirect(url)
    response.status_code = 200 if request.htmx else 303
    response.led_to = url
    return response


def led_to(response):
    """Where a post that has been done led to: the address of `done`; "" where nothing was done."""
    return getattr(response, "led_to", "")
