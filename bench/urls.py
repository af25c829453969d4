"""The site's addresses and `/admin/`: Django's admin over the groups, open to every account, with our columns."""

from django.contrib.admin import AdminSite, ModelAdmin
from django.urls import path

from fire_models.models import FireSafetyGroup
from wardsafety.urls import handler403, urlpatterns

__all__ = ["handler403"]


class OpenSite(AdminSite):
    def has_permission(self, request):
        return True


class GroupAdmin(ModelAdmin):
    list_display = ("name", "neighbourhood", "address", "declared_households", "leader_name", "status", "next_due")
    list_select_related = ("neighbourhood", "kind")
    list_filter = ("status",)
    list_per_page = 25
    search_fields = ("search_key",)
    ordering = ("neighbourhood__sort_number", "neighbourhood__name", "kind_id", "number")

    def get_queryset(self, request):
        return super().get_queryset(request).live().visible_to(request.user)

    def has_view_permission(self, request, obj=None):
        return True

    def has_module_permission(self, request):
        return True

    has_add_permission = has_change_permission = has_delete_permission = has_view_permission


site = OpenSite()
site.register(FireSafetyGroup, GroupAdmin)
urlpatterns = [path("admin/", site.urls), *urlpatterns]
