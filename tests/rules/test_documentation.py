"""The documentation says what is so, and the files around the code keep their promises."""

import json
import re

import pytest
import yaml
from opentelemetry.sdk import environment_variables

from agency.monitoring import health
from agency.settings import SETTINGS, VERSION
from deploy.server import ROOT

DOCS = ROOT / "docs"
README, CONTRIBUTING = ROOT / "README.md", ROOT / "CONTRIBUTING.md"
PAGES = [README, CONTRIBUTING, ROOT / "CHANGELOG.md", ROOT / "SECURITY.md", *DOCS.glob("*.md")]
OPERATIONS = (DOCS / "operations.md").read_text()
MAKEFILE = (ROOT / "Makefile").read_text()

each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))


def code(text: str) -> str:
    """The code blocks of a page."""
    return "".join(re.findall(r"^ *```.*?^ *```$", text, re.MULTILINE | re.DOTALL))


def prose(text: str) -> str:
    """A page without its code blocks."""
    return re.sub(r"^ *```.*?^ *```$", "", text, flags=re.MULTILINE | re.DOTALL)


def make_commands(text: str) -> set[str]:
    """The targets of make that a page names."""
    blocks = re.findall(r"^make ([\w-]+)", code(text), re.MULTILINE)
    return {*blocks, *re.findall(r"`(?:[A-Z_]+=\S+ )*make ([\w-]+)", prose(text))}


def anchors(text: str) -> set[str]:
    """The anchors of the headings of a page, as GitHub makes them."""
    headings = re.findall(r"^#+ (.*)$", prose(text), re.MULTILINE)
    words = [re.sub(r"[^\w\- ]", "", heading.lower()) for heading in headings]
    return {word.replace(" ", "-") for word in words}


def links(text: str) -> list[str]:
    """The targets of the links and the pictures of a page that lead to files of ours."""
    found = re.findall(r"\]\(([^)\s]+)\)", prose(text)) + re.findall(r'src="(.+?)"', prose(text))
    return [target for target in found if not re.match(r"\w+://", target)]


def test_the_readme_has_at_most_150_lines():
    assert len(README.read_text().splitlines()) <= 150


@each_page
def test_every_link_leads_to_a_file_and_a_heading(page):
    for target in links(page.read_text()):
        name, _, anchor = target.partition("#")
        file = (page.parent / name).resolve() if name else page
        assert file.is_file(), target
        assert not anchor or anchor in anchors(file.read_text()), target


def test_every_page_is_in_the_index():
    named = links((DOCS / "README.md").read_text())
    assert {page.name for page in DOCS.glob("*.md")} - set(named) == {"README.md"}


def test_pictures_in_git_are_few_small_and_shown():
    pictures = list((DOCS / "images").iterdir())
    assert len(pictures) <= 6
    assert sum(picture.stat().st_size for picture in pictures) <= 600_000
    shown = {
        (page.parent / target).resolve() for page in PAGES for target in links(page.read_text())
    }
    assert set(pictures) <= shown


def test_the_settings_page_has_every_setting_with_its_default_and_what_it_does():
    text = (DOCS / "settings.md").read_text()
    rows = re.findall(r"^\| `([A-Z0-9_]+)` \|(.*?)\| (.*) \|$", text, re.MULTILINE)
    assert {name: (default.strip("` "), does) for name, default, does in rows} == {
        name: (setting.default, setting.does) for name, setting in SETTINGS.items()
    }
    assert len(rows) == len(SETTINGS)


def test_the_first_pages_name_the_commands_that_everyone_needs():
    assert {"run", "test"} <= make_commands(README.read_text())
    assert {"run", "test", "fuzz", "bench"} <= make_commands(CONTRIBUTING.read_text())


@each_page
def test_every_make_command_of_a_page_is_a_target_that_explains_itself(page):
    targets = set(re.findall(r"^([\w-]+):.*## ", MAKEFILE, re.MULTILINE))
    assert make_commands(page.read_text()) <= targets


def test_continuous_integration_runs_the_readmes_test_command():
    assert (ROOT / ".ci" / "run").read_text().splitlines()[-1] == "make test"
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "ci.yml").read_text())
    assert workflow["jobs"]["test"]["steps"][-1] == {"run": ".ci/run"}


def test_pre_commit_runs_only_what_is_installed_here():
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text())["repos"]
    assert [repo["repo"] for repo in hooks] == ["local"]
    for hook in hooks[0]["hooks"]:
        assert hook["language"] == "system"
        assert hook["entry"].startswith((".venv/bin/", "client/node_modules/.bin/"))


@each_page
def test_every_file_that_a_page_names_is_there(page):
    folders = "docs|data|tests|server|benchmarks|deploy|migrations|client/(?:src|scripts|e2e)"
    text = page.read_text()
    for name in re.findall(rf"`((?:{folders})/[\w./-]+)`", text):
        assert (ROOT / name).exists() or f"Create `{name}`" in text, name


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


@pytest.mark.parametrize("folder", ["", "client/"])
def test_every_package_has_the_version_that_the_server_tells(folder):
    package = json.loads((ROOT / f"{folder}package.json").read_text())
    lock = json.loads((ROOT / f"{folder}package-lock.json").read_text())
    versions = (package["version"], lock["version"], lock["packages"][""]["version"])
    assert versions == (VERSION,) * 3
