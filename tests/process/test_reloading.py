"""DEBUG=1: the server follows the code as it is changed. It is run from a copy of the project."""

import http.client
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from deploy.server import ROOT, LiveServer, serving
from tests.support.client import call

SECONDS = 30
# A change that is made before the server looks out for any is not seen; so it is made again.
AGAIN_SECONDS = 6

GREETING = "Welcome to Cosmic Travel."


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the project, to change."""
    root = tmp_path / "project"
    ignored = shutil.ignore_patterns("__pycache__")
    for name in ("server", "migrations"):
        shutil.copytree(ROOT / name, root / name, ignore=ignored)
    return root


def change(path: Path, code: str, arrived: Callable[[], bool]) -> None:
    """Save the code, and wait until the server has it."""
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        path.write_text(code)
        again = time.monotonic() + AGAIN_SECONDS
        while time.monotonic() < again:
            if arrived():
                return
            time.sleep(0.1)
    raise AssertionError("The server did not follow the change.")


def greeting(server: LiveServer) -> str:
    """What the server says at its root, or nothing if it can't."""
    try:
        return call(server.port, "GET", "/").json["message"]
    except (OSError, http.client.HTTPException):
        return ""


@pytest.mark.parametrize("filled_url", ["sqlite"], indirect=True)
def test_a_server_with_debug_follows_the_code_even_through_mistakes(filled_url, project):
    path = project / "server" / "agency" / "web" / "about.py"
    code = path.read_text()
    assert GREETING in code
    with serving(filled_url, root=project, cwd=project, DEBUG="1") as server:
        assert greeting(server).startswith(GREETING)
        changed = code.replace(GREETING, "Good evening.")
        change(path, changed, lambda: greeting(server).startswith("Good evening."))
        change(path, code + "\ndef (", lambda: greeting(server) == "")
        change(path, code, lambda: greeting(server).startswith(GREETING))
        assert server.stop() == 0
