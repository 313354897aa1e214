"""Authentication: from the bearer token of a request to its caller (RFC 6750).

The issuer is the only claim read before verification. It selects the verifier: `tokens.own` or
`tokens.oidc`. Each one fixes its algorithm and key, regardless of what the token says (RFC 8725,
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

# `Bearer TOKEN` (RFC 6750, section 2.1) or just the token: three parts in base64url.
HEADER = re.compile(r"(?:bearer +)?([\w-]+\.[\w-]+\.[\w-]+)", re.ASCII | re.IGNORECASE)


def set_up(app: Flask) -> None:
    """Set up token authentication for the app.

    Raises:
        SettingError: SECRET_KEY is not set, and no secret can be stored.
    """
    if not app.config["SECRET_KEY"]:
        app.config["SECRET_KEY"] = secret_key.load_or_create(Path(app.instance_path))
    oidc.set_up(app)
    mail.set_up(app)
    permissions.set_up(app, authenticate)


def authenticate() -> Caller:
    """Return the caller of the current request, by its `Authorization` header.

    The account is looked up each time, so revoked roles and tokens stop working immediately.

    Raises:
        AuthenticationError: the header has no valid token.
        ServiceUnavailable: the token's identity provider can't be reached (503).
    """
    token = _bearer_token()
    issuer = _issuer(token)
    if issuer != own.ISSUER:
        return _oidc_caller(token, issuer)
    claims = own.verify(current_app.config["SECRET_KEY"], token)
    if claims.expires_at <= time.time() - own.LEEWAY_SECONDS:
        raise AuthenticationError("token_expired", "The token has expired.")
    account = lookup.find_by_id(claims.account_id)
    if account is None or account.generation != claims.generation:
        raise AuthenticationError("invalid_claims", "The token was withdrawn.")
    valid_until = claims.expires_at + own.LEEWAY_SECONDS
    return Caller(account.id, account.permissions, valid_until=valid_until)


def _bearer_token() -> str:
    header = request.environ.get("HTTP_AUTHORIZATION")
    if not header:
        raise AuthenticationError(
            "authorization_header_missing", "Authentication is required: send a token."
        )
    # This also rejects two headers, which the server joins with a comma.
    match = HEADER.fullmatch(header) if len(header) <= LONGEST_HEADER else None
    if match is None:
        raise AuthenticationError("invalid_header", "Authorization must be `Bearer TOKEN`.")
    return match[1]


def _issuer(token: str) -> str:
    """Read the issuer of an unverified token."""
    try:
        claims = orjson.loads(base64url_decode(token.split(".")[1]))
        issuer = claims["iss"]
    except (ValueError, KeyError, TypeError, IndexError):
        raise AuthenticationError("invalid_header", "The token can't be read.") from None
    return issuer if isinstance(issuer, str) else ""


def _oidc_caller(token: str, issuer: str) -> Caller:
    """Return the caller of a provider's token, with its permissions and those of the account."""
    if not oidc.is_provider(current_app, issuer):
        raise AuthenticationError("invalid_claims", "The token is of an unknown issuer.")
    claims = oidc.verify(current_app, token)
    granted = frozenset(claims.get("permissions", ()))
    subject = f"{claims['iss']} {claims['sub']}"
    username = claims.get(current_app.config["AUTH0_USERNAME_CLAIM"])
    username = username if isinstance(username, str) else ""
    try:
        account = lookup.find_by_identity(claims["iss"], claims["sub"])
    except lookup.AccountDeleted:
        raise AuthenticationError("invalid_claims", "The account was deleted.") from None
    if account is None:
        return Caller(None, granted, subject, username)
    return Caller(account.id, granted | account.permissions, subject, username)
