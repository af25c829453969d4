"""Filters of lists, with their state in the URL."""

import django_filters
from django import forms
from django.db.models import Q
from django.forms.utils import flatatt
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from wardsafety.pages.forms import Form
from wardsafety.pages.text import search_key

SELECTED = SafeString(" selected")


class FilterForm(Form):
    """The form of a filter set: sent by GET, nothing in it is required."""


class FilterSet(django_filters.FilterSet):
    """Base of all filter sets; a filter's `label` stands above it."""

    def get_form_class(self):
        fields = {name: filter_.field for name, filter_ in self.filters.items()}
        return type("FilterForm", (FilterForm,), fields)


class SearchFilter(django_filters.CharFilter):
    """Finds every typed word, without regard to case and diacritics, in one or more generated search-key columns."""

    def __init__(self, *field_names, label="Tìm kiếm", placeholder="", **kwargs):
        attrs = {"type": "search", "placeholder": placeholder, "autocomplete": "off"}
        super().__init__(label=label, widget=forms.TextInput(attrs=attrs), max_length=200, **kwargs)
        self.columns = field_names or ("search_key",)

    def filter(self, queryset, value):
        for word in search_key(value or "").split():
            anywhere = Q()
            for column in self.columns:
                anywhere |= Q(**{f"{column}__contains": word})
            queryset = queryset.filter(anywhere)
        return queryset


class Select(forms.Select):
    """A select without groups, drawn without a template around each option: a city has a thousand neighbourhoods."""

    def render(self, name, value, attrs=None, renderer=None):
        chosen = self.format_value(value)
        options = ((key, SELECTED if str(key) in chosen else "", label) for key, label in self.choices)
        return format_html(
            '<select name="{}"{}>\n{}\n</select>',
            name,
            flatatt(self.build_attrs(self.attrs, attrs)),
            format_html_join("\n", '<option value="{}"{}>{}</option>', options),
        )


class ChoiceFilter(django_filters.ChoiceFilter):
    """One of fixed choices; nothing chosen is all."""

    def __init__(self, *args, empty_label="Tất cả", **kwargs):
        super().__init__(*args, empty_label=empty_label, widget=Select, **kwargs)


class ModelChoiceFilter(django_filters.ModelChoiceFilter):
    """One of the records of a queryset, or of what `queryset(request)` gives; nothing chosen is all."""

    def __init__(self, *args, empty_label="Tất cả", **kwargs):
        super().__init__(*args, empty_label=empty_label, widget=Select, **kwargs)


class TickFilter(django_filters.BooleanFilter):
    """A box to tick that narrows the list ("của tôi", "quá hạn"); not ticked is all.

    `when` is a Q, or a function of (queryset, request) that gives the narrowed queryset.
    """

    def __init__(self, *, label, when, **kwargs):
        super().__init__(label=label, widget=forms.CheckboxInput, **kwargs)
        self.when = when

    @property
    def field(self):
        return forms.BooleanField(required=False, label=self.label)

    def filter(self, queryset, value):
        if not value:
            return queryset
        return self.when(queryset, self.parent.request) if callable(self.when) else queryset.filter(self.when)
