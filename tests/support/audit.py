"""Helpers for tests of the audit log: a world of rows, and the log's entries."""

import json
from typing import Any, NamedTuple

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from agency.accounts.authentication import authenticate
from agency.accounts.roles import ROLES
from agency.audit.models import AuditEntry
from agency.database import db
from tests.support import examples
from tests.support.accounts import signed_in
from tests.support.funcster import body_of

PASSWORD = "correct horse battery staple"
SNIPPET = {"coderId": 1, "name": "Double", "code": "2 * 2", "needsReview": False}
USER = {"email": "amy@example.com", "password": PASSWORD}


class Entry(NamedTuple):
    """The parts of a log entry that tests compare."""

    table: str
    action: str
    row: str | None
    author: int | str
    old: dict[str, Any] | None
    new: dict[str, Any] | None


def entries(app: Flask, after: int = 0) -> list[Entry]:
    """Return the entries with ids after `after`, sorted by table."""
    with app.app_context():
        rows = db.session.scalars(
            select(AuditEntry).where(AuditEntry.id > after).order_by(AuditEntry.id)
        )
        found = [
            Entry(
                row.table_name,
                row.action,
                row.row_id,
                row.subject if row.account_id is None else row.account_id,
                json.loads(row.old_values or "null"),
                json.loads(row.new_values or "null"),
            )
            for row in rows
        ]
        db.session.remove()
    # The databases log a cascade either before or after its cause.
    return sorted(found, key=lambda entry: entry.table)


def latest(app: Flask) -> int:
    """Return the id of the latest entry."""
    with app.app_context():
        found = db.session.scalar(select(db.func.max(AuditEntry.id))) or 0
        db.session.remove()
        return found


class World(NamedTuple):
    """An application with one row of each kind, and a client with every role."""

    app: Flask
    client: FlaskClient
    account: int

    def changes(self, method: str, url: str, status: int | None, **sent: Any) -> list[Entry]:
        """Make a call that must return `status`, or any 2xx if None; return its log entries."""
        before = latest(self.app)
        answer = self.client.open(url, method=method, **sent)
        expected = range(200, 300) if status is None else [status]
        assert answer.status_code in expected, answer.json
        return entries(self.app, before)


def world(app: Flask) -> World:
    """Create the world: account 1 is the client's, account 2 is USER, a guest of event 1."""
    client = signed_in(app, *ROLES)
    with app.test_request_context(headers=dict(client_headers(client))):
        account = authenticate().account_id
    for url, body in (
        ("/scientists", {"name": "Fry", "field_of_study": "cryogenics"}),
        ("/planets", {"name": "Amphibios 9"}),
        ("/missions", {"name": "First light", "scientist_id": 1, "planet_id": 1}),
        ("/actors", {"name": "Calculon", "age": 120, "gender": "robot"}),
        ("/movies", {"title": "The Three", "release_date": "2002-12-04", "actors": [1]}),
        ("/api/v1/user", USER),
        ("/api/v1/event", {**EVENT, "mission_id": 1}),
        ("/api/v1/invitedGuest", {"event_id": 1, "email": USER["email"], "role": "guest"}),
        ("/signup", body_of("professor", "mentor")),
        ("/signup", body_of("bender")),
        ("/snippet", SNIPPET),
    ):
        assert client.post(url, json=body).status_code in (200, 201), url
    for model, url in examples.collections(app).items():
        if client.get(f"{url}/1").status_code == 404:
            assert client.post(url, json=examples.body(model)).status_code in (200, 201), url
    assert account is not None
    return World(app, client, account)


EVENT = {"name": "Launch", "start_date": "2100-05-01", "end_date": "2100-05-03"}


def client_headers(client: FlaskClient) -> list[tuple[str, str]]:
    """Return the client's Authorization header."""
    return [("Authorization", client.environ_base["HTTP_AUTHORIZATION"])]
