"""A visit sent from the phone, and corrected."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import ValidationError

from tests import make
from tests.inspections.conftest import TODAY
from wardsafety.inspections.actions import correct_inspection, fix_finding, record_inspection, refresh_caches
from wardsafety.inspections.models import Finding, Inspection, Place
from wardsafety.office.models import Role
from wardsafety.programmes.figures import Period, count

pytestmark = pytest.mark.django_db

Mode, Result = Inspection.Mode, Inspection.Result


def days(number):
    return TODAY + timedelta(days=number)


def typed(day):
    return f"{day:%d/%m/%Y}"


@pytest.fixture
def url(group):
    return f"/kiem-tra/moi/{group.pk}/"


@pytest.fixture
def post(checklist):
    """A normal visit as the browser sends it."""
    return {
        "uuid": str(uuid4()),
        "checklist": checklist.pk,
        "extra": 1,
        "result": "pass",
        "mode": "official",
        "done_on": typed(TODAY),
        "next_due": typed(days(30)),
        "extra_0_due_on": typed(days(15)),
    } | {f"answer_{item.pk}": "ok" for item in checklist.items.all()}


def figures(ward, *keys, end=TODAY):
    return [counted.total for counted in count(keys, ward, Period(None, end)).values()]


def test_a_normal_visit_is_saved_whole(logged_in, police, group, checklist, url, post):
    answer = logged_in(police).post(url, post | {"note": "Tốt"})
    visit = Inspection.objects.get()
    assert (answer.status_code, answer.headers["Location"]) == (303, f"/kiem-tra/lan/{visit.pk}/xong/")
    assert (visit.place_id, visit.checklist, visit.inspector, visit.note) == (group.pk, checklist, police, "Tốt")
    assert [row.value for row in visit.answers.all()] == ["ok"] * checklist.items.count()
    assert not visit.findings.exists()
    assert visit.next_due == Place.objects.get(pk=group.pk).next_due == days(30)


def test_a_new_form_has_nothing_answered_and_no_result(logged_in, police, url):
    form = logged_in(police).get(url).context["form"]
    assert form["result"].value() is None
    assert {row.answer.value() for row in form.rows} == {None}


def test_without_javascript_all_ok_returns_the_page_filled_in(logged_in, police, url, post, checklist):
    first, second, *_ = checklist.items.all()
    typed_so_far = {"uuid": post["uuid"], "extra": 1, f"answer_{first.pk}": "not_ok", f"answer_{second.pk}": "na"}
    typed_so_far |= {f"finding_{first.pk}_text": "Chuông hỏng", "note": "Đang ghi", "done_on": "hôm qua"}
    page = logged_in(police).post(url, typed_so_far | {"action": "all_ok"})
    rows = page.context["form"].rows
    assert [row.answer.value() for row in rows] == ["not_ok", "na"] + ["ok"] * (len(rows) - 2)
    html = page.content.decode()
    assert 'value="Chuông hỏng"' in html and "Đang ghi" in html and 'value="hôm qua"' in html
    assert f'name="uuid" value="{post["uuid"]}"' in html
    assert page.context["form"]["result"].value() is None
    assert (page.status_code, Inspection.objects.count()) == (200, 0)


def test_one_more_line_for_a_finding_keeps_what_was_typed(logged_in, police, url, post):
    page = logged_in(police).post(url, post | {"action": "one_more", "extra_0_text": "Dây điện hở"})
    assert [line.text.value() for line in page.context["form"].extras] == ["Dây điện hở", None]


@pytest.mark.parametrize("lines", ["-1", "9999999", "abc", "٣", "²"])
def test_a_forged_number_of_lines_does_no_harm(logged_in, police, url, post, lines):
    assert logged_in(police).post(url, post | {"extra": lines}).status_code == 303


def test_an_item_not_in_order_makes_a_finding(logged_in, police, url, post, checklist):
    first, second, *_ = checklist.items.all()
    post |= {f"answer_{first.pk}": "not_ok", f"finding_{first.pk}_text": "Chuông hộ 3 không kêu", "result": "fail"}
    post |= {f"finding_{first.pk}_responsible": "Ông Hòa", f"finding_{first.pk}_due_on": typed(days(3))}
    post |= {f"answer_{second.pk}": "not_ok", f"finding_{second.pk}_due_on": ""}
    logged_in(police).post(url, post)
    found = list(Finding.objects.order_by("pk").values_list("text", "responsible", "due_on"))
    assert found == [
        ("Chuông hộ 3 không kêu", "Ông Hòa", days(3)),
        (f"Không bảo đảm: {second.text}", "", None),
    ]


def test_a_finding_typed_at_an_item_that_is_in_order_after_all_is_none(logged_in, police, url, post, checklist):
    item = checklist.items.first()
    logged_in(police).post(url, post | {f"finding_{item.pk}_text": "Nhầm", f"finding_{item.pk}_due_on": "1/1/2020"})
    assert Inspection.objects.get().findings.count() == 0


def test_further_findings_are_saved(logged_in, police, url, post):
    logged_in(police).post(url, post | {"extra_0_text": "Lối vào để xe máy", "result": "advice"})
    assert Finding.objects.get().due_on == days(15)


def test_a_visit_without_result_or_answers_is_refused_and_kept(logged_in, police, url, post, checklist):
    item = checklist.items.first()
    del post[f"answer_{item.pk}"], post["result"]
    page = logged_in(police).post(url, post | {"result": "", "note": "Còn đây"})
    assert page.status_code == 422
    assert "Chọn kết quả kiểm tra." in page.content.decode() and "Còn đây" in page.content.decode()
    page = logged_in(police).post(url, post | {"result": "pass"})
    assert page.context["form"].errors == {f"answer_{item.pk}": ["Chọn một trong ba câu trả lời."]}
    assert not Inspection.objects.exists()


def test_a_locked_door_needs_no_answers_and_leaves_the_due_day(logged_in, police, group, url, post):
    refresh_caches([group.pk])
    due = Place.objects.get(pk=group.pk).next_due
    post = {name: value for name, value in post.items() if not name.startswith("answer_")}
    logged_in(police).post(url, post | {"result": "not_done"})
    visit = Inspection.objects.get()
    assert (visit.next_due, visit.answers.count()) == (None, 0)
    assert Place.objects.get(pk=group.pk).next_due == due


@pytest.mark.parametrize(
    ("mode", "result", "counted", "kind"),
    [
        (Mode.OFFICIAL, Result.PASS, 1, "passed"),
        (Mode.OFFICIAL, Result.ADVICE, 1, "advised"),
        (Mode.OFFICIAL, Result.FAIL, 1, "failed"),
        (Mode.OFFICIAL, Result.NOT_DONE, 0, None),
        (Mode.SELF, Result.PASS, 0, None),
        (Mode.SELF, Result.FAIL, 0, None),
    ],
)
def test_what_counts_as_an_inspection(logged_in, ward, police, url, post, mode, result, counted, kind):
    logged_in(police).post(url, post | {"mode": mode, "result": result})
    assert Inspection.objects.get().result == result
    kinds = ["passed", "advised", "failed"]
    assert figures(ward, "inspections.done", "groups.inspected") == [counted, counted]
    assert figures(ward, *(f"inspections.{name}" for name in kinds)) == [int(name == kind) for name in kinds]


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("done_on", typed(days(1)), "không được sau hôm nay"),
        ("done_on", "31/02/2026", "Ngày không đúng"),
        ("done_on", "", "Nhập ngày kiểm tra."),
        ("next_due", typed(TODAY), "phải sau ngày kiểm tra"),
        ("result", "tot", "Chọn kết quả"),
        ("note", "a\u202eb", "ký tự ẩn"),
        ("note", "a\x00b", "ký tự"),
        ("fixed", "999999", "đã được người khác ghi"),
    ],
)
def test_bad_input_gets_a_sentence_and_saves_nothing(logged_in, police, url, post, field, value, sentence):
    page = logged_in(police).post(url, post | {field: value})
    assert page.status_code == 422
    assert sentence in str(page.context["form"].errors[field])
    assert not Inspection.objects.exists()


def test_a_deadline_before_the_visit_is_refused(logged_in, police, url, post):
    page = logged_in(police).post(url, post | {"extra_0_text": "Hở điện", "extra_0_due_on": typed(days(-1))})
    assert "extra_0_due_on" in page.context["form"].errors


def test_the_next_date_follows_an_earlier_day_unless_it_was_typed(logged_in, police, url, post):
    client = logged_in(police)
    client.post(url, post | {"done_on": typed(days(-10))})
    client.post(url, post | {"done_on": typed(days(-10)), "next_due": typed(days(5)), "uuid": str(uuid4())})
    assert list(Inspection.objects.order_by("pk").values_list("next_due", flat=True)) == [days(20), days(5)]


def test_script_is_shown_as_text(logged_in, police, url, post):
    page = logged_in(police).post(url, post | {"note": "<script>alert(1)</script>"}, follow=True)
    html = logged_in(police).get(f"/kiem-tra/lan/{Inspection.objects.get().pk}/").content.decode()
    assert "<script>alert" not in html + page.content.decode()
    assert "&lt;script&gt;alert" in html


def test_sending_twice_makes_one(logged_in, police, group, url, post):
    group_finding = make.inspection(group, police, result="fail", done_on=days(-5)).findings.create(text="Bình hỏng")
    client = logged_in(police)
    post |= {"fixed": [group_finding.pk], "extra_0_text": "Thiếu biển báo"}
    first, second = client.post(url, post), client.post(url, post | {"note": "lần hai"})
    assert first.headers["Location"] == second.headers["Location"]
    assert Inspection.objects.filter(done_on=TODAY).count() == 1
    assert Finding.objects.count() == 2


def test_the_second_sender_of_a_uuid_gets_the_first_record(group, police):
    uuid = uuid4()
    fields = {"place": group, "by": police, "uuid": uuid, "done_on": TODAY, "mode": "official"}
    first = record_inspection(**fields, result="pass")
    again = record_inspection(**fields, result="fail", findings=[{"text": "Không được ghi"}])
    assert (again.pk, again.result, Finding.objects.count()) == (first.pk, "pass", 0)


def test_open_findings_are_shown_and_ticked_off(logged_in, police, group, url, post):
    before = make.inspection(group, police, result="fail", done_on=days(-40))
    finding = before.findings.create(text="Bình hết áp suất", due_on=days(-20))
    client = logged_in(police)
    page = client.get(url).content.decode()
    assert "Bình hết áp suất" in page and "Quá hạn khắc phục" in page
    client.post(url, post | {"fixed": [finding.pk]})
    finding.refresh_from_db()
    assert (finding.fixed_on, finding.fixed_recorded_by) == (TODAY, police)


def test_a_finding_is_not_mended_before_it_was_found(logged_in, police, group, url, post):
    finding = make.inspection(group, police, done_on=days(-3)).findings.create(text="Bình hết áp suất")
    page = logged_in(police).post(url, post | {"fixed": [finding.pk], "done_on": typed(days(-4))})
    assert page.status_code == 422 and "fixed" in page.context["form"].errors
    finding.refresh_from_db()
    assert finding.fixed_on is None


def test_an_open_form_keeps_the_checklist_it_was_opened_with(logged_in, police, group, url, post, checklist):
    newer = group.kind.checklists.create(unit=group.unit, version=2, interval_days=10)
    newer.items.create(text="Nội dung mới")
    logged_in(police).post(url, post)
    assert Inspection.objects.get().checklist == checklist
    assert logged_in(police).get(url).context["form"].checklist == newer


def test_the_checklist_of_another_ward_is_not_taken(logged_in, police, group, url, post, checklist):
    theirs = group.kind.checklists.create(unit=make.unit(), version=9, interval_days=1)
    logged_in(police).post(url, post | {"checklist": theirs.pk})
    assert Inspection.objects.get().checklist == checklist


def test_a_kind_without_checklist_is_inspected_all_the_same(logged_in, ward, police):
    place = make.local_model(ward, police)
    post = {"uuid": str(uuid4()), "extra": 1, "result": "pass", "mode": "official", "done_on": typed(TODAY)}
    logged_in(police).post(f"/kiem-tra/moi/{place.pk}/", post | {"extra_0_due_on": "", "next_due": ""})
    assert Inspection.objects.get().next_due == days(30)


# Correction


@pytest.fixture
def sent(group, police, checklist):
    """A failed visit of ten days ago with two findings, one of them mended."""
    items = list(checklist.items.all())
    visit = record_inspection(
        place=group,
        by=police,
        uuid=uuid4(),
        done_on=days(-10),
        mode="official",
        result="fail",
        checklist=checklist,
        note="Ghi lúc đầu",
        answers=[{"item": item, "value": "not_ok" if item is items[0] else "ok"} for item in items],
        findings=[{"text": "Bình hỏng", "due_on": days(5)}, {"text": "Thiếu xà beng", "responsible": "Ông Ba"}],
    )
    fix_finding(finding=visit.findings.get(text="Thiếu xà beng"), by=police, fixed_on=days(-2), note="Đã mua")
    return visit


def as_sent(client, visit):
    """What the browser sends back when nothing on the correction form is touched."""
    page = client.get(f"/kiem-tra/lan/{visit.pk}/sua/")
    form = page.context["form"]
    shown = {field.name: field.value() for field in form if field.value() is not None}
    shown = {name: typed(value) if hasattr(value, "year") else value for name, value in shown.items()}
    return shown | {"uuid": str(page.context["uuid"]), "extra": form.extra, "checklist": form.checklist.pk}


def test_a_correction_replaces_and_the_first_stays_readable(logged_in, ward, police, group, sent):
    colleague = make.user(ward)
    client = logged_in(colleague)
    post = as_sent(client, sent) | {"result": "advice", "reason": "Bấm nhầm kết quả"}
    answer = client.post(f"/kiem-tra/lan/{sent.pk}/sua/", post)
    new = Inspection.objects.get(replaces=sent)
    assert answer.headers["Location"] == f"/kiem-tra/lan/{new.pk}/"
    assert (new.result, new.note, new.done_on, new.next_due) == ("advice", sent.note, sent.done_on, sent.next_due)
    assert (new.inspector, new.recorded_by, new.correction_reason) == (police, colleague, "Bấm nhầm kết quả")
    assert list(new.answers.values_list("item", "value")) == list(sent.answers.values_list("item", "value"))
    columns = ("text", "responsible", "due_on", "fixed_on", "fix_note", "fixed_recorded_by")
    assert list(new.findings.order_by("pk").values_list(*columns)) == list(
        sent.findings.order_by("pk").values_list(*columns)
    )
    sent.refresh_from_db()
    assert sent.result == "fail"
    first = client.get(f"/kiem-tra/lan/{sent.pk}/").content.decode()
    assert f'href="/kiem-tra/lan/{new.pk}/"' in first and "Bấm nhầm kết quả" in first and "Chưa đạt" in first
    assert f'href="/kiem-tra/lan/{sent.pk}/"' in client.get(f"/kiem-tra/lan/{new.pk}/").content.decode()
    assert figures(ward, "inspections.done", "findings.unresolved") == [1, 1]


def test_a_correction_without_reason_is_refused(logged_in, police, sent):
    client = logged_in(police)
    page = client.post(f"/kiem-tra/lan/{sent.pk}/sua/", as_sent(client, sent))
    assert page.context["form"].errors == {"reason": ["Ghi lý do sửa kết quả kiểm tra."]}
    assert Inspection.objects.count() == 1


def test_a_line_emptied_in_a_correction_is_left_out(logged_in, police, sent):
    client = logged_in(police)
    post = as_sent(client, sent) | {"reason": "Ghi nhầm nơi", "extra_0_text": "", "extra_2_text": "Thiếu búa"}
    client.post(f"/kiem-tra/lan/{sent.pk}/sua/", post)
    new = Inspection.objects.get(replaces=sent)
    assert list(new.findings.order_by("pk").values_list("text", "fixed_on")) == [
        ("Thiếu xà beng", days(-2)),
        ("Thiếu búa", None),
    ]


def test_a_correction_does_not_move_the_visit_behind_what_was_mended(logged_in, police, sent):
    client = logged_in(police)
    post = as_sent(client, sent) | {"reason": "Nhầm ngày", "done_on": typed(TODAY), "next_due": typed(days(30))}
    page = client.post(f"/kiem-tra/lan/{sent.pk}/sua/", post)
    assert "Có tồn tại đã khắc phục ngày" in str(page.context["form"].errors["done_on"])


def test_a_correction_sent_twice_makes_one(logged_in, police, sent):
    client = logged_in(police)
    post = as_sent(client, sent) | {"reason": "Bấm nhầm"}
    client.post(f"/kiem-tra/lan/{sent.pk}/sua/", post)
    client.post(f"/kiem-tra/lan/{sent.pk}/sua/", post)
    assert Inspection.objects.count() == 2


def test_the_second_of_two_correctors_is_told_and_loses_nothing(logged_in, police, sent):
    client = logged_in(police)
    post = as_sent(client, sent) | {"reason": "Bản của tôi", "note": "Tôi vừa gõ"}
    correct_inspection(
        inspection=sent, by=police, reason="Người khác", uuid=uuid4(), done_on=TODAY, mode="official", result="pass"
    )
    page = client.post(f"/kiem-tra/lan/{sent.pk}/sua/", post)
    assert page.status_code == 422
    html = page.content.decode()
    assert "vừa được người khác sửa" in html and "Tôi vừa gõ" in html
    assert Inspection.objects.count() == 2


def test_the_action_refuses_a_second_correction(police, sent):
    fields = {"by": police, "done_on": TODAY, "mode": "official", "result": "pass"}
    correct_inspection(inspection=sent, reason="Một", uuid=uuid4(), **fields)
    with pytest.raises(ValidationError, match="vừa được người khác sửa"):
        correct_inspection(inspection=sent, reason="Hai", uuid=uuid4(), **fields)


def test_a_corrected_inspection_leads_to_its_correction(logged_in, police, sent):
    new = correct_inspection(
        inspection=sent, by=police, reason="x", uuid=uuid4(), done_on=TODAY, mode="official", result="pass"
    )
    answer = logged_in(police).get(f"/kiem-tra/lan/{sent.pk}/sua/")
    assert answer.headers["Location"] == f"/kiem-tra/lan/{new.pk}/"
    assert Place.objects.get(pk=sent.place_id).next_due == days(30)


@pytest.mark.parametrize("tail", ["", "xong/", "sua/", "in/"])
def test_inspections_of_another_ward_are_not_found(logged_in, sent, tail):
    assert logged_in(make.user(role=Role.POLICE)).get(f"/kiem-tra/lan/{sent.pk}/{tail}").status_code == 404


def test_supervisors_read_and_print_but_do_not_correct(logged_in, ward, sent):
    client = logged_in(make.user(ward, role=Role.SUPERVISOR))
    page = client.get(f"/kiem-tra/lan/{sent.pk}/")
    assert page.status_code == 200 and "/sua/" not in page.content.decode()
    assert client.get(f"/kiem-tra/lan/{sent.pk}/sua/").status_code == 403


def test_a_result_that_contradicts_the_answers_is_kept_with_a_warning(logged_in, police, url, post, checklist):
    item = checklist.items.first()
    client = logged_in(police)
    client.post(url, post | {f"answer_{item.pk}": "not_ok"})
    html = client.get(f"/kiem-tra/lan/{Inspection.objects.get().pk}/").content.decode()
    assert "có nội dung không bảo đảm" in html


def test_the_form_and_the_record_cost_few_queries(logged_in, police, group, url, sent, django_assert_max_num_queries):
    client = logged_in(police)
    for number in range(20):
        sent.findings.create(text=f"Tồn tại {number}")
    for address in (
        url,
        f"/kiem-tra/lan/{sent.pk}/",
        f"/kiem-tra/lan/{sent.pk}/sua/",
        f"/kiem-tra/lan/{sent.pk}/xong/",
    ):
        with django_assert_max_num_queries(15):
            assert client.get(address).status_code == 200
