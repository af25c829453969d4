"""Văn bản: entering and citing them, their bodies, letterheads, numbers and signers."""
