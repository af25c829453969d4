"""The filters of the document list."""

import re

from django.db.models import Q
from django.db.models.functions import Left

from wardsafety.office.models import Body, Document, DocumentKind
from wardsafety.pages.filters import ChoiceFilter, FilterSet, ModelChoiceFilter, SearchFilter, TickFilter


class ReferenceFilter(SearchFilter):
    """Also finds a number and symbol as they are written together: 19/KH-UBND, 89-NQ/ĐU."""

    def filter(self, queryset, value):
        value = re.sub(r"(?<![^\s])([0-9]+)[-/](?=[^\W\d])", r"\1 ", value or "")
        return super().filter(queryset, value)


class DocumentFilter(FilterSet):
    tim = ReferenceFilter(placeholder="Số, ký hiệu, trích yếu")
    loai = ModelChoiceFilter(
        "kind",
        label="Loại văn bản",
        queryset=lambda request: DocumentKind.objects.for_unit(request.user.unit).order_by("order", "name"),
    )
    co_quan = ModelChoiceFilter(
        "issuer",
        label="Cơ quan ban hành",
        queryset=lambda request: Body.objects.for_unit(request.user.unit).order_by("-is_main", "name", "pk"),
    )
    nam = ChoiceFilter("issued_on", lookup_expr="startswith", label="Năm")
    chua_so = TickFilter(label="Chưa có số", when=Q(number="") & ~Q(kind__family=DocumentKind.Family.PRESS))

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        known = Document.objects.live().visible_to(self.request.user).exclude(issued_on="")
        years = known.order_by().values_list(Left("issued_on", 4), flat=True).distinct()
        self.filters["nam"].extra["choices"] = [(year, year) for year in sorted(years, reverse=True)]
