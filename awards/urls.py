"""Addresses of the award registers."""

from django.urls import path

from . import views

app_name = "awards"

PARTS = [("award", "nguoi-duoc-khen"), ("declared", "so-luong")]


def part_urls(key, folder):
    part = {"part": key}
    return [
        path(f"khen-thuong/<int:pk>/{folder}/them/", views.part_new, part, name=f"{key}_part_new"),
        path(f"khen-thuong/{folder}/<int:pk>/sua/", views.part_edit, part, name=f"{key}_part_edit"),
        path(f"khen-thuong/{folder}/<int:pk>/xoa/", views.part_remove, part, name=f"{key}_part_remove"),
    ]


urlpatterns = [
    path("khen-thuong/", views.home, name="home"),
    path("khen-thuong/them/", views.round_new, name="round_new"),
    path("khen-thuong/<int:pk>/", views.round_detail, name="round_detail"),
    path("khen-thuong/<int:pk>/sua/", views.round_edit, name="round_edit"),
    path("khen-thuong/<int:pk>/xoa/", views.round_remove, name="round_remove"),
    path("khen-thuong/<int:pk>/buoc/them/", views.step_new, name="step_new"),
    path("khen-thuong/<int:pk>/dan-bang/", views.award_paste, name="award_paste"),
    path("khen-thuong/<int:pk>/giay-khen/", views.round_certificates, name="round_certificates"),
    path("khen-thuong/<int:pk>/so/<slug:paper>/", views.round_number, name="round_number"),
    path("khen-thuong/<int:pk>/in/<slug:paper>/<slug:form>/", views.round_paper, name="round_paper"),
    *[url for part in PARTS for url in part_urls(*part)],
]
