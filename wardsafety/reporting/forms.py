"""Forms of conferences, agenda items, reports and the parts of a report that are written by hand."""

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone

from wardsafety.office.choosing import offer_bodies, offer_documents
from wardsafety.office.documents import uploads
from wardsafety.office.documents.forms.signers import offer_signers, wrong_body
from wardsafety.office.records.editing import VersionedFormMixin
from wardsafety.pages.forms import NOT_FILLED, Form, ModelForm, not_in_future
from wardsafety.programmes.models import Programme

from .models import AgendaItem, AgendaKind, Conclusion, Conference, ConferencePhoto, Report
from .periods import period_of


class SignedForm(VersionedFormMixin, ModelForm):
    """A record of a unit, which comes with the instance, and who signs for it on the day its papers bear."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.offer("programme", Programme.objects.live())
        offer_bodies(self.fields["body"], self.instance.unit)
        offer_signers(self.fields["signer"], self.instance.unit, self.day, self.instance.signer_id)

    def offer(self, name, live):
        """The live records of the unit, newest first."""
        self.fields[name].queryset = live.of_unit(self.instance.unit).order_by("-pk")

    @property
    def day(self):
        """The day on which the paper is signed, as far as the record knows it."""
        return None

    def clean(self):
        cleaned = super().clean()
        if wrong := wrong_body(cleaned.get("signer"), cleaned.get("body")):
            self.add_error("signer", wrong)
        return cleaned


class ConferenceForm(SignedForm):
    layout = [
        ("Hội nghị", ["name", "programme"], 1),
        ("Thời gian, địa điểm", ["held_on", "session", "starts_at", "ends_at", "place"], 2),
        ("Tổ chức", ["body", "signer", "chair", "secretary", "guests", "invited", "attendance", "attended"], 2),
    ]

    class Meta:
        model = Conference
        fields = [
            *("name", "programme", "held_on", "session", "starts_at", "ends_at", "place", "body", "signer"),
            *("chair", "secretary"),
            *("guests", "invited", "attendance", "attended", "documents", "note"),
        ]
        widgets = {
            "documents": forms.CheckboxSelectMultiple,
            "guests": forms.Textarea(attrs={"rows": 4}),
            "attendance": forms.Textarea(attrs={"rows": 4}),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        offer_documents(self.fields["documents"], self.instance.unit)

    @property
    def day(self):
        return self.instance.held_on


class AgendaItemForm(ModelForm):
    class Meta:
        model = AgendaItem
        fields = ["order", "kind", "title", "starts_at", "speaker", "office", "summary", "document"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        unit = self.instance.conference.unit
        self.fields["kind"].queryset = AgendaKind.objects.for_unit(unit).order_by("order", "pk")
        offer_documents(self.fields["document"], unit)


class ConclusionForm(ModelForm):
    layout = [("", ["text"], 1), ("", ["lead", "due_on", "order"], 3), ("Kết quả thực hiện", ["done_on", "result"], 2)]

    class Meta:
        model = Conclusion
        fields = ["text", "lead", "due_on", "order", "done_on", "result"]
        widgets = {"text": forms.Textarea(attrs={"rows": 3}), "result": forms.Textarea(attrs={"rows": 2})}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        offer_bodies(self.fields["lead"], self.instance.conference.unit, empty="Chưa giao")

    def clean_done_on(self):
        return not_in_future(self.cleaned_data["done_on"])


class PhotoForm(ModelForm):
    image = forms.FileField(
        label="Ảnh",
        required=False,
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ".jpg,.jpeg,.png,image/jpeg,image/png"}),
        help_text="Ảnh JPEG hoặc PNG, tối đa 20 MB. Chưa có ảnh thì ghi chú thích trước.",
    )

    class Meta:
        model = ConferencePhoto
        fields = ["caption", "image", "order"]

    def clean_image(self):
        image = self.cleaned_data["image"]
        return uploads.photo(image) if isinstance(image, UploadedFile) else image


class ReportForm(SignedForm):
    layout = [
        ("Báo cáo", ["title", "topic", "programme", "conference"], 1),
        ("Kỳ số liệu", ["period_kind", "period_from", "cutoff"], 3),
        ("Thể thức", ["body", "signer", "number", "symbol", "dated_on", "recipients", "internal", "slug"], 2),
    ]

    class Meta:
        model = Report
        fields = [
            *("title", "topic", "programme", "conference", "period_kind", "period_from", "cutoff"),
            *("body", "signer", "number", "symbol", "dated_on", "recipients", "internal", "slug"),
        ]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.offer("conference", Conference.objects.live())
        # Left out, it is what most reports are about.
        self.fields["topic"].required = False
        self.fields["period_kind"].required = False  # not sent: as it was
        self.fields["cutoff"].required = False
        self.fields["cutoff"].help_text = "Báo cáo tuần, tháng, quý, năm: để trống cả hai ngày để lấy kỳ hiện tại."

    @property
    def day(self):
        return self.instance.dated_on

    def clean(self):
        """The days of the period, where only its kind was chosen."""
        cleaned = super().clean()
        if {"cutoff", "period_from"} & set(self.errors):
            return cleaned
        whole = period_of(cleaned.get("period_kind"), cleaned.get("cutoff") or timezone.localdate())
        if whole and not cleaned.get("period_from"):
            cleaned["period_from"] = whole[0]
            cleaned["cutoff"] = cleaned.get("cutoff") or whole[1]
        if not cleaned.get("cutoff"):
            self.add_error("cutoff", NOT_FILLED)
        return cleaned

    def clean_slug(self):
        """The database's rule also asks whether a report was removed, which is not on the form."""
        slug = self.cleaned_data["slug"]
        if Report.objects.live().filter(slug=slug).exclude(pk=self.instance.pk).exists():
            raise forms.ValidationError("Tên tệp này đã dùng cho một báo cáo khác.")
        return slug


class NextReportForm(Form):
    with_texts = forms.BooleanField(label="Chép cả phần viết của các mục", required=False)
