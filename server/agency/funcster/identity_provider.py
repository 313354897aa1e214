"""Sign-up at an outside identity provider, with Auth0's Authentication API."""

from http.client import HTTPException
from typing import Any

import orjson
from flask import Flask
from werkzeug.exceptions import BadGateway, BadRequest, Conflict

from agency.accounts.provider_http import send_request
from agency.outbound import CircuitOpen

PATH = "/dbconnections/signup"

TIMEOUT_SECONDS = 10
"""The timeout of the whole request. A waiting worker can't serve other requests."""

LARGEST_BYTES = 64 * 1024

LONGEST_ID = 240
"""The longest id that fits into a subject."""

LONGEST_REASON = 300

DATABASE_SUBJECTS = "auth0|"
"""The prefix of the subjects of users in the provider's own databases."""


def is_configured(app: Flask) -> bool:
    """Return whether sign-ups go to the provider in the settings instead of this server."""
    return bool(app.config["AUTH0_CLIENT_ID"])


def sign_up(app: Flask, username: str, role: str, email: str, password: str) -> str:
    """Sign up a user at the provider, and return the `sub` of their future tokens.

    Raises:
        BadRequest, Conflict: the provider rejects the sign-up with a reason (400, 409).
        BadGateway: the provider times out or sends an invalid response (502).
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
    except (OSError, HTTPException, ValueError, CircuitOpen) as error:
        # The error may contain the request, which has a password.
        app.logger.error("Sign-up at the provider failed: %s", type(error).__name__)
        raise BadGateway("The identity provider can't be reached; try again") from None
    refusals = {400: BadRequest, 409: Conflict}
    if status in refusals:
        raise refusals[status](_reason(answer))
    ident = answer.get("_id") if status == 200 and isinstance(answer, dict) else None
    if not _is_id(ident):
        app.logger.error("The provider responded to a sign-up with %s and no valid id", status)
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
    """Return the provider's reason for rejecting a sign-up, if it is readable."""
    said = answer if isinstance(answer, dict) else {}
    for name in ("description", "message", "error"):
        text = said.get(name)
        if isinstance(text, str) and 1 <= len(text) <= LONGEST_REASON and text.isprintable():
            return text
    return "The identity provider refuses the sign-up"
