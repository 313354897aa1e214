"""Decoding of JWTs (RFC 7519), with a clear error for each kind of invalid token."""

from typing import Any

import jwt

from agency.rest.permissions import AuthenticationError


def decode(token: str, key: Any, **rules: Any) -> dict[str, Any]:
    """Verify a token and return its claims.

    Args:
        token: the JWT, in compact form (RFC 7515, section 3.1).
        key: verifies the signature.
        rules: options of `jwt.decode`: `algorithms`, `audience`, `issuer`, `leeway`, `options`.

    Raises:
        AuthenticationError: the token has expired, has a wrong signature, or breaks a rule (401).
    """
    try:
        claims: dict[str, Any] = jwt.decode(token, key, **rules)
    except jwt.ExpiredSignatureError:
        raise AuthenticationError("token_expired", "The token has expired.") from None
    except jwt.InvalidSignatureError:
        raise AuthenticationError("invalid_header", "The token's signature is wrong.") from None
    except jwt.InvalidTokenError as error:
        raise AuthenticationError("invalid_claims", f"The token is not valid: {error}.") from None
    return claims
