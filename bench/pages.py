"""Times the daily pages at ten times the demonstration's data, in one transaction that is rolled back.

./run manage shell < bench/pages.py
"""

from statistics import median, quantiles
from time import perf_counter

from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
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
from security_plans.premises.campaigns import assign
from security_plans.premises.register import add_premises
from wardsafety.inspections.models import PlaceKind
from wardsafety.office.models import Document, Role, Unit, User
from wardsafety.programmes.models import Phase
from wardsafety.reporting.demo.generated import Generator
from wardsafety.reporting.models import Conference, Report

REQUESTS = 200
PAGES = {
    "home": "/",
    "list": "/to-lien-gia/",
    "search": "/to-lien-gia/?tim=ngo+12",
    "record": "/to-lien-gia/{group}/",
    "inspections": "/kiem-tra/",
    "hotspots": "/an-ninh/",
    "conversion": "/an-ninh/chuyen-hoa/{conversion}/",
    "premises": "/an-ninh/co-so/",
    "one premises": "/an-ninh/co-so/{premises}/",
    "campaign": "/an-ninh/dot-kiem-tra/{campaign}/",
    "festival": "/an-ninh/ngay-hoi/{festival}/",
    "awards": "/khen-thuong/",
    "round": "/khen-thuong/{round}/",
    "conference": "/hoi-nghi/{conference}/",
    "report": "/bao-cao/{report}/",
    "section": "/bao-cao/muc/{section}/",
    "preview": "/bao-cao/{report}/xem-truoc/",
}


def enlarge():
    """Nine times as many models, premises, hotspots, log entries, guests and awards again."""
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


def measure(client, url):
    """(median, 95th percentile) in milliseconds of warm requests by one client, and the number of queries."""
    with CaptureQueriesContext(connection) as captured:
        response = client.get(url)
    queries = len(captured)
    assert response.status_code == 200, (url, response.status_code)
    times = []
    for _ in range(REQUESTS):
        start = perf_counter()
        client.get(url)
        times.append((perf_counter() - start) * 1000)
    return median(times), quantiles(times, n=20)[-1], queries


def main():
    client = Client(SERVER_NAME="localhost")
    client.force_login(User.objects.get(username="canbo"), backend="django.contrib.auth.backends.ModelBackend")
    report = Report.objects.get(slug="lam-son-2023")
    models = {"group": FireSafetyGroup, "conversion": Conversion, "premises": Premises, "campaign": CheckCampaign}
    models |= {"festival": Festival, "round": AwardRound, "conference": Conference}
    keys = {name: model.objects.order_by("pk").first().pk for name, model in models.items()}
    keys |= {"report": report.pk, "section": report.sections.first().pk}
    print(f"{FireSafetyGroup.objects.count()} groups, {Premises.objects.count()} premises, {REQUESTS} requests a page")
    for name, url in PAGES.items():
        middle, high, queries = measure(client, url.format(**keys))
        print(f"{name:<12} median {middle:6.1f} ms   p95 {high:6.1f} ms   {queries:>2} queries")


with transaction.atomic():
    enlarge()
    main()
    transaction.set_rollback(True)
