"""Helpers of the fire registers' tests."""

import re

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse


def url(name, *args):
    return reverse(f"fire_models:{name}", args=args)


def queries(client, address):
    """How many queries a page takes, without the savepoints that stand for the transaction of a real request."""
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return sum(not re.search("SAVEPOINT|SET TRANSACTION", query["sql"]) for query in captured)


def html(response):
    return response.content.decode()


def section(page, name):
    """The HTML of one section of a page, without what differs from form to form and with blanks evened out."""
    start = page.index(f'<section id="{name}"')
    found = page[start : page.index("</section>", start)]
    return re.sub(r"\s+", " ", found).strip()


def fields(page, name):
    """The value of an input on a page."""
    return re.search(rf'name="{name}" value="([^"]*)"', page).group(1)
