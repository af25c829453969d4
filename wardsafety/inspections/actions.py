"""Writes of the field: an inspection as sent, its correction, findings mended; and the caches on places."""

from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from .dates import DEFAULT_INTERVAL_DAYS, due_on, last_status
from .models import Answer, Finding, Inspection, Place, PlaceStatus

CORRECTED_MEANWHILE = "Lần kiểm tra này vừa được người khác sửa. Mở bản mới nhất rồi sửa trên bản đó."


@transaction.atomic
def refresh_caches(place_ids):
    """Bring `status` and `next_due` of places up to today; call it after writing steps or inspections.

    Three queries for any number of places. Places whose caches are right are not written.
    """
    today = timezone.localdate()
    places = Place.objects.select_for_update(of=("self",)).filter(pk__in=place_ids).order_by("pk")
    changed = []
    for place in places.annotate(status_now=last_status(today), due_now=due_on(today)):
        status = place.status_now or PlaceStatus.PROPOSED
        due = place.due_now if status in PlaceStatus.inspected() else None
        if (place.status, place.next_due) != (status, due):
            place.status, place.next_due = status, due
            changed.append(place)
    Place.objects.bulk_update(changed, ["status", "next_due"], batch_size=2000)


@transaction.atomic
def record_inspection(
    *,
    place,
    by,
    uuid,
    done_on,
    mode,
    result,
    answers=(),
    findings=(),
    fixed=(),
    note="",
    checklist=None,
    next_due=None,
    inspector=None,
):
    """Store one visit as sent from the field; sent again under the same `uuid`, it is the first record that comes back.

    `answers` are dicts of item, value and note; `findings` dicts of text, responsible and due_on; `fixed` are earlier
    findings seen to be mended. `next_due` defaults to the checklist's interval and is kept of counting visits only.
    """
    inspection, new = Inspection.objects.get_or_create(
        uuid=uuid,
        defaults={
            "place_id": place.pk,
            "checklist": checklist,
            "mode": mode,
            "done_on": done_on,
            "result": result,
            "note": note,
            "next_due": _next_due(mode, result, done_on, next_due, checklist),
            "inspector": inspector or by,
            "recorded_by": by,
        },
    )
    if new:
        _store_lines(inspection, answers, findings)
        for finding in fixed:
            fix_finding(finding=finding, by=by, fixed_on=done_on)
        refresh_caches([place.pk])
    return inspection


@transaction.atomic
def correct_inspection(
    *, inspection, by, reason, uuid, done_on, mode, result, answers=(), findings=(), note="", next_due=None
):
    """Replace an inspection by a new version of it, with a reason; the first stays as it was sent.

    `findings` are dicts as in `record_inspection`; one with `carried` (a finding of the replaced inspection) takes over
    what has been recorded of its mending. Raises ValidationError if a colleague has corrected it meanwhile.
    """
    first = Inspection.objects.select_for_update().get(pk=inspection.pk)
    again = Inspection.objects.filter(uuid=uuid, replaces=first).first()
    if again:
        return again
    if Inspection.objects.filter(replaces=first).exists():
        raise ValidationError(CORRECTED_MEANWHILE, code="corrected")
    correction = Inspection.objects.create(
        uuid=uuid,
        place_id=first.place_id,
        checklist_id=first.checklist_id,
        mode=mode,
        done_on=done_on,
        result=result,
        note=note,
        next_due=_next_due(mode, result, done_on, next_due, first.checklist),
        inspector_id=first.inspector_id,
        recorded_by=by,
        replaces=first,
        correction_reason=reason,
    )
    _store_lines(correction, answers, findings)
    refresh_caches([first.place_id])
    return correction


def fix_finding(*, finding, by, fixed_on, note=""):
    """Record that a shortcoming has been mended; False if that was recorded before."""
    return bool(
        Finding.objects.filter(pk=finding.pk, fixed_on=None).update(
            fixed_on=fixed_on, fix_note=note, fixed_recorded_at=timezone.now(), fixed_recorded_by=by
        )
    )


def reopen_finding(*, finding):
    """Take back that a finding has been mended; history keeps what was recorded, and who took it back."""
    Finding.objects.filter(pk=finding.pk).update(
        fixed_on=None, fix_note="", fixed_recorded_at=None, fixed_recorded_by=None
    )


def counts(mode, result):
    """Whether a visit is an inspection: not a self-check, not a locked door."""
    return mode == Inspection.Mode.OFFICIAL and result != Inspection.Result.NOT_DONE


def next_date(done_on, checklist):
    """The day by which the place is to be inspected again, by the interval of the checklist."""
    return done_on + timedelta(days=checklist.interval_days if checklist else DEFAULT_INTERVAL_DAYS)


def _next_due(mode, result, done_on, given, checklist):
    return (given or next_date(done_on, checklist)) if counts(mode, result) else None


def _store_lines(inspection, answers, findings):
    Answer.objects.bulk_create(Answer(inspection=inspection, **answer) for answer in answers)
    Finding.objects.bulk_create(_finding(inspection, **finding) for finding in findings)


def _finding(inspection, *, carried=None, **fields):
    if carried:
        fields |= {
            "fixed_on": carried.fixed_on,
            "fix_note": carried.fix_note,
            "fixed_recorded_at": carried.fixed_recorded_at,
            "fixed_recorded_by_id": carried.fixed_recorded_by_id,
        }
    return Finding(inspection=inspection, **fields)
