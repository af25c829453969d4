"""What can be pasted from Excel: groups, points and households; their columns, how rows are checked and stored."""

from django.urls import reverse

from wardsafety.pages.paste import PasteField

from . import actions
from .forms import choices
from .forms.paste import GroupRow, HouseholdRow, Known, PointRow
from .models import Household

WHERE = [
    PasteField("neighbourhood", "Tổ dân phố, thôn", ("Tổ dân phố", "TDP", "Thôn", "Khu phố", "Địa bàn")),
    PasteField("number", "Số thứ tự", ("Số", "Số tổ", "Số điểm", "STT", "TT")),
    PasteField("name", "Tên", ("Tên tổ", "Tên tổ liên gia", "Tên điểm", "Tên mô hình")),
    PasteField("address", "Địa chỉ, vị trí", ("Địa chỉ", "Vị trí", "Địa điểm", "Nơi đặt")),
]
AFTER = [
    PasteField("phase", "Giai đoạn", ("GĐ",)),
    PasteField("effective_on", "Ngày thành lập", ("Thành lập ngày", "Ngày quyết định")),
    PasteField("note", "Ghi chú"),
]
GROUP_FIELDS = [
    *WHERE,
    PasteField("declared_households", "Số hộ", ("Số hộ (khai)", "Số hộ dân", "Hộ")),
    PasteField("declared_members", "Số thành viên", ("Thành viên",)),
    PasteField("leader_name", "Tổ trưởng", ("Họ tên tổ trưởng", "Họ và tên tổ trưởng")),
    PasteField("leader_phone", "Điện thoại tổ trưởng", ("SĐT tổ trưởng", "Số điện thoại tổ trưởng", "SĐT")),
    PasteField("deputy_name", "Tổ phó", ("Họ tên tổ phó", "Họ và tên tổ phó")),
    PasteField("deputy_phone", "Điện thoại tổ phó", ("SĐT tổ phó", "Số điện thoại tổ phó")),
    *AFTER,
]
POINT_FIELDS = [
    *WHERE,
    PasteField("keeper_name", "Người quản lý", ("Họ tên người quản lý", "Người phụ trách")),
    PasteField("keeper_phone", "Điện thoại người quản lý", ("SĐT", "Số điện thoại", "Điện thoại")),
    PasteField("alley_depth", "Chiều sâu ngõ (m)", ("Ngõ sâu",)),
    PasteField("alley_width", "Chiều rộng ngõ (m)", ("Ngõ rộng",)),
    PasteField("funding", "Nguồn kinh phí", ("Kinh phí",)),
    PasteField("value_vnd", "Giá trị (đồng)", ("Số tiền",)),
    *AFTER,
]
GROUP_OF_HOUSEHOLD = [
    PasteField("neighbourhood", "Tổ dân phố, thôn", ("Tổ dân phố", "TDP", "Thôn", "Khu phố")),
    PasteField("group", "Tổ liên gia", ("Mã tổ", "Mã", "Số tổ liên gia", "Thuộc tổ liên gia"), required=True),
]
HOUSEHOLD_FIELDS = [
    PasteField("head_name", "Chủ hộ", ("Họ tên chủ hộ", "Họ và tên chủ hộ", "Họ tên", "Họ và tên"), required=True),
    PasteField("address", "Địa chỉ", ("Số nhà",)),
    PasteField("phone", "Điện thoại", ("SĐT", "Số điện thoại")),
    PasteField("people", "Số người", ("Số nhân khẩu", "Nhân khẩu")),
    PasteField("second_exit", "Lối thoát nạn thứ 2", ("Lối thoát thứ 2", "Lối thoát nạn")),
    PasteField("joined_on", "Tham gia từ ngày", ("Ngày tham gia",)),
]


class PlacesPaste:
    """Groups or points of a unit."""

    ROWS = {"group": (GROUP_FIELDS, GroupRow), "point": (POINT_FIELDS, PointRow)}

    def __init__(self, register, unit):
        self.register, self.unit = register, unit
        self.noun, self.url, self.where = register.noun, register.list_url, (register.title, register.list_url)
        self.fields, self.form = self.ROWS[register.key]

    def known(self):
        return Known(self.unit, kind=self.register.blank(self.unit).kind)

    def save(self, sheet, by):
        rows = [(row.form.instance, row.form.cleaned_data.get("effective_on")) for row in sheet.rows]
        actions.create_places(rows=rows, by=by)

    def warnings(self, sheet):
        return []


class HouseholdsPaste:
    """Households of one group, or of all groups of a unit with a column that names the group."""

    noun, form = "hộ", HouseholdRow

    def __init__(self, register, unit, group=None):
        self.unit, self.group = unit, group
        self.fields = HOUSEHOLD_FIELDS if group else [*GROUP_OF_HOUSEHOLD, *HOUSEHOLD_FIELDS]
        self.url = reverse("fire_models:group_detail", args=[group.pk]) if group else register.list_url
        self.where = (group.name if group else register.title, self.url)

    def known(self):
        return Known(self.unit, groups=[] if self.group else list(choices.groups(self.unit)), group=self.group)

    def save(self, sheet, by):
        Household.objects.bulk_create(row.form.instance for row in sheet.rows)

    def warnings(self, sheet):
        """Households that seem to be listed already; nothing forbids two of one name."""
        rows = [row.form.instance for row in sheet.rows if row.form.is_valid()]
        listed = Household.objects.filter(group__in={row.group_id for row in rows}, left_on=None)
        listed = set(listed.values_list("group", "head_name"))
        again = sum((row.group_id, row.head_name) in listed for row in rows)
        return [f"{again} hộ trùng tên với hộ đã có trong cùng tổ; nếu lưu sẽ có hai hộ."] if again else []
