"""JSON in SQL: what SQLite and PostgreSQL each call it, under one name."""

from typing import Any

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Date,
    LargeBinary,
    Text,
    cast,
    collate,
    literal_column,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import JSON

DAYS = "SunMonTueWedThuFriSat"
MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec"


class json_object(FunctionElement[Any]):  # noqa: N801 - named like the SQL function that it is
    """A JSON object of names and values in turn."""

    type = JSON()
    inherit_cache = True


class json_array(FunctionElement[Any]):  # noqa: N801
    """A JSON array of one value from each row, `[]` where there are no rows."""

    type = JSON()
    inherit_cache = True


class json_date(FunctionElement[Any]):  # noqa: N801
    """A date as HTTP writes it (RFC 9110, 5.6.7), in English whatever the server's language."""

    type = Text()
    inherit_cache = True


class json_boolean(FunctionElement[Any]):  # noqa: N801
    """A truth value as true or false, which SQLite stores as a number."""

    type = JSON()
    inherit_cache = True


@compiles(json_object, "sqlite")
def _sqlite_object(element: json_object, compiler: SQLCompiler, **kw: Any) -> str:
    return f"json_object({compiler.process(element.clauses, **kw)})"


@compiles(json_array, "sqlite")
def _sqlite_array(element: json_array, compiler: SQLCompiler, **kw: Any) -> str:
    return f"json_group_array({compiler.process(element.clauses, **kw)})"


@compiles(json_date, "sqlite")
def _sqlite_date(element: json_date, compiler: SQLCompiler, **kw: Any) -> str:
    # SQLite has no type for dates: they are stored as `2002-12-04`.
    text = compiler.process(element.clauses, **kw)
    return (
        f"(substr('{DAYS}', 3 * strftime('%w', {text}) + 1, 3) || ', ' || substr({text}, 9, 2)"
        f" || ' ' || substr('{MONTHS}', 3 * substr({text}, 6, 2) - 2, 3)"
        f" || ' ' || substr({text}, 1, 4) || ' 00:00:00 GMT')"
    )


@compiles(json_boolean, "sqlite")
def _sqlite_boolean(element: json_boolean, compiler: SQLCompiler, **kw: Any) -> str:
    number = compiler.process(element.clauses, **kw)
    return f"json(CASE {number} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)"


@compiles(json_object, "postgresql")
def _postgresql_object(element: json_object, compiler: SQLCompiler, **kw: Any) -> str:
    return f"json_build_object({compiler.process(element.clauses, **kw)})"


@compiles(json_array, "postgresql")
def _postgresql_array(element: json_array, compiler: SQLCompiler, **kw: Any) -> str:
    return f"coalesce(json_agg({compiler.process(element.clauses, **kw)}), '[]'::json)"


@compiles(json_date, "postgresql")
def _postgresql_date(element: json_date, compiler: SQLCompiler, **kw: Any) -> str:
    # Without TM before them, Dy and Mon are English by definition.
    text = compiler.process(element.clauses, **kw)
    return f"""to_char({text}, 'Dy, DD Mon YYYY "00:00:00 GMT"')"""


@compiles(json_boolean, "postgresql")
def _postgresql_boolean(element: json_boolean, compiler: SQLCompiler, **kw: Any) -> str:
    return compiler.process(element.clauses, **kw)


def json_value(column: Any) -> Any:
    """The column as a value in JSON."""
    if isinstance(column.type, Date):
        return json_date(column)
    if isinstance(column.type, Boolean):
        return json_boolean(column)
    return column


def json_members(members: dict[str, Any]) -> ColumnElement[Any]:
    """A JSON object of these members."""
    parts: list[Any] = []
    for name, value in members.items():
        parts += [literal_column(f"'{name}'"), value]
    return json_object(*parts)


def as_text(json: ColumnElement[Any], dialect: Dialect) -> ColumnElement[Any]:
    """The JSON as the driver is to give it."""
    # Bytes where the driver gives them as they are; psycopg would parse the type JSON.
    return cast(json, LargeBinary if dialect.name == "sqlite" else Text)


def collated(dialect: Dialect, column: Any, collation: str) -> Any:
    """The text by a fixed collation on PostgreSQL, whose default is the server's choice."""
    return collate(column, collation) if dialect.name == "postgresql" else column
