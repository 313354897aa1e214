"""The migrations: one chain for both databases, which goes up, down and up again."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask_migrate import downgrade, upgrade
from sqlalchemy import MetaData, inspect

from agency import create_app
from agency.database import db
from agency.settings import MIGRATIONS


@pytest.fixture(params=["sqlite", "postgresql"])
def unmigrated(request, tmp_path):
    """The application on a database of its own with nothing in it."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'migrations.db'}"
    else:
        server = request.getfixturevalue("postgresql")
        server.psql("DROP DATABASE IF EXISTS migrations;")
        server.psql("CREATE DATABASE migrations;")
        url = server.get_uri(database="migrations")
    app = create_app(DATABASE_URL=url)
    with app.app_context():
        yield app
        db.engine.dispose()


def test_up_down_and_up_again(unmigrated):
    for _ in range(2):
        upgrade()
        assert set(inspect(db.engine).get_table_names()) >= set(db.metadata.tables)
        downgrade(revision="base")
        assert set(inspect(db.engine).get_table_names()) <= {"alembic_version"} | {
            "sqlite_sequence"
        }


def test_the_migrations_make_what_the_models_say(unmigrated):
    upgrade()
    with db.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, db.metadata) == []


def test_every_constraint_has_a_name_by_the_convention(unmigrated):
    upgrade()
    stored = MetaData()
    stored.reflect(db.engine)
    for table in db.metadata.tables.values():
        foreign_keys = {key.name for key in stored.tables[table.name].foreign_key_constraints}
        assert foreign_keys == {key.name for key in table.foreign_key_constraints}
        assert all(name.startswith(f"fk_{table.name}_") for name in foreign_keys)
        indexes = {index.name for index in stored.tables[table.name].indexes}
        assert indexes == {index.name for index in table.indexes}
        assert all(name.startswith(f"ix_{table.name}_") for name in indexes)


def test_foreign_keys_are_indexed():
    for table in db.metadata.tables.values():
        # A key finds rows by its first column as an index does.
        indexed = {index.columns[0].name for index in [*table.indexes, table.primary_key]}
        constraints = table.foreign_key_constraints
        assert {constraint.columns[0].name for constraint in constraints} <= indexed


def test_there_is_one_head():
    assert len(ScriptDirectory(str(MIGRATIONS)).get_heads()) == 1
