"""The rows inside a record that are edited in place: households, equipment, drills. Each described once."""

from dataclasses import dataclass
from datetime import date

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone

from wardsafety.office.models import Recorded

from .forms import DrillForm, EquipmentForm, HouseholdForm
from .models import Drill, Equipment, Household


@dataclass(frozen=True)
class Section:
    """`key` is the prefix of its URL names, `id` that of its element and template, `owner` the key to its record."""

    key: str
    id: str
    model: type
    form: type
    owner: str
    noun: str
    # When deleting is wrong, and what to do instead.
    caution: str
    related: tuple = ()

    @property
    def template(self):
        return f"fire_models/sections/{self.id}.html"

    def rows(self, place):
        return self.model.objects.filter(**{self.owner: place.pk}).select_related(*self.related)

    def get(self, user, pk):
        """One row of a live record for a person, or 404."""
        rows = self.model.objects.visible_to(user).filter(**{f"{self.owner}__removed_at": None})
        rows = rows.select_related(f"{self.owner}__kind", f"{self.owner}__unit", *self.related)
        return get_object_or_404(rows, pk=pk)

    def blank(self, place, by):
        """A new row, not stored, of which the form fills in the rest."""
        entered = {"created_by": by} if issubclass(self.model, Recorded) else {}
        return self.model(**{self.owner: place}, **entered)

    def new_url(self, place):
        return reverse(f"fire_models:{self.key}_new", args=[place.pk])


HOUSEHOLDS = Section(
    key="household",
    id="households",
    model=Household,
    form=HouseholdForm,
    owner="group",
    noun="hộ",
    caution="Chỉ xóa khi nhập nhầm. Hộ thôi tham gia thì bấm Sửa và ghi ngày rời tổ.",
)
EQUIPMENT = Section(
    key="equipment",
    id="equipment",
    model=Equipment,
    form=EquipmentForm,
    owner="place",
    noun="phương tiện",
    caution="Chỉ xóa khi nhập nhầm. Phương tiện hỏng, mất hoặc thôi sử dụng thì bấm Sửa và ghi tình trạng, ngày.",
    related=("type", "household"),
)
DRILLS = Section(
    key="drill",
    id="drills",
    model=Drill,
    form=DrillForm,
    owner="place",
    noun="buổi tập huấn, thực tập",
    caution="Chỉ xóa khi nhập nhầm.",
    related=("document__kind", "document__issuer"),
)
SECTIONS = {section.id: section for section in (HOUSEHOLDS, EQUIPMENT, DRILLS)}


@dataclass(frozen=True)
class Block:
    """One section as its template draws it: the rows, and perhaps one of them being edited or deleted.

    `form` without `row` adds a new one. `full` shows phone numbers whole, and the links to change something.
    """

    section: Section
    place: object
    rows: list
    full: bool
    form: object = None
    row: object = None
    removing: object = None

    @property
    def today(self):
        return timezone.localdate()

    @property
    def adding(self):
        return self.form is not None and self.row is None

    @property
    def new_url(self):
        return self.section.new_url(self.place)

    @property
    def present(self):
        """Rows that count today: households that have not left."""
        return [row for row in self.rows if not _gone(row, self.today)]

    @property
    def state(self):
        """What there is, in words; read aloud after each change."""
        return f"{len(self.present)} {self.section.noun}" if self.rows else f"Chưa có {self.section.noun}"


def block(section, place, *, full, **doing):
    return Block(section, place, list(section.rows(place)), full, **doing)


def _gone(row, day: date):
    left = getattr(row, "left_on", None) or getattr(row, "removed_on", None)
    return left is not None and left <= day
