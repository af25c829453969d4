"""Logging in and out, passwords, and what was kept through a log-in."""

from django.contrib.auth import login as sign_in
from django.contrib.auth import logout as sign_out
from django.contrib.auth import update_session_auth_hash
from django.contrib.auth.decorators import login_not_required
from django.shortcuts import redirect, render, resolve_url
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from wardsafety.office.people.actions import choose_password
from wardsafety.office.people.forms.sessions import LoginForm, NewPasswordForm
from wardsafety.office.posts import kept
from wardsafety.office.units.installation import is_set_up
from wardsafety.office.verbs import posts, reads, sent, writes
from wardsafety.pages.htmx import done, page


@login_not_required
@never_cache
@sensitive_post_parameters("password")
@writes
def login(request):
    if not is_set_up():
        return redirect("office:setup")
    if request.user.is_authenticated:
        return redirect(after_login(request))
    form = LoginForm(request, sent(request)[0])
    if form.is_bound and form.is_valid():
        sign_in(request, form.user)
        response = redirect(after_login(request))
        kept.remember_user(response, request)
        return response
    return page(request, "office/login.html", {"form": form, "kept": bool(kept.held(request))})


@posts
def logout(request):
    sign_out(request)
    return redirect("office:login")


@sensitive_post_parameters()
@writes
def password_change(request):
    form = NewPasswordForm(request.user, sent(request)[0])
    if form.is_bound and form.is_valid():
        choose_password(by=request.user, password=form.cleaned_data["new_password1"])
        # Every other session of this account ends; this one goes on.
        update_session_auth_hash(request, request.user)
        return done(request, "office:held_post" if kept.held(request) else "reporting:home", "Đã đổi mật khẩu.")
    context = {"form": form, "title": "Đổi mật khẩu", "submit": "Đổi mật khẩu"}
    return page(request, "office/password_change.html", context)


@reads
def held_post(request):
    """What was typed before the session ended. Sending it is a post to its own address."""
    post = kept.held(request)
    own = bool(post) and kept.is_of(post, request.user)
    context = {"title": "Nội dung chưa gửi", "own": own, "held": post}
    if own:
        context |= {"typed": kept.typed(post), "token": post["token"]}
    return render(request, "office/held_post.html", context)


@posts
def held_post_drop(request):
    said = "Đã bỏ nội dung đang giữ." if kept.held(request) else ""
    kept.drop(request)
    return done(request, "reporting:home", said)


def after_login(request):
    """Where to go now: the page asked for, if it is one of this site."""
    then = request.GET.get("next", "")
    safe = url_has_allowed_host_and_scheme(then, {request.get_host()}, require_https=request.is_secure())
    # A bare word would be taken for the name of a page.
    return then if safe and "/" in then else resolve_url("reporting:home")
