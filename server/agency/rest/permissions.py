"""Access: what each method of a resource needs, and whether the caller has it.

A resource states for each of its methods a permission, that any valid token will do, or that it is
open to everybody; what it does not state is refused. Whose token it is and what they may do is told
by a function that another package leaves in the app: nothing here knows accounts.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from flask import Flask, current_app, g, request
from werkzeug.datastructures import WWWAuthenticate
from werkzeug.exceptions import Forbidden, Unauthorized

from agency.audit.author import Author, set_request_author
from agency.rest.tracing import REQUEST_ID

OPEN = "open"
"""Needs nothing: anybody may."""

SIGNED_IN = "signed in"
"""Needs a valid token, whatever its permissions."""

ANYBODY = "anybody"
"""Who does what needs no token, in the audit log."""

Needs = Mapping[str, str]
"""What each HTTP method needs: a permission, SIGNED_IN or OPEN."""

READ_BY_ANYBODY: Needs = {"GET": OPEN}


CALLER = "agency.caller"
"""Where the WSGI environment of a request has its caller, once that is known."""


class Caller(NamedTuple):
    """Who sends a request."""

    account_id: int | None
    """The account that the token stands for; None where an outside one stands for none."""
    permissions: frozenset[str]
    subject: str = ""
    """Who an outside token says it is; empty for a token of ours."""
    username: str = ""
    """What they are called by the provider of an outside token (AUTH0_USERNAME_CLAIM)."""


class AuthenticationError(Unauthorized):
    """There is no token, or none that is valid (401, RFC 6750).

    Args:
        code: the fault, for programs: `authorization_header_missing`, `invalid_header`,
            `token_expired` or `invalid_claims`.
        description: the fault, in a sentence.
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
    """How an app decides about access."""

    authenticate: Callable[[], Caller]
    """Returns the caller of the current request, or raises AuthenticationError."""
    open_permissions: frozenset[str] = frozenset()
    """The permissions that need no token."""


def set_up(app: Flask, authenticate: Callable[[], Caller]) -> None:
    """Let `authenticate` say who calls the app."""
    app.extensions["agency-access"] = Access(authenticate)
    set_request_author(app, author)


def open_to_anybody(app: Flask, permission: str) -> None:
    """Grant a permission to every caller, with or without a token."""
    access: Access = app.extensions["agency-access"]
    opened = access.open_permissions | {permission}
    app.extensions["agency-access"] = access._replace(open_permissions=opened)


def is_open(needed: str) -> bool:
    """Whether what is needed needs no token in the current app."""
    access: Access = current_app.extensions["agency-access"]
    return needed == OPEN or needed in access.open_permissions


def scopes(needed: str) -> list[str] | None:
    """The permissions that a token must have; None if no token is needed."""
    if is_open(needed):
        return None
    return [] if needed == SIGNED_IN else [needed]


def caller() -> Caller:
    """Who sends the current request.

    Raises:
        AuthenticationError: it has no valid token.
    """
    if "caller" not in g:
        access: Access = current_app.extensions["agency-access"]
        # Whoever logs the request when it is over knows nothing of its context any more.
        g.caller = request.environ[CALLER] = access.authenticate()
    found: Caller = g.caller
    return found


def known_caller() -> Caller | None:
    """Who sends the current request, if what it needs had that found out."""
    found: Caller | None = g.get("caller")
    return found


def author() -> Author:
    """Who sends the current request, for the audit log.

    What needs no token is done by nobody in particular, whatever the request has.
    """
    known = known_caller()
    request_id: str | None = request.environ.get(REQUEST_ID)
    if known is None:
        return Author(None, ANYBODY, request_id)
    if known.account_id is None:
        return Author(None, known.subject, request_id)
    return Author(known.account_id, None, request_id)


def check(needed: str) -> None:
    """Let a request pass that has what it needs.

    Raises:
        AuthenticationError: it needs a token and has no valid one.
        PermissionDenied: its token lacks the permission.
    """
    # Nearly all requests end here, so that this comes before all else.
    if needed == OPEN or is_open(needed):
        return
    known = caller()
    if needed != SIGNED_IN and needed not in known.permissions:
        raise PermissionDenied
