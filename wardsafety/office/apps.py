from django.apps import AppConfig


class OfficeConfig(AppConfig):
    name = "wardsafety.office"

    def ready(self):
        from . import catalogues
        from .documents import undocumented
        from .records import declared, own  # noqa: F401 (the office's own declarations)

        declared.discover()
        catalogues.discover()
        undocumented.discover()
