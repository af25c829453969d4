"""Where the history of a record is kept: its event tables.

A child of multi-table inheritance has two tables: the parent's columns and its own (`events`, `own_events`).
"""

import json
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cache

from django.apps import apps
from django.db import connection, models
from django.db.models import F, Func, Q, Value, Window
from django.db.models.functions import Lag

from wardsafety.office.models import User

NAME_OF_USER = f"(SELECT full_name FROM {User._meta.db_table} WHERE id = (%(expressions)s ->> 'user')::bigint)"  # noqa: S608
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class ExactDecoder(json.JSONDecoder):
    """Reads numbers with the decimals they were stored with."""

    def __init__(self):
        super().__init__(parse_float=Decimal)


@cache
def tables(model):
    """The tracked models of a record, parents first, as [(model, event model)]."""
    chain = [*model._meta.get_parent_list()[::-1], model]
    found = {event.pgh_tracked_model: event for event in event_models()}
    return [(part, found[part]) for part in chain if part in found]


def root(model):
    """The model whose primary key all tables of the record share."""
    return (model._meta.get_parent_list() or [model])[-1]


def stored_fields(event_model):
    return [field for field in event_model._meta.concrete_fields if not field.name.startswith("pgh_")]


def moment(at):
    """A time as whole microseconds, for an address."""
    return (at - EPOCH) // timedelta(microseconds=1)


def time_of(number):
    """The time of `moment`. Raises OverflowError for a number that is no time."""
    return EPOCH + timedelta(microseconds=number)


def events(source, event_model, condition):
    """The events of one table in the shape all tables share, so that they can be united into one query.

    `data` is the row after the event (deleted: before it), `before` what the event found; both hold the columns.
    """
    table = connection.ops.quote_name(event_model._meta.db_table)
    data = Func(template=f"to_jsonb({table})", output_field=models.JSONField(decoder=ExactDecoder))
    rows = models.QuerySet(event_model).filter(condition)
    rows = rows.annotate(
        source=Value(source),
        data=data,
        before=Window(Lag(data), partition_by=F("pgh_obj_id"), order_by=F("pgh_id").asc()),
        by=Func(F("pgh_context__metadata"), template=NAME_OF_USER, output_field=models.TextField()),
    )
    return rows.values_list(
        "pgh_created_at", "pgh_id", "source", "pgh_obj_id", "pgh_label", "pgh_context_id", "by", "data", "before"
    )


def child_events(model, path, pk):
    """Queries over the events of children ("households", "indicators.targets") of a record, the deleted ones too."""
    owners = [pk]
    for name in path.split("."):
        relation = model._meta.get_field(name)
        model, column = relation.related_model, relation.field.attname
        condition = Q(**{f"{column}__in": owners})
        [*_, (_, last)] = tables(model)
        owners = models.QuerySet(last).filter(condition).values("pgh_obj_id")
    return [(model, events(model._meta.label_lower, event, condition)) for model, event in tables(model)[-1:]]


def event_models():
    return [model for model in apps.get_models() if hasattr(model, "pgh_tracked_model")]
