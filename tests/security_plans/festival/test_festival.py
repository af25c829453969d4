"""The festival: a year with its window from the catalogue, its rows, the copy for another year, who may do what."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from security_plans.festival import actions
from security_plans.models import BudgetLine, Festival, FestivalRule, FestivalUsual
from tests import make
from wardsafety.office.models import Role
from wardsafety.programmes import figures

from ..asked import section

TOKEN = "0a0a0a0a-0000-4000-8000-0000000000d1"
FORMS = ["festival_edit", "festival_copy"]
VERBS = ("new", "edit", "remove")
TAKEN = "Đơn vị đã có Ngày hội của năm này."
ADDRESSES = {
    "site": ("site_new", "site_edit", "site_remove"),
    "item": ("item_new", "item_edit", "item_remove"),
    "task": ("assignment_new", "assignment_edit", "assignment_remove"),
    "guest": ("guest_new", "guest_edit", "guest_remove"),
    "budget": ("budget_new", "budget_edit", "budget_remove"),
    "gift": ("gift_new", "gift_edit", "gift_remove"),
    "commitment": ("commitment_new", "commitment_edit", "commitment_remove"),
}
PARTS = list(ADDRESSES)
# What each part's form needs at least.
LEAST = {
    "site": {"name": "Trường THCS Hoa Lư"},
    "item": {"part": "fair", "title": "Nhảy bao bố", "order": "9"},
    "task": {"title": "Trang trí lễ đài"},
    "guest": {"name": "Ông Vũ Cát"},
    "budget": {"title": "Nước uống"},
    "gift": {"recipients": "Hộ nghèo"},
    "commitment": {"signers": "Cơ sở kinh doanh"},
}
SECTIONS = dict(zip(PARTS, ("sites", "items", "tasks", "guests", "budget", "gifts", "commitments"), strict=True))
RELATIONS = dict(zip(PARTS, ("sites", "items", "tasks", "guests", "budget_lines", "gifts", "commitments"), strict=True))


def go(name, *args):
    return reverse(f"security_plans:{name}", args=args)


def part(key, verb, pk):
    return go(ADDRESSES[key][VERBS.index(verb)], pk)


def text(client, festival):
    return " ".join(client.get(go("festival_detail", festival.pk)).content.decode().split())


def edited(festival, **more):
    return {"name": festival.name, "year": festival.year, "version": festival.version} | more


def test_a_year_begins_with_window_and_words_of_the_catalogue(enter, officer):
    client = enter(officer)
    sent = {"year": "2026", "submission": TOKEN}
    assert client.post(go("festival_new"), sent).url == client.post(go("festival_new"), sent).url
    made = Festival.objects.get()
    assert (made.window_from, made.window_to) == (date(2026, 7, 1), date(2026, 8, 19))
    assert made.name.endswith("năm 2026") and "truyền thống yêu nước" in made.purpose
    assert made.name in client.get(go("festival_list")).content.decode()
    assert go("festival_list") in client.get(go("home")).content.decode()
    html = text(client, made)
    for sentence in ("Chưa ghi kế hoạch tổ chức Ngày hội.", "Chưa có điểm tổ chức nào.", "Chưa có khách mời"):
        assert sentence in html


def test_the_own_rule_of_a_ward_comes_first_while_it_is_valid(ward, officer):
    FestivalRule.objects.create(
        unit=ward, main_day="17/8", opens="02/7", closes="10/8", basis="Kế hoạch", valid_to=date(2026, 8, 31)
    )
    rule_for = actions.rule_for
    assert [rule_for(ward, year).opens for year in (2026, 2027)] == ["02/7", "01/7"]
    assert rule_for(ward, 2004).unit == ward and rule_for(make.unit("Khác"), 2004) is None


@pytest.mark.parametrize("year", [" ", "20", "99999", "-1", "hai nghìn"])
def test_a_wrong_year_makes_nothing(enter, officer, year):
    assert enter(officer).post(go("festival_new"), {"year": year}).status_code == 422
    assert not Festival.objects.exists()


def test_a_year_has_one_festival_until_it_is_removed(enter, ward, officer, festival):
    client = enter(officer)
    again = client.post(go("festival_new"), {"year": "2026"})
    assert again.status_code == 422 and TAKEN in again.content.decode()
    with pytest.raises(IntegrityError, match="festival_one_a_year"), transaction.atomic():
        Festival.objects.create(unit=ward, year=2026, name="Hai", created_by=officer)
    other = actions.create(unit=ward, year=2027, body=None, by=officer)
    moved = client.post(go("festival_edit", other.pk), edited(other, year="2026"))
    assert moved.status_code == 422 and TAKEN in moved.content.decode()
    leader = enter(make.user(ward, Role.LEADER))
    assert leader.post(go("festival_remove", festival.pk)).status_code == 303
    assert leader.get(go("festival_detail", festival.pk)).status_code == 404
    assert leader.post(go("festival_new"), {"year": "2026"}).status_code == 303


def test_usual_items_are_added_once_and_only_what_is_missing(enter, officer, festival):
    client = enter(officer)
    festival.items.create(part="ceremony", order=1, title="CHÀO CỜ")
    for _ in range(2):
        assert client.post(go("festival_usual", festival.pk)).status_code == 303
    assert festival.items.count() == FestivalUsual.objects.filter(unit=None).count()
    assert festival.items.filter(title__iexact="chào cờ").count() == 1
    assert client.get(go("festival_usual", festival.pk)).status_code == 405


@pytest.mark.parametrize("key", PARTS)
def test_every_part_is_added_changed_and_taken_out(enter, officer, festival, key):
    client, rows = enter(officer), getattr(festival, RELATIONS[key])
    assert client.get(part(key, "new", festival.pk)).status_code == 200
    sent = LEAST[key] | {"submission": TOKEN}
    for _ in range(2):
        assert client.post(part(key, "new", festival.pk), sent).status_code == 303
    row = rows.get()
    assert str(row) in text(client, festival)
    name = next(field for field in LEAST[key] if field not in ("part", "order"))
    assert client.post(part(key, "edit", row.pk), LEAST[key] | {name: "Tên mới"}).status_code == 303
    assert "Tên mới" in text(client, festival)
    assert client.post(part(key, "edit", row.pk), LEAST[key] | {name: "a" * 300}).status_code in (303, 422)
    assert client.get(part(key, "remove", row.pk)).status_code == 200 and rows.count() == 1
    assert client.post(part(key, "remove", row.pk)).status_code == 303 and not rows.exists()


@pytest.mark.parametrize("key", PARTS)
def test_what_htmx_swaps_in_is_what_a_fresh_page_shows(enter, officer, festival, key):
    client, name = enter(officer), SECTIONS[key]
    here, page = {"HX-Request": "true", "HX-Target": name}, go("festival_detail", festival.pk)
    for address, sent in (
        (part(key, "new", festival.pk), LEAST[key]),
        (lambda row: part(key, "edit", row.pk), LEAST[key] | {"note": "sửa", "position": "sửa"}),
        (lambda row: part(key, "remove", row.pk), {}),
    ):
        url = address(getattr(festival, RELATIONS[key]).get()) if callable(address) else address
        assert section(client.get(url, headers=here), name).count('<form class="row-form') == 1
        answer = client.post(url, sent, headers=here)
        assert section(answer, name) == section(client.get(page), name)
        assert '<div id="shortcomings" hx-swap-oob="true">' in answer.content.decode()
    assert not getattr(festival, RELATIONS[key]).exists()


@pytest.mark.parametrize("key", PARTS)
def test_nothing_filled_in_stores_nothing(enter, officer, festival, key):
    assert enter(officer).post(part(key, "new", festival.pk), {"submission": TOKEN}).status_code == 422
    assert not getattr(festival, RELATIONS[key]).exists()


@pytest.mark.parametrize(
    ("key", "wrong"),
    [
        ("site", {"expected": "-1"}),
        ("site", {"attended": "nhiều"}),
        ("site", {"held_on": "30/2/2026"}),
        ("site", {"name": "a" * 301}),
        ("site", {"starts_at": "25:00"}),
        ("item", {"order": "99999999"}),
        ("item", {"part": "khác"}),
        ("task", {"done_on": "1/1/2999"}),
        ("guest", {"name": "a" * 201}),
        ("budget", {"quantity": "-2"}),
        ("budget", {"price": "99999999999999999999"}),
        ("gift", {"value": "-5"}),
        ("commitment", {"signed": "1.5.2"}),
    ],
)
def test_wrong_values_are_told_and_not_stored(enter, officer, festival, key, wrong):
    answer = enter(officer).post(part(key, "new", festival.pk), LEAST[key] | wrong)
    assert answer.status_code == 422 and "is-invalid" in answer.content.decode()
    assert not getattr(festival, RELATIONS[key]).exists()


def test_a_site_is_called_after_its_neighbourhood_unless_named(enter, ward, officer, festival):
    place = make.neighbourhood(ward, "8")
    client, sent = enter(officer), {"neighbourhood": place.pk}
    assert client.post(part("site", "new", festival.pk), sent).status_code == 303
    assert client.post(part("site", "new", festival.pk), sent | {"name": "Cụm 8, 9"}).status_code == 303
    assert {site.name for site in festival.sites.all()} == {"Tổ dân phố 8", "Cụm 8, 9"}


def test_a_window_that_ends_before_it_begins_is_refused(enter, officer, festival):
    wrong = edited(festival, window_from="19/8/2026", window_to="1/7/2026")
    answer = enter(officer).post(go("festival_edit", festival.pk), wrong)
    assert answer.status_code == 422 and "Ngày kết thúc phải sau ngày bắt đầu." in answer.content.decode()


def test_what_looks_wrong_is_stored_and_warned_of(enter, officer, filled):
    client = enter(officer)
    sent = edited(filled, window_from="1/7/2026", window_to="10/8/2026", held_on="1/1/9999", budget="5.000.000")
    assert client.post(go("festival_edit", filled.pk), sent | {"attended": "90"}).status_code == 303
    filled.sites.update(attended=100)
    filled.budget_lines.create(title="Nước uống")
    html = text(client, filled)
    assert "Điểm “Tổ dân phố 8”: ngày 15/08/2026 nằm ngoài thời gian tổ chức." in html
    assert "Ngày tổ chức chính: ngày 01/01/9999 nằm ngoài thời gian tổ chức." in html
    assert "Tổng kinh phí dự kiến ghi 5.000.000 đồng; cộng các khoản chi được 3.000.000 đồng." in html
    assert "Tổng số người dự ghi 90; cộng các điểm được 100." in html
    assert "Chưa tính được thành tiền: Nước uống." in html
    assert ("quá hạn từ ngày 14/08/2026" in html) == (timezone.localdate() > date(2026, 8, 14))


def test_the_second_to_save_sees_both(enter, officer, festival):
    client = enter(officer)
    sent = edited(festival)
    assert client.post(go("festival_edit", festival.pk), sent | {"name": "Tên mới"}).status_code == 303
    stale = client.post(go("festival_edit", festival.pk), sent | {"name": "Tên khác"})
    assert stale.status_code == 422 and "Người khác vừa lưu" in stale.content.decode()


def test_an_amount_is_quantity_times_price():
    assert BudgetLine(quantity="1.5", price=333).amount == 500
    assert BudgetLine(quantity=None, price=5).amount is None and BudgetLine(quantity=0, price=5).amount == 0


def test_a_copy_moves_dates_and_leaves_results_behind(enter, officer, filled):
    client = enter(officer)
    filled.held_on, filled.result, filled.attended = date(2026, 8, 19), "Tốt", 500
    filled.save()
    filled.sites.update(attended=180)
    filled.tasks.update(done_on=date(2026, 8, 13), result="Đã xong")
    filled.guests.update(attended=True)
    filled.gifts.update(given=9)
    filled.commitments.update(signed=99)
    assert "Không sao chép" in client.get(go("festival_copy", filled.pk)).content.decode()
    sent = {"year": "2027", "submission": TOKEN}
    first = client.post(go("festival_copy", filled.pk), sent)
    assert first.status_code == 303 and client.post(go("festival_copy", filled.pk), sent).url == first.url
    made = Festival.objects.get(year=2027)
    assert (made.window_from, made.held_on) == (date(2027, 7, 1), date(2027, 8, 19))
    assert (made.result, made.attended, made.plan, made.body) == ("", None, None, filled.body)
    assert made.name.endswith("năm 2027")
    site, task, guest = made.sites.get(), made.tasks.get(), made.guests.get()
    assert (site.held_on, site.expected, site.attended, site.is_point) == (date(2027, 8, 15), 200, None, True)
    assert (task.due_on, task.done_on, task.result) == (date(2027, 8, 14), None, "")
    assert task.lead.name == "Công an phường Hoa Lư" and task.partners.get().name == "Ủy ban MTTQ phường Hoa Lư"
    assert guest.attended is False and made.items.count() == 2 and made.budget_lines.get().amount == 3_000_000
    assert (made.gifts.get().planned, made.gifts.get().given) == (10, None)
    assert (made.commitments.get().planned, made.commitments.get().signed) == (120, None)
    taken = client.post(go("festival_copy", filled.pk), {"year": "2027"})
    assert taken.status_code == 422 and TAKEN in taken.content.decode()


def test_days_that_the_other_year_lacks(festival, officer):
    festival.sites.create(name="Nhuận", held_on=date(2028, 2, 29))
    festival.sites.create(name="Xa", held_on=date(9999, 1, 1))
    made = actions.copy(festival=festival, year=2027, by=officer)
    days = dict(made.sites.values_list("name", "held_on"))
    assert days == {"Nhuận": date(2029, 2, 28), "Xa": None}


def test_sites_are_counted_on_their_day(ward, festival, enter, officer):
    place = make.neighbourhood(ward, "8")
    festival.sites.create(neighbourhood=place, name="Tổ 8", held_on=date(2026, 8, 15))
    festival.sites.create(name="Theo ngày chính")
    festival.held_on = date(2026, 8, 19)
    festival.save()

    def counted(start, end):
        return figures.count(["festivals.sites"], ward, figures.Period(start, end))["festivals.sites"]

    assert counted(None, date(2026, 8, 18)).by_neighbourhood() == {place.pk: 1}
    assert counted(None, date(2026, 8, 19)).total == 2
    assert counted(date(2026, 8, 16), date(2026, 8, 31)).total == 1
    rows = reverse("programmes:figure_rows", args=["festivals.sites"])
    assert "Theo ngày chính" in enter(officer).get(rows, {"den": "31/12/2026"}).content.decode()


def test_who_may_do_what(enter, ward, filled):
    rows = {key: getattr(filled, RELATIONS[key]).first() for key in PARTS}
    writing = [go(name, filled.pk) for name in FORMS] + [part(key, "new", filled.pk) for key in PARTS]
    writing += [part(key, verb, row.pk) for key, row in rows.items() for verb in ("edit", "remove")]
    reading = [go("festival_detail", filled.pk), go("festival_invitations", filled.pk)]
    stranger = enter(make.user(make.unit("Khác"), Role.ADMIN))
    assert {stranger.get(url).status_code for url in [*writing, *reading]} == {404}
    assert stranger.post(go("festival_usual", filled.pk)).status_code == 404
    reader = enter(make.user(ward, Role.SUPERVISOR))
    assert {reader.get(url).status_code for url in [*writing, go("festival_new")]} == {403}
    assert reader.post(go("festival_usual", filled.pk)).status_code == 403
    assert "Sửa" not in text(reader, filled).split("Điểm tổ chức")[1]
    officer = enter(make.user(ward))
    assert {officer.get(url).status_code for url in writing} == {200}
    assert officer.get(go("festival_remove", filled.pk)).status_code == 403
    assert enter(make.user(ward, Role.POLICE)).get(go("festival_remove", filled.pk)).status_code == 200


@pytest.mark.parametrize("many", [2, 30])
def test_queries_do_not_grow(enter, ward, officer, festival, many, django_assert_max_num_queries):
    for n in range(many):
        festival.sites.create(neighbourhood=make.neighbourhood(ward, f"{n}"), name=f"Tổ {n}", held_on=date(2026, 8, 1))
        task = festival.tasks.create(title=f"Việc {n}", lead=make.body(ward))
        task.partners.set([task.lead])
        festival.guests.create(name=f"Khách {n}")
        actions.create(unit=ward, year=1950 + n, body=None, by=officer)
    client = enter(officer)
    paper = go("festival_paper", festival.pk, "ke-hoach", "chu")
    for url in (go("festival_list"), go("festival_detail", festival.pk), paper):
        with django_assert_max_num_queries(15 + 2):
            assert client.get(url).status_code == 200
