"""Accounts, tokens and signed-in clients."""

import time
from collections.abc import Sequence
from uuid import uuid4

from flask import Flask
from flask.testing import FlaskClient

from agency import create_app
from agency.accounts import lookup
from agency.accounts.models import User, UserRole
from agency.accounts.tokens import own
from agency.database import db
from agency.funcster import members
from agency.funcster.models import CODER
from agency.sql.connections import disconnect
from agency.sql.statements import transaction, within


def bearer(token: str) -> dict[str, str]:
    """Return the header that sends a token (RFC 6750, section 2.1)."""
    return {"Authorization": f"Bearer {token}"}


def token_of(app: Flask, *roles: str, coder: str | None = None) -> str:
    """Return a token of a new account with these roles, optionally a coder's."""
    with app.app_context():
        (ident,) = _added(1, roles)
        if coder:
            with transaction() as connection:
                members.create(within(connection), coder, CODER, ident)
        return _issued(app, ident)


def tokens_of(app: Flask, number: int, *roles: str) -> list[str]:
    """Return tokens of `number` new accounts, each with these roles."""
    with app.app_context():
        return [_issued(app, ident) for ident in _added(number, roles)]


def _added(number: int, roles: Sequence[str]) -> list[int]:
    """Add accounts in one transaction, and return their ids."""
    users = [
        User(
            email=f"{uuid4().hex}@example.com",
            created_at=int(time.time()),
            roles=[UserRole(role=role) for role in roles],
        )
        for _ in range(number)
    ]
    db.session.add_all(users)
    db.session.flush()
    idents = [user.id for user in users]
    db.session.commit()
    return idents


def _issued(app: Flask, ident: int) -> str:
    account = lookup.find_by_id(ident)
    assert account is not None
    return own.issue(app, account)


def live_token(url: str, *roles: str, coder: str | None = None) -> str:
    """Return a token for a running server on the database at `url`, which shares the secret."""
    app = create_app(DATABASE_URL=url)
    try:
        return token_of(app, *roles, coder=coder)
    finally:
        disconnect()
        with app.app_context():
            db.engine.dispose()


def signed_in(app: Flask, *roles: str) -> FlaskClient:
    """Return a client that is signed in with a new account with these roles."""
    client = app.test_client()
    client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {token_of(app, *roles)}"
    return client
