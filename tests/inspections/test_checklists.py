import pytest
from django.urls import reverse

from tests import make
from wardsafety.inspections.models import Checklist, PlaceKind
from wardsafety.office.models import Role

pytestmark = pytest.mark.django_db
LIST, CREATE = reverse("inspections:checklist_list"), reverse("inspections:checklist_create")
ROLES = [Role.OFFICER, Role.POLICE, Role.LEADER, Role.SUPERVISOR]


def url(name, checklist):
    return reverse(f"inspections:checklist_{name}", args=[checklist.pk])


def text(response):
    return response.content.decode()


@pytest.fixture
def ward():
    return make.unit("Lam Sơn")


@pytest.fixture
def enter(client, ward):
    def enter(role):
        person = make.user(ward, role)
        client.force_login(person, backend="django.contrib.auth.backends.ModelBackend")
        return person

    return enter


@pytest.fixture
def admin(enter):
    return enter(Role.ADMIN)


@pytest.fixture
def common():
    return Checklist.objects.get(kind__register=PlaceKind.Register.GROUP, unit=None)


@pytest.fixture
def own(client, admin, common):
    client.post(CREATE, {"kind": common.kind_id})
    return Checklist.objects.get(unit=admin.unit)


def test_new_version_copies_the_common_one(own, common):
    assert (own.version, own.interval_days, own.source) == (1, common.interval_days, common.source)
    assert [item.text for item in own.items.all()] == [item.text for item in common.items.all()]


def test_next_version_copies_the_own_one(client, own):
    own.items.exclude(order=1).delete()
    client.post(CREATE, {"kind": own.kind_id})
    newest = Checklist.objects.get(unit=own.unit, version=2)
    assert newest.items.count() == 1


def test_own_version_takes_the_place_of_the_common_one(client, own, common):
    page = client.get(LIST)
    assert own.pk in page.context["current"]
    assert common.pk not in page.context["current"]


def test_edited_line_by_line(client, own):
    lines = "Bình đủ áp suất | Kim ở vạch xanh\r\n\r\nLối thoát thông thoáng"
    data = {"interval_days": "45", "valid_from": "01/01/2026", "lines": lines}
    assert client.post(url("edit", own), data).status_code == 303
    own.refresh_from_db()
    assert own.interval_days == 45
    assert [(item.order, item.text, item.hint) for item in own.items.all()] == [
        (1, "Bình đủ áp suất", "Kim ở vạch xanh"),
        (2, "Lối thoát thông thoáng", ""),
    ]
    assert "Kim ở vạch xanh" in text(client.get(url("detail", own)))
    assert "Bình đủ áp suất | Kim ở vạch xanh" in text(client.get(url("edit", own)))


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"interval_days": "0"}, "ít nhất"),
        ({"interval_days": "-5"}, "0"),
        ({"interval_days": "ba"}, "số nguyên"),
        ({"lines": ""}, "bắt buộc"),
        ({"lines": "A" * 301}, "Nội dung thứ 1"),
        ({"lines": "A\n| gợi ý"}, "Nội dung thứ 2"),
        ({"lines": "\n".join("A" * 41)}, "từ 1 đến 40"),
        ({"lines": "A\u202e"}, "ký tự ẩn"),
        ({"valid_from": "02/01/2026", "valid_to": "01/01/2026"}, "phải sau ngày bắt đầu"),
    ],
)
def test_bad_edit_changes_nothing(client, own, changes, sentence):
    before = list(own.items.values_list("pk", flat=True))
    answer = client.post(url("edit", own), {"interval_days": "30", "lines": "A"} | changes)
    assert answer.status_code == 422
    assert sentence in text(answer).replace("Ít nhất", "ít nhất")
    assert list(own.items.values_list("pk", flat=True)) == before


def test_a_used_version_never_changes(client, admin, own):
    group = make.group(admin.unit, admin)
    inspection = make.inspection(group, admin)
    type(inspection).objects.update(checklist=own)
    assert "giữ nguyên" in text(client.get(url("detail", own)))
    assert client.get(url("edit", own)).status_code == 403
    assert client.post(url("edit", own), {"interval_days": "1", "lines": "A"}).status_code == 403
    own.refresh_from_db()
    assert own.interval_days == 30


def test_common_and_foreign_versions(client, admin, common):
    foreign = Checklist.objects.create(kind=common.kind, unit=make.unit("Khác"))
    assert client.get(url("detail", common)).status_code == 200
    assert client.get(url("edit", common)).status_code == 404
    assert client.get(url("detail", foreign)).status_code == 404
    assert client.post(url("edit", foreign), {"lines": "A"}).status_code == 404


def test_kinds_of_other_units_cannot_be_chosen(client, admin):
    foreign = PlaceKind.objects.create(unit=make.unit("Khác"), name="Của họ", short_name="X")
    assert client.post(CREATE, {"kind": foreign.pk}).status_code == 422
    assert not Checklist.objects.filter(kind=foreign).exists()


def test_a_kind_without_checklist_begins_empty(client, admin, ward):
    kind = PlaceKind.objects.create(unit=ward, name="Tiếng kẻng", short_name="Kẻng")
    assert client.post(CREATE, {"kind": kind.pk}).status_code == 303
    assert "Chưa có nội dung nào" in text(client.get(url("detail", Checklist.objects.get(kind=kind))))


@pytest.mark.parametrize("role", ROLES)
def test_others_read_only(client, enter, own, role):
    enter(role)
    assert client.get(LIST).status_code == 200
    assert url("edit", own) not in text(client.get(url("detail", own)))
    assert client.get(CREATE).status_code == 403
    assert client.post(url("edit", own), {"interval_days": "1", "lines": "A"}).status_code == 403


def test_list_costs_the_same_for_many(client, own, django_assert_max_num_queries):
    for version in range(2, 12):
        Checklist.objects.create(kind=own.kind, unit=own.unit, version=version)
    with django_assert_max_num_queries(10):
        assert client.get(LIST).status_code == 200
