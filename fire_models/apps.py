from django.apps import AppConfig


class FireModelsConfig(AppConfig):
    name = "fire_models"
