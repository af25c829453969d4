"""Staff accounts: made by an administrator, with a password that serves once."""

import secrets

from django.db import transaction

# Letters and digits that nobody mistakes for one another on paper.
LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"


def one_time_password():
    """Twelve letters in three groups; the person chooses another at the first log-in."""
    return "-".join("".join(secrets.choice(LETTERS) for _ in range(4)) for _ in range(3))


@transaction.atomic
def create_account(*, form, by):
    """Save a new account from its valid form; the one-time password is known only to the caller."""
    account = form.save(commit=False)
    password = renew_password(account=account, by=by)
    form.save_m2m()
    return account, password


@transaction.atomic
def renew_password(*, account, by):
    """A new one-time password; every session of the account ends. An account that was stopped works again."""
    password = one_time_password()
    account.set_password(password)
    account.must_change_password = account.is_active = True
    account.save()
    return password


@transaction.atomic
def stop_account(*, account, by):
    """Nobody can log in with it any more, and open sessions end; what the person entered stays theirs."""
    account.is_active = False
    account.save(update_fields=["is_active"])


@transaction.atomic
def choose_password(*, by, password):
    """The person's own choice."""
    by.set_password(password)
    by.must_change_password = False
    by.save(update_fields=["password", "must_change_password"])
