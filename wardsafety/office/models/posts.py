from django.conf import settings
from django.db import models


class Submission(models.Model):
    """A form that has been sent once. The same form sent again leads to the record the first one made."""

    uuid = models.UUIDField(primary_key=True)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    # What was sent, as a digest: the same token with other fields is another post.
    digest = models.CharField(max_length=64)
    url = models.CharField(max_length=300)
    created_at = models.DateTimeField(auto_now_add=True)

    def __str__(self):
        return str(self.uuid)
