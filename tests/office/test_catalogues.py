import pytest
from django.urls import reverse

from fire_models.models import EquipmentType
from tests import make
from wardsafety.inspections.models import PlaceKind
from wardsafety.office import catalogues
from wardsafety.office.models import DocumentKind, Role

HOME = reverse("office:catalogue_home")
READERS = [Role.OFFICER, Role.POLICE, Role.LEADER, Role.SUPERVISOR]


def url(name, key, *args):
    return reverse(f"office:catalogue_{name}", args=[key, *args])


def text(response):
    return response.content.decode()


def keys():
    return [catalogue.key for catalogue in catalogues.all_catalogues() if not catalogue.url_name]


def test_every_room_has_registered(client, ward, enter):
    enter(ward, Role.OFFICER)
    page = text(client.get(HOME))
    for word in ("Loại văn bản", "Căn cứ pháp lý", "Loại mô hình", "Mẫu kiểm tra", "Loại phương tiện", "Định mức"):
        assert word in page
    assert "Nội dung hội nghị" in page


def test_a_key_is_declared_once():
    with pytest.raises(ValueError, match="declared twice"):
        catalogues.register(catalogues.get("loai-van-ban"))


def test_every_list_and_form_opens_at_few_queries(client, admin, django_assert_max_num_queries):
    for key in keys():
        with django_assert_max_num_queries(8):
            assert client.get(url("list", key)).status_code == 200
        assert client.get(url("create", key)).status_code == 200


def test_common_rows_are_read_only(client, admin):
    common = EquipmentType.objects.filter(unit=None).first()
    page = text(client.get(url("list", "loai-phuong-tien")))
    assert common.name in page
    assert "Dùng chung" in page
    for name in ("edit", "remove"):
        assert url(name, "loai-phuong-tien", common.pk) not in page
        assert client.post(url(name, "loai-phuong-tien", common.pk)).status_code == 404
    assert EquipmentType.objects.filter(pk=common.pk).exists()


def test_copied_to_a_row_of_the_unit(client, admin):
    common = EquipmentType.objects.get(name="Bình bột ABC 4 kg", unit=None)
    page = client.get(url("create", "loai-phuong-tien"), {"tu": common.pk})
    assert 'value="Bình bột ABC 4 kg"' in text(page)
    data = {"name": common.name, "family": common.family, "measure": "bình", "maintenance_months": "6"}
    assert client.post(url("create", "loai-phuong-tien"), data).status_code == 303
    own = EquipmentType.objects.get(unit=admin.unit)
    assert (own.name, own.maintenance_months) == (common.name, 6)


@pytest.mark.parametrize("source", ["0", "x", "²", "99999999999999999999", ""])
def test_copying_nothing_opens_an_empty_form(client, admin, source):
    assert client.get(url("create", "loai-phuong-tien"), {"tu": source}).status_code == 200


def test_edited_and_deleted(client, admin):
    kind = DocumentKind.objects.create(unit=admin.unit, name="Bản tin")
    data = {"name": "Bản tin PCCC", "abbreviation": "BT", "family": "other", "order": "60"}
    assert client.post(url("edit", "loai-van-ban", kind.pk), data).status_code == 303
    kind.refresh_from_db()
    assert kind.name == "Bản tin PCCC"
    assert "Bản tin PCCC" in text(client.get(url("remove", "loai-van-ban", kind.pk)))
    client.post(url("remove", "loai-van-ban", kind.pk))
    assert not DocumentKind.objects.filter(pk=kind.pk).exists()


def test_a_used_row_stays_and_says_why(client, admin):
    kind = DocumentKind.objects.create(unit=admin.unit, name="Bản tin")
    make.document(admin.unit, admin).__class__.objects.update(kind=kind)
    answer = client.post(url("remove", "loai-van-ban", kind.pk), follow=True)
    assert "đang được dùng ở 1" in text(answer)
    assert DocumentKind.objects.filter(pk=kind.pk).exists()


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"name": "bản tin"}, "đã có"),
        ({"name": ""}, "bắt buộc"),
        ({"name": "A" * 300}, "80"),
        ({"name": "A\x00"}, "ký tự ẩn"),
        ({"name": "A\u200f"}, "ký tự ẩn"),
        ({"order": "-1"}, "0"),
        ({"order": "1e9"}, "số nguyên"),
        ({"family": "x"}, "lựa chọn hợp lệ"),
    ],
)
def test_bad_row(client, admin, changes, sentence):
    DocumentKind.objects.create(unit=admin.unit, name="Bản tin")
    data = {"name": "Mới", "family": "other", "order": "60"} | changes
    answer = client.post(url("create", "loai-van-ban"), data)
    assert answer.status_code == 422
    assert sentence in text(answer)
    assert DocumentKind.objects.filter(unit=admin.unit).count() == 1


def test_double_click_makes_one_row(client, admin):
    data = {"name": "A", "family": "other", "order": "1", "submission": "6a3d6f0e-6a43-4b7b-8ed4-6d7f8a3c8f3e"}
    client.post(url("create", "loai-van-ban"), data)
    client.post(url("create", "loai-van-ban"), data)
    assert DocumentKind.objects.filter(unit=admin.unit).count() == 1


def test_other_words_under_an_old_token_are_not_thrown_away(client, admin):
    data = {"name": "A", "family": "other", "order": "1", "submission": "6a3d6f0e-6a43-4b7b-8ed4-6d7f8a3c8f3e"}
    client.post(url("create", "loai-van-ban"), data)
    client.post(url("create", "loai-van-ban"), data | {"name": "B"})
    assert set(DocumentKind.objects.filter(unit=admin.unit).values_list("name", flat=True)) == {"A", "B"}


def test_a_local_model_without_code(client, admin):
    data = {"name": "Tiếng kẻng an toàn PCCC", "short_name": "Kẻng", "register": "local"}
    assert client.post(url("create", "loai-mo-hinh"), data).status_code == 303
    assert client.post(url("create", "loai-mo-hinh"), data | {"name": "B", "register": "group"}).status_code == 422
    assert PlaceKind.objects.filter(unit=admin.unit).count() == 1


def test_the_two_common_kinds_cannot_be_copied(client, admin):
    kind = PlaceKind.objects.get(register="group")
    assert f"?tu={kind.pk}" not in text(client.get(url("list", "loai-mo-hinh")))
    assert f'value="{kind.name}"' not in text(client.get(url("create", "loai-mo-hinh"), {"tu": kind.pk}))


def test_norms_offer_only_kinds_that_the_unit_sees(client, admin):
    foreign = PlaceKind.objects.create(unit=make.unit("Khác"), name="Của đơn vị khác", short_name="X")
    assert foreign.name not in text(client.get(url("create", "dinh-muc")))
    data = {"kind": foreign.pk, "basis": "model", "minimum": "1"}
    assert client.post(url("create", "dinh-muc"), data).status_code == 422


def test_rows_of_other_units_are_not_there(client, admin):
    kind = DocumentKind.objects.create(unit=make.unit("Khác"), name="Của họ")
    assert "Của họ" not in text(client.get(url("list", "loai-van-ban")))
    for name in ("edit", "remove"):
        assert client.get(url(name, "loai-van-ban", kind.pk)).status_code == 404
        assert client.post(url(name, "loai-van-ban", kind.pk)).status_code == 404


@pytest.mark.parametrize("key", ["khong-co", "mau-kiem-tra"])
def test_unknown_catalogues_are_not_there(client, admin, key):
    assert client.get(url("list", key)).status_code == 404


@pytest.mark.parametrize("role", READERS)
def test_others_read_only(client, ward, enter, role):
    kind = DocumentKind.objects.create(unit=ward, name="Bản tin")
    enter(ward, role)
    page = text(client.get(url("list", "loai-van-ban")))
    assert "Bản tin" in page
    assert "Sao chép" not in page
    for address in (url("create", "loai-van-ban"), url("edit", "loai-van-ban", kind.pk)):
        assert client.get(address).status_code == 403
    assert client.post(url("remove", "loai-van-ban", kind.pk)).status_code == 403
    assert DocumentKind.objects.filter(pk=kind.pk).exists()
