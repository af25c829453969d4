"""Search without diacritics: a stored column made by the `search_key` function in PostgreSQL (migration 0001)."""

from django.db.models import F, Func, GeneratedField, TextField, Value
from django.db.models.functions import Concat


def search_key(field):
    """The search key of a text column or expression, asked for on the spot."""
    return Func(field, function="search_key", output_field=TextField())


def search_column(*fields):
    """A generated column over text columns: lower case, no diacritics, đ as d. Give it a trigram index."""
    parts = []
    for field in fields:
        parts += [F(field), Value(" ")]
    joined = Concat(*parts, output_field=TextField())
    return GeneratedField(
        expression=search_key(joined),
        output_field=TextField(),
        db_persist=True,
        editable=False,
    )
