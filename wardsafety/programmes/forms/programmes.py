from django import forms
from django.utils import timezone

from wardsafety.office.choosing import offer_bodies, offer_documents, offer_staff
from wardsafety.office.records.editing import VersionedFormMixin
from wardsafety.pages.forms import ModelForm, not_in_future

from ..models import Phase, Programme, Task
from .choosing import offer_tree

NOT_DONE_YET = "Ngày hoàn thành không được ở sau ngày hôm nay."


class ProgrammeForm(VersionedFormMixin, ModelForm):
    layout = (
        ("Chương trình, kế hoạch", ["name", "variants"], 1),
        ("Căn cứ và thời gian", ["document", "launched_on"], 1),
        ("Nội dung", ["purpose", "requirements"], 1),
    )

    class Meta:
        model = Programme
        fields = ["name", "variants", "purpose", "requirements", "document", "launched_on"]
        widgets = {
            "variants": forms.Textarea(attrs={"rows": 2}),
            "purpose": forms.Textarea(attrs={"rows": 4}),
            "requirements": forms.Textarea(attrs={"rows": 4}),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["name"].help_text = "Tên chính thức như trong văn bản."
        self.fields["launched_on"].help_text = "Có thể chỉ ghi tháng, năm: 2/2023."
        offer_documents(self.fields["document"], self.instance.unit)


class PhaseForm(ModelForm):
    layout = (("", ["name", "parent", "starts_on", "ends_on", "order", "document"], 2),)

    class Meta:
        model = Phase
        fields = ["name", "parent", "order", "starts_on", "ends_on", "document"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        programme = self.instance.programme
        rows = list(Phase.objects.filter(programme=programme))
        offer_tree(self.fields["parent"], rows, empty="Không, là giai đoạn chính", without=self.instance.pk)
        offer_documents(self.fields["document"], programme.unit)


class TaskForm(ModelForm):
    layout = (("", ["title", "lead", "partners", "assignee", "phase", "due_on", "done_on", "result"], 1),)

    class Meta:
        model = Task
        fields = ["title", "phase", "lead", "partners", "assignee", "due_on", "done_on", "result"]
        widgets = {
            "title": forms.Textarea(attrs={"rows": 2}),
            "result": forms.Textarea(attrs={"rows": 2}),
            "partners": forms.CheckboxSelectMultiple,
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        programme = self.instance.programme
        offer_tree(self.fields["phase"], list(Phase.objects.filter(programme=programme)), empty="Cả chương trình")
        offer_bodies(self.fields["lead"], programme.unit)
        offer_bodies(self.fields["partners"], programme.unit)
        offer_staff(self.fields["assignee"], programme.unit)

    def clean_done_on(self):
        return not_in_future(self.cleaned_data["done_on"], NOT_DONE_YET)


class TaskDoneForm(ModelForm):
    class Meta:
        model = Task
        fields = ["done_on", "result"]
        widgets = {"result": forms.Textarea(attrs={"rows": 3})}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["done_on"].required = True
        self.initial["done_on"] = self.instance.done_on or timezone.localdate()

    def clean_done_on(self):
        return not_in_future(self.cleaned_data["done_on"], NOT_DONE_YET)
