"""Writes of a festival to several rows: a year with what the catalogue knows, a copy for another, usual items."""

from datetime import MAXYEAR, MINYEAR

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F

from wardsafety.office.models import Unit
from wardsafety.pages.text import search_key

from .models import Festival, FestivalItem, FestivalPart, FestivalRule, FestivalTask, FestivalUsual
from .models.festival import in_year

TAKEN = "Đơn vị đã có Ngày hội của năm này."
# What a copy keeps, row by row; results, attendance and what was given stay with their year.
COPIED = {
    "sites": ("neighbourhood_id", "name", "is_point", "place", "held_on", "starts_at", "chair", "expected"),
    "items": ("part", "order", "starts_at", "title", "person", "note"),
    "guests": ("name", "position"),
    "budget_lines": ("title", "measure", "quantity", "price", "funding"),
    "gifts": ("recipients", "planned", "value"),
    "commitments": ("signers", "planned"),
}
TASK = ("title", "lead_id", "due_on")
TEXTS = ("body", "programme", "purpose", "content", "form", "attendees", "budget", "budget_words")
# The largest number of a small column.
LAST = 32767
DATES = ("window_from", "window_to", "held_on")


def rule_for(unit, year):
    """The rule in force on its main day of the year, the nearest unit's before the common one; None without any."""
    nearest = F("unit__level").desc(nulls_last=True)
    rows = FestivalRule.objects.for_unit(unit).order_by(nearest, F("valid_from").desc(nulls_last=True), "-pk")
    return next((row for row in rows if _in_force(row, in_year(row.main_day, year))), None)


def _in_force(row, day):
    return (row.valid_from is None or row.valid_from <= day) and (row.valid_to is None or day <= row.valid_to)


def year_taken(unit, year, besides=None):
    return Festival.objects.live().filter(unit=unit, year=year).exclude(pk=besides).exists()


@transaction.atomic
def create(*, unit, year, body, by):
    """A festival with the window and the words of the year's rule. Raises ValidationError if the year has one."""
    _claim(unit, year)
    festival = Festival(unit=unit, year=year, body=body, created_by=by, name=_name(year))
    rule = rule_for(unit, year)
    if rule:
        festival.window_from, festival.window_to = in_year(rule.opens, year), in_year(rule.closes, year)
        festival.purpose, festival.content, festival.form = rule.purpose, rule.content, rule.form
    festival.save()
    return festival


def _name(year):
    return f"Ngày hội toàn dân bảo vệ an ninh Tổ quốc năm {year}"


def _claim(unit, year):
    """Under lock, so that two officials do not both make the year."""
    Unit.objects.select_for_update().get(pk=unit.pk)
    if year_taken(unit, year):
        raise ValidationError(TAKEN)


@transaction.atomic
def copy(*, festival, year, by):
    """The same festival in another year: dates keep day and month. Raises ValidationError if the year has one."""
    _claim(festival.unit, year)
    made = Festival(unit=festival.unit, year=year, created_by=by)
    made.name = festival.name.replace(f"năm {festival.year}", f"năm {year}")
    for name in TEXTS:
        setattr(made, name, getattr(festival, name))
    for name in DATES:
        setattr(made, name, _moved(getattr(festival, name), year - festival.year))
    made.save()
    for relation, names in COPIED.items():
        _copy_rows(festival, made, relation, names)
    _copy_tasks(festival, made)
    return made


def _copy_rows(old, new, relation, names):
    """[(old row, its copy)]."""
    years = new.year - old.year
    made = []
    for row in getattr(old, relation).order_by("pk"):
        values = {name: getattr(row, name) for name in names}
        moved = {name: _moved(value, years) for name, value in values.items() if name.endswith("_on")}
        made.append((row, getattr(new, relation).create(**values | moved)))
    return made


def _copy_tasks(old, new):
    copies = {row.pk: copy for row, copy in _copy_rows(old, new, "tasks", TASK)}
    partner = FestivalTask.partners.through
    rows = partner.objects.filter(festivaltask__in=copies).values_list("festivaltask_id", "body_id")
    partner.objects.bulk_create(partner(festivaltask=copies[task], body_id=body) for task, body in rows)


def _moved(day, years):
    """The same day and month; 29 February becomes 28 in a common year. None for no day, or for a year that is none."""
    if day is None or not MINYEAR <= day.year + years <= MAXYEAR:
        return None
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


@transaction.atomic
def add_usual(*, festival):
    """Add the usual items that the festival lacks, after those it has; returns how many were added."""
    Festival.objects.select_for_update(of=("self",)).get(pk=festival.pk)
    present = {(item.part, search_key(item.title)) for item in festival.items.all()}
    wanted = [row for row in usual(festival) if (row.part, search_key(row.title)) not in present]
    _, first = next_place(festival)
    items = [
        FestivalItem(festival=festival, part=row.part, title=row.title, order=min(number, LAST))
        for number, row in enumerate(wanted, first)
    ]
    FestivalItem.objects.bulk_create(items)
    return len(items)


def next_place(festival):
    """(part, order) of an item that comes after all others."""
    last = festival.items.order_by("-order", "-pk").first()
    return (last.part, min(last.order + 1, LAST)) if last else (FestivalPart.CEREMONY, 1)


def usual(festival):
    day = festival.held_on or festival.window_to
    rows = FestivalUsual.objects.for_unit(festival.unit).order_by("part", "order", "pk")
    return rows.in_force(day) if day else rows
