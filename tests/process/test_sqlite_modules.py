"""A server on the standard library's `sqlite3` gives the same answers as one on pysqlite3."""

import re
import shutil
import sqlite3
from pathlib import Path

import pytest

from agency import sqlite_driver
from deploy.server import serving
from tests.support.client import Caller
from tests.support.marks import on_sqlite

MISSION = {"name": "First light", "scientist_id": 1, "planet_id": 1}


@pytest.fixture
def standard(tmp_path: Path) -> dict[str, str]:
    """The environment of a process that can't import pysqlite3."""
    hidden = tmp_path / "hidden"
    hidden.mkdir()
    (hidden / "pysqlite3.py").write_text("raise ImportError")
    return {"PYTHONPATH": str(hidden)}


def answers(port: int) -> list[tuple[int, bytes]]:
    with Caller(port) as caller:
        calls = [("POST", "/missions", MISSION), ("PATCH", "/missions/1", {"name": "Other"})]
        calls += [("POST", "/missions", {**MISSION, "planet_id": 999}), ("POST", "/planets", {})]
        calls += [("DELETE", "/scientists/2", None)]
        urls = ["scientists", "planets", "missions", "missions?sort=-name&page=1", "statistics"]
        calls += [("GET", f"/{url}", None) for url in [*urls, "scientists/1", "planets/1"]]
        found = [caller.call(*call) for call in calls]
        return [(answer.status, answer.body) for answer in found]


@on_sqlite
def test_both_modules_give_the_same_answers_and_an_old_sqlite_is_told(
    filled_url, tmp_path, standard
):
    other = tmp_path / "other.db"
    shutil.copy(filled_url.removeprefix("sqlite:///"), other)
    with serving(filled_url, WORKERS="1") as server:
        expected = answers(server.port)
    with serving(f"sqlite:///{other}", WORKERS="1", **standard) as server:
        assert answers(server.port) == expected
        with Caller(server.port) as caller:
            ready = caller.call("GET", "/ready")
        server.stop()
        printed = server.printed()
    assert {status for status, _ in expected} == {200, 201, 202, 204, 400}
    is_old = sqlite3.sqlite_version_info < sqlite_driver.FIXED
    assert (ready.status, ready.json["checks"]["database"] == "degraded") == (200, is_old)
    sentence = f"SQLite {re.escape(sqlite3.sqlite_version)} can corrupt .*\n"
    assert bool(re.search(sentence, printed)) is is_old
