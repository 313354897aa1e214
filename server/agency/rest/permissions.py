"""Access control: what each method of a resource needs, and whether the caller has it.

A resource states a permission, SIGNED_IN or OPEN for each of its methods. The app provides the
function that authenticates callers, so this package does not depend on accounts.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from flask import Flask, current_app, g, request
from werkzeug.datastructures import WWWAuthenticate
from werkzeug.exceptions import Forbidden, Unauthorized

from agency.audit.author import Author, set_request_author
from agency.rest.tracing import REQUEST_ID

OPEN = "open"
"""Needs no token."""

SIGNED_IN = "signed in"
"""Needs a valid token with any permissions."""

ANYBODY = "anybody"
"""The author of requests without a token in the audit log."""

Needs = Mapping[str, str]
"""What each HTTP method needs: a permission, SIGNED_IN or OPEN."""

READ_BY_ANYBODY: Needs = {"GET": OPEN}

CALLER = "agency.caller"
"""The WSGI environment variable that holds the caller once authenticated."""


class Caller(NamedTuple):
    """The caller of a request."""

    account_id: int | None
    """The account of the token; None for an outside token without an account."""
    permissions: frozenset[str]
    subject: str = ""
    """The subject of an outside token; empty for our own tokens."""
    username: str = ""
    """The username in an outside token (AUTH0_USERNAME_CLAIM)."""
    valid_until: float = 0
    """When our own token expires, in seconds since 1970; 0 for an outside token, whose keys may
    change at any time."""


class AuthenticationError(Unauthorized):
    """The token is missing or invalid (401, RFC 6750).

    Args:
        code: the machine-readable reason: `authorization_header_missing`, `invalid_header`,
            `token_expired` or `invalid_claims`.
        description: the human-readable reason.
    """

    def __init__(self, code: str, description: str) -> None:
        self.reason = code
        challenge = WWWAuthenticate("bearer")
        super().__init__(description, www_authenticate=challenge)


class PermissionDenied(Forbidden):
    """The caller's token lacks the permission (403)."""

    reason = "unauthorized"
    description = "Permission not found."


class Access(NamedTuple):
    """The access control of an app."""

    authenticate: Callable[[], Caller]
    """Returns the caller of the current request or raises AuthenticationError."""
    open_permissions: frozenset[str] = frozenset()
    """The permissions that need no token."""


def set_up(app: Flask, authenticate: Callable[[], Caller]) -> None:
    """Authenticate callers of the app with `authenticate`."""
    app.extensions["agency-access"] = Access(authenticate)
    set_request_author(app, author)


def open_to_anybody(app: Flask, permission: str) -> None:
    """Grant a permission to every caller, with or without a token."""
    access: Access = app.extensions["agency-access"]
    opened = access.open_permissions | {permission}
    app.extensions["agency-access"] = access._replace(open_permissions=opened)


def is_open(needed: str) -> bool:
    """Return whether the current app grants this need without a token."""
    access: Access = current_app.extensions["agency-access"]
    return needed == OPEN or needed in access.open_permissions


def scopes(needed: str) -> list[str] | None:
    """Return the permissions that a token must have; None if none is required."""
    if is_open(needed):
        return None
    return [] if needed == SIGNED_IN else [needed]


def caller() -> Caller:
    """Authenticate the caller of the current request.

    Raises:
        AuthenticationError: the token is missing or invalid.
    """
    if "caller" not in g:
        access: Access = current_app.extensions["agency-access"]
        # The access log runs after the request context has ended.
        g.caller = request.environ[CALLER] = access.authenticate()
    found: Caller = g.caller
    return found


def known_caller() -> Caller | None:
    """Return the caller of the current request if it has been authenticated."""
    found: Caller | None = g.get("caller")
    return found


def author() -> Author:
    """Return the author of the current request for the audit log.

    If a request needs no token, its author is ANYBODY, even if it has one.
    """
    known = known_caller()
    request_id: str | None = request.environ.get(REQUEST_ID)
    if known is None:
        return Author(None, ANYBODY, request_id)
    if known.account_id is None:
        return Author(None, known.subject, request_id)
    return Author(known.account_id, None, request_id)


def check(needed: str) -> None:
    """Check that the current request has what it needs.

    Raises:
        AuthenticationError: the token is missing or invalid.
        PermissionDenied: the token lacks the permission.
    """
    # The fast path of nearly all requests.
    if needed == OPEN or is_open(needed):
        return
    known = caller()
    if needed != SIGNED_IN and needed not in known.permissions:
        raise PermissionDenied
