"""Pages go compressed over the line; papers and sheets are compressed already, static files by whitenoise."""

from django.middleware.gzip import GZipMiddleware


class CompressionMiddleware(GZipMiddleware):
    """Compresses HTML.

    The length of a page tells nothing of a secret in it (BREACH): Django masks the token of each form anew and adds
    bytes at random, and the session's cookie does not come with requests that another site makes (SameSite=Lax).
    """

    def process_response(self, request, response):
        is_page = response.get("Content-Type", "").startswith("text/html") and not response.streaming
        return super().process_response(request, response) if is_page else response
