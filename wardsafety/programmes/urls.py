from django.urls import path

from wardsafety.office.records.rows import row_paths

from . import views
from .records import INDICATORS, PHASES, READINGS, TARGETS, TASKS

app_name = "programmes"

urlpatterns = [
    path("chuong-trinh/", views.programme_list, name="programme_list"),
    path("chuong-trinh/moi/", views.programme_new, name="programme_new"),
    path("chuong-trinh/<int:pk>/", views.programme_detail, name="programme_detail"),
    path("chuong-trinh/<int:pk>/sua/", views.programme_edit, name="programme_edit"),
    path("chuong-trinh/<int:pk>/xoa/", views.programme_remove, name="programme_remove"),
    path("nhiem-vu/<int:pk>/xong/", views.task_done, name="task_done"),
    path("so-lieu-nguon/<int:pk>/", views.reading_detail, name="reading_detail"),
    path("so-lieu/<str:key>/", views.figure_rows, name="figure_rows"),
    *row_paths(PHASES, "chuong-trinh/<int:pk>/giai-doan", "giai-doan"),
    *row_paths(TASKS, "chuong-trinh/<int:pk>/nhiem-vu", "nhiem-vu"),
    *row_paths(INDICATORS, "chuong-trinh/<int:pk>/chi-tieu", "chi-tieu"),
    *row_paths(TARGETS, "chi-tieu/<int:pk>/muc-giao", "muc-giao"),
    *row_paths(READINGS, "chi-tieu/<int:pk>/so-lieu-nguon", "so-lieu-nguon"),
]
