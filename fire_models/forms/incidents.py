from fire_models.models import Incident
from wardsafety.inspections.models import Place
from wardsafety.office.choosing import offer_neighbourhoods
from wardsafety.pages.forms import ModelForm, not_in_future


class IncidentForm(ModelForm):
    """A fire or explosion. The unit comes with the instance; names of persons are not asked for."""

    layout = [
        ("Vụ việc", ["occurred_on", "where", "neighbourhood", "put_out_by", "place"], 2),
        ("Thiệt hại", ["damage_vnd", "injured", "dead"], 3),
        ("Diễn biến, nguyên nhân", ["note"], 1),
    ]

    class Meta:
        model = Incident
        fields = ["occurred_on", "where", "neighbourhood", "put_out_by", "place", "damage_vnd"]
        fields += ["injured", "dead", "note"]
        help_texts = {"note": "Không ghi họ tên người bị nạn hoặc người liên quan."}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        unit = self.instance.unit
        offer_neighbourhoods(self, unit)
        models = Place.objects.live().of_unit(unit).models()
        self.fields["place"].queryset = models.order_by("kind_id", "neighbourhood__sort_number", "number", "pk")
        self.fields["place"].empty_label = "Không có"
        self.fields["note"].widget.attrs["rows"] = 4

    def clean_occurred_on(self):
        return not_in_future(self.cleaned_data["occurred_on"])
