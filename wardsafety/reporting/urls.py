from django.urls import path

from . import views

app_name = "reporting"
urlpatterns = [
    path("", views.home, name="home"),
    path("hoi-nghi/", views.conference_list, name="conference_list"),
    path("hoi-nghi/moi/", views.conference_new, name="conference_new"),
    path("hoi-nghi/<int:pk>/", views.conference_detail, name="conference_detail"),
    path("hoi-nghi/<int:pk>/sua/", views.conference_edit, name="conference_edit"),
    path("hoi-nghi/<int:pk>/xoa/", views.conference_delete, name="conference_delete"),
    path("hoi-nghi/<int:pk>/noi-dung/moi/", views.agenda_item_new, name="agenda_item_new"),
    path("noi-dung/<int:pk>/sua/", views.agenda_item_edit, name="agenda_item_edit"),
    path("noi-dung/<int:pk>/xoa/", views.agenda_item_delete, name="agenda_item_delete"),
    path("hoi-nghi/<int:pk>/ket-luan/moi/", views.conclusion_new, name="conclusion_new"),
    path("ket-luan/<int:pk>/sua/", views.conclusion_edit, name="conclusion_edit"),
    path("ket-luan/<int:pk>/xoa/", views.conclusion_delete, name="conclusion_delete"),
    path("hoi-nghi/<int:pk>/bao-cao/in/", views.conference_reports, name="conference_reports"),
    path("hoi-nghi/<int:pk>/<slug:paper>/lay-so/", views.conference_number, name="conference_number"),
    path("hoi-nghi/<int:pk>/<slug:paper>/<slug:form>/", views.conference_paper, name="conference_paper"),
    path("bao-cao/", views.report_list, name="report_list"),
    path("bao-cao/moi/", views.report_new, name="report_new"),
    path("bao-cao/<int:pk>/", views.report_detail, name="report_detail"),
    path("bao-cao/<int:pk>/sua/", views.report_edit, name="report_edit"),
    path("bao-cao/<int:pk>/xoa/", views.report_delete, name="report_delete"),
    path("bao-cao/<int:pk>/xem-truoc/", views.report_preview, name="report_preview"),
    path("bao-cao/<int:pk>/xem-truoc/<str:key>/", views.report_rows, name="report_rows"),
    path("bao-cao/<int:pk>/lay-so/", views.report_number, name="report_number"),
    path("bao-cao/<int:pk>/chot/", views.report_freeze, name="report_freeze"),
    path("bao-cao/<int:pk>/ban-hanh/", views.report_issue, name="report_issue"),
    path("bao-cao/muc/<int:pk>/", views.section_edit, name="section_edit"),
    path("bao-cao/ban-chot/<int:pk>/", views.snapshot_detail, name="snapshot_detail"),
    path("bao-cao/ban-chot/<int:pk>/so/<str:key>/", views.snapshot_rows, name="snapshot_rows"),
    path("bao-cao/ban-chot/<int:pk>/<slug:form>/", views.snapshot_paper, name="snapshot_paper"),
    path("bao-cao/<int:pk>/<slug:form>/", views.report_paper, name="report_paper"),
]
