"""Scanned documents as they come in: checked by content, never by name, and kept under a name of our own."""

import uuid
from io import BytesIO

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from PIL import Image, ImageOps

LARGEST = 20 * 1024 * 1024
TOO_LARGE = "Tệp lớn hơn 20 MB. Hãy quét lại với độ phân giải thấp hơn (khoảng 200 dpi) hoặc tách bớt trang."
WRONG_KIND = "Chỉ nhận tệp PDF hoặc ảnh JPEG, PNG. Tệp này có nội dung khác, dù tên tệp có đuôi gì."
EMPTY = "Tệp trống, không có nội dung. Hãy chọn lại tệp."
# Photos of a page from a phone have 50 million dots at most; a small file that claims more is a trap.
MOST_DOTS = 100_000_000
NOT_A_PHOTO = "Chỉ nhận ảnh JPEG, PNG."
BROKEN = "Ảnh bị hỏng hoặc chưa tải lên hết. Hãy chọn lại ảnh."
LONGEST_SIDE = 1600
TYPES = {"pdf": "application/pdf", "jpg": "image/jpeg", "png": "image/png"}


def checked(upload):
    """The upload under a random name with the ending of what it really is. Raises ValidationError."""
    if not upload.size:
        raise ValidationError(EMPTY, code="empty")
    if upload.size > LARGEST:
        raise ValidationError(TOO_LARGE, code="too_large")
    upload.name = f"{uuid.uuid4().hex}.{kind_of(upload)}"
    return upload


def kind_of(upload):
    """ "pdf", "jpg" or "png", told from the content. Raises ValidationError for anything else."""
    upload.seek(0)
    head = upload.read(8)
    upload.seek(0)
    if head.startswith(b"%PDF-"):
        return "pdf"
    if head.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")):
        return _kind_of_image(upload)
    raise ValidationError(WRONG_KIND, code="wrong_kind")


def _kind_of_image(upload):
    try:
        with Image.open(upload, formats=["JPEG", "PNG"]) as image:
            kind, dots = image.format, image.width * image.height
            image.verify()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise ValidationError(WRONG_KIND, code="wrong_kind") from None
    finally:
        upload.seek(0)
    if dots > MOST_DOTS:
        raise ValidationError(TOO_LARGE, code="too_large")
    return "png" if kind == "PNG" else "jpg"


def photo(upload):
    """The picture alone as a new JPEG file, upright, at most 1600 dots long: where and when it was taken stay out.

    Raises ValidationError.
    """
    upload = checked(upload)
    if not upload.name.endswith((".jpg", ".png")):
        raise ValidationError(NOT_A_PHOTO, code="wrong_kind")
    try:
        with Image.open(upload, formats=["JPEG", "PNG"]) as image:
            # A large JPEG is read at a fraction of its size.
            image.draft("RGB", (2 * LONGEST_SIDE, 2 * LONGEST_SIDE))
            return _encoded(ImageOps.exif_transpose(image).convert("RGBA"))
    except (OSError, SyntaxError, ValueError):
        raise ValidationError(BROKEN, code="broken") from None


def _encoded(image):
    """On white, where the picture lets something through."""
    image.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    paper = Image.new("RGB", image.size, "white")
    paper.paste(image, mask=image.getchannel("A"))
    file = BytesIO()
    paper.save(file, "JPEG", quality=85, optimize=True)
    return ContentFile(file.getvalue(), name=f"{uuid.uuid4().hex}.jpg")
