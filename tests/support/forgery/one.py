"""Attacks on one kind of token, or from the one kind on the other."""

import json
from collections.abc import Iterator
from functools import partial
from typing import Any

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from agency.accounts.tokens import own
from tests.support.forgery.making import OUTSIDE, OWN, Attack, Victim, compact, with_hmac
from tests.support.oidc import AUDIENCE, CLIENT


def audiences() -> Iterator[tuple[str, Attack]]:
    """What is for others as well is none of ours; from outside it may be (RFC 7519, 4.1.3)."""

    def of(kind: str, audience: Any, victim: Victim) -> str:
        return victim.signed(kind, victim.parts(kind)[1] | {"aud": audience})

    for also in ("https://attacker.example/", own.AUDIENCE):
        yield f"ours in a list with {also}", partial(of, OWN, [own.AUDIENCE, also])
    yield "ours alone in a list", partial(of, OWN, [own.AUDIENCE])
    yield "our audience from outside", partial(of, OUTSIDE, own.AUDIENCE)
    yield "the outside audience in ours", partial(of, OWN, AUDIENCE)
    for beside in (7, None, [AUDIENCE], {}):
        yield f"theirs in a list with {beside!r}", partial(of, OUTSIDE, [AUDIENCE, beside])
    yield "theirs as a key", partial(of, OUTSIDE, {AUDIENCE: True})
    yield "theirs and a slash", partial(of, OUTSIDE, f"{AUDIENCE}/")
    yield "theirs in upper case", partial(of, OUTSIDE, AUDIENCE.upper())


def types() -> Iterator[tuple[str, Attack]]:
    """What the provider signs for other uses, and claims of other types."""

    def of(victim: Victim, **changes: Any) -> str:
        return victim.publisher.token(**changes)

    yield "id token", partial(of, aud=CLIENT, nonce="n", permissions=None)
    yield "id token for us too", partial(of, aud=[CLIENT, AUDIENCE], nonce="n", at_hash="h")
    yield "id token with a hash", partial(of, at_hash="h")
    yield "id token of a code", partial(of, c_hash="h")
    yield "logout token", lambda v: v.publisher.token({"typ": "logout+jwt"})
    for permissions in ("get:movies", {"get:movies": 1}, [["get:movies"]], [1], 7, True, [None]):
        yield f"permissions {permissions!r}", partial(of, permissions=permissions)
    for subject in ("x" * 256, "auth0|\n", "auth0|é", "\0"):
        yield f"subject {subject[:9]!r}", partial(of, sub=subject)

    def ours(victim: Victim, **changes: Any) -> str:
        return victim.signed(OWN, victim.parts(OWN)[1] | changes)

    for generation in (None, -1, 1, "0", True, False, 0.0, [], 10**30):
        yield f"generation {generation!r}", partial(ours, generation=generation)
    for ident in (0, 2, 2**63, 2**64, "1", "1; DROP TABLE users"):
        yield f"the account {ident!r}, which isn't there", partial(ours, id=ident)


def public_keys() -> Iterator[tuple[str, Attack]]:
    """The provider's public key, which everybody knows, as the secret of HS256."""

    def secret(victim: Victim) -> dict[str, bytes]:
        key = victim.publisher.key.public_key()
        spki, pkcs1 = PublicFormat.SubjectPublicKeyInfo, PublicFormat.PKCS1
        return {
            "PEM": key.public_bytes(Encoding.PEM, spki),
            "PEM without its last line end": key.public_bytes(Encoding.PEM, spki).rstrip(),
            "PEM of PKCS 1": key.public_bytes(Encoding.PEM, pkcs1),
            "DER": key.public_bytes(Encoding.DER, spki),
            "DER of PKCS 1": key.public_bytes(Encoding.DER, pkcs1),
            "JWK": json.dumps(victim.publisher.jwk()).encode(),
            "JWKS": victim.publisher.body,
            "modulus": victim.publisher.jwk()["n"].encode(),
        }

    def confused(kind: str, form: str, victim: Victim) -> str:
        header, payload, _ = victim.parts(kind)
        sign = with_hmac(secret(victim)[form])
        return compact(header | {"alg": "HS256", "kid": "the-key"}, payload, sign)

    forms = "PEM,PEM without its last line end,PEM of PKCS 1,DER,DER of PKCS 1,JWK,JWKS,modulus"
    for form in forms.split(","):
        for kind in (OWN, OUTSIDE):
            yield f"{form} as the secret ({kind})", partial(confused, kind, form)


def mixtures() -> Iterator[tuple[str, Attack]]:
    """What is right for the one kind of token, used for the other."""

    def crossed(kind: str, by: str, algorithm: str, victim: Victim) -> str:
        header = {"alg": algorithm, "kid": "the-key", "typ": "JWT"}
        return compact(header, victim.parts(kind)[1], partial(victim.sign, by))

    yield "ours, signed by the provider", partial(crossed, OWN, OUTSIDE, "RS256")
    yield "the provider's, signed with our secret", partial(crossed, OUTSIDE, OWN, "HS256")
    yield "ours, said to be RS256", partial(crossed, OWN, OWN, "RS256")
    yield "the provider's, said to be HS256", partial(crossed, OUTSIDE, OUTSIDE, "HS256")

    def swapped(first: str, second: str, victim: Victim) -> str:
        header, _, signature = victim.token(first).split(".")
        return f"{header}.{victim.token(second).split('.')[1]}.{signature}"

    yield "the payload of another token", partial(swapped, OWN, OUTSIDE)
    yield "the header and signature of another token", partial(swapped, OUTSIDE, OWN)


def garbage() -> Iterator[tuple[str, Attack]]:
    """What is no token at all."""
    texts = [
        *("", " ", "   ", ".", "..", "....", "a.b.c", "a.b.c.d.e", "null", "undefined", "-", "\t"),
        *(
            "Bearer",
            "Bearer ",
            "bearer",
            "Bearer null",
            "Bearer undefined",
            "Bearer ...",
            "Bearer ,",
        ),
        *("Basic", "Basic dXNlcjpwYXNz", "Basic ...", "Digest username=x", "Negotiate", "OAuth x"),
        *("é.é.é", "ÿ" * 100, "\x00", "Bearer \x00", "%00", "😀".encode().decode("latin-1")),
        *("e30.e30.e30", "e30.e30.", "bnVsbA.bnVsbA.bnVsbA", "W10.W10.W10", "{}", '{"alg":"none"}'),
        *(
            "' OR 1=1 --",
            "../../etc/passwd",
            "${jndi:ldap://x}",
            "<script>",
            "Bearer a b",
            "A" * 65536,
        ),
    ]
    for text in texts:
        yield f"garbage {text[:20]!r}", lambda _, text=text: text
