"""What forged tokens are made of."""

import base64
import hashlib
import hmac
import json
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from flask import Flask
from jwt.algorithms import RSAAlgorithm

from tests.support.oidc.publisher import Publisher

OWN, OUTSIDE = KINDS = ("own", "outside")

MINE = rsa.generate_private_key(65537, 2048)
"""The attacker's key."""

CURVE = ec.generate_private_key(ec.SECP256R1())

HMACS = {"HS256": hashlib.sha256, "HS384": hashlib.sha384, "HS512": hashlib.sha512}

Claims = dict[str, Any]


class Victim(NamedTuple):
    """Valid tokens of both kinds, that permit everything, and what it takes to make others."""

    app: Flask
    publisher: Publisher
    own: str
    outside: str

    def token(self, kind: str) -> str:
        """The valid token."""
        return self.own if kind == OWN else self.outside

    def parts(self, kind: str) -> tuple[dict[str, Any], Claims, bytes]:
        """Header, claims and signature of the valid token."""
        decoded = jwt.api_jwt.decode_complete(self.token(kind), options={"verify_signature": False})
        return decoded["header"], decoded["payload"], decoded["signature"]

    @property
    def secret(self) -> bytes:
        """What our own tokens are signed with."""
        return self.app.config["SECRET_KEY"].encode()

    def sign(self, kind: str, text: bytes) -> bytes:
        """The right signature of the text."""
        if kind == OWN:
            return hmac.digest(self.secret, text, "sha256")
        return RSAAlgorithm(RSAAlgorithm.SHA256).sign(text, self.publisher.key)

    def signed(self, kind: str, payload: bytes | Claims, **header: Any) -> str:
        """A token with the right signature, whatever it says."""
        original, _, _ = self.parts(kind)
        return compact({**original, **header}, payload, partial(self.sign, kind))


Attack = Callable[[Victim], str]


def encoded(part: bytes | dict[str, Any]) -> str:
    """A part of a token, in base64url; a member that is None is left out."""
    if isinstance(part, dict):
        part = json.dumps(
            {name: value for name, value in part.items() if value is not None}
        ).encode()
    return base64.urlsafe_b64encode(part).decode().rstrip("=")


def compact(
    header: bytes | dict[str, Any], payload: bytes | Claims, sign: Callable[[bytes], bytes]
) -> str:
    """A token (RFC 7515, section 3.1)."""
    text = f"{encoded(header)}.{encoded(payload)}"
    return f"{text}.{encoded(sign(text.encode()))}"


def with_hmac(secret: bytes, algorithm: str = "HS256") -> Callable[[bytes], bytes]:
    """Signs by HMAC with the secret."""
    return lambda text: hmac.digest(secret, text, HMACS[algorithm])


def with_mine(text: bytes) -> bytes:
    """Signs by RS256 with the attacker's key."""
    return RSAAlgorithm(RSAAlgorithm.SHA256).sign(text, MINE)


def with_my_key(kind: str, victim: Victim, **header: Any) -> str:
    """The valid token, as far as it goes, signed with the attacker's key."""
    original, payload, _ = victim.parts(kind)
    return compact({**original, "alg": "RS256", **header}, payload, with_mine)
