"""The report after the festival: what was held, given and signed, counted from the rows and set beside the plan."""

from security_plans.festival.parts import parts_of, total
from wardsafety.pages.text import grouped, percent_vi
from wardsafety.papers.blocks import column, heading, paragraph
from wardsafety.papers.words import long_date

from . import words


def build(festival):
    parts = parts_of(festival)
    results = [
        ("Điểm tổ chức, người dự", _sites(festival, parts)),
        ("Khen thưởng", words.written(festival.awarded)),
        ("Tặng quà", _gifts(parts)),
        ("Tuyên truyền, mô hình ra mắt", _publicity(festival)),
        ("Ký giao ước, cam kết", _commitments(parts)),
        ("Kinh phí", _money(festival, parts)),
    ]
    blocks = [heading("CÔNG TÁC CHỈ ĐẠO, TỔ CHỨC", number="I."), *_organised(festival, parts)]
    blocks += [heading("KẾT QUẢ", number="II.")]
    for index, (title, body) in enumerate(results, 1):
        blocks += [heading(title, number=f"{index}.", level=2), *body]
    blocks += [heading("ĐÁNH GIÁ CHUNG", number="III."), *words.written(festival.result)]
    blocks += [heading("TỒN TẠI, KIẾN NGHỊ", number="IV."), *words.written(festival.shortcomings)]
    summary = f"Kết quả tổ chức “Ngày hội toàn dân bảo vệ an ninh Tổ quốc” năm {festival.year}"
    return words.content(festival, parts, blocks, kind_title="BÁO CÁO", summary=summary, abbreviation="BC")


def _organised(festival, parts):
    plan = f"Thực hiện {festival.plan.citation}, " if festival.plan else ""
    opening = f"{plan}{words.host(festival)} đã tổ chức Ngày hội {words.window(festival)}."
    main = f" Ngày tổ chức chính: {long_date(festival.held_on)}." if festival.held_on else ""
    done = [task for task in parts.tasks if task.done_on]
    tasks = f"Đã hoàn thành {len(done)}/{len(parts.tasks)} nhiệm vụ theo kế hoạch." if parts.tasks else ""
    said = [f"{task.title.rstrip('.;')}: {task.result.rstrip('.')}" for task in parts.tasks if task.result.strip()]
    made = [paragraph(f"{opening}{main}"), *([paragraph(tasks)] if tasks else [])]
    return [*made, words.listed(said)] if said else made


def _sites(festival, parts):
    count = f"{len(parts.sites):02}" if parts.sites else "……"
    made = [paragraph(f"Số điểm tổ chức: {count} điểm. {_people(festival, parts)}")]
    invited = len(parts.guests)
    if invited:
        came = sum(guest.attended for guest in parts.guests)
        # Nobody ticked yet: who came is not known.
        made.append(paragraph(f"Khách mời: {invited} người, đơn vị; đã dự {came or '……'}."))
    return [*made, _sites_table(parts)] if parts.sites else made


def _people(festival, parts):
    """The sum of the sites; a stated total that differs is set beside it."""
    told = sum(site.attended is not None for site in parts.sites)
    number = parts.attended if parts.attended is not None else festival.attended
    if number is None:
        return "Tổng số người dự: …… người."
    notes = [_share(number, parts.expected)] if told == len(parts.sites) else []
    if parts.attended is not None and told < len(parts.sites):
        notes.append(f"theo số liệu của {told}/{len(parts.sites)} điểm")
    if parts.attended is not None and festival.attended not in (None, parts.attended):
        notes.append(f"số liệu chung của đơn vị: {grouped(festival.attended)} người")
    notes = [note for note in notes if note]
    said = f" ({'; '.join(notes)})" if notes else ""
    return f"Tổng số người dự: {grouped(number)} người{said}."


def _share(number, planned):
    """'kế hoạch 200 người, đạt 110%'; "" without a plan."""
    return f"kế hoạch {grouped(planned)}, đạt {percent_vi(100 * number / planned)}" if planned else ""


def _sites_table(parts):
    columns = [column("TT", width=7, align="center"), column("Điểm tổ chức", width=25), column("Địa điểm")]
    columns += [column("Thời gian", width=20, align="center")]
    columns += [column("Dự kiến", width=11, align="right"), column("Đã dự", width=11, align="right")]
    total = ["", "Cộng", "", "", grouped(parts.expected), grouped(parts.attended)]
    return words.filled_table(columns, parts.sites, _site, total)


def _site(index, site):
    return [str(index), site.name, site.place, words.when(site), grouped(site.expected), grouped(site.attended)]


def _gifts(parts):
    if not parts.gifts:
        return [paragraph(words.DOTS * 3)]
    given = total(gift.given for gift in parts.gifts)
    worth = total(gift.given * gift.value for gift in parts.gifts if None not in (gift.given, gift.value))
    summed = [paragraph(f"Cộng: {words.number(given, 'suất')}, trị giá {words.number(worth, 'đồng')}.")]
    return [words.listed([_gift(gift) for gift in parts.gifts]), *summed]


def _gift(gift):
    planned = _share(gift.given, gift.planned) if gift.given is not None else ""
    value = f", {grouped(gift.value)} đồng/suất" if gift.value is not None else ""
    return f"{gift.recipients}: {words.number(gift.given, 'suất')}{value}{f' ({planned})' if planned else ''}"


def _publicity(festival):
    launched = words.written(festival.launched) if festival.launched.strip() else [paragraph(f"Ra mắt: {words.DOTS}.")]
    return [paragraph(f"Tài liệu tuyên truyền: {words.number(festival.leaflets, 'bản')}."), *launched]


def _commitments(parts):
    if not parts.commitments:
        return [paragraph(words.DOTS * 3)]
    return [words.listed([_commitment(line) for line in parts.commitments])]


def _commitment(line):
    share = _share(line.signed, line.planned) if line.signed is not None else ""
    signed = "……" if line.signed is None else grouped(line.signed)
    return f"{line.signers}: {signed} bản cam kết{f' ({share})' if share else ''}"


def _money(festival, parts):
    planned = parts.budget if parts.budget is not None else festival.budget
    return [
        paragraph(f"Dự kiến: {words.number(planned, 'đồng')}."),
        paragraph(f"Đã chi: {words.number(festival.spent, 'đồng')}."),
    ]
