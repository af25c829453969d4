#!/usr/bin/env python
"""Django's command line. `./run manage …` calls it with the database running."""

import os
import sys


def main():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "wardsafety.settings")
    from django.core.management import CommandError, execute_from_command_line
    from django.db import ProgrammingError, connection

    try:
        execute_from_command_line(sys.argv)
    except ProgrammingError:
        from wardsafety.office.schema import fingerprint

        try:
            fingerprint.check(connection)
        except CommandError as error:
            sys.exit(str(error))
        raise


if __name__ == "__main__":
    main()
