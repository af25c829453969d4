"""Django's `migrate`, on a database of these migrations only."""

from django.core.management.commands import migrate
from django.db import connections

from ...schema import fingerprint


class Command(migrate.Command):
    def handle(self, *arguments, **options):
        connection = connections[options["database"]]
        fingerprint.check(connection)
        fingerprint.remember(connection)
        return super().handle(*arguments, **options)
