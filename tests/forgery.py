"""Ways to get past a token check without a valid token; each makes what `Authorization` is then.

Some need what an attacker doesn't have, the right key: they stand for a mistake of whoever issues
tokens, which must not become one of ours.
"""

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, NamedTuple
from uuid import uuid4

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from flask import Flask
from jwt.algorithms import ECAlgorithm, RSAAlgorithm

from agency.accounts import tokens
from tests.oidc import AUDIENCE, CLIENT
from tests.oidc.publisher import Publisher

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
    yield "both issuers", lambda v: changed(v, iss=[tokens.ISSUER, f"{v.publisher.origin}/"])
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


def audiences() -> Iterator[tuple[str, Attack]]:
    """What is for others as well is none of ours; from outside it may be (RFC 7519, 4.1.3)."""

    def of(kind: str, audience: Any, victim: Victim) -> str:
        return victim.signed(kind, victim.parts(kind)[1] | {"aud": audience})

    for also in ("https://attacker.example/", tokens.AUDIENCE):
        yield f"ours in a list with {also}", partial(of, OWN, [tokens.AUDIENCE, also])
    yield "ours alone in a list", partial(of, OWN, [tokens.AUDIENCE])
    yield "our audience from outside", partial(of, OUTSIDE, tokens.AUDIENCE)
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


OF_EITHER_KIND = (
    *(signatures, other_keys, embedded_keys, key_ids, rules),
    *(times, claims, sizes, encodings),
)

ATTACKS: dict[str, dict[str, Attack]] = {
    **{f"{family.__name__}-{k}": dict(family(k)) for family in OF_EITHER_KIND for k in KINDS},
    **{f.__name__: dict(f()) for f in (audiences, types, public_keys, mixtures, garbage)},
}
"""Every attack, by its family and a name that says what it is."""
