import pytest


@pytest.fixture(autouse=True)
def own_site(settings):
    """The pages room is tried on a site of its own, without the registers."""
    settings.ROOT_URLCONF = "tests.pages.site"
