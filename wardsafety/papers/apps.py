from django.apps import AppConfig


class PapersConfig(AppConfig):
    name = "wardsafety.papers"
