"""Rows that stand below one another: phases inside a phase, "trong đó" below an indicator."""

from collections import defaultdict


def in_tree(rows):
    """[(row, depth)]: each row followed by its children, keeping the given order among brothers.

    A row whose parent is not among the rows stands at the top.
    """
    present = {row.pk for row in rows}
    below = defaultdict(list)
    for row in rows:
        below[row.parent_id if row.parent_id in present else None].append(row)
    return list(_walk(below, None, 0))


def _walk(below, parent, depth):
    for row in below[parent]:
        yield row, depth
        yield from _walk(below, row.pk, depth + 1)


def branch_ids(rows, top):
    """Ids of a row and of everything below it."""
    ids = {top}
    while more := {row.pk for row in rows if row.parent_id in ids} - ids:
        ids |= more
    return ids
