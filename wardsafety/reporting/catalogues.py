"""Kinds of agenda item."""

from wardsafety.office.catalogues import Catalogue, register

from .models import AgendaKind

register(
    Catalogue(
        key="noi-dung-hoi-nghi",
        label="Nội dung hội nghị",
        sentence="Các mục của chương trình hội nghị: khai mạc, báo cáo, tham luận, trao thưởng …",
        model=AgendaKind,
        fields=("name", "order"),
        columns=("name", "order"),
        order=("order", "name"),
    )
)
