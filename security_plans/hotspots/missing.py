"""What a hotspot and a conversion still lack, in sentences for their pages."""

from django.utils import timezone

from wardsafety.programmes import before_after as periods

from .models import HotspotStatus


def of_hotspot(hotspot, steps):
    if hotspot.status != HotspotStatus.PROPOSED and not any(step.document for step in steps):
        yield "Chưa có quyết định nào ở các mốc chuyển hóa."
    if not hotspot.conversion:
        yield "Địa bàn chưa thuộc đợt chuyển hóa nào."
    if not hotspot.neighbourhood and not hotspot.boundary:
        yield "Chưa ghi phạm vi địa bàn."


def missing_of(conversion, day):
    """The same as `of_conversion`, asked for the rows."""
    measures = conversion.measures.prefetch_related("tasks")
    return of_conversion(conversion, conversion.hotspots.live().exists(), measures, before_after(conversion), day)


def of_conversion(conversion, has_hotspots, measures, lines, day):
    """`lines` are those of `before_after`."""
    return [*_frame(conversion, has_hotspots, measures), *_late(measures, day), *_without_base(conversion, lines)]


def before_after(conversion):
    """Lines of the programme's indicators that are read, before the start and up to today."""
    if not conversion.programme:
        return []
    day = conversion.reported_on or timezone.localdate()
    return periods.before_after(conversion.programme, conversion.unit, conversion.starts_on, day)


def _frame(conversion, has_hotspots, measures):
    if not conversion.resolution:
        yield "Chưa ghi nghị quyết, chỉ thị của đợt chuyển hóa."
    if not conversion.plan:
        yield "Chưa ghi kế hoạch của đợt chuyển hóa."
    if not has_hotspots:
        yield "Chưa có địa bàn nào trong đợt chuyển hóa."
    if not measures:
        yield "Chưa có biện pháp nào."
    if warning := duration_note(conversion):
        yield warning


def _without_base(conversion, lines):
    names = [line.indicator.name for line in lines if line.result and not line.base]
    if names and conversion.starts_on:
        yield f"Chưa có số liệu trước ngày {conversion.starts_on:%d/%m/%Y} để so sánh: {'; '.join(names)}."


def _late(measures, day):
    for measure in measures:
        if measure.due_on and not measure.done_on and measure.due_on < day:
            yield f"Biện pháp “{measure}” quá hạn từ ngày {measure.due_on:%d/%m/%Y}."
        for task in measure.tasks.all():
            if task.is_overdue(day):
                yield f"Việc “{task}” quá hạn từ ngày {task.due_on:%d/%m/%Y}."


def duration_note(conversion):
    """The sentence that sets the source's duration beside the days computed; "" unless both are known."""
    if not conversion.stated_duration or conversion.days is None:
        return ""
    return (
        f"Nguồn ghi “{conversion.stated_duration}”; tính từ ngày ra quân đến ngày đánh giá là {conversion.days} ngày."
    )
