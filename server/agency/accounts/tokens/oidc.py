"""Tokens of an outside provider: JWTs that it signs by RS256 with one of its published keys.

What is let in is an access token (RFC 9068) for this API. How a token is verified, and where the
keys come from, is laid down here and in the settings, never by what the token says of itself
(RFC 8725): its header only names the key.
"""

from typing import Any

import jwt
from flask import Flask

from agency.accounts.tokens.decoding import decoded
from agency.accounts.tokens.jwks import ALGORITHM, Keys
from agency.rest.permissions import AuthenticationError

LEEWAY_SECONDS = 10
"""By how much the provider's clock may be off."""

LONGEST_SUBJECT = 255

REQUIRED = ["exp", "iat", "iss", "aud", "sub"]

TYPES = {"JWT", "AT+JWT", "APPLICATION/AT+JWT"}
"""What the header may call an access token; the names are compared without case."""

HEADERS_THAT_CHANGE_THE_RULES = {"crit", "b64", "zip"}
"""Extensions, unencoded and compressed content: no access token has them (RFC 7515, 7797, 7516)."""

CLAIMS_OF_ID_TOKENS = {"nonce", "at_hash", "c_hash"}
"""An id token says who somebody is to the client that asked; it is no key to this API."""


def set_up(app: Flask) -> None:
    """Let the tokens of the outside provider in, if the settings name one."""
    if app.config["AUTH0_DOMAIN"]:
        app.extensions["agency-provider-keys"] = Keys(app.config["AUTH0_JWKS_URL"])


def is_away(app: Flask) -> bool | None:
    """Whether the outside provider could not be reached at last; None where nobody knows."""
    keys: Keys | None = app.extensions.get("agency-provider-keys")
    return keys.is_away() if keys else None


def is_outside(app: Flask, issuer: str) -> bool:
    """Whether tokens of this issuer are those of the outside provider that the settings name."""
    return "agency-provider-keys" in app.extensions and issuer == app.config["AUTH0_ISSUER"]


def verified(app: Flask, token: str) -> dict[str, Any]:
    """The claims of a valid access token of the outside provider.

    The audience may be a list if this API is on it (RFC 7519, section 4.1.3), as in tokens that
    are good for the provider's userinfo too. A token without `permissions` gives none.

    Raises:
        AuthenticationError: the token is not valid (401).
        ServiceUnavailable: its key isn't known, and the provider can't be asked (503).
    """
    keys: Keys = app.extensions["agency-provider-keys"]
    key = keys.find(_key_id(token))
    if key is None:
        raise AuthenticationError("invalid_header", "The token's key is not known.")
    claims = decoded(
        token,
        key,
        algorithms=[ALGORITHM],
        audience=app.config["API_IDENTIFIER"],
        issuer=app.config["AUTH0_ISSUER"],
        leeway=LEEWAY_SECONDS,
        options={"require": REQUIRED},
    )
    _check(claims)
    return claims


def _key_id(token: str) -> str:
    """The id of the key that the token says it is signed with."""
    try:
        header = jwt.get_unverified_header(token)
    except jwt.InvalidTokenError:
        raise AuthenticationError("invalid_header", "The token is no JWT.") from None
    kid = header.get("kid")
    if (
        header.get("alg") != ALGORITHM
        or not isinstance(kid, str)
        or str(header.get("typ", "JWT")).upper() not in TYPES
        or not HEADERS_THAT_CHANGE_THE_RULES.isdisjoint(header)
    ):
        raise AuthenticationError("invalid_header", f"The token is no {ALGORITHM} access token.")
    return kid


def _check(claims: dict[str, Any]) -> None:
    """Check what PyJWT leaves open: it takes `"exp": "1"` for a number, say, as `int` does."""
    subject, permissions = claims["sub"], claims.get("permissions", [])
    if not (
        all(_is_number(claims.get(name, 0)) for name in ("exp", "iat", "nbf"))
        and 1 <= len(subject) <= LONGEST_SUBJECT
        and subject.isascii()
        and subject.isprintable()
        and isinstance(permissions, list)
        and all(isinstance(permission, str) for permission in permissions)
    ):
        raise AuthenticationError("invalid_claims", "The token's claims are not of their types.")
    if not CLAIMS_OF_ID_TOKENS.isdisjoint(claims):
        raise AuthenticationError("invalid_claims", "An id token is no access token.")


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
