"""Measure each change that this server makes to Flask, Werkzeug, SQLAlchemy or psycopg for speed.

In each row of the table, one of the changes is undone; in the last row, all of them.
"""

from contextlib import ExitStack
from functools import partial
from typing import Any
from unittest.mock import patch

from flask import Flask, Response
from flask.sessions import SecureCookieSessionInterface

from agency.database import db
from agency.rest.api import Application, JSONResponse
from agency.rest.resource import Collection
from agency.sql import shapes, statements
from agency.sql.statements import Run, one, scalar
from benchmarks import inside


def insert_then_select(self: Collection, values: dict[str, Any], run: Run) -> Response:
    """Insert a row, then select it with another statement in the same transaction."""
    ident, _ = one(shapes.insertion(self.model, ("id",), tuple(values)), values, run)
    json = scalar(shapes.item(self.model, self.model.DETAIL), {"id": ident}, run)
    return JSONResponse(json, 201, {"Location": f"/{ident}"})


BENDS = {
    "JSONResponse.__call__": [(JSONResponse, "__call__", Response.__call__)],
    "Application.ensure_sync": [(Application, "ensure_sync", Flask.ensure_sync)],
    "Application.create_url_adapter": [
        (Application, "create_url_adapter", Flask.create_url_adapter)
    ],
    "NoSessions": [(Application, "session_interface", SecureCookieSessionInterface())],
    "engine()": [(statements, "engine", lambda: db.engine)],
    "shared cursor (PostgreSQL)": [(statements, "CURSOR", "none")],
    "RETURNING with the JSON of a new row": [
        (Collection, "create", insert_then_select),
        (Collection, "adds_alone", False),
    ],
}


def patched(patches: list[tuple[object, str, object]]) -> ExitStack:
    """Patch attributes for the duration of a context."""
    stack = ExitStack()
    for target, name, value in patches:
        stack.enter_context(patch.object(target, name, value))
    return stack


def main() -> None:
    """Measure on both databases, and print a table."""
    options = inside.options("bends", __doc__)
    everything = {"all": [each for patches in BENDS.values() for each in patches]}
    variants = {
        name: partial(patched, patches)
        for name, patches in {"nothing": [], **BENDS, **everything}.items()
    }
    columns: dict[str, dict[str, float]] = {}
    with inside.databases() as apps:
        for database, app in apps.items():
            for request, call in inside.requests(app).items():
                columns[f"{database}, {request}"] = inside.compare(variants, call, options)
    print(f"| without | {' | '.join(columns)} |\n|{' --- |' * (len(columns) + 1)}")
    for name in variants:
        cells = [
            f"{times[name]:.1f} ({times[name] / times['nothing'] - 1:+.1%})"
            for times in columns.values()
        ]
        print(f"| {name} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
