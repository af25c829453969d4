"""Units."""

from django import forms

from wardsafety.office.models import Unit
from wardsafety.office.records.editing import OwnedMixin
from wardsafety.pages.forms import Form, ModelForm
from wardsafety.pages.text import search_key

from . import naming
from .names import NamesField

LEVELS_BELOW = {
    Unit.Level.PROVINCE: (Unit.Level.WARD, Unit.Level.DISTRICT),
    Unit.Level.DISTRICT: (Unit.Level.WARD,),
    Unit.Level.WARD: (Unit.Level.NEIGHBOURHOOD,),
    Unit.Level.NEIGHBOURHOOD: (),
}


class UnitForm(OwnedMixin, ModelForm):
    owner = "parent"
    layout = [("Tên", ["designation", "name"], 2), ("Hiệu lực", ["valid_from", "valid_to", "successor"], 2)]

    class Meta:
        model = Unit
        fields = ["designation", "name", "valid_from", "valid_to", "successor"]
        help_texts = {
            "valid_to": "Ngày cuối cùng còn hiệu lực. Để trống nếu đang hoạt động.",
            "successor": "Đơn vị tiếp nhận sau khi sáp nhập, đổi tên.",
        }

    def __init__(self, *args, by, **kwargs):
        super().__init__(*args, **kwargs)
        others = Unit.objects.visible_to(by).filter(level=self.instance.level).exclude(pk=self.instance.pk)
        self.fields["successor"].queryset = others.order_by("sort_number", "name", "pk")
        if not others.exists():
            del self.fields["successor"]

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("successor") and not cleaned.get("valid_to") and "valid_to" not in self.errors:
            self.add_error("valid_to", "Nhập ngày cuối cùng còn hiệu lực khi đã có đơn vị kế thừa.")
        return cleaned


class UnitsBelowForm(Form):
    """A pasted list of units below one unit."""

    designation = forms.ChoiceField(label="Loại, khi dòng chỉ ghi số hoặc tên", required=False)
    names = NamesField(label="Danh sách", help_text="Mỗi dòng một đơn vị; có thể dán một cột từ Excel.")

    def __init__(self, *args, parent, **kwargs):
        super().__init__(*args, **kwargs)
        self.parent = parent
        words = [word for level in LEVELS_BELOW[parent.level] for word in naming.DESIGNATIONS[level]]
        self.fields["designation"].choices = [(word, word) for word in words]
        self.fields["names"].designations = words
        self.fields["names"].default = self.data.get("designation", "") if self.is_bound else ""

    def clean_names(self):
        names = self.cleaned_data["names"]
        there = {search_key(str(unit)) for unit in self.parent.children.filter(valid_to=None)}
        twice = [str(name) for name in names if search_key(str(name)) in there]
        if twice:
            raise forms.ValidationError(f"Đã có trong {self.parent.in_sentence}: {', '.join(twice[:10])}.")
        return names

    @property
    def groups_by_level(self):
        """The names by the level their designation stands for."""
        found = {}
        for name in self.cleaned_data["names"]:
            levels = LEVELS_BELOW[self.parent.level]
            level = next(level for level in levels if name.designation in naming.DESIGNATIONS[level])
            found.setdefault(level, []).append(name)
        return found
