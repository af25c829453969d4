"""What belongs to the papers of a conference: the number that each was given, and photos."""

import pghistory
from django.db import models
from django.db.models import Index, UniqueConstraint

from wardsafety.office.models import Document, Recorded, ScopedQuerySet

from .conferences import Conference


class ConferencePartQuerySet(ScopedQuerySet):
    scope = "conference__unit__path"


@pghistory.track()
class ConferencePaper(models.Model):
    """A paper of a conference that has its number: the document it is in the register."""

    conference = models.ForeignKey(Conference, models.CASCADE, related_name="papers", verbose_name="hội nghị")
    key = models.CharField("loại giấy tờ", max_length=30)
    document = models.ForeignKey(Document, models.PROTECT, related_name="+", verbose_name="văn bản")

    objects = ConferencePartQuerySet.as_manager()

    class Meta:
        verbose_name = "giấy tờ đã có số"
        constraints = [
            UniqueConstraint(
                fields=["conference", "key"],
                name="conference_paper_once",
                violation_error_message="Văn bản này đã có số.",
            )
        ]

    def __str__(self):
        return self.key


@pghistory.track()
class ConferencePhoto(Recorded):
    """A place for a photo, known by its caption; the picture may come later."""

    conference = models.ForeignKey(Conference, models.CASCADE, related_name="photos", verbose_name="hội nghị")
    order = models.PositiveSmallIntegerField("thứ tự", default=1)
    caption = models.CharField("chú thích", max_length=300)
    image = models.FileField("ảnh", upload_to="anh/%Y/", blank=True, max_length=200)

    objects = ConferencePartQuerySet.as_manager()

    class Meta:
        verbose_name = "ảnh hội nghị"
        ordering = ["order", "pk"]
        # Page of a conference and its press summary.
        indexes = [Index(fields=["conference", "order", "id"], name="conference_photo_order")]

    def __str__(self):
        return self.caption[:80]
