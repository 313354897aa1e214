"""Filters, search, sorting and paging of collections.

Every parameter is bounded. The model determines the parameters: you can filter by text columns,
booleans, foreign keys and relations, and sort by the columns of its summary.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import urlencode

from flask import request
from sqlalchemy import Boolean, Column, String, func, select
from sqlalchemy.engine import Dialect

from agency.database import Base
from agency.openapi.operations import Header
from agency.openapi.schemas import Schema, taken
from agency.sql.filters import Query, conditions, parameter, relations, target, text_columns
from agency.sql.statements import Clause, scalar, statement
from agency.validation import Detail, ValidationError, fault

PER_PAGE = 50
MOST_PER_PAGE = 500
LAST_PAGE = 10**9
LONGEST_SEARCH = 255

PAGED = (
    Header("Link", "First, previous, next and last page (RFC 8288)"),
    Header("X-Total-Count", "Total number of rows", "^[0-9]+$"),
)


class Listing(NamedTuple):
    """A query of a collection and its parameters."""

    query: Query
    params: dict[str, Any]
    page: int
    per_page: int

    def headers(self, model: type[Base]) -> dict[str, str]:
        """Return X-Total-Count and Link for a page; no headers for a whole collection."""
        if not self.query.paged:
            return {}
        total: int = scalar(_count(model, self.query._replace(paged=False, sort=())), self.params)
        return {"X-Total-Count": str(total), "Link": self._links(total)}

    def _links(self, total: int) -> str:
        """Return the Link header (RFC 8288): first, last, prev and next."""
        last = max(1, -(-total // self.per_page))
        pages = {"first": 1, "last": last}
        if self.page > 1:
            pages["prev"] = min(self.page - 1, last)
        if self.page < last:
            pages["next"] = self.page + 1
        others = [(k, v) for k, v in request.args.items() if k not in ("page", "per_page")]
        return ", ".join(
            f"<{request.path}?"
            f'{urlencode([*others, ("page", page), ("per_page", self.per_page)])}>; rel="{rel}"'
            for rel, page in pages.items()
        )


EVERYTHING = Listing(Query(), {}, 1, PER_PAGE)


def filterable(model: type[Base]) -> dict[str, Column[Any]]:
    """Return the filters of a collection, each with the column whose values it accepts.

    You can filter by columns of the summary (foreign keys, booleans and short text), foreign keys
    of a related row (`coder.mentor_id`), and relations to many, by the id of a related row.
    """
    columns = (column for column in model.__table__.c if column.key in model.SUMMARY)
    ours = {c.key: c for c in columns if c.foreign_keys or _is_boolean(c) or _is_short_text(c)}
    return (
        ours
        | dict(_foreign_keys_within(model))
        | {name: target(model, name).__table__.c.id for name in relations(model)}
    )


def _foreign_keys_within(model: type[Base]) -> Iterator[tuple[str, Column[Any]]]:
    for member in model.SUMMARY:
        name, _, key = member.partition(".")
        if key and not model.__mapper__.relationships[name].uselist:
            column = target(model, name).__table__.c.get(key)
            if column is not None and column.foreign_keys:
                yield member, column


def _is_boolean(column: Column[Any]) -> bool:
    return isinstance(column.type, Boolean)


def _is_short_text(column: Column[Any]) -> bool:
    return isinstance(column.type, String) and (column.type.length or 0) <= LONGEST_SEARCH


def sortable(model: type[Base]) -> list[str]:
    """Return the columns that a collection can be sorted by."""
    return [name for name in model.SUMMARY if name in model.__table__.c]


def read_listing(model: type[Base]) -> Listing:
    """Parse the query string of a request for a collection of `model`.

    Raises:
        ValidationError: with a detail for each invalid parameter; `field` is its name.
    """
    if not request.query_string:
        return EVERYTHING
    reader = _Reader(model)
    if reader.details:
        raise ValidationError(reader.details)
    paged = "page" in request.args or "per_page" in request.args
    params = reader.params
    if paged:
        params["limit"] = reader.per_page
        params["offset"] = (reader.page - 1) * reader.per_page
    query = Query(tuple(reader.filters), "q" in params, tuple(reader.sort), paged)
    return Listing(query, params, reader.page, reader.per_page)


def check_no_parameters() -> None:
    """Raise ValidationError if the request has any query parameter."""
    if request.query_string:
        message = "is not a parameter of this resource"
        details: list[Detail] = [{"field": name, "message": message} for name in request.args]
        if details:
            raise ValidationError(details)


@statement
def _count(dialect: Dialect, model: type[Base], query: Query) -> Clause:
    """Count the rows that match the query."""
    return select(func.count()).select_from(model).where(*conditions(dialect, model, query))


class _Reader:
    """Parses all parameters of the request and collects their faults."""

    def __init__(self, model: type[Base]) -> None:
        self.details: list[Detail] = []
        self.params: dict[str, Any] = {}
        self.filters: list[str] = []
        self.sort: list[tuple[str, bool]] = []
        self.page, self.per_page = 1, PER_PAGE
        for name, texts in request.args.lists():
            message = (
                "is given more than once" if len(texts) > 1 else self._read(model, name, texts[0])
            )
            if message:
                self.details.append({"field": name, "message": message})

    def _read(self, model: type[Base], name: str, text: str) -> str | None:
        if name == "page":
            self.page = _number(text)
            return _beyond(self.page, LAST_PAGE)
        if name == "per_page":
            self.per_page = _number(text)
            return _beyond(self.per_page, MOST_PER_PAGE)
        if name == "sort":
            return self._read_sort(text, sortable(model))
        if name == "q":
            return self._read_search(text)
        if name in filterable(model):
            return self._read_filter(model, name, text)
        return "is not a parameter of this collection"

    def _read_sort(self, text: str, names: list[str]) -> str | None:
        self.sort = [(word.removeprefix("-"), word.startswith("-")) for word in text.split(",")]
        sorted_by = [name for name, _ in self.sort]
        if not set(sorted_by) <= set(names) or len(set(sorted_by)) < len(sorted_by):
            return f"must be some of {', '.join(names)}, each once, with - for descending"
        return None

    def _read_search(self, text: str) -> str | None:
        if len(text) > LONGEST_SEARCH:
            return f"must have at most {LONGEST_SEARCH} characters"
        if "\0" in text:
            return "must not contain a NUL character"
        if text:
            # Escape the wildcards of LIKE.
            escaped = text.lower().translate({ord(c): f"\\{c}" for c in "\\%_"})
            self.params["q"] = f"%{escaped}%"
        return None

    def _read_filter(self, model: type[Base], name: str, text: str) -> str | None:
        column = filterable(model)[name]
        value = _value(column, text)
        self.filters.append(name)
        self.params[parameter(name)] = value
        return fault(column, value)


def _value(column: Column[Any], text: str) -> object:
    if column.type.python_type is str:
        return text
    if _is_boolean(column):
        return {"true": True, "false": False}.get(text, text)
    number = _number(text)
    return text if number < 0 else number


def _number(text: str) -> int:
    """Return the decimal number, or -1, which no parameter accepts, for anything else."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= 19 else -1


def _beyond(value: int, most: int) -> str | None:
    return None if 1 <= value <= most else f"must be a whole number from 1 to {most}"


def parameters(model: type[Base]) -> tuple[Schema, ...]:
    """Return the parameters of a collection for the OpenAPI document."""
    columns, names = sortable(model), "|".join(sortable(model))
    each_once = r"(?!.*\b(\w+)\b.*\b\1\b)"
    pattern = f"^{each_once}-?({names})(,-?({names})){{0,{len(columns) - 1}}}$"
    texts = ", ".join(text_columns(model))
    search = {"type": "string", "maxLength": LONGEST_SEARCH, "pattern": "^[^\\x00]*$"}
    described: dict[str, tuple[Schema, str]] = {
        "page": (_bounded(LAST_PAGE), "Number of the page, starting at 1"),
        "per_page": (_bounded(MOST_PER_PAGE), f"Rows per page; {PER_PAGE} if only `page` is set"),
        "sort": (
            {"type": "string", "pattern": pattern},
            "Columns to sort by, with `-` for descending order, such as `name,-id`",
        ),
        "q": (search, f"Case-insensitive search in {texts}"),
    }
    for name, column in filterable(model).items():
        described[name] = taken(column), f"Only rows with this {name}"
    return tuple(
        {"name": name, "in": "query", "schema": schema, "description": meaning}
        for name, (schema, meaning) in described.items()
    )


def _bounded(most: int) -> Schema:
    return {"type": "integer", "minimum": 1, "maximum": most}
