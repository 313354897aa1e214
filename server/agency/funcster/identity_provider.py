"""Signing up at an outside provider, as Auth0's Authentication API has it."""

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import closing
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

import orjson
from flask import Flask
from werkzeug.exceptions import BadGateway, BadRequest, Conflict

Answer = tuple[int, Any]
"""A status, and what the JSON in the body says."""

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
        status, answer = _in_time(_post, app.config["AUTH0_DOMAIN"], orjson.dumps(body))
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


def _in_time(call: Callable[..., Answer], *args: Any) -> Answer:
    """What the call returns, or raises.

    A look-up of the host's name, or an answer that comes letter by letter, heeds no time-out but
    this.

    Raises:
        TimeoutError: it takes longer than TIMEOUT_SECONDS.
    """
    future: Future[Answer] = Future()

    def run() -> None:
        try:
            future.set_result(call(*args))
        except BaseException as error:  # noqa: BLE001 - raised where it is waited for
            future.set_exception(error)

    Thread(target=run, daemon=True).start()
    return future.result(TIMEOUT_SECONDS)


def _post(origin: str, content: bytes) -> Answer:
    """The status and the JSON of the answer; a redirect is none, nobody else gets the password.

    Raises:
        OSError, HTTPException: there is no answer, or not in time.
        ValueError: it is no JSON.
    """
    parts = urlsplit(origin)
    kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    headers = {"Content-Type": "application/json", "Accept": "application/json"}
    with closing(kind(parts.netloc, timeout=TIMEOUT_SECONDS)) as connection:
        connection.request("POST", f"{parts.path}{PATH}", content, headers)
        with connection.getresponse() as answer:
            body = b""
            while part := answer.read1(LARGEST_BYTES):
                body += part
                if len(body) > LARGEST_BYTES:
                    raise HTTPException("its answer is too long")
            return answer.status, orjson.loads(body)
