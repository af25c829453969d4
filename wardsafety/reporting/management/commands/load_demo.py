from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from wardsafety.office.models import Document, DocumentKind, Role, Unit
from wardsafety.reporting.demo import article, awards, festival, generated, premises, security

PASSWORD = "lamson-2023"  # noqa: S105  (printed at every start, for the private database only)
GROUPS, POINTS = 64, 23


class Command(BaseCommand):
    help = "Load the demonstration (phường Lam Sơn, June 2023) into an empty private database."

    def handle(self, *args, **options):
        if not settings.PRIVATE_CLUSTER:
            raise CommandError("The demonstration is only ever loaded into the private database of ./run.")
        if Unit.objects.exists():
            raise CommandError("The database is not empty; the demonstration was not loaded.")
        with transaction.atomic():
            load()
        call_command("demo_accounts", stdout=self.stdout)


def load(groups=GROUPS, points=POINTS, checked=premises.CHECKED):
    """The whole demonstration; the counts may be raised to measure a larger ward."""
    city, ward = article.units()
    people = article.accounts(city, ward, make_password(PASSWORD))
    officer, police = people[Role.OFFICER], people[Role.POLICE]
    bodies = article.bodies(city, ward)
    documents = article.documents(ward, bodies, officer)
    programme, phase = article.programme(ward, bodies, documents, officer)
    conference = article.conference(ward, programme, documents, officer)
    article.report(ward, bodies["ward"], programme, conference, officer)
    awards.rounds(ward, programme, bodies, documents["article"], officer)
    neighbourhoods = generated.neighbourhoods(ward)
    festival.festival(ward, bodies, neighbourhoods, officer)
    officer.neighbourhoods.set(neighbourhoods[:6])
    police.neighbourhoods.set(neighbourhoods[4:])
    decision = first_decision(ward, bodies["ward"], documents["plan"], officer)
    maker = generated.Generator(ward=ward, neighbourhoods=neighbourhoods, phase=phase, document=decision, by=police)
    maker.points(points, maker.groups(groups))
    premises.premises(ward, neighbourhoods, police, checked)
    security.security(ward, bodies, documents, conference, police)


def first_decision(ward, body, plan, by):
    """The decision that the models of phase 1 rest on: it must exist, the article does not give it."""
    made = Document.objects.create(
        unit=ward,
        created_by=by,
        kind=DocumentKind.objects.get(unit=None, name="Quyết định"),
        issuer=body,
        symbol="QĐ-UBND",
        summary="Về việc thành lập mô hình phòng cháy, chữa cháy giai đoạn 1",
        note="Dữ liệu minh họa: bài báo không nêu quyết định của giai đoạn 1.",
    )
    made.bases.set([plan])
    return made
