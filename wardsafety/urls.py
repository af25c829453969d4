"""Who answers where. Addresses are Vietnamese without diacritics."""

from django.urls import include, path

urlpatterns = [
    path("", include("wardsafety.reporting.urls")),
    path("", include("wardsafety.office.urls")),
    path("", include("wardsafety.programmes.urls")),
    path("", include("wardsafety.inspections.urls")),
    path("", include("fire_models.urls")),
    path("", include("security_plans.urls")),
    path("", include("awards.urls")),
]

handler403 = "wardsafety.office.views.forbidden"
