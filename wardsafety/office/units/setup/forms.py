"""The first page of an empty installation, in two steps: which unit, then its letterhead, parts and administrator."""

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from wardsafety.office.models import Body, User
from wardsafety.office.people.forms.accounts import checked_username
from wardsafety.office.people.forms.sessions import CHOOSE_WELL
from wardsafety.office.units import naming
from wardsafety.office.units.names import NamesField
from wardsafety.office.units.naming import Level, Name
from wardsafety.pages.forms import Form, ModelForm
from wardsafety.pages.text import search_key

# Key in the URL → level, designation, words on the form.
KINDS = {
    "phuong": (Level.WARD, "Phường", "Phường"),
    "xa": (Level.WARD, "Xã", "Xã"),
    "thi-tran": (Level.WARD, "Thị trấn", "Thị trấn"),
    "dac-khu": (Level.WARD, "Đặc khu", "Đặc khu"),
    "quan": (Level.DISTRICT, "Quận", "Quận"),
    "huyen": (Level.DISTRICT, "Huyện", "Huyện"),
    "thi-xa": (Level.DISTRICT, "Thị xã", "Thị xã"),
    "thanh-pho": (Level.DISTRICT, "Thành phố", "Thành phố thuộc tỉnh"),
    "tinh": (Level.PROVINCE, "Tỉnh", "Tỉnh"),
    "thanh-pho-tw": (Level.PROVINCE, "Thành phố", "Thành phố trực thuộc trung ương"),
}


class UnitStepForm(Form):
    """Step 1, sent by GET: the unit and what stands above it."""

    kind = forms.ChoiceField(label="Loại đơn vị", choices=[(key, kind[2]) for key, kind in KINDS.items()])
    name = forms.CharField(label="Tên đơn vị", max_length=120, help_text="Ví dụ: Lam Sơn. Không cần gõ loại đơn vị.")
    province = forms.CharField(
        label="Thuộc tỉnh, thành phố", max_length=120, required=False, help_text="Ví dụ: Tỉnh Thanh Hóa."
    )
    district = forms.CharField(
        label="Thuộc quận, huyện, thị xã, thành phố",
        max_length=120,
        required=False,
        help_text="Ví dụ: Thành phố Thanh Hóa. Để trống nếu trực thuộc tỉnh (từ 01/7/2025 không còn cấp này).",
    )

    def clean_name(self):
        designation = KINDS.get(self.cleaned_data.get("kind"), ("", "Phường", ""))[1]
        return naming.split(self.cleaned_data["name"], [designation]).name

    def clean_province(self):
        text = self.cleaned_data["province"]
        return naming.split(text, naming.DESIGNATIONS[Level.PROVINCE], "Tỉnh") if text else None

    def clean_district(self):
        text = self.cleaned_data["district"]
        if not text:
            return None
        name = naming.split(text, naming.DESIGNATIONS[Level.DISTRICT])
        if not name.designation:
            raise ValidationError("Ghi cả loại đơn vị, ví dụ: Thành phố Thanh Hóa, Huyện Đông Sơn.")
        return name

    def clean(self):
        cleaned = super().clean()
        level = KINDS[cleaned["kind"]][0] if "kind" in cleaned else Level.PROVINCE
        if level > Level.PROVINCE and "province" in cleaned and not cleaned["province"]:
            self.add_error("province", "Nhập tên tỉnh, thành phố mà đơn vị trực thuộc.")
        return cleaned

    @property
    def level(self):
        return KINDS[self.cleaned_data["kind"]][0]

    @property
    def own(self):
        return Name(KINDS[self.cleaned_data["kind"]][1], self.cleaned_data["name"])

    @property
    def superiors(self):
        """(level, Name) of the units above, from the top down."""
        named = [(Level.PROVINCE, self.cleaned_data["province"]), (Level.DISTRICT, self.cleaned_data["district"])]
        return [(level, name) for level, name in named if name and level < self.level]

    @property
    def letterhead(self):
        """The usual letterhead of this unit, for the second step."""
        return naming.letterhead(self.own, self.superiors[-1][1] if self.superiors else None)


class SetupForm(ModelForm):
    """Step 2: the letterhead as derived from the name, neighbourhoods, the first administrator."""

    layout = [
        (
            "Tiêu đề văn bản",
            ["superior_line", "issuer_line", "place_name", "symbol", "authority", "signer_position"],
            2,
        ),
        ("Tổ dân phố, thôn", ["designation", "neighbourhoods"], 1),
        ("Quản trị đầu tiên", ["username", "full_name", "position", "password1", "password2"], 1),
    ]

    designation = forms.ChoiceField(
        label="Loại, khi dòng chỉ ghi số hoặc tên",
        choices=[(word, word) for word in naming.DESIGNATIONS[Level.NEIGHBOURHOOD]],
    )
    neighbourhoods = NamesField(
        label="Danh sách tổ dân phố, thôn",
        required=False,
        help_text="Mỗi dòng một tổ, thôn; có thể dán một cột từ Excel. Để trống nếu nhập sau.",
    )
    username = User._meta.get_field("username").formfield(widget=forms.TextInput(attrs={"autocomplete": "username"}))
    full_name = User._meta.get_field("full_name").formfield()
    position = User._meta.get_field("position").formfield()
    password1 = forms.CharField(
        label="Mật khẩu",
        strip=False,
        max_length=200,
        help_text=CHOOSE_WELL,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )
    password2 = forms.CharField(
        label="Nhập lại mật khẩu",
        strip=False,
        max_length=200,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    class Meta:
        model = Body
        fields = ["superior_line", "issuer_line", "place_name", "symbol", "authority", "signer_position"]

    def __init__(self, *args, level, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["issuer_line"].required = self.fields["place_name"].required = True
        if level < Level.WARD:
            del self.fields["designation"], self.fields["neighbourhoods"]
        elif self.is_bound:
            self.fields["neighbourhoods"].default = self.data.get("designation", "")

    def clean_username(self):
        return checked_username(self.cleaned_data["username"])

    def clean_password1(self):
        validate_password(self.cleaned_data["password1"])
        return self.cleaned_data["password1"]

    def clean_password2(self):
        if self.cleaned_data["password2"] != self.cleaned_data.get("password1", self.cleaned_data["password2"]):
            raise ValidationError("Hai lần nhập mật khẩu không giống nhau.")
        return self.cleaned_data["password2"]

    @property
    def letterhead(self):
        return {name: self.cleaned_data[name] for name in self.Meta.fields}

    @property
    def administrator(self):
        names = ("username", "full_name", "position")
        return {name: self.cleaned_data[name] for name in names} | {"password": self.cleaned_data["password1"]}


def default_designation(own):
    """What the parts of a unit are usually called: thôn in a commune, tổ dân phố in a ward or town."""
    return "Thôn" if search_key(own.designation) == "xa" else "Tổ dân phố"
