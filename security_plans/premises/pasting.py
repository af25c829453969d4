"""Columns of premises pasted from Excel."""

from wardsafety.pages.paste import PasteField

from .models import Premises

FIELDS = [
    PasteField("kind", "Loại", ("Loại hình", "Loại cơ sở", "Loại địa điểm"), required=True),
    PasteField("name", "Tên", ("Tên cơ sở", "Tên địa điểm", "Cơ sở", "Biển hiệu"), required=True),
    PasteField("neighbourhood", "Tổ dân phố, thôn", ("Tổ dân phố", "TDP", "Thôn", "Khu phố", "Địa bàn")),
    PasteField("address", "Địa chỉ", ("Địa chỉ, vị trí", "Vị trí", "Số nhà")),
    PasteField("registered_trade", "Ngành nghề đăng ký", ("Ngành nghề", "Ngành nghề kinh doanh", "Đăng ký")),
    PasteField("actual_trade", "Hoạt động thực tế", ("Thực tế",)),
    PasteField("licence", "Số giấy phép", ("Giấy phép", "Số đăng ký kinh doanh", "Giấy chứng nhận")),
    PasteField("rooms", "Số phòng", ("Phòng",)),
    PasteField("contact_name", "Chủ cơ sở", ("Người quản lý", "Họ tên chủ cơ sở", "Họ và tên", "Chủ hộ")),
    PasteField("contact_phone", "Điện thoại", ("SĐT", "Số điện thoại")),
    PasteField("since", "Quản lý từ ngày", ("Từ ngày",)),
    PasteField("note", "Ghi chú"),
]


def warnings(sheet, unit):
    """Premises that seem to be listed already: the same name at the same address. Nothing forbids it."""
    rows = [row.form.instance for row in sheet.rows if row.form.is_valid()]
    names = {row.name for row in rows}
    listed = set(Premises.objects.live().of_unit(unit).filter(name__in=names).values_list("name", "address"))
    again = sum((row.name, row.address) in listed for row in rows)
    return [f"{again} cơ sở trùng tên và địa chỉ với cơ sở đã có; nếu lưu sẽ có hai bản ghi."] if again else []
