"""Decoding a JWT (RFC 7519), which says of one that is not valid why it isn't."""

from typing import Any

import jwt

from agency.rest.permissions import AuthenticationError


def decoded(token: str, key: Any, **rules: Any) -> dict[str, Any]:
    """The claims of a token that the key has signed and that keeps the rules.

    Args:
        token: the JWT, in the compact form (RFC 7515, section 3.1).
        key: what its signature is verified with.
        rules: as `jwt.decode` takes them: `algorithms`, `audience`, `issuer`, `leeway`, `options`.

    Raises:
        AuthenticationError: it has expired, was signed by another, or breaks a rule (401).
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
