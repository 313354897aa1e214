"""Measure what it gains to bend Flask, Werkzeug, SQLAlchemy and psycopg for speed, place by place.

In each row one of them does its own way what this server does by another, or all of them at once.
"""

from contextlib import ExitStack
from functools import partial
from typing import Any
from unittest.mock import patch

from flask import Flask, Response, request
from flask.sessions import SecureCookieSessionInterface

from agency.database import Base, db
from agency.rest import resource
from agency.rest.api import Application, JSONResponse
from agency.rest.resource import Collection
from agency.sql import shapes, statements
from agency.sql.statements import Row, Run, Statement, one, scalar
from benchmarks import inside


def insert_then_select(self: Collection, values: dict[str, Any], run: Run) -> Response:
    """Add a row, and read it again by another statement of the same transaction."""
    ident, _ = one(shapes.insertion(self.model, ("id",), tuple(values)), values, run)
    json = scalar(shapes.item(self.model, self.model.DETAIL), {"id": ident}, run)
    return JSONResponse(json, 201, {"Location": f"/{ident}"})


def set_attributes(cls: type[Base], values: dict[str, Any]) -> dict[str, Any]:
    """Set the properties of a new object, whose events call the validators."""
    candidate = cls()
    for name in cls.INPUT:
        setattr(candidate, name, values[name])
    return {name: getattr(candidate, name) for name in cls.INPUT}


def from_the_pool(statement: Statement, params: dict[str, Any]) -> Row | None:
    """Run a statement on a connection that the engine's pool lends for it."""
    with db.engine.connect() as connection:
        return statement.run(connection.execution_options(isolation_level="AUTOCOMMIT"), params)


def parse_if_none_match(tag: str) -> bool:
    """Whether the client has a representation, without a look whether it sent that header."""
    return request.if_none_match.contains_weak(tag[1:-1])


BENDS = {
    "JSONResponse.__call__": [(JSONResponse, "__call__", Response.__call__)],
    "Application.ensure_sync": [(Application, "ensure_sync", Flask.ensure_sync)],
    "Application.create_url_adapter": [
        (Application, "create_url_adapter", Flask.create_url_adapter)
    ],
    "NoSessions": [(Application, "session_interface", SecureCookieSessionInterface())],
    "the cursor of a connection (PostgreSQL)": [(statements, "CURSOR", "none")],
    "the connection of a thread": [(statements, "_autocommit", from_the_pool)],
    "is_unchanged": [(resource, "is_unchanged", parse_if_none_match)],
    "Base.validated": [(Base, "validated", classmethod(set_attributes))],
    "RETURNING the JSON of a new row": [
        (Collection, "create", insert_then_select),
        (Collection, "one_statement", False),
    ],
}


def straight(patches: list[tuple[object, str, object]]) -> ExitStack:
    """The context in which these attributes have these values."""
    stack = ExitStack()
    for target, name, value in patches:
        stack.enter_context(patch.object(target, name, value))
    return stack


def main() -> None:
    """Measure on each database, and print a table."""
    options = inside.options("bends", __doc__)
    every = {"all of them": [each for patches in BENDS.values() for each in patches]}
    variants = {
        name: partial(straight, patches)
        for name, patches in {"as it is": [], **BENDS, **every}.items()
    }
    columns: dict[str, dict[str, float]] = {}
    with inside.databases() as apps:
        for database, app in apps.items():
            for name, call in inside.requests(app).items():
                columns[f"{database}, {name}"] = inside.compare(variants, call, options)
    print(f"| without | {' | '.join(columns)} |\n|{' --- |' * (len(columns) + 1)}")
    for name in variants:
        cells = [
            f"{times[name]:.1f} ({times[name] / times['as it is'] - 1:+.1%})"
            for times in columns.values()
        ]
        print(f"| {name} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
