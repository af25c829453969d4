"""Times the daily pages with Django's admin and the bare SQL of the list beside them, all in turn, in one run.

./run manage shell --settings=bench.settings -c "from bench import pages; pages.main('city')"

Sizes: demo, tenfold, city, country (bench/sizes.py). One client, warm, requests of all pages in turn, so that what else
the machine does falls on all of them alike.
"""

from functools import partial
from statistics import median, quantiles
from time import perf_counter
from unittest import mock

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from awards.models import AwardRound
from fire_models.models import FireSafetyGroup
from fire_models.registers import GROUPS
from security_plans.models import CheckCampaign, Conversion, Festival, Premises
from wardsafety.inspections.models import Place
from wardsafety.office.models import Unit, User
from wardsafety.pages.listing import in_order
from wardsafety.programmes import figures
from wardsafety.reporting.models import Conference, Report
from wardsafety.serve import collect_static

from . import sizes

WARD, CITY = "canbo", "captren"
MAIN = {
    "home": "/",
    "list": "/to-lien-gia/",
    "record": "/to-lien-gia/{group}/",
    "không đạt": "/kiem-tra/khong-dat/",
    "Django's admin": "/admin/fire_models/firesafetygroup/",
}
OTHERS = {
    "search": "/to-lien-gia/?tim=ngo+12",
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


def main(size="demo", rounds=100):
    collect_static()
    sizes.use(size)
    print(f"{size}: {Unit.objects.filter(level=Unit.Level.WARD).count()} wards, {Place.objects.count()} places")
    asked = {(account, name): ask for account in (WARD, CITY) for name, ask in questions(account, MAIN)}
    if size == "tenfold":
        asked |= {(WARD, name): ask for name, ask in questions(WARD, OTHERS)}
    queries = {key: count_queries(ask) for key, ask in asked.items()}
    times = measure(asked, rounds)
    for (account, name), taken in times.items():
        middle, admin = median(taken), median(times[account, "Django's admin"])
        print(
            f"{account:<8} {name:<22} {middle / admin:6.2f} × admin   median {middle:7.1f} ms   "
            f"least {min(taken):7.1f}   p95 {quantiles(taken, n=20)[-1]:7.1f}   {queries[account, name]:>2} queries"
        )


def questions(account, pages):
    """(name, what to call) of each page as this account asks for it, and of what it is compared with."""
    user = User.objects.get(username=account)
    client = Client(SERVER_NAME="localhost", headers={"Accept-Encoding": "gzip"})
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    keys = keys_of(user)
    for name, url in pages.items():
        yield name, partial(get, client, url.format(**keys))
    if pages is MAIN:
        yield "home without counting", partial(without_counting, client)
        yield "bare SQL of the list", bare_list(user)


def keys_of(user):
    """Ids of the records whose pages are opened: the demonstration's."""
    report = Report.objects.get(slug="lam-son-2023")
    found = {"group": FireSafetyGroup, "conversion": Conversion, "premises": Premises, "campaign": CheckCampaign}
    found |= {"festival": Festival, "round": AwardRound, "conference": Conference}
    keys = {name: model.objects.order_by("pk").first().pk for name, model in found.items()}
    return keys | {"report": report.pk, "section": report.sections.first().pk}


def get(client, url):
    response = client.get(url)
    assert response.status_code == 200, (url, response.status_code)


def without_counting(client):
    """The first page as if every figure cost nothing: its floor."""
    nothing = mock.patch.object(figures, "count", lambda keys, *_: {key: figures.Counted({}) for key in keys})
    with nothing:
        get(client, "/")


def bare_list(user):
    """What asks the database for a list of 25 and its count, without a page around it."""
    rows = in_order(GROUPS.rows(user), GROUPS.columns, "")
    ids, parameters = rows.values("pk").order_by().query.sql_with_params()
    queries = [rows[:25].query.sql_with_params(), (f"SELECT count(*) FROM ({ids}) AS ids", parameters)]

    def ask():
        with connection.cursor() as cursor:
            for query in queries:
                cursor.execute(*query)
                cursor.fetchall()

    return ask


def count_queries(ask):
    with CaptureQueriesContext(connection) as captured:
        ask()
    return len(captured)


def measure(asked, rounds):
    """{name: milliseconds of each round}."""
    times = {name: [] for name in asked}
    for _ in range(rounds):
        for name, ask in asked.items():
            start = perf_counter()
            ask()
            times[name].append((perf_counter() - start) * 1000)
    return times
