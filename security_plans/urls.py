"""Addresses of the security registers."""

from django.urls import path

from wardsafety.office.records.lifecycle import step_paths
from wardsafety.office.records.rows import row_paths

from .festival import records as festival
from .festival.views import festivals
from .hotspots import lifecycle
from .hotspots import records as hotspot
from .hotspots.views import conversions, hotspots, measures
from .premises import records as place
from .premises.views import campaign_places, campaigns, premises

app_name = "security_plans"

urlpatterns = [
    path("an-ninh/", hotspots.home, name="home"),
    path("an-ninh/dia-ban/them/", hotspots.hotspot_new, name="hotspot_new"),
    path("an-ninh/dia-ban/<int:pk>/", hotspots.hotspot_detail, name="hotspot_detail"),
    path("an-ninh/dia-ban/<int:pk>/sua/", hotspots.hotspot_edit, name="hotspot_edit"),
    path("an-ninh/dia-ban/<int:pk>/xoa/", hotspots.hotspot_remove, name="hotspot_remove"),
    *step_paths(lifecycle.STEPS, "an-ninh/dia-ban/<int:pk>/moc", "an-ninh/dia-ban/moc"),
    path("an-ninh/chuyen-hoa/", conversions.conversion_list, name="conversion_list"),
    path("an-ninh/chuyen-hoa/them/", conversions.conversion_new, name="conversion_new"),
    path("an-ninh/chuyen-hoa/<int:pk>/", conversions.conversion_detail, name="conversion_detail"),
    path("an-ninh/chuyen-hoa/<int:pk>/sua/", conversions.conversion_edit, name="conversion_edit"),
    path("an-ninh/chuyen-hoa/<int:pk>/xoa/", conversions.conversion_remove, name="conversion_remove"),
    path("an-ninh/chuyen-hoa/<int:pk>/chi-tieu/", conversions.usual_indicators, name="usual_indicators"),
    *row_paths(hotspot.MEASURES, "an-ninh/chuyen-hoa/<int:pk>/bien-phap", "an-ninh/bien-phap"),
    *row_paths(hotspot.TASKS, "an-ninh/bien-phap/<int:pk>/viec", "an-ninh/viec"),
    *row_paths(hotspot.LOGS, "an-ninh/bien-phap/<int:pk>/nhat-ky", "an-ninh/nhat-ky"),
    path("an-ninh/ghi-nhanh/", measures.log_quick, name="log_quick"),
    path("an-ninh/ghi-nhanh/<int:pk>/", measures.log_quick_new, name="log_quick_new"),
    path("an-ninh/co-so/", premises.premises_list, name="premises_list"),
    path("an-ninh/co-so/them/", premises.premises_new, name="premises_new"),
    path("an-ninh/co-so/dan-bang/", premises.premises_paste, name="premises_paste"),
    path("an-ninh/co-so/<int:pk>/", premises.premises_detail, name="premises_detail"),
    path("an-ninh/co-so/<int:pk>/sua/", premises.premises_edit, name="premises_edit"),
    path("an-ninh/co-so/<int:pk>/xoa/", premises.premises_remove, name="premises_remove"),
    *step_paths(place.STEPS, "an-ninh/co-so/<int:pk>/moc", "an-ninh/co-so/moc"),
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
    path("an-ninh/ngay-hoi/<int:pk>/noi-dung-thuong-co/", festivals.festival_usual, name="festival_usual"),
    path("an-ninh/ngay-hoi/<int:pk>/giay-moi-tung-khach/", festivals.festival_invitations, name="festival_invitations"),
    path("an-ninh/ngay-hoi/<int:pk>/in/<slug:paper>/<slug:form>/", festivals.festival_paper, name="festival_paper"),
    *row_paths(festival.SITES, "an-ninh/ngay-hoi/<int:pk>/diem", "an-ninh/ngay-hoi/diem"),
    *row_paths(festival.ITEMS, "an-ninh/ngay-hoi/<int:pk>/noi-dung", "an-ninh/ngay-hoi/noi-dung"),
    *row_paths(festival.TASKS, "an-ninh/ngay-hoi/<int:pk>/nhiem-vu", "an-ninh/ngay-hoi/nhiem-vu"),
    *row_paths(festival.GUESTS, "an-ninh/ngay-hoi/<int:pk>/khach-moi", "an-ninh/ngay-hoi/khach-moi"),
    *row_paths(festival.BUDGET, "an-ninh/ngay-hoi/<int:pk>/khoan-chi", "an-ninh/ngay-hoi/khoan-chi"),
    *row_paths(festival.GIFTS, "an-ninh/ngay-hoi/<int:pk>/qua-tang", "an-ninh/ngay-hoi/qua-tang"),
    *row_paths(festival.COMMITMENTS, "an-ninh/ngay-hoi/<int:pk>/cam-ket", "an-ninh/ngay-hoi/cam-ket"),
]
