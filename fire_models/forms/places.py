"""Forms of the three registers. The unit and, for groups and points, the kind come with the instance."""

from django import forms
from django.urls import reverse

from fire_models import actions
from fire_models.models import FirePoint, FireSafetyGroup, LocalModel
from wardsafety.inspections.models import PlaceKind
from wardsafety.office.choosing import offer_documents, offer_neighbourhoods
from wardsafety.office.models import Document, Unit
from wardsafety.office.records.editing import VersionedFormMixin
from wardsafety.pages.forms import ModelForm, PhoneField, not_in_future
from wardsafety.programmes.forms.choosing import offer_phases

from . import choices

WHERE = ["neighbourhood", "number", "name", "address", "phase"]
FOUNDING = ("Việc thành lập (để trống nếu mới đề xuất)", ["effective_on", "document"], 2)
ON_MAP = ("Vị trí trên bản đồ (không bắt buộc)", ["latitude", "longitude"], 2)


class PlaceForm(VersionedFormMixin, ModelForm):
    """What the three registers share. A new model may say that it has been established already, since when, by what."""

    # Prefix of the URL names of its register.
    register = ""

    effective_on = forms.DateField(label="Đã thành lập ngày", required=False)
    document = forms.ModelChoiceField(
        Document.objects.none(), label="Theo văn bản", required=False, help_text="Chọn trong sổ Văn bản của đơn vị."
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        unit = self.instance.unit
        offer_neighbourhoods(self, unit)
        offer_phases(self.fields["phase"], unit)
        self.fields["note"].widget.attrs["rows"] = 3
        if self.instance.pk:
            del self.fields["effective_on"], self.fields["document"]
        else:
            self._prepare_new(unit)

    def _prepare_new(self, unit):
        offer_documents(self.fields["document"], unit)
        self.fields["name"].required = False
        self.fields["name"].help_text = "Để trống: đặt theo số, ví dụ Tổ liên gia số 3."
        self.fields["number"].help_text = "Để trống: lấy số tiếp theo trong tổ dân phố, thôn."
        if self.instance.kind_id:
            self.initial["number"] = actions.next_number(self.instance)
        for name in {"neighbourhood", "kind"} & set(self.fields):
            self.fields[name].widget.attrs |= self._suggest_number()

    def _suggest_number(self):
        """Choosing a neighbourhood or kind fills in its next free number."""
        return {
            "hx-get": reverse(f"fire_models:{self.register}_next_number"),
            "hx-target": "#id_number",
            "hx-swap": "outerHTML",
            "hx-include": "#id_neighbourhood, #id_kind",
        }

    def clean_effective_on(self):
        return not_in_future(self.cleaned_data["effective_on"], "Ngày thành lập không được sau hôm nay.")

    def clean(self):
        cleaned = super().clean()
        if not self.instance.pk:
            self._clean_new(cleaned)
        return cleaned

    def _clean_new(self, cleaned):
        if self.instance.unit.level != Unit.Level.WARD:
            raise forms.ValidationError("Mô hình do phường, xã, thị trấn lập; tài khoản này thuộc cấp khác.")
        if cleaned.get("document") and not cleaned.get("effective_on") and "effective_on" not in self.errors:
            self.add_error("effective_on", "Đã chọn văn bản thì nhập cả ngày thành lập.")

    def create(self, by):
        """Store a new model with its first step."""
        founding = {name: self.cleaned_data[name] for name in ("effective_on", "document")}
        return actions.create_place(place=self.instance, by=by, **founding)

    def _post_clean(self):
        super()._post_clean()
        # The constraint knows unit and kind, which are not on this form, so the number is asked for here.
        known = self.instance.kind_id and self.instance.number is not None
        if known and not {"number", "neighbourhood", "kind"} & set(self.errors):
            actions.lock_numbers(self.instance)
            if actions.number_taken(self.instance):
                self.add_error("number", f"Số {self.instance.number} đã có trong tổ dân phố, thôn này.")


class GroupForm(PlaceForm):
    register = "group"

    leader_phone = PhoneField(label="Điện thoại tổ trưởng", required=False)
    deputy_phone = PhoneField(label="Điện thoại tổ phó", required=False)

    layout = [
        ("Tổ liên gia", [*WHERE, "declared_households", "declared_members"], 2),
        ("Tổ trưởng, tổ phó", ["leader_name", "leader_phone", "deputy_name", "deputy_phone"], 2),
        FOUNDING,
        ON_MAP,
        ("", ["note"], 1),
    ]

    class Meta:
        model = FireSafetyGroup
        fields = [
            *(*WHERE, "declared_households", "declared_members"),
            *("leader_name", "leader_phone", "deputy_name", "deputy_phone"),
            *("latitude", "longitude", "note"),
        ]


class PointForm(PlaceForm):
    register = "point"

    keeper_group = choices.GroupField(
        FireSafetyGroup.objects.none(), label="Tổ liên gia quản lý", required=False, empty_label="Không có"
    )
    keeper_phone = PhoneField(label="Điện thoại người quản lý", required=False)

    layout = [
        ("Điểm chữa cháy công cộng", [*WHERE, "alley_depth", "alley_width"], 2),
        ("Người quản lý", ["keeper_group", "keeper_name", "keeper_phone", "locked", "key_holder"], 2),
        ("Kinh phí", ["funding", "value_vnd", "in_use_on"], 2),
        FOUNDING,
        ON_MAP,
        ("", ["note"], 1),
    ]

    class Meta:
        model = FirePoint
        fields = [
            *(*WHERE, "alley_depth", "alley_width"),
            *("keeper_group", "keeper_name", "keeper_phone", "locked", "key_holder"),
            *("funding", "value_vnd", "in_use_on", "latitude", "longitude", "note"),
        ]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["keeper_group"].queryset = choices.groups(self.instance.unit)

    def clean_in_use_on(self):
        return not_in_future(self.cleaned_data["in_use_on"])


class LocalForm(PlaceForm):
    register = "local"

    new_kind = forms.CharField(
        label="Hoặc loại mô hình mới",
        required=False,
        max_length=120,
        help_text="Ghi tên loại chưa có trong danh sách, ví dụ: Tiếng kẻng an toàn PCCC.",
    )
    leader_phone = PhoneField(label="Điện thoại", required=False)

    layout = [
        ("Mô hình", ["kind", "new_kind", *WHERE], 2),
        ("Người phụ trách", ["leader_name", "leader_phone", "declared_members"], 2),
        FOUNDING,
        ON_MAP,
        ("", ["note"], 1),
    ]

    class Meta:
        model = LocalModel
        fields = ["kind", *WHERE, "leader_name", "leader_phone", "declared_members", "latitude", "longitude", "note"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        kinds = PlaceKind.objects.for_unit(self.instance.unit).filter(register=PlaceKind.Register.LOCAL)
        self.fields["kind"].queryset = kinds.order_by("name", "pk")
        self.fields["kind"].required = False

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("new_kind"):
            known = self.fields["kind"].queryset.filter(name__iexact=cleaned["new_kind"]).first()
            cleaned["kind"] = known
        elif not cleaned.get("kind") and not {"kind", "new_kind"} & set(self.errors):
            self.add_error("kind", "Chọn loại mô hình, hoặc ghi tên loại mới.")
        return cleaned

    def create(self, by):
        self._settle_kind()
        return super().create(by)

    def save(self, commit=True):
        self._settle_kind()
        return super().save(commit)

    def _settle_kind(self):
        # A kind typed by name goes into the catalogue of the unit.
        if not self.instance.kind_id:
            self.instance.kind = actions.local_kind(self.instance.unit, self.cleaned_data["new_kind"])
