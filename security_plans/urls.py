"""Addresses of the security registers."""

from django.urls import path

from .festival.views import festivals, parts
from .hotspots.views import conversions, hotspots, measures
from .premises.views import campaign_places, campaigns, premises

app_name = "security_plans"

FESTIVAL_PARTS = [
    *(("site", "diem"), ("item", "noi-dung"), ("task", "nhiem-vu"), ("guest", "khach-moi")),
    *(("budget", "khoan-chi"), ("gift", "qua-tang"), ("commitment", "cam-ket")),
]


def part_urls(key, folder):
    part = {"part": key}
    return [
        path(f"an-ninh/ngay-hoi/<int:pk>/{folder}/them/", parts.festival_part_new, part, name=f"{key}_part_new"),
        path(f"an-ninh/ngay-hoi/{folder}/<int:pk>/sua/", parts.festival_part_edit, part, name=f"{key}_part_edit"),
        path(f"an-ninh/ngay-hoi/{folder}/<int:pk>/xoa/", parts.festival_part_remove, part, name=f"{key}_part_remove"),
    ]


urlpatterns = [
    path("an-ninh/", hotspots.home, name="home"),
    path("an-ninh/dia-ban/them/", hotspots.hotspot_new, name="hotspot_new"),
    path("an-ninh/dia-ban/<int:pk>/", hotspots.hotspot_detail, name="hotspot_detail"),
    path("an-ninh/dia-ban/<int:pk>/sua/", hotspots.hotspot_edit, name="hotspot_edit"),
    path("an-ninh/dia-ban/<int:pk>/xoa/", hotspots.hotspot_remove, name="hotspot_remove"),
    path("an-ninh/dia-ban/<int:pk>/moc/them/", hotspots.hotspot_step_new, name="hotspot_step_new"),
    path("an-ninh/dia-ban/<int:pk>/moc/xoa/", hotspots.hotspot_step_remove, name="hotspot_step_remove"),
    path("an-ninh/chuyen-hoa/", conversions.conversion_list, name="conversion_list"),
    path("an-ninh/chuyen-hoa/them/", conversions.conversion_new, name="conversion_new"),
    path("an-ninh/chuyen-hoa/<int:pk>/", conversions.conversion_detail, name="conversion_detail"),
    path("an-ninh/chuyen-hoa/<int:pk>/sua/", conversions.conversion_edit, name="conversion_edit"),
    path("an-ninh/chuyen-hoa/<int:pk>/xoa/", conversions.conversion_remove, name="conversion_remove"),
    path("an-ninh/chuyen-hoa/<int:pk>/bien-phap/them/", measures.measure_new, name="measure_new"),
    path("an-ninh/bien-phap/<int:pk>/sua/", measures.measure_edit, name="measure_edit"),
    path("an-ninh/bien-phap/<int:pk>/xoa/", measures.measure_remove, name="measure_remove"),
    path("an-ninh/chuyen-hoa/<int:pk>/chi-tieu/", conversions.usual_indicators, name="usual_indicators"),
    path("an-ninh/bien-phap/<int:pk>/viec/them/", measures.task_new, name="task_new"),
    path("an-ninh/viec/<int:pk>/sua/", measures.task_edit, name="task_edit"),
    path("an-ninh/viec/<int:pk>/xoa/", measures.task_remove, name="task_remove"),
    path("an-ninh/ghi-nhanh/", measures.log_quick, name="log_quick"),
    path("an-ninh/bien-phap/<int:pk>/nhat-ky/them/", measures.log_new, name="log_new"),
    path("an-ninh/nhat-ky/<int:pk>/sua/", measures.log_edit, name="log_edit"),
    path("an-ninh/nhat-ky/<int:pk>/xoa/", measures.log_remove, name="log_remove"),
    path("an-ninh/co-so/", premises.premises_list, name="premises_list"),
    path("an-ninh/co-so/them/", premises.premises_new, name="premises_new"),
    path("an-ninh/co-so/dan-bang/", premises.premises_paste, name="premises_paste"),
    path("an-ninh/co-so/<int:pk>/", premises.premises_detail, name="premises_detail"),
    path("an-ninh/co-so/<int:pk>/sua/", premises.premises_edit, name="premises_edit"),
    path("an-ninh/co-so/<int:pk>/xoa/", premises.premises_remove, name="premises_remove"),
    path("an-ninh/co-so/<int:pk>/moc/them/", premises.premises_step_new, name="premises_step_new"),
    path("an-ninh/co-so/moc/<int:pk>/xoa/", premises.premises_step_remove, name="premises_step_remove"),
    path("an-ninh/dot-kiem-tra/", campaigns.campaign_list, name="campaign_list"),
    path("an-ninh/dot-kiem-tra/them/", campaigns.campaign_new, name="campaign_new"),
    path("an-ninh/dot-kiem-tra/cua-toi/", campaign_places.campaign_mine, name="campaign_mine"),
    path("an-ninh/dot-kiem-tra/<int:pk>/", campaigns.campaign_detail, name="campaign_detail"),
    path("an-ninh/dot-kiem-tra/<int:pk>/sua/", campaigns.campaign_edit, name="campaign_edit"),
    path("an-ninh/dot-kiem-tra/<int:pk>/xoa/", campaigns.campaign_remove, name="campaign_remove"),
    path("an-ninh/dot-kiem-tra/<int:pk>/co-so/", campaign_places.campaign_place_list, name="campaign_place_list"),
    path("an-ninh/dot-kiem-tra/<int:pk>/them-co-so/", campaign_places.campaign_assign, name="campaign_assign"),
    path("an-ninh/dot-kiem-tra/<int:pk>/giao-co-so/", campaign_places.campaign_hand_over, name="campaign_hand_over"),
    path(
        "an-ninh/dot-kiem-tra/co-so/<int:pk>/xoa/", campaign_places.campaign_place_remove, name="campaign_place_remove"
    ),
    path("an-ninh/ngay-hoi/", festivals.festival_list, name="festival_list"),
    path("an-ninh/ngay-hoi/them/", festivals.festival_new, name="festival_new"),
    path("an-ninh/ngay-hoi/<int:pk>/", festivals.festival_detail, name="festival_detail"),
    path("an-ninh/ngay-hoi/<int:pk>/sua/", festivals.festival_edit, name="festival_edit"),
    path("an-ninh/ngay-hoi/<int:pk>/xoa/", festivals.festival_remove, name="festival_remove"),
    path("an-ninh/ngay-hoi/<int:pk>/sao-chep/", festivals.festival_copy, name="festival_copy"),
    path("an-ninh/ngay-hoi/<int:pk>/noi-dung-thuong-co/", parts.festival_usual, name="festival_usual"),
    path("an-ninh/ngay-hoi/<int:pk>/giay-moi-tung-khach/", festivals.festival_invitations, name="festival_invitations"),
    path("an-ninh/ngay-hoi/<int:pk>/in/<slug:paper>/<slug:form>/", festivals.festival_paper, name="festival_paper"),
    *[url for part in FESTIVAL_PARTS for url in part_urls(*part)],
]
