from .paste import RecipientRow, RecipientsForm
from .rounds import CertificateForm, DeclaredForm, RecipientForm, RoundForm

__all__ = ["CertificateForm", "DeclaredForm", "RecipientForm", "RecipientRow", "RecipientsForm", "RoundForm"]
