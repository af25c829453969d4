from django.apps import AppConfig


class OfficeConfig(AppConfig):
    name = "wardsafety.office"

    def ready(self):
        from . import catalogues, undocumented

        catalogues.discover()
        undocumented.discover()
