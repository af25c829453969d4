from django.urls import path

from wardsafety.office.records.rows import row_paths

from . import views
from .records import AGENDA, CONCLUSIONS, PHOTOS

app_name = "reporting"
urlpatterns = [
    path("", views.home, name="home"),
    path("hoi-nghi/", views.conference_list, name="conference_list"),
    path("hoi-nghi/moi/", views.conference_new, name="conference_new"),
    path("hoi-nghi/<int:pk>/", views.conference_detail, name="conference_detail"),
    path("hoi-nghi/<int:pk>/sua/", views.conference_edit, name="conference_edit"),
    path("hoi-nghi/<int:pk>/xoa/", views.conference_remove, name="conference_remove"),
    *row_paths(AGENDA, "hoi-nghi/<int:pk>/noi-dung", "noi-dung"),
    *row_paths(CONCLUSIONS, "hoi-nghi/<int:pk>/ket-luan", "ket-luan"),
    *row_paths(PHOTOS, "hoi-nghi/<int:pk>/anh", "anh"),
    path("anh/<int:pk>/tep/", views.photo_file, name="photo_file"),
    path("hoi-nghi/<int:pk>/bao-cao/in/", views.conference_reports, name="conference_reports"),
    path("hoi-nghi/<int:pk>/<slug:paper>/lay-so/", views.conference_number, name="conference_number"),
    path("hoi-nghi/<int:pk>/<slug:paper>/<slug:form>/", views.conference_paper, name="conference_paper"),
    path("bao-cao/", views.report_list, name="report_list"),
    path("bao-cao/moi/", views.report_new, name="report_new"),
    path("bao-cao/<int:pk>/", views.report_detail, name="report_detail"),
    path("bao-cao/<int:pk>/sua/", views.report_edit, name="report_edit"),
    path("bao-cao/<int:pk>/xoa/", views.report_remove, name="report_remove"),
    path("bao-cao/<int:pk>/xem-truoc/", views.report_preview, name="report_preview"),
    path("bao-cao/<int:pk>/xem-truoc/<str:key>/", views.report_rows, name="report_rows"),
    path("bao-cao/<int:pk>/lay-so/", views.report_number, name="report_number"),
    path("bao-cao/<int:pk>/ky-tiep-theo/", views.report_next, name="report_next"),
    path("bao-cao/<int:pk>/chot/", views.report_freeze, name="report_freeze"),
    path("bao-cao/<int:pk>/ban-hanh/", views.report_issue, name="report_issue"),
    path("bao-cao/<int:pk>/muc/them/", views.section_new, name="section_new"),
    path("bao-cao/muc/<int:pk>/", views.section_edit, name="section_edit"),
    path("bao-cao/muc/<int:pk>/tu-soan/", views.section_take_over, name="section_take_over"),
    path("bao-cao/muc/<int:pk>/xoa/", views.section_remove, name="section_remove"),
    path("bao-cao/muc/<int:pk>/<slug:way>/", views.section_move, name="section_move"),
    path("bao-cao/ban-chot/<int:pk>/", views.snapshot_detail, name="snapshot_detail"),
    path("bao-cao/ban-chot/<int:pk>/so/<str:key>/", views.snapshot_rows, name="snapshot_rows"),
    path("bao-cao/ban-chot/<int:pk>/<slug:form>/", views.snapshot_paper, name="snapshot_paper"),
    path("bao-cao/<int:pk>/<slug:form>/", views.report_paper, name="report_paper"),
]
