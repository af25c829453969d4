"""Addresses of the fire registers. The three registers share their views: the register is an argument."""

from django.urls import path

from . import views
from .registers import GROUPS, POINTS, REGISTERS
from .sections import DRILLS, EQUIPMENT, HOUSEHOLDS
from .views import founding

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
ROWS = [(HOUSEHOLDS, "ho"), (EQUIPMENT, "phuong-tien"), (DRILLS, "tap-huan")]


def place_paths(register):
    return [
        path(f"{register.folder}/{tail}", view, {"register": register.key}, name=f"{register.key}_{page}")
        for page, tail, view in PLACES
    ]


def row_paths(section, folder):
    section_arg = {"section": section.id}
    return [
        path(f"mo-hinh/<int:place_pk>/{folder}/them/", views.row_new, section_arg, name=f"{section.key}_new"),
        path(f"mo-hinh/{folder}/<int:pk>/sua/", views.row_edit, section_arg, name=f"{section.key}_edit"),
        path(f"mo-hinh/{folder}/<int:pk>/xoa/", views.row_remove, section_arg, name=f"{section.key}_remove"),
    ]


urlpatterns = [
    path("mo-hinh/", views.home, name="home"),
    path("mo-hinh/thanh-lap/", founding.founding, name="founding"),
    path("quyet-dinh/<int:pk>/<slug:form>/", founding.decision_paper, name="decision_paper"),
    path("mo-hinh/<int:pk>/", views.place_open, name="place_open"),
    path("mo-hinh/<int:place_pk>/muc/<slug:section>/", views.section_show, name="section_show"),
    *[route for register in REGISTERS.values() for route in place_paths(register)],
    *[route for section, folder in ROWS for route in row_paths(section, folder)],
    *[
        path(
            f"{register.folder}/dan-bang/", views.place_paste, {"register": register.key}, name=f"{register.key}_paste"
        )
        for register in (GROUPS, POINTS)
    ],
    path("mo-hinh/ho/dan-bang/", views.household_paste, name="household_paste"),
    path("mo-hinh/<int:place_pk>/ho/dan-bang/", views.household_paste, name="household_paste"),
    path("mo-hinh/<int:place_pk>/moc/them/", views.step_new, name="step_new"),
    path("mo-hinh/moc/<int:pk>/xoa/", views.step_remove, name="step_remove"),
    path("vu-chay-no/", views.incident_list, name="incident_list"),
    path("vu-chay-no/them/", views.incident_new, name="incident_new"),
    path("vu-chay-no/<int:pk>/sua/", views.incident_edit, name="incident_edit"),
    path("vu-chay-no/<int:pk>/xoa/", views.incident_remove, name="incident_remove"),
]
