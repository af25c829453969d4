"""Addresses of the fire registers. The three registers share their views: the register is an argument."""

from django.urls import path

from wardsafety.office.records.lifecycle import step_paths
from wardsafety.office.records.rows import row_paths

from . import views
from .records import DRILLS, EQUIPMENT, HOUSEHOLDS, STEPS
from .registers import GROUPS, POINTS, REGISTERS

app_name = "fire_models"

PLACES = [
    ("list", "", views.place_list),
    ("new", "them/", views.place_new),
    ("next_number", "so-tiep-theo/", views.next_number),
    ("detail", "<int:pk>/", views.place_detail),
    ("edit", "<int:pk>/sua/", views.place_edit),
    ("remove", "<int:pk>/xoa/", views.place_remove),
    ("print", "<int:pk>/in/", views.place_print),
]


def place_paths(register):
    return [
        path(f"{register.folder}/{tail}", view, {"register": register.key}, name=f"{register.key}_{page}")
        for page, tail, view in PLACES
    ]


urlpatterns = [
    path("mo-hinh/", views.home, name="home"),
    path("mo-hinh/thanh-lap/", views.founding, name="founding"),
    path("quyet-dinh/<int:pk>/<slug:form>/", views.decision_paper, name="decision_paper"),
    path("mo-hinh/<int:pk>/", views.place_open, name="place_open"),
    *[route for register in REGISTERS.values() for route in place_paths(register)],
    *row_paths(HOUSEHOLDS, "mo-hinh/<int:pk>/ho", "mo-hinh/ho"),
    *row_paths(EQUIPMENT, "mo-hinh/<int:pk>/phuong-tien", "mo-hinh/phuong-tien"),
    *row_paths(DRILLS, "mo-hinh/<int:pk>/tap-huan", "mo-hinh/tap-huan"),
    *step_paths(STEPS, "mo-hinh/<int:pk>/moc", "mo-hinh/moc"),
    *[
        path(
            f"{register.folder}/dan-bang/", views.place_paste, {"register": register.key}, name=f"{register.key}_paste"
        )
        for register in (GROUPS, POINTS)
    ],
    path("mo-hinh/ho/dan-bang/", views.household_paste, name="household_paste"),
    path("mo-hinh/<int:place_pk>/ho/dan-bang/", views.household_paste, name="household_paste"),
    path("vu-chay-no/", views.incident_list, name="incident_list"),
    path("vu-chay-no/them/", views.incident_new, name="incident_new"),
    path("vu-chay-no/<int:pk>/sua/", views.incident_edit, name="incident_edit"),
    path("vu-chay-no/<int:pk>/xoa/", views.incident_remove, name="incident_remove"),
]
