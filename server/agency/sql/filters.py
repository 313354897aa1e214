"""Filters, search, sorting and paging of a collection, as SQL."""

from typing import Any, NamedTuple, cast

from sqlalchemy import BigInteger, ColumnElement, Select, Text, bindparam, func, or_
from sqlalchemy.engine import Dialect

from agency.database import Base
from agency.sql.json import collated

SEARCH_COLLATION = "agency_search"
"""The collation for lower() by Unicode's rules; the first PostgreSQL migration creates it."""


class NestedFilter(NamedTuple):
    """A condition on related rows: only those with a given value in a column are shown."""

    relation: str
    """A dotted name, as in a shape: `coders.snippets`."""
    column: str

    @property
    def parameter(self) -> str:
        """The name of the parameter with the value."""
        return parameter(f"{self.relation}.{self.column}")


def parameter(name: str) -> str:
    """Return the parameter's name for a dotted name; parameters can't contain dots."""
    return name.replace(".", "_")


class Query(NamedTuple):
    """A query of a collection without its values, so that it is compiled only once."""

    filters: tuple[str, ...] = ()
    """Columns and relations to compare with the parameter of the same name.

    A relation must contain the id. A dotted name is a column of a related row: `coder.mentor_id`.
    """
    search: bool = False
    """Whether a text column must match the parameter `q`."""
    sort: tuple[tuple[str, bool], ...] = ()
    """Columns to sort by, each with whether it is descending; the id breaks ties."""
    paged: bool = False
    """Whether to return one page, by the parameters `limit` and `offset`."""
    lacking: tuple[str, ...] = ()
    """Columns that must be null."""
    nested: tuple[NestedFilter, ...] = ()
    """Conditions on related rows."""

    @property
    def selects(self) -> bool:
        """Whether the query narrows the collection."""
        return self.search or bool(self.filters)


class NestedFilters(NamedTuple):
    """The conditions on related rows, seen from a relation: `path` is `coders.`, for example."""

    nested: tuple[NestedFilter, ...] = ()
    path: str = ""

    def below(self, name: str) -> "NestedFilters":
        """Return the conditions as seen from one relation further down."""
        return NestedFilters(self.nested, f"{self.path}{name}.")

    def conditions(self, entity: Any) -> list[ColumnElement[bool]]:
        """Return the conditions on the rows of this relation."""
        here = self.path.removesuffix(".")
        return [
            getattr(entity, only.column) == bindparam(only.parameter)
            for only in self.nested
            if only.relation == here
        ]


def text_columns(model: type[Base]) -> list[str]:
    """Return the columns that a search covers: the text columns of the summary."""
    columns = (column for column in model.__table__.c if column.key in model.SUMMARY)
    return [column.key for column in columns if column.type.python_type is str]


def conditions(dialect: Dialect, model: type[Base], query: Query) -> list[ColumnElement[bool]]:
    """Return the conditions that rows must meet to match the query."""
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
    """Apply the query's conditions, order and page to a SELECT of the model."""
    rows = rows.where(*conditions(dialect, model, query)).order_by(*order(dialect, model, query))
    if query.paged:
        rows = rows.limit(bindparam("limit", type_=BigInteger))
        rows = rows.offset(bindparam("offset", type_=BigInteger))
    return rows


def order(dialect: Dialect, entity: Any, query: Query) -> list[ColumnElement[Any]]:
    """Return the ORDER BY expressions of the query, for the model or an alias of it."""
    by = [sortable(dialect, entity, name, descending) for name, descending in query.sort]
    return [*by, entity.id]


def relations(model: type[Base]) -> list[str]:
    """Return the relations that clients send as arrays of ids."""
    return [name for name in model.INPUT if name not in model.__table__.c]


def target(model: type[Base], name: str) -> type[Any]:
    """Return the model on the other side of a relation."""
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
    """Return the ORDER BY expression for a column."""
    column: ColumnElement[Any] = getattr(model, name)
    if name in text_columns(model):
        column = collated(dialect, column, "C")
    # The default position of NULL differs between the databases.
    return (column.desc() if descending else column.asc()).nulls_last()
