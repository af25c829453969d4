"""Which apps are rooms of this site, and where their migrations are."""

from pathlib import Path

from django.apps import apps
from django.conf import settings


def rooms():
    """The site's own apps that have tables."""
    own = [config for config in apps.get_app_configs() if (settings.BASE_DIR / config.name.replace(".", "/")).is_dir()]
    return [config for config in own if migrations_folder(config).exists()]


def migrations_folder(config):
    return Path(config.path, "migrations")
