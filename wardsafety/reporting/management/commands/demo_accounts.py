from django.core.management.base import BaseCommand

from wardsafety.inspections.models import Place
from wardsafety.office.models import User
from wardsafety.reporting.demo.article import ACCOUNTS

from .load_demo import PASSWORD


class Command(BaseCommand):
    help = "Print one log-in per role of the demonstration; nothing if it was not loaded."

    def handle(self, *args, **options):
        if not Place.objects.filter(illustrative=True).exists():
            return
        known = set(User.objects.filter(username__in=[row[0] for row in ACCOUNTS]).values_list("username", flat=True))
        for username, _, _, role in ACCOUNTS:
            if username in known:
                self.stdout.write(f"{role.label:<12} {username:<8} {PASSWORD}")
