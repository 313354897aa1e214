"""The migrations: one chain for both databases, which goes up, down and up again."""

import shutil

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask_migrate import downgrade, merge, migrate, revision, upgrade
from sqlalchemy import Column, Integer, MetaData, Table, inspect

from agency import create_app
from agency.database import db
from agency.settings import MIGRATIONS


@pytest.fixture
def unmigrated(new_url):
    """The application on a new, empty database."""
    app = create_app(DATABASE_URL=new_url)
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


@pytest.fixture
def copied(unmigrated, tmp_path):
    """A copy of the migrations to add to, whose database has had all of them."""
    folder = tmp_path / "copied"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    upgrade(folder)
    return folder


@pytest.fixture
def moons():
    """A table that no migration makes yet."""
    table = Table("moons", db.metadata, Column("id", Integer, primary_key=True))
    yield table
    db.metadata.remove(table)


def chain(folder):
    """The revisions from the base up, of which there must be one line."""
    return [script.revision for script in ScriptDirectory(folder).walk_revisions()][::-1]


@pytest.mark.parametrize(
    "message", [None, "", "Add spaceports", 'Call it "port"', "C:\\N and é\nso"]
)
def test_migrations_of_one_day_and_one_message_are_all_kept(copied, message):
    before, files = chain(copied), set(copied.rglob("*.py"))
    for count in (1, 2, 3):
        revision(copied, message=message)
        assert len(set(copied.rglob("*.py")) - files) == count
        upgrade(copied)
    after = chain(copied)
    assert after[: len(before)] == before
    assert len(after) == len(before) + 3
    with db.engine.connect() as connection:
        assert MigrationContext.configure(connection).get_current_revision() == after[-1]


def test_changes_of_the_models_on_one_day_are_migrated_one_after_the_other(copied, moons):
    before = chain(copied)
    migrate(copied)
    upgrade(copied)
    assert ScriptDirectory(copied).get_revision("head").doc == "moons"
    assert "moons" in inspect(db.engine).get_table_names()
    db.metadata.remove(moons)
    migrate(copied)
    upgrade(copied)
    assert "moons" not in inspect(db.engine).get_table_names()
    assert len(chain(copied)) == len(before) + 2
    downgrade(copied, revision="base")
    upgrade(copied)
    assert "moons" not in inspect(db.engine).get_table_names()


def test_without_a_change_of_the_models_no_migration_is_written(copied, capsys):
    files = set(copied.rglob("*.py"))
    migrate(copied)
    assert set(copied.rglob("*.py")) == files
    assert "The models haven't changed, so no migration was written.\n" in capsys.readouterr().out


def test_heads_of_one_day_are_merged_beside_each_other(copied):
    for _ in range(2):
        (head,) = ScriptDirectory(copied).get_heads()
        files = set(copied.rglob("*.py"))
        for _ in range(2):
            revision(copied, head=head, splice=True)
        merge(copied, revisions="heads")
        assert len(set(copied.rglob("*.py")) - files) == 3
        upgrade(copied)
    assert len(ScriptDirectory(copied).get_heads()) == 1
