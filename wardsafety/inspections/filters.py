"""How the lists of the field are narrowed."""

from datetime import timedelta

import django_filters
from django.db.models import Q
from django.utils import timezone

from wardsafety.office.models import Unit, User
from wardsafety.pages.filters import ChoiceFilter, FilterSet, ModelChoiceFilter, SearchFilter, TickFilter

from .models import Inspection, PlaceKind


def neighbourhoods(request):
    return Unit.objects.neighbourhoods_of(request.user.unit)


def kinds(request):
    return PlaceKind.objects.for_unit(request.user.unit).order_by("register", "name", "pk")


def kinds_of_models(request):
    return kinds(request).exclude(register=PlaceKind.Register.PREMISES)


def staff(request):
    return User.objects.visible_to(request.user).order_by("full_name", "pk")


class InspectionFilter(FilterSet):
    q = SearchFilter("place__search_key", placeholder="Tên, mã, địa chỉ")
    tu = django_filters.DateFilter("done_on", "gte", label="Từ ngày")
    den = django_filters.DateFilter("done_on", "lte", label="Đến ngày")
    ket_qua = ChoiceFilter("result", label="Kết quả", choices=Inspection.Result.choices)
    hinh_thuc = ChoiceFilter("mode", label="Hình thức", choices=Inspection.Mode.choices)
    loai = ModelChoiceFilter("place__kind", label="Loại", queryset=kinds)
    dia_ban = ModelChoiceFilter("place__neighbourhood", label="Tổ dân phố, thôn", queryset=neighbourhoods)
    nguoi = ModelChoiceFilter("inspector", label="Người kiểm tra", queryset=staff)
    cua_toi = TickFilter(label="Tôi kiểm tra", when=lambda rows, request: rows.filter(inspector=request.user))


class DueFilter(FilterSet):
    WITHIN = {"qua-han": -1, "7": 7, "30": 30}

    q = SearchFilter(placeholder="Tên, mã, địa chỉ")
    han = ChoiceFilter(
        label="Hạn kiểm tra",
        choices=[("qua-han", "Quá hạn"), ("7", "Trong 7 ngày tới"), ("30", "Trong 30 ngày tới")],
        method="by_date",
    )
    loai = ModelChoiceFilter("kind", label="Loại", queryset=kinds)
    dia_ban = ModelChoiceFilter("neighbourhood", label="Tổ dân phố, thôn", queryset=neighbourhoods)
    cua_toi = TickFilter(label="Địa bàn của tôi", when=lambda rows, request: rows.mine(request.user))

    def by_date(self, rows, name, value):
        return rows.filter(next_due__lte=timezone.localdate() + timedelta(days=self.WITHIN[value]))


class OpenFirst(ChoiceFilter):
    """State of a finding; nothing chosen is what still has to be mended."""

    def filter(self, rows, value):
        today = timezone.localdate()
        if value == "da":
            return rows.filter(fixed_on__lte=today)
        if value == "tat-ca":
            return rows
        rows = rows.filter(Q(fixed_on=None) | Q(fixed_on__gt=today))
        return rows.filter(due_on__lt=today) if value == "qua-han" else rows


class FindingFilter(FilterSet):
    q = SearchFilter("inspection__place__search_key", placeholder="Tên, mã, địa chỉ")
    tinh_trang = OpenFirst(
        label="Tình trạng",
        empty_label="Chưa khắc phục",
        choices=[("qua-han", "Quá hạn khắc phục"), ("da", "Đã khắc phục"), ("tat-ca", "Tất cả")],
    )
    loai = ModelChoiceFilter("inspection__place__kind", label="Loại", queryset=kinds)
    dia_ban = ModelChoiceFilter("inspection__place__neighbourhood", label="Tổ dân phố, thôn", queryset=neighbourhoods)
    cua_toi = TickFilter(
        label="Địa bàn của tôi",
        when=lambda rows, request: rows.filter(inspection__place__neighbourhood__in=request.user.neighbourhoods.all()),
    )


class FailingFilter(FilterSet):
    q = SearchFilter(placeholder="Tên, mã, địa chỉ")
    ngay = django_filters.DateFilter(label="Tính đến ngày", method="keep")
    loai = ModelChoiceFilter("kind", label="Loại", queryset=kinds_of_models)
    dia_ban = ModelChoiceFilter("neighbourhood", label="Tổ dân phố, thôn", queryset=neighbourhoods)
    ly_do = ChoiceFilter(
        label="Lý do",
        choices=[("chua-dat", "Lần kiểm tra gần nhất chưa đạt"), ("ton-tai", "Còn tồn tại"), ("qua-han", "Quá hạn")],
        method="by_reason",
    )

    def keep(self, rows, name, value):
        """The rows have been asked for this day already."""
        return rows

    def by_reason(self, rows, name, value):
        conditions = {
            "chua-dat": Q(last_result=Inspection.Result.FAIL),
            "ton-tai": Q(open_findings__gt=0),
            "qua-han": Q(late=True),
        }
        return rows.filter(conditions[value])
