"""Logging in and choosing a password."""

from django import forms
from django.contrib.auth import authenticate
from django.contrib.auth.forms import PasswordChangeForm

from wardsafety.pages.forms import Form, FormMixin

CHOOSE_WELL = "Ít nhất 8 ký tự, không dùng những mật khẩu ai cũng đoán được."


class LoginForm(Form):
    """Name and password; `user` is the account they open."""

    username = forms.CharField(
        label="Tên đăng nhập",
        max_length=40,
        widget=forms.TextInput(
            attrs={"autocomplete": "username", "autofocus": True, "autocapitalize": "none", "spellcheck": "false"}
        ),
    )
    password = forms.CharField(
        label="Mật khẩu",
        max_length=200,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )

    def __init__(self, request, data=None):
        super().__init__(data)
        self.request = request
        self.user = None

    def clean_username(self):
        # The lock counts names as they come: one spelling for all.
        return self.cleaned_data["username"].lower()

    def clean(self):
        cleaned = super().clean()
        if {"username", "password"} <= cleaned.keys():
            self.user = authenticate(self.request, username=cleaned["username"], password=cleaned["password"])
            if self.user is None:
                raise forms.ValidationError("Tên đăng nhập hoặc mật khẩu không đúng, hoặc tài khoản đã ngừng dùng.")
        return cleaned


class NewPasswordForm(FormMixin, PasswordChangeForm):
    error_messages = {
        "password_mismatch": "Hai lần nhập mật khẩu mới không giống nhau.",
        "password_incorrect": "Mật khẩu đang dùng không đúng.",
    }
    field_order = ["old_password", "new_password1", "new_password2"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        labels = {
            "old_password": "Mật khẩu đang dùng",
            "new_password1": "Mật khẩu mới",
            "new_password2": "Nhập lại mật khẩu mới",
        }
        for name, label in labels.items():
            self.fields[name].label = label
            self.fields[name].help_text = ""
            self.fields[name].widget.attrs.pop("autofocus", None)
        self.fields["new_password1"].help_text = CHOOSE_WELL

    def clean(self):
        cleaned = super().clean()
        old, new = cleaned.get("old_password"), cleaned.get("new_password1")
        if old and old == new:
            self.add_error("new_password1", "Mật khẩu mới phải khác mật khẩu đang dùng.")
        return cleaned
