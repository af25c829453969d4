"""Every room, filled with the demonstration: nothing for axe-core to object to, nothing wider than the screen."""

import pytest
from django.conf import settings
from django.urls import reverse

from awards.models import AwardRound
from fire_models.models import FirePoint, FireSafetyGroup
from security_plans.models import CheckCampaign, Conversion, Festival, Hotspot, Measure, MeasureLog, Premises
from wardsafety.inspections.models import Checklist, Inspection
from wardsafety.office.models import Body, Document, Role, Unit, User
from wardsafety.programmes.models import Programme
from wardsafety.reporting.management.commands.load_demo import load
from wardsafety.reporting.models import Conference, Report, Section

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]

AXE = "axe.run(document).then(result => result.violations.map(fault => [fault.id, fault.nodes.map(node => node.html)]))"
# What sticks out to the right, if the page can be scrolled there.
TOO_WIDE = """
[...document.querySelectorAll(document.documentElement.scrollWidth > innerWidth ? "body *" : "none")]
  .filter(node => node.getBoundingClientRect().right > innerWidth).map(node => "wide: " + node.outerHTML.slice(0, 120))
"""
SCREENS = [(1280, 900), (320, 640)]

# Name of the page, and the model of which it shows the first row.
PAGES = [
    ("reporting:home", None),
    ("reporting:conference_list", None),
    ("reporting:conference_new", None),
    ("reporting:conference_detail", Conference),
    ("reporting:agenda_new", Conference),
    ("reporting:report_list", None),
    ("reporting:report_new", None),
    ("reporting:report_detail", Report),
    ("reporting:report_edit", Report),
    ("reporting:report_number", Report),
    ("reporting:report_preview", Report),
    ("reporting:section_new", Report),
    ("reporting:section_edit", Section),
    ("reporting:report_next", Report),
    ("fire_models:home", None),
    ("fire_models:group_list", None),
    ("fire_models:group_new", None),
    ("fire_models:group_detail", FireSafetyGroup),
    ("fire_models:group_edit", FireSafetyGroup),
    ("fire_models:group_remove", FireSafetyGroup),
    ("fire_models:household_new", FireSafetyGroup),
    ("fire_models:equipment_new", FireSafetyGroup),
    ("fire_models:step_new", FireSafetyGroup),
    ("fire_models:point_list", None),
    ("fire_models:point_new", None),
    ("fire_models:point_detail", FirePoint),
    ("fire_models:local_list", None),
    ("fire_models:local_new", None),
    ("fire_models:founding", None),
    ("fire_models:group_paste", None),
    ("fire_models:point_paste", None),
    ("fire_models:household_paste", FireSafetyGroup),
    ("fire_models:incident_list", None),
    ("fire_models:incident_new", None),
    ("inspections:home", None),
    ("inspections:inspection_new", FireSafetyGroup),
    ("inspections:inspection_list", None),
    ("inspections:inspection_detail", Inspection),
    ("inspections:inspection_done", Inspection),
    ("inspections:due_list", None),
    ("inspections:finding_list", None),
    ("inspections:failing_list", None),
    ("inspections:checklist_list", None),
    ("inspections:checklist_detail", Checklist),
    ("security_plans:premises_list", None),
    ("security_plans:premises_new", None),
    ("security_plans:premises_paste", None),
    ("security_plans:premises_detail", Premises),
    ("security_plans:premises_edit", Premises),
    ("inspections:inspection_new", Premises),
    ("security_plans:campaign_list", None),
    ("security_plans:campaign_new", None),
    ("security_plans:campaign_mine", None),
    ("security_plans:campaign_detail", CheckCampaign),
    ("security_plans:campaign_place_list", CheckCampaign),
    ("security_plans:campaign_assign", CheckCampaign),
    ("security_plans:campaign_hand_over", CheckCampaign),
    ("awards:home", None),
    ("awards:round_new", None),
    ("awards:round_detail", AwardRound),
    ("awards:round_edit", AwardRound),
    ("awards:award_paste", AwardRound),
    ("awards:award_new", AwardRound),
    ("awards:declared_new", AwardRound),
    ("awards:step_new", AwardRound),
    ("awards:round_certificates", AwardRound),
    ("security_plans:home", None),
    ("security_plans:hotspot_new", None),
    ("security_plans:hotspot_detail", Hotspot),
    ("security_plans:hotspot_edit", Hotspot),
    ("security_plans:conversion_list", None),
    ("security_plans:conversion_new", None),
    ("security_plans:conversion_detail", Conversion),
    ("security_plans:conversion_edit", Conversion),
    ("security_plans:usual_indicators", Conversion),
    ("security_plans:measure_new", Conversion),
    ("security_plans:measure_edit", Measure),
    ("security_plans:task_new", Measure),
    ("security_plans:log_new", Measure),
    ("security_plans:log_edit", MeasureLog),
    ("security_plans:log_quick", None),
    ("security_plans:log_quick_new", Measure),
    ("security_plans:festival_list", None),
    ("security_plans:festival_new", None),
    ("security_plans:festival_detail", Festival),
    ("security_plans:festival_edit", Festival),
    ("security_plans:festival_copy", Festival),
    ("security_plans:site_new", Festival),
    ("security_plans:item_new", Festival),
    ("security_plans:assignment_new", Festival),
    ("security_plans:guest_new", Festival),
    ("security_plans:budget_new", Festival),
    ("security_plans:gift_new", Festival),
    ("security_plans:commitment_new", Festival),
    ("reporting:conclusion_new", Conference),
    ("reporting:photo_new", Conference),
    ("programmes:programme_list", None),
    ("programmes:programme_new", None),
    ("programmes:programme_detail", Programme),
    ("programmes:programme_edit", Programme),
    ("programmes:indicator_new", Programme),
    ("programmes:phase_new", Programme),
    ("office:document_list", None),
    ("office:document_new", None),
    ("office:document_detail", Document),
    ("office:document_edit", Document),
    ("office:document_tree", None),
    ("office:undocumented", None),
    ("office:catalogue_home", None),
    ("office:removed_list", None),
    ("office:guide", None),
    ("office:password_change", None),
]
FOR_ADMINISTRATORS = [
    ("security_plans:hotspot_step_new", Hotspot),
    ("office:unit_list", None),
    ("office:unit_add", Unit),
    ("office:body_list", None),
    ("office:body_create", None),
    ("office:body_edit", Body),
    ("office:signer_new", Body),
    ("office:account_list", None),
    ("office:account_create", None),
    ("office:account_edit", User),
]


def test_every_room_is_accessible_and_fits(page, enter):
    load(groups=4, points=2, checked=3)
    page.add_init_script((settings.BASE_DIR / "tests/vendor/axe.min.js").read_text())
    faults = {}
    for role, pages in ((Role.OFFICER, PAGES), (Role.ADMIN, FOR_ADMINISTRATORS)):
        person = User.objects.get(role=role)
        enter(person)
        for name, model in pages:
            faults |= inspect(page, name, first(model, person))
    assert not faults, "\n".join(f"{where}: {what}" for where, what in faults.items())


def first(model, person):
    """The arguments of a page: the key of the first row of the person's unit."""
    if model is None:
        return []
    own = {Unit: {"pk": person.unit_id}, Body: {"unit": person.unit_id}, User: {"unit": person.unit_id}}
    return [model.objects.filter(**own.get(model, {})).order_by("pk").values_list("pk", flat=True)[0]]


def inspect(page, name, args):
    """What is wrong with a page, by its name and width."""
    status = page.goto(reverse(name, args=args), wait_until="load").status
    faults = {name: status} if status != 200 else {}
    for width, height in SCREENS:
        page.set_viewport_size({"width": width, "height": height})
        found = page.evaluate(AXE) + page.evaluate(TOO_WIDE)
        if found:
            faults[name, width] = found
    return faults
