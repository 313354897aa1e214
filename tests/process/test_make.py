"""What `make` does with the client: installs and builds it once, or says what that would take.

Each test has a project of its own, in which `npm`, `flask` and `python` only note what they are
called for.
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from deploy.server import ROOT

SERVED = ["flask db upgrade head", "seed", "serve"]
BUILT = ["npm ci --omit=dev", "npm run build"]

NPM = """#!/bin/sh
echo "npm $*" >> {log}
case "$*" in
  *" ci "*) rm -rf client/node_modules; mkdir client/node_modules ;;
  *build*) mkdir -p client/dist; echo page > client/dist/index.html; [ ! -e broken ] ;;
esac
"""
PYTHON = """#!/bin/sh
case "$1" in
  seed.py) echo seed ;;
  server/app.py) echo serve ;;
  *) echo "python $*" ;;
esac >> {log}
"""
NODE = """#!/bin/sh
exec {node} --require {fake} "$@"
"""


class Project:
    """A project with our Makefile, whose commands are noted instead of run."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.log, self.tools = folder, folder / "log", folder / "tools"
        shutil.copy(ROOT / "Makefile", folder / "Makefile")
        for name in (
            "Pipfile.lock",
            "package-lock.json",
            "client/package-lock.json",
            "client/index.html",
            "client/vite.config.ts",
            "client/src/main.tsx",
            "client/public/theme.js",
            "client/scripts/sky.ts",
            "data/exoplanets-2019.csv",
            # What else is installed is there already.
            ".venv/.pipenv",
            ".venv/.serving",
            ".venv/.testing",
            "node_modules/.package-lock.json",
        ):
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
        self.tools.mkdir()
        for name in ("sh", "awk", "find", "mkdir", "rm", "touch"):
            (self.tools / name).symlink_to(shutil.which(name))
        self.script("tools/npm", NPM.format(log=self.log))
        self.node("20.19.0")
        self.script(".venv/bin/python", PYTHON.format(log=self.log))
        for name in ("flask", "ruff", "mypy"):
            self.script(f".venv/bin/{name}", f'#!/bin/sh\necho "{name} $*" >> {self.log}\n')

    def script(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        path.chmod(0o755)

    def node(self, version: str) -> None:
        """Have Node say that it is of this version."""
        fake = self.folder / "fake.cjs"
        versions = f"{{ value: {{ node: '{version}' }} }}"
        fake.write_text(
            f"Object.defineProperty(process, 'versions', {versions});\n"
            f"Object.defineProperty(process, 'version', {{ value: 'v{version}' }});\n"
        )
        self.script("tools/node", NODE.format(node=shutil.which("node"), fake=fake))

    def make(self, *arguments: str) -> tuple[int, str, list[str]]:
        """The exit status of make, what it printed, and what it called."""
        self.log.write_text("")
        environment = {name: value for name, value in os.environ.items() if "MAKE" not in name}
        result = subprocess.run(
            [shutil.which("make"), *arguments],
            cwd=self.folder,
            env=environment | {"PATH": str(self.tools)},
            capture_output=True,
            text=True,
            timeout=60,
        )
        called = self.log.read_text()
        for option in (" --no-progress --loglevel=error", " --prefix client", " --silent"):
            called = called.replace(option, "")
        called = called.replace(" -- --logLevel warn", "")
        return result.returncode, result.stdout + result.stderr, called.splitlines()

    def change(self, name: str) -> None:
        """Have the file be newer than all that was made of it."""
        path = self.folder / name
        newest = max(each.stat().st_mtime_ns for each in self.folder.rglob("*") if each.exists())
        path.touch()
        # The clock of a file system moves in steps of some milliseconds.
        while path.stat().st_mtime_ns <= newest:
            path.touch()


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def test_run_builds_the_client_once(project):
    status, said, called = project.make("run")
    assert (status, called) == (0, [*BUILT, *SERVED])
    assert "Building the travel desk.\n" in said
    status, said, called = project.make("run")
    assert (status, said, called) == (0, "Migrating the database.\n", SERVED)


@pytest.mark.parametrize(
    ("name", "calls"),
    [
        ("client/src/main.tsx", BUILT[1:]),
        ("client/src/new.tsx", BUILT[1:]),
        ("client/public/theme.js", BUILT[1:]),
        ("client/scripts/sky.ts", BUILT[1:]),
        ("client/index.html", BUILT[1:]),
        ("client/vite.config.ts", BUILT[1:]),
        ("data/exoplanets-2019.csv", BUILT[1:]),
        ("client/package-lock.json", BUILT),
        ("client/e2e.test.ts", []),
    ],
)
def test_run_repeats_what_a_change_calls_for_and_no_more(project, name, calls):
    project.make("run")
    project.change(name)
    assert project.make("run")[2] == [*calls, *SERVED]
    assert project.make("run")[2] == SERVED


def test_a_source_that_is_removed_is_a_change(project):
    project.make("run")
    (project.folder / "client/src/main.tsx").unlink()
    assert project.make("run")[2] == [*BUILT[1:], *SERVED]


@pytest.mark.parametrize("version", ["20.19.0", "20.20.2", "22.12.0", "24.1.0"])
def test_a_node_that_vite_runs_on_builds(project, version):
    project.node(version)
    assert project.make("run")[2] == [*BUILT, *SERVED]


@pytest.mark.parametrize("version", ["18.20.8", "20.9.0", "21.7.3", "22.5.1"])
def test_with_a_node_that_is_too_old_the_api_is_served_alone(project, version):
    project.node(version)
    status, said, called = project.make("run")
    assert (status, called) == (0, SERVED)
    assert f"The travel desk isn't built: Node v{version} is too old. Install " in said


@pytest.mark.parametrize(("tool", "name"), [("node", "Node"), ("npm", "npm")])
def test_without_node_or_npm_the_api_is_served_alone(project, tool, name):
    (project.tools / tool).unlink()
    status, said, called = project.make("run")
    assert (status, called) == (0, SERVED)
    sentence, rest = said.splitlines()
    assert sentence.startswith(f"The travel desk isn't built: {name} is missing. Install ")
    assert rest == "Migrating the database."


def test_a_build_that_fails_stops_run_each_time_until_it_is_mended(project):
    project.change("broken")
    for calls in (BUILT, BUILT[1:]):
        status, _, called = project.make("run")
        assert (status != 0, called) == (True, calls)
    (project.folder / "broken").unlink()
    assert project.make("run")[2] == [*BUILT[1:], *SERVED]


def test_setup_completes_what_run_installed_and_run_is_content_with_it(project):
    project.make("run")
    for calls in (["npm ci"], []):
        assert project.make("setup")[2] == calls
    assert project.make("run")[2] == SERVED


def test_run_after_setup_only_builds(project):
    assert project.make("setup")[2] == ["npm ci"]
    assert project.make("run")[2] == [*BUILT[1:], *SERVED]


CHECKS = ["ruff check .", "ruff format --check .", "mypy ", "npm run check"]


PYTEST = "python -m pytest -n auto --dist worksteal"


def test_test_checks_builds_and_runs_every_suite(project):
    tests = [PYTEST, "npm test", "npm run e2e"]
    called = project.make("test")[2]
    assert called == ["npm ci", *CHECKS, BUILT[1], *tests]
    assert project.make("test")[2] == [*CHECKS, *tests]


def test_test_with_arguments_runs_pytest_alone(project):
    project.make("setup")
    arguments = '-k "accept or page" tests/web/test_pages.py'
    called = project.make("test", f"ARGS={arguments}")[2]
    assert called == [f"{PYTEST} -k accept or page tests/web/test_pages.py"]


def test_test_all_is_test_at_full_size(project):
    called = project.make("test-all")[2]
    tests = [f"{PYTEST} --full", "npm test", "npm run e2e"]
    assert called == ["npm ci", *CHECKS, BUILT[1], *tests]


@pytest.mark.parametrize(
    ("target", "calls"), [("screenshots", "npm run screenshots"), ("weigh", "npm run weigh")]
)
def test_what_shows_the_client_builds_it_first(project, target, calls):
    assert project.make(target)[2] == ["npm ci", BUILT[1], calls]


def test_screenshots_passes_its_arguments_on(project):
    project.make("setup")
    assert project.make("screenshots", "ARGS=--docs")[2][-1] == "npm run screenshots -- --docs"


def test_clean_removes_what_was_installed_and_built(project):
    project.make("run")
    project.make("clean")
    for name in (".venv", "node_modules", "client/node_modules", "client/dist"):
        assert not (project.folder / name).exists()
    assert (project.folder / "client/src/main.tsx").exists()
