"""Numbers of papers: each body counts for itself, from 1 every year (Nghị định 30/2020, Phụ lục I, II.3)."""

import re

from django.db import IntegrityError, transaction

from wardsafety.office.models import Body, Document

# "12a" was slipped in after 12; the next paper is 13.
LEADING = re.compile(r"\d+")


class NumberTaken(Exception):
    """The number has been given before. `str()` is the Vietnamese sentence for the page."""


def series(issuer, year, kind, unit):
    """Documents that count in one row of numbers. A body common to all has a row in each unit's register."""
    rows = Document.objects.live().filter(issuer=issuer, issued_on__startswith=f"{year}").exclude(number="")
    rows = rows.filter(kind=kind) if issuer.numbers_by_kind else rows
    return rows if issuer.unit_id else rows.filter(unit=unit)


def next_number(issuer, year, kind, unit):
    """The number after the highest one; gaps stay, numbers without a digit are passed over."""
    found = (LEADING.match(number) for number in series(issuer, year, kind, unit).values_list("number", flat=True))
    return max((int(match[0]) for match in found if match), default=0) + 1


@transaction.atomic
def register_paper(*, unit, issuer, kind, symbol, summary, issued_on, by, number=None, signer=""):
    """Enter a paper into the register of documents under `number`, else under the next one. Raises NumberTaken.

    Two at once wait for each other at the row of the issuer until the first is stored.
    """
    issuer = Body.objects.select_for_update(of=("self",)).get(pk=issuer.pk)
    number = str(number or next_number(issuer, issued_on.year, kind, unit))
    _refuse_taken(issuer, issued_on.year, kind, unit, number)
    try:
        with transaction.atomic():
            return Document.objects.create(
                unit=unit,
                issuer=issuer,
                kind=kind,
                number=number,
                symbol=symbol,
                summary=summary[:500],
                issued_on=issued_on.isoformat(),
                signer=signer,
                created_by=by,
            )
    except IntegrityError:
        # Typed into the register by hand at the same moment: that form does not wait here.
        raise NumberTaken(f"Số {number} vừa được dùng cho một văn bản khác. Hãy lấy lại số.") from None


def _refuse_taken(issuer, year, kind, unit, number):
    bare = number.lstrip("0")
    same = [row for row in series(issuer, year, kind, unit).select_related("kind", "issuer") if _same(row, bare)]
    if same:
        raise NumberTaken(f"Số {number} đã dùng trong năm {year} cho {same[0].citation}.")


def _same(row, bare):
    return row.number.lstrip("0").lower() == bare.lower()
