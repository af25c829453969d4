"""Fires and explosions: list, create, edit, delete."""

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from fire_models.forms import IncidentFilter, IncidentForm
from fire_models.models import Incident
from wardsafety.office import history
from wardsafety.office.people.roles import allowed, may
from wardsafety.office.posts.once import sent, sent_before
from wardsafety.pages.columns import Column
from wardsafety.pages.htmx import done, page
from wardsafety.pages.listing import Empty, listing

COLUMNS = (
    Column("dia-diem", "Địa điểm", "where", sort="where", template="fire_models/cells/incident.html", width=40),
    Column("ngay", "Ngày", "occurred_on", sort="occurred_on", width=12),
    Column(
        "to-dan-pho",
        "Tổ dân phố, thôn",
        lambda row: str(row.neighbourhood or "Chưa xác định"),
        sort=("neighbourhood__sort_number", "neighbourhood__name"),
        width=20,
    ),
    Column("luc-luong", "Lực lượng dập tắt", "get_put_out_by_display", sort="put_out_by", width=26),
    Column("mo-hinh", "Mô hình tham gia", "place.name", sort="place__name", width=26, priority=2),
    Column("thiet-hai", "Thiệt hại (đồng)", "damage_vnd", sort="damage_vnd", align="end", width=18),
    Column("bi-thuong", "Bị thương", "injured", sort="injured", align="end"),
    Column("tu-vong", "Tử vong", "dead", sort="dead", align="end"),
)


@require_safe
def incident_list(request):
    first = ("Ghi vụ cháy, nổ", reverse("fire_models:incident_new")) if may(request.user, "edit_models") else ("", "")
    return listing(
        request,
        queryset=Incident.objects.visible_to(request.user).select_related("neighbourhood", "place"),
        columns=COLUMNS,
        template="fire_models/incident_list.html",
        filterset=IncidentFilter,
        context={"title": "Vụ cháy, nổ"},
        filename="vu-chay-no",
        empty=Empty("Chưa ghi vụ cháy, nổ nào.", *first),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@allowed("edit_models")
def incident_new(request):
    url = reverse("fire_models:incident_list")
    if request.method == "POST" and (before := sent_before(request)):
        return before
    blank = Incident(unit=request.user.unit, created_by=request.user)
    form = IncidentForm(request.POST if request.method == "POST" else None, instance=blank)
    if request.method == "POST" and form.is_valid():
        form.save()
        sent(request, url)
        return done(request, url, "Đã ghi vụ cháy, nổ.")
    context = {"title": "Ghi vụ cháy, nổ", "form": form, "cancel_url": url}
    return page(request, "fire_models/incident_form.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@allowed("edit_models")
def incident_edit(request, pk):
    incident = get_object_or_404(Incident.objects.visible_to(request.user).select_related("unit"), pk=pk)
    url = reverse("fire_models:incident_list")
    form = IncidentForm(request.POST if request.method == "POST" else None, instance=incident)
    if request.method == "POST" and form.is_valid():
        form.save()
        return done(request, url, "Đã lưu vụ cháy, nổ.")
    context = {"title": "Sửa vụ cháy, nổ", "form": form, "incident": incident, "cancel_url": url}
    return page(request, "fire_models/incident_form.html", context | {"entries": history.of(incident)})


@require_http_methods(["GET", "HEAD", "POST"])
@allowed("edit_models")
def incident_remove(request, pk):
    incident = get_object_or_404(Incident.objects.visible_to(request.user), pk=pk)
    url = reverse("fire_models:incident_list")
    if request.method == "POST":
        incident.delete()
        return done(request, url, "Đã xóa vụ cháy, nổ.")
    context = {
        "title": "Xóa vụ cháy, nổ",
        "sentence": f"Xóa vụ cháy, nổ ngày {incident.occurred_on:%d/%m/%Y} tại {incident.where}?",
        "consequences": ["Chỉ xóa khi nhập nhầm. Số liệu của kỳ này sẽ thay đổi."],
        "submit": "Xóa",
        "danger": True,
        "cancel_url": url,
    }
    return page(request, "fire_models/incident_remove.html", context)
