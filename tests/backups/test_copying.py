"""flask copy-database: all data, from the one kind of database to the other."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import insert, text

from agency.audit.author import maintenance
from agency.database import Base, db
from deploy.server import ROOT, environment
from tests.support.application import application, command
from tests.support.backups import fill, held, logged_as_it_should_be, next_mission, paths
from tests.support.databases import EMPTY, MIGRATED, kind_of


@pytest.fixture
def url_of(databases, tmp_path) -> Callable[..., str]:
    """Makes a new database of that kind, and says its URL."""

    def make(kind: str, content: str = EMPTY) -> str:
        file = tmp_path / f"{len(list(tmp_path.iterdir()))}.db"
        return databases.new(kind, file, content)

    return make


@pytest.fixture(params=["sqlite", "postgresql"])
def there(request, url_of) -> Iterator[Flask]:
    """The application on a database with hard rows, on each kind in turn."""
    with application(url_of(request.param, MIGRATED)) as app:
        app.extensions["client"] = fill(app)
        yield app


@pytest.fixture
def empty(there, url_of) -> Iterator[Flask]:
    """The application on a migrated database of the other kind."""
    is_sqlite = there.config["DATABASE_URL"].startswith("sqlite")
    with application(url_of("postgresql" if is_sqlite else "sqlite", MIGRATED)) as app:
        yield app


def copied(source: Flask, target: Flask) -> str:
    """Copy, and return what the command has printed."""
    urls = [app.config["DATABASE_URL"] for app in (source, target)]
    result = command(source, "copy-database", *urls)
    assert result.exit_code == 0, result.output
    return result.output


def refused(source: Flask, target: Flask) -> str:
    """Try to copy, and return why that was refused."""
    urls = [app.config["DATABASE_URL"] for app in (source, target)]
    result = command(source, "copy-database", *urls)
    assert result.exit_code == 1, result.output
    return result.output.splitlines()[-1]


def is_empty(app: Flask) -> bool:
    return not any(held(app).values())


def test_all_rows_are_copied_to_the_other_kind_and_back(there, empty, url_of):
    before = held(there)
    assert "planets: 9 of 9" in copied(there, empty)
    assert held(empty) == before
    with application(url_of(kind_of(there.config["DATABASE_URL"]), MIGRATED)) as back:
        copied(empty, back)
        assert held(back) == held(there) == before
        for app in (there, empty, back):
            assert logged_as_it_should_be(app)
            assert next_mission(app) == 9
            # Nothing but that mission has been logged since.
            assert len(held(app)["audit_entries"]) == len(before["audit_entries"]) + 2


def test_the_copy_gives_the_same_answer_to_every_get(there, empty):
    copied(there, empty)
    client, other = there.extensions["client"], empty.test_client()
    other.environ_base["HTTP_AUTHORIZATION"] = client.environ_base["HTTP_AUTHORIZATION"]
    seen = set()
    for path in paths(there):
        answers = [one.get(path) for one in (client, other)]
        assert answers[0].status_code == answers[1].status_code, path
        if answers[0].is_json:
            bodies = [json.dumps(answer.json, sort_keys=True) for answer in answers]
            assert bodies[0] == bodies[1], path
        else:
            assert answers[0].data == answers[1].data
        seen.add(answers[0].status_code)
    assert seen == {200, 404}


def test_only_an_empty_database_is_copied_to(there, empty):
    with empty.app_context(), db.engine.begin() as connection:
        connection.execute(text("INSERT INTO planets (name) VALUES ('Amphibios 9')"))
    before = held(empty)
    assert "TO has data" in refused(there, empty)
    assert held(empty) == before
    assert "TO has data" in refused(there, there)


def test_both_must_be_migrated(there, empty, url_of):
    with application(url_of("sqlite")) as nothing:
        assert refused(there, nothing).startswith("Error: TO: The database isn't migrated")
        assert refused(nothing, empty).startswith("Error: FROM: The database isn't migrated")


@pytest.mark.parametrize("there", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE events SET name = 'a' || char(0) || 'b' WHERE id = 3",
        "UPDATE events SET name = CAST(x'FF' AS TEXT) WHERE id = 3",
        "UPDATE movies SET release_date = 'tomorrow' WHERE id = 1",
        "UPDATE actors SET age = 1.5 WHERE id = 1",
        "UPDATE actors SET age = 'old' WHERE id = 1",
        "UPDATE events SET name = printf('%300s', 'x') WHERE id = 3",
    ],
)
def test_what_the_other_kind_can_not_hold_is_refused_with_nothing_copied(there, empty, sql):
    # Another program may write to SQLite what the application never would.
    with there.app_context(), db.engine.begin() as connection, maintenance(connection):
        connection.execute(text(sql))
    message = refused(there, empty)
    assert "can't be copied, so nothing was" in message or "differs between" in message
    assert is_empty(empty)
    assert logged_as_it_should_be(empty)


@pytest.mark.process
def test_a_copy_that_is_killed_leaves_nothing_half_copied(there, empty):
    planets = [{"name": f"Far {number}"} for number in range(20_000)]
    with there.app_context(), db.engine.begin() as connection:
        connection.execute(insert(Base.metadata.tables["planets"]), planets)
    urls = [app.config["DATABASE_URL"] for app in (there, empty)]
    process = subprocess.Popen(
        [sys.executable, "-m", "flask", "copy-database", *urls],
        cwd=ROOT,
        env=environment(urls[0], PYTHONUNBUFFERED="1"),
        stdout=subprocess.PIPE,
        text=True,
    )
    with process.stdout as lines:
        assert any(line.strip().startswith("planets") for line in lines)
        process.kill()
    process.wait(timeout=30)
    assert is_empty(empty)
    copied(there, empty)
    assert held(empty) == held(there)


def test_a_password_in_a_url_is_not_repeated(there, tmp_path: Path):
    for url in ("mysql://me:s3cret@host/name", "postgresql://me:s3cret@127.0.0.1:1/name"):
        result = command(there, "copy-database", there.config["DATABASE_URL"], url)
        assert result.exit_code in (1, 2)
        assert "s3cret" not in result.output
