"""Our own tokens: JWTs (RFC 7519) signed by HS256, issued and verified here."""

import time
from functools import lru_cache
from typing import NamedTuple

import jwt
from flask import Flask

from agency.accounts import lookup
from agency.accounts.roles import ADMINISTRATOR
from agency.accounts.tokens.decoding import decoded
from agency.rest.permissions import AuthenticationError
from agency.settings_types import SHORTEST_SECRET
from agency.validation import LARGEST

ALGORITHM = "HS256"
ISSUER = "cosmic-travel"
AUDIENCE = "cosmic-travel"
REQUIRED = ["exp", "iat", "iss", "aud", "id", "generation"]

LEEWAY_SECONDS = 10
"""By how much the clocks of two machines that share a secret may differ."""

OUR_HEADER = jwt.encode({}, bytes(SHORTEST_SECRET), ALGORITHM).partition(".")[0]
"""The first part of each token of ours. With any other it is none: no header changes a rule."""


class Owned(NamedTuple):
    """What a valid token of ours says: whose it is, of which generation, and how long it lasts."""

    account_id: int
    generation: int
    expires_at: int


def issue(app: Flask, account: lookup.Account) -> str:
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


@lru_cache(maxsize=1024)
def verified(secret: str, token: str) -> Owned:
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
