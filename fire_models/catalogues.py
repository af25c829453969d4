"""Kinds of equipment and norms."""

from wardsafety.office.catalogues import Catalogue, register

from .models import EquipmentType, Norm

register(
    Catalogue(
        key="loai-phuong-tien",
        label="Loại phương tiện",
        sentence="Phương tiện chữa cháy, cứu nạn tại mô hình; định mức tính theo nhóm.",
        model=EquipmentType,
        fields=("name", "family", "measure", "maintenance_months"),
        columns=("name", "family", "measure", "maintenance_months"),
        order=("family", "name"),
    ),
    Catalogue(
        key="dinh-muc",
        label="Định mức",
        sentence="Số hộ, số phương tiện mà một mô hình nên có. Chỉ dùng để nhắc, không chặn việc nhập.",
        model=Norm,
        fields=("kind", "basis", "family", "minimum", "maximum", "valid_from", "valid_to", "source"),
        columns=("kind", "basis", "family", "minimum", "maximum", "valid_from", "valid_to"),
        order=("kind", "family"),
        related=("kind",),
    ),
)
