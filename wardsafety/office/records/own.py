"""What the office declares of its own models, as the rooms above do in their `records.py`."""

from wardsafety.pages.columns import Column
from wardsafety.pages.partial_dates import show_partial

from ..documents.forms.bodies import BodyForm
from ..documents.forms.documents import DocumentForm
from ..documents.forms.signers import SignerForm
from ..models import Body, Document, DocumentKind, LegalBasis, Signer, Unit, User
from .declared import Entry, Record, navigate, register
from .facts import Fact
from .rows import Rows

DOCUMENT = Record(
    model=Document,
    page="office:document_detail",
    trail=(("Văn bản", "office:document_list"),),
    related=("kind", "issuer"),
    form=DocumentForm,
    facts=(
        "summary",
        "kind",
        Fact("Số, ký hiệu", lambda document: document.reference, ("number", "symbol")),
        Fact(
            "Ngày ban hành",
            lambda document: show_partial(document.issued_on) or document.issued_words,
            ("issued_on", "issued_words"),
        ),
        *("issuer", "signer", "note"),
        Fact("Người nhập", lambda document: document.created_by.full_name),
    ),
    # Listed below as what it rests on.
    excused={"page": ("bases",)},
    template="office/document_detail.html",
)
# Bodies, units, accounts and catalogues are kept by the administrator, and ended by a date rather than put back.
BODY = Record(
    model=Body,
    page="office:body_edit",
    trail=(("Cơ quan, tổ chức", "office:body_list"),),
    open_to_all=False,
    form=BodyForm,
    template="office/body_edit.html",
    restorable=False,
)
SIGNERS = Rows(
    model=Signer,
    owner="body",
    namespace="office",
    key="signer",
    noun="người ký",
    right="administer",
    restorable=False,
    section="signers",
    title="Người ký",
    add="Thêm người ký",
    empty="Chưa có người ký nào khác.",
    caution="Người đã có tên trên văn bản thì không xóa được: hãy ghi “đến hết ngày”.",
    form=SignerForm,
    columns=(
        Column("nguoi-ky", "Người ký", str, tells=("full_name", "position")),
        Column("tu-cach", "Tư cách ký", "get_capacity_display", tells=("capacity",)),
        Column("tu-ngay", "Từ ngày", "valid_from"),
        Column("den-ngay", "Đến hết ngày", "valid_to"),
    ),
    listed=lambda body: body.signers.order_by("valid_from", "full_name", "pk"),
    shown=lambda section: {
        "notes": [
            "Người đứng đầu ghi ở trên. Thêm ở đây người ký thay (KT.), thừa lệnh (TL.), thừa ủy quyền (TUQ.) "
            "hoặc quyền cấp trưởng (Q.)."
        ]
    },
)
register(DOCUMENT, BODY, SIGNERS)
register(*(Record(model=model, restorable=False) for model in (DocumentKind, LegalBasis, Unit, User)))
navigate(Entry("Văn bản", "office:document_list", 90, ("office:document_",)))
