from django.urls import path

from . import views

app_name = "programmes"

# key of a part of a programme, its folder in addresses, what it is added to
PARTS = [
    ("phase", "giai-doan", "programme"),
    ("task", "nhiem-vu", "programme"),
    ("indicator", "chi-tieu", "programme"),
    ("target", "muc-giao", "indicator"),
    ("reading", "so-lieu-nguon", "indicator"),
]


def part_urls(key, folder, owner):
    """Add, edit and delete one kind of part: `phase_new`, `phase_edit`, `phase_delete` …"""
    below = "chuong-trinh" if owner == "programme" else "chi-tieu"
    part = {"part": key}
    return [
        path(f"{below}/<int:pk>/{folder}/them/", views.part_new, part, name=f"{key}_new"),
        path(f"{folder}/<int:pk>/sua/", views.part_edit, part, name=f"{key}_edit"),
        path(f"{folder}/<int:pk>/xoa/", views.part_delete, part, name=f"{key}_delete"),
    ]


urlpatterns = [
    path("chuong-trinh/", views.programme_list, name="programme_list"),
    path("chuong-trinh/moi/", views.programme_new, name="programme_new"),
    path("chuong-trinh/<int:pk>/", views.programme_detail, name="programme_detail"),
    path("chuong-trinh/<int:pk>/sua/", views.programme_edit, name="programme_edit"),
    path("chuong-trinh/<int:pk>/xoa/", views.programme_delete, name="programme_delete"),
    path("nhiem-vu/<int:pk>/xong/", views.task_done, name="task_done"),
    path("so-lieu-nguon/<int:pk>/", views.reading_detail, name="reading_detail"),
    path("so-lieu/<str:key>/", views.figure_rows, name="figure_rows"),
    *[url for part in PARTS for url in part_urls(*part)],
]
