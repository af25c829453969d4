"""The site's settings and Django's admin beside it, for a list of the same rows to compare with."""

from wardsafety.settings import *  # noqa: F403
from wardsafety.settings import BASE_DIR, INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "django.contrib.admin"]
ROOT_URLCONF = "bench.urls"
STATIC_ROOT = BASE_DIR / "var" / "bench" / "static"
# Its own tables are not wanted: only its list is shown.
MIGRATION_MODULES = {"admin": None}
