"""Tokens: our own are issued here, and every token that a request brings is verified here.

Ours are JWTs (RFC 7519) signed by HS256. Of a token not verified yet only the issuer counts,
and only to choose who verifies it: this module or `agency.accounts.outside`. What algorithm and key
that takes is laid down there, never by the token (RFC 8725, section 3.1).
"""

import re
import time
from functools import lru_cache
from typing import NamedTuple

import jwt
import orjson
from flask import Flask, current_app, request
from jwt.utils import base64url_decode

from agency.accounts import outside, standing
from agency.accounts.jwts import decoded
from agency.accounts.roles import ADMINISTRATOR
from agency.rest.access import AuthenticationError, Caller
from agency.texts import SHORTEST_SECRET
from agency.validation import LARGEST

ALGORITHM = "HS256"
ISSUER = "cosmic-travel"
AUDIENCE = "cosmic-travel"
REQUIRED = ["exp", "iat", "iss", "aud", "id", "generation"]

LEEWAY_SECONDS = 10
"""By how much the clocks of two machines that share a secret may differ."""

LONGEST = 8 * 1024

OUR_HEADER = jwt.encode({}, bytes(SHORTEST_SECRET), ALGORITHM).partition(".")[0]
"""The first part of each token of ours. With any other it is none: no header changes a rule."""

# `Bearer TOKEN` (RFC 6750, section 2.1) or the bare token, which is three parts in base64url.
HEADER = re.compile(r"(?:bearer +)?([\w-]+\.[\w-]+\.[\w-]+)", re.ASCII | re.IGNORECASE)


class Owned(NamedTuple):
    """What a valid token of ours says: whose it is, of which generation, and how long it lasts."""

    account_id: int
    generation: int
    expires_at: int


def issue(app: Flask, account: standing.Account) -> str:
    """A new token for the account."""
    now = int(time.time())
    claims = {
        "id": account.id,
        "email": account.email,
        "is_admin": ADMINISTRATOR in account.roles,
        "permissions": sorted(account.permissions),
        "iat": now,
        "exp": now + app.config["TOKEN_DAYS"] * 24 * 60 * 60,
        "iss": ISSUER,
        "aud": AUDIENCE,
        "generation": account.generation,
    }
    return jwt.encode(claims, app.config["SECRET_KEY"], ALGORITHM)


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
    if issuer != ISSUER:
        return _outside_caller(token, issuer)
    owned = _owned(current_app.config["SECRET_KEY"], token)
    if owned.expires_at <= time.time() - LEEWAY_SECONDS:
        raise AuthenticationError("token_expired", "The token has expired.")
    now = standing.of_account(owned.account_id)
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
    found = HEADER.fullmatch(header) if len(header) <= LONGEST else None
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


@lru_cache(maxsize=1024)
def _owned(secret: str, token: str) -> Owned:
    """What a token of ours says; a process verifies it once, and remembers it for a while.

    Raises:
        AuthenticationError: it is not one of ours, or it has expired.
    """
    if token.partition(".")[0] != OUR_HEADER:
        raise AuthenticationError("invalid_header", "The token's header is not one of ours.")
    claims = decoded(
        token,
        secret,
        algorithms=[ALGORITHM],
        audience=AUDIENCE,
        issuer=ISSUER,
        leeway=LEEWAY_SECONDS,
        options={"require": REQUIRED, "strict_aud": True},
    )
    # To PyJWT the text "1" is a number, too.
    numbers = (claims[name] for name in ("id", "generation", "exp", "iat"))
    if not all(type(number) is int and 0 <= number <= LARGEST for number in numbers):
        raise AuthenticationError("invalid_claims", "The token's claims are not of their types.")
    return Owned(claims["id"], claims["generation"], claims["exp"])


def _outside_caller(token: str, issuer: str) -> Caller:
    """Who sends a token of an outside provider: what it permits, and what their account does."""
    if not outside.is_outside(current_app, issuer):
        raise AuthenticationError("invalid_claims", "The token is of an unknown issuer.")
    claims = outside.verified(current_app, token)
    permissions = frozenset(claims.get("permissions", ()))
    subject = f"{claims['iss']} {claims['sub']}"
    username = claims.get(current_app.config["AUTH0_USERNAME_CLAIM"])
    username = username if isinstance(username, str) else ""
    try:
        account = standing.of_identity(claims["iss"], claims["sub"])
    except standing.AccountDeleted:
        raise AuthenticationError("invalid_claims", "The account was deleted.") from None
    if account is None:
        return Caller(None, permissions, subject, username)
    return Caller(account.id, permissions | account.permissions, subject, username)
