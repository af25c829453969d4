from django.urls import path

from . import views
from .checklists import views as checklists

app_name = "inspections"
urlpatterns = [
    path("k/<str:code>/", views.place_by_code, name="place_by_code"),
    path("kiem-tra/", views.home, name="home"),
    path("kiem-tra/noi/<int:pk>/", views.place, name="place"),
    path("kiem-tra/moi/<int:place_pk>/", views.inspection_new, name="inspection_new"),
    path("kiem-tra/lan/", views.inspection_list, name="inspection_list"),
    path("kiem-tra/lan/<int:pk>/", views.inspection_detail, name="inspection_detail"),
    path("kiem-tra/lan/<int:pk>/xong/", views.inspection_done, name="inspection_done"),
    path("kiem-tra/lan/<int:pk>/sua/", views.inspection_correct, name="inspection_correct"),
    path("kiem-tra/lan/<int:pk>/<slug:form>/", views.inspection_print, name="inspection_print"),
    path("kiem-tra/lich/", views.due_list, name="due_list"),
    path("kiem-tra/ton-tai/", views.finding_list, name="finding_list"),
    path("kiem-tra/ton-tai/<int:pk>/khac-phuc/", views.finding_fix, name="finding_fix"),
    path("kiem-tra/ton-tai/<int:pk>/mo-lai/", views.finding_reopen, name="finding_reopen"),
    path("kiem-tra/khong-dat/", views.failing_list, name="failing_list"),
    path("mau-kiem-tra/", checklists.checklist_list, name="checklist_list"),
    path("mau-kiem-tra/them/", checklists.checklist_create, name="checklist_create"),
    path("mau-kiem-tra/<int:pk>/", checklists.checklist_detail, name="checklist_detail"),
    path("mau-kiem-tra/<int:pk>/sua/", checklists.checklist_edit, name="checklist_edit"),
]
