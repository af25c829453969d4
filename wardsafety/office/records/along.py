"""What a removal takes along or leaves without its record, told before it is done."""

from collections import Counter

from django.contrib.admin.utils import NestedObjects
from django.db.models import QuerySet, RestrictedError

from .declared import declared, is_removable


def goes_along(row):
    """Sentences: the rows deleted with it, of all kinds and depths, and those that lose their key to it.

    Asks the database what its keys would do, so that no kind can be forgotten. A row that is protected stays and gives
    none.
    """
    found = NestedObjects(using=row._state.db)
    try:
        found.collect([row])
    except RestrictedError:
        return []
    if found.protected:
        return []
    deleted = Counter({model: len(rows - {row}) for model, rows in found.data.items()})
    gone = {record for rows in found.data.values() for record in rows}
    left = Counter()
    for (column, _), groups in found.field_updates.items():
        left[column.model] += len({record for rows in groups for record in rows} - gone)
    return [
        *_told(deleted, "bị xóa theo."),
        *_told(left, f"không còn gắn với {row._meta.verbose_name} này."),
    ]


def _told(counts, what):
    return [
        f"{count} {model._meta.verbose_name} {what}" for model, count in counts.items() if count and declared(model)
    ]


def mentions(record, user):
    """Sentences on what refers to a record that is taken out of the lists: it keeps the name, without a link."""
    found = []
    for relation in relations(type(record)):
        kind = declared(relation.related_model)
        if kind and kind.owner != relation.field.name:
            count = referring(relation, record, user).distinct().count()
            found += [f"{count} {relation.related_model._meta.verbose_name}"] if count else []
    return [f"Đang được nhắc đến ở: {', '.join(found)}. Ở đó vẫn còn tên, nhưng không mở ra được."] if found else []


def relations(model):
    """Keys and lists of keys to the records of a model, hidden ones too, but for its history and its own kind."""
    return [
        relation
        for relation in model._meta.get_fields(include_hidden=True)
        if relation.auto_created
        and relation.is_relation
        and (relation.one_to_many or relation.many_to_many)
        and not hasattr(relation.related_model, "pgh_tracked_model")
        and not relation.related_model._meta.auto_created
        and relation.related_model is not model
    ]


def referring(relation, record, user):
    """The rows of a relation that refer to a record, among those in the lists that the person may see."""
    model = relation.related_model
    rows = model.objects.all() if hasattr(model, "objects") else QuerySet(model)
    if hasattr(rows, "visible_to"):
        rows = rows.visible_to(user)
    rows = rows.filter(**{relation.field.name: record})
    return rows.filter(removed_at=None) if is_removable(model) else rows
