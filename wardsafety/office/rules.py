"""Database rules that many models share, each with the sentence the officer reads.

A rule lives in PostgreSQL; the form shows the same sentence before the database has to.
"""

from django.db.models import CheckConstraint, F, Q


def in_order(first, last, name, sentence="Ngày kết thúc phải sau ngày bắt đầu."):
    """`last` is not before `first`; either may be empty."""
    return CheckConstraint(
        condition=Q(**{f"{first}__isnull": True}) | Q(**{f"{last}__isnull": True}) | Q(**{f"{last}__gte": F(first)}),
        name=name,
        violation_error_message=sentence,
    )


def both_or_neither(first, second, name, sentence="Hai ô này phải cùng có hoặc cùng để trống."):
    """Two columns that only make sense together, such as who and when."""
    empty = Q(**{f"{first}__isnull": True, f"{second}__isnull": True})
    full = Q(**{f"{first}__isnull": False, f"{second}__isnull": False})
    return CheckConstraint(condition=empty | full, name=name, violation_error_message=sentence)


def reason_given(statuses, name, sentence="Ghi lý do."):
    """A step to one of these statuses says why."""
    return CheckConstraint(
        condition=~Q(status__in=sorted(statuses)) | ~Q(reason=""), name=name, violation_error_message=sentence
    )


def not_negative(field, name, sentence="Số không được âm."):
    return CheckConstraint(
        condition=Q(**{f"{field}__isnull": True}) | Q(**{f"{field}__gte": 0}),
        name=name,
        violation_error_message=sentence,
    )
