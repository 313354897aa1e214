"""The pages with console sessions: their commands print what the pages show."""

import pytest

from deploy.server import ROOT, environment, serving
from tests.support.console import blocks, commands, printed
from tests.support.databases import MIGRATED

# The sessions of the recipe run in a copy of the project: `test_recipe`.
PAGES = [
    page
    for page in sorted((ROOT / "docs").glob("*.md"))
    if blocks(page.read_text()) and page.name != "new-resource.md"
]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_commands_of_a_page_print_what_it_shows(page, databases, tmp_path):
    url = databases.new("sqlite", tmp_path / "page.db", MIGRATED)
    text = page.read_text()
    with serving(url, WORKERS="1") as server:
        outputs = printed(text, server.base, environment(url))
    for (command, shown), output in zip(commands(text), outputs, strict=True):
        assert output == shown, command


def test_the_pages_of_three_systems_have_such_sessions():
    assert {"casting.md", "funcster.md", "guests.md"} <= {page.name for page in PAGES}
