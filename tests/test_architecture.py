"""The repository checks itself: who may import whom, what every model and URL has, how long things may be."""

import ast
import re
from functools import cache
from io import StringIO
from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db.models import DateTimeField, Field
from django.urls import URLPattern, get_resolver

from wardsafety.office.models import Submission, User

ROOT = Path(__file__).resolve().parent.parent
# From the ground up; rooms of one floor never import each other.
FLOORS = [
    {"wardsafety.pages", "wardsafety.papers"},
    {"wardsafety.office"},
    {"wardsafety.programmes"},
    {"wardsafety.inspections"},
    {"fire_models", "security_plans", "awards"},
    {"wardsafety.reporting"},
]
FLOOR = {room: number for number, floor in enumerate(FLOORS) for room in floor}
# The papers room is set in type like any page, and draws its charts.
NEIGHBOURS = {("wardsafety.papers", "wardsafety.pages")}
MODELS_NEVER = ("django.http", "django.shortcuts", "django.views", "django.template", "django.contrib.messages")
LONGEST_FILE, LONGEST_TEST_FILE, LONGEST_VIEW = 400, 600, 30
# What a test asks with, beside `assert`.
CHECKS = {"pytest.raises", "pytest.fail", "expect"}
# Looked for by Django or by the site itself under these names.
FOUND_BY_NAME = {"400.html", "403.html", "404.html", "500.html", "403_csrf.html"}


def sources(*, tests=False):
    """The site's own Python files."""
    folders = ["wardsafety", "fire_models", "security_plans", "awards", *(["tests", "bench"] if tests else [])]
    files = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    return [path for path in files if "migrations" not in path.parts]


@cache
def tree(path):
    return ast.parse(path.read_text())


def dotted(path):
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def room_of(module):
    return next((room for room in FLOOR if module == room or module.startswith(f"{room}.")), None)


def imported(path):
    """The full names of all modules a file imports, at the top or inside functions."""
    here = dotted(path).split(".")
    package = here if path.name == "__init__.py" else here[:-1]
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            yield from (f"{module}.{alias.name}" for alias in node.names)


def may_use(room, other):
    return room == other or FLOOR[other] < FLOOR[room] or (room, other) in NEIGHBOURS


def test_imports_run_one_way():
    wrong = [
        f"{path.relative_to(ROOT)} imports {module}"
        for path in sources()
        for module in imported(path)
        if room_of(dotted(path)) and room_of(module) and not may_use(room_of(dotted(path)), room_of(module))
    ]
    assert wrong == []


def test_the_application_does_without_the_cluster_s_keeper():
    """It is given a database by the environment, and neither knows nor cares who keeps the server."""
    wrong = [
        f"{path.relative_to(ROOT)} imports {module}"
        for path in sources()
        if path.parent.name != "cluster"
        for module in imported(path)
        if module.startswith("wardsafety.cluster")
    ]
    assert wrong == []


def packages_of(room):
    return [path.parent for path in sorted((ROOT / room).glob("*/__init__.py")) if path.parent.name != "migrations"]


def test_packages_of_security_plans_never_import_one_another():
    """Nor the modules of the room that put them together: what two packages need moves down a floor."""
    packages = packages_of("security_plans")
    wrong = [
        f"{path.relative_to(ROOT)} imports {module}"
        for package in packages
        for path in sorted(package.rglob("*.py"))
        for module in imported(path)
        if f"{module}.".startswith("security_plans.") and not f"{module}.".startswith(f"{dotted(package)}.")
    ]
    assert {package.name for package in packages} == {"festival", "hotspots", "premises"}
    assert wrong == []


def test_no_room_has_a_circle_inside():
    """No module of a room reaches itself through its imports, those inside functions included."""
    files = {dotted(path): path for path in sources() if room_of(dotted(path))}
    uses = {module: used(path, files) for module, path in files.items()}
    assert [module for module in uses if module in reached(uses, module)] == []


def used(path, files):
    """The modules of its own room that a file takes something from. A package is a module beside its children."""
    found = {module if module in files else module.rpartition(".")[0] for module in imported(path)}
    return {module for module in found & files.keys() if room_of(module) == room_of(dotted(path))}


def reached(uses, start):
    found, new = set(), set(uses[start])
    while new:
        found |= new
        new = set().union(*(uses[module] for module in new)) - found
    return found


def test_relations_run_one_way():
    wrong = [
        f"{model._meta.label}.{field.name} → {field.related_model._meta.label}"
        for model in own_models()
        for field in model._meta.get_fields()
        if isinstance(field, Field) and field.is_relation and field.related_model
        if room_of(field.related_model.__module__)
        and not may_use(room_of(model.__module__), room_of(field.related_model.__module__))
    ]
    assert wrong == []


def test_pages_and_papers_have_no_models():
    assert [model for model in own_models() if FLOOR[room_of(model.__module__)] == 0] == []


def test_no_generic_relations():
    fields = [field for model in own_models() for field in model._meta.get_fields(include_hidden=True)]
    assert not [field for field in fields if type(field).__name__ == "GenericForeignKey"]


def test_models_never_see_a_request():
    files = [path for path in sources() if path.name == "models.py" or path.parent.name == "models"]
    wrong = [f"{path}: {module}" for path in files for module in imported(path) if module.startswith(MODELS_NEVER)]
    assert files
    assert wrong == []


def own_models():
    return [model for model in apps.get_models() if room_of(model.__module__)]


def people_models():
    """Without the rows that pghistory writes."""
    return [model for model in own_models() if not model._meta.model_name.endswith("event")]


def acts(model):
    """The times at which somebody did something: noted by the machine, or beside the person."""
    times = [field for field in model._meta.local_fields if isinstance(field, DateTimeField)]
    noted = [field for field in times if not field.editable or f"{field.name[:-3]}_by" in people(model)]
    # Acts without an account carry when they were received, and a source.
    return {field.name for field in noted if field.name != "received_at"}


def people(model):
    """The accounts that did something: columns `…_by`."""
    relations = [field for field in model._meta.local_fields if field.related_model is User]
    return {field.name: field for field in relations if field.name.endswith("_by")}


def test_who_and_when_are_a_pair():
    """Every noted time has its person, and every person a time. A repeated post is noted by the machine alone."""
    alone = []
    for model in set(people_models()) - {Submission}:
        whens = {name.removesuffix("_at") for name in acts(model)}
        whos = {name.removesuffix("_by") for name in people(model)}
        alone += [f"{model._meta.label}.{stem}" for stem in whens ^ whos]
    assert alone == []


def test_optional_pairs_are_kept_together_by_the_database():
    alone = []
    for model in people_models():
        rules = " ".join(str(rule.deconstruct()) for rule in model._meta.constraints)
        optional = [name.removesuffix("_by") for name, field in people(model).items() if field.null]
        alone += [f"{model._meta.label}.{stem}" for stem in optional if f"{stem}_at__isnull" not in rules]
    assert alone == []


def test_people_are_protected():
    """Nobody who entered official data can be deleted with it."""
    loose = [
        f"{model._meta.label}.{field.name}"
        for model in people_models()
        for field in model._meta.local_fields
        if field.related_model is User and model is not Submission
        if field.remote_field.on_delete.__name__ != "PROTECT"
    ]
    assert loose == []


def test_no_migration_is_missing(db):
    out = StringIO()
    try:
        call_command("makemigrations", check=True, dry_run=True, stdout=out)
    except SystemExit:
        pytest.fail(out.getvalue())


def named_urls(resolver=None, namespace=""):
    """(name, view) of every URL of the rooms."""
    for pattern in (resolver or get_resolver("wardsafety.urls")).url_patterns:
        if isinstance(pattern, URLPattern):
            yield f"{namespace}{pattern.name}", pattern.callback
        else:
            yield from named_urls(pattern, f"{pattern.namespace}:" if pattern.namespace else namespace)


def test_url_name_is_view_name():
    """One word travels; a view that serves several registers keeps the verb (group_edit and point_edit: place_edit)."""
    urls = [(name, view.__name__) for name, view in named_urls()]
    shared = {view for _, view in urls if sum(other == view for _, other in urls) > 1}
    wrong = [(name, view) for name, view in urls if not travels(name.split(":")[-1], view, shared)]
    assert wrong == []


def travels(name, view, shared):
    return name == view or (view in shared and name.split("_", 1)[-1] in (view, view.split("_", 1)[-1]))


def test_every_url_occurs_in_a_test():
    folders = {path.parent for path in (ROOT / "tests").rglob("*.py")}
    spoken = [strings(folder) for folder in folders]
    untested = [name for name, _ in named_urls() if not any(is_mentioned(name, words) for words in spoken)]
    assert untested == []


def strings(folder):
    """The strings in the files of a folder, an f-string by its pieces; comments and docstrings are no use of a name."""
    nodes = [node for path in folder.glob("*.py") for node in ast.walk(tree(path))]
    prose = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    constants = [node for node in nodes if isinstance(node, ast.Constant) and id(node) not in prose]
    return {node.value for node in constants if isinstance(node.value, str)}


def is_mentioned(name, words):
    """By its full name, or by its last part as a string where the namespace is put before it."""
    namespace, _, short = name.partition(":")
    stem = short.split("_")[-1]
    put_together = {f"{namespace}:", short} <= words
    family = {f"{namespace}:{short.removesuffix(stem)}", stem} <= words
    return name in words or put_together or family


def test_every_test_can_fail():
    """Each asserts, waits for an error or a sight of the page, or calls a function of the tests that does."""
    files = [path for path in (ROOT / "tests").rglob("*.py")]
    functions = [node for path in files for node in ast.walk(tree(path)) if isinstance(node, ast.FunctionDef)]
    checking = {node.name for node in functions if checks(node)}
    while more := {node.name for node in functions if calls(node) & checking} - checking:
        checking |= more
    assert [node.name for node in functions if node.name.startswith("test_") and node.name not in checking] == []


def checks(function):
    return bool(calls(function) & CHECKS) or any(isinstance(node, ast.Assert) for node in ast.walk(function))


def calls(function):
    """What a function calls, as it is written: "expect", "pytest.raises"."""
    return {ast.unparse(node.func) for node in ast.walk(function) if isinstance(node, ast.Call)}


def test_every_view_names_its_verbs():
    """By `@reads`, `@writes` or `@posts` (office/verbs.py), which also see to read-only and repeated requests."""
    assert [name for name, view in named_urls() if not hasattr(view, "verbs")] == []


def test_no_view_asks_for_its_verb():
    """A form is made of `sent(request)`; what is done by POST is said by the decorator alone."""
    files = [path for path in sources() if path.stem == "views" or path.parent.name == "views"]
    asking = [
        str(path.relative_to(ROOT))
        for path in files
        if re.search(r"request\.method|request\.POST or", path.read_text())
    ]
    assert asking == []


def test_views_are_short():
    files = [path for path in sources() if path.stem.startswith("views") or path.parent.name == "views"]
    long = [
        f"{path.relative_to(ROOT)}: {node.name} has {lines(node)} lines"
        for path in files
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef) and lines(node) > LONGEST_VIEW
    ]
    assert files
    assert long == []


def lines(node):
    """Of the function itself, from its `def` to its end."""
    return node.end_lineno - node.lineno + 1


def longest(path):
    return LONGEST_TEST_FILE if "tests" in path.parts else LONGEST_FILE


def test_files_are_short():
    long = {
        str(path.relative_to(ROOT)): count
        for path in sources(tests=True)
        if (count := len(path.read_text().splitlines())) > longest(path)
    }
    assert long == {}


def test_no_template_is_unused():
    templates = ROOT / "templates"
    names = [str(path.relative_to(templates)) for path in templates.rglob("*.html")]
    text = "\n".join(path.read_text() for path in [*sources(), *templates.rglob("*.html")])
    mentioned = set(re.findall(r"""["']([\w/]+\.html)(?:#\w+)?["']""", text))
    # Cells are named by their column: f"fire_models/cells/{name}.html" with cell("name").
    for folder in re.findall(r"""f["']([\w/]+/)\{\w+\}\.html["']""", text):
        mentioned |= {name for name in names if name.startswith(folder) and f'"{Path(name).stem}"' in text}
    # Django's own names for parts of forms, and charts by their kind.
    by_django = {name for name in names if name.startswith(("django/forms/", "pages/charts/"))}
    assert set(names) - mentioned - FOUND_BY_NAME - by_django == set()


def test_no_template_has_inline_style_or_script():
    """The Content-Security-Policy refuses them; on paper there is no such policy."""
    templates = [path for path in (ROOT / "templates").rglob("*.html") if path.parent.name != "papers"]
    forbidden = re.compile(r"\sstyle=|<style|\son\w+=|hx-on|\bjs:|<script(?![^>]*\ssrc=)")
    wrong = [str(path.relative_to(ROOT)) for path in templates if forbidden.search(path.read_text())]
    assert wrong == []
