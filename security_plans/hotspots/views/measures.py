"""Measures of a conversion and their log; the log is kept from a phone too."""

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from security_plans.hotspots.forms.measures import LogForm, MeasureForm, MeasureTaskForm
from security_plans.hotspots.models import Measure, MeasureLog, MeasureTask
from wardsafety.office.people.roles import allowed
from wardsafety.office.posts.once import once
from wardsafety.pages.htmx import done, page

from .conversions import find_conversion


def _back(conversion_pk):
    return reverse("security_plans:conversion_detail", args=[conversion_pk])


def _find_measure(request, pk):
    rows = Measure.objects.visible_to(request.user).filter(conversion__removed_at=None)
    return get_object_or_404(rows.select_related("conversion__unit"), pk=pk)


def _find_log(request, pk):
    rows = MeasureLog.objects.visible_to(request.user).filter(measure__conversion__removed_at=None)
    return get_object_or_404(rows.select_related("measure__conversion__unit"), pk=pk)


@require_http_methods(["GET", "POST"])
@allowed("edit_security")
def measure_new(request, pk):
    return _measure(request, Measure(conversion=find_conversion(request, pk)), "Thêm biện pháp")


@require_http_methods(["GET", "POST"])
@allowed("edit_security")
def measure_edit(request, pk):
    return _measure(request, _find_measure(request, pk), "Sửa biện pháp")


def _measure(request, measure, title):
    form, back = MeasureForm(request.POST or None, instance=measure), _back(measure.conversion_id)
    if form.is_valid():
        return done(request, once(request, lambda: form.save() and back), "Đã lưu biện pháp.")
    return page(request, "security_plans/form.html", {"form": form, "title": title, "cancel_url": back})


@require_http_methods(["GET", "POST"])
@allowed("edit_security")
def measure_remove(request, pk):
    measure = _find_measure(request, pk)
    return _remove(request, measure, _back(measure.conversion_id), "biện pháp", "Nhật ký của biện pháp cũng bị xóa.")


@require_http_methods(["GET", "POST"])
@allowed("edit_security")
def task_new(request, pk):
    return _task(request, MeasureTask(measure=_find_measure(request, pk)), "Thêm việc")


@require_http_methods(["GET", "POST"])
@allowed("edit_security")
def task_edit(request, pk):
    return _task(request, _find_task(request, pk), "Sửa việc")


def _find_task(request, pk):
    rows = MeasureTask.objects.visible_to(request.user).filter(measure__conversion__removed_at=None)
    return get_object_or_404(rows.select_related("measure__conversion__unit"), pk=pk)


def _task(request, task, title):
    form, back = MeasureTaskForm(request.POST or None, instance=task), _back(task.measure.conversion_id)
    if form.is_valid():
        return done(request, once(request, lambda: form.save() and back), "Đã lưu việc.")
    return page(request, "security_plans/form.html", {"form": form, "title": title, "cancel_url": back})


@require_http_methods(["GET", "POST"])
@allowed("edit_security")
def task_remove(request, pk):
    task = _find_task(request, pk)
    return _remove(request, task, _back(task.measure.conversion_id), "việc", "")


@require_safe
@allowed("edit_security")
def log_quick(request):
    """For the phone: the measures of running conversions, each one tap from its entry."""
    today = timezone.localdate()
    rows = Measure.objects.visible_to(request.user).filter(conversion__removed_at=None, done_on=None)
    rows = rows.exclude(conversion__ends_on__lt=today).select_related("conversion", "group")
    context = {"measures": rows.order_by("conversion", "group__order", "pk"), "today": today}
    return page(request, "security_plans/log_quick.html", context)


@require_http_methods(["GET", "POST"])
@allowed("edit_security")
def log_new(request, pk):
    measure = _find_measure(request, pk)
    last = measure.logs.exclude(measure_words="").first()
    log = MeasureLog(measure=measure, created_by=request.user, measure_words=last.measure_words if last else "")
    return _log(request, log, f"Ghi kết quả: {measure}")


@require_http_methods(["GET", "POST"])
@allowed("edit_security")
def log_edit(request, pk):
    log = _find_log(request, pk)
    return _log(request, log, f"Sửa kết quả: {log.measure}")


def _log(request, log, title):
    form, back = LogForm(request.POST or None, instance=log), _back(log.measure.conversion_id)
    if form.is_valid():
        return done(request, once(request, lambda: form.save() and back), "Đã ghi kết quả.")
    return page(request, "security_plans/form.html", {"form": form, "title": title, "cancel_url": back})


@require_http_methods(["GET", "POST"])
@allowed("edit_security")
def log_remove(request, pk):
    log = _find_log(request, pk)
    return _remove(request, log, _back(log.measure.conversion_id), "kết quả đã ghi", "")


def _remove(request, row, back, noun, consequence):
    if request.method == "POST":
        row.delete()
        return done(request, back, f"Đã xóa {noun}.")
    context = {"title": f"Xóa {noun}", "sentence": f"Xóa “{row}”?", "danger": True, "submit": "Xóa", "cancel_url": back}
    return page(request, "pages/confirm.html", context | {"consequences": [consequence] if consequence else []})
