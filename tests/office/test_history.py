"""What history tells, and how earlier states and removed records come back."""

import re
from datetime import timedelta

import pytest
from django.db.models import F
from django.urls import reverse
from django.utils import timezone

from tests import make
from wardsafety.office import history
from wardsafety.office.history import tracked
from wardsafety.office.models import Document, Role
from wardsafety.office.records.editing import remove

pytestmark = pytest.mark.django_db
BACKEND = "django.contrib.auth.backends.ModelBackend"


@pytest.fixture
def ward():
    return make.unit("Lam Viên")


@pytest.fixture
def officer(ward):
    return make.user(ward, full_name="Nguyễn Thị B")


@pytest.fixture
def group(ward, officer):
    return make.group(ward, officer, name="Tổ liên gia số 1")


@pytest.fixture
def signed_in(client, officer):
    client.force_login(officer, backend=BACKEND)
    return client


def an_hour_passes():
    """A test is one transaction, and so one moment: move what was recorded back."""
    for event in tracked.event_models():
        event.objects.update(pgh_created_at=F("pgh_created_at") - timedelta(hours=1))


def edit(record, **values):
    an_hour_passes()
    for name, value in values.items():
        setattr(record, name, value)
    record.save()


def told(record, **kwargs):
    return [entry.what for entry in history.of(record, **kwargs)]


def restore_url(record, at=None):
    at = at or timezone.now()
    return reverse("office:restore", args=[record._meta.label_lower, record.pk, tracked.moment(at)])


def test_a_change_is_told_in_words(group):
    edit(group, leader_name="Nguyễn Văn A", leader_phone="0912345678", version=2)
    assert told(group) == [
        ["Sửa Tổ trưởng: (trống) → Nguyễn Văn A", "Sửa Điện thoại tổ trưởng: (trống) → 0912***678"],
        ["Thêm mới", "Thêm mốc vòng đời “Đã thành lập 02/03/2026”"],
    ]


def test_parent_and_child_columns_saved_together_are_one_entry(group):
    edit(group, name="Tổ liên gia số 2", leader_name="Lê Văn C")
    [newest, _] = told(group)
    assert sorted(newest) == ["Sửa Tên: Tổ liên gia số 1 → Tổ liên gia số 2", "Sửa Tổ trưởng: (trống) → Lê Văn C"]


def test_keys_choices_truths_and_dates_are_told_by_name(ward, officer, group):
    point = make.point(ward, officer)
    edit(point, keeper_group=group, locked=True, in_use_on="2023-06-08", value_vnd=1518000, status="active")
    [newest, _] = told(point)
    assert set(newest) == {
        "Sửa Tổ liên gia quản lý: (trống) → Tổ liên gia số 1",
        "Sửa Tủ có khóa: (trống) → Có",
        "Sửa Đưa vào sử dụng ngày: (trống) → 08/06/2023",
        "Sửa Giá trị (đồng): (trống) → 1.518.000",
        "Sửa Tình trạng: Đã thành lập → Đang hoạt động",
    }


def test_partial_dates_and_files_are_told_plainly(ward, officer):
    document = make.document(ward, officer, issued_on="2023")
    edit(document, issued_on="2023-06", file="van-ban/2023/tep.pdf")
    assert told(document)[0] == ["Sửa Ngày ban hành: 2023 → 6/2023", "Sửa Bản quét: thêm tệp"]


def test_children_are_told_with_the_deleted_ones(group):
    household = make.household(group, "Lê Thị Thử")
    edit(household, people=4)
    an_hour_passes()
    household.delete()
    entries = history.of(group)
    assert [entry.what for entry in entries[:2]] == [
        ["Xóa hộ “Lê Thị Thử”"],
        ["Sửa hộ “Lê Thị Thử”: Số người: (trống) → 4"],
    ]
    assert [label for label, _ in entries[0].links] == ["Khôi phục hộ “Lê Thị Thử”"]


def test_grandchildren_of_deleted_children_are_found(ward, officer):
    programme = make.programme(ward, officer)
    indicator = make.indicator(programme)
    an_hour_passes()
    make.target(indicator, ward, 20)
    an_hour_passes()
    indicator.delete()
    sentences = [sentence for what in told(programme) for sentence in what]
    assert "Thêm mức giao “ít nhất 20”" in sentences
    assert "Xóa mức giao “ít nhất 20”" in sentences


def test_many_rows_pasted_at_once_are_counted(group):
    an_hour_passes()
    for number in range(12):
        make.household(group, f"Hộ {number}")
    assert told(group)[0] == ["Thêm 12 hộ"]


def test_a_removal_and_its_return_are_told(ward, officer):
    document = make.document(ward, officer)
    an_hour_passes()
    remove(record=document, by=officer, now=timezone.now())
    edit(document, removed_at=None, removed_by=None)
    assert told(document) == [["Khôi phục"], ["Xóa"], ["Thêm mới"]]


def test_a_deleted_row_that_came_back_offers_no_return(signed_in, group):
    household = make.household(group)
    pk = household.pk
    an_hour_passes()
    household.delete()
    household.pk = pk
    signed_in.post(restore_url(household), {"seen": seen(signed_in, restore_url(household))})
    assert [entry.links for entry in history.of(group) if entry.links] == []


def test_history_takes_few_queries_whatever_its_length(group, django_assert_max_num_queries):
    for number in range(30):
        edit(make.household(group, f"Hộ {number}"), people=number)
        edit(make.equipment(group), quantity=number + 2)
    with django_assert_max_num_queries(3):
        assert len(history.of(group)) > 50


def test_the_last_change_names_who_and_when(signed_in, officer, ward):
    document = make.document(ward, officer)
    assert history.last_change(document).startswith("Hệ thống lưu lúc ")
    edit(document, number="19")
    an_hour_passes()
    signed_in.post(restore_url(document, timezone.now() - timedelta(minutes=90)), {"seen": "khác"})
    assert "Nguyễn Thị B" not in history.last_change(document)
    url = restore_url(document, timezone.now() - timedelta(minutes=90))
    signed_in.post(url, {"seen": seen(signed_in, url)})
    at = timezone.localtime(document.events.last().pgh_created_at)
    assert history.last_change(document) == f"Nguyễn Thị B lưu lúc {at:%H:%M %d/%m/%Y}"


def seen(client, url):
    return client.get(url).context["change"].seen


def wrongly_changed(group):
    """The group as it was an hour and a half ago had a leader; now it has another."""
    edit(group, leader_name="Người đúng", note="đúng")
    edit(group, leader_name="Người sai", note="sai", version=7)
    an_hour_passes()
    return restore_url(group, timezone.now() - timedelta(minutes=90))


def test_an_earlier_state_is_shown_and_put_back(signed_in, group):
    url = wrongly_changed(group)
    page = signed_in.get(url)
    assert ("Tổ trưởng", "Người sai", "Người đúng") in page.context["change"].differences
    group.refresh_from_db()
    assert group.leader_name == "Người sai"
    assert signed_in.post(url, {"seen": page.context["change"].seen}).status_code == 303
    group.refresh_from_db()
    assert (group.leader_name, group.note, group.version) == ("Người đúng", "đúng", 8)


def test_a_stale_preview_writes_nothing(signed_in, group):
    url = wrongly_changed(group)
    before = seen(signed_in, url)
    edit(group, leader_name="Người mới")
    url = restore_url(group, timezone.now() - timedelta(minutes=150))
    answer = signed_in.post(url, {"seen": before})
    assert answer.status_code == 422
    assert "Vừa có người lưu mục này" in answer.content.decode()
    assert "Người mới" in answer.content.decode()
    group.refresh_from_db()
    assert group.leader_name == "Người mới"


def test_a_state_that_breaks_a_rule_is_refused_in_words(signed_in, ward, officer):
    first = make.group(ward, officer, number=1)
    edit(first, number=2)
    make.group(ward, officer, number=1)
    url = restore_url(first, timezone.now() - timedelta(minutes=30))
    answer = signed_in.post(url, {"seen": seen(signed_in, url)})
    assert answer.status_code == 422
    assert "Số thứ tự này đã có trong tổ dân phố, thôn." in answer.content.decode()
    first.refresh_from_db()
    assert first.number == 2


def test_a_deleted_row_comes_back_as_it_was(signed_in, group):
    household = make.household(group, "Lê Thị Thử", people=5, phone="0912345678")
    pk = household.pk
    an_hour_passes()
    household.delete()
    household.pk = pk
    url = restore_url(household)
    page = signed_in.get(url)
    assert "Mục này đã bị xóa" in page.content.decode()
    assert signed_in.post(url, {"seen": page.context["change"].seen}).status_code == 303
    household.refresh_from_db()
    assert (household.head_name, household.people, household.group_id) == ("Lê Thị Thử", 5, group.pk)


def test_another_unit_gets_404_and_a_supervisor_403(client, group, ward):
    url = wrongly_changed(group)
    client.force_login(make.user(), backend=BACKEND)
    assert client.get(url).status_code == client.post(url, {"seen": ""}).status_code == 404
    client.force_login(make.user(ward, Role.SUPERVISOR), backend=BACKEND)
    assert client.get(url).status_code == client.post(url, {"seen": ""}).status_code == 403


def test_a_deleted_row_of_another_unit_stays_hidden(client, group):
    household = make.household(group)
    pk = household.pk
    household.delete()
    household.pk = pk
    client.force_login(make.user(), backend=BACKEND)
    assert client.get(restore_url(household)).status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        "office.user/1/1700000000000000",
        "inspections.inspection/1/1700000000000000",
        "khong.co/1/1700000000000000",
        "office.document/1/0",
        "office.document/999999999/1700000000000000",
        "office.document/1/99999999999999999999999999",
    ],
)
def test_what_cannot_be_put_back_is_404(signed_in, path):
    assert signed_in.get(f"/khoi-phuc/{path}/").status_code == 404


def removed(record, by):
    remove(record=record, by=by, now=timezone.now())
    return record


def test_removed_records_are_listed_and_come_back(signed_in, ward, officer):
    document = removed(make.document(ward, officer, summary="Về mô hình"), officer)
    group = removed(make.group(ward, officer, name="<script>x</script>"), officer)
    removed(make.document(make.unit(), make.user(), number="77"), officer)
    html = signed_in.get(reverse("office:removed_list")).content.decode()
    assert "Có 2 mục" in html
    assert "&lt;script&gt;x" in html and "<script>x" not in html
    for record in (document, group):
        url = reverse("office:bring_back", args=[record._meta.label_lower, record.pk])
        assert signed_in.get(url).status_code == 405
        assert signed_in.post(url).status_code == 303
        record.refresh_from_db()
        assert record.removed_at is None and record.removed_by is None


def test_a_number_given_away_meanwhile_is_said(signed_in, ward, officer):
    group = removed(make.group(ward, officer, number=3, name="Tổ cũ"), officer)
    make.group(ward, officer, number=3)
    url = reverse("office:bring_back", args=["fire_models.firesafetygroup", group.pk])
    html = signed_in.post(url, follow=True).content.decode()
    assert "Chưa khôi phục được “Tổ cũ”. Số thứ tự này đã có trong tổ dân phố, thôn." in html
    group.refresh_from_db()
    assert group.removed_at


def test_bringing_back_is_refused_to_strangers_and_supervisors(client, ward, officer):
    document = removed(make.document(ward, officer), officer)
    url = reverse("office:bring_back", args=["office.document", document.pk])
    client.force_login(make.user(), backend=BACKEND)
    assert client.post(url).status_code == 404
    client.force_login(make.user(ward, Role.SUPERVISOR), backend=BACKEND)
    assert client.post(url).status_code == 403
    assert Document.objects.filter(removed_at=None).count() == 0


def test_the_removed_list_is_downloaded_and_takes_few_queries(signed_in, ward, officer, django_assert_max_num_queries):
    for _ in range(30):
        removed(make.document(ward, officer), officer)
    removed(make.programme(ward, officer), officer)
    with django_assert_max_num_queries(15):
        assert signed_in.get(reverse("office:removed_list")).status_code == 200
    file = b"".join(signed_in.get(reverse("office:removed_list"), {"xuat": "xlsx"}).streaming_content)
    assert file.startswith(b"PK")


def test_a_row_does_not_come_back_under_a_removed_record(signed_in, group, officer):
    household = make.household(group)
    an_hour_passes()
    url = restore_url(household)
    pk = household.pk
    household.delete()
    assert signed_in.get(url).status_code == 200
    removed(group, officer)
    assert signed_in.get(url).status_code == signed_in.post(url, {"seen": ""}).status_code == 404
    assert not group.households.filter(pk=pk).exists()


def test_what_its_key_leads_to_must_come_back_first(signed_in, group):
    household = make.household(group)
    equipment = make.equipment(group, household=household)
    an_hour_passes()
    url, pk = restore_url(equipment), equipment.pk
    household.delete()
    seen = re.search(r'name="seen" value="([^"]+)"', signed_in.get(url).content.decode())[1]
    answer = signed_in.post(url, {"seen": seen})
    assert answer.status_code == 422
    assert "gắn với một hộ đã bị xóa: hãy khôi phục hộ đó trước." in answer.content.decode()
    assert not group.equipment.filter(pk=pk).exists()
