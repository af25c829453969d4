from .rounds import CertificateForm, DeclaredForm, RecipientForm, RoundForm, StepForm

__all__ = ["CertificateForm", "DeclaredForm", "RecipientForm", "RoundForm", "StepForm"]
