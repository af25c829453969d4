"""Forms of award, their money, base salaries."""

from wardsafety.office.catalogues import Catalogue, register

from .models import AwardForm, AwardMoney, BaseSalary

register(
    Catalogue(
        key="hinh-thuc-khen",
        label="Hình thức khen thưởng",
        sentence="Hình thức, cấp khen và người có thẩm quyền quyết định.",
        model=AwardForm,
        fields=(
            *("name", "level", "issuer", "unit_decides", "individuals_only", "once_in_life"),
            *("valid_from", "valid_to", "source", "order"),
        ),
        columns=("name", "level", "issuer", "unit_decides", "valid_from", "valid_to"),
        order=("order", "name"),
    ),
    Catalogue(
        key="muc-tien-thuong",
        label="Mức tiền thưởng",
        sentence="Hệ số theo hình thức, đối tượng và thời gian của ngày quyết định. Mức của đơn vị thay cho mức chung.",
        model=AwardMoney,
        fields=("form", "kind", "multiple", "per", "rounding", "valid_from", "valid_to", "basis", "source"),
        columns=("form", "kind", "multiple", "per", "rounding", "valid_from", "valid_to", "basis", "source"),
        order=("form", "kind", "valid_from"),
        related=("form",),
    ),
    Catalogue(
        key="luong-co-so",
        label="Mức lương cơ sở",
        sentence="Mức lương cơ sở theo thời gian, để tính tiền thưởng.",
        model=BaseSalary,
        fields=("amount", "valid_from", "valid_to", "basis", "source"),
        columns=("amount", "valid_from", "valid_to", "basis", "source"),
        order=("valid_from",),
    ),
)
