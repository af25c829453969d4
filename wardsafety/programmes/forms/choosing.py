"""Rows of a tree to choose from."""

from wardsafety.office.choosing import offer_bodies, offer_documents  # noqa: F401  rooms above still ask for them here

from ..tree import branch_ids, in_tree


def offer_tree(field, rows, *, empty, without=None):
    """Rows of one tree, those below others indented; `without` leaves a row and its branch out: no circles."""
    left_out = branch_ids(rows, without) if without else set()
    places = {row.pk: depth for row, depth in in_tree(rows)}
    field.queryset = field.queryset.filter(pk__in=set(places) - left_out)
    field.choices = [
        ("", empty),
        *((row.pk, f"{'– ' * depth}{row}") for row, depth in in_tree(rows) if row.pk not in left_out),
    ]
