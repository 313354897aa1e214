"""Helpers for tests of backups and copies: edge-case data, and a database's content."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import Column, Table, exists, insert, select, text

from agency.accounts.roles import ROLES
from agency.audit import install
from agency.database import Base, db
from tests.support.accounts import signed_in
from tests.support.routes import routes

HARD = [
    "quotes \" and ' and `",
    "emoji 🪐👩‍🚀 and e\u0301",
    "lines\nand\ttabs\r\nand \\ and \\N and \\.",
    "\\.",
    "COPY public.users (id) FROM stdin;",
    " spaces ",
    "\u2028\ufeff\x01\x7f",
    "ß" * 255,
]
LARGEST = 2**63 - 1
BYTES = bytes(range(256))
GUEST_LIST = "?event_id=1"


def hard_rows(table: Table) -> list[dict[str, Any]]:
    """Derive edge-case rows from the columns of a table that `fill` doesn't list."""
    columns = [column for column in table.c if column.foreign_keys or not column.primary_key]
    return [
        {column.name: _hard(column, number) for column in columns}
        for number in range(1, 1 + len(HARD))
    ]


def _hard(column: Column[Any], number: int) -> Any:
    if column.foreign_keys:
        return number if column.unique else 1
    if column.type.python_type is str:
        return HARD[number - 1][: column.type.length]
    if column.type.python_type is int:
        return LARGEST - number
    return {date: date(9999, 12, number), bool: True, bytes: BYTES}[column.type.python_type]


def fill(app: Flask) -> FlaskClient:
    """Insert edge-case rows into every table, and return a client with every role."""
    client = signed_in(app, *ROLES)
    rows: dict[str, list[dict[str, Any]]] = {
        "planets": [{"name": name, "nearest_star": name} for name in HARD]
        + [{"name": "far", "distance_from_earth": LARGEST, "nearest_star": None}],
        "scientists": [{"name": name, "field_of_study": name} for name in HARD]
        + [{"id": LARGEST - 9, "name": "last", "field_of_study": "x"}],
        "missions": [
            {"name": name, "scientist_id": number, "planet_id": 9}
            for number, name in enumerate(HARD, 1)
        ],
        "actors": [{"name": name, "age": 0, "gender": name} for name in HARD],
        "movies": [
            {"title": "first", "release_date": date(1, 1, 1)},
            {"title": "last", "release_date": date(9999, 12, 31)},
        ],
        "casts": [{"movie_id": 1, "actor_id": 2}, {"movie_id": 2, "actor_id": 1}],
        "identities": [{"iss": "https://x/", "sub": name, "user_id": 1} for name in HARD],
        "events": [
            {
                "name": name,
                "description": None,
                "start_date": "2100-05-01",
                "end_date": "2100-05-02",
            }
            for name in HARD
        ],
        "invited_guests": [{"event_id": 1, "user_id": 1, "role": name} for name in HARD[:1]],
        "members": [
            *({"username": name, "usertype": "Coder"} for name in ("bender", "🪐 é", "B", "a")),
            *({"username": name, "usertype": "Mentor"} for name in ("professor", "ß")),
        ],
        "mentors": [{"username": name} for name in ("professor", "ß")],
        "coders": [
            {"username": name, "mentor_id": mentor}
            for name, mentor in (("bender", 1), ("🪐 é", None), ("B", 2), ("a", 1))
        ],
        "snippets": [
            {"snippet_name": name[:200], "code": name, "comments": "", "coder_id": number % 4 + 1}
            for number, name in enumerate(HARD)
        ],
        "revisions": [
            {"snippet_id": number, "number": 1, "at": 0, "usertype": "Coder"}
            | {"snippet_name": name[:200], "code": name}
            for number, name in enumerate(HARD, 1)
        ],
        "password_resets": [{"code_hash": "0" * 64, "user_id": None, "expires_at": LARGEST}],
        "outbox_mails": [
            {"recipient": "x", "subject": name, "text": name, "created_at": 0, "attempts": 0}
            for name in HARD
        ],
        "attempts": [{"key": name, "count": 1, "expires_at": 0} for name in ("B", "a", "é", "_")],
        "idempotency_keys": [
            {"scope": "s", "key": "k", "fingerprint": "f", "status": 201}
            | {"headers": b"", "body": BYTES, "created_at": LARGEST}
        ],
    }
    with app.app_context(), db.engine.begin() as connection:
        for table in Base.metadata.sorted_tables:
            is_filled = connection.execute(select(exists().select_from(table))).scalar_one()
            for row in rows.get(table.name) or ([] if is_filled else hard_rows(table)):
                connection.execute(insert(table), row)
        # Its id must never be reused.
        connection.execute(text("DELETE FROM missions WHERE id = 8"))
    with app.app_context():
        db.engine.dispose()
    assert {name for name, found in held(app).items() if not found} == set()
    return client


def held(app: Flask) -> dict[str, list[str]]:
    """Return the `repr` of every row of every table."""
    with app.app_context(), db.engine.connect() as connection:
        return {
            table.name: sorted(repr(tuple(row)) for row in connection.execute(select(table)))
            for table in Base.metadata.sorted_tables
        }


def logged_as_it_should_be(app: Flask) -> bool:
    """Return whether the audit log's triggers are installed."""
    with app.app_context(), db.engine.connect() as connection:
        return install.pending(connection) == []


def next_mission(app: Flask) -> int:
    """Return the id of the next mission, by adding one and deleting it; log entries remain."""
    client = app.test_client()
    body = {"name": "Next", "scientist_id": 1, "planet_id": 1}
    ident = client.post("/missions", json=body).json["id"]
    assert client.delete(f"/missions/{ident}").status_code == 204
    return ident


def paths(app: Flask) -> Iterator[str]:
    """Yield a path for each GET of the API, and some lists with queries."""
    for url, method in routes(app):
        # Each new token differs, and the others aren't about the data.
        if method != "GET" or url in ("/api/v1/authenticationrefresh", "/metrics", "/ready"):
            continue
        if "<" not in url:
            yield url + (GUEST_LIST if url.endswith("List") else "")
            continue
        for ident in ("1", "2", "999"):
            named = url.replace("<username>", {"1": "bender", "2": "ß"}.get(ident, "nobody"))
            yield re.sub("<[^>]+>", ident, named)
    yield from ("/planets?page=2&per_page=3", "/missions?sort=-name,id", "/scientists?q=E")
