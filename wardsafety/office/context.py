"""What every template knows: the rights of the person and the navigation."""

from django.urls import NoReverseMatch, reverse

from .people.roles import Can, may

# In the order of a working day. A register that is not installed has no page and gets no entry.
NAVIGATION = [
    ("Tổng quan", "reporting:home"),
    ("Mô hình PCCC", "fire_models:home"),
    ("Kiểm tra", "inspections:home"),
    ("Chương trình", "programmes:programme_list"),
    ("An ninh trật tự", "security_plans:home"),
    ("Khen thưởng", "awards:home"),
    ("Hội nghị, báo cáo", "reporting:conference_list"),
    ("Văn bản", "office:document_list"),
]

MENU = [
    ("Hướng dẫn", "office:guide"),
    ("Đơn vị, địa bàn", "office:unit_list"),
    ("Cơ quan, tổ chức", "office:body_list"),
    ("Danh mục", "office:catalogue_home"),
    ("Mục đã xóa", "office:removed_list"),
]


def office(request):
    user = getattr(request, "user", None)
    if not user or not user.is_authenticated:
        return {"navigation": [], "can": {}, "admin_links": []}
    return {"navigation": navigation(request), "can": Can(user), "admin_links": admin_links(user)}


def admin_links(user):
    """What stands in the menu of the person: the guide, what the unit keeps itself, accounts for administrators."""
    entries = [{"label": label, "url": reverse(name)} for label, name in MENU]
    if may(user, "administer"):
        entries.append({"label": "Tài khoản", "url": reverse("office:account_list")})
    return entries


def navigation(request):
    match = request.resolver_match
    here = f"{match.namespace}:{match.url_name}" if match else ""
    entries = []
    for label, name in NAVIGATION:
        try:
            url = reverse(name)
        except NoReverseMatch:
            continue
        entries.append({"label": label, "url": url, "active": _active(name, here)})
    return entries


def _active(name, here):
    """Home and documents share their rooms with other pages; the other entries own their whole room."""
    if name == "reporting:home" or here == "reporting:home":
        return name == here
    if name == "office:document_list":
        return here.startswith("office:document_")
    return name.split(":")[0] == here.split(":")[0]
