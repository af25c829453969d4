"""Types of hotspot and groups of measures."""

from wardsafety.office.catalogues import Catalogue, register

from .models import HotspotType, MeasureGroup, UsualIndicator

register(
    Catalogue(
        key="loai-dia-ban",
        label="Loại địa bàn trọng điểm",
        sentence="Một địa bàn có thể thuộc nhiều loại; số tổng chỉ tính địa bàn một lần.",
        model=HotspotType,
        fields=("name", "valid_from", "valid_to", "source", "order"),
        columns=("name", "valid_from", "valid_to", "source"),
        order=("order", "name"),
    ),
    Catalogue(
        key="chi-tieu-chuyen-hoa",
        label="Chỉ tiêu chuyển hóa thường dùng",
        sentence="Các chỉ tiêu tổng hợp để đánh giá trước và sau chuyển hóa; chưa có số liệu cho đến khi nhập.",
        model=UsualIndicator,
        fields=("name", "measure", "about_people", "order"),
        columns=("name", "measure", "about_people", "order"),
        order=("order", "name"),
    ),
    Catalogue(
        key="nhom-bien-phap",
        label="Nhóm biện pháp",
        sentence="Các nhóm biện pháp chuyển hóa địa bàn, theo thứ tự trong báo cáo.",
        model=MeasureGroup,
        fields=("name", "order"),
        columns=("name", "order"),
        order=("order", "name"),
    ),
)
