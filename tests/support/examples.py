"""Data for any model, derived from the examples and foreign keys of its columns."""

from typing import Any

from flask import Flask
from sqlalchemy import Connection, exists, insert, select

from agency.database import Record, db
from agency.rest.api import Api
from agency.rest.resource import Collection


def body(model: type[Record], ident: int = 1) -> dict[str, Any]:
    """Return the body of a POST in which every reference is to the id `ident`."""
    columns = model.__table__.c
    return {
        name: [ident]
        if name not in columns
        else ident
        if columns[name].foreign_keys
        else columns[name].info["example"]
        for name in model.INPUT
    }


def change(model: type[Record]) -> dict[str, Any]:
    """Return the body of a PATCH that changes one property of an example row."""
    for name in model.INPUT:
        column = model.__table__.c.get(name)
        if column is not None and not column.foreign_keys and "pattern" not in column.info:
            example = column.info["example"]
            if column.type.python_type is str:
                return {name: f"{example} 2"}
            if column.type.python_type is int:
                return {name: example + 1}
    raise LookupError(f"{model.__name__} has neither a text nor a number of its own to change")


def collections(app: Flask) -> dict[type[Record], str]:
    """Return the URL of each collection by its model, referenced models first."""
    api: Api = app.extensions["agency-api"]
    order = [table.name for table in db.metadata.sorted_tables]
    found = {r.model: url for r, url in api.routes if issubclass(r, Collection)}
    return dict(sorted(found.items(), key=lambda each: order.index(each[0].__tablename__)))


def fill_empty(connection: Connection, app: Flask, number: int) -> None:
    """Add `number` example rows to each empty collection."""
    for model in collections(app):
        if not connection.execute(select(exists().select_from(model))).scalar_one():
            rows = [model.validated(body(model, ident)) for ident in range(1, number + 1)]
            connection.execute(insert(model), rows)
