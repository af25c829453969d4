"""A small site of its own on which the pages room is tried: a list of content types, a form, a record."""

import django_filters
from django import forms as plain
from django.contrib.auth.decorators import login_not_required
from django.contrib.contenttypes.models import ContentType
from django.http import HttpResponse
from django.shortcuts import render
from django.template import RequestContext, Template
from django.urls import path

from wardsafety.pages import charts, filters, forms, paste
from wardsafety.pages.columns import Column
from wardsafety.pages.htmx import done, page
from wardsafety.pages.listing import Empty, listing
from wardsafety.pages.partial_dates import PartialDateFormField

COLUMNS = [
    Column("ten", "Tên", "model", sort="model", link=lambda row: f"/muc/{row.pk}/"),
    Column("ung-dung", "Ứng dụng", "app_label", sort=("app_label", "model")),
    Column("so", "Số thứ tự", "pk", sort="pk", align="end"),
    Column("ghi-chu", "Ghi chú", lambda row: f"={row.model}", priority=2),
]


class ContentTypeFilter(filters.FilterSet):
    q = filters.SearchFilter("model", label="Tìm theo tên", placeholder="Tên mô hình")
    app = filters.ChoiceFilter("app_label", label="Ứng dụng", choices=[("auth", "Tài khoản"), ("office", "Văn phòng")])
    cua_toi = filters.TickFilter(label="Chỉ của tôi", when=lambda rows, request: rows.filter(app_label="auth"))
    so = django_filters.NumberFilter(field_name="pk", lookup_expr="gte", label="Số từ")


class Household(forms.Form):
    layout = [("Chủ hộ", ["name", "phone", "joined", "members"], 2), ("Nhà", ["kind", "note", "gates", "agreed"], 1)]

    version = plain.IntegerField(widget=plain.HiddenInput, required=False)
    name = plain.CharField(label="Họ và tên", max_length=50)
    phone = forms.PhoneField(label="Số điện thoại", required=False, help_text="Di động hoặc máy bàn kèm mã vùng.")
    joined = plain.DateField(label="Ngày tham gia", required=False)
    members = plain.IntegerField(label="Số nhân khẩu", min_value=0, required=False)
    cost = plain.DecimalField(label="Kinh phí (đồng)", max_digits=12, decimal_places=2, required=False)
    latitude = plain.DecimalField(label="Vĩ độ", max_digits=8, decimal_places=6, required=False)
    issued = PartialDateFormField(label="Ngày văn bản", required=False)
    kind = plain.ChoiceField(
        label="Loại nhà", choices=[("o", "Nhà ở"), ("kd", "Nhà ở kết hợp kinh doanh")], required=False
    )
    gates = plain.MultipleChoiceField(
        label="Lối thoát nạn",
        choices=[("cua", "Cửa chính"), ("mai", "Mái"), ("ban", "Ban công")],
        widget=plain.CheckboxSelectMultiple,
        required=False,
    )
    agreed = plain.BooleanField(label="Đã ký cam kết", required=False)
    note = plain.CharField(label="Ghi chú", widget=plain.Textarea(attrs={"rows": 3}), required=False)


PASTE_FIELDS = [
    paste.PasteField("name", "Họ và tên", ("Chủ hộ", "Họ tên chủ hộ"), required=True),
    paste.PasteField("phone", "Số điện thoại", ("SĐT", "Điện thoại")),
    paste.PasteField("members", "Số nhân khẩu", ("Nhân khẩu",)),
]


def content_types(request):
    return listing(
        request,
        queryset=ContentType.objects.all(),
        columns=COLUMNS,
        filterset=ContentTypeFilter,
        context={"title": "Danh mục loại dữ liệu"},
        filename="loai-du-lieu",
        default_sort="ten",
        empty=Empty("Chưa có mục nào.", "Thêm mục đầu tiên", "/them/"),
        page_size=10,
    )


def nothing(request):
    empty = Empty("Chưa có mục nào.", "Thêm mục đầu tiên", "/them/")
    return listing(
        request,
        queryset=ContentType.objects.none(),
        columns=COLUMNS,
        filterset=ContentTypeFilter,
        context={"title": "Danh mục trống"},
        empty=empty,
    )


def household(request):
    form = Household(request.POST or None)
    if form.is_valid():
        return done(request, "/danh-sach/", "Đã lưu hộ gia đình.")
    return page(request, "pages/form.html", {"form": form, "title": "Thêm hộ gia đình", "cancel_url": "/danh-sach/"})


def conflict(request):
    form = Household(initial={"name": "Lê Thị Ánh"})
    form.conflicts = [{"label": "Họ và tên", "theirs": "Lê Ánh", "yours": "Lê Thị Ánh"}]
    form.conflict_note = "Trần Bình lưu lúc 08:15 07/03/2026"
    return page(request, "pages/form.html", {"form": form, "title": "Sửa hộ gia đình", "cancel_url": "/danh-sach/"})


def record(request):
    context = {
        "title": "Tổ liên gia số 1 – Tổ dân phố 8",
        "status": {"kind": "ok", "word": "Đang hoạt động"},
        "missing": ["Chưa có danh sách hộ gia đình.", "Chưa có quyết định thành lập."],
        "facts": [("Tổ dân phố", "Tổ dân phố 8"), ("Số hộ", 1200), ("Tổ phó", "")],
    }
    return render(request, "pages/record.html", context)


def confirm(request):
    context = {"title": "Giải thể tổ liên gia?", "sentence": "Tổ sẽ không còn được tính từ ngày này."}
    context |= {"consequences": ["12 hộ rời tổ."], "danger": True, "submit": "Giải thể", "cancel_url": "/danh-sach/"}
    return render(request, "pages/confirm.html", context)


def pasted(request):
    text = "Họ tên chủ hộ\tSĐT\tNhân khẩu\nLê Thị Ánh\t0912345678\t4\nTrần Bình\t12\tnhiều\n\t0912345679\t2"
    content = Template(
        '{% extends "base.html" %}{% block content %}{% include "pages/paste_preview.html" %}{% endblock %}'
    )
    context = {"sheet": paste.Sheet(text, PASTE_FIELDS, Household), "title": "Kiểm tra trước khi lưu"}
    return HttpResponse(content.render(RequestContext(request, context)))


def drawn(request):
    figures = {
        "bar": charts.bar_chart([("Tổ dân phố 8", 12, 10), ("Tổ dân phố Lê Lợi kéo dài phía nam", 7)], title="Số tổ"),
        "stacked": charts.stacked_bar(
            [("TDP 8", [5, 3, 0]), ("TDP 6", [1, 2, 9])], ["Đạt", "Sau", "Chưa"], title="Đợt"
        ),
        "line": charts.line_chart(["2021", "2022", "2023"], [("Số vụ", [4, None, 2])], title="Số vụ cháy"),
    }
    figure = "<figure>{{ chart }}</figure>"
    content = Template(
        '{% extends "base.html" %}{% block content %}{% for chart in charts %}' + figure + "{% endfor %}{% endblock %}"
    )
    context = RequestContext(request, {"charts": figures.values(), "title": "Biểu đồ"})
    return HttpResponse(content.render(context))


urlpatterns = [
    path(route, login_not_required(view))
    for route, view in {
        "danh-sach/": content_types,
        "trong/": nothing,
        "them/": household,
        "xung-dot/": conflict,
        "muc/": record,
        "xoa/": confirm,
        "dan/": pasted,
        "bieu-do/": drawn,
    }.items()
]
