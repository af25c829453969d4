"""Staff accounts, as an administrator fills them in."""

from django import forms
from django.core.exceptions import ValidationError

from wardsafety.office.models import Unit, User
from wardsafety.pages.forms import ModelForm


class AccountForm(ModelForm):
    """An account of a unit within the administrator's own. Nobody changes their own role or unit."""

    class Meta:
        model = User
        fields = ["full_name", "position", "username", "role", "unit", "neighbourhoods"]
        widgets = {"neighbourhoods": forms.CheckboxSelectMultiple}

    def __init__(self, *args, by, **kwargs):
        super().__init__(*args, **kwargs)
        self.by = by
        visible = Unit.objects.visible_to(by)
        staffed = visible.filter(level__lt=Unit.Level.NEIGHBOURHOOD)
        self.fields["unit"].queryset = staffed.order_by("level", "name", "pk")
        self.fields["neighbourhoods"].queryset = within(visible, self.instance.unit if self.instance.pk else by.unit)
        if not self.instance.pk:
            self.initial.setdefault("unit", by.unit_id)
        if self.instance == by:
            del self.fields["role"], self.fields["unit"]

    def clean_username(self):
        return checked_username(self.cleaned_data["username"])

    def clean(self):
        cleaned = super().clean()
        unit = cleaned.get("unit", self.by.unit)
        outside = [str(part) for part in cleaned.get("neighbourhoods", ()) if not part.path.startswith(unit.path)]
        if outside:
            self.add_error("neighbourhoods", ValidationError(f"Không thuộc {unit.in_sentence}: {', '.join(outside)}."))
        return cleaned


def within(units, unit):
    """The neighbourhoods of a unit, as far as they are among the units."""
    return units.neighbourhoods_of(unit).select_related("parent")


def checked_username(text):
    """A username in its one spelling: lower case, plain letters, digits, dots, hyphens."""
    name = text.lower()
    if not name.isascii() or not name.replace(".", "").replace("-", "").replace("_", "").isalnum():
        raise ValidationError("Tên đăng nhập chỉ gồm chữ không dấu, số, dấu chấm hoặc gạch nối; không có dấu cách.")
    return name
