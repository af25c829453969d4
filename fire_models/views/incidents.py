"""Fires and explosions: list, create, edit, delete."""

from django.shortcuts import get_object_or_404
from django.urls import reverse

from fire_models.forms import IncidentFilter, IncidentForm
from fire_models.models import Incident
from wardsafety.office import history
from wardsafety.office.people.roles import allowed, may
from wardsafety.office.records.answers import confirm_page, edit_page, form_page
from wardsafety.office.records.declared import page_of, trail_to, visible
from wardsafety.office.units.columns import neighbourhood_column
from wardsafety.office.verbs import reads, sent, writes
from wardsafety.pages.columns import Column
from wardsafety.pages.listing import Empty, listing

COLUMNS = (
    Column("dia-diem", "Địa điểm", "where", sort="where", template="fire_models/cells/incident.html", width=40),
    Column("ngay", "Ngày", "occurred_on", sort="occurred_on", width=12),
    neighbourhood_column(),
    Column("luc-luong", "Lực lượng dập tắt", "get_put_out_by_display", sort="put_out_by", width=26),
    Column("mo-hinh", "Mô hình tham gia", "place.name", sort="place__name", width=26, priority=2),
    Column("thiet-hai", "Thiệt hại (đồng)", "damage_vnd", sort="damage_vnd", align="end", width=18),
    Column("bi-thuong", "Bị thương", "injured", sort="injured", align="end"),
    Column("tu-vong", "Tử vong", "dead", sort="dead", align="end"),
)


@reads
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


@writes
@allowed("edit_models")
def incident_new(request):
    blank = Incident(unit=request.user.unit, created_by=request.user)
    url, form = reverse("fire_models:incident_list"), IncidentForm(*sent(request), instance=blank)
    return form_page(request, form, title="Ghi vụ cháy, nổ", said="Đã ghi vụ cháy, nổ.", back=url, to=url)


@writes
@allowed("edit_models")
def incident_edit(request, pk):
    incident = get_object_or_404(visible(Incident, request.user).select_related("unit"), pk=pk)
    url = reverse("fire_models:incident_list")
    form, template = IncidentForm(*sent(request), instance=incident), "fire_models/incident_form.html"
    context = {"incident": incident, "entries": history.of(incident), "template": template}
    return edit_page(request, form, said="Đã lưu vụ cháy, nổ.", back=url, to=url, **context)


@writes
@allowed("edit_models")
def incident_remove(request, pk):
    incident = get_object_or_404(visible(Incident, request.user), pk=pk)
    return confirm_page(
        request,
        incident.delete,
        title="Xóa vụ cháy, nổ",
        sentence=f"Xóa vụ cháy, nổ ngày {incident.occurred_on:%d/%m/%Y} tại {incident.where}?",
        consequences=["Chỉ xóa khi nhập nhầm. Số liệu của kỳ này sẽ thay đổi."],
        back=page_of(incident),
        to=reverse("fire_models:incident_list"),
        said="Đã xóa vụ cháy, nổ.",
        trail=trail_to(incident),
        submit="Xóa",
        danger=True,
    )
