"""JSON functions in SQL, in the dialects of SQLite and PostgreSQL."""

from typing import Any, ClassVar

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


class _Function(FunctionElement[Any]):
    """A function whose SQL differs between the databases."""

    inherit_cache = True
    sql: ClassVar[dict[str, str]]
    """The SQL for each dialect; `{0}` stands for the arguments."""


@compiles(_Function)
def _compile(element: _Function, compiler: SQLCompiler, **kw: Any) -> str:
    return element.sql[compiler.dialect.name].format(compiler.process(element.clauses, **kw))


class json_object(_Function):  # noqa: N801 - named like an SQL function
    """A JSON object of alternating names and values."""

    type = JSON()
    sql: ClassVar = {"sqlite": "json_object({0})", "postgresql": "json_build_object({0})"}


class json_array(FunctionElement[Any]):  # noqa: N801
    """A JSON array of one value from each row; `[]` if there are no rows.

    PostgreSQL sorts the rows by the other arguments; SQLite takes them as they come.
    """

    inherit_cache = True
    type = JSON()


@compiles(json_array)
def _compile_array(element: json_array, compiler: SQLCompiler, **kw: Any) -> str:
    value, *order = element.clauses
    shown = compiler.process(value, **kw)
    if compiler.dialect.name == "sqlite":
        return f"json_group_array({shown})"
    by = ", ".join(compiler.process(column, **kw) for column in order)
    return f"coalesce(json_agg({shown}{' ORDER BY ' if by else ''}{by}), '[]'::json)"


class json_date(_Function):  # noqa: N801
    """A date in HTTP's format (RFC 9110, 5.6.7), in English whatever the server's locale."""

    type = Text()
    sql: ClassVar = {
        # SQLite has no date type: dates are stored as `2002-12-04`.
        "sqlite": f"(substr('{DAYS}', 3 * strftime('%w', {{0}}) + 1, 3) || ', '"
        f" || substr({{0}}, 9, 2) || ' ' || substr('{MONTHS}', 3 * substr({{0}}, 6, 2) - 2, 3)"
        " || ' ' || substr({0}, 1, 4) || ' 00:00:00 GMT')",
        # Without the prefix TM, Dy and Mon are English by definition.
        "postgresql": """to_char({0}, 'Dy, DD Mon YYYY "00:00:00 GMT"')""",
    }


class json_boolean(_Function):  # noqa: N801
    """A Boolean as true or false; SQLite stores it as a number."""

    type = JSON()
    sql: ClassVar = {
        "sqlite": "json(CASE {0} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)",
        "postgresql": "{0}",
    }


def json_value(column: Any) -> Any:
    """Convert a column to a JSON value."""
    if isinstance(column.type, Date):
        return json_date(column)
    if isinstance(column.type, Boolean):
        return json_boolean(column)
    return column


def json_members(members: dict[str, Any]) -> ColumnElement[Any]:
    """Build a JSON object from its members."""
    parts: list[Any] = []
    for name, value in members.items():
        parts += [literal_column(f"'{name}'"), value]
    return json_object(*parts)


def as_text(json: ColumnElement[Any], dialect: Dialect) -> ColumnElement[Any]:
    """Cast JSON to a type that the driver returns as it is; psycopg would parse JSON."""
    return cast(json, LargeBinary if dialect.name == "sqlite" else Text)


def collated(dialect: Dialect, column: Any, collation: str) -> Any:
    """Set the collation on PostgreSQL, where the default depends on the server."""
    return collate(column, collation) if dialect.name == "postgresql" else column
