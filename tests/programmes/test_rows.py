"""What opens behind a number: the rows of a figure, and the page of a reading."""

from datetime import date
from io import BytesIO

from django.urls import reverse
from openpyxl import load_workbook

from tests import make
from wardsafety.office.models import Role, Unit
from wardsafety.programmes.models import Reading, Target

URL = "/so-lieu/groups.founded/"


def test_the_result_of_a_phase_opens_exactly_its_rows(enter, programme, ward, officer):
    phase = make.phase(programme)
    inner = make.phase(programme, "Đợt 1", parent=phase)
    make.target(make.indicator(programme, figure="groups.founded"), ward, phase=phase)
    make.group(ward, officer, phase=inner, name="Tổ trong đợt")
    make.group(ward, officer, name="Tổ ngoài đợt")
    client = enter(officer)
    page = client.get(reverse("programmes:programme_detail", args=[programme.pk])).content.decode()
    link = f"don_vi={ward.pk}&amp;giai_doan={phase.pk}"
    assert link in page
    rows = client.get(f"{URL}?{link.replace('&amp;', '&')}").content.decode()
    assert "Tổ trong đợt" in rows and "Tổ ngoài đợt" not in rows


def test_a_supervisor_opens_the_rows_of_the_ward_and_no_other(enter, officer, ward):
    district = make.unit(level=Unit.Level.DISTRICT, designation="Thành phố")
    one, two = make.unit(parent=district), make.unit(parent=district)
    make.group(one, officer, name="Tổ của phường một")
    make.group(two, officer, name="Tổ của phường hai")
    client = enter(make.user(district, Role.SUPERVISOR))
    text = client.get(f"{URL}?don_vi={one.pk}").content.decode()
    assert "Tổ của phường một" in text and "Tổ của phường hai" not in text
    assert client.get(f"{URL}?don_vi={ward.pk}").status_code == 404


def test_what_is_no_unit_is_not_found(enter, officer):
    client = enter(officer)
    for asked in ("abc", "1.5", "²", "9" * 40, "-1"):
        assert client.get(URL, {"don_vi": asked}).status_code == 404


def test_dates_in_the_wrong_order_get_a_sentence(enter, officer):
    assert "phải sau ngày bắt đầu" in enter(officer).get(f"{URL}?tu=9/6/2026&den=8/6/2026").content.decode()


def test_sums_by_neighbourhood_meet_the_total_and_lead_to_their_rows(enter, ward, officer):
    one, two = make.neighbourhood(ward, "1"), make.neighbourhood(ward, "2")
    for neighbourhood in (one, one, two, None):
        make.group(ward, officer, neighbourhood=neighbourhood)
    page = enter(officer).get(f"{URL}?den=2026-06-08&trang=1")
    sums = page.context["sums"]
    assert [(name, number) for name, _, number in sums] == [
        ("Tổ dân phố 1", 2),
        ("Tổ dân phố 2", 1),
        ("Chưa xác định", 1),
    ]
    assert sum(number for *_, number in sums) == page.context["listing"].total == 4
    for _, address, number in sums:
        assert enter(officer).get(f"{URL}{address}").context["listing"].total == number


def test_the_rows_come_as_excel(enter, ward, officer):
    group = make.group(ward, officer)
    answer = enter(officer).get(f"{URL}?xuat=xlsx")
    sheet = load_workbook(BytesIO(b"".join(answer.streaming_content))).active
    assert sheet["A2"].value == group.name


def test_the_same_queries_for_three_rows_and_thirty(enter, ward, officer, django_assert_max_num_queries):
    client, here = enter(officer), make.neighbourhood(ward)
    for many in (3, 27):
        for _ in range(many):
            make.group(ward, officer, neighbourhood=here)
        with django_assert_max_num_queries(10):  # one of them makes the transaction read-only
            assert client.get(URL).status_code == 200


def test_a_reading_shows_source_wording_and_the_other_sources(enter, programme, ward, officer):
    indicator = make.indicator(programme, measure="tỷ đồng")
    plan = make.document(ward, officer, number="12", symbol="BC-CAP", issued_on="2026-06-01")
    end = date(2026, 6, 8)
    reading = make.reading(
        indicator, ward, officer, value="3.572", decimals=3, document=plan, wording="trị giá 3,572 tỷ", period_to=end
    )
    make.reading(indicator, ward, officer, value=4, is_printed=False, source_words="Báo Thanh Hóa", period_to=end)
    make.reading(indicator, ward, officer, value=2, period_to=date(2025, 12, 31))
    text = enter(officer).get(reverse("programmes:reading_detail", args=[reading.pk])).content.decode()
    for said in ("3,572 tỷ đồng", "12/BC-CAP", "trị giá 3,572 tỷ", "Báo Thanh Hóa", "đến ngày 31/12/2025"):
        assert said in text
    assert reverse("office:document_detail", args=[plan.pk]) in text


def test_stated_and_counted_stand_side_by_side_uncorrected(enter, programme, ward, officer):
    make.group(ward, officer)
    indicator = make.indicator(programme, figure="groups.founded")
    reading = make.reading(indicator, ward, officer, value=64, period_to=date(2026, 6, 8))
    client = enter(officer)
    text = client.get(reverse("programmes:reading_detail", args=[reading.pk])).content.decode()
    assert "Lệch với nguồn" in text
    assert f"{URL}?den=2026-06-08" in text
    reading.refresh_from_db()
    assert reading.value == 64
    Reading.objects.update(value=1)
    assert "Lệch" not in client.get(reverse("programmes:reading_detail", args=[reading.pk])).content.decode()


def test_a_rate_shows_what_its_parts_make(enter, programme, ward, officer):
    indicator = make.indicator(programme, measure="%")
    reading = make.reading(
        indicator, ward, officer, value="92.85", decimals=2, numerator=13, denominator=14, period_to=date(2026, 6, 8)
    )
    text = enter(officer).get(reverse("programmes:reading_detail", args=[reading.pk])).content.decode()
    assert "92,85% (13/14)" in text
    assert "13/14 = 92,86%" in text


def test_the_page_of_a_programme_shows_every_kind_of_line(enter, programme, ward, officer):
    here = make.neighbourhood(ward)
    make.point(ward, officer, neighbourhood=here)
    points = make.indicator(programme, "Điểm chữa cháy", figure="points.founded", measure="điểm")
    make.target(points, ward, 1, kind=Target.Kind.EACH)
    make.reading(points, ward, officer, form="rank", rank=1, rank_out_of=34, rank_scope="phường, xã")
    crimes = make.indicator(programme, "Vụ phạm pháp", measure="vụ")
    make.target(crimes, ward, 200, comparator="lte")
    make.reading(crimes, ward, officer, value=160, qualifier="gần", source_words="Báo cáo 6 tháng")
    text = enter(officer).get(reverse("programmes:programme_detail", args=[programme.pk])).content.decode()
    for said in (
        "mỗi tổ dân phố, thôn ít nhất 1 điểm",
        "1/1 tổ dân phố, thôn đã đạt",
        "đứng thứ 1/34 phường, xã",
        "không quá 200 vụ",
        "gần 160 vụ",
        "Nguồn: Báo cáo 6 tháng",
    ):
        assert said in text, said


def test_a_programme_stands_as_on_the_day_asked(enter, programme, ward, officer):
    make.group(ward, officer, on=date(2026, 3, 2))
    make.indicator(programme, figure="groups.founded")
    url, client = reverse("programmes:programme_detail", args=[programme.pk]), enter(officer)
    assert "1 tổ</a>" in client.get(f"{url}?den=02/03/2026").content.decode()
    assert "0 tổ</a>" in client.get(f"{url}?den=01/03/2026").content.decode()
    assert "Ngày không đúng" in client.get(f"{url}?den=31/02/2026").content.decode()


def test_the_list_finds_a_programme_by_its_other_name(enter, programme, officer):
    programme.variants = "Kế hoạch ra quân"
    programme.save(update_fields=["variants"])
    url, client = reverse("programmes:programme_list"), enter(officer)
    assert "Kế hoạch phòng cháy" in client.get(url, {"q": "RA QUAN"}).content.decode()
    assert "Không có mục nào khớp" in client.get(url, {"q": "ma túy"}).content.decode()


def test_sources_that_contradict_each_other_are_named_and_nothing_is_blocked(enter, programme, ward, officer):
    indicator = make.indicator(programme, measure="vụ")
    make.reading(indicator, ward, officer, value=160, source_words="Báo cáo năm")
    make.reading(indicator, ward, officer, value=172, source_words="Báo chí", is_printed=False)
    text = enter(officer).get(reverse("programmes:programme_detail", args=[programme.pk])).content.decode()
    assert "hai nguồn nói khác nhau, 160 vụ (Báo cáo năm) và 172 vụ (Báo chí)." in text


def test_the_day_of_a_link_is_shown_as_people_write_it(enter, officer):
    assert 'value="08/06/2026"' in enter(officer).get(f"{URL}?den=2026-06-08").content.decode()
