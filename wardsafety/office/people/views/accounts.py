"""Staff accounts, for administrators only."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_http_methods, require_safe

from wardsafety.office.models import Role, User
from wardsafety.office.people.actions import create_account, renew_password, stop_account
from wardsafety.office.people.forms.accounts import AccountForm
from wardsafety.office.people.roles import allowed
from wardsafety.office.posts.once import once
from wardsafety.pages.columns import Column
from wardsafety.pages.filters import ChoiceFilter, FilterSet, TickFilter
from wardsafety.pages.htmx import done, page
from wardsafety.pages.listing import Empty, listing

COLUMNS = [
    Column("ho-ten", "Họ và tên", "full_name", sort="full_name", link=lambda row: account_url(row), width=28),
    Column("ten-dang-nhap", "Tên đăng nhập", "username", sort="username"),
    Column("chuc-vu", "Chức vụ", "position", priority=2, width=24),
    Column("vai-tro", "Vai trò", "get_role_display", sort="role"),
    Column("don-vi", "Đơn vị", "unit", sort="unit__name", width=24),
    Column("tinh-trang", "Tình trạng", lambda row: "Đang dùng" if row.is_active else "Đã ngừng", sort="-is_active"),
]


class AccountFilter(FilterSet):
    vai_tro = ChoiceFilter("role", label="Vai trò", choices=Role.choices)
    dang_dung = TickFilter(label="Chỉ tài khoản đang dùng", when=lambda rows, request: rows.filter(is_active=True))


def account_url(account):
    return reverse("office:account_edit", args=[account.pk])


@require_safe
@allowed("administer")
def account_list(request):
    return listing(
        request,
        queryset=User.objects.visible_to(request.user).order_by("full_name"),
        columns=COLUMNS,
        filterset=AccountFilter,
        template="office/account_list.html",
        context={"title": "Tài khoản"},
        filename="tai-khoan",
        empty=Empty("Chưa có tài khoản nào.", "Thêm tài khoản", reverse("office:account_create")),
    )


@require_http_methods(["GET", "POST"])
@allowed("administer")
@sensitive_variables("password")
def account_create(request):
    form = AccountForm(request.POST if request.method == "POST" else None, by=request.user)
    if form.is_bound and form.is_valid():

        def save():
            account, password = create_account(form=form, by=request.user)
            tell(request, account, password)
            return account_url(account)

        return done(request, once(request, save))
    context = {"form": form, "title": "Thêm tài khoản", "cancel_url": reverse("office:account_list")}
    return page(request, "office/account_create.html", context)


@require_http_methods(["GET", "POST"])
@allowed("administer")
def account_edit(request, pk):
    account = get_object_or_404(User.objects.visible_to(request.user), pk=pk)
    form = AccountForm(request.POST if request.method == "POST" else None, instance=account, by=request.user)
    if form.is_bound and form.is_valid():
        form.save()
        return done(request, "office:account_list", f"Đã lưu tài khoản của {account.full_name}.")
    account.refresh_from_db()
    context = {
        "form": form,
        "account": account,
        "title": account.full_name,
        "own": account == request.user,
        "cancel_url": reverse("office:account_list"),
    }
    return page(request, "office/account_edit.html", context)


@require_http_methods(["GET", "POST"])
@allowed("administer")
@sensitive_variables("password")
def account_password(request, pk):
    """A new one-time password; also the way to open a stopped account again."""
    account = get_object_or_404(User.objects.visible_to(request.user).exclude(pk=request.user.pk), pk=pk)
    if request.method == "POST":
        password = renew_password(account=account, by=request.user)
        tell(request, account, password)
        return done(request, account_url(account))
    context = {
        "title": "Cấp mật khẩu mới" if account.is_active else "Mở lại tài khoản",
        "sentence": f"Cấp mật khẩu dùng một lần cho {account.full_name} ({account.username})?",
        "consequences": ["Mật khẩu cũ không dùng được nữa; các máy đang đăng nhập phải đăng nhập lại."],
        "submit": "Cấp mật khẩu",
        "cancel_url": account_url(account),
    }
    return render(request, "pages/confirm.html", context)


@require_http_methods(["GET", "POST"])
@allowed("administer")
def account_stop(request, pk):
    account = get_object_or_404(User.objects.visible_to(request.user).exclude(pk=request.user.pk), pk=pk)
    if request.method == "POST":
        stop_account(account=account, by=request.user)
        return done(request, "office:account_list", f"Đã ngừng tài khoản của {account.full_name}.")
    context = {
        "title": "Ngừng tài khoản",
        "sentence": f"Ngừng tài khoản của {account.full_name} ({account.username})?",
        "consequences": [
            "Người này bị đăng xuất ngay và không đăng nhập được nữa.",
            "Những gì người này đã nhập, đã kiểm tra vẫn giữ nguyên tên. Có thể mở lại tài khoản bất cứ lúc nào.",
        ],
        "submit": "Ngừng tài khoản",
        "danger": True,
        "cancel_url": account_url(account),
    }
    return render(request, "pages/confirm.html", context)


def tell(request, account, password):
    """The one-time password, on the next page and nowhere else."""
    messages.success(
        request,
        f"Mật khẩu dùng một lần của {account.full_name} (tên đăng nhập {account.username}): {password}. "
        "Hãy chép lại và trao tận tay; mật khẩu chỉ hiện lần này và phải đổi khi đăng nhập.",
    )
