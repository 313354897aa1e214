"""The database: `db`, the base of all models, and how SQLite and PostgreSQL are set up.

Requests run compiled statements (`agency.sql.statements`). A session and its objects (`db.session`,
`Model.query`) are there for scripts, the shell and test suites, and see what requests write.
"""

import sqlite3
from collections.abc import Mapping
from datetime import date
from typing import Any, ClassVar, NamedTuple

from flask import Flask, current_app
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import BigInteger, Connection, Engine, Integer, MetaData, Table, event
from sqlalchemy.orm import DeclarativeBase, Mapped, Mapper, mapped_column, registry
from sqlalchemy.orm.scoping import QueryPropertyDescriptor
from sqlalchemy_serializer import SerializerMixin
from werkzeug.http import http_date

from agency.validation import Detail, ValidationError, check_ids

LOCK_TIMEOUT_SECONDS = 5
"""How long a writer waits for another before it is told to try again."""

CURSOR = "agency-cursor"
"""Where a connection that has one keeps the cursor for all its statements."""


class Expiry(NamedTuple):
    """When rows expire: a table has it in its `info`, as `expires`. `flask purge` removes them."""

    column: str
    """The column that has a time, in seconds since 1970."""
    seconds: int
    """How long after it a row is kept."""


class Base(DeclarativeBase):
    """What all models share: names for constraints, 64-bit ids, and validation.

    A model declares its columns, `INPUT` (the properties that a client may send; a relation among
    them is sent as an array of ids) with a validator for each of its columns, and its shapes:
    `SUMMARY` (how a collection shows it) and `DETAIL` (how an item shows it).
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
        # SQLite increments a key only if its type is INTEGER, which has 64 bits there.
        type_annotation_map={int: BigInteger().with_variant(Integer(), "sqlite")},
    )
    # Without it SQLite gives the id of a deleted last row to the next one; PostgreSQL never does.
    __table_args__: Any = {"sqlite_autoincrement": True}  # noqa: RUF012 - typed so by SQLAlchemy
    __table__: ClassVar[Table]

    INPUT: ClassVar[tuple[str, ...]] = ()
    SUMMARY: ClassVar[tuple[str, ...]] = ()
    DETAIL: ClassVar[tuple[str, ...]] = ()

    query: ClassVar[QueryPropertyDescriptor]

    @classmethod
    def validated(cls, values: Mapping[str, object], partial: bool = False) -> dict[str, Any]:
        """The properties of `INPUT` in `values`, as the model's validators pass them.

        Args:
            values: what a client sent; properties that the model does not take are ignored.
            partial: whether properties may be missing, as in a PATCH, though not all of them.

        Raises:
            ValidationError: with a detail for every property at fault.
        """
        details: list[Detail] = []
        candidate = cls()
        ids: dict[str, object] = {}
        for name in cls.INPUT:
            try:
                if name not in values:
                    if not partial:
                        _check_presence(candidate, name)
                elif name in cls.__table__.c:
                    setattr(candidate, name, values[name])
                else:
                    ids[name] = check_ids(name, values[name])
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
        return {name: ids[name] if name in ids else getattr(candidate, name) for name in sent}


class Record(Base, SerializerMixin):  # type: ignore[misc]
    """A model whose key is an integer that the database counts up.

    `to_dict()` gives `serialize_only`, the columns of its summary and no relations, so that it
    can't go round in circles; `to_dict(only=Model.DETAIL)` gives what the API shows.
    """

    __abstract__ = True

    serialize_types = ((date, http_date),)

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-1, doc="Its number, ours to give")


db = SQLAlchemy(model_class=Base)
Base.query = db.session.query_property(db.Query)


@event.listens_for(Base, "before_insert", propagate=True)
def _check_what_was_left_out(mapper: Mapper[Any], connection: Connection, target: Base) -> None:
    for name in target.INPUT:
        _check_presence(target, name)


def _check_presence(target: Base, name: str) -> None:
    # A validator does not run for what nobody sets.
    column = target.__table__.c.get(name)
    if column is None:
        return  # A relation may lead nowhere.
    if getattr(target, name) is None and not column.nullable and column.default is None:
        raise ValidationError.of(name, "is required")


def engine() -> Engine:
    """The engine of the current application: `db.engine`, found in a fifth of the time."""
    found: Engine = current_app.extensions["agency-engine"]
    return found


def init_app(app: Flask) -> None:
    """Make the engine for the app's DATABASE_URL; nothing is connected yet."""
    url = app.config["DATABASE_URL"]
    app.config["SQLALCHEMY_DATABASE_URI"] = url
    if url.startswith("sqlite"):
        # With IMMEDIATE a session takes the write lock at its first write, not at its commit.
        connect_args = {"isolation_level": "IMMEDIATE", "timeout": LOCK_TIMEOUT_SECONDS}
    else:
        lock_timeout = f"-c lock_timeout={LOCK_TIMEOUT_SECONDS}s"
        connect_args = {"connect_timeout": LOCK_TIMEOUT_SECONDS, "options": lock_timeout}
    app.config["SQLALCHEMY_ENGINE_OPTIONS"] = {"connect_args": connect_args}
    db.init_app(app)
    with app.app_context():
        app.extensions["agency-engine"] = db.engine
        if db.engine.dialect.name == "sqlite":
            _set_up_sqlite(db.engine, app.config["SQLITE_SYNCHRONOUS"])
        else:
            _set_up_postgresql(db.engine)


def _set_up_sqlite(engine: Engine, synchronous: str) -> None:
    # SQLAlchemy does so too, but `agency.sql.statements` goes past it.
    sqlite3.register_adapter(date, date.isoformat)

    @event.listens_for(engine, "connect")
    def set_up(connection: Any, record: Any) -> None:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA synchronous = {synchronous}")
        # SQLite's own lower() knows ASCII alone; a search for "étoile" must find "Étoile".
        connection.create_function("lower", 1, _lower, deterministic=True)


def _set_up_postgresql(engine: Engine) -> None:
    # Psycopg takes nearly as long to make a cursor as to run a statement. On SQLite it takes
    # nothing, and a cursor that is kept would keep the snapshot of what it has not read to its end.
    @event.listens_for(engine, "connect")
    def set_up(connection: Any, record: Any) -> None:
        record.info[CURSOR] = connection.cursor()


def _lower(text: str | None) -> str | None:
    return None if text is None else text.lower()
