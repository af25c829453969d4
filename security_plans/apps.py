from django.apps import AppConfig


class SecurityPlansConfig(AppConfig):
    name = "security_plans"
