from django.contrib.postgres.operations import TrigramExtension, UnaccentExtension
from django.db import migrations

# Schema-qualified, so that it survives a restore with an empty search path; IMMUTABLE, so that columns can be made of it.
SEARCH_KEY = """
CREATE OR REPLACE FUNCTION public.search_key(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC))) $$
"""


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        UnaccentExtension(),
        TrigramExtension(),
        migrations.RunSQL(SEARCH_KEY, "DROP FUNCTION public.search_key(text)"),
    ]
