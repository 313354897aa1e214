"""The funcster page: its commands answer what it says that they answer."""

import re

import pytest

from deploy.server import ROOT
from tests.support.console import commands

PAGE = ROOT / "docs" / "funcster.md"

EITHER = {
    ("GET", "/mentors"),
    ("GET", "/coders"),
    ("GET", "/snippet/<id>"),
    ("PATCH", "/snippet/<id>"),
    ("DELETE", "/snippet/<id>"),
    ("GET", "/userinfo"),
    ("GET", "/userinfo/<username>"),
    ("GET", "/snippets"),
    ("GET", "/snippet/<id>/revisions"),
    ("POST", "/snippet/<id>/revisions/<number>/restore"),
    ("POST", "/snippet/<id>/format"),
    ("GET", "/snippet/<id>/problems"),
}
CODERS = {("PATCH", "/coder/<id>/mentor"), ("POST", "/snippet")}
MENTORS = {("PATCH", "/mentor/<id>/coder"), ("GET", "/coders/available")}
CALLS = {
    "CODER": EITHER | CODERS,
    "MENTOR": EITHER | MENTORS,
    "ADMINISTRATOR": EITHER | CODERS | MENTORS,
}


@pytest.mark.parametrize("role", CALLS)
def test_the_page_has_every_call_of_the_contract_for_each_role(role):
    calls = set()
    for command, _ in commands(PAGE.read_text()):
        if f'${role}"' in command:
            (path,) = re.findall(r"localhost:5555(/[\w/]+)", command)
            (method,) = re.findall(r"-X (\w+)", command) or ["GET"]
            path = re.sub(r"(?<=revisions/)\d+", "<number>", path)
            path = re.sub(r"(?<=userinfo/)\w+", "<username>", re.sub(r"\b\d+\b", "<id>", path))
            calls.add((method, path))
    assert calls == CALLS[role]


def test_the_page_has_every_call_that_the_routes_have(sqlite_app):
    paths = {
        (method, re.sub(r"<int:(\w+)>", r"<\1>", route.url))
        for route in sqlite_app.extensions["agency-api"].routes
        if route.resource.__module__.startswith("agency.funcster.")
        for method in route.resource.methods - {"HEAD", "OPTIONS"}
    }
    assert paths == set.union(*CALLS.values()) | {("POST", "/signup")}
