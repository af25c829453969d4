"""Catalogues ("danh mục"): lists of words that a unit keeps itself, beside those common to all.

Each room registers its own in `<app>/catalogues.py`; they are found at start as the admin finds its modules.
"""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.module_loading import autodiscover_modules

from wardsafety.office.models import DocumentKind, LegalBasis

from .forms import CatalogueForm


@dataclass(frozen=True)
class Catalogue:
    """One catalogue: a model with `unit` (None: common to all) and `CatalogueQuerySet`.

    `sentence` says in one line what the rows are for; `columns` are names of its fields;
    `copyable` says which common rows a unit may copy; `url_name` leads to a page of its own instead.
    """

    key: str
    label: str
    sentence: str
    model: type
    fields: tuple = ()
    columns: tuple = ()
    order: tuple = ("name",)
    related: tuple = ()
    form: type = CatalogueForm
    copyable: Callable = lambda row: True
    url_name: str = ""


_registry: dict[str, Catalogue] = {}


def register(*catalogues):
    for catalogue in catalogues:
        if catalogue.key in _registry:
            raise ValueError(f"Catalogue {catalogue.key} is declared twice.")
        _registry[catalogue.key] = catalogue


def get(key):
    """The catalogue of this key, or None."""
    return _registry.get(key)


def all_catalogues():
    return list(_registry.values())


def discover():
    autodiscover_modules("catalogues")


register(
    Catalogue(
        key="loai-van-ban",
        label="Loại văn bản",
        sentence="Loại và chữ viết tắt trong ký hiệu văn bản (Nghị định 30/2020/NĐ-CP, Phụ lục III).",
        model=DocumentKind,
        fields=("name", "abbreviation", "family", "order"),
        columns=("name", "abbreviation", "family", "order"),
        order=("order", "name"),
    ),
    Catalogue(
        key="can-cu-phap-ly",
        label="Căn cứ pháp lý",
        sentence="Các dòng “Căn cứ …” theo thời gian có hiệu lực; văn bản in ra dùng căn cứ của ngày ký.",
        model=LegalBasis,
        fields=("topic", "text", "valid_from", "valid_to", "printed", "source", "order"),
        columns=("text", "topic", "valid_from", "valid_to", "printed", "source"),
        order=("topic", "order"),
    ),
)
