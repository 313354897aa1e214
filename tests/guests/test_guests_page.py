"""The page of events and guests: its commands answer what it says that they answer."""

from deploy.server import ROOT
from tests.support.console import commands

PAGE = (ROOT / "docs" / "guests.md").read_text()


def test_the_page_shows_many_commands():
    assert len(commands(PAGE)) > 15


def test_the_page_calls_every_route(sqlite_app):
    routes = {route.url for route in sqlite_app.extensions["agency-api"].routes}
    called = " ".join(command for command, _ in commands(PAGE))
    for url in routes:
        if url.startswith(("/api/v1/event", "/api/v1/invitedGuest")):
            assert f"localhost:5555{url.removesuffix('<int:id>')}" in called
