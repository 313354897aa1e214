"""The casting page: its commands answer what it says that they answer."""

import re

import pytest

from deploy.server import ROOT
from tests.support.console import commands

PAGE = ROOT / "docs" / "casting.md"


@pytest.mark.parametrize("role", ["ASSISTANT", "DIRECTOR", "PRODUCER"])
def test_the_page_has_every_call_of_the_contract_for_each_role(role):
    calls = set()
    for command, _ in commands(PAGE.read_text()):
        if f"${role}" in command:
            (path,) = re.findall(r"localhost:5555(/\w+)", command)
            (method,) = re.findall(r"-X (\w+)", command) or ["GET"]
            calls.add((method, path))
    methods = ("GET", "POST", "PATCH", "DELETE")
    assert calls == {(method, path) for method in methods for path in ("/actors", "/movies")}
