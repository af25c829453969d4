"""Addresses of the security registers."""

from django.urls import path

from . import views

app_name = "security_plans"

FESTIVAL_PARTS = [
    *(("site", "diem"), ("item", "noi-dung"), ("task", "nhiem-vu"), ("guest", "khach-moi")),
    *(("budget", "khoan-chi"), ("gift", "qua-tang"), ("commitment", "cam-ket")),
]


def part_urls(key, folder):
    part = {"part": key}
    return [
        path(f"an-ninh/ngay-hoi/<int:pk>/{folder}/them/", views.festival_part_new, part, name=f"{key}_part_new"),
        path(f"an-ninh/ngay-hoi/{folder}/<int:pk>/sua/", views.festival_part_edit, part, name=f"{key}_part_edit"),
        path(f"an-ninh/ngay-hoi/{folder}/<int:pk>/xoa/", views.festival_part_remove, part, name=f"{key}_part_remove"),
    ]


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
    path("an-ninh/chuyen-hoa/<int:pk>/chi-tieu/", views.usual_indicators, name="usual_indicators"),
    path("an-ninh/bien-phap/<int:pk>/viec/them/", views.task_new, name="task_new"),
    path("an-ninh/viec/<int:pk>/sua/", views.task_edit, name="task_edit"),
    path("an-ninh/viec/<int:pk>/xoa/", views.task_remove, name="task_remove"),
    path("an-ninh/ghi-nhanh/", views.log_quick, name="log_quick"),
    path("an-ninh/bien-phap/<int:pk>/nhat-ky/them/", views.log_new, name="log_new"),
    path("an-ninh/nhat-ky/<int:pk>/sua/", views.log_edit, name="log_edit"),
    path("an-ninh/nhat-ky/<int:pk>/xoa/", views.log_remove, name="log_remove"),
    path("an-ninh/co-so/", views.premises_list, name="premises_list"),
    path("an-ninh/co-so/them/", views.premises_new, name="premises_new"),
    path("an-ninh/co-so/dan-bang/", views.premises_paste, name="premises_paste"),
    path("an-ninh/co-so/<int:pk>/", views.premises_detail, name="premises_detail"),
    path("an-ninh/co-so/<int:pk>/sua/", views.premises_edit, name="premises_edit"),
    path("an-ninh/co-so/<int:pk>/xoa/", views.premises_remove, name="premises_remove"),
    path("an-ninh/co-so/<int:pk>/moc/them/", views.premises_step_new, name="premises_step_new"),
    path("an-ninh/co-so/moc/<int:pk>/xoa/", views.premises_step_remove, name="premises_step_remove"),
    path("an-ninh/dot-kiem-tra/", views.campaign_list, name="campaign_list"),
    path("an-ninh/dot-kiem-tra/them/", views.campaign_new, name="campaign_new"),
    path("an-ninh/dot-kiem-tra/cua-toi/", views.campaign_mine, name="campaign_mine"),
    path("an-ninh/dot-kiem-tra/<int:pk>/", views.campaign_detail, name="campaign_detail"),
    path("an-ninh/dot-kiem-tra/<int:pk>/sua/", views.campaign_edit, name="campaign_edit"),
    path("an-ninh/dot-kiem-tra/<int:pk>/xoa/", views.campaign_remove, name="campaign_remove"),
    path("an-ninh/dot-kiem-tra/<int:pk>/co-so/", views.campaign_place_list, name="campaign_place_list"),
    path("an-ninh/dot-kiem-tra/<int:pk>/them-co-so/", views.campaign_assign, name="campaign_assign"),
    path("an-ninh/dot-kiem-tra/<int:pk>/giao-co-so/", views.campaign_hand_over, name="campaign_hand_over"),
    path("an-ninh/dot-kiem-tra/co-so/<int:pk>/xoa/", views.campaign_place_remove, name="campaign_place_remove"),
    path("an-ninh/ngay-hoi/", views.festival_list, name="festival_list"),
    path("an-ninh/ngay-hoi/them/", views.festival_new, name="festival_new"),
    path("an-ninh/ngay-hoi/<int:pk>/", views.festival_detail, name="festival_detail"),
    path("an-ninh/ngay-hoi/<int:pk>/sua/", views.festival_edit, name="festival_edit"),
    path("an-ninh/ngay-hoi/<int:pk>/xoa/", views.festival_remove, name="festival_remove"),
    path("an-ninh/ngay-hoi/<int:pk>/sao-chep/", views.festival_copy, name="festival_copy"),
    path("an-ninh/ngay-hoi/<int:pk>/noi-dung-thuong-co/", views.festival_usual, name="festival_usual"),
    path("an-ninh/ngay-hoi/<int:pk>/giay-moi-tung-khach/", views.festival_invitations, name="festival_invitations"),
    path("an-ninh/ngay-hoi/<int:pk>/in/<slug:paper>/<slug:form>/", views.festival_paper, name="festival_paper"),
    *[url for part in FESTIVAL_PARTS for url in part_urls(*part)],
]
