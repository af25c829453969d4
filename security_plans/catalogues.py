"""Types of hotspot, groups of measures, and what a festival begins with."""

from wardsafety.office.catalogues import Catalogue, register

from .models import FestivalRule, FestivalUsual, HotspotType, MeasureGroup, UsualIndicator

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
register(
    Catalogue(
        key="quy-dinh-ngay-hoi",
        label="Quy định về Ngày hội",
        sentence="Ngày chính, thời gian tổ chức và lời văn mẫu của kế hoạch Ngày hội, theo năm có hiệu lực.",
        model=FestivalRule,
        fields=(
            *("main_day", "opens", "closes", "basis", "purpose", "content", "form"),
            *("valid_from", "valid_to", "source"),
        ),
        columns=("main_day", "opens", "closes", "valid_from", "valid_to", "source"),
        order=("valid_from", "pk"),
    ),
    Catalogue(
        key="noi-dung-ngay-hoi",
        label="Nội dung Ngày hội thường có",
        sentence="Các nội dung thường có của phần lễ và phần hội, theo thứ tự.",
        model=FestivalUsual,
        fields=("part", "title", "order", "valid_from", "valid_to"),
        columns=("title", "part", "order"),
        order=("part", "order", "pk"),
    ),
)
