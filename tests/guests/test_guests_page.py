"""The page of events and guests: its commands answer what it says that they answer."""

import pytest

from deploy.server import ROOT, environment, serving
from tests.support.console import commands, printed
from tests.support.databases import MIGRATED

PAGE = (ROOT / "docs" / "guests.md").read_text()


@pytest.mark.process
def test_the_commands_of_the_page_answer_what_it_says(databases, tmp_path):
    url = databases.new("sqlite", tmp_path / "guests.db", MIGRATED)
    env = environment(url)
    with serving(url, WORKERS="1") as server:
        outputs = printed(PAGE, server.base, env)
    for (command, shown), output in zip(commands(PAGE), outputs, strict=True):
        assert output == shown, command
    assert len(outputs) > 15


def test_the_page_calls_every_route(sqlite_app):
    routes = {route.url for route in sqlite_app.extensions["agency-api"].routes}
    called = " ".join(command for command, _ in commands(PAGE))
    for url in routes:
        if url.startswith(("/api/v1/event", "/api/v1/invitedGuest")):
            assert f"localhost:5555{url.removesuffix('<int:id>')}" in called
