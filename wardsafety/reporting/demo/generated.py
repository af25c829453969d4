"""Rows made up where the article is silent: names, addresses, households, equipment, inspections. All are illustrative.

The same seed gives the same rows, but for the last round of visits, which is dated by the day of loading, so that the
lists of due places look like those of a ward at work.
"""

from datetime import date, timedelta
from random import Random

from django.utils import timezone

from fire_models.models import Drill, Equipment, EquipmentType, FirePoint, FireSafetyGroup, Household
from wardsafety.inspections.actions import refresh_caches
from wardsafety.inspections.models import (
    Answer,
    Checklist,
    Finding,
    Inspection,
    PlaceKind,
    PlaceStatus,
    PlaceStep,
)
from wardsafety.office.models import Unit

from .article import CONFERENCE_DAY

SURNAMES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Trịnh", "Mai", "Cao")
MIDDLES = ("Văn", "Thị", "Đức", "Thanh", "Minh", "Hữu", "Ngọc", "Xuân", "Quang", "Thu", "Hồng", "Đình")
GIVEN = ("An", "Bình", "Chung", "Dũng", "Hạnh", "Hải", "Hương", "Lan", "Long", "Nga", "Phúc", "Sơn", "Thảo", "Yến")
LANES = ("Hàng Đồng", "Bến Ngự", "Tân An", "Cầu Cốc", "Đông Phát", "Hàng Than", "Cửa Tả", "Cột Cờ")
NEIGHBOURHOODS = 12
FOUNDING_DAYS = [date(2023, 3, 20), date(2023, 4, 12), date(2023, 5, 8), date(2023, 5, 26)]
TYPES = ["Bình bột ABC 4 kg", "Bình khí CO2 3 kg", "Búa", "Chuông báo cháy", "Nút ấn báo cháy", "Biển báo"]
TYPES += ["Nội quy quản lý, sử dụng", "Tiêu lệnh chữa cháy", "Xà beng"]
FAULTS = [
    "Bình chữa cháy tụt áp, kim ở vạch đỏ",
    "Nút ấn báo cháy bên ngoài không hoạt động",
    "Xe máy để chắn lối thoát nạn",
    "Tủ phương tiện bị khóa, chưa rõ người giữ chìa khóa",
    "Biển báo mờ, bong tróc",
]


def neighbourhoods(ward):
    common = {"level": Unit.Level.NEIGHBOURHOOD, "designation": "Tổ dân phố", "parent": ward}
    return [Unit.objects.create(name=str(number), **common) for number in range(1, NEIGHBOURHOODS + 1)]


class Generator:
    """Makes the models of one ward; `by` is whom the rows are entered by."""

    def __init__(self, *, ward, neighbourhoods, phase, document, by, seed=2023):
        self.ward, self.neighbourhoods, self.phase, self.document, self.by = ward, neighbourhoods, phase, document, by
        self.random = Random(seed)  # noqa: S311  (names for show, not secrets)
        self.types = {kind.name: kind for kind in EquipmentType.objects.filter(unit=None, name__in=TYPES)}
        self.numbers = {}

    def groups(self, count):
        made = [self._place(FireSafetyGroup, PlaceKind.Register.GROUP, index) for index in range(count)]
        for group in made:
            self._households(group)
        self._activity(made)
        return made

    def points(self, count, groups):
        made = []
        for index in range(count):
            keeper = groups[index * len(groups) // count]
            fields = {
                "keeper_group": keeper,
                "keeper_name": keeper.leader_name,
                "locked": index % 6 == 0,
                "key_holder": keeper.leader_name if index % 12 else "",
                "alley_depth": 50 + 10 * self.random.randrange(16),
                "alley_width": self.random.choice(["1.8", "2.2", "2.5", "3.0"]),
                "funding": "Xã hội hóa",
            }
            made.append(self._place(FirePoint, PlaceKind.Register.POINT, index, **fields))
        Equipment.objects.bulk_create(line for point in made for line in self._cabinet(point))
        self._activity(made)
        return made

    def person(self):
        return " ".join(self.random.choice(part) for part in (SURNAMES, MIDDLES, GIVEN))

    def _place(self, model, register, index, **fields):
        neighbourhood = self.neighbourhoods[index % len(self.neighbourhoods)]
        number = self.numbers[model, neighbourhood.pk] = self.numbers.get((model, neighbourhood.pk), 0) + 1
        kind = PlaceKind.objects.get(register=register)
        lane = f"ngõ {self.random.randrange(5, 240)} phố {self.random.choice(LANES)}"
        if model is FireSafetyGroup:
            fields |= {"leader_name": self.person(), "leader_phone": self._phone(), "deputy_name": self.person()}
        place = model.objects.create(
            unit=self.ward,
            created_by=self.by,
            neighbourhood=neighbourhood,
            kind=kind,
            number=number,
            name=f"{kind.short_name} số {number}",
            address=f"Đầu {lane}" if model is FirePoint else f"{lane[0].upper()}{lane[1:]}",
            phase=self.phase,
            illustrative=True,
            **fields,
        )
        self._found(place, self.random.choice(FOUNDING_DAYS))
        return place

    def _found(self, place, day):
        common = {"place_id": place.pk, "recorded_by": self.by}
        PlaceStep.objects.bulk_create(
            [
                PlaceStep(status=PlaceStatus.ESTABLISHED, effective_on=day, document=self.document, **common),
                PlaceStep(status=PlaceStatus.ACTIVE, effective_on=day + timedelta(days=7), **common),
            ]
        )

    def _phone(self):
        return f"09{self.random.randrange(10**8):08d}"

    def _households(self, group):
        """5–15 households each with what the norm asks for; some groups still lack something, or state another size."""
        count = self.random.choice([5, 6, 7, 7, 8, 8, 9, 10, 12, 15])
        group.declared_households = count + (2 if self.random.random() < 0.1 else 0)
        group.save(update_fields=["declared_households"])
        since = {"joined_on": date(2023, 3, 1)}
        houses = Household.objects.bulk_create(
            Household(
                group=group,
                head_name=self.person(),
                address=f"Số {2 * index + 1}, {group.address[0].lower()}{group.address[1:]}",
                people=self.random.randrange(2, 7),
                second_exit=self.random.random() < 0.7,
                **since,
            )
            for index in range(count)
        )
        complete = self.random.random() < 0.75
        Equipment.objects.bulk_create(line for house in houses for line in self._kit(group, house, complete))

    def _kit(self, group, house, complete):
        kit = [("Bình bột ABC 4 kg", 1), ("Búa", 1), ("Chuông báo cháy", 1), ("Nút ấn báo cháy", 2)]
        for name, quantity in kit:
            if complete or self.random.random() < 0.8:
                yield self._line(group, name, quantity, household=house)

    def _cabinet(self, point):
        whole = self.random.random() < 0.8
        kit = [("Bình bột ABC 4 kg", 2), ("Bình khí CO2 3 kg", 2 if whole else 1), ("Biển báo", 1)]
        kit += [("Nội quy quản lý, sử dụng", 1), ("Tiêu lệnh chữa cháy", 1), ("Xà beng", 1)]
        return [self._line(point, name, quantity) for name, quantity in kit]

    def _line(self, place, name, quantity, **fields):
        since = date(2023, 3, 15)
        return Equipment(place_id=place.pk, type=self.types[name], quantity=quantity, in_service_on=since, **fields)

    def _activity(self, places):
        """Visits before the conference, one of late, drills at two in three."""
        Drill.objects.bulk_create(
            Drill(
                place_id=place.pk,
                held_on=date(2023, 5, 28),
                participants=self.random.randrange(8, 30),
                created_by=self.by,
            )
            for place in places
            if self.random.random() < 0.66
        )
        checklists = {list_.kind_id: list_ for list_ in Checklist.objects.filter(unit=None).prefetch_related("items")}
        today = timezone.localdate()
        for place in places:
            if self.random.random() < 0.8:
                self._visit(
                    place, checklists[place.kind_id], CONFERENCE_DAY - timedelta(days=self.random.randrange(1, 40))
                )
            self._visit(place, checklists[place.kind_id], today - timedelta(days=self.random.randrange(1, 38)))
        refresh_caches([place.pk for place in places])

    def _visit(self, place, checklist, day):
        results = Inspection.Result
        result = self.random.choices([results.PASS, results.ADVICE, results.FAIL], [14, 4, 1])[0]
        visit = Inspection.objects.create(
            place_id=place.pk,
            checklist=checklist,
            done_on=day,
            result=result,
            next_due=day + timedelta(days=checklist.interval_days),
            inspector=self.by,
            recorded_by=self.by,
        )
        items = list(checklist.items.all())
        fault = self.random.choice(items) if result != results.PASS else None
        Answer.objects.bulk_create(
            Answer(inspection=visit, item=item, value=Answer.Value.NOT_OK if item is fault else Answer.Value.OK)
            for item in items
        )
        if fault:
            self._finding(visit, day)

    def _finding(self, visit, day):
        """Two in three are mended within their fortnight."""
        fixed = day + timedelta(days=self.random.randrange(2, 14)) if self.random.random() < 0.66 else None
        mended = {"fixed_on": fixed, "fixed_recorded_at": timezone.now(), "fixed_recorded_by": self.by} if fixed else {}
        due = day + timedelta(days=15)
        Finding.objects.create(
            inspection=visit, text=self.random.choice(FAULTS), responsible="Tổ trưởng", due_on=due, **mended
        )
