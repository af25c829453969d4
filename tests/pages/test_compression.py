"""Pages are compressed, and their length and tokens give no secret away; what is no page is left as it is."""

import gzip
import re

import pytest
from django.http import HttpResponse, StreamingHttpResponse
from django.test import RequestFactory

from wardsafety.pages.compression import CompressionMiddleware

GZIP = {"Accept-Encoding": "gzip, deflate, br"}
PAGE = "<p>Phường Lam Sơn</p>" * 50


def answer(response, headers=GZIP):
    return CompressionMiddleware(lambda request: response)(RequestFactory().get("/", headers=headers))


def test_a_page_is_compressed_for_a_browser_that_reads_it():
    response = answer(HttpResponse(PAGE))
    assert response["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in response["Vary"]
    assert gzip.decompress(response.content).decode() == PAGE


def test_a_page_is_left_to_a_browser_that_does_not():
    response = answer(HttpResponse(PAGE), headers={})
    assert response.content.decode() == PAGE
    assert "Accept-Encoding" in response["Vary"]


@pytest.mark.parametrize("kind", ["application/pdf", "image/jpeg", "application/vnd.ms-excel"])
def test_papers_and_pictures_are_left(kind):
    response = answer(HttpResponse(PAGE, content_type=kind))
    assert not response.has_header("Content-Encoding")
    assert response.content.decode() == PAGE


def test_what_comes_in_pieces_is_left():
    response = answer(StreamingHttpResponse([PAGE]))
    assert not response.has_header("Content-Encoding")


def test_the_length_is_random():
    assert len({len(answer(HttpResponse(PAGE)).content) for _ in range(50)}) > 5


@pytest.mark.django_db
def test_the_site_compresses_and_masks_its_tokens(client):
    pages = [gzip.decompress(client.get("/them/", headers=GZIP).content).decode() for _ in range(2)]
    tokens = {token for page in pages for token in re.findall(r'name="csrfmiddlewaretoken" value="(\w+)"', page)}
    assert len(tokens) == 2
