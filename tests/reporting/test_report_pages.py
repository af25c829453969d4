"""Pages of conferences and reports: who sees, who writes, who freezes and issues."""

from datetime import time

import pytest
from django.urls import resolve, reverse

from tests import make
from tests.fire_models.asked import section
from wardsafety.office.models import Role, Unit
from wardsafety.reporting import actions
from wardsafety.reporting.models import (
    AgendaItem,
    AgendaKind,
    Conclusion,
    Conference,
    ConferencePhoto,
    Report,
    Snapshot,
)

BACKEND = "django.contrib.auth.backends.ModelBackend"
TOKEN = "0a0b6a52-93c1-4d0a-9f6e-6b1d8b1f0c11"


@pytest.fixture
def report(ward, officer):
    programme = make.programme(ward, officer, name="Kế hoạch phòng cháy")
    make.target(make.indicator(programme, figure="groups.founded"), ward)
    made = make.report(programme, officer)
    actions.add_sections(report=made)
    make.group(ward, officer)
    return made


@pytest.fixture
def item(ward, officer):
    conference = make.conference(ward, officer, name="Hội nghị thử")
    kind = AgendaKind.objects.get(name="Khai mạc", unit=None)
    return AgendaItem.objects.create(conference=conference, kind=kind, title="Phát biểu khai mạc")


def go(name, *args):
    return reverse(f"reporting:{name}", args=args)


def readable(report, item):
    return [
        *[go(name) for name in ("home", "conference_list", "report_list")],
        go("conference_detail", item.conference_id),
        *[go(name, report.pk) for name in ("report_detail", "report_preview")],
        go("report_paper", report.pk, "in"),
        go("report_rows", report.pk, "groups.founded"),
    ]


def writable(report, item):
    return [
        *[go(name, item.conference_id) for name in ("conference_edit", "conference_remove", "agenda_new")],
        *[go(name, item.pk) for name in ("agenda_edit", "agenda_remove")],
        *[go(name, report.pk) for name in ("report_edit", "report_remove")],
        go("section_edit", report.sections.first().pk),
    ]


@pytest.mark.parametrize("role", list(Role))
def test_everyone_of_the_ward_may_read(enter, ward, report, item, role):
    client = enter(make.user(ward, role))
    assert {client.get(url).status_code for url in readable(report, item)} == {200}


def test_a_stranger_finds_nothing(enter, officer, report, item):
    snapshot = actions.freeze(report=report, by=officer)
    client = enter(make.user(make.unit("Khác"), Role.ADMIN))
    urls = [*readable(report, item)[3:], *writable(report, item), go("report_issue", report.pk)]
    urls += [go("snapshot_detail", snapshot.pk), go("snapshot_rows", snapshot.pk, "x")]
    urls += [go("snapshot_paper", snapshot.pk, "in")]
    assert {client.get(url).status_code for url in urls} == {404}
    assert client.post(go("report_freeze", report.pk)).status_code == 404
    assert Snapshot.objects.count() == 1


def test_a_supervisor_changes_nothing(enter, ward, report, item):
    client = enter(make.user(ward, Role.SUPERVISOR))
    urls = [go("conference_new"), go("report_new"), *writable(report, item)]
    urls += [go("report_freeze", report.pk), go("report_issue", report.pk)]
    assert {client.post(url).status_code for url in urls} == {403}
    assert (Conference.objects.get().removed_at, Report.objects.get().removed_at) == (None, None)


def test_an_officer_prepares_and_a_leader_freezes_and_issues(enter, ward, officer, report):
    assert enter(officer).post(go("report_freeze", report.pk)).status_code == 403
    client = enter(make.user(ward, Role.LEADER))
    assert client.post(go("report_issue", report.pk)).status_code == 303
    assert not Snapshot.objects.exists()
    assert client.post(go("report_freeze", report.pk)).status_code == 303
    assert client.get(go("report_issue", report.pk)).status_code == 200
    client.post(go("report_issue", report.pk))
    snapshot = Snapshot.objects.get()
    assert snapshot.issued_by is not None
    assert client.get(go("snapshot_paper", snapshot.pk, "in")).content == bytes(snapshot.pdf)
    assert "đã được ban hành" in client.post(go("report_issue", report.pk), follow=True).content.decode()


def test_a_frozen_number_opens_the_stored_rows(enter, ward, officer, report):
    snapshot = actions.freeze(report=report, by=officer)
    make.step(report.unit.places.get(), officer, status="dissolved")
    client = enter(officer)
    page = client.get(go("snapshot_detail", snapshot.pk)).content.decode()
    assert "lệch so với số chốt" in page
    assert f'href="{go("snapshot_rows", snapshot.pk, "groups.founded")}"' in page
    assert "Tổ liên gia số 1" in client.get(go("snapshot_rows", snapshot.pk, "groups.founded")).content.decode()
    assert "Tổ liên gia số 1" not in client.get(go("report_rows", report.pk, "groups.founded")).content.decode()
    assert client.get(go("snapshot_rows", snapshot.pk, "no.such")).status_code == 404


def test_a_double_click_makes_one_conference_and_one_report(enter, ward, officer, report):
    client = enter(officer)
    sent = {"name": "Hội nghị mới", "held_on": "8/6/2023", "session": "afternoon", "submission": TOKEN}
    assert client.post(go("conference_new"), sent).url == client.post(go("conference_new"), sent).url
    assert Conference.objects.get().held_on.isoformat() == "2023-06-08"
    sent = {"title": "Báo cáo quý", "programme": report.programme_id, "body": report.body_id, "slug": "quy-mot"}
    sent |= {"cutoff": "31/3/2023", "submission": TOKEN.replace("0a", "1a", 1)}
    for _ in range(2):
        assert client.post(go("report_new"), sent).status_code == 303
    assert Report.objects.get(slug="quy-mot").sections.count() == report.sections.count()


def test_bad_reports_get_a_sentence(enter, officer, report):
    sent = {"title": "Báo cáo", "programme": report.programme_id, "body": report.body_id, "cutoff": "31/2/2023"}
    answer = enter(officer).post(go("report_new"), {**sent, "slug": "Có dấu"})
    text = answer.content.decode()
    assert answer.status_code == 422
    assert "Ngày không đúng" in text and "Chỉ dùng chữ thường không dấu" in text
    taken = enter(officer).post(go("report_new"), {**sent, "cutoff": "1/3/2023", "slug": report.slug})
    assert "Tên tệp này đã dùng" in taken.content.decode()
    assert Report.objects.count() == 1


def test_a_programme_of_another_unit_is_refused(enter, officer, report):
    outside = make.unit("Khác")
    foreign = make.programme(outside, make.user(outside))
    sent = {"title": "Báo cáo", "programme": foreign.pk, "body": report.body_id, "cutoff": "1/3/2023", "slug": "x"}
    assert enter(officer).post(go("report_new"), sent).status_code == 422
    assert Report.objects.count() == 1


def test_the_second_to_save_sees_both_titles(enter, officer, report):
    client, url = enter(officer), go("report_edit", report.pk)
    sent = {"programme": report.programme_id, "body": report.body_id, "cutoff": "2/3/2026", "slug": report.slug}
    assert client.post(url, {**sent, "title": "Của người trước", "version": 1}).status_code == 303
    late = client.post(url, {**sent, "title": "Của người sau", "version": 1})
    assert late.status_code == 422
    assert "Của người trước" in late.content.decode() and "Của người sau" in late.content.decode()


def test_sections_and_agenda_are_written(enter, officer, report, item):
    client, part = enter(officer), report.sections.get(key="proposals")
    assert client.post(go("section_edit", part.pk), {"is_on": "on", "text": "Đề nghị thành phố"}).status_code == 303
    assert "Đề nghị thành phố" in client.get(go("report_preview", report.pk)).content.decode()
    client.post(go("section_edit", part.pk), {"text": "Đề nghị thành phố"})
    assert "Đề nghị thành phố" not in client.get(go("report_preview", report.pk)).content.decode()
    sent = {"order": 2, "kind": item.kind_id, "title": "Tham luận", "office": "Tổ dân phố 8"}
    assert client.post(go("agenda_new", item.conference_id), sent).status_code == 303
    sent["title"] = "<script>alert(1)</script>"
    assert client.post(go("agenda_edit", item.pk), sent).status_code == 303
    page = client.get(go("conference_detail", item.conference_id)).content.decode()
    assert "Tổ dân phố 8" in page and "&lt;script&gt;" in page and "<script>alert" not in page
    assert client.post(go("agenda_remove", item.pk)).status_code == 303
    assert AgendaItem.objects.count() == 1


def test_a_frozen_report_that_cannot_be_printed_is_not_issued(enter, ward, officer, report, monkeypatch):
    actions.freeze(report=report, by=officer)
    monkeypatch.setattr(actions, "DEADLINE", 0)
    answer = enter(make.user(ward, Role.LEADER)).post(go("report_issue", report.pk))
    assert answer.status_code == 422 and "Ban hành “" in answer.content.decode()
    assert answer.context["refusal"]
    assert Snapshot.objects.get().issued_at is None


def test_freezing_takes_a_post_outside_one_transaction(enter, ward, report):
    answer = enter(make.user(ward, Role.LEADER)).get(go("report_freeze", report.pk))
    assert (answer.status_code, answer["Allow"]) == (405, "POST")
    assert not Snapshot.objects.exists()
    assert resolve(go("report_freeze", report.pk)).func._non_atomic_requests == {"default"}


@pytest.mark.parametrize(
    ("name", "element", "data", "change"),
    [
        ("agenda", "agenda", {"order": "1", "title": "Tham luận"}, {"summary": "Cách làm của tổ 8"}),
        ("conclusion", "conclusions", {"order": "1", "text": "Nhân rộng"}, {"result": "Thêm 3 tổ"}),
        ("photo", "photos", {"order": "1", "caption": "Khai mạc"}, {"caption": "Quang cảnh"}),
    ],
)
def test_what_htmx_swaps_in_is_what_a_fresh_page_shows(enter, ward, officer, name, element, data, change):
    client, htmx = enter(officer), {"HX-Request": "true", "HX-Target": element}
    conference = make.conference(ward, officer)
    if name == "agenda":
        data |= {"kind": AgendaKind.objects.get(name="Tham luận", unit=None).pk}

    def fresh():
        return section(client.get(go("conference_detail", conference.pk)).content.decode(), element)

    opened = client.get(go(f"{name}_new", conference.pk), headers=htmx).content.decode()
    assert opened.lstrip().startswith("<section") and opened.count("<form") == 1
    added = client.post(go(f"{name}_new", conference.pk), data, headers=htmx).content.decode()
    assert section(added, element) == fresh() != section(opened, element)
    row = {"agenda": AgendaItem, "conclusion": Conclusion, "photo": ConferencePhoto}[name].objects.get()
    edited = client.post(go(f"{name}_edit", row.pk), data | change, headers=htmx).content.decode()
    assert section(edited, element) == fresh() and next(iter(change.values())) in edited
    asked = client.get(go(f"{name}_remove", row.pk), headers=htmx).content.decode()
    assert asked.count("<form") == 1 and type(row).objects.exists()
    removed = client.post(go(f"{name}_remove", row.pk), headers=htmx).content.decode()
    assert section(removed, element) == fresh() and not type(row).objects.exists()


def test_pages_tell_what_was_entered(enter, ward, officer, report):
    conference = make.conference(ward, officer, ends_at=time(16, 30), secretary="Lê Thị Thu", invited=60, attended=57)
    conference.starts_at, conference.session, conference.guests = time(14), "afternoon", "Đại diện Tổ dân phố 8"
    conference.programme, conference.note = report.programme, "Mang theo danh sách"
    conference.save()
    report.conference, report.internal, report.recipients = conference, True, "Lưu: VT"
    report.save()
    client = enter(officer)
    told = client.get(go("conference_detail", conference.pk)).context["facts"]
    assert {str(label): str(value) for label, value in told} == {
        "Ngày": str(conference.held_on),
        "Buổi, giờ": "Chiều, 14:00–16:30",
        "Địa điểm": "",
        "Đại biểu": "57 dự trên 60 mời",
        "Chủ trì": "",
        "Thư ký": "Lê Thị Thu",
        "Kính mời": "Đại diện Tổ dân phố 8",
        "Chương trình, kế hoạch": report.programme.name,
        "Ghi chú": "Mang theo danh sách",
    }
    told = dict(client.get(go("report_detail", report.pk)).context["facts"])
    assert told["Số, ký hiệu; ngày"] == "…" and told["Tên tệp"] == f"{report.slug}.pdf"
    assert str(told["Phục vụ hội nghị"]) == conference.name and told["Lưu hành nội bộ"] == "Có"
    assert told["Nơi nhận"] == "Lưu: VT"


def test_documents_of_a_conference_are_ticked(enter, ward, officer):
    document, client = make.document(ward, officer), enter(officer)
    field = client.get(go("conference_new")).context["form"]["documents"]
    assert [str(key) for key, _ in field.field.choices] == [str(document.pk)], "nothing to tick for none"
    client.post(go("conference_new"), {"name": "Họp", "held_on": "1/3/2026", "documents": [document.pk]})
    assert list(Conference.objects.get().documents.all()) == [document]


def test_a_report_of_a_ward_below_is_edited_with_what_that_ward_has(enter, ward, officer, report):
    above = make.unit("Lâm Viên", level=Unit.Level.PROVINCE, designation="Tỉnh")
    ward.parent = above
    ward.save()
    conference = make.conference(above, make.user(above), name="Hội nghị tỉnh")
    report.conference = conference
    report.save()
    form = enter(make.user(above, Role.OFFICER)).get(go("report_edit", report.pk)).context["form"]
    assert list(form.fields["conference"].queryset) == [conference], "a choice that was made stays"
    assert list(form.fields["programme"].queryset) == [report.programme]


def test_what_is_removed_is_gone_from_the_lists(enter, officer, report, item):
    client = enter(officer)
    for name, pk in (("report", report.pk), ("conference", item.conference_id)):
        assert client.post(go(f"{name}_remove", pk)).status_code == 303
        assert client.get(go(f"{name}_detail", pk)).status_code == 404


def test_home_leads_to_the_rows_and_names_what_waits(enter, ward, officer, report):
    text = enter(make.user(ward, Role.LEADER)).get(go("home")).content.decode()
    assert "1 tổ" in text and report.title in text
    assert reverse("programmes:figure_rows", args=["groups.founded"]) in text
    assert report.title not in enter(officer).get(go("home")).content.decode()


@pytest.mark.parametrize("name", ["home", "report_detail", "report_preview"])
def test_queries_do_not_grow_with_the_register(enter, ward, officer, report, django_assert_max_num_queries, name):
    client = enter(officer)
    for _ in range(20):
        make.group(
            ward,
            officer,
            phase=make.phase(report.programme),
            neighbourhood=make.neighbourhood(ward, f"{make.user(ward).pk}"),
        )
    # Fifteen, and the three statements that frame the request's transaction.
    with django_assert_max_num_queries(15 + 3):
        assert client.get(go(name) if name == "home" else go(name, report.pk)).status_code == 200
