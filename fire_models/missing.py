"""What a model still lacks, in sentences: for its page, its lists and the tests."""

from django.db.models import Exists, OuterRef

from wardsafety.inspections.models import Inspection, Place, PlaceStatus, PlaceStep

from .models import Drill, FirePoint, FireSafetyGroup, Household, LocalModel, Norm
from .norms import measured

MODELS = {model.register: model for model in (FireSafetyGroup, FirePoint, LocalModel)}


def missing(place, day):
    """Sentences on what is missing on a day; three queries. `place` is a group, a point or a local model.

    Norms warn and never block. A proposed model is asked for its papers and people only, a dissolved one for nothing.
    """
    if place.status == PlaceStatus.DISSOLVED:
        return []
    known = _known(place, day)
    sentences = [*_papers(place, known), *_people(place), *_size(place, known)]
    if place.status in PlaceStatus.founded():
        sentences += [*_against_norms(place, day), *_care(place, known, day)]
    return sentences


def missing_of(place, day):
    """The same of a place known without its register's columns."""
    return missing(
        place if hasattr(place, "place_ptr_id") else MODELS[place.kind.register].objects.get(pk=place.pk), day
    )


def _known(place, day):
    here = {"place": OuterRef("pk")}
    founding = PlaceStep.objects.filter(**here, status=PlaceStatus.ESTABLISHED, document__isnull=False)
    listed = Household.objects.on(day).filter(group=place.pk).order_by()
    facts = Place.objects.filter(pk=place.pk).values(
        decided=Exists(founding),
        visited=Exists(Inspection.objects.counting().filter(**here)),
        drilled=Exists(Drill.objects.filter(**here)),
    )
    return {**facts.get(), "listed": listed.count() if hasattr(place, "declared_households") else 0}


def _papers(place, known):
    if not known["decided"]:
        founded = place.status in PlaceStatus.founded()
        yield "Chưa ghi quyết định thành lập." if founded else "Chưa có quyết định thành lập."
    if not place.neighbourhood_id:
        yield "Chưa xác định tổ dân phố, thôn."


def _people(place):
    if hasattr(place, "keeper_name"):
        if not place.keeper_name and not place.keeper_group_id:
            yield "Chưa có người hoặc tổ liên gia quản lý."
        if place.locked and not place.key_holder:
            yield "Tủ có khóa nhưng chưa ghi người giữ chìa khóa."
    elif not place.leader_name:
        yield "Chưa có tổ trưởng." if hasattr(place, "deputy_name") else "Chưa có người phụ trách."


def _size(place, known):
    if not hasattr(place, "declared_households"):
        return
    declared, listed = place.declared_households, known["listed"]
    if declared is None and not listed:
        yield "Chưa có số hộ và danh sách hộ."
    elif not listed:
        yield f"Khai {declared} hộ nhưng chưa lập danh sách hộ."
    elif declared is not None and declared != listed:
        yield f"Khai {declared} hộ nhưng danh sách có {listed} hộ."


def _against_norms(place, day):
    for norm in measured(day, place=place.pk, kind=place.kind_id, unit=place.unit_id):
        yield from _pieces(norm) if norm.family else _households(norm)


def _households(norm):
    if norm.size and norm.minimum and norm.size < norm.minimum:
        yield f"Có {norm.size} hộ, ít hơn định mức ít nhất {norm.minimum} hộ."
    if norm.maximum is not None and norm.size > norm.maximum:
        yield f"Có {norm.size} hộ, nhiều hơn định mức nhiều nhất {norm.maximum} hộ."


def _pieces(norm):
    if norm.minimum is not None and norm.have < norm.need:
        name = norm.family[:1].lower() + norm.family[1:]
        per = f" (mỗi hộ {norm.minimum})" if norm.basis == Norm.Basis.HOUSEHOLD else ""
        yield f"Thiếu {name}: có {norm.have}, định mức {norm.need}{per}."


def _care(place, known, day):
    if place.status in PlaceStatus.inspected() and place.next_due and place.next_due < day:
        yield f"Quá hạn kiểm tra từ ngày {place.next_due:%d/%m/%Y}."
    if not known["visited"]:
        yield "Chưa kiểm tra lần nào."
    if not known["drilled"]:
        yield "Chưa tập huấn, thực tập lần nào."
