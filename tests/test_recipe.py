"""The page on a new resource is true: a copy of the project that follows it passes the tests."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.live import ROOT, environment, run, serving
from tests.test_casting_page import commands, printed

PAGE = (ROOT / "docs" / "new-resource.md").read_text()
RECIPE, CHANGES = PAGE.split("## Change it")

MOST_LINES, MOST_FILES = 45, 4
"""How much may have to be written by hand until the resource is there, its own tests aside."""

LEFT_OUT = shutil.ignore_patterns(
    *(".git", ".venv", "node_modules", "instance", "dist", "__pycache__", ".*_cache"),
)


class Edit(NamedTuple):
    """What the page says to add to a file: code for its end, or lines to put in others' place."""

    file: str
    code: str
    is_diff: bool

    def apply(self, project: Path) -> None:
        """Do it in a copy of the project; lines that are replaced must be there once."""
        path = project / self.file
        if not self.is_diff:
            text = path.read_text() if path.exists() else ""
            margin = "\n" if self.code.startswith(" ") else "\n\n"
            path.write_text(f"{text}{margin}{self.code}" if text else self.code)
            return
        lines = self.code.splitlines(keepends=True)
        old, new = ("".join(line[1:] for line in lines if line[0] in kept) for kept in (" -", " +"))
        before, found, after = path.read_text().partition(old)
        assert found, f"{self.file} has no lines\n{old}"
        assert old not in after, f"{self.file} has more than once\n{old}"
        path.write_text(before + new + after)

    @property
    def added(self) -> int:
        """How many lines it adds, or puts in the place of others."""
        lines = self.code.splitlines()
        return sum(line.startswith("+") for line in lines) if self.is_diff else len(lines)


def edits(text: str) -> Iterator[Edit]:
    """The edits of a part of the page, each of the file that is named last before its code."""
    for match in re.finditer(r"^```(python|diff)\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        files = re.findall(r"`((?:server|tests)/[\w/]+\.py)`", text[: match.start()])
        yield Edit(files[-1], match[2], match[1] == "diff")


def called(project: Path, *command: str | Path) -> str:
    """Run a command in the project, as somebody does who follows the page."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    env.pop("PYTHONPATH", None)
    done = subprocess.run(
        command, cwd=project, env=env, capture_output=True, text=True, timeout=240
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def tested(project: Path, *arguments: str) -> None:
    called(project, sys.executable, "-m", "pytest", "-qx", "-p", "no:cacheprovider", *arguments)


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Path:
    """A copy of the project in which the steps of the page are done."""
    copy = tmp_path_factory.mktemp("recipe") / "copy"
    shutil.copytree(ROOT, copy, ignore=LEFT_OUT)
    for folder in (".venv", "client/node_modules"):
        (copy / folder).symlink_to(ROOT / folder)
    for edit in edits(RECIPE):
        edit.apply(copy)
    # What `make setup` installs is there; `make` must not look whether it is as new as the copy.
    said = called(copy, "make", "--assume-old=setup", "generate")
    assert re.search(r"_spaceports\.py .* done$", said, re.MULTILINE)
    return copy


def test_the_page_asks_for_few_lines_in_few_files():
    by_hand = [edit for edit in edits(RECIPE) if edit.file.startswith("server/")]
    assert sum(edit.added for edit in by_hand) <= MOST_LINES
    assert len({edit.file for edit in by_hand}) <= MOST_FILES


def test_all_rules_hold_for_the_new_resource(project):
    tested(
        project,
        *("tests/test_spaceports.py", "tests/test_architecture.py"),
        *("tests/test_permissions.py", "--deselect", f"tests/test_permissions.py::{TABLE}"),
        *("tests/test_openapi.py::test_it_is_valid_openapi_3_1",),
    )


def test_what_was_generated_is_generated_anew_without_a_difference(project):
    folders = ("migrations/versions", "docs", "client/src/api")
    files = {
        path: path.read_bytes() for folder in folders for path in (project / folder).glob("*.*")
    }
    said = called(project, "make", "--assume-old=setup", "generate")
    assert "no migration was written" in said
    assert files == {
        path: path.read_bytes() for folder in folders for path in (project / folder).glob("*.*")
    }


def test_the_server_answers_as_the_page_shows(project, tmp_path):
    url = f"sqlite:///{tmp_path / 'spaceports.db'}"
    env = environment(url, SEED="1")
    for command in (["-m", "flask", "db", "upgrade"], ["seed.py"]):
        run(*command, env=env, cwd=project).check_returncode()
    with serving(url, project, project) as server:
        outputs = printed(RECIPE, server.base, env)
    assert outputs == [output for _, output in commands(RECIPE)]
