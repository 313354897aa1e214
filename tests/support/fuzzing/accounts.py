"""What schemathesis needs to get past what depends on the accounts that there are.

Some calls end the account or the tokens of whoever makes them: they get an account of their own.
"""

import os
import re
from functools import cache
from typing import Any
from uuid import uuid4

import jwt
from flask import Flask
from requests import PreparedRequest
from requests.auth import AuthBase
from schemathesis import Case

from agency import create_app
from agency.accounts import password_resets, service
from agency.accounts.models import OutboxMail, User
from agency.database import db
from agency.guests.models import Event, InvitedGuest
from tests.support.accounts import token_of

ENDS_THE_CALLER = {
    ("DELETE", "/api/v1/user"),
    ("PUT", "/api/v1/user"),
    ("DELETE", "/api/v1/authenticate"),
}

BEYOND_SCHEMAS = {
    ("end_date", "must not be before start_date"),
    ("start_date", "is not in the calendar"),
    ("end_date", "is not in the calendar"),
    ("code", "is wrong, was used or is too old"),
    ("password", "is needed to change the email"),
    ("password", "is wrong"),
}
"""Faults that no JSON schema can express."""

PASSWORD = "correct horse battery staple"


@cache
def app() -> Flask:
    """The application, on the database of the server."""
    return create_app(DATABASE_URL=os.environ["DATABASE_URL"], RATE_LIMIT_ACCOUNT="none")


@cache
def known() -> str:
    """The email of an account whose password is PASSWORD."""
    email = f"{uuid4().hex}@example.com"
    with app().app_context():
        service.create({"email": email}, PASSWORD)
    return email


def somebody() -> str:
    """The email of a new account."""
    email = f"{uuid4().hex}@example.com"
    with app().app_context():
        service.create({"email": email}, None)
    return email


def invitation() -> int:
    """The id of a new invitation, of somebody new to an event of its own."""
    email = somebody()
    with app().app_context():
        event = Event(name="Launch", start_date="2100-05-01", end_date="2100-05-03")
        db.session.add(event)
        db.session.flush()
        user = db.session.query(User).filter_by(email=email).one()
        guest = InvitedGuest(event_id=event.id, user_id=user.id, role="speaker")
        db.session.add(guest)
        db.session.commit()
        return guest.id


@cache
def other() -> int:
    """The id of an account that is there for nothing but its roles to be changed."""
    claims = jwt.decode(token_of(app()), options={"verify_signature": False})
    return int(claims["id"])


def code() -> str:
    """A code to change a password by, as it was mailed."""
    with app().app_context():
        password_resets.request(known())
        mail = db.session.query(OutboxMail).order_by(OutboxMail.id.desc()).first()
        found = re.search(r"^    (\S{40,})$", mail.text, re.MULTILINE)
        assert found is not None
        return found[1]


class Token(AuthBase):
    """Sends another token than the one that all requests are sent with."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        """Put it in the place of the other, unless that was left out or replaced to see to it."""
        if request.headers.get("Authorization", "").startswith("Bearer eyJ"):
            request.headers["Authorization"] = self._token
        return request


def spare_the_caller(case: Case, kwargs: dict[str, Any]) -> None:
    """Let a request that would end its sender's account or tokens be that of somebody else."""
    if (case.operation.method.upper(), case.operation.path) in ENDS_THE_CALLER:
        kwargs["auth"] = Token(token_of(app()))


def complete(case: Case) -> None:
    """Let a valid request get past what depends on the accounts that there are."""
    path = case.operation.path
    if path == "/api/v1/users/{id}":
        case.path_parameters = {"id": other()}
    elif path == "/api/v1/authenticate" and isinstance(case.body, dict):
        case.body = case.body | {"email": known(), "password": PASSWORD}
    elif path == "/api/v1/invitedGuest" and isinstance(case.body, dict):
        # Nobody can be invited twice.
        case.body = case.body | {"email": somebody()}
    elif path == "/api/v1/invitedGuest/{id}":
        # No link leads to one, and each is withdrawn once.
        case.path_parameters = {"id": invitation()}
    elif path == "/api/v1/password-reset/confirm" and isinstance(case.body, dict):
        case.body = case.body | {"code": code(), "password": PASSWORD}
