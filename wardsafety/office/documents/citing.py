"""Which document rests on which ("Căn cứ …"): the tree from directives down to decisions, and no circles in it."""

from collections import defaultdict
from dataclasses import dataclass

from wardsafety.office.models import Document


@dataclass(frozen=True)
class Branch:
    """A document in the tree with what rests on it. `seen_above`: its branches are drawn at its first place."""

    document: Document
    branches: list
    seen_above: bool = False


@dataclass(frozen=True)
class Tree:
    """Trees that begin at documents that cite nothing known, and the documents that stand alone."""

    roots: list
    alone: list


def links(documents):
    """{document id: {ids of the documents it cites}}, among the given documents (a queryset)."""
    found = defaultdict(set)
    pairs = Document.bases.through.objects.filter(from_document__in=documents, to_document__in=documents)
    for citing, cited in pairs.values_list("from_document_id", "to_document_id"):
        found[citing].add(cited)
    return found


def rests_on(cites, start, goal):
    """Whether `start` rests on `goal`, directly or through others."""
    waiting, seen = [start], set()
    while waiting:
        key = waiting.pop()
        if key == goal:
            return True
        if key not in seen:
            seen.add(key)
            waiting += cites.get(key, ())
    return False


def tree(documents):
    """The Tree of a queryset of documents. Circles, should there be any, are cut where they close."""
    rows = list(documents.select_related("kind", "issuer").order_by("kind__order", "issued_on", "pk"))
    cites = links(documents.order_by())
    below = defaultdict(list)
    for row in rows:
        for key in cites.get(row.pk, ()):
            below[key].append(row)
    drawn = set()
    begin = [row for row in rows if not cites.get(row.pk) and below[row.pk]]
    roots = [_branch(row, below, drawn, ()) for row in begin]
    # Only circles are left without a beginning: each is opened at its highest document.
    for row in rows:
        if row.pk not in drawn and cites.get(row.pk):
            roots.append(_branch(row, below, drawn, ()))
    return Tree(roots, [row for row in rows if row.pk not in drawn])


def _branch(row, below, drawn, above):
    if row.pk in drawn:
        return Branch(row, [], seen_above=bool(below[row.pk]))
    drawn.add(row.pk)
    path = (*above, row.pk)
    branches = [_branch(child, below, drawn, path) for child in below[row.pk] if child.pk not in path]
    return Branch(row, branches)
