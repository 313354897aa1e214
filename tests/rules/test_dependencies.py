"""The packages of the Pipfile: each is imported, and nothing is imported that is not there."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from deploy.server import ROOT

pytestmark = pytest.mark.process

PIPFILE = tomllib.loads((ROOT / "Pipfile").read_text())
CATEGORIES = PIPFILE.keys() - {"requires"}
NOT_SERVED = [f"--extend-exclude={folder}/" for folder in ("tests", "benchmarks", "deploy")]


def names(*categories: str) -> list[str]:
    return [name for category in categories for name in PIPFILE[category]]


def check(tmp_path: Path, packages: list[str], *options: str) -> str:
    """What deptry, which doesn't read Pipfiles, has against these packages."""
    listed = tmp_path / "requirements.txt"
    listed.write_text("\n".join(packages))
    command = [sys.executable, "-m", "deptry", ".", "--no-ansi", f"--requirements-files={listed}"]
    result = subprocess.run([*command, *options], cwd=ROOT, capture_output=True, text=True)
    return result.stderr if result.returncode else ""


def test_every_package_is_imported_and_every_import_has_a_package(tmp_path):
    assert check(tmp_path, names(*CATEGORIES)) == ""


def test_the_server_runs_on_what_serving_and_telemetry_install(tmp_path):
    assert check(tmp_path, names("packages", "telemetry"), *NOT_SERVED) == ""


def test_a_package_that_nothing_imports_is_found(tmp_path):
    assert "DEP002 'idna'" in check(tmp_path, [*names(*CATEGORIES), "idna"])


def test_an_import_without_a_package_is_found(tmp_path):
    packages = [name for name in names("packages", "telemetry") if name != "orjson"]
    assert "'orjson' imported but" in check(tmp_path, packages, *NOT_SERVED)
