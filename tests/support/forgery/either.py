"""Attacks on tokens of either kind, ours and an outside provider's."""

import base64
import hashlib
import json
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any
from uuid import uuid4

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from jwt.algorithms import ECAlgorithm, RSAAlgorithm

from agency.accounts.tokens import own
from tests.support.forgery.making import (
    CURVE,
    MINE,
    OWN,
    Attack,
    Victim,
    compact,
    encoded,
    with_hmac,
    with_mine,
    with_my_key,
)


def signatures(kind: str) -> Iterator[tuple[str, Attack]]:
    """No signature, or a wrong one."""

    def unsigned(algorithm: str, signature: bytes, victim: Victim) -> str:
        header, payload, _ = victim.parts(kind)
        return compact(header | {"alg": algorithm}, payload, lambda _: signature)

    for spelling in ("none", "None", "NONE", "nOnE", "", "null"):
        yield f"alg {spelling!r} without a signature", partial(unsigned, spelling, b"")
        yield f"alg {spelling!r} with some signature", partial(unsigned, spelling, b"any")

    def kept(algorithm: str, victim: Victim) -> str:
        header, payload, signature = victim.parts(kind)
        return compact(header | {"alg": algorithm}, payload, lambda _: signature)

    yield "alg none with the signature of before", partial(kept, "none")
    yield "signature stripped", lambda v: v.token(kind).rpartition(".")[0]
    yield "signature empty", lambda v: v.token(kind).rpartition(".")[0] + "."

    def resigned(make: Callable[[bytes], bytes], victim: Victim) -> str:
        header, payload, _ = victim.parts(kind)
        return compact(header, payload, lambda _: make(victim.parts(kind)[2]))

    yield "signature of zeros", partial(resigned, lambda s: bytes(len(s)))
    yield "signature cut by a byte", partial(resigned, lambda s: s[:-1])
    yield "signature and a byte more", partial(resigned, lambda s: s + b"\0")
    yield "a bit of the signature changed", partial(resigned, lambda s: s[:-1] + bytes([s[-1] ^ 1]))

    def edited(victim: Victim, **changes: Any) -> str:
        header, payload, signature = victim.parts(kind)
        return compact(header, payload | changes, lambda _: signature)

    yield "role claim edited", partial(edited, is_admin=True, roles=["administrator"])
    yield "permissions edited", partial(edited, permissions=["manage:users", "post:movies"])
    yield "account edited", partial(edited, id=1, sub="auth0|admin")
    yield "expiry edited", partial(edited, exp=2**40)


def other_keys(kind: str) -> Iterator[tuple[str, Attack]]:
    """Another key or algorithm than the one that counts."""

    def by_another(sign: Callable[[bytes], bytes], victim: Victim, **header: Any) -> str:
        original, payload, _ = victim.parts(kind)
        return compact(original | header, payload, sign)

    for secret in (b"", b"secret", b"another secret of more than 32 bytes", b"\0"):
        name = f"signed with the secret {secret!r}"
        yield name, partial(by_another, with_hmac(secret), alg="HS256")
    yield "signed with another key", partial(by_another, with_mine, alg="RS256")
    for algorithm in ("HS384", "HS512"):
        yield (
            f"signed by {algorithm} with our secret",
            lambda v, a=algorithm: by_another(with_hmac(v.secret, a), v, alg=a),
        )
    for algorithm, bits in (("RS384", RSAAlgorithm.SHA384), ("RS512", RSAAlgorithm.SHA512)):
        yield (
            f"signed by {algorithm} with the provider's key",
            lambda v, a=algorithm, b=bits: by_another(
                lambda text: RSAAlgorithm(b).sign(text, v.publisher.key), v, alg=a
            ),
        )
    es256 = ECAlgorithm(ECAlgorithm.SHA256, ec.SECP256R1)
    yield "signed by ES256", partial(by_another, lambda t: es256.sign(t, CURVE), alg="ES256")
    # r = s = 0 once passed for the signature of anything (CVE-2022-21449).
    yield "psychic signature", partial(by_another, lambda _: bytes(64), alg="ES256")
    for algorithm in ("PS256", "EdDSA", "hs256", "HS256 ", ["HS256"], {"HS256": 1}, 256, True):
        name = f"alg {json.dumps(algorithm)}"
        yield name, partial(by_another, lambda _: b"any", alg=algorithm)


def embedded_keys(kind: str) -> Iterator[tuple[str, Attack]]:
    """A key of the attacker's, in the header or where it says."""
    mine = RSAAlgorithm.to_jwk(MINE.public_key(), as_dict=True) | {"use": "sig", "alg": "RS256"}
    der = MINE.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)

    for kid in (None, "mine", "the-key"):
        key = mine | ({"kid": kid} if kid else {})
        yield f"jwk embedded, kid {kid}", partial(with_my_key, kind, jwk=key, kid=kid)
        for name in ("jku", "x5u"):
            for url in ("https://attacker.example/jwks.json", "file:///etc/passwd", "\0", 7):
                yield (
                    f"{name} {url!r}, kid {kid}",
                    partial(with_my_key, kind, kid=kid, **{name: url}),
                )
        chain = [base64.b64encode(der).decode()]
        yield f"x5c embedded, kid {kid}", partial(with_my_key, kind, x5c=chain, kid=kid)
        yield (
            f"x5t, kid {kid}",
            partial(with_my_key, kind, x5t=encoded(hashlib.sha1(der).digest()), kid=kid),
        )


def key_ids(kind: str) -> Iterator[tuple[str, Attack]]:
    """A key id that would lead somebody credulous to a key of the attacker's."""

    def secret_by_kid(secret: bytes, kid: object, victim: Victim) -> str:
        original, payload, _ = victim.parts(kind)
        return compact(original | {"alg": "HS256", "kid": kid}, payload, with_hmac(secret))

    for path in ("../../../../dev/null", "/dev/null", "../../dev/null\0.pem", "file:///dev/null"):
        yield f"kid as path {path!r}", partial(secret_by_kid, b"", path)
        yield f"kid as path {path!r}, RS256", partial(with_my_key, kind, kid=path)
    for sql in ("' UNION SELECT 'secret' -- ", "x'; DROP TABLE users; --", "1 OR 1=1"):
        yield f"kid as SQL {sql!r}", partial(secret_by_kid, b"secret", sql)
        yield f"kid as SQL {sql!r}, RS256", partial(with_my_key, kind, kid=sql)
    yield "kid as command", partial(secret_by_kid, b"", "| cat /etc/passwd")
    for kid in (7, [], {}, ["the-key"], "", "x" * 3000, "\ud800", str(uuid4())):
        yield f"kid {json.dumps(kid)[:40]}", partial(with_my_key, kind, kid=kid)


def rules(kind: str) -> Iterator[tuple[str, Attack]]:
    """Rightly signed, with a header by which it would have to be read in another way."""

    def signed(victim: Victim, **header: Any) -> str:
        return victim.signed(kind, victim.parts(kind)[1], **header)

    yield (
        "crit with what nobody knows",
        partial(signed, crit=["http://x.test/"], **{"http://x.test/": 1}),
    )
    yield "crit empty", partial(signed, crit=[])
    yield "crit as text", partial(signed, crit="exp")
    yield "b64 false", partial(signed, b64=False)
    yield "b64 false and critical", partial(signed, b64=False, crit=["b64"])
    yield "compressed", partial(signed, zip="DEF")
    for typ in ("logout+jwt", "id+jwt", "JWE", "dpop+jwt", 7, ["JWT"]):
        yield f"typ {typ!r}", partial(signed, typ=typ)

    def raw(header: bytes, victim: Victim) -> str:
        return compact(header, victim.parts(kind)[1], partial(victim.sign, kind))

    for header in (b"", b"[]", b"null", b"7", b'"HS256"', b"{", b"{}", b"\xff", b"[" * 3000):
        yield f"header {header[:20]!r}", partial(raw, header)
    yield "alg twice", partial(raw, b'{"alg":"HS256","alg":"none"}')


def times(kind: str) -> Iterator[tuple[str, Attack]]:
    """Rightly signed, but not now, or at no time at all."""
    now = int(time.time())

    def at(victim: Victim, **changes: Any) -> str:
        return victim.signed(kind, victim.parts(kind)[1] | changes)

    yield "expired a minute ago", partial(at, exp=now - 60)
    yield "expired in 1970", partial(at, exp=0)
    yield "expired before time began", partial(at, exp=-(10**30))
    yield "not yet valid (nbf)", partial(at, nbf=now + 3600)
    yield "issued in the future (iat)", partial(at, iat=now + 3600)

    def literal(name: str, text: str, victim: Victim) -> str:
        payload = {**victim.parts(kind)[1], name: "@"}
        return victim.signed(kind, json.dumps(payload).replace('"@"', text).encode())

    for name in ("exp", "iat", "nbf"):
        for text in ('"x"', '""', "1e400", "-1e400", "NaN", "Infinity", "true", "[]", "{}", "[1]"):
            yield f"{name} {text}", partial(literal, name, text)
        yield f"{name} as text", partial(literal, name, f'"{now + 600}"')
        yield f"{name} of 5,000 digits", partial(literal, name, "9" * 5000)
    yield "exp twice, the last one past", partial(literal, "exp", f'{now + 600},"exp":1')


def claims(kind: str) -> Iterator[tuple[str, Attack]]:
    """Rightly signed, but a claim is missing or is another's."""
    subject = "id" if kind == OWN else "sub"

    def changed(victim: Victim, **changes: Any) -> str:
        return victim.signed(kind, victim.parts(kind)[1] | changes)

    def null(name: str, victim: Victim) -> str:
        return victim.signed(kind, json.dumps(victim.parts(kind)[1] | {name: None}).encode())

    for name in ("exp", "iat", "iss", "aud", subject):
        yield f"without {name}", partial(changed, **{name: None})
        yield f"{name} null", partial(null, name)
    for issuer in ("https://attacker.example/", "", "COSMIC-TRAVEL", 7, ["cosmic-travel"], {}):
        yield f"issuer {issuer!r}", partial(changed, iss=issuer)
    yield "issuer without its slash", lambda v: changed(v, iss=v.publisher.origin)
    yield "both issuers", lambda v: changed(v, iss=[own.ISSUER, f"{v.publisher.origin}/"])
    for audience in (
        "https://attacker.example/",
        "",
        7,
        {},
        [],
        [[]],
        ["https://attacker.example/"],
    ):
        yield f"audience {audience!r}", partial(changed, aud=audience)
    for wrong in ([], {}, [1], 1.5, True, "", "\0", 10**30, -1):
        yield f"{subject} {wrong!r}", partial(changed, **{subject: wrong})
    for payload in (b"", b"[]", b"null", b"7", b'"text"', b"{", b"{}", b"\xff", b"[" * 3000):
        yield f"payload {payload[:20]!r}", lambda v, p=payload: v.signed(kind, p)


def sizes(kind: str) -> Iterator[tuple[str, Attack]]:
    """More than anybody needs."""

    def padded(victim: Victim) -> str:
        return victim.signed(kind, victim.parts(kind)[1] | {"padding": "x" * 48 * 1024})

    yield "64 kB, rightly signed", padded
    yield "64 kB of signature", lambda v: v.token(kind) + "A" * 64 * 1024
    yield "64 kB of dots", lambda v: v.token(kind) + "." * 64 * 1024


def encodings(kind: str) -> Iterator[tuple[str, Attack]]:
    """The valid token, written in another way."""
    yield "padding", lambda v: v.token(kind) + "="
    yield "a fourth part", lambda v: v.token(kind) + ".e30"
    yield "five parts, as if encrypted", lambda v: v.token(kind) + ".e30.e30"
    yield "four dots", lambda v: v.token(kind).replace(".", "....")
    yield "a space in it", lambda v: v.token(kind).replace(".", ". ", 1)
    yield "percent-encoded", lambda v: v.token(kind).replace(".", "%2E")
    yield "in quotes", lambda v: f'"{v.token(kind)}"'
    yield "upper case", lambda v: v.token(kind).upper()
    yield "parts in another order", lambda v: ".".join(reversed(v.token(kind).split(".")))
    yield "twice", lambda v: f"{v.token(kind)} {v.token(kind)}"
    yield "Bearer twice", lambda v: f"Bearer Bearer {v.token(kind)}"
    yield "another scheme", lambda v: f"Token {v.token(kind)}"
    yield "Basic", lambda v: f"Basic {encoded(f'user:{v.token(kind)}'.encode())}"
    yield "in the name of a parameter", lambda v: f'Bearer token="{v.token(kind)}"'
    yield "two headers, as servers join them", lambda v: ",".join([f"Bearer {v.token(kind)}"] * 2)

    def as_json(victim: Victim) -> str:
        protected, payload, signature = victim.token(kind).split(".")
        parts = {"protected": protected, "payload": payload, "signature": signature}
        return f"Bearer {json.dumps(parts)}"

    yield "JSON serialization", as_json
