"""The database: `db`, the base classes of models, and the setup of SQLite and PostgreSQL.

Requests run compiled statements (`agency.sql.statements`). Scripts, the shell and tests can use the
session and its objects (`db.session`, `Model.query`), which see what requests have written.
"""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any, ClassVar, NamedTuple, cast

from flask import Flask, current_app
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import BigInteger, Connection, Engine, FromClause, Integer, MetaData, Table, event
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler
from sqlalchemy.orm import DeclarativeBase, Mapped, Mapper, mapped_column, registry
from sqlalchemy.orm.scoping import QueryPropertyDescriptor
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy_serializer import SerializerMixin
from werkzeug.http import http_date

from agency.blocking import LOCK_TIMEOUT_SECONDS, PROGRESS_STEPS, is_overdue
from agency.sqlite_driver import engine_options, sqlite3
from agency.validation import Detail, ValidationError, check_ids

CURSOR = "agency-cursor"
"""The key in a connection's `info` for a cursor that its statements share."""


class Expiry(NamedTuple):
    """When rows of a table expire: its `info["expires"]`. `flask purge` deletes them."""

    column: str
    """The column with the time, in seconds since 1970."""
    seconds: int
    """How long a row is kept after that time."""


class Base(DeclarativeBase):
    """The base class of all models: names of constraints, 64-bit ids, and validation.

    A model declares its columns, its `INPUT` (the properties that clients can send, with relations
    as arrays of ids) with a validator for each of its columns, and two shapes: `SUMMARY` (in a
    collection) and `DETAIL` (as an item).
    """

    registry = registry(
        metadata=MetaData(
            naming_convention={
                "ix": "ix_%(column_0_label)s",
                "uq": "uq_%(table_name)s_%(column_0_name)s",
                "ck": "ck_%(table_name)s_%(constraint_name)s",
                "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
                "pk": "pk_%(table_name)s",
            }
        ),
        # SQLite generates a key only if its type is INTEGER, which has 64 bits there.
        type_annotation_map={int: BigInteger().with_variant(Integer(), "sqlite")},
    )
    # Without it, SQLite reuses the id of a deleted last row; PostgreSQL never does.
    __table_args__: Any = {"sqlite_autoincrement": True}  # noqa: RUF012 - typed so by SQLAlchemy
    __table__: ClassVar[Table]

    INPUT: ClassVar[tuple[str, ...]] = ()
    SUMMARY: ClassVar[tuple[str, ...]] = ()
    DETAIL: ClassVar[tuple[str, ...]] = ()

    query: ClassVar[QueryPropertyDescriptor]

    @classmethod
    def validated(cls, values: Mapping[str, object], partial: bool = False) -> dict[str, Any]:
        """Return the properties of `INPUT` in `values`, checked by the model's validators.

        Args:
            values: the client's input; properties that aren't in `INPUT` are ignored.
            partial: allows missing properties, as in a PATCH, but not all of them.

        Raises:
            ValidationError: its details have an entry for each invalid property.
        """
        details: list[Detail] = []
        candidate, validators = cls(), cast(Any, cls.__mapper__.validators)
        # Validators read what was set before. SQLAlchemy's events would call them, too, but take
        # 8 of the 127 µs of a POST in process (`python -m benchmarks.bends`).
        checked = candidate.__dict__
        for name in cls.INPUT:
            try:
                if name not in values:
                    if not partial:
                        _check_presence(candidate, name)
                elif name in cls.__table__.c:
                    validate, _ = validators[name]
                    checked[name] = validate(candidate, name, values[name])
                else:
                    checked[name] = check_ids(name, values[name])
            except ValidationError as error:
                details += error.details
            except ValueError as error:
                details.append({"field": name, "message": str(error) or "is invalid"})
        sent = [name for name in cls.INPUT if name in values]
        if partial and not sent:
            known = ", ".join(cls.INPUT)
            details.append({"field": None, "message": f"must have at least one of: {known}"})
        if details:
            raise ValidationError(details)
        return {name: checked[name] for name in sent}


class Record(Base, SerializerMixin):  # type: ignore[misc]
    """A model with an auto-incremented integer key.

    `to_dict()` returns `serialize_only`: the columns of the summary without relations, because
    those could be circular. `to_dict(only=Model.DETAIL)` returns what the API shows.
    """

    __abstract__ = True

    serialize_types = ((date, http_date),)

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-1, doc="Its number, ours to give")


db = SQLAlchemy(model_class=Base)
Base.query = db.session.query_property(db.Query)


@event.listens_for(Base, "before_insert", propagate=True)
def _check_missing(mapper: Mapper[Any], connection: Connection, target: Base) -> None:
    for name in target.INPUT:
        _check_presence(target, name)


def _check_presence(target: Base, name: str) -> None:
    # Validators don't run for columns that aren't set.
    column = target.__table__.c.get(name)
    if column is None:
        return  # A relation may be empty.
    if getattr(target, name) is None and not column.nullable and column.default is None:
        raise ValidationError.of(name, "is required")


def current_engine() -> Engine:
    """Return `db.engine` from where it is found in a fifth of the time: 4 of 113 µs of a GET."""
    engine: Engine = current_app.extensions["agency-engine"]
    return engine


def init_app(app: Flask) -> None:
    """Create the engine for the app's DATABASE_URL, without connecting."""
    url = app.config["DATABASE_URL"]
    app.config["SQLALCHEMY_DATABASE_URI"] = url
    if url.startswith("sqlite"):
        # With IMMEDIATE, a session takes the write lock at its first write, not at its commit.
        connect_args = {"isolation_level": "IMMEDIATE", "timeout": LOCK_TIMEOUT_SECONDS}
        set_up = partial(_set_up_sqlite, synchronous=app.config["SQLITE_SYNCHRONOUS"])
    else:
        # Imported here because the driver takes memory that SQLite doesn't need.
        from agency import postgresql

        limits = postgresql.Limits(LOCK_TIMEOUT_SECONDS, app.config["DATABASE_TIMEOUT"])
        is_pooled = app.config["DATABASE_POOLING"] == "transaction"
        connect_args = postgresql.connect_args(url, limits, is_pooled)
        set_up = partial(postgresql.set_up, limits=limits, is_pooled=is_pooled)
    app.config["SQLALCHEMY_ENGINE_OPTIONS"] = {
        "connect_args": connect_args,
        "pool_timeout": LOCK_TIMEOUT_SECONDS,
        **engine_options(url),
    }
    db.init_app(app)
    with app.app_context():
        app.extensions["agency-engine"] = db.engine
        set_up(db.engine)
        if db.engine.dialect.name == "postgresql":
            _share_cursors(db.engine)


def _set_up_sqlite(engine: Engine, synchronous: str) -> None:
    # SQLAlchemy converts dates itself, but `agency.sql.statements` bypasses it.
    sqlite3.register_adapter(date, date.isoformat)
    engine.dialect.statement_compiler = _Compiler

    @event.listens_for(engine, "connect")
    def set_up(connection: Any, record: Any) -> None:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA synchronous = {synchronous}")
        # Overwrite what is deleted, or the file and its backups would still have it.
        connection.execute("PRAGMA secure_delete = ON")
        # SQLite's own lower() only handles ASCII, but a search for "étoile" must find "Étoile".
        connection.create_function("lower", 1, _lower, deterministic=True)
        connection.set_progress_handler(is_overdue, PROGRESS_STEPS)


class _Compiler(SQLiteCompiler):
    """Writes what SQLAlchemy omits for SQLite: hints, and the names of tables in RETURNING."""

    def get_from_hint_text(self, table: FromClause, text: str | None) -> str | None:
        """Return the text of `Select.with_hint`, such as `NOT INDEXED`."""
        return text

    def returning_clause(self, *args: Any, **kw: Any) -> str:
        """Return the clause with full names, without which joins in it would be ambiguous."""
        return SQLCompiler.returning_clause(self, *args, **kw)


def _share_cursors(engine: Engine) -> None:
    # Creating a cursor in psycopg takes 10 of the 92 µs of a GET of a list of 20, in process
    # (`python -m benchmarks.bends`, AMD EPYC, 2026-11-28). On SQLite, cursors are cheap, and a
    # shared one would hold on to the snapshot of a result not read to its end.
    @event.listens_for(engine, "connect")
    def set_up(connection: Any, record: Any) -> None:
        record.info[CURSOR] = connection.cursor()


def _lower(text: str | None) -> str | None:
    return None if text is None else text.lower()
