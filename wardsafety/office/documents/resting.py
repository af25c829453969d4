"""What rests on a document: every model above that points to one, found from the relations, imported from nowhere."""

from dataclasses import dataclass

from django.db.models import Count, OuterRef, Subquery

from wardsafety.office.history.words import capital, name_of
from wardsafety.office.models import Document
from wardsafety.office.records.along import referring, relations
from wardsafety.office.records.declared import declared, keys_to_page, page_of

# Rows shown of one kind; the number says how many there are.
SHOWN = 12


@dataclass(frozen=True)
class Resting:
    """The records of one kind that rest on a document: how many, and the first of them as (name, address)."""

    label: str
    count: int
    rows: list

    @property
    def more(self):
        return self.count - len(self.rows)

    @property
    def in_sentence(self):
        return f"{self.count} {self.label.lower()}"


def on(document, user):
    """[Resting] of a document, among what the person may see; kinds without any are left out.

    One query for the counts, one more for each kind that has rows.
    """
    found = relations(Document)
    counts = _counts(document, user, found)
    return [
        Resting(_label(relation), counts[index], _rows(relation, document, user))
        for index, relation in enumerate(found)
        if counts[index]
    ]


def _counts(document, user, found):
    queries = {}
    for index, relation in enumerate(found):
        rows = referring(relation, OuterRef("pk"), user).order_by().values(relation.field.name)
        queries[f"n{index}"] = Subquery(rows.annotate(n=Count("pk", distinct=True)).values("n"))
    [counts] = Document.objects.filter(pk=document.pk).values_list(*queries.values())
    return counts


def _rows(relation, document, user):
    rows = referring(relation, document, user).select_related(*_owners(relation)).distinct().order_by("pk")
    return [(_name(row), page_of(row)) for row in rows[:SHOWN]]


def _owners(relation):
    """The required keys of a row, whose names and pages tell what the row is."""
    model = relation.related_model
    keys = [field for field in model._meta.concrete_fields if field.is_relation and field is not relation.field]
    return [*keys_to_page(model), *(field.name for field in keys if not field.null)]


def _name(row):
    """'Tổ liên gia số 3: Đã thành lập 08/06/2023' for a row of another record, else the record's own name."""
    said = declared(type(row))
    owner = getattr(row, said.owner) if said and said.owner else None
    return f"{name_of(owner)}: {name_of(row)}" if owner else name_of(row)


def _label(relation):
    return capital(str(relation.related_model._meta.verbose_name))
