"""Authentication: the bearer token of a request, and the caller it stands for (RFC 6750).

Before a token is verified, only its issuer is read, to choose who verifies it: `tokens.own` or
`tokens.oidc`. Each of them fixes the algorithm and the key; the token has no say (RFC 8725,
section 3.1).
"""

import re
import time
from pathlib import Path

import orjson
from flask import Flask, current_app, request
from jwt.utils import base64url_decode

from agency.accounts import lookup, mail, secret_key
from agency.accounts.tokens import oidc, own
from agency.rest import permissions
from agency.rest.permissions import AuthenticationError, Caller

LONGEST_HEADER = 8 * 1024

# `Bearer TOKEN` (RFC 6750, section 2.1) or the bare token: three parts in base64url.
HEADER = re.compile(r"(?:bearer +)?([\w-]+\.[\w-]+\.[\w-]+)", re.ASCII | re.IGNORECASE)


def set_up(app: Flask) -> None:
    """Authenticate the requests of the app by their tokens.

    Raises:
        SettingError: there is no secret to sign tokens with, and none can be stored.
    """
    if not app.config["SECRET_KEY"]:
        app.config["SECRET_KEY"] = secret_key.kept_in(Path(app.instance_path))
    oidc.set_up(app)
    mail.set_up(app)
    permissions.set_up(app, authenticate)


def authenticate() -> Caller:
    """Who sends the current request, as its `Authorization` header says.

    An account is looked up each time: what an administrator or its owner has withdrawn since the
    token was issued is withdrawn at once.

    Raises:
        AuthenticationError: there is no valid token in it.
        ServiceUnavailable: it is an outside one, and its provider can't be reached (503).
    """
    token = _sent()
    issuer = _issuer(token)
    if issuer != own.ISSUER:
        return _oidc_caller(token, issuer)
    owned = own.verified(current_app.config["SECRET_KEY"], token)
    if owned.expires_at <= time.time() - own.LEEWAY_SECONDS:
        raise AuthenticationError("token_expired", "The token has expired.")
    now = lookup.of_account(owned.account_id)
    if now is None or now.generation != owned.generation:
        raise AuthenticationError("invalid_claims", "The token was withdrawn.")
    return Caller(owned.account_id, now.permissions)


def _sent() -> str:
    header = request.environ.get("HTTP_AUTHORIZATION")
    if not header:
        raise AuthenticationError(
            "authorization_header_missing", "Authentication is required: send a token."
        )
    # Two headers, which a server joins by a comma, make no token either.
    found = HEADER.fullmatch(header) if len(header) <= LONGEST_HEADER else None
    if found is None:
        raise AuthenticationError("invalid_header", "Authorization must be `Bearer TOKEN`.")
    return found[1]


def _issuer(token: str) -> str:
    """The issuer that a token names, before anything of it is verified."""
    try:
        claims = orjson.loads(base64url_decode(token.split(".")[1]))
        issuer = claims["iss"]
    except (ValueError, KeyError, TypeError, IndexError):
        raise AuthenticationError("invalid_header", "The token can't be read.") from None
    return issuer if isinstance(issuer, str) else ""


def _oidc_caller(token: str, issuer: str) -> Caller:
    """Who sends a token of an outside provider: what it permits, and what their account does."""
    if not oidc.is_outside(current_app, issuer):
        raise AuthenticationError("invalid_claims", "The token is of an unknown issuer.")
    claims = oidc.verified(current_app, token)
    permissions = frozenset(claims.get("permissions", ()))
    subject = f"{claims['iss']} {claims['sub']}"
    username = claims.get(current_app.config["AUTH0_USERNAME_CLAIM"])
    username = username if isinstance(username, str) else ""
    try:
        account = lookup.of_identity(claims["iss"], claims["sub"])
    except lookup.AccountDeleted:
        raise AuthenticationError("invalid_claims", "The account was deleted.") from None
    if account is None:
        return Caller(None, permissions, subject, username)
    return Caller(account.id, permissions | account.permissions, subject, username)
