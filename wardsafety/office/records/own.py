"""What the office declares of its own models, as the rooms above do in their `records.py`."""

from ..models import Body, Document, DocumentKind, LegalBasis, Signer, Unit, User
from .declared import Entry, Record, navigate, register

register(
    Record(model=Document, page="office:document_detail", trail=(("Văn bản", "office:document_list"),)),
    Record(model=Signer, owner="body", restorable=False),
    # Kept by the administrator on pages of their own, and ended by a date rather than put back.
    *(Record(model=model, restorable=False) for model in (Body, DocumentKind, LegalBasis, Unit, User)),
)
navigate(Entry("Văn bản", "office:document_list", 90, ("office:document_",)))
