"""What the article gives: units, documents, the programme with its targets and readings, the conference, the report."""

from datetime import date

from wardsafety.office.models import Body, Document, DocumentKind, Role, Unit, User
from wardsafety.programmes.models import Indicator, Phase, Programme, Reading, Target
from wardsafety.reporting.actions import add_sections
from wardsafety.reporting.models import AgendaItem, AgendaKind, Conference, ConferencePhoto, Report

PLAN_DAY = date(2023, 2, 26)
CONFERENCE_DAY = date(2023, 6, 8)

# username, full name, position, role
ACCOUNTS = [
    ("canbo", "Cán bộ minh họa", "Công chức UBND phường", Role.OFFICER),
    ("congan", "Công an minh họa", "Cán bộ Công an phường", Role.POLICE),
    ("lanhdao", "Lãnh đạo minh họa", "Phó Chủ tịch UBND phường", Role.LEADER),
    ("quantri", "Quản trị minh họa", "Quản trị hệ thống", Role.ADMIN),
    ("captren", "Cấp trên minh họa", "Chuyên viên UBND thành phố", Role.SUPERVISOR),
]

AGENDA = [
    ("Khai mạc", "Phát biểu khai mạc hội nghị", "Chủ tịch UBND phường Lam Sơn", ""),
    ("Báo cáo", "Báo cáo tổng kết xây dựng mô hình phòng cháy chữa cháy", "UBND phường Lam Sơn", ""),
    (
        "Báo cáo",
        "Báo cáo kết quả thực hiện công tác chuyển hóa địa bàn trọng điểm, phức tạp về trật tự an toàn xã hội",
        "Công an phường Lam Sơn",
        "",
    ),
    ("Phát biểu ý kiến", "Phát biểu tại hội nghị", "Đại diện Tổ dân phố 8", ""),
    (
        "Triển khai kế hoạch",
        "Triển khai kế hoạch tổ chức Ngày hội toàn dân bảo vệ an ninh Tổ quốc năm 2023",
        "UBND phường Lam Sơn",
        "",
    ),
    ("Công bố quyết định", "Công bố quyết định thành lập mô hình PCCC giai đoạn 2", "UBND phường Lam Sơn", ""),
    (
        "Trao thưởng",
        "Trao Kỷ niệm chương Bảo vệ an ninh Tổ quốc và giấy khen",
        "Lãnh đạo UBND phường Lam Sơn",
        "Kỷ niệm chương Bảo vệ an ninh Tổ quốc của Bộ Công an cho 2 cá nhân; giấy khen của Chủ tịch UBND phường cho "
        "5 tập thể, 10 cá nhân có thành tích xuất sắc trong triển khai xây dựng mô hình PCCC trên địa bàn phường.",
    ),
    ("Phát biểu chỉ đạo", "Phát biểu chỉ đạo hội nghị", "Bí thư Đảng ủy phường Lam Sơn", ""),
]

# The article's captions, in its order; the pictures themselves are the newspaper's.
CAPTIONS = [
    "Lãnh đạo phường Lam Sơn trao giấy khen cho các cá nhân.",
    "Chủ tịch UBND phường Lam Sơn phát biểu khai mạc hội nghị.",
    "Công an phường Lam Sơn báo cáo kết quả thực hiện công tác chuyển hóa địa bàn trọng điểm, phức tạp về trật tự an "
    "toàn xã hội.",
    "Đại diện Tổ dân phố 8 phát biểu tại hội nghị.",
    "Bí thư Đảng ủy phường Lam Sơn phát biểu tại hội nghị.",
    "Lãnh đạo phường Lam Sơn trao giấy khen cho các tập thể.",
]

TEXTS = {
    "basis": (
        "Mô hình “Tổ liên gia an toàn về PCCC” và “Điểm chữa cháy công cộng” được thành lập nhằm phát huy sức mạnh tổng "
        "hợp trong phong trào toàn dân tham gia phòng cháy, chữa cháy; nâng cao tinh thần chủ động phòng ngừa cũng như kỹ "
        "năng sử dụng các trang thiết bị, kỹ năng thoát hiểm, tổ chức chữa cháy, hạn chế đến mức thấp nhất thiệt hại do "
        "các vụ cháy, nổ xảy ra."
    ),
    "results": "Sau 3 tháng thực hiện Kế hoạch số 19/KH-UBND, kết quả xây dựng mô hình trên địa bàn phường như sau:",
    "direction": (
        "- Công bố quyết định thành lập mô hình phòng cháy, chữa cháy giai đoạn 2.\n"
        "- Triển khai kế hoạch tổ chức Ngày hội toàn dân bảo vệ an ninh Tổ quốc năm 2023."
    ),
}


def units():
    """(city, ward): the units of June 2023, in their province."""
    province = Unit.objects.create(level=Unit.Level.PROVINCE, designation="Tỉnh", name="Thanh Hóa")
    city = Unit.objects.create(level=Unit.Level.DISTRICT, designation="Thành phố", name="Thanh Hóa", parent=province)
    ward = Unit.objects.create(level=Unit.Level.WARD, designation="Phường", name="Lam Sơn", parent=city)
    return city, ward


def accounts(city, ward, password):
    """One account per role: {role: user}."""
    made = {}
    for username, full_name, position, role in ACCOUNTS:
        unit = city if role == Role.SUPERVISOR else ward
        fields = {"full_name": full_name, "position": position, "role": role, "unit": unit}
        made[role] = User.objects.create(username=username, password=password, must_change_password=False, **fields)
    return made


def bodies(city, ward):
    """Bodies that the article names, by a short name of ours."""
    kinds = Body.Kind
    return {
        "ward": Body.objects.create(
            unit=ward,
            name="UBND phường Lam Sơn",
            symbol="UBND",
            superior_line="UBND THÀNH PHỐ THANH HÓA",
            issuer_line="ỦY BAN NHÂN DÂN PHƯỜNG LAM SƠN",
            place_name="Lam Sơn",
            authority="TM. ỦY BAN NHÂN DÂN",
            signer_position="CHỦ TỊCH",
            is_main=True,
        ),
        "party": Body.objects.create(unit=ward, kind=kinds.PARTY, name="Đảng ủy phường Lam Sơn", symbol="ĐU"),
        "committee": Body.objects.create(
            unit=ward, kind=kinds.COMMITTEE, name="Ban Chỉ đạo an ninh trật tự phường Lam Sơn", symbol="BCĐ"
        ),
        "police": Body.objects.create(
            unit=ward,
            kind=kinds.POLICE,
            name="Công an phường Lam Sơn",
            symbol="CAP",
            superior_line="CÔNG AN THÀNH PHỐ THANH HÓA",
            issuer_line="CÔNG AN PHƯỜNG LAM SƠN",
            place_name="Lam Sơn",
            signer_position="TRƯỞNG CÔNG AN PHƯỜNG",
        ),
        "apartments": Body.objects.create(
            unit=ward, kind=kinds.PARTNER, name="Ban quản lý các chung cư trên địa bàn phường"
        ),
        "city": Body.objects.create(unit=city, name="UBND thành phố Thanh Hóa", symbol="UBND"),
        "city_police": Body.objects.create(unit=city, kind=kinds.POLICE, name="Công an thành phố Thanh Hóa"),
        "press": Body.objects.create(unit=ward, kind=kinds.PARTNER, name="Tố Phương (tác giả bài báo)"),
        "prime_minister": Body.objects.get(unit=None, symbol="TTg"),
    }


def documents(ward, bodies, by):
    """The documents of the article; numbers and dates that it does not give stay unknown."""

    def add(kind, issuer, summary, **fields):
        kind = DocumentKind.objects.get(unit=None, name=kind)
        return Document.objects.create(
            unit=ward, created_by=by, kind=kind, issuer=bodies[issuer], summary=summary, **fields
        )

    unknown = {"note": "Bài báo không nêu số, ngày văn bản."}
    directive = add(
        "Chỉ thị",
        "prime_minister",
        "Về tăng cường công tác phòng cháy, chữa cháy trong tình hình mới",
        number="01",
        symbol="CT-TTg",
        issued_on="2023-01-03",
    )
    city_plan = add("Kế hoạch", "city", "Về xây dựng mô hình phòng cháy, chữa cháy", **unknown)
    police_plan = add("Kế hoạch", "city_police", "Về xây dựng mô hình phòng cháy, chữa cháy", **unknown)
    plan = add(
        "Kế hoạch",
        "ward",
        "Về triển khai xây dựng mô hình “Tổ liên gia an toàn về PCCC” và “Điểm chữa cháy công cộng” trên địa bàn phường",
        number="19",
        symbol="KH-UBND",
        issued_on=PLAN_DAY.isoformat(),
    )
    plan.bases.set([directive, city_plan, police_plan])
    resolution = add(
        "Nghị quyết của Đảng",
        "party",
        "Tăng cường sự lãnh đạo của Đảng trong công tác chuyển hóa địa bàn trọng điểm, phức tạp về trật tự an toàn xã hội "
        "trên địa bàn phường Lam Sơn",
        number="89",
        symbol="NQ/ĐU",
        issued_on="2023-05-19",
    )
    conversion = add(
        "Kế hoạch",
        "committee",
        "Về chuyển hóa địa bàn trọng điểm, phức tạp về trật tự an toàn xã hội trên địa bàn phường",
        number="56",
        symbol="KH-BCĐ",
        issued_on="2023-05-22",
    )
    conversion.bases.set([resolution])
    second = add(
        "Quyết định",
        "ward",
        "Về việc thành lập mô hình phòng cháy, chữa cháy giai đoạn 2",
        symbol="QĐ-UBND",
        issued_words="được công bố ngày 08/6/2023",
        note="Công bố tại hội nghị ngày 08/6/2023; bài báo không nêu số, ngày và danh sách.",
    )
    second.bases.set([plan])
    article = add(
        "Tin, bài báo",
        "press",
        "Phường Lam Sơn phấn đấu giữ vững an ninh trật tự và phòng cháy chữa cháy",
        issued_on="2023-06",
    )
    return {
        "plan": plan,
        "second": second,
        "article": article,
        "directive": directive,
        "resolution": resolution,
        "conversion": conversion,
    }


def programme(ward, bodies, documents, by):
    """The programme of plan 19/KH-UBND with its two phases, two targets and what the article says of the results."""
    made = Programme.objects.create(
        unit=ward,
        created_by=by,
        name="Xây dựng mô hình “Tổ liên gia an toàn về PCCC” và “Điểm chữa cháy công cộng”",
        variants="Xây dựng mô hình phòng cháy chữa cháy",
        purpose="Phát huy sức mạnh tổng hợp trong phong trào toàn dân tham gia PCCC; nâng cao tinh thần chủ động phòng "
        "ngừa, kỹ năng sử dụng trang thiết bị PCCC, kỹ năng thoát hiểm, tổ chức chữa cháy; hạn chế đến mức thấp nhất thiệt "
        "hại do các vụ cháy, nổ xảy ra.",
        document=documents["plan"],
    )
    first = Phase.objects.create(programme=made, name="Giai đoạn 1", order=1)
    Phase.objects.create(programme=made, name="Giai đoạn 2", order=2, document=documents["second"])
    groups = _indicator(made, ward, bodies, 1, "Tổ liên gia an toàn PCCC", "tổ", "groups.founded", 20, "320%")
    points = _indicator(made, ward, bodies, 2, "Điểm chữa cháy công cộng", "điểm", "points.founded", 5, "460%")
    source = {
        "unit": ward,
        "created_by": by,
        "document": documents["article"],
        "period_to": CONFERENCE_DAY,
        "period_words": "sau 3 tháng thực hiện",
    }
    Reading.objects.create(
        indicator=groups,
        value=64,
        wording="đã xây dựng được 64 “Tổ liên gia an toàn PCCC”, đạt 320% chỉ tiêu thành phố giao",
        **source,
    )
    wording = "xây dựng được 23 “Điểm chữa cháy công cộng”, đạt 460% chỉ tiêu TP Thanh Hóa giao (dẫn đầu 34 phường, xã)"
    Reading.objects.create(indicator=points, value=23, wording=wording, **source)
    rank = {"rank": 1, "rank_out_of": 34, "rank_scope": "phường, xã", "words": "dẫn đầu 34 phường, xã"}
    Reading.objects.create(indicator=points, form=Reading.Form.RANK, wording=wording, **rank, **source)
    return made, first


def _indicator(programme, ward, bodies, order, name, measure, figure, value, share):
    made = Indicator.objects.create(programme=programme, order=order, name=name, measure=measure, figure=figure)
    note = f"suy ra từ “đạt {share} chỉ tiêu”"
    Target.objects.create(indicator=made, unit=ward, value=value, assigned_by=bodies["city"], source_note=note)
    return made


def conference(ward, programme, documents, by):
    made = Conference.objects.create(
        unit=ward,
        created_by=by,
        name="Hội nghị tổng kết xây dựng mô hình phòng cháy chữa cháy; đánh giá tiến độ chuyển hóa địa bàn trọng điểm, phức "
        "tạp về an ninh trật tự; triển khai kế hoạch tổ chức Ngày hội toàn dân bảo vệ an ninh Tổ quốc",
        held_on=CONFERENCE_DAY,
        session=Conference.Session.AFTERNOON,
        programme=programme,
    )
    made.documents.set([documents["plan"], documents["second"], documents["article"]])
    linked = {"Công bố quyết định": documents["second"]}
    kinds = {kind.name: kind for kind in AgendaKind.objects.filter(unit=None)}
    for order, (kind, title, office, summary) in enumerate(AGENDA, 1):
        fields = {"title": title, "office": office, "summary": summary, "document": linked.get(kind)}
        AgendaItem.objects.create(conference=made, order=order, kind=kinds[kind], **fields)
    for order, caption in enumerate(CAPTIONS, 1):
        ConferencePhoto.objects.create(conference=made, order=order, caption=caption, created_by=by)
    return made


def report(ward, body, programme, conference, by):
    made = Report.objects.create(
        unit=ward,
        created_by=by,
        slug="lam-son-2023",
        title="Tổng kết xây dựng mô hình “Tổ liên gia an toàn về PCCC” và “Điểm chữa cháy công cộng” trên địa bàn phường Lam Sơn",
        body=body,
        programme=programme,
        conference=conference,
        period_from=PLAN_DAY,
        cutoff=CONFERENCE_DAY,
        dated_on=CONFERENCE_DAY,
        recipients="UBND thành phố Thanh Hóa\nCông an thành phố Thanh Hóa\nĐảng ủy phường\nCác tổ dân phố\nLưu: VT",
    )
    add_sections(report=made)
    for section in made.sections.filter(key__in=TEXTS):
        section.text = TEXTS[section.key]
        section.save(update_fields=["text"])
    return made
