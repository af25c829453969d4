"""Entering official documents and press articles."""

import re

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.urls import reverse
from django.utils import timezone

from wardsafety.office.documents import citing, uploads
from wardsafety.office.models import Body, Document, DocumentKind
from wardsafety.office.records.editing import VersionedFormMixin
from wardsafety.pages.forms import ModelForm
from wardsafety.pages.partial_dates import first_day

WHOLE_NUMBER = re.compile(r"([0-9]+[a-zđ]?(?:/[0-9]{4})?)\s*[/-]\s*(\D.*)", re.IGNORECASE)
NUMBER_TAKEN = "Số, ký hiệu này đã dùng cho một văn bản khác của cùng cơ quan trong năm: {}."
CHOOSE_AGAIN = "Hãy chọn lại tệp “{}” rồi lưu: trình duyệt không giữ tệp đã chọn khi biểu mẫu còn chỗ phải sửa."


def suggested_symbol(kind, issuer):
    """'KH-UBND'; of the party 'NQ/ĐU' (Hướng dẫn 36-HD/VPTW). Empty if one of the two has no abbreviation."""
    if not (kind and issuer and kind.abbreviation and issuer.symbol):
        return ""
    return f"{kind.abbreviation}{'/' if kind.family == DocumentKind.Family.PARTY else '-'}{issuer.symbol}"


class BasesField(forms.ModelMultipleChoiceField):
    widget = forms.CheckboxSelectMultiple

    def label_from_instance(self, document):
        return f"{document.citation}: {document.summary}"


class DocumentForm(VersionedFormMixin, ModelForm):
    """A document of the unit of its record; `by` says which issuers and bases can be chosen."""

    layout = [
        ("", ["kind"], 2),
        ("Nơi ban hành", ["issuer", "new_issuer", "signer"], 2),
        ("Số và ngày", ["number", "symbol", "issued_on", "issued_words"], 2),
        ("Nội dung", ["summary", "note"], 1),
        ("Bản quét, liên kết", ["file", "remove_file", "link"], 1),
        ("Căn cứ", ["bases"], 1),
    ]

    new_issuer = forms.CharField(
        label="Hoặc thêm cơ quan mới",
        max_length=200,
        required=False,
        help_text="Ghi tên đầy đủ nếu cơ quan chưa có trong danh sách.",
    )
    number = forms.CharField(
        label="Số", max_length=80, required=False, help_text="Để trống nếu chưa biết. Có thể ghi liền: 19/KH-UBND."
    )
    file = forms.FileField(
        label="Bản quét",
        required=False,
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"}),
        help_text="Tệp PDF hoặc ảnh JPEG, PNG, tối đa 20 MB.",
    )
    link = forms.URLField(
        label="Địa chỉ trên mạng (bài báo, cổng thông tin)", required=False, max_length=500, assume_scheme="https"
    )
    remove_file = forms.BooleanField(label="Bỏ bản quét đang lưu", required=False)
    bases = BasesField(label="Văn bản này căn cứ vào", queryset=Document.objects.none(), required=False)

    class Meta:
        model = Document
        fields = [
            *("kind", "issuer", "number", "symbol", "issued_on", "issued_words", "summary", "signer"),
            *("file", "link", "bases", "note"),
        ]
        widgets = {"summary": forms.Textarea(attrs={"rows": 3}), "note": forms.Textarea(attrs={"rows": 2})}

    def __init__(self, *args, by, **kwargs):
        super().__init__(*args, **kwargs)
        self.by = by
        self.fields["kind"].queryset = DocumentKind.objects.for_unit(by.unit).order_by("order", "name")
        self.fields["issuer"].queryset = issuers(by)
        self.fields["issuer"].required = False
        self.fields["kind"].empty_label, self.fields["issuer"].empty_label = "Chọn loại văn bản", "Chọn cơ quan"
        self._offer_bases()
        self._suggest_symbol()
        if self.instance.file:
            self.fields["file"].help_text = f"Đang có bản quét; chọn tệp khác để thay. {self.fields['file'].help_text}"
        else:
            del self.fields["remove_file"]

    def _offer_bases(self):
        found = Document.objects.live().visible_to(self.by).exclude(pk=self.instance.pk)
        self.fields["bases"].queryset = found.select_related("kind", "issuer").order_by(
            "kind__order", "-issued_on", "-pk"
        )

    def _suggest_symbol(self):
        asks = {
            "hx-get": reverse("office:document_symbol"),
            "hx-target": "#id_symbol",
            "hx-swap": "outerHTML",
            "hx-sync": "closest form:queue last",
            "hx-include": "#id_kind, #id_issuer, #id_symbol",
        }
        for name in ("kind", "issuer"):
            self.fields[name].widget.attrs |= asks

    def of_record(self, record):
        return type(self)(instance=record, by=self.by)

    def clean_number(self):
        return re.sub(r"^số:?\s*", "", self.cleaned_data["number"], flags=re.IGNORECASE)

    def clean_issued_on(self):
        day = first_day(self.cleaned_data["issued_on"])
        if day and day > timezone.localdate():
            raise forms.ValidationError("Ngày ban hành không thể ở tương lai.")
        return self.cleaned_data["issued_on"]

    def clean_file(self):
        file = self.cleaned_data["file"]
        return uploads.checked(file) if isinstance(file, UploadedFile) else file

    def clean_bases(self):
        bases = self.cleaned_data["bases"]
        cites = citing.links(Document.objects.live().visible_to(self.by)) if self.instance.pk and bases else {}
        for document in bases:
            if self.instance.pk and citing.rests_on(cites, document.pk, self.instance.pk):
                raise forms.ValidationError(f"“{document}” lại căn cứ vào chính văn bản này nên không thể là căn cứ.")
        return bases

    def clean(self):
        cleaned = super().clean()
        self._split_number(cleaned)
        self._read_issuer(cleaned)
        if cleaned.get("remove_file") and not isinstance(cleaned.get("file"), UploadedFile):
            cleaned["file"] = False
        if cleaned.get("number") and cleaned.get("issuer") and (taken := self._same_number(cleaned)):
            self.add_error("number", NUMBER_TAKEN.format(taken.citation))
        return cleaned

    def _split_number(self, cleaned):
        """'19/KH-UBND' typed whole into the number is number and symbol."""
        whole = WHOLE_NUMBER.fullmatch(cleaned.get("number") or "")
        if whole and cleaned.get("symbol", whole[2]) in ("", whole[2]):
            cleaned["number"], cleaned["symbol"] = whole[1], whole[2]

    def _read_issuer(self, cleaned):
        name = cleaned.get("new_issuer")
        if name and cleaned.get("issuer"):
            self.add_error("new_issuer", "Chỉ chọn cơ quan trong danh sách hoặc ghi tên cơ quan mới.")
        elif name:
            cleaned["issuer"] = issuers(self.by).filter(name__iexact=name).first()
        elif not cleaned.get("issuer") and not {"issuer", "new_issuer"} & set(self.errors):
            self.add_error("issuer", "Chọn cơ quan ban hành, hoặc ghi tên cơ quan mới ở ô bên cạnh.")

    def _same_number(self, cleaned):
        year = (cleaned.get("issued_on") or "")[:4]
        issued = {"issued_on__startswith": year} if year else {"issued_on": ""}
        same = Document.objects.live().filter(unit=self.instance.unit, issuer=cleaned["issuer"], **issued)
        same = same.filter(number__iexact=cleaned["number"], symbol__iexact=cleaned.get("symbol", ""))
        return same.exclude(pk=self.instance.pk).select_related("kind", "issuer").first()

    def _post_clean(self):
        super()._post_clean()
        upload = self.files.get(self.add_prefix("file"))
        if upload and self.errors and "file" not in self.errors:
            self.add_error("file", CHOOSE_AGAIN.format(self.chosen_name))

    def full_clean(self):
        upload = self.files.get(self.add_prefix("file")) if self.is_bound else None
        self.chosen_name = upload.name if upload else ""
        super().full_clean()

    def save(self, commit=True):
        """Also enters a new issuer into the unit's catalogue."""
        if self.instance.issuer_id is None:
            name = self.cleaned_data["new_issuer"]
            self.instance.issuer = Body.objects.create(unit=self.instance.unit, name=name)
        return super().save(commit)


def issuers(user):
    return Body.objects.for_unit(user.unit).order_by("-is_main", "name", "pk")
