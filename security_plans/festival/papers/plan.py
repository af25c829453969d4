"""The plan of a festival (Kế hoạch, Mẫu 1.4 of Nghị định 30/2020), with the law of its own day (`planned_on`)."""

from itertools import groupby

from security_plans.festival.actions import rule_for
from security_plans.festival.day import planned_on
from security_plans.festival.parts import parts_of
from wardsafety.office.documents.law import law_on
from wardsafety.office.models import LegalBasis
from wardsafety.pages.text import grouped
from wardsafety.papers.blocks import column, heading, paragraph, roman, row, table
from wardsafety.papers.words import long_date, short_date, spelled

from . import words

ABOUT = "Tổ chức “Ngày hội toàn dân bảo vệ an ninh Tổ quốc” năm {year}"


def build(festival):
    parts, plan = parts_of(festival), festival.plan
    made = words.content(
        festival,
        parts,
        _body(festival, parts),
        kind_title="KẾ HOẠCH",
        summary=ABOUT.format(year=festival.year),
        abbreviation="KH",
        symbol=plan.symbol if plan else "",
        number=plan.number if plan else "",
        dated=plan.issued_on if plan else None,
        recipients=[*(name for name in _leads(parts) if name != words.host(festival)), "Lưu: VT"],
    )
    return made | {"preamble": _preamble(festival)}


def _body(festival, parts):
    sections = [
        ("MỤC ĐÍCH, YÊU CẦU", words.written(festival.purpose)),
        ("NỘI DUNG", words.written(festival.content)),
        ("HÌNH THỨC TỔ CHỨC", words.written(festival.form)),
        ("THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN", _where(festival, parts)),
        ("CHƯƠNG TRÌNH", _programme(parts)),
        ("KINH PHÍ", _budget(festival, parts)),
        ("TỔ CHỨC THỰC HIỆN", _tasks(parts)),
    ]
    about = f"Kế hoạch {_lower(ABOUT.format(year=festival.year))}"
    blocks = [paragraph(f"{words.host(festival)} xây dựng {about} như sau:")]
    for number, (title, body) in enumerate(sections, 1):
        blocks += [heading(title, number=f"{roman(number)}."), *body]
    return [*blocks, paragraph(f"Trên đây là {about}; đề nghị các đơn vị nghiêm túc triển khai thực hiện.")]


def _preamble(festival):
    plan, law = festival.plan, law_on(planned_on(festival), festival.unit, LegalBasis.Topic.SECURITY)
    rule = rule_for(festival.unit, festival.year)
    cited = plan.bases.live().select_related("kind", "issuer").order_by("issued_on", "pk") if plan else []
    cited = [basis for basis in cited if not (rule and basis.reference and basis.reference in rule.basis)]
    texts = law + ([rule.basis] if rule else []) + [basis.citation for basis in cited]
    return [f"Căn cứ {text}" for text in dict.fromkeys(texts)]


def _where(festival, parts):
    main = f" Ngày tổ chức chính: {long_date(festival.held_on)}." if festival.held_on else ""
    attendees = words.lines(festival.attendees)
    return [
        paragraph(f"1. Thời gian: {words.window(festival)}.{main}"),
        paragraph(f"2. Địa điểm: {_sites_words(parts)}"),
        *([_sites(parts)] if parts.sites else []),
        *(
            [paragraph("3. Thành phần:"), words.listed(attendees)]
            if attendees
            else [paragraph(f"3. Thành phần: {words.DOTS * 2}")]
        ),
    ]


def _sites_words(parts):
    if not parts.sites:
        return words.DOTS * 2
    leading = [str(site) for site in parts.sites if site.is_point]
    chosen = f", trong đó điểm chỉ đạo: {', '.join(leading)}" if leading else ""
    return f"{len(parts.sites):02} điểm tổ chức{chosen}."


def _sites(parts):
    columns = [column("TT", width=7, align="center"), column("Điểm tổ chức", width=22), column("Địa điểm")]
    columns += [column("Thời gian", width=19, align="center"), column("Phụ trách", width=18)]
    columns += [column("Số người dự kiến", width=12, align="right")]
    total = ["", "Cộng", "", "", "", grouped(parts.expected)]
    return words.filled_table(columns, parts.sites, _site, total)


def _site(index, site):
    return [str(index), site.name, site.place, words.when(site), site.chair, grouped(site.expected)]


def _programme(parts):
    made = []
    for index, (label, items) in enumerate(parts.by_part, 1):
        made.append(heading(label, number=f"{index}.", level=2))
        made.append(words.items_table(items) if items else paragraph(words.DOTS * 3))
    gifts = [f"{gift.recipients}: {words.number(gift.planned, 'suất')}{_worth(gift)}" for gift in parts.gifts]
    signed = [f"{row.signers}: {words.number(row.planned, 'bản cam kết')}" for row in parts.commitments]
    if gifts:
        made += [heading("Dự kiến tặng quà", number="3.", level=2), words.listed(gifts)]
    if signed:
        number = "4." if gifts else "3."
        made += [heading("Dự kiến ký giao ước, cam kết", number=number, level=2), words.listed(signed)]
    return made


def _worth(gift):
    return f", trị giá {grouped(gift.value)} đồng/suất" if gift.value is not None else ""


def _budget(festival, parts):
    made = words.written(festival.budget_words) if festival.budget_words.strip() else []
    if parts.budget_lines:
        made.append(_budget_table(parts))
    total = parts.budget if parts.budget is not None else festival.budget
    if total is not None:
        made.append(paragraph(f"Tổng kinh phí dự kiến: {grouped(total)} đồng (bằng chữ: {spelled(total)} đồng)."))
    return made or [paragraph(f"Tổng kinh phí dự kiến: {words.DOTS} đồng.")]


def _budget_table(parts):
    columns = [column("TT", width=7, align="center"), column("Khoản chi"), column("ĐVT", width=9, align="center")]
    columns += [column("Số lượng", width=10, align="right"), column("Đơn giá (đồng)", width=15, align="right")]
    columns += [column("Thành tiền (đồng)", width=16, align="right"), column("Nguồn", width=14)]
    rows = [_budget_row(index, line) for index, line in enumerate(parts.budget_lines, 1)]
    total = row("total", ["", "Cộng", "", "", "", grouped(parts.budget), ""])
    return table(columns=columns, rows=[*rows, total])


def _budget_row(index, line):
    quantity = "" if line.quantity is None else grouped(f"{line.quantity.normalize():f}")
    amount = "……" if line.amount is None else grouped(line.amount)
    return [str(index), line.title, line.measure, quantity, grouped(line.price), amount, line.get_funding_display()]


def _tasks(parts):
    """By who leads: the tasks of one body together, in the order in which they were given."""
    if not parts.tasks:
        return [paragraph(words.DOTS * 3)]
    leads = _leads(parts)
    ordered = sorted(parts.tasks, key=lambda task: leads.index(task.lead.name) if task.lead else len(leads))
    made = []
    for index, (lead, tasks) in enumerate(groupby(ordered, lambda task: task.lead.name if task.lead else ""), 1):
        made += [
            heading(lead or "Nhiệm vụ chung", number=f"{index}.", level=2),
            words.listed([_task(task) for task in tasks]),
        ]
    return made


def _leads(parts):
    return list(dict.fromkeys(task.lead.name for task in parts.tasks if task.lead))


def _task(task):
    partners = ", ".join(body.name for body in task.partners.all())
    shared = f"; phối hợp: {partners}" if partners else ""
    due = f"; hoàn thành trước ngày {short_date(task.due_on)}" if task.due_on else ""
    return f"{task.title.strip().rstrip('.;')}{shared}{due}"


def _lower(text):
    return text[:1].lower() + text[1:]
