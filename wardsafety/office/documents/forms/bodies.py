"""Bodies, with the letterhead of their papers."""

from wardsafety.office.models import Body
from wardsafety.office.records.editing import OwnedMixin
from wardsafety.pages.forms import ModelForm

LETTERHEAD = ["superior_line", "issuer_line", "place_name", "authority", "signer_position", "signer_name"]


class BodyForm(OwnedMixin, ModelForm):
    layout = [
        ("Cơ quan, tổ chức", ["kind", "name", "symbol", "is_main", "numbers_by_kind"], 2),
        ("Tiêu đề và chữ ký trên văn bản", LETTERHEAD, 2),
    ]

    class Meta:
        model = Body
        fields = ["kind", "name", "symbol", "is_main", "numbers_by_kind", *LETTERHEAD]
        help_texts = {"is_main": "Cơ quan đứng tên văn bản, báo cáo của đơn vị khi không chọn cơ quan khác."}
