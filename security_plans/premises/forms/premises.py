"""The form of premises. The unit comes with the instance."""

from django import forms

from security_plans.premises.models import Premises
from wardsafety.inspections.models import PlaceKind
from wardsafety.office.choosing import offer_neighbourhoods
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
        offer_neighbourhoods(self, self.instance.unit)
        self.fields["kind"].queryset = kinds_of_premises(self.instance.unit)
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
