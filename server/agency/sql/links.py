"""References to rows of other models: foreign keys, and links, which many-to-many relations are.

Links are written from arrays of ids as clients send them. An array is one parameter of a statement,
JSON that the database takes apart, however long it is.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

import orjson
from sqlalchemy import (
    BigInteger,
    Select,
    Text,
    bindparam,
    cast,
    delete,
    exists,
    func,
    insert,
    literal_column,
    select,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import JSON

from agency.database import Record, engine
from agency.sql.filters import relations, target
from agency.sql.json import as_text, json_array
from agency.sql.shapes import Ends
from agency.sql.statements import Run, Statement, read
from agency.validation import Detail

MOST_NAMED = 10
"""How many ids of an array an error names."""


class _Links(NamedTuple):
    """The statements for the links of a relation; the array is the parameter `ids`."""

    drop: Statement
    add: Statement
    strays: Statement


def write_links(model: type[Record], ident: int, values: dict[str, Any], run: Run) -> None:
    """Let the relations among `values` lead from a row, which is locked, to these ids alone."""
    for name in relations(model):
        if name in values:
            params = {"ident": ident, "ids": _array(values[name])}
            links = _links(engine().dialect, model, name)
            run(links.drop, params)
            run(links.add, params)


def broken(
    model: type[Record], body: dict[str, Any], at_fault: set[str | None]
) -> Iterator[Detail]:
    """A detail for each property of `body` that names a row that isn't there.

    Those `at_fault` are left out: what they have is no id at all.
    """
    for column in model.__table__.c:
        value = body.get(column.key)
        if column.foreign_keys and value is not None and column.key not in at_fault:
            (key,) = column.foreign_keys
            statement = Statement(
                select(literal_column("1")).where(key.column == bindparam("value")),
                engine().dialect,
            )
            if read(statement, {"value": value}) is None:
                noun = key.column.table.name.removesuffix("s")
                yield {"field": column.key, "message": f"names no {noun}"}
    for name in relations(model):
        if name in body and name not in at_fault:
            strays = _links(engine().dialect, model, name).strays
            found = orjson.loads(read(strays, {"ids": _array(body[name])})[0])  # type: ignore[index]
            if found:
                noun = target(model, name).__name__.lower()
                yield {"field": name, "message": f"names no {noun}: {', '.join(map(str, found))}"}


def _array(ids: list[int]) -> str:
    return orjson.dumps(ids).decode()


@lru_cache(maxsize=64)
def _links(dialect: Dialect, model: type[Record], name: str) -> _Links:
    relation = model.__mapper__.relationships[name]
    table, ours, theirs = Ends.of(relation)
    ident = bindparam("ident", type_=BigInteger)
    mine = table.c[ours] == ident

    sent = _sent(dialect).subquery()
    there = select(table.c[theirs]).where(mine)
    missing = select(ident, sent.c.id).where(sent.c.id.not_in(there))

    theirs_id = target(model, name).__table__.c.id
    unknown = select(sent.c.id).where(~exists().where(theirs_id == sent.c.id))
    # Plain numbers would become parameters.
    first = unknown.order_by(sent.c.id).limit(literal_column(str(MOST_NAMED)))
    named = first.offset(literal_column("0")).subquery()
    return _Links(
        Statement(delete(table).where(mine, table.c[theirs].not_in(_sent(dialect))), dialect),
        Statement(insert(table).from_select([ours, theirs], missing), dialect),
        Statement(select(as_text(json_array(named.c.id), dialect)), dialect),
    )


def _sent(dialect: Dialect) -> Select[Any]:
    """The ids of the array, a row each."""
    ids = bindparam("ids", type_=Text)
    if dialect.name == "sqlite":
        return select(func.json_each(ids).table_valued("value").c.value.label("id"))
    texts = func.json_array_elements_text(cast(ids, JSON)).table_valued("value")
    return select(cast(texts.c.value, BigInteger).label("id"))
