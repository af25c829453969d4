"""All rows of a festival, as page and papers read them."""

from dataclasses import dataclass

from .models import FestivalPart

RELATIONS = ("sites", "items", "tasks", "guests", "budget_lines", "gifts", "commitments")


@dataclass(frozen=True)
class Parts:
    """All rows of a festival, read once: seven lists and the sums that page and papers print."""

    sites: list
    items: list
    tasks: list
    guests: list
    budget_lines: list
    gifts: list
    commitments: list

    @property
    def budget(self):
        """The sum of the lines whose amount is known; None without any."""
        return total(line.amount for line in self.budget_lines)

    @property
    def attended(self):
        """People at the sites that have told."""
        return total(site.attended for site in self.sites)

    @property
    def expected(self):
        return total(site.expected for site in self.sites)

    @property
    def by_part(self):
        """[("Phần lễ", its items), ("Phần hội", its items)]."""
        return [(part.label, [item for item in self.items if item.part == part]) for part in FestivalPart]

    @property
    def illustrative(self):
        return any(row.illustrative for name in RELATIONS for row in getattr(self, name))


def total(numbers):
    """The sum of the known numbers; None if none is known."""
    known = [number for number in numbers if number is not None]
    return sum(known) if known else None


def parts_of(festival):
    return Parts(
        sites=list(festival.sites.all()),
        items=list(festival.items.all()),
        tasks=list(festival.tasks.select_related("lead").prefetch_related("partners")),
        guests=list(festival.guests.all()),
        budget_lines=list(festival.budget_lines.all()),
        gifts=list(festival.gifts.all()),
        commitments=list(festival.commitments.all()),
    )
