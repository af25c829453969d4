"""Words that the papers of a conference share."""

from wardsafety.papers.words import long_date

DOTS = "……………………"


def when(conference):
    """'14 giờ 00, chiều ngày 08 tháng 6 năm 2023', as much of it as is known."""
    hour = f"{conference.starts_at:%H} giờ {conference.starts_at:%M}, " if conference.starts_at else ""
    part = conference.get_session_display().lower()
    return f"{hour}{part} {long_date(conference.held_on)}".replace("cả ngày ngày", "cả ngày").strip()


def conclusions(conference):
    return conference.conclusions.select_related("lead")


def concluded(row):
    lead = f" Giao {row.lead.name} chủ trì" if row.lead else ""
    due = f"{', hoàn thành trước' if lead else ' Hoàn thành trước'} {long_date(row.due_on)}" if row.due_on else ""
    return f"{row.text.strip().rstrip('.')}.{lead}{due}{'.' if lead or due else ''}"


def session(conference):
    return f"{conference.get_session_display()} " if conference.session else ""


def who(item):
    return " – ".join(part for part in (item.speaker, item.office) if part)


def items_of(conference):
    return conference.items.select_related("kind")


def lines(text):
    return [line.strip().lstrip("-+• ").rstrip(";") for line in text.splitlines() if line.strip()]


def lower(text):
    """Inside a sentence; abbreviations (UBND) stay."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]
