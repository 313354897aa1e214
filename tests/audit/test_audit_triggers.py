"""The triggers that write the audit log: nothing gets past them, and they are always there."""

from collections.abc import Iterator

import pytest
from flask_migrate import downgrade, upgrade
from sqlalchemy import Column, Integer, LargeBinary, MetaData, String, Table, text
from sqlalchemy.exc import DBAPIError

from agency import create_app
from agency.audit import install
from agency.audit.models import is_logged
from agency.database import Base, db
from agency.monitoring.preflight import NotReady, check_migrated
from agency.sql.connections import disconnect
from agency.travel.models import Planet
from deploy.server import environment, run
from tests.support.accounts import signed_in
from tests.support.audit import entries, latest
from tests.support.databases import connected

EXPIRING = {"attempts", "idempotency_keys", "outbox_mails", "password_resets"}


@pytest.fixture
def alone(migrated_url) -> Iterator:
    """The application on a migrated database of the test's own."""
    app = create_app(DATABASE_URL=migrated_url)
    yield app
    disconnect()
    with app.app_context():
        db.engine.dispose()


def test_all_tables_are_logged_but_those_whose_rows_expire():
    logged = {name for name, table in Base.metadata.tables.items() if is_logged(table)}
    assert set(Base.metadata.tables) - logged == EXPIRING | {"audit_entries"}


def test_every_table_of_the_models_has_its_triggers(app):
    with app.app_context(), db.engine.connect() as connection:
        assert install.pending(connection) == []
        names = {name for name, *_ in install._existing(connection)}
        for table in Base.metadata.tables.values():
            own = {name for name in names if name.startswith(f"audit_{table.name}")}
            assert bool(own) == is_logged(table)
        assert {name for name in names if name.startswith("audit_entries_")}


def test_a_new_table_without_triggers_is_noticed_and_gets_them(alone):
    metadata = MetaData()
    for table in Base.metadata.tables.values():
        table.to_metadata(metadata)
    ports = Table(
        "ports",
        metadata,
        Column("code", String(3), primary_key=True),
        Column("berth", Integer, primary_key=True),
        Column("name", String(20)),
        Column("key", String(20), info={"secret": True}),
        Column("picture", LargeBinary),
    )
    with alone.app_context(), db.engine.begin() as connection:
        ports.create(connection)
        assert install.pending(connection, metadata)
        install.install(connection, metadata)
        assert install.pending(connection, metadata) == []
        row = {"code": "NNY", "berth": 7, "name": "New New York", "key": "123", "picture": b"\0"}
        connection.execute(ports.insert().values(row))
        connection.execute(ports.update().values(key="456"))
    added, changed = entries(alone)
    assert added[:3] == ("ports", "insert", "NNY,7")
    assert added.new == row | {"key": "(secret)", "picture": "(secret)"}
    assert (changed.old, changed.new) == ({"key": "(secret)"}, {"key": "(secret)"})


def test_nothing_starts_while_triggers_are_missing_and_migrating_puts_them_back(alone):
    check_migrated(alone)
    with alone.app_context(), db.engine.begin() as connection:
        name, _, table = install._existing(connection)[0]
        connection.exec_driver_sql(install._drop(connection, name, table))
    with pytest.raises(NotReady):
        check_migrated(alone)
    with alone.app_context():
        upgrade()
    check_migrated(alone)


def test_a_database_from_before_the_log_gets_its_triggers_by_migrating(alone):
    with alone.app_context():
        downgrade(revision="c5a571c0f3b2")
        with db.engine.begin() as connection:
            assert install._existing(connection) == []
            connection.execute(text("INSERT INTO planets (name) VALUES ('Amphibios 9')"))
        upgrade()
        with db.engine.begin() as connection:
            connection.execute(text("UPDATE planets SET name = 'Omicron'"))
    (entry,) = entries(alone)
    assert entry[:3] == ("planets", "update", "1")


def test_tables_that_the_models_make_themselves_are_logged_too(new_url):
    app = create_app(commands=False, DATABASE_URL=new_url)
    with app.app_context():
        db.create_all()
        db.session.add(Planet(name="Amphibios 9"))
        db.session.commit()
        db.session.remove()
        assert [entry[:3] for entry in entries(app)] == [("planets", "insert", "1")]
        db.drop_all()
        db.engine.dispose()
    disconnect()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE audit_entries SET subject = 'somebody else'",
        "UPDATE audit_entries SET at = at",
        "DELETE FROM audit_entries",
        "DELETE FROM audit_entries WHERE id = 1",
        "TRUNCATE audit_entries",
        "REPLACE INTO audit_entries (id, at, table_name, action) VALUES (1, 0, 'x', 'y')",
        "INSERT INTO audit_entries (id, at, table_name, action) VALUES (1, 0, 'x', 'y') "
        "ON CONFLICT (id) DO UPDATE SET at = 0",
    ],
)
def test_the_log_can_only_be_added_to(app, client, fry, sql):
    before = entries(app)
    assert before
    with connected(app.config["DATABASE_URL"]) as connection, pytest.raises(DBAPIError):
        connection.execute(text(sql))
    with app.app_context():
        with pytest.raises(DBAPIError):
            db.session.execute(text(sql))
        db.session.rollback()
        db.session.remove()
    assert entries(app) == before


def test_other_programs_can_write_and_are_logged(app, client, fry):
    before = latest(app)
    with connected(app.config["DATABASE_URL"]) as connection:
        connection.execute(text("UPDATE scientists SET name = 'Leela'"))
        connection.commit()
    (entry,) = entries(app, before)
    assert (entry.author, entry.new) == ("beside the application", {"name": "Leela"})


def test_what_is_emptied_at_once_is_logged_on_postgresql(postgresql_app, request):
    request.getfixturevalue("both")
    with connected(postgresql_app.config["DATABASE_URL"]) as connection:
        connection.execute(text("TRUNCATE casts"))
        connection.commit()
    (entry,) = entries(postgresql_app)
    assert entry == ("casts", "truncate", None, "beside the application", None, None)


@pytest.mark.process
def test_commands_and_sessions_of_scripts_are_known_as_such(migrated_url):
    env = environment(migrated_url)
    create = ("users", "create", "amy@example.com", "--role", "agent")
    run("-m", "flask", *create, env=env).check_returncode()
    script = (
        "from agency import create_app\n"
        "from agency.database import db\n"
        "from agency.travel.models import Planet\n"
        "with create_app().app_context():\n"
        "    db.session.add(Planet(name='Amphibios 9'))\n"
        "    db.session.commit()\n"
    )
    run("-c", script, env={**env, "PYTHONPATH": "server"}).check_returncode()
    app = create_app(DATABASE_URL=migrated_url)
    found = entries(app)
    with app.app_context():
        db.engine.dispose()
    assert [entry.table for entry in found] == ["planets", "user_roles", "users"]
    assert len({entry.author for entry in found}) == 1
    assert found[0].author.startswith("command line, ")


def test_one_author_is_never_taken_for_another_on_the_same_connection(app):
    clients = [signed_in(app, "executive_producer") for _ in range(3)]
    before = latest(app)
    for number in range(12):
        body = {"name": str(number), "age": number, "gender": "robot"}
        assert clients[number % 3].post("/actors", json=body).status_code == 200
        with connected(app.config["DATABASE_URL"]) as connection:
            connection.execute(text("UPDATE actors SET age = age + 1 WHERE name = '0'"))
            connection.commit()
    with app.app_context():
        tokens = [entry.author for entry in entries(app, before) if entry.action == "insert"]
    assert tokens == [1, 2, 3] * 4
