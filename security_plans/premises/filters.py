"""How the lists of premises and of campaigns are narrowed. A number on another page opens its rows by these names."""

from django.utils import timezone

from wardsafety.inspections.lifecycle import OF_PREMISES
from wardsafety.office.choosing import UNKNOWN
from wardsafety.office.models import Unit, User
from wardsafety.pages.filters import ChoiceFilter, FilterSet, ModelChoiceFilter, SearchFilter, TickFilter

from .forms.premises import kinds_of_premises

STATUSES = [(status, status.label) for status in OF_PREMISES]


def kinds(request):
    return kinds_of_premises(request.user.unit)


def neighbourhoods(request):
    return Unit.objects.neighbourhoods_of(request.user.unit)


class PickFilter(FilterSet):
    """What premises are offered to a campaign."""

    q = SearchFilter("search_key", "contact_key", label="Tìm", placeholder="Tên, địa chỉ, ngành nghề")
    loai = ModelChoiceFilter("kind", label="Loại", queryset=kinds)
    to_dan_pho = ModelChoiceFilter(
        "neighbourhood", label="Tổ dân phố, thôn", queryset=neighbourhoods, null_label=UNKNOWN
    )


class PremisesFilter(PickFilter):
    q = SearchFilter("search_key", "contact_key", label="Tìm", placeholder="Tên, địa chỉ, mã, ngành nghề, chủ cơ sở")
    tinh_trang = ChoiceFilter("status", label="Tình trạng", choices=STATUSES)
    khac = TickFilter(label="Thực tế khác đăng ký", when=lambda rows, request: rows.filter(mismatch=True))
    qua_han = TickFilter(label="Quá hạn kiểm tra", when=lambda rows, request: rows.overdue(timezone.localdate()))
    cua_toi = TickFilter(label="Địa bàn của tôi", when=lambda rows, request: rows.mine(request.user))


class CampaignPlaceFilter(FilterSet):
    q = SearchFilter("premises__search_key", label="Tìm", placeholder="Tên, địa chỉ, mã")
    tinh_trang = ChoiceFilter(
        label="Tình trạng",
        choices=[("chua", "Chưa kiểm tra"), ("da", "Đã kiểm tra")],
        method=lambda rows, name, value: rows.filter(checked=value == "da"),
    )
    can_bo = ModelChoiceFilter(
        "officer",
        label="Cán bộ được giao",
        queryset=lambda request: User.objects.visible_to(request.user).order_by("full_name", "pk"),
        null_label="Chưa giao",
    )
    loai = ModelChoiceFilter("premises__kind", label="Loại", queryset=kinds)
    to_dan_pho = ModelChoiceFilter(
        "premises__neighbourhood", label="Tổ dân phố, thôn", queryset=neighbourhoods, null_label=UNKNOWN
    )
    cua_toi = TickFilter(label="Của tôi", when=lambda rows, request: rows.filter(officer=request.user))
