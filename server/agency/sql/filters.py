"""What a query of a collection asks for, but for its values: which rows, in which order."""

from typing import Any, NamedTuple, cast

from sqlalchemy import BigInteger, ColumnElement, Select, Text, bindparam, func, or_
from sqlalchemy.engine import Dialect

from agency.database import Base
from agency.sql.json import collated

SEARCH_COLLATION = "agency_search"
"""Made by the first migration on PostgreSQL: lower() by Unicode's rules, on any server."""


class NestedFilter(NamedTuple):
    """Of the rows that a relation leads to, only those with this value in a column are shown."""

    relation: str
    """Dotted, as in a shape: `coders.snippets`."""
    column: str

    @property
    def parameter(self) -> str:
        """The name of the parameter that has the value."""
        return parameter(f"{self.relation}.{self.column}")


def parameter(name: str) -> str:
    """What the parameter of a dotted name is called in a statement, which can't have a dot."""
    return name.replace(".", "_")


class Query(NamedTuple):
    """A query of a collection without its values. Each is compiled once."""

    filters: tuple[str, ...] = ()
    """Columns that must equal the parameter of their name, and relations that must lead to it.

    A dotted name is a column of the one row that a relation leads to: `coder.mentor_id`.
    """
    search: bool = False
    """Whether some text column must contain the parameter `q`."""
    sort: tuple[tuple[str, bool], ...] = ()
    """Columns to order by, with whether descending; the id always comes last."""
    paged: bool = False
    """Whether the parameters `limit` and `offset` cut out a page."""
    lacking: tuple[str, ...] = ()
    """Columns that must be null."""
    nested: tuple[NestedFilter, ...] = ()
    """What must hold of related rows for them to be shown."""

    @property
    def selects(self) -> bool:
        """Whether some rows are looked for, not all."""
        return self.search or bool(self.filters)


class NestedFilters(NamedTuple):
    """Which rows are shown below the relations that have led here, `coders.` for example."""

    nested: tuple[NestedFilter, ...] = ()
    path: str = ""

    def below(self, name: str) -> "NestedFilters":
        """Those below a relation that leads on from here."""
        return NestedFilters(self.nested, f"{self.path}{name}.")

    def conditions(self, entity: Any) -> list[ColumnElement[bool]]:
        """What must hold of the rows that the last of the relations leads to."""
        here = self.path.removesuffix(".")
        return [
            getattr(entity, only.column) == bindparam(only.parameter)
            for only in self.nested
            if only.relation == here
        ]


def text_columns(model: type[Base]) -> list[str]:
    """The columns that a search looks into: of those that are shown."""
    columns = (column for column in model.__table__.c if column.key in model.SUMMARY)
    return [column.key for column in columns if column.type.python_type is str]


def conditions(dialect: Dialect, model: type[Base], query: Query) -> list[ColumnElement[bool]]:
    """What must hold of the rows that the query asks for."""
    wanted = [_equals(model, name) for name in query.filters]
    wanted += [getattr(model, name).is_(None) for name in query.lacking]
    if query.search:
        needle = bindparam("q", type_=Text)
        lowered = (
            func.lower(collated(dialect, getattr(model, name), SEARCH_COLLATION))
            for name in text_columns(model)
        )
        wanted.append(or_(*(text.like(needle, escape="\\") for text in lowered)))
    return wanted


def apply(dialect: Dialect, model: type[Base], query: Query, rows: Select[Any]) -> Select[Any]:
    """Narrow rows of the model to those that the query asks for, in its order: a page, or all."""
    order = [sortable(dialect, model, name, descending) for name, descending in query.sort]
    rows = rows.where(*conditions(dialect, model, query)).order_by(*order, model.__table__.c.id)
    if query.paged:
        rows = rows.limit(bindparam("limit", type_=BigInteger))
        rows = rows.offset(bindparam("offset", type_=BigInteger))
    return rows


def relations(model: type[Base]) -> list[str]:
    """The relations that are sent and shown as arrays of ids."""
    return [name for name in model.INPUT if name not in model.__table__.c]


def target(model: type[Base], name: str) -> type[Any]:
    """The model that a relation leads to."""
    return model.__mapper__.relationships[name].mapper.class_


def _equals(model: type[Base], name: str) -> ColumnElement[bool]:
    relation, _, column = name.rpartition(".")
    attribute: Any = getattr(model, relation or column)
    if relation:
        return cast(ColumnElement[bool], attribute.has(**{column: bindparam(parameter(name))}))
    is_relation = name not in model.__table__.c
    equals = attribute.any(id=bindparam(name)) if is_relation else attribute == bindparam(name)
    return cast(ColumnElement[bool], equals)


def sortable(
    dialect: Dialect, model: type[Base], name: str, descending: bool
) -> ColumnElement[Any]:
    """What rows are ordered by, to have them in the order of a column."""
    column: ColumnElement[Any] = getattr(model, name)
    if name in text_columns(model):
        column = collated(dialect, column, "C")
    # What is not known comes last either way. The databases differ in that, unless one says it.
    return (column.desc() if descending else column.asc()).nulls_last()
