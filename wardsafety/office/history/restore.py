"""Putting back an earlier state of a record, or a row that was deleted. Never across units."""

from dataclasses import dataclass
from functools import cached_property

from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction

from wardsafety.office.records.declared import declared, restorable, visible

from . import tracked
from .words import Names, is_told, label, name_of, row_from, value_in_words

# What a return to an earlier state leaves as it is: who entered it, whether it is removed, its life cycle, its code.
LEFT_ALONE = {
    *("version", "created_at", "created_by", "removed_at", "removed_by", "recorded_at", "recorded_by"),
    *("status", "next_due", "code", "unit"),
}
CLASH = "Chưa khôi phục được vì trùng với một mục khác đang có."


@dataclass
class Restoration:
    """An earlier state of a record beside what there is now (`current` None: the row was deleted)."""

    model: type
    pk: int
    state: dict
    current: models.Model | None

    @property
    def columns(self):
        return [
            column
            for column in self.model._meta.concrete_fields
            if column.attname in self.state and not column.primary_key and column.name not in LEFT_ALONE
        ]

    @property
    def differences(self):
        """[(label, now, then)] in words, of what would change; of a deleted row, all that it said."""
        now = {column: getattr(self.current, column.attname, None) for column in self.columns}
        told = [column for column in self.columns if is_told(column) and now[column] != self.state[column.attname]]
        names = Names()
        for column in told:
            names.want(column, now[column])
            names.want(column, self.state[column.attname])
        return [
            (label(column), *(_words(column, value, names) for value in self._pair(column, now))) for column in told
        ]

    def _pair(self, column, now):
        return now[column], self.state[column.attname]

    @cached_property
    def name(self):
        names = Names()
        return f"{self.model._meta.verbose_name} “{name_of(self.current or row_from(self.model, self.state, names))}”"

    @property
    def seen(self):
        """What the person looked at: the newest events. Another value means that somebody saved meanwhile."""
        newest = [
            models.QuerySet(event).filter(pgh_obj_id=self.pk).aggregate(newest=models.Max("pgh_id"))["newest"]
            for _, event in tracked.tables(self.model)
        ]
        return "-".join(map(str, newest))


def find(*, label, pk, at, user, lock=False):
    """The Restoration of a record to its state at a time, or None if there is none that this person may see."""
    model = restorable(label)
    state = model and state_at(model, pk, at)
    if not state or not _owner_visible(model, state, user):
        return None
    rows = model.objects.select_for_update(of=("self",)) if lock else model.objects
    current = rows.visible_to(user).filter(pk=pk).first()
    # Only rows of one table are ever deleted; a row that exists and is not visible belongs to another unit.
    if not current and (model._meta.parents or model._base_manager.filter(pk=pk).exists()):
        return None
    return Restoration(model, pk, state, current)


def state_at(model, pk, at):
    """The columns of a record as they were at a time; None if it was not yet there."""
    state = {}
    for _, event in tracked.tables(model):
        columns = [column.attname for column in tracked.stored_fields(event)]
        rows = models.QuerySet(event).filter(pgh_obj_id=pk, pgh_created_at__lte=at)
        found = rows.order_by("-pgh_created_at", "-pgh_id").values(*columns).first()
        if not found:
            return None
        state |= found
    return state


@transaction.atomic
def put_back(*, restoration):
    """Make it so. Raises ValidationError with the sentences of the rules it would break."""
    record = restoration.current or restoration.model()
    columns = restoration.columns if restoration.current else restoration.model._meta.concrete_fields
    for column in columns:
        if column.attname in restoration.state:
            setattr(record, column.attname, restoration.state[column.attname])
    try:
        record.full_clean(validate_unique=bool(restoration.current))
    except ValidationError as error:
        raise ValidationError(sentences(error)) from None
    if not restoration.current:
        # Raw, so that the row keeps the time at which it was first entered.
        _guarded(lambda: record.save_base(raw=True, force_insert=True))
        return record
    if hasattr(record, "version"):
        record.version += 1
    _guarded(record.save)
    return record


def sentences(error):
    """What a rule of the record or of the database refused, as sentences."""
    if isinstance(error, IntegrityError):
        return [CLASH]
    if not hasattr(error, "error_dict"):
        return error.messages
    return [_sentence(found) for errors in error.error_dict.values() for found in errors]


def _sentence(error):
    """In Vietnamese; what a key leads to may itself have been deleted, of which Django speaks English."""
    if error.params and {"model", "pk"} <= error.params.keys():
        above = error.params["model"]
        return f"Bản ghi này gắn với một {above} đã bị xóa: hãy khôi phục {above} đó trước."
    return " ".join(error.messages)


def _guarded(save):
    try:
        with transaction.atomic():
            save()
    except IntegrityError:
        raise ValidationError(CLASH) from None


def _owner_visible(model, state, user):
    """Whether the unit or record that the state belongs to is one the person sees."""
    above = declared(model).owner
    owner = model._meta.get_field(above or "unit")
    seen = visible(owner.related_model, user) if above else owner.related_model.objects.visible_to(user)
    return seen.filter(pk=state[owner.attname]).exists()


def _words(column, value, names):
    if isinstance(column, models.FileField):
        return "có tệp" if value else "không có tệp"
    return value_in_words(column, value, names)
