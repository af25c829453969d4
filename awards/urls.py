"""Addresses of the award registers."""

from django.urls import path

from wardsafety.office.records.lifecycle import step_paths
from wardsafety.office.records.rows import row_paths

from . import views
from .lifecycle import STEPS
from .records import AWARDS, DECLARED

app_name = "awards"
ROUND = "khen-thuong/<int:pk>"

urlpatterns = [
    path("khen-thuong/", views.home, name="home"),
    path("khen-thuong/them/", views.round_new, name="round_new"),
    path(f"{ROUND}/", views.round_detail, name="round_detail"),
    path(f"{ROUND}/sua/", views.round_edit, name="round_edit"),
    path(f"{ROUND}/xoa/", views.round_remove, name="round_remove"),
    path(f"{ROUND}/dan-bang/", views.award_paste, name="award_paste"),
    path(f"{ROUND}/giay-khen/", views.round_certificates, name="round_certificates"),
    path(f"{ROUND}/so/<slug:paper>/", views.round_number, name="round_number"),
    path(f"{ROUND}/in/<slug:paper>/<slug:form>/", views.round_paper, name="round_paper"),
    *step_paths(STEPS, f"{ROUND}/buoc", "khen-thuong/buoc"),
    *row_paths(AWARDS, f"{ROUND}/nguoi-duoc-khen", "khen-thuong/nguoi-duoc-khen"),
    *row_paths(DECLARED, f"{ROUND}/so-luong", "khen-thuong/so-luong"),
]
