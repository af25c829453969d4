"""Operations that the rooms' first migrations are made of."""

from django.db.migrations.operations.base import Operation
from django.db.migrations.operations.special import RunSQL

# Schema-qualified, to survive a restore with an empty search path; IMMUTABLE, so that columns can be made of it.
SEARCH_KEY = """
CREATE OR REPLACE FUNCTION public.search_key(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC))) $$
"""


class CreateSearchKey(RunSQL):
    """The function behind every `search_column`."""

    def __init__(self):
        super().__init__(SEARCH_KEY, "DROP FUNCTION public.search_key(text)")

    def deconstruct(self):
        return type(self).__name__, [], {}


class CreateModels(Operation):
    """All tables of a room at once, as a list of `CreateModel`.

    Django renders every related model anew after each operation, so tables one by one take ten times as long.
    """

    serialization_expand_args = ("models",)

    def __init__(self, models):
        self.models = models

    def deconstruct(self):
        return type(self).__name__, [], {"models": self.models}

    def state_forwards(self, app_label, state):
        # Rendered models would follow every addition; they are rendered once when the tables are made.
        state.__dict__.pop("apps", None)
        for model in self.models:
            model.state_forwards(app_label, state)

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        for model in self.models:
            model.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(self, app_label, schema_editor, from_state, to_state):
        for model in reversed(self.models):
            model.database_backwards(app_label, schema_editor, from_state, to_state)

    def describe(self):
        return f"Create {len(self.models)} models"
