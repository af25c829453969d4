from django.urls import path

from . import views
from .catalogues import views as catalogues
from .documents.views import bodies, documents
from .history import views as history
from .people.views import accounts, sessions
from .records.own import SIGNERS
from .records.rows import row_paths
from .units import views as units
from .units.setup import views as setup

app_name = "office"
urlpatterns = [
    path("dang-nhap/", sessions.login, name="login"),
    path("dang-xuat/", sessions.logout, name="logout"),
    path("doi-mat-khau/", sessions.password_change, name="password_change"),
    path("bai-da-giu/", sessions.held_post, name="held_post"),
    path("bai-da-giu/bo/", sessions.held_post_drop, name="held_post_drop"),
    path("thiet-lap/", setup.setup, name="setup"),
    path("huong-dan/", views.guide, name="guide"),
    path("don-vi/", units.unit_list, name="unit_list"),
    path("don-vi/<int:pk>/", units.unit_edit, name="unit_edit"),
    path("don-vi/<int:pk>/them/", units.unit_add, name="unit_add"),
    path("co-quan/", bodies.body_list, name="body_list"),
    path("co-quan/them/", bodies.body_create, name="body_create"),
    path("co-quan/xem-truoc/", bodies.body_preview, name="body_preview"),
    path("co-quan/<int:pk>/", bodies.body_edit, name="body_edit"),
    *row_paths(SIGNERS, "co-quan/<int:pk>/nguoi-ky", "co-quan/nguoi-ky"),
    path("tai-khoan/", accounts.account_list, name="account_list"),
    path("tai-khoan/them/", accounts.account_create, name="account_create"),
    path("tai-khoan/<int:pk>/", accounts.account_edit, name="account_edit"),
    path("tai-khoan/<int:pk>/mat-khau/", accounts.account_password, name="account_password"),
    path("tai-khoan/<int:pk>/ngung/", accounts.account_stop, name="account_stop"),
    path("danh-muc/", catalogues.catalogue_home, name="catalogue_home"),
    path("danh-muc/<slug:key>/", catalogues.catalogue_list, name="catalogue_list"),
    path("danh-muc/<slug:key>/them/", catalogues.catalogue_create, name="catalogue_create"),
    path("danh-muc/<slug:key>/<int:pk>/", catalogues.catalogue_edit, name="catalogue_edit"),
    path("danh-muc/<slug:key>/<int:pk>/xoa/", catalogues.catalogue_remove, name="catalogue_remove"),
    path("khoi-phuc/<str:label>/<int:pk>/<int:at>/", history.restore, name="restore"),
    path("da-xoa/", history.removed_list, name="removed_list"),
    path("da-xoa/<str:label>/<int:pk>/", history.bring_back, name="bring_back"),
    path("van-ban/", documents.document_list, name="document_list"),
    path("van-ban/them/", documents.document_new, name="document_new"),
    path("van-ban/ky-hieu/", documents.document_symbol, name="document_symbol"),
    path("van-ban/so-do/", documents.document_tree, name="document_tree"),
    path("van-ban/con-thieu/", documents.undocumented, name="undocumented"),
    path("van-ban/<int:pk>/", documents.document_detail, name="document_detail"),
    path("van-ban/<int:pk>/sua/", documents.document_edit, name="document_edit"),
    path("van-ban/<int:pk>/xoa/", documents.document_remove, name="document_remove"),
    path("van-ban/<int:pk>/tep/", documents.document_file, name="document_file"),
]
