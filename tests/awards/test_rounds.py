"""Pages of rounds: who sees, who proposes, who decides, what is warned of."""

from datetime import date

import pytest
from django.urls import reverse

from awards.models import Award, AwardRound, DeclaredCount, RoundStatus
from tests import make
from wardsafety.office.models import Role

TOKEN = "0a0a0a0a-0000-4000-8000-00000000000a"


def go(name, *args):
    return reverse(f"awards:{name}", args=args)


def test_a_round_is_proposed_once_however_often_it_is_sent(enter, officer):
    client = enter(officer)
    sent = {"title": "Đợt thử", "grounds": "sudden", "merit": "dũng cảm chữa cháy", "submission": TOKEN}
    assert client.post(go("round_new"), sent).url == client.post(go("round_new"), sent).url
    made = AwardRound.objects.get()
    assert [step.status for step in made.steps.all()] == [RoundStatus.PROPOSED]
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


def test_a_round_goes_its_way_step_by_step(enter, ward, officer, a_round):
    decision = make.document(ward, officer, number="12", symbol="QĐ-UBND", issued_on="2025-09-01")
    leader = enter(make.user(ward, Role.LEADER))
    for status, more in (
        ("reviewed", {}),
        ("submitted", {}),
        ("decided", {"document": decision.pk}),
        ("given", {}),
    ):
        sent = {"status": status, "effective_on": "5/9/2025"} | more
        assert leader.post(go("step_new", a_round.pk), sent).status_code == 303, status
    a_round.refresh_from_db()
    assert (a_round.status, a_round.document) == ("given", decision)
    assert leader.get(go("step_new", a_round.pk)).status_code == 403


def test_steps_cannot_be_skipped_and_a_return_needs_a_reason(enter, ward, a_round):
    leader = enter(make.user(ward, Role.LEADER))
    skipped = leader.post(go("step_new", a_round.pk), {"status": "given", "effective_on": "5/9/2025"})
    assert skipped.status_code == 422
    bare = leader.post(go("step_new", a_round.pk), {"status": "returned", "effective_on": "5/9/2025"})
    assert "Ghi lý do trả lại." in bare.content.decode()
    future = leader.post(go("step_new", a_round.pk), {"status": "reviewed", "effective_on": "1/1/2999"})
    assert "Ngày này chưa đến" in future.content.decode()
    assert a_round.steps.count() == 1
    said = {"status": "returned", "effective_on": "5/9/2025", "reason": "Thiếu hồ sơ"}
    assert leader.post(go("step_new", a_round.pk), said).status_code == 303
    assert "Thiếu hồ sơ" in leader.get(go("round_detail", a_round.pk)).content.decode()


def test_an_officer_proposes_but_does_not_decide(enter, officer, a_round):
    client = enter(officer)
    answer = client.post(go("step_new", a_round.pk), {"status": "returned", "effective_on": "5/9/2025", "reason": "x"})
    assert answer.status_code == 422
    assert client.get(go("round_remove", a_round.pk)).status_code == 403


def test_recipients_and_their_money(enter, officer, a_round, award, chairman):
    client = enter(officer)
    sent = {"form": chairman.pk, "kind": "collective", "name": "Tổ dân phố 8"}
    assert client.post(go("award_part_new", a_round.pk), sent).status_code == 303
    award()
    html = client.get(go("round_detail", a_round.pk)).content.decode()
    assert "1.404.000" in html and "702.000" in html and "2.106.000 đồng" in html
    assert "0,3 × 2.340.000 đồng = 702.000 đồng" in html
    row = Award.objects.get(kind="collective")
    assert client.post(go("award_part_edit", row.pk), sent | {"name": "Tổ dân phố 9"}).status_code == 303
    assert client.post(go("award_part_remove", row.pk)).status_code == 303
    assert Award.objects.count() == 1


def test_a_medal_is_for_individuals_and_once_in_a_life(enter, officer, ward, a_round, award, medal):
    client = enter(officer)
    refused = client.post(go("award_part_new", a_round.pk), {"form": medal.pk, "kind": "collective", "name": "Tổ 1"})
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
    assert client.post(go("declared_part_new", a_round.pk), sent).status_code == 303
    assert "đã ghi" in client.post(go("declared_part_new", a_round.pk), sent).content.decode()
    for wrong in ("0", "-1", "mười"):
        assert client.post(go("declared_part_new", a_round.pk), sent | {"count": wrong}).status_code == 422
    award()
    html = client.get(go("round_detail", a_round.pk)).content.decode()
    assert "nguồn ghi 10 cá nhân, danh sách có 1." in html
    row = DeclaredCount.objects.get()
    assert client.post(go("declared_part_edit", row.pk), sent | {"count": "9"}).status_code == 303
    assert client.post(go("declared_part_remove", row.pk)).status_code == 303


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
    assert client.post(go("award_paste", a_round.pk), sent).status_code == 302
    assert list(Award.objects.order_by("pk").values_list("name", "kind")) == [
        ("NGUYỄN thị HOÀ", "individual"),
        ("Tổ liên gia số 3", "collective"),
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


def test_strangers_find_nothing_and_readers_change_nothing(enter, ward, a_round, award):
    row = award()
    urls = [go(name, a_round.pk) for name in ("round_edit", "step_new", "award_paste", "award_part_new")]
    urls += [go("declared_part_new", a_round.pk), go("award_part_edit", row.pk), go("award_part_remove", row.pk)]
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
        with django_assert_max_num_queries(15 + 2):
            assert client.get(url).status_code == 200
