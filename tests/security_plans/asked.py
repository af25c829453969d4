"""Helpers of the tests of the security registers."""

import re


def section(response, name):
    """The HTML of one section of an answer, without what differs from form to form and with blanks evened out."""
    page = response.content.decode()
    start = page.index(f'<section id="{name}"')
    found = page[start : page.index("</section>", start)]
    found = re.sub(r'(name="(csrfmiddlewaretoken|submission)" value=)"[^"]*"', r"\1", found)
    return re.sub(r"\s+", " ", found).strip()
