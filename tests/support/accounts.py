"""Clients of the application that have signed in."""

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
from agency.sql.statements import disconnect, transaction, within


def bearer(token: str) -> dict[str, str]:
    """The header that sends a token (RFC 6750, section 2.1)."""
    return {"Authorization": f"Bearer {token}"}


def token_of(app: Flask, *roles: str, coder: str | None = None) -> str:
    """A token of a new account that has these roles, and is a coder's if that one is named."""
    with app.app_context():
        (ident,) = _added(1, roles)
        if coder:
            with transaction() as connection:
                members.create(within(connection), coder, CODER, ident)
        return _issued(app, ident)


def tokens_of(app: Flask, number: int, *roles: str) -> list[str]:
    """Tokens of as many new accounts, each with these roles."""
    with app.app_context():
        return [_issued(app, ident) for ident in _added(number, roles)]


def _added(number: int, roles: Sequence[str]) -> list[int]:
    """The ids of new accounts, which are added in one transaction."""
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
    """A token for a server on the database at `url`, which keeps its secret where this app does."""
    app = create_app(DATABASE_URL=url)
    try:
        return token_of(app, *roles, coder=coder)
    finally:
        disconnect()
        with app.app_context():
            db.engine.dispose()


def signed_in(app: Flask, *roles: str) -> FlaskClient:
    """A client of the application with the token of a new account that has these roles."""
    client = app.test_client()
    client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {token_of(app, *roles)}"
    return client
