"""Where the page of a record is. URL names are strings, so they may point to the rooms above."""

from django.urls import NoReverseMatch, reverse

# Model label → URL name of its record page.
PAGES = {
    "office.document": "office:document_detail",
    "programmes.programme": "programmes:programme_detail",
    "inspections.place": "inspections:place",
    "fire_models.firesafetygroup": "fire_models:place_open",
    "fire_models.firepoint": "fire_models:place_open",
    "fire_models.localmodel": "fire_models:place_open",
    "fire_models.incident": "fire_models:incident_edit",
    "security_plans.hotspot": "security_plans:hotspot_detail",
    "security_plans.conversion": "security_plans:conversion_detail",
    "security_plans.premises": "security_plans:premises_detail",
    "security_plans.checkcampaign": "security_plans:campaign_detail",
    "security_plans.festival": "security_plans:festival_detail",
    "awards.awardround": "awards:round_detail",
    "reporting.conference": "reporting:conference_detail",
    "reporting.report": "reporting:report_detail",
    "reporting.snapshot": "reporting:snapshot_detail",
}
# A row that is shown on the page of another record: the key that leads there.
SHOWN_ON = {
    "fire_models.household": "group",
    "fire_models.equipment": "place",
    "fire_models.drill": "place",
    "inspections.placestep": "place",
    "security_plans.hotspotstep": "hotspot",
    "security_plans.measure": "conversion",
    "security_plans.campaignplace": "campaign",
    "security_plans.measurelog": "measure",
    "security_plans.measuretask": "measure",
    "security_plans.festivalsite": "festival",
    "security_plans.festivalitem": "festival",
    "security_plans.festivaltask": "festival",
    "security_plans.festivalguest": "festival",
    "security_plans.budgetline": "festival",
    "security_plans.gift": "festival",
    "security_plans.commitment": "festival",
    "awards.award": "round",
    "awards.declaredcount": "round",
    "awards.roundstep": "round",
    "awards.roundpaper": "round",
    "programmes.phase": "programme",
    "programmes.task": "programme",
    "programmes.indicator": "programme",
    "programmes.target": "indicator",
    "programmes.reading": "indicator",
    "reporting.agendaitem": "conference",
    "reporting.conclusion": "conference",
    "reporting.conferencepaper": "conference",
    "reporting.conferencephoto": "conference",
    "reporting.section": "report",
}


def page_of(record):
    """The address of the page where the record is shown; empty if it has none."""
    label = record._meta.label_lower
    if label in SHOWN_ON:
        owner = getattr(record, SHOWN_ON[label])
        return page_of(owner) if owner else ""
    try:
        return reverse(PAGES[label], args=[record.pk])
    except (KeyError, NoReverseMatch):
        return ""


def way_to_page(model):
    """The keys that `page_of` follows from a row of a model, for `select_related`: "indicator__programme"."""
    names = []
    while name := SHOWN_ON.get(model._meta.label_lower):
        names.append(name)
        model = model._meta.get_field(name).related_model
    return "__".join(names)
