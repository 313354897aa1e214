"""flask backup and flask restore: what is kept is whole, and comes back as it was."""

import sqlite3
import stat
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask_migrate import downgrade, upgrade
from sqlalchemy import text

from agency import database
from agency.backups import programs, sqlite
from agency.database import db
from deploy.server import environment, run, serving
from tests.support.application import application, command, dispose
from tests.support.backups import fill, held, logged_as_it_should_be, next_mission
from tests.support.databases import connected, kind_of
from tests.support.writer import Writer

BEFORE_THE_LOG = "c5a571c0f3b2"


@pytest.fixture
def there(migrated_url) -> Iterator:
    """The application on a database with hard rows."""
    with application(migrated_url) as app:
        fill(app)
        yield app


@pytest.fixture
def elsewhere(there, tmp_path, databases) -> str:
    """The URL of another database of the same kind, with nothing in it."""
    return databases.new(kind_of(there.config["DATABASE_URL"]), tmp_path / "elsewhere.db")


@pytest.fixture
def kept(there, tmp_path) -> Path:
    """A backup of it."""
    file = tmp_path / "agency.backup"
    result = command(there, "backup", file)
    assert result.exit_code == 0, result.output
    return file


def test_what_is_restored_elsewhere_is_what_was_backed_up(there, elsewhere, kept):
    with application(elsewhere) as app:
        result = command(app, "restore", kept)
        assert result.exit_code == 0, result.output
        assert "  planets: 9\n" in result.output
        assert held(app) == held(there)
        assert logged_as_it_should_be(app)
        assert next_mission(app) == next_mission(there) == 9
        new_entries = set(held(app)["audit_entries"]) - set(held(there)["audit_entries"])
        assert len(new_entries) == 2


def test_a_backup_says_what_it_has_and_only_its_owner_can_read_it(there, tmp_path):
    file = tmp_path / "agency.backup"
    result = command(there, "backup", file)
    assert result.exit_code == 0
    assert "  planets: 9\n" in result.output
    assert f"to {file}: " in result.output
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(tmp_path.glob(".*")) == []
    if there.config["DATABASE_URL"].startswith("sqlite"):
        with sqlite3.connect(file) as connection:
            assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        connection.close()


def test_a_backup_overwrites_nothing_unless_it_is_told_to(there, kept):
    before = kept.read_bytes()
    result = command(there, "backup", kept)
    assert (result.exit_code, kept.read_bytes()) == (1, before)
    assert "--force" in result.output
    next_mission(there)
    assert command(there, "backup", kept, "--force").exit_code == 0
    assert kept.read_bytes() != before


def test_a_backup_where_nothing_can_be_written_says_so(there, tmp_path):
    result = command(there, "backup", tmp_path / "nowhere" / "agency.backup")
    assert result.exit_code == 1
    assert "No such file or directory" in result.output


def test_data_is_replaced_only_by_force_and_then_all_of_it(there, kept):
    before = held(there)
    next_mission(there)
    with there.app_context(), db.engine.begin() as connection:
        connection.execute(text("DELETE FROM planets WHERE id = 1"))
    changed = held(there)
    result = command(there, "restore", kept)
    assert (result.exit_code, held(there)) == (1, changed)
    assert "--force" in result.output
    assert command(there, "restore", kept, "--force").exit_code == 0
    assert held(there) == before
    assert logged_as_it_should_be(there)


@pytest.mark.parametrize("part", [0.0, 0.1, 0.5, 0.9, 0.999])
def test_a_truncated_backup_is_refused_and_changes_nothing(there, kept, part):
    before = held(there)
    content = kept.read_bytes()
    kept.write_bytes(content[: int(len(content) * part)])
    result = command(there, "restore", kept, "--force")
    assert (result.exit_code, result.output.count("\n")) == (1, 1), result.output
    assert held(there) == before
    assert logged_as_it_should_be(there)


def test_a_file_of_somebody_else_is_refused_and_changes_nothing(there, tmp_path):
    before = held(there)
    foreign = tmp_path / "foreign.db"
    with sqlite3.connect(foreign) as connection:
        connection.execute("CREATE TABLE planets (id INTEGER PRIMARY KEY)")
    connection.close()
    garbage = tmp_path / "garbage"
    garbage.write_bytes(b"PGDMP" + bytes(1000))
    words = tmp_path / "words"
    words.write_text("I am no backup")
    for file in (foreign, garbage, words):
        result = command(there, "restore", file, "--force")
        assert (result.exit_code, result.output.count("\n")) == (1, 1), result.output
        assert held(there) == before


def test_a_backup_of_the_other_kind_is_refused_and_the_way_is_shown(sqlite_app, there, tmp_path):
    file = tmp_path / "sqlite.backup"
    assert command(sqlite_app, "backup", file).exit_code == 0
    if there.config["DATABASE_URL"].startswith("postgresql"):
        result = command(there, "restore", file, "--force")
        assert result.exit_code == 1
        assert "flask copy-database sqlite:///" in result.output


def test_a_backup_of_an_older_version_is_brought_up_to_date(there, elsewhere, tmp_path):
    with there.app_context():
        downgrade(revision=BEFORE_THE_LOG)
        dispose(there)
    file = tmp_path / "older.backup"
    result = command(there, "backup", file)
    assert result.exit_code == 0, result.output
    assert f"revision {BEFORE_THE_LOG}" in result.output
    with application(elsewhere) as app:
        with app.app_context():
            upgrade()
        result = command(app, "restore", file)
        assert result.exit_code == 0, result.output
        assert "was migrated" in result.output
        assert len(held(app)["planets"]) == 9
        assert held(app)["audit_entries"] == []
        assert logged_as_it_should_be(app)
        assert next_mission(app) == 9


def test_a_backup_of_a_newer_version_is_refused(there, elsewhere, tmp_path):
    with there.app_context(), db.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'f00000000000'"))
    file = tmp_path / "newer.backup"
    assert command(there, "backup", file).exit_code == 0
    with application(elsewhere) as app:
        result = command(app, "restore", file)
        assert result.exit_code == 1
        assert "f00000000000" in result.output


def test_a_database_that_is_not_migrated_is_not_backed_up(new_url, tmp_path):
    with application(new_url) as app:
        result = command(app, "backup", tmp_path / "nothing.backup")
    assert result.exit_code == 1
    assert "isn't migrated" in result.output
    assert not (tmp_path / "nothing.backup").exists()


@pytest.mark.parametrize("migrated_url", ["sqlite"], indirect=True)
def test_a_restore_gives_up_where_others_keep_the_lock(there, kept, monkeypatch):
    monkeypatch.setattr(sqlite, "LOCKED_SECONDS", 0)
    monkeypatch.setattr(database, "LOCK_TIMEOUT_SECONDS", 0.2)
    before = held(there)
    url = there.config["DATABASE_URL"]
    with connected(url) as connection, application(url) as impatient:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        result = command(impatient, "restore", kept, "--force")
        connection.rollback()
    assert result.exit_code == 1
    assert "keep writing" in result.output
    assert held(there) == before
    assert list(kept.parent.glob(".*")) == []


@pytest.mark.parametrize("migrated_url", ["sqlite"], indirect=True)
def test_a_restore_into_a_file_with_pages_of_another_size_succeeds(there, elsewhere, kept):
    with connected(elsewhere) as connection:
        connection.exec_driver_sql("PRAGMA page_size = 8192")
        connection.exec_driver_sql("CREATE TABLE notes (id INTEGER PRIMARY KEY)")
        connection.exec_driver_sql("PRAGMA journal_mode = WAL")
    with application(elsewhere) as app:
        result = command(app, "restore", kept, "--force")
        assert result.exit_code == 0, result.output
        assert held(app) == held(there)
    with connected(elsewhere) as connection:
        assert connection.exec_driver_sql("PRAGMA page_size").scalar_one() == 8192


@pytest.mark.parametrize("migrated_url", ["postgresql"], indirect=True)
def test_a_restore_that_fails_midway_leaves_what_was_there(there, kept):
    before = held(there)
    with there.app_context(), db.engine.begin() as connection:
        # It is not ours, and keeps the table from being dropped, one of the last.
        connection.execute(text("CREATE VIEW near AS SELECT * FROM planets WHERE id < 3"))
    result = command(there, "restore", kept, "--force")
    assert result.exit_code == 1
    assert "cannot drop table planets" in result.output
    assert held(there) == before
    assert logged_as_it_should_be(there)


@pytest.mark.process
def test_a_backup_while_others_write_has_every_row_that_was_acknowledged(
    filled_url, tmp_path, databases
):
    file = tmp_path / "agency.backup"
    env = environment(filled_url)
    with serving(filled_url, WORKERS="2") as server:
        writers = [Writer(server.port, f"writer-{number}") for number in range(4)]
        for writer in writers:
            writer.start()
        enough = threading.Event()
        while sum(len(writer.booked) for writer in writers) < 40:
            enough.wait(0.01)
        acknowledged = {n: name for writer in writers for n, name in writer.booked.copy().items()}
        result = run("-m", "flask", "backup", str(file), env=env)
        after = {n: name for writer in writers for n, name in writer.booked.copy().items()}
        server.kill()
        for writer in writers:
            writer.join(timeout=40)
            assert writer.refused == []
    assert result.returncode == 0, result.stderr
    assert len(after) > len(acknowledged)
    url = databases.new(kind_of(filled_url), tmp_path / "elsewhere.db")
    with application(url) as app:
        restored = command(app, "restore", file)
        assert restored.exit_code == 0, restored.output
        with app.app_context(), db.engine.connect() as connection:
            rows = connection.execute(text("SELECT id, name FROM missions")).all()
        stored = dict(tuple(row) for row in rows)
        assert {ident: stored.get(ident) for ident in acknowledged} == acknowledged


@pytest.mark.parametrize("migrated_url", ["postgresql"], indirect=True)
def test_no_password_is_in_an_argument_or_in_what_is_said(there, tmp_path, monkeypatch):
    program = tmp_path / "pg_dump"
    program.write_text(
        f'#!/bin/sh\necho "$@" > {tmp_path}/arguments\necho "$PGPASSWORD" > {tmp_path}/given\n'
        'echo "pg_dump: error: no entry for $PGPASSWORD" >&2\nexit 1\n'
    )
    program.chmod(0o755)
    monkeypatch.setattr(programs, "_versions", lambda name: [(99, program)])
    url = there.config["DATABASE_URL"].replace(":@", ":s3cr%20et@")
    with application(url) as app:
        result = command(app, "backup", tmp_path / "agency.backup")
    assert result.exit_code == 1
    assert "no entry for ***" in result.output
    assert (tmp_path / "given").read_text() == "s3cr et\n"
    arguments = (tmp_path / "arguments").read_text()
    assert "dbname=" in arguments
    assert "s3cr" not in arguments + result.output
    assert not (tmp_path / "agency.backup").exists()


@pytest.mark.parametrize("migrated_url", ["postgresql"], indirect=True)
@pytest.mark.parametrize("versions", [[], [12]])
def test_it_is_said_which_program_is_lacking(there, tmp_path, monkeypatch, versions):
    found = [(version, Path("pg_dump")) for version in versions]
    monkeypatch.setattr(programs, "_versions", lambda name: found)
    result = command(there, "backup", tmp_path / "agency.backup")
    assert result.exit_code == 1
    assert "postgresql-client-" in result.output
    assert ("found version 12" in result.output) == bool(versions)


@pytest.mark.parametrize("migrated_url", ["postgresql"], indirect=True)
def test_postgresqls_own_program_reads_an_archive(there, kept):
    program = programs.newest("pg_restore")
    listed = subprocess.run([program, "--list", kept], capture_output=True, text=True, check=True)
    assert "TABLE DATA public planets" in listed.stdout
