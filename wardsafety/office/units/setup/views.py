"""The first page of an empty installation. Closed for ever once there is a unit."""

from django.contrib.auth import login as sign_in
from django.contrib.auth.decorators import login_not_required
from django.shortcuts import redirect
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from wardsafety.office.posts import kept
from wardsafety.office.units import naming
from wardsafety.office.units.actions import AlreadySetUp, set_up
from wardsafety.office.units.installation import is_set_up
from wardsafety.office.verbs import sent, writes
from wardsafety.pages.htmx import done, page

from .forms import SetupForm, UnitStepForm, default_designation


@login_not_required
@never_cache
@sensitive_post_parameters("password1", "password2")
@writes
def setup(request):
    """Step 1 is in the URL, step 2 is posted to that URL."""
    if is_set_up():
        return redirect("office:login")
    step = UnitStepForm(request.GET or None)
    if not step.is_valid() or "sua" in request.GET:
        return page(request, "office/setup.html", {"form": step})
    initial = step.letterhead | {"designation": default_designation(step.own)}
    form = SetupForm(sent(request)[0], initial=initial, level=step.level)
    if form.is_bound and form.is_valid():
        return founded(request, step, form)
    again = request.GET.copy()
    context = {"form": form, "step": step, "back": f"{request.path}?{again.urlencode()}&sua=1"}
    return page(request, "office/setup.html", context)


def founded(request, step, form):
    try:
        person = set_up(
            superiors=step.superiors,
            own=step.own,
            level=step.level,
            letterhead=form.letterhead,
            body_name=naming.committee(step.own),
            neighbourhoods=form.cleaned_data.get("neighbourhoods", []),
            administrator=form.administrator,
        )
    except AlreadySetUp:
        return redirect("office:login")
    sign_in(request, person, backend="django.contrib.auth.backends.ModelBackend")
    response = done(request, "reporting:home", f"Đã thiết lập {step.own}. Tiếp theo: cấp tài khoản cho cán bộ.")
    kept.remember_user(response, request)
    return response
