from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class ProgrammesConfig(AppConfig):
    name = "wardsafety.programmes"

    def ready(self):
        autodiscover_modules("figures")
