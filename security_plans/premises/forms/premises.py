"""Forms of premises, typed one by one or pasted from Excel. The unit comes with the instance."""

from django import forms
from django.utils import timezone

from security_plans.premises.models import Premises
from wardsafety.inspections.models import PlaceKind
from wardsafety.inspections.paste_rows import KnownOfUnit, RowForm, key, only
from wardsafety.office.models import Unit
from wardsafety.office.records.editing import VersionedFormMixin
from wardsafety.pages.forms import ModelForm, PhoneField, not_in_future

NOT_A_WARD = "Cơ sở do phường, xã, thị trấn quản lý; tài khoản này thuộc cấp khác."
SINCE = "Đưa vào diện quản lý từ ngày"
TRADES = ["registered_trade", "actual_trade", "licence", "rooms"]


def kinds_of_premises(unit):
    return PlaceKind.objects.for_unit(unit).filter(register=PlaceKind.Register.PREMISES).order_by("unit", "pk")


class PremisesForm(VersionedFormMixin, ModelForm):
    contact_phone = PhoneField(label="Điện thoại", required=False)
    since = forms.DateField(label=SINCE, required=False, help_text="Để trống: từ hôm nay.")

    layout = [
        ("Cơ sở, địa điểm", ["kind", "name", "neighbourhood", "address", "since"], 2),
        ("Ngành nghề", [*TRADES, "conditional"], 2),
        ("Chủ cơ sở, người quản lý", ["contact_name", "contact_phone"], 2),
        ("Vị trí trên bản đồ (không bắt buộc)", ["latitude", "longitude"], 2),
        ("", ["note"], 1),
    ]

    class Meta:
        model = Premises
        fields = ["kind", "name", "neighbourhood", "address", *TRADES, "conditional"]
        fields += ["contact_name", "contact_phone", "latitude", "longitude", "note"]
        help_texts = {
            "address": "Ví dụ: số 12 phố Lê Lợi.",
            "note": "Không ghi tên người vi phạm hoặc người bị theo dõi.",
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        unit, kept = self.instance.unit, self.instance.neighbourhood_id
        own = Unit.objects.neighbourhoods_of(unit)
        self.fields["neighbourhood"].queryset = own.current(timezone.localdate()) | own.filter(pk=kept)
        self.fields["neighbourhood"].empty_label = "Chưa xác định"
        self.fields["kind"].queryset = kinds_of_premises(unit)
        self.fields["kind"].empty_label = "Chọn loại"
        self.fields["note"].widget.attrs["rows"] = 3
        if self.instance.pk:
            del self.fields["since"]

    def clean_since(self):
        return not_in_future(self.cleaned_data["since"])

    def clean(self):
        cleaned = super().clean()
        if not self.instance.pk and self.instance.unit.level != Unit.Level.WARD:
            raise forms.ValidationError(NOT_A_WARD)
        return cleaned


class KnownPremises(KnownOfUnit):
    """Also the kinds that the unit may use."""

    def __init__(self, unit):
        super().__init__(unit)
        self.kinds = list(kinds_of_premises(unit))

    def kind(self, text):
        """The kind meant by its name, by its short name, or by the beginning of it."""
        wanted = key(text)
        exact = [row for row in self.kinds if wanted in (key(row.name), key(row.short_name))]
        found = exact or [row for row in self.kinds if key(row.name).startswith(wanted)]
        return only(found, f"loại “{text}”", "Hãy ghi đúng tên loại trong danh mục.")


class PremisesRow(RowForm):
    kind = forms.CharField(label="Loại")
    neighbourhood = forms.CharField(label="Tổ dân phố, thôn", required=False)
    contact_phone = PhoneField(label="Điện thoại", required=False)
    since = forms.DateField(label=SINCE, required=False)

    class Meta:
        model = Premises
        fields = ["name", "address", *TRADES, "contact_name", "contact_phone", "note"]

    def __init__(self, data, *, known):
        super().__init__(data, known=known, instance=Premises(unit=known.unit))

    def clean_kind(self):
        self.instance.kind = self.known.kind(self.cleaned_data["kind"])
        return self.cleaned_data["kind"]

    def clean_neighbourhood(self):
        text = self.cleaned_data["neighbourhood"]
        self.instance.neighbourhood = self.known.neighbourhood(text) if text else None
        return text

    def clean_since(self):
        return not_in_future(self.cleaned_data["since"])
