"""References to rows of other models: foreign keys and many-to-many links.

Clients send links as arrays of ids. A statement takes the whole array as one JSON parameter.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import orjson
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Select,
    Text,
    bindparam,
    cast,
    delete,
    exists,
    func,
    insert,
    select,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import IntegrityError
from sqlalchemy.types import JSON

from agency.database import Record
from agency.sql.filters import relations, target
from agency.sql.json import as_text, json_array
from agency.sql.shapes import LinkTable
from agency.sql.statements import Clause, Run, read, scalar, statement
from agency.validation import Detail, ValidationError

MAX_REPORTED_IDS = 10
"""How many missing ids of an array an error lists."""


def write_links(model: type[Record], ident: int, values: dict[str, Any], run: Run) -> None:
    """Replace the links of a locked row, for each relation in `values`."""
    for name in relations(model):
        if name in values:
            params = {"ident": ident, "ids": _array(values[name])}
            run(_delete_other_links(model, name), params)
            run(_insert_missing_links(model, name), params)


@contextmanager
def name_missing_rows(model: type[Record], body: dict[str, Any]) -> Iterator[None]:
    """Add a detail to an error for each property of `body` that names a missing row.

    The database checks references last and reports only that one is broken; a form needs every
    fault at once.
    """
    try:
        yield
    except (ValidationError, IntegrityError) as error:
        known = error.details if isinstance(error, ValidationError) else []
        details = [*known, *reference_faults(model, body, {d["field"] for d in known})]
        if not details:
            raise
        raise ValidationError(details) from error


def reference_faults(
    model: type[Record], body: dict[str, Any], at_fault: set[str | None]
) -> Iterator[Detail]:
    """Yield a detail for each property of `body` that refers to a missing row.

    Properties in `at_fault` are skipped: their values aren't valid ids.
    """
    for column in model.__table__.c:
        value = body.get(column.key)
        if column.foreign_keys and value is not None and column.key not in at_fault:
            (key,) = column.foreign_keys
            if read(_select_referenced(key.column), {"value": value}) is None:
                noun = key.column.table.name.removesuffix("s")
                yield {"field": column.key, "message": f"names no {noun}"}
    for name in relations(model):
        if name in body and name not in at_fault:
            unknown = _select_unknown_ids(target(model, name))
            found = orjson.loads(scalar(unknown, {"ids": _array(body[name])}))
            if found:
                noun = target(model, name).__name__.lower()
                yield {"field": name, "message": f"names no {noun}: {', '.join(map(str, found))}"}


def _array(ids: list[int]) -> str:
    return orjson.dumps(ids).decode()


@statement
def _delete_other_links(dialect: Dialect, model: type[Record], name: str) -> Clause:
    """Delete the links of the row `ident` to ids that aren't in `ids`."""
    links = LinkTable.of(model.__mapper__.relationships[name])
    return delete(links.table).where(
        links.table.c[links.ours] == bindparam("ident", type_=BigInteger),
        links.table.c[links.theirs].not_in(_sent(dialect)),
    )


@statement
def _insert_missing_links(dialect: Dialect, model: type[Record], name: str) -> Clause:
    """Insert the missing links from the row `ident` to `ids`."""
    table, ours, theirs = LinkTable.of(model.__mapper__.relationships[name])
    ident, sent = bindparam("ident", type_=BigInteger), _sent(dialect).subquery()
    linked = select(table.c[theirs]).where(table.c[ours] == ident)
    missing = select(ident, sent.c.id).where(sent.c.id.not_in(linked))
    return insert(table).from_select([ours, theirs], missing)


@statement
def _select_referenced(dialect: Dialect, key: ColumnElement[Any]) -> Clause:
    """Select the key `value`, if a row has it."""
    return select(key).where(key == bindparam("value"))


@statement
def _select_unknown_ids(dialect: Dialect, model: type[Record]) -> Clause:
    """Select the first few of `ids` without a row in the model, as a JSON array."""
    sent = _sent(dialect).subquery()
    unknown = select(sent.c.id).where(~exists().where(model.id == sent.c.id))
    named = unknown.order_by(sent.c.id).limit(MAX_REPORTED_IDS).subquery()
    return select(as_text(json_array(named.c.id), dialect))


def _sent(dialect: Dialect) -> Select[Any]:
    """Select the ids of the array, one per row."""
    ids = bindparam("ids", type_=Text)
    if dialect.name == "sqlite":
        return select(func.json_each(ids).table_valued("value").c.value.label("id"))
    texts = func.json_array_elements_text(cast(ids, JSON)).table_valued("value")
    return select(cast(texts.c.value, BigInteger).label("id"))
