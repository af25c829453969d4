from django.apps import AppConfig


class InspectionsConfig(AppConfig):
    name = "wardsafety.inspections"
