"""What a unit names itself for its inspections."""

from wardsafety.office.catalogues import Catalogue, register
from wardsafety.office.catalogues.forms import CatalogueForm

from .models import Checklist, PlaceKind

OF_UNITS = (PlaceKind.Register.LOCAL, PlaceKind.Register.PREMISES)


class PlaceKindForm(CatalogueForm):
    """A unit adds local models and kinds of premises; groups and points are one kind each, common to all."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["register"].choices = [(kind.value, kind.label) for kind in OF_UNITS]


register(
    Catalogue(
        key="loai-mo-hinh",
        label="Loại mô hình, địa điểm",
        sentence="Những gì được theo dõi và kiểm tra. Có thể thêm mô hình riêng, ví dụ: Tiếng kẻng an toàn PCCC.",
        model=PlaceKind,
        fields=("name", "short_name", "register"),
        columns=("name", "short_name", "register"),
        order=("register", "name"),
        form=PlaceKindForm,
        copyable=lambda kind: kind.register in OF_UNITS,
    ),
    Catalogue(
        key="mau-kiem-tra",
        label="Mẫu kiểm tra",
        sentence="Nội dung và chu kỳ kiểm tra của từng loại mô hình, địa điểm, theo lần ban hành.",
        model=Checklist,
        url_name="inspections:checklist_list",
    ),
)
