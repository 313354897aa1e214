"""Clients of the application that have signed in."""

import time
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
        user = User(email=f"{uuid4().hex}@example.com", created_at=int(time.time()))
        user.roles = [UserRole(role=role) for role in roles]
        db.session.add(user)
        db.session.commit()
        if coder:
            with transaction() as connection:
                members.create(within(connection), coder, CODER, user.id)
        account = lookup.find_by_id(user.id)
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
