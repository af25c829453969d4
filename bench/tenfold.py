"""Nine times as many models, premises, hotspots, log entries, guests and awards again for the demonstration's ward."""

from django.utils import timezone

from awards.models import Award, AwardForm, AwardRound
from fire_models.models import FireSafetyGroup
from security_plans.models import (
    CheckCampaign,
    Conversion,
    Festival,
    FestivalGuest,
    Hotspot,
    Measure,
    MeasureLog,
    Premises,
)
from security_plans.premises.actions import add_premises
from security_plans.premises.campaigns import assign
from wardsafety.inspections.models import PlaceKind
from wardsafety.office.models import Document, Role, Unit, User
from wardsafety.programmes.models import Phase
from wardsafety.reporting.demo.generated import Generator


def enlarge():
    police = User.objects.filter(role=Role.POLICE).first()
    neighbourhoods = list(Unit.objects.neighbourhoods_of(police.unit))
    maker = Generator(
        ward=police.unit,
        neighbourhoods=neighbourhoods,
        phase=Phase.objects.order_by("pk").first(),
        document=Document.objects.filter(kind__name="Quyết định").first(),
        by=police,
        seed=1,
    )
    for group in FireSafetyGroup.objects.all():
        key = FireSafetyGroup, group.neighbourhood_id
        maker.numbers[key] = max(maker.numbers.get(key, 0), group.number)
    maker.groups(9 * FireSafetyGroup.objects.count())
    enlarge_premises(police, neighbourhoods)
    enlarge_security(police)


def enlarge_premises(police, neighbourhoods):
    kind = PlaceKind.objects.filter(register=PlaceKind.Register.PREMISES).first()
    rows = [
        Premises(
            unit=police.unit, kind=kind, neighbourhood=neighbourhoods[n % len(neighbourhoods)], name=f"Nhà trọ {n}"
        )
        for n in range(9 * Premises.objects.count())
    ]
    campaign = CheckCampaign.objects.first()
    add_premises(rows=[(row, campaign.starts_on) for row in rows], by=police)
    assign(campaign=campaign, premises=rows, officer=police, by=police)


def enlarge_security(police):
    common = {"unit": police.unit, "created_by": police}
    conversion, today = Conversion.objects.first(), timezone.localdate()
    Hotspot.objects.bulk_create(Hotspot(name=f"Khu {n}", conversion=conversion, **common) for n in range(100))
    MeasureLog.objects.bulk_create(
        MeasureLog(measure=measure, created_by=police, done_on=today, count=n, measure_words="lượt")
        for measure in Measure.objects.all()
        for n in range(100)
    )
    festival = Festival.objects.first()
    FestivalGuest.objects.bulk_create(FestivalGuest(festival=festival, name=f"Đại biểu {n}") for n in range(200))
    form, round_ = AwardForm.objects.first(), AwardRound.objects.first()
    Award.objects.bulk_create(
        Award(round=round_, form=form, kind="individual", name=f"Nguyễn Văn {n}") for n in range(200)
    )
