"""Which SQLite opens the databases, and what is said where it isn't safe."""

import importlib.util
import sqlite3 as standard
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import delete, insert

from agency import sqlite_driver
from agency.accounts.models import OutboxMail
from agency.database import db
from tests.support.application import emptied

SQLITE = "sqlite:///agency.db"


def version(text: str) -> SimpleNamespace:
    """A module of that version."""
    return SimpleNamespace(
        sqlite_version=text, sqlite_version_info=tuple(int(part) for part in text.split("."))
    )


def test_the_application_opens_sqlite_by_the_module_that_is_chosen(sqlite_app):
    with sqlite_app.app_context(), db.engine.connect() as connection:
        assert isinstance(connection.connection.dbapi_connection, sqlite_driver.sqlite3.Connection)
        assert db.engine.dialect.dbapi is sqlite_driver.sqlite3


def test_pysqlite3_is_chosen_where_it_is_installed():
    module = pytest.importorskip("pysqlite3.dbapi2")
    assert sqlite_driver.sqlite3 is module
    assert sqlite_driver.risk(SQLITE) is None


def test_the_standard_library_serves_where_there_is_no_pysqlite3(monkeypatch):
    monkeypatch.setitem(sys.modules, "pysqlite3", None)
    spec = importlib.util.spec_from_file_location("chosen_again", sqlite_driver.__file__)
    chosen = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(chosen)
    assert chosen.sqlite3 is standard


@pytest.mark.parametrize("number", ["3.40.1", "3.44.5", "3.45.0", "3.50.6", "3.51.2"])
def test_an_sqlite_that_can_corrupt_a_shared_file_is_told(monkeypatch, number):
    monkeypatch.setattr(sqlite_driver, "sqlite3", version(number))
    sentence = sqlite_driver.risk(SQLITE)
    assert sentence.startswith(f"SQLite {number} can corrupt ")
    assert sqlite_driver.risk("postgresql://localhost/agency") is None


@pytest.mark.parametrize("number", ["3.44.6", "3.50.7", "3.51.3", "3.52.0", "3.100.0", "4.0.0"])
def test_an_sqlite_with_the_fix_is_not(monkeypatch, number):
    monkeypatch.setattr(sqlite_driver, "sqlite3", version(number))
    assert sqlite_driver.risk(SQLITE) is None


def test_readiness_reports_an_old_sqlite_as_degraded_and_goes_on(app, client, monkeypatch):
    monkeypatch.setattr(sqlite_driver, "sqlite3", version("3.40.1"))
    answer = client.get("/ready")
    is_sqlite = app.config["DATABASE_URL"].startswith("sqlite")
    assert answer.status_code == 200
    assert answer.json["checks"]["database"] == ("degraded" if is_sqlite else "up")


def test_what_is_deleted_is_gone_from_the_file(sqlite_app):
    file = Path(sqlite_app.config["DATABASE_URL"].removeprefix("sqlite:///"))
    mail = {"recipient": "a@b", "subject": "x", "created_at": 1, "attempts": 0}
    mail |= {"next_attempt_at": 1, "text": "confidential"}
    with emptied(sqlite_app).app_context():
        for change in (insert(OutboxMail).values(mail), delete(OutboxMail)):
            with db.engine.begin() as connection:
                connection.execute(change)
            with db.engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            is_there = b"confidential" in file.read_bytes()
            assert is_there is change.is_insert
