"""What every template knows: the rights of the person and the navigation."""

from django.urls import reverse

from .people.roles import Can, may
from .records import declared

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
    """The pages of the rooms in the order of a working day; where two could be meant, the one whose page this is."""
    match, entries = request.resolver_match, declared.navigation()
    here = f"{match.namespace}:{match.url_name}" if match else ""
    exact = [entry for entry in entries if entry.page == here]
    active = exact or [entry for entry in entries if here.startswith(entry.belongs or ("-",))]
    return [{"label": entry.label, "url": reverse(entry.page), "active": entry in active} for entry in entries]
