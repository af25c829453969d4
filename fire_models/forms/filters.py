"""Filters of the lists. A number on another page opens its rows by these names in the URL."""

from django.utils import timezone

from fire_models.figures import equipped, founded
from fire_models.models import Incident
from wardsafety.inspections.lifecycle import OF_MODELS
from wardsafety.inspections.models import PlaceKind, PlaceStatus
from wardsafety.office.choosing import UNKNOWN
from wardsafety.office.models import Unit
from wardsafety.pages.filters import ChoiceFilter, FilterSet, ModelChoiceFilter, SearchFilter, TickFilter
from wardsafety.programmes.forms.choosing import phases

# Established and not dissolved: what a founded figure counts.
STANDING = "con-hieu-luc"
STATUSES = [(STANDING, "Đã thành lập, chưa giải thể"), *[(status, status.label) for status in OF_MODELS]]


def own_neighbourhoods(request):
    return Unit.objects.neighbourhoods_of(request.user.unit)


def own_phases(request):
    return phases(request.user.unit)


def by_status(queryset, name, value):
    return queryset.filter(status__in=PlaceStatus.founded() if value == STANDING else [value])


def unequipped(queryset, request):
    """Founded, and without equipment or short of what a norm asks for."""
    today = timezone.localdate()
    return queryset.filter(founded(today), ~equipped(today))


class PlaceFilter(FilterSet):
    q = SearchFilter("search_key", "person_key", label="Tìm", placeholder="Tên, địa chỉ, mã, người phụ trách")
    to_dan_pho = ModelChoiceFilter(
        "neighbourhood", label="Tổ dân phố, thôn", queryset=own_neighbourhoods, null_label=UNKNOWN
    )
    giai_doan = ModelChoiceFilter("phase", label="Giai đoạn", queryset=own_phases, null_label=UNKNOWN)
    tinh_trang = ChoiceFilter(label="Tình trạng", choices=STATUSES, method=by_status)
    cua_toi = TickFilter(label="Của tôi", when=lambda rows, request: rows.mine(request.user))
    qua_han = TickFilter(label="Quá hạn kiểm tra", when=lambda rows, request: rows.overdue(timezone.localdate()))
    thieu = TickFilter(label="Chưa đủ phương tiện", when=unequipped)


class LocalFilter(PlaceFilter):
    loai = ModelChoiceFilter(
        "kind",
        label="Loại mô hình",
        queryset=lambda request: (
            PlaceKind.objects.for_unit(request.user.unit)
            .filter(register=PlaceKind.Register.LOCAL)
            .order_by("name", "pk")
        ),
    )


class IncidentFilter(FilterSet):
    nam = ChoiceFilter(label="Năm", field_name="occurred_on", lookup_expr="year")
    to_dan_pho = ModelChoiceFilter(
        "neighbourhood", label="Tổ dân phố, thôn", queryset=own_neighbourhoods, null_label=UNKNOWN
    )
    luc_luong = ChoiceFilter("put_out_by", label="Lực lượng dập tắt", choices=Incident.PutOutBy.choices)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        years = self.queryset.dates("occurred_on", "year", order="DESC")
        self.filters["nam"].extra["choices"] = [(str(day.year), str(day.year)) for day in years]
