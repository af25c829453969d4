"""Staff accounts, for administrators only."""

from django.contrib import messages
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.debug import sensitive_variables

from wardsafety.office.models import Role, User
from wardsafety.office.people.actions import create_account, renew_password, stop_account
from wardsafety.office.people.forms.accounts import AccountForm
from wardsafety.office.people.roles import allowed
from wardsafety.office.records.answers import confirm_page, form_page
from wardsafety.office.verbs import reads, sent, writes
from wardsafety.pages.columns import Column
from wardsafety.pages.filters import ChoiceFilter, FilterSet, TickFilter
from wardsafety.pages.listing import Empty, listing

LIST = "office:account_list"
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


@reads
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


@writes
@allowed("administer")
@sensitive_variables("password")
def account_create(request):
    def save(form):
        account, password = create_account(form=form, by=request.user)
        tell(request, account, password)
        return account

    form = AccountForm(sent(request)[0], by=request.user)
    frame = {"trail": trail(), "template": "office/account_create.html", "back": LIST, "to": account_url}
    return form_page(request, form, title="Thêm tài khoản", save=save, **frame)


@writes
@allowed("administer")
def account_edit(request, pk):
    account = get_object_or_404(User.objects.visible_to(request.user), pk=pk)
    name, form = account.full_name, AccountForm(sent(request)[0], instance=account, by=request.user)
    context = {
        "account": User.objects.get(pk=pk),
        "own": account == request.user,
        "template": "office/account_edit.html",
    }
    frame = {"trail": trail(), "back": LIST, "to": LIST} | context
    return form_page(request, form, title=name, said=lambda row: f"Đã lưu tài khoản của {row.full_name}.", **frame)


@writes
@allowed("administer")
@sensitive_variables("password")
def account_password(request, pk):
    """A new one-time password; also the way to open a stopped account again."""
    account = other_account(request, pk)
    return confirm_page(
        request,
        lambda: tell(request, account, renew_password(account=account, by=request.user)),
        title="Cấp mật khẩu mới" if account.is_active else "Mở lại tài khoản",
        sentence=f"Cấp mật khẩu dùng một lần cho {account.full_name} ({account.username})?",
        consequences=["Mật khẩu cũ không dùng được nữa; các máy đang đăng nhập phải đăng nhập lại."],
        back=account_url(account),
        trail=trail(),
        submit="Cấp mật khẩu",
    )


@writes
@allowed("administer")
def account_stop(request, pk):
    account = other_account(request, pk)
    return confirm_page(
        request,
        lambda: stop_account(account=account, by=request.user),
        title="Ngừng tài khoản",
        sentence=f"Ngừng tài khoản của {account.full_name} ({account.username})?",
        consequences=[
            "Người này bị đăng xuất ngay và không đăng nhập được nữa.",
            "Những gì người này đã nhập, đã kiểm tra vẫn giữ nguyên tên. Có thể mở lại tài khoản bất cứ lúc nào.",
        ],
        back=account_url(account),
        to=LIST,
        said=f"Đã ngừng tài khoản của {account.full_name}.",
        trail=trail(),
        submit="Ngừng tài khoản",
        danger=True,
    )


def other_account(request, pk):
    """An account that the administrator may stop or open: any but their own."""
    return get_object_or_404(User.objects.visible_to(request.user).exclude(pk=request.user.pk), pk=pk)


def trail():
    return [("Tài khoản", reverse(LIST))]


def tell(request, account, password):
    """The one-time password, on the next page and nowhere else."""
    messages.success(
        request,
        f"Mật khẩu dùng một lần của {account.full_name} (tên đăng nhập {account.username}): {password}. "
        "Hãy chép lại và trao tận tay; mật khẩu chỉ hiện lần này và phải đổi khi đăng nhập.",
    )
