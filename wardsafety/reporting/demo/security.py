"""The conversion of hotspots as the article tells it: plan 56/KH-BCĐ, its measures, 47 files, 84 places, the report.

The article names no hotspot, no baseline and no number of persons: the area is generated and marked so, the indicators
stay without a value.
"""

from datetime import date

from security_plans.hotspots.actions import lacking_indicators
from security_plans.hotspots.lifecycle import STEPS
from security_plans.models import (
    CheckCampaign,
    Conversion,
    Hotspot,
    HotspotType,
    Measure,
    MeasureGroup,
    MeasureLog,
    MeasureTask,
)
from wardsafety.office.records.lifecycle import add_step
from wardsafety.programmes.models import Indicator, Programme, Reading
from wardsafety.reporting.actions import add_sections
from wardsafety.reporting.models import Report

from .article import CONFERENCE_DAY

PLAN_DAY = date(2023, 5, 22)
PROPAGANDA = "Tuyên truyền"
CRIME = "Phòng, chống tội phạm"
ORDER = "Quản lý hành chính về trật tự xã hội"
TRADE = "Quản lý lưu trú và kinh doanh có điều kiện"
# group, what is done, what came of it in the article's words
MEASURES = [
    (
        PROPAGANDA,
        "Đẩy mạnh tuyên truyền bằng nhiều hình thức, nâng cao nhận thức của người dân về phương thức, thủ đoạn hoạt động "
        "của các loại tội phạm",
        "",
    ),
    (
        CRIME,
        "Tăng cường quản lý các đối tượng có tiền án, tiền sự về tội trộm cắp tài sản; quản lý số thanh, thiếu niên hư; "
        "quản lý các đối tượng băng, ổ nhóm",
        "",
    ),
    (
        CRIME,
        "Rà soát, thống kê, điều tra cơ bản, bổ sung đối với số người nghiện, người sử dụng trái phép chất ma túy; quản "
        "lý sau cai nghiện",
        "bắt, xử lý nhiều đối tượng sử dụng trái phép chất ma túy",
    ),
    (ORDER, "Tuần tra, xử lý vi phạm về trật tự công cộng, trật tự an toàn giao thông", ""),
    (
        ORDER,
        "Phối hợp với Ban quản lý các chung cư giải quyết tình trạng đậu, đỗ ô tô, xe máy gây cản trở, ùn tắc giao thông, "
        "tiềm ẩn nguy cơ trộm cắp tài sản",
        "giải quyết cơ bản tình trạng đậu, đỗ xe gây cản trở, ách tắc giao thông",
    ),
    (
        TRADE,
        "Quản lý chặt chẽ hoạt động của các cơ sở kinh doanh lưu trú, quán karaoke, quán bar, pub, lounge trá hình",
        "không để xảy ra chứa chấp, tổ chức sử dụng trái phép chất ma túy",
    ),
    (TRADE, "Kiểm tra nhà trọ, cơ sở kinh doanh và địa điểm có biểu hiện phức tạp về ANTT", ""),
]
FILES = "Trường hợp vi phạm trật tự công cộng, trật tự an toàn giao thông lập hồ sơ xử lý"


def security(ward, bodies, documents, conference, by):
    programme = _programme(ward, documents, by)
    conversion = Conversion.objects.create(
        unit=ward,
        created_by=by,
        name="Chuyển hóa địa bàn trọng điểm, phức tạp về trật tự, an toàn xã hội trên địa bàn phường",
        resolution=documents["resolution"],
        plan=documents["conversion"],
        programme=programme,
        starts_on=PLAN_DAY,
        reported_on=CONFERENCE_DAY,
        stated_duration="gần 1 tháng ra quân",
        result="bước đầu có sự chuyển biến tích cực",
    )
    _indicators(conversion, documents["article"], by)
    _measures(conversion, bodies, by)
    _hotspot(conversion, documents["conversion"], by)
    return _report(ward, bodies["police"], programme, conference, by)


def _programme(ward, documents, by):
    return Programme.objects.create(
        unit=ward,
        created_by=by,
        name="Chuyển hóa địa bàn trọng điểm, phức tạp về trật tự, an toàn xã hội",
        document=documents["conversion"],
        launched_on="2023-05",
    )


def _indicators(conversion, article, by):
    for order, usual in enumerate(lacking_indicators(conversion), 1):
        fields = {name: getattr(usual, name) for name in ("name", "measure", "figure", "about_people")}
        Indicator.objects.create(programme=conversion.programme, order=order, **fields)
    Reading.objects.create(
        indicator=conversion.programme.indicators.get(name=FILES),
        unit=conversion.unit,
        created_by=by,
        value=47,
        document=article,
        period_to=CONFERENCE_DAY,
        period_words="sau gần 1 tháng ra quân",
        wording="thực hiện tuần tra, xử lý vi phạm, lập hồ sơ xử lý 47 trường hợp",
    )


def _measures(conversion, bodies, by):
    groups = {group.name: group for group in MeasureGroup.objects.filter(unit=None)}
    for group, title, words in MEASURES:
        measure = Measure.objects.create(conversion=conversion, group=groups[group], title=title, lead=bodies["police"])
        if words:
            MeasureLog.objects.create(
                measure=measure, created_by=by, done_on=CONFERENCE_DAY, body=bodies["police"], words=words
            )
        if "Ban quản lý" in title:
            measure.partners.add(bodies["apartments"])
            MeasureTask.objects.create(
                measure=measure,
                title="Thống nhất với các Ban quản lý chung cư phương án sắp xếp chỗ đậu, đỗ xe",
                body=bodies["apartments"],
                done_on=CONFERENCE_DAY,
            )
        if group == TRADE and title.startswith("Kiểm tra"):
            CheckCampaign.objects.filter(unit=conversion.unit).update(measure=measure)


def _hotspot(conversion, plan, by):
    """One area so that the register is not empty; the article names none."""
    area = Hotspot.objects.create(
        unit=conversion.unit,
        created_by=by,
        name="Địa bàn trọng điểm của phường (minh họa)",
        boundary="Phạm vi do Ban Chỉ đạo xác định; bài báo không nêu.",
        conversion=conversion,
        illustrative=True,
    )
    area.types.set(HotspotType.objects.filter(unit=None).order_by("order")[:1])
    for status in ("proposed", "selected", "converting"):
        add_step(STEPS, record=area, by=by, status=status, effective_on=PLAN_DAY, document=plan)


def _report(ward, body, programme, conference, by):
    made = Report.objects.create(
        unit=ward,
        created_by=by,
        slug="lam-son-chuyen-hoa-2023",
        topic=Report.Topic.SECURITY,
        title="Kết quả thực hiện công tác chuyển hóa địa bàn trọng điểm, phức tạp về trật tự, an toàn xã hội",
        body=body,
        programme=programme,
        conference=conference,
        period_from=PLAN_DAY,
        cutoff=CONFERENCE_DAY,
        symbol="BC-CAP",
        dated_on=CONFERENCE_DAY,
        recipients="Công an thành phố Thanh Hóa\nĐảng ủy, UBND phường\nBan Chỉ đạo an ninh trật tự phường\nLưu: CAP",
    )
    add_sections(report=made)
    made.sections.filter(key="awards").update(is_on=False)
    made.sections.filter(key="conversion").update(
        text=f"Công an phường đã tăng cường tuần tra, xử lý vi phạm, lập hồ sơ xử lý {{{FILES}}}; phân công lực lượng kiểm "
        "tra {premises.checked} nhà trọ, cơ sở kinh doanh và địa điểm có biểu hiện phức tạp về an ninh trật tự."
    )
    made.sections.filter(key="direction").update(
        text="- Tiếp tục thực hiện Nghị quyết số 89-NQ/ĐU và Kế hoạch số 56/KH-BCĐ.\n"
        "- Triển khai kế hoạch tổ chức Ngày hội toàn dân bảo vệ an ninh Tổ quốc năm 2023."
    )
    made.sections.filter(key="basis").update(
        text="Để giữ vững an ninh trật tự, Đảng ủy phường đã ban hành nghị quyết về tăng cường sự lãnh đạo của Đảng trong "
        "công tác chuyển hóa địa bàn; Ban Chỉ đạo an ninh trật tự phường ban hành kế hoạch thực hiện. Công an phường đã "
        "triển khai nhiều giải pháp đồng bộ."
    )
    return made
