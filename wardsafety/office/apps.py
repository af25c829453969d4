from django.apps import AppConfig


class OfficeConfig(AppConfig):
    name = "wardsafety.office"

    def ready(self):
        from . import catalogues
        from .documents import undocumented

        catalogues.discover()
        undocumented.discover()
