"""Times the daily pages at ten times the demonstration's data, in one transaction that is rolled back.

./run manage shell < bench/pages.py
"""

from statistics import median, quantiles
from time import perf_counter

from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from fire_models.models import FireSafetyGroup
from wardsafety.office.models import Document, Role, Unit, User
from wardsafety.programmes.models import Phase
from wardsafety.reporting.demo.generated import Generator
from wardsafety.reporting.models import Report

REQUESTS = 200
PAGES = {
    "home": "/",
    "list": "/to-lien-gia/",
    "search": "/to-lien-gia/?tim=ngo+12",
    "record": "/to-lien-gia/{group}/",
    "inspections": "/kiem-tra/",
    "report": "/bao-cao/{report}/",
    "preview": "/bao-cao/{report}/xem-truoc/",
}


def enlarge():
    """Nine times as many models again, with their households, equipment and visits."""
    police = User.objects.filter(role=Role.POLICE).first()
    maker = Generator(
        ward=police.unit,
        neighbourhoods=list(Unit.objects.neighbourhoods_of(police.unit)),
        phase=Phase.objects.order_by("pk").first(),
        document=Document.objects.filter(kind__name="Quyết định").first(),
        by=police,
        seed=1,
    )
    for group in FireSafetyGroup.objects.all():
        key = FireSafetyGroup, group.neighbourhood_id
        maker.numbers[key] = max(maker.numbers.get(key, 0), group.number)
    maker.groups(9 * FireSafetyGroup.objects.count())


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
    group, report = FireSafetyGroup.objects.first(), Report.objects.first()
    print(f"{FireSafetyGroup.objects.count()} groups, {REQUESTS} requests a page")
    for name, url in PAGES.items():
        middle, high, queries = measure(client, url.format(group=group.pk, report=report.pk))
        print(f"{name:<12} median {middle:6.1f} ms   p95 {high:6.1f} ms   {queries:>2} queries")


with transaction.atomic():
    enlarge()
    main()
    transaction.set_rollback(True)
