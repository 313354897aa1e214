"""Signing up at an outside provider, as Auth0's Authentication API has it."""

from http.client import HTTPException
from typing import Any

import orjson
from flask import Flask
from werkzeug.exceptions import BadGateway, BadRequest, Conflict

from agency.accounts.provider_http import send_request

PATH = "/dbconnections/signup"

TIMEOUT_SECONDS = 10
"""How long the provider has, for all of it: a worker that waits answers nobody else."""

LARGEST_BYTES = 64 * 1024

LONGEST_ID = 240
"""A longer one is nobody's subject."""

LONGEST_REASON = 300

DATABASE_SUBJECTS = "auth0|"
"""What the subjects of users in the provider's own databases begin with."""


def is_used(app: Flask) -> bool:
    """Whether one signs up at the provider that the settings name, and not here."""
    return bool(app.config["AUTH0_CLIENT_ID"])


def sign_up(app: Flask, username: str, role: str, email: str, password: str) -> str:
    """Sign somebody up at the provider, and return the `sub` that its tokens will have for them.

    Raises:
        BadRequest, Conflict: it refuses, and says why (400, 409).
        BadGateway: it can't be reached in time, or what it answers makes no sense (502).
    """
    body = {
        "client_id": app.config["AUTH0_CLIENT_ID"],
        "email": email,
        "password": password,
        "connection": app.config["AUTH0_CONNECTION"],
        "username": username,
        "user_metadata": {"role": role},
    }
    try:
        status, content = send_request(
            "POST",
            f"{app.config['AUTH0_DOMAIN']}{PATH}",
            {"Content-Type": "application/json"},
            orjson.dumps(body),
            seconds=TIMEOUT_SECONDS,
            largest_bytes=LARGEST_BYTES,
        )
        answer = orjson.loads(content)
    except (OSError, HTTPException, ValueError) as error:
        # What went wrong may repeat what was sent, which has a password.
        app.logger.error("The provider can't be asked to sign up: %s", type(error).__name__)
        raise BadGateway("The identity provider can't be reached; try again") from None
    refusals = {400: BadRequest, 409: Conflict}
    if status in refusals:
        raise refusals[status](_reason(answer))
    ident = answer.get("_id") if status == 200 and isinstance(answer, dict) else None
    if not _is_id(ident):
        app.logger.error("The provider has answered a sign-up with %s, and no id", status)
        raise BadGateway("The identity provider has answered what makes no sense")
    return f"{DATABASE_SUBJECTS}{ident}"


def _is_id(ident: object) -> bool:
    return (
        isinstance(ident, str)
        and 1 <= len(ident) <= LONGEST_ID
        and ident.isascii()
        and ident.isprintable()
    )


def _reason(answer: Any) -> str:
    """What the provider says of its refusal, if that is a sentence."""
    said = answer if isinstance(answer, dict) else {}
    for name in ("description", "message", "error"):
        text = said.get(name)
        if isinstance(text, str) and 1 <= len(text) <= LONGEST_REASON and text.isprintable():
            return text
    return "The identity provider refuses the sign-up"
