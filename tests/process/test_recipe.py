"""Follow the page on a new resource in a copy of the project, and run the tests there."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from deploy.server import ROOT, environment, run, serving
from tests.support.console import commands, printed

PAGE = (ROOT / "docs" / "new-resource.md").read_text()
RECIPE, CHANGES = PAGE.split("## Change it")

RULES = (
    "tests/rules/test_architecture.py::test_every_model_of_a_resource_has_its_shapes",
    "tests/rules/test_architecture.py::test_no_shape_leads_back_to_its_own_model",
    "tests/rules/test_architecture.py::test_collections_and_items_come_in_pairs_with_names_that_say_so",
    "tests/rules/test_architecture.py::test_resources_neither_commit_nor_catch",
    "tests/rules/test_architecture.py::test_every_table_belongs_to_a_model_that_models_py_exports",
    "tests/openapi/test_openapi.py::test_it_is_valid_openapi_3_1",
    "tests/openapi/test_openapi.py::test_it_describes_every_route_and_nothing_else",
    "tests/openapi/test_openapi.py::test_every_operation_has_a_name_of_its_own_and_says_what_it_does",
    "tests/sql/test_migrations.py::test_the_migrations_make_what_the_models_say",
    "tests/sql/test_migrations.py::test_every_constraint_has_a_name_by_the_convention",
    "tests/sql/test_migrations.py::test_foreign_keys_are_indexed",
    "tests/sql/test_migrations.py::test_there_is_one_head",
    "tests/rest/test_permissions.py::test_every_row_has_its_route_and_every_route_of_a_contract_its_row",
    "tests/rest/test_permissions.py::test_only_a_row_of_the_table_opens_a_write_to_everybody",
    "tests/rest/test_permissions.py::test_each_role_gets_exactly_what_any_other_resource_declares",
    "tests/rest/test_permissions.py::test_every_permission_that_a_route_needs_is_some_roles",
    "tests/audit/test_audit.py::test_every_route_that_can_write_has_its_row_or_is_tested_by_examples",
    "tests/audit/test_audit.py::test_each_write_leaves_exactly_its_entries[sqlite-/planets/<int:id>-DELETE]",
    "tests/audit/test_audit.py::test_each_write_of_any_collection_leaves_its_entry",
    "tests/audit/test_audit.py::test_whatever_is_read_leaves_no_entry",
    "tests/audit/test_audit.py::test_whatever_is_refused_leaves_no_entry",
    "tests/backups/test_copying.py::test_all_rows_are_copied_to_the_other_kind_and_back[sqlite]",
    "tests/seed/test_seed.py::test_reset_empties_whatever_refers_to_what_is_seeded",
    "tests/web/test_pages.py::test_a_browser_gets_the_page_just_where_the_client_has_one",
    "tests/openapi/test_postman.py::test_every_method_of_every_route_is_requested_and_checked",
)
"""The tests that must pass for every resource."""

CHANGED = [name for name in RULES if re.search("migrations_make|any_other|some_roles", name)]
"""Those that the changes at the end of the page could break."""

MOST_LINES, MOST_FILES = 45, 4
"""Limits for what is written by hand, apart from tests."""

LEFT_OUT = shutil.ignore_patterns(
    *(".git", ".venv", "node_modules", "instance", "dist", "__pycache__", ".*_cache"),
)


class Edit(NamedTuple):
    """A change to a file: code to append, or a diff."""

    file: str
    code: str
    is_diff: bool

    def apply(self, project: Path) -> None:
        """Change the file in a copy of the project. The old lines of a diff must occur once."""
        path = project / self.file
        if not self.is_diff:
            text = path.read_text() + "\n\n" if path.exists() else ""
            path.write_text(text + self.code)
            return
        lines = self.code.splitlines(keepends=True)
        old, new = ("".join(line[1:] for line in lines if line[0] in kept) for kept in (" -", " +"))
        before, found, after = path.read_text().partition(old)
        assert found, f"{self.file} has no lines\n{old}"
        assert old not in after, f"{self.file} has more than once\n{old}"
        path.write_text(before + new + after)

    @property
    def added(self) -> int:
        """The number of lines that are added or changed."""
        lines = self.code.splitlines()
        return sum(line.startswith("+") for line in lines) if self.is_diff else len(lines)


def edits(text: str) -> Iterator[Edit]:
    """Read the edits of a part of the page. The file is the one named last before the code."""
    for match in re.finditer(r"^```(python|diff)\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        files = re.findall(r"`((?:server|tests)/[\w/]+\.py)`", text[: match.start()])
        yield Edit(files[-1], match[2], match[1] == "diff")


def called(project: Path, *command: str | Path) -> str:
    """Run a command in the project, and return what it prints."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    env.pop("PYTHONPATH", None)
    done = subprocess.run(
        command, cwd=project, env=env, capture_output=True, text=True, timeout=240
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def passes(project: Path, *arguments: str) -> None:
    called(project, sys.executable, "-m", "pytest", "-qx", "-p", "no:cacheprovider", *arguments)


def make(project: Path, target: str, *variables: str) -> str:
    # Everything is installed already, and the copied files look newer to `make`.
    return called(project, "make", "--assume-old=setup", target, *variables)


def fuzz(project: Path, database: str) -> None:
    make(project, "fuzz", f"ARGS=--database {database} --paths ^/spaceports --cases 5 --seed 1")


@pytest.fixture(scope="module")
def project() -> Iterator[Path]:
    """A copy of the project after all steps of the page."""
    with tempfile.TemporaryDirectory(prefix="agency-recipe-") as folder:
        # PostgreSQL runs as another user where the tests are run by root.
        Path(folder).chmod(0o755)
        copy = Path(folder, "copy")
        shutil.copytree(ROOT, copy, ignore=LEFT_OUT)
        for name in (".venv", "client/node_modules"):
            (copy / name).symlink_to(ROOT / name)
        for edit in edits(RECIPE):
            edit.apply(copy)
        said = make(copy, "generate")
        assert re.search(r"_spaceports\.py .* done$", said, re.MULTILINE)
        yield copy


def test_the_page_asks_for_few_lines_in_few_files():
    by_hand = [edit for edit in edits(RECIPE) if edit.file.startswith("server/")]
    lines, files = sum(edit.added for edit in by_hand), {edit.file for edit in by_hand}
    assert lines <= MOST_LINES
    assert len(files) <= MOST_FILES
    claim = f"It takes {lines} lines in {len(files)} files and one command."
    assert claim in " ".join(PAGE.split())


def test_the_rules_hold_for_the_new_resource(project):
    passes(project, *RULES, "tests/travel/test_spaceports.py")


@pytest.mark.fuzz
@pytest.mark.parametrize("database", ["sqlite", pytest.param("postgresql", marks=pytest.mark.full)])
def test_the_new_resource_answers_as_the_openapi_document_says(project, database):
    fuzz(project, database)


def test_the_server_answers_as_the_page_shows(project, tmp_path):
    url = f"sqlite:///{tmp_path / 'spaceports.db'}"
    env = environment(url, SEED="1")
    for command in (["-m", "flask", "db", "upgrade"], ["seed.py"]):
        run(*command, env=env, cwd=project).check_returncode()
    with serving(url, project, project, WORKERS="1") as server:
        outputs = printed(RECIPE, server.base, env)
    assert outputs == [output for _, output in commands(RECIPE)]


@pytest.fixture(scope="module")
def changed(project) -> Path:
    """A copy of it after the changes at the end of the page."""
    copy = project.with_name("changed")
    shutil.copytree(project, copy, symlinks=True)
    for edit in edits(CHANGES):
        edit.apply(copy)
    migrations = set(copy.glob("migrations/versions/*.py"))
    make(copy, "generate")
    assert len(set(copy.glob("migrations/versions/*.py")) - migrations) == 1
    return copy


def test_the_rules_hold_after_the_changes(changed):
    passes(changed, "-k", "not postgresql", *CHANGED, "tests/travel/test_spaceports.py")


@pytest.mark.full
@pytest.mark.fuzz
@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_the_changed_resource_answers_as_the_openapi_document_says(changed, database):
    fuzz(changed, database)
