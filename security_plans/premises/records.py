"""What this package declares of its models: premises, and the campaigns that check them."""

from wardsafety.inspections.facts import COORDINATES, NEIGHBOURHOOD
from wardsafety.inspections.lifecycle import place_lifecycle
from wardsafety.office.records.declared import Record, page_of, register, visible
from wardsafety.office.records.facts import Fact, Quiet
from wardsafety.pages.columns import shown
from wardsafety.pages.facts import Link
from wardsafety.pages.paste import PasteField

from .forms.campaigns import AssignForm, CampaignForm
from .forms.premises import PremisesForm
from .models import CampaignPlace, CheckCampaign, Premises

ROOM = ("An ninh trật tự", "security_plans:home")
# Columns of every place that premises do without.
NOT_OF_PREMISES = ("number", "phase")
PREMISES = Record(
    model=Premises,
    page="security_plans:premises_detail",
    trail=(ROOM, ("Cơ sở, địa điểm", "security_plans:premises_list")),
    form=PremisesForm,
    facts=(
        *("kind", NEIGHBOURHOOD, "address", "registered_trade", "actual_trade", "conditional", "licence", "rooms"),
        *("contact_name", "contact_phone", "next_due", "code", COORDINATES, Quiet("note")),
    ),
    told=("steps",),
    sheet=(
        PasteField("kind", "Loại", ("Loại hình", "Loại cơ sở", "Loại địa điểm"), required=True),
        PasteField("name", "Tên", ("Tên cơ sở", "Tên địa điểm", "Cơ sở", "Biển hiệu"), required=True),
        PasteField("neighbourhood", "Tổ dân phố, thôn", ("Tổ dân phố", "TDP", "Thôn", "Khu phố", "Địa bàn")),
        PasteField("address", "Địa chỉ", ("Địa chỉ, vị trí", "Vị trí", "Số nhà")),
        PasteField("registered_trade", "Ngành nghề đăng ký", ("Ngành nghề", "Ngành nghề kinh doanh", "Đăng ký")),
        PasteField("actual_trade", "Hoạt động thực tế", ("Thực tế",)),
        PasteField("licence", "Số giấy phép", ("Giấy phép", "Số đăng ký kinh doanh", "Giấy chứng nhận")),
        PasteField("rooms", "Số phòng", ("Phòng",)),
        PasteField("contact_name", "Chủ cơ sở", ("Người quản lý", "Họ tên chủ cơ sở", "Họ và tên", "Chủ hộ")),
        PasteField("contact_phone", "Điện thoại", ("SĐT", "Số điện thoại")),
        PasteField("since", "Quản lý từ ngày", ("Từ ngày",)),
        PasteField("note", "Ghi chú"),
    ),
    excused={
        "page": ("name", *NOT_OF_PREMISES),
        "form": NOT_OF_PREMISES,
        "sheet": (*NOT_OF_PREMISES, "conditional", "latitude", "longitude"),
    },
)


def premises_of(user):
    return visible(Premises, user).select_related("unit", "kind")


STEPS = place_lifecycle(
    namespace="security_plans", prefix="premises_", right="decide_security", records=premises_of, needs_one=True
)


def _measure(campaign):
    """The measure that it belongs to, leading to the conversion."""
    measure = campaign.measure
    return Link(f"{measure.title} ({measure.conversion})", page_of(measure)) if measure else ""


CAMPAIGN = Record(
    model=CheckCampaign,
    page="security_plans:campaign_detail",
    trail=(ROOM, ("Đợt kiểm tra", "security_plans:campaign_list")),
    form=CampaignForm,
    facts=(
        Fact(
            "Thời gian",
            lambda campaign: f"từ {shown(campaign.starts_on)} đến hết {shown(campaign.ends_on)}",
            ("starts_on", "ends_on"),
        ),
        "plan",
        Fact("Biện pháp chuyển hóa", _measure, ("measure",), quiet=True),
        Quiet("note"),
    ),
    excused={"page": ("name",)},
)

# Listed on a page of their own.
CAMPAIGN_PLACE = Record(model=CampaignPlace, owner="campaign", form=AssignForm, excused={"page": ("premises",)})

register(PREMISES, CAMPAIGN, CAMPAIGN_PLACE)
