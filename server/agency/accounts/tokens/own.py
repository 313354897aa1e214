"""Our own tokens: JWTs (RFC 7519) signed with HS256."""

import time
from functools import lru_cache
from typing import NamedTuple

import jwt
from flask import Flask

from agency.accounts import lookup
from agency.accounts.roles import ADMINISTRATOR
from agency.accounts.tokens.decoding import decode
from agency.rest.permissions import AuthenticationError
from agency.settings_types import SHORTEST_SECRET
from agency.validation import LARGEST

ALGORITHM = "HS256"
ISSUER = "cosmic-travel"
AUDIENCE = "cosmic-travel"
REQUIRED = ["exp", "iat", "iss", "aud", "id", "generation"]

LEEWAY_SECONDS = 10
"""The tolerance for clock differences between machines that share a secret."""

OUR_HEADER = jwt.encode({}, bytes(SHORTEST_SECRET), ALGORITHM).partition(".")[0]
"""The first part of all our tokens. Other headers are rejected, so none can change a rule."""


class Claims(NamedTuple):
    """The claims of a valid token."""

    account_id: int
    generation: int
    expires_at: int


def issue(app: Flask, account: lookup.Account) -> str:
    """Issue a token for an account."""
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


@lru_cache(maxsize=1024)
def verify(secret: str, token: str) -> Claims:
    """Verify one of our tokens and return its claims, which are cached.

    Raises:
        AuthenticationError: the token isn't ours, or has expired.
    """
    if token.partition(".")[0] != OUR_HEADER:
        raise AuthenticationError("invalid_header", "The token's header is not one of ours.")
    claims = decode(
        token,
        secret,
        algorithms=[ALGORITHM],
        audience=AUDIENCE,
        issuer=ISSUER,
        leeway=LEEWAY_SECONDS,
        options={"require": REQUIRED, "strict_aud": True},
    )
    # PyJWT also accepts the string "1" as a number.
    numbers = (claims[name] for name in ("id", "generation", "exp", "iat"))
    if not all(type(number) is int and 0 <= number <= LARGEST for number in numbers):
        raise AuthenticationError("invalid_claims", "The token's claims are not of their types.")
    return Claims(claims["id"], claims["generation"], claims["exp"])
