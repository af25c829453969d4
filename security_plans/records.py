"""What this room declares of its models: pages, rows, history."""

from wardsafety.office.records.declared import Entry, Record, navigate, register

from . import models

ROOM = ("An ninh trật tự", "security_plans:home")
register(
    Record(model=models.Hotspot, page="security_plans:hotspot_detail", trail=(ROOM,)),
    Record(model=models.HotspotStep, owner="hotspot", restorable=False),
    Record(
        model=models.Conversion,
        page="security_plans:conversion_detail",
        trail=(ROOM, ("Đợt chuyển hóa", "security_plans:conversion_list")),
        told=("measures", "measures.tasks", "measures.logs"),
    ),
    Record(model=models.Measure, owner="conversion"),
    *(Record(model=model, owner="measure") for model in (models.MeasureLog, models.MeasureTask)),
    Record(
        model=models.Premises,
        page="security_plans:premises_detail",
        trail=(ROOM, ("Cơ sở, địa điểm", "security_plans:premises_list")),
        told=("steps",),
    ),
    Record(
        model=models.CheckCampaign,
        page="security_plans:campaign_detail",
        trail=(ROOM, ("Đợt kiểm tra", "security_plans:campaign_list")),
    ),
    Record(model=models.CampaignPlace, owner="campaign"),
    Record(
        model=models.Festival,
        page="security_plans:festival_detail",
        trail=(ROOM, ("Ngày hội", "security_plans:festival_list")),
        told=("sites", "items", "tasks", "guests", "budget_lines", "gifts", "commitments"),
    ),
    *(
        Record(model=model, owner="festival")
        for model in (
            *(models.FestivalSite, models.FestivalItem, models.FestivalTask, models.FestivalGuest),
            *(models.BudgetLine, models.Gift, models.Commitment),
        )
    ),
    *(
        Record(model=model, restorable=False)
        for model in (
            *(models.HotspotType, models.MeasureGroup, models.UsualIndicator),
            *(models.FestivalRule, models.FestivalUsual),
        )
    ),
)
navigate(Entry("An ninh trật tự", "security_plans:home", 50, ("security_plans:",)))
