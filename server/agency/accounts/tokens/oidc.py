"""Tokens of an outside provider: JWTs signed with RS256 and one of its published keys.

Only access tokens (RFC 9068) for this API are valid. The algorithm and the source of the keys are
fixed here and in the settings. The header of a token only selects the key (RFC 8725).
"""

from typing import Any

import jwt
from flask import Flask

from agency.accounts.tokens.decoding import decode
from agency.accounts.tokens.jwks import ALGORITHM, Keys
from agency.rest.permissions import AuthenticationError

LEEWAY_SECONDS = 10
"""The tolerance for differences from the provider's clock."""

LONGEST_SUBJECT = 255

REQUIRED = ["exp", "iat", "iss", "aud", "sub"]

TYPES = {"JWT", "AT+JWT", "APPLICATION/AT+JWT"}
"""The valid types of an access token in its header, in upper case."""

HEADERS_THAT_CHANGE_THE_RULES = {"crit", "b64", "zip"}
"""Headers that access tokens never have: extensions, unencoded, zipped (RFC 7515, 7797, 7516)."""

CLAIMS_OF_ID_TOKENS = {"nonce", "at_hash", "c_hash"}
"""ID tokens identify a user to the client. They don't give access to an API."""


def set_up(app: Flask) -> None:
    """Accept tokens of the outside provider if AUTH0_DOMAIN is set."""
    if app.config["AUTH0_DOMAIN"]:
        app.extensions["agency-provider-keys"] = Keys(app.config["AUTH0_JWKS_URL"])


def is_unreachable(app: Flask) -> bool | None:
    """Return whether the outside provider was unreachable the last time, or None if unknown."""
    keys: Keys | None = app.extensions.get("agency-provider-keys")
    return keys.is_unreachable() if keys else None


def is_provider(app: Flask, issuer: str) -> bool:
    """Return whether an issuer is the outside provider of the settings."""
    return "agency-provider-keys" in app.extensions and issuer == app.config["AUTH0_ISSUER"]


def verify(app: Flask, token: str) -> dict[str, Any]:
    """Verify an access token of the outside provider and return its claims.

    The audience may be a list that includes this API (RFC 7519, section 4.1.3), as in tokens that
    are also valid for the provider's userinfo. `permissions` is optional.

    Raises:
        AuthenticationError: the token is invalid (401).
        ServiceUnavailable: its key is unknown, and the provider can't be reached (503).
    """
    keys: Keys = app.extensions["agency-provider-keys"]
    key = keys.find(_key_id(token))
    if key is None:
        raise AuthenticationError("invalid_header", "The token's key is not known.")
    claims = decode(
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
    """Return the key id in the header of a token."""
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
    """Check what PyJWT doesn't: it accepts `"exp": "1"` as a number, for example."""
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
