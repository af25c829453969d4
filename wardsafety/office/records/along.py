"""What a removal takes along or leaves without its record, told before it is done."""

from collections import Counter

from django.contrib.admin.utils import NestedObjects
from django.db.models import RestrictedError

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


def mentions(record):
    """Sentences on what refers to a record that is taken out of the lists: it keeps the name, without a link."""
    found = []
    for relation in record._meta.related_objects:
        kind = declared(relation.related_model)
        if kind and relation.one_to_many and kind.owner != relation.field.name:
            rows = relation.related_model._base_manager.filter(**{relation.field.name: record.pk})
            if is_removable(relation.related_model):
                rows = rows.filter(removed_at=None)
            if count := rows.count():
                found.append(f"{count} {relation.related_model._meta.verbose_name}")
    return [f"Đang được nhắc đến ở: {', '.join(found)}. Ở đó vẫn còn tên, nhưng không mở ra được."] if found else []
