"""What the README says is so, and the files around the code keep their promises."""

import json
import re

from opentelemetry.sdk import environment_variables

from agency.monitoring import health
from agency.settings import SETTINGS
from deploy.server import ROOT

README = (ROOT / "README.md").read_text()
OPERATIONS = (ROOT / "docs" / "operations.md").read_text()
MAKEFILE = (ROOT / "Makefile").read_text()


def test_the_readme_has_every_setting_with_its_default_and_what_it_does():
    rows = re.findall(r"^\| `([A-Z0-9_]+)` \|(.*?)\| (.*) \|$", README, re.MULTILINE)
    assert {name: (default.strip("` "), does) for name, default, does in rows} == {
        name: (setting.default, setting.does) for name, setting in SETTINGS.items()
    }


def test_every_make_command_of_the_readme_is_a_target_that_explains_itself():
    commands = set(re.findall(r"`make (\w+)", README)) | set(
        re.findall(r"^make (\w+)", README, re.MULTILINE)
    )
    assert {"run", "test", "fuzz", "bench"} <= commands
    assert commands <= set(re.findall(r"^(\w+):.*## ", MAKEFILE, re.MULTILINE))


def test_continuous_integration_runs_the_readmes_test_command():
    assert (ROOT / ".ci" / "run").read_text().splitlines()[-1] == "make test"


def test_every_file_that_the_readme_names_is_there():
    for name in re.findall(r"`((?:docs|data|tests|server|benchmarks)/[\w./]+)`", README):
        assert (ROOT / name).exists(), name


def test_lock_files_name_no_package_index():
    lock = json.loads((ROOT / "Pipfile.lock").read_text())
    assert lock["_meta"]["sources"] == []
    groups = [group for name, group in lock.items() if name != "_meta"]
    assert not [name for group in groups for name, package in group.items() if "index" in package]
    for name in ("package-lock.json", "client/package-lock.json"):
        assert '"resolved"' not in (ROOT / name).read_text()


def test_the_operations_page_knows_each_check_each_metric_and_no_setting_that_is_not_there(
    sqlite_app,
):
    checks = re.findall(r"^\| `(\w+)` \| [^/]", OPERATIONS, re.MULTILINE)
    assert set(health.CHECKS) <= set(checks)
    text = sqlite_app.test_client().get("/metrics").text
    for name in re.findall(r"^# TYPE (\w+) ", text, re.MULTILINE):
        assert f"`{name}`" in OPERATIONS
    compose = (ROOT / "compose.yaml").read_text()
    for name in re.findall(r"`([A-Z][A-Z0-9]+_[A-Z0-9_]+)[=`]", OPERATIONS):
        assert name in SETTINGS or name in compose or hasattr(environment_variables, name), name


def test_every_make_command_of_the_operations_page_is_a_target():
    commands = set(re.findall(r"(?:`|^)make (\w+)", OPERATIONS, re.MULTILINE))
    assert commands <= set(re.findall(r"^(\w+):.*## ", MAKEFILE, re.MULTILINE))
