"""Pages of rounds: who sees, who proposes, who decides, what is warned of."""

from datetime import date

import pytest
from django.db import IntegrityError
from django.urls import reverse

from awards.models import Award, AwardRound, DeclaredCount, RoundStep
from tests import make
from tests.fire_models.asked import section
from wardsafety.office.models import Role

TOKEN = "0a0a0a0a-0000-4000-8000-00000000000a"


def go(name, *args):
    return reverse(f"awards:{name}", args=args)


def test_a_round_is_proposed_once_however_often_it_is_sent(enter, officer):
    client = enter(officer)
    sent = {"title": "Đợt thử", "grounds": "sudden", "merit": "dũng cảm chữa cháy", "submission": TOKEN}
    assert client.post(go("round_new"), sent).url == client.post(go("round_new"), sent).url
    made = AwardRound.objects.get()
    assert made.status == "proposed" and not made.steps.exists(), "nobody dated the proposal"
    assert "Chưa có ai được đề nghị khen thưởng." in client.get(go("round_detail", made.pk)).content.decode()
    assert "Đợt thử" in client.get(go("home")).content.decode()


def test_a_round_of_the_past_is_proposed_on_its_day(enter, officer):
    client, sent = enter(officer), {"title": "Năm trước", "merit": "xuất sắc", "grounds": "thematic"}
    assert "Ngày này chưa đến" in client.post(go("round_new"), sent | {"since": "1/1/2999"}).content.decode()
    client.post(go("round_new"), sent | {"since": "1/6/2023"})
    made = AwardRound.objects.get()
    assert made.steps.get().effective_on == date(2023, 6, 1)
    assert "Ngày đề nghị" not in client.get(go("round_edit", made.pk)).content.decode()


def test_what_others_decide_offers_no_decision_of_the_ward(enter, officer, a_round, award, medal):
    client, decision = enter(officer), go("round_paper", a_round.pk, "quyet-dinh", "in")
    award(form=medal)
    assert decision not in client.get(go("round_detail", a_round.pk)).content.decode()
    award(name="Phạm Văn Đức")
    assert decision in client.get(go("round_detail", a_round.pk)).content.decode()


FOLLOWING = {
    "proposed": ["reviewed", "returned"],
    "reviewed": ["submitted", "returned"],
    "submitted": ["decided", "returned"],
    "returned": ["proposed"],
    "decided": ["given"],
    "given": [],
}
WAY = ["proposed", "reviewed", "submitted", "decided", "given"]


def take(client, round_, status, on="5/9/2025", **more):
    return client.post(go("step_new", round_.pk), {"status": status, "effective_on": on} | more)


@pytest.fixture
def leader(enter, ward):
    return enter(make.user(ward, Role.LEADER))


def reach(round_, status, by):
    way = ["proposed", "returned"] if status == "returned" else WAY[: WAY.index(status) + 1]
    for step in way:
        RoundStep.objects.create(
            round=round_, status=step, effective_on="2025-09-05", recorded_by=by, reason="x" * (step == "returned")
        )


def test_a_round_goes_its_way_step_by_step(leader, ward, officer, a_round):
    decision = make.document(ward, officer, number="12", symbol="QĐ-UBND", issued_on="2025-09-01")
    for status in ("reviewed", "submitted", "decided", "given"):
        more = {"document": decision.pk} if status == "decided" else {}
        assert take(leader, a_round, status, **more).status_code == 303, status
        a_round.refresh_from_db()
        assert a_round.status == status
    assert a_round.document == decision and a_round.version == 2, "an open form with the decision of before conflicts"
    for status in WAY:
        assert take(leader, a_round, status).status_code == 422, status


@pytest.mark.parametrize("status", FOLLOWING)
def test_only_what_may_follow_follows(leader, officer, a_round, status):
    reach(a_round, status, officer)
    for other in set(FOLLOWING) - set(FOLLOWING[status]):
        assert take(leader, a_round, other, "6/9/2025", reason="Lý do").status_code == 422, other
    for other in FOLLOWING[status]:
        count = a_round.steps.count()
        assert take(leader, a_round, other, "6/9/2025", reason="Lý do").status_code == 303, other
        last = a_round.steps.get(effective_on="2025-09-06")
        assert a_round.steps.count() == count + 1
        assert leader.post(go("step_remove", last.pk)).status_code == 303
        a_round.refresh_from_db()
        assert a_round.status == status, "without the step the round is where it was"


def test_a_round_without_steps_is_proposed(leader, a_round):
    assert take(leader, a_round, "reviewed").status_code == 303
    step = a_round.steps.get()
    assert "Xóa bước “Đã xét” ngày 05/09/2025?" in leader.get(go("step_remove", step.pk)).content.decode()
    leader.post(go("step_remove", step.pk))
    a_round.refresh_from_db()
    assert (a_round.status, a_round.steps.count()) == ("proposed", 0)


def test_the_step_of_the_last_day_is_the_state_and_dates_out_of_order_are_told(leader, officer, a_round):
    take(leader, a_round, "reviewed", "5/9/2025")
    take(leader, a_round, "submitted", "7/9/2025")
    assert take(leader, a_round, "decided", "6/9/2025").status_code == 303, "the dates are kept as they were stated"
    a_round.refresh_from_db()
    assert a_round.status == "submitted"
    html = leader.get(go("round_detail", a_round.pk)).content.decode()
    assert "Bước “Đã trình” ngày 07/09/2025 đứng sau bước “Đã quyết định” ngày 06/09/2025" in html


def test_a_ceremony_before_the_proposal_is_told(leader, a_round):
    sentence = "Ngày trao trước ngày đề nghị."
    assert sentence not in leader.get(go("round_detail", a_round.pk)).content.decode()
    take(leader, a_round, "proposed", "6/9/2025")
    assert sentence in leader.get(go("round_detail", a_round.pk)).content.decode()


def test_steps_cannot_be_skipped_and_a_return_needs_a_reason(leader, a_round):
    skipped = take(leader, a_round, "given")
    assert skipped.status_code == 422 and "không chuyển sang “Đã trao” được" in skipped.content.decode()
    assert "Ghi lý do: trả lại." in take(leader, a_round, "returned").content.decode()
    assert "Ngày này chưa đến" in take(leader, a_round, "reviewed", "1/1/2999").content.decode()
    assert not a_round.steps.exists()
    assert take(leader, a_round, "returned", reason="Thiếu hồ sơ").status_code == 303
    assert "Thiếu hồ sơ" in leader.get(go("round_detail", a_round.pk)).content.decode()


def test_the_database_too_asks_why_a_round_was_sent_back(officer, a_round):
    step = RoundStep(round=a_round, effective_on="2025-09-05", recorded_by=officer)
    for status in WAY:
        step.pk, step.status = None, status
        step.save()
    step.pk, step.status = None, "returned"
    with pytest.raises(IntegrityError, match="round_step_reason"):
        step.save()


def test_an_officer_proposes_but_does_not_decide(enter, officer, a_round):
    client = enter(officer)
    answer = client.post(go("step_new", a_round.pk), {"status": "returned", "effective_on": "5/9/2025", "reason": "x"})
    assert answer.status_code == 422
    assert client.get(go("round_remove", a_round.pk)).status_code == 403
    offered = dict(client.get(go("step_new", a_round.pk)).context["form"].fields["status"].choices)
    assert list(offered) == ["proposed", "reviewed", "submitted"]


def test_recipients_and_their_money(enter, officer, a_round, award, chairman):
    client = enter(officer)
    sent = {"form": chairman.pk, "kind": "collective", "name": "Tổ dân phố 8"}
    assert client.post(go("award_new", a_round.pk), sent).status_code == 303
    award()
    a_round.steps.create(status="decided", effective_on="2025-07-01", recorded_by=officer)
    html = client.get(go("round_detail", a_round.pk)).content.decode()
    assert "1.410.000" in html and "710.000" in html and "2.120.000 đồng" in html
    assert "0,3 × 2.340.000 đồng = 702.000 đồng, làm tròn 710.000 đồng" in html
    row = Award.objects.get(kind="collective")
    assert client.post(go("award_edit", row.pk), sent | {"name": "Tổ dân phố 9"}).status_code == 303
    assert client.post(go("award_remove", row.pk)).status_code == 303
    assert Award.objects.count() == 1


def test_a_medal_is_for_individuals_and_once_in_a_life(enter, officer, ward, a_round, award, medal):
    client = enter(officer)
    refused = client.post(go("award_new", a_round.pk), {"form": medal.pk, "kind": "collective", "name": "Tổ 1"})
    assert "chỉ tặng cá nhân" in refused.content.decode()
    award("Vũ Cát", form=medal)
    other = AwardRound.objects.create(unit=ward, created_by=officer, title="Đợt cũ", merit="bảo vệ an ninh")
    Award.objects.create(round=other, form=medal, kind="individual", name="Vũ Cát")
    html = client.get(go("round_detail", a_round.pk)).content.decode()
    assert "mỗi người chỉ được tặng một lần" in html
    assert "Bộ trưởng Bộ Công an quyết định; phường, xã chỉ đề nghị." in html


def test_counts_without_names_stand_beside_the_list(enter, officer, a_round, award, chairman):
    client = enter(officer)
    sent = {"form": chairman.pk, "kind": "individual", "count": "10"}
    assert client.post(go("declared_new", a_round.pk), sent).status_code == 303
    assert "đã ghi" in client.post(go("declared_new", a_round.pk), sent).content.decode()
    for wrong in ("0", "-1", "mười"):
        assert client.post(go("declared_new", a_round.pk), sent | {"count": wrong}).status_code == 422
    award()
    a_round.steps.create(status="decided", effective_on="2025-07-01", recorded_by=officer)
    html = client.get(go("round_detail", a_round.pk)).content.decode()
    assert "nguồn ghi 10 cá nhân, danh sách có 1." in html
    row = DeclaredCount.objects.get()
    assert client.post(go("declared_edit", row.pk), sent | {"count": "9"}).status_code == 303
    assert client.post(go("declared_remove", row.pk)).status_code == 303


@pytest.mark.parametrize(
    ("name", "element", "data"),
    [
        ("award", "recipients", {"kind": "individual", "name": "Lê Thị Ánh", "position": "Tổ trưởng"}),
        ("declared", "declared", {"kind": "individual", "count": "10"}),
    ],
)
def test_what_htmx_swaps_in_is_what_a_fresh_page_shows(enter, officer, a_round, chairman, name, element, data):
    client, data, htmx = enter(officer), data | {"form": chairman.pk}, {"HX-Request": "true", "HX-Target": element}

    def fresh():
        return section(client.get(go("round_detail", a_round.pk)).content.decode(), element)

    opened = client.get(go(f"{name}_new", a_round.pk), headers=htmx).content.decode()
    assert opened.lstrip().startswith("<section") and opened.count("<form") == 1
    added = client.post(go(f"{name}_new", a_round.pk), data, headers=htmx).content.decode()
    assert section(added, element) == fresh() and "Chưa có ai được đề nghị khen thưởng." not in added
    row = (Award if name == "award" else DeclaredCount).objects.get()
    edited = client.post(go(f"{name}_edit", row.pk), data | {"kind": "household"}, headers=htmx).content.decode()
    assert section(edited, element) == fresh() and "hộ gia đình" in edited.lower()
    removed = client.post(go(f"{name}_remove", row.pk), headers=htmx).content.decode()
    assert section(removed, element) == fresh()
    assert '<div id="shortcomings" hx-swap-oob="true">' in removed
    assert "Chưa có ai được đề nghị khen thưởng." in removed


def test_the_list_shows_all_that_is_known_of_a_recipient(enter, ward, officer, a_round, award):
    award("Lê Thị Ánh", position="Tổ trưởng", merit="dập tắt đám cháy", neighbourhood=make.neighbourhood(ward, "8"))
    told = section(enter(officer).get(go("round_detail", a_round.pk)).content.decode(), "recipients")
    for words in ("Lê Thị Ánh", "Tổ trưởng", "dập tắt đám cháy", "Tổ dân phố 8", "Cá nhân", "(1 người được khen)"):
        assert words in told


def test_the_same_merit_twice_is_warned_of(enter, officer, a_round, award):
    award("Lê Thị Ánh")
    award("LÊ THỊ ÁNH")
    assert (
        "2 hình thức khen cho cùng một thành tích"
        in enter(officer).get(go("round_detail", a_round.pk)).content.decode()
    )


def test_recipients_are_pasted_as_they_were_typed(enter, officer, a_round, chairman):
    client = enter(officer)
    cells = "Họ và tên\tChức vụ\tĐối tượng\nNGUYỄN thị HOÀ\tTổ trưởng\t\nTổ liên gia số 3\tTDP 8\tTập thể"
    sent = {"cells": cells, "form": chairman.pk, "kind": "individual", "kiem-tra": "1"}
    assert "Lưu 2 người được khen" in client.post(go("award_paste", a_round.pk), sent).content.decode()
    del sent["kiem-tra"]
    sent |= {"luu": "1", "submission": TOKEN, "cot-0": "name", "cot-1": "position", "cot-2": "kind"}
    assert client.post(go("award_paste", a_round.pk), sent).status_code == 303
    assert client.post(go("award_paste", a_round.pk), sent).status_code == 303
    assert list(Award.objects.order_by("pk").values_list("name", "kind", "position", "form")) == [
        ("NGUYỄN thị HOÀ", "individual", "Tổ trưởng", chairman.pk),
        ("Tổ liên gia số 3", "collective", "TDP 8", chairman.pk),
    ]


def test_a_wrong_row_stores_nothing(enter, officer, a_round, chairman, medal):
    client = enter(officer)
    sent = {"form": medal.pk, "kind": "individual", "luu": "1", "cot-0": "name", "cot-1": "kind", "cot-2": "form"}
    for row, sentence in (
        ("Lê Ánh\tCon mèo\t", "Ghi Cá nhân, Tập thể hoặc Hộ gia đình."),
        ("Lê Ánh\t\tHuân chương mèo", "Danh mục không có hình thức"),
        ("Tổ 1\tTập thể\t", "chỉ tặng cá nhân"),
        (f"{'a' * 301}\t\t", "300"),
    ):
        answer = client.post(
            go("award_paste", a_round.pk), sent | {"cells": f"Tên\tĐối tượng\tHình thức\nVũ\t\t\n{row}"}
        )
        assert sentence in answer.content.decode()
    assert not Award.objects.exists()


def test_merits_come_from_the_registers(enter, officer, ward, a_round, award):
    place = make.neighbourhood(ward, "8")
    make.group(ward, officer, neighbourhood=place, on=date(2025, 1, 1))
    award(neighbourhood=place)
    assert "Tổ dân phố 8: Tổ liên gia thành lập theo quyết định 1" in enter(officer).get(
        go("round_detail", a_round.pk)
    ).content.decode().replace("\n", " ")


def test_the_second_to_save_sees_both(enter, officer, a_round):
    client = enter(officer)
    sent = {"title": "Tên mới", "grounds": "sudden", "merit": "x", "version": "1"}
    assert client.post(go("round_edit", a_round.pk), sent).status_code == 303
    stale = client.post(go("round_edit", a_round.pk), sent | {"title": "Tên khác"})
    assert stale.status_code == 422 and "Người khác vừa lưu" in stale.content.decode()


def test_strangers_find_nothing_and_readers_change_nothing(enter, ward, officer, a_round, award):
    row = award()
    urls = [go(name, a_round.pk) for name in ("round_edit", "step_new", "award_paste", "award_new")]
    urls += [go("declared_new", a_round.pk), go("award_edit", row.pk), go("award_remove", row.pk)]
    step = RoundStep.objects.create(round=a_round, status="proposed", effective_on="2025-09-01", recorded_by=officer)
    urls.append(go("step_remove", step.pk))
    stranger = enter(make.user(make.unit("Khác"), Role.ADMIN))
    assert {stranger.get(url).status_code for url in [*urls, go("round_detail", a_round.pk)]} == {404}
    reader = enter(make.user(ward, Role.SUPERVISOR))
    assert {reader.get(url).status_code for url in urls} == {403}
    assert reader.get(go("round_detail", a_round.pk)).status_code == 200


def test_a_removed_round_is_gone_from_the_list(enter, ward, a_round):
    leader = enter(make.user(ward, Role.LEADER))
    assert leader.post(go("round_remove", a_round.pk)).status_code == 303
    assert a_round.title not in leader.get(go("home"), follow=True).content.decode().split("Đã xóa")[-1]
    assert leader.get(go("round_detail", a_round.pk)).status_code == 404


@pytest.mark.parametrize("number", [3, 60])
def test_queries_do_not_grow_with_the_list(enter, officer, a_round, award, number, django_assert_max_num_queries):
    client = enter(officer)
    for n in range(number):
        award(f"Người {n}")
    for url in (go("home"), go("round_detail", a_round.pk)):
        # Twelve, and the three statements that frame the request's transaction.
        with django_assert_max_num_queries(12 + 3):
            assert client.get(url).status_code == 200


@pytest.mark.parametrize("status", ["decided", "given", "returned"])
def test_what_only_some_decide_only_they_take_back(enter, ward, officer, a_round, status):
    reach(a_round, status, officer)
    step, client = a_round.steps.last(), enter(officer)
    assert step.status == status
    assert client.get(go("step_remove", step.pk)).status_code == 403
    assert client.post(go("step_remove", step.pk)).status_code == 403
    assert go("step_remove", step.pk) not in client.get(go("round_detail", a_round.pk)).content.decode()
    proposed = a_round.steps.first()
    assert go("step_remove", proposed.pk) in client.get(go("round_detail", a_round.pk)).content.decode()
    assert enter(make.user(ward, Role.LEADER)).post(go("step_remove", step.pk)).status_code == 303
