"""Addresses of the security registers."""

from django.urls import path

from . import views

app_name = "security_plans"

urlpatterns = [
    path("an-ninh/", views.home, name="home"),
    path("an-ninh/dia-ban/them/", views.hotspot_new, name="hotspot_new"),
    path("an-ninh/dia-ban/<int:pk>/", views.hotspot_detail, name="hotspot_detail"),
    path("an-ninh/dia-ban/<int:pk>/sua/", views.hotspot_edit, name="hotspot_edit"),
    path("an-ninh/dia-ban/<int:pk>/xoa/", views.hotspot_remove, name="hotspot_remove"),
    path("an-ninh/dia-ban/<int:pk>/moc/them/", views.hotspot_step_new, name="hotspot_step_new"),
    path("an-ninh/dia-ban/<int:pk>/moc/xoa/", views.hotspot_step_remove, name="hotspot_step_remove"),
    path("an-ninh/chuyen-hoa/", views.conversion_list, name="conversion_list"),
    path("an-ninh/chuyen-hoa/them/", views.conversion_new, name="conversion_new"),
    path("an-ninh/chuyen-hoa/<int:pk>/", views.conversion_detail, name="conversion_detail"),
    path("an-ninh/chuyen-hoa/<int:pk>/sua/", views.conversion_edit, name="conversion_edit"),
    path("an-ninh/chuyen-hoa/<int:pk>/xoa/", views.conversion_remove, name="conversion_remove"),
    path("an-ninh/chuyen-hoa/<int:pk>/bien-phap/them/", views.measure_new, name="measure_new"),
    path("an-ninh/bien-phap/<int:pk>/sua/", views.measure_edit, name="measure_edit"),
    path("an-ninh/bien-phap/<int:pk>/xoa/", views.measure_remove, name="measure_remove"),
    path("an-ninh/ghi-nhanh/", views.log_quick, name="log_quick"),
    path("an-ninh/bien-phap/<int:pk>/nhat-ky/them/", views.log_new, name="log_new"),
    path("an-ninh/nhat-ky/<int:pk>/sua/", views.log_edit, name="log_edit"),
    path("an-ninh/nhat-ky/<int:pk>/xoa/", views.log_remove, name="log_remove"),
]
