from .base import Recorded, Removable, ScopedQuerySet, Step, Versioned
from .catalogues import Body, DocumentKind, LegalBasis
from .documents import Document
from .people import Role, User
from .posts import Submission
from .signers import Signer
from .units import Unit

__all__ = [
    "Body",
    "Document",
    "DocumentKind",
    "LegalBasis",
    "Recorded",
    "Removable",
    "Role",
    "ScopedQuerySet",
    "Signer",
    "Step",
    "Submission",
    "Unit",
    "User",
    "Versioned",
]
