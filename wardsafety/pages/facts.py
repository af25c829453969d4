"""Facts of a record page that are more than text."""

from dataclasses import dataclass

from .text import mask_phone, show_phone


@dataclass(frozen=True)
class Link:
    """A fact that leads somewhere."""

    text: str
    url: str

    def __str__(self):
        return self.text

    def get_absolute_url(self):
        return self.url


def phone(number, full):
    """Whole and to be dialled for those who edit the record, masked for the others."""
    return Link(show_phone(number), f"tel:{number}") if full and number else mask_phone(number)
