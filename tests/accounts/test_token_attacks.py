"""Attacks on every route that needs a token: none gets past, none makes the server fail."""

import re
from collections.abc import Iterable, Iterator
from contextlib import closing
from http.client import HTTPConnection
from typing import NamedTuple

import pytest
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from werkzeug.datastructures import Headers
from werkzeug.test import TestResponse

from agency.accounts import lookup
from agency.accounts.contract import ACCOUNTS
from agency.accounts.models import Identity, OutboxMail, User, UserRole
from agency.accounts.resources import AuthenticationRefresh
from agency.accounts.roles import ROLES
from agency.accounts.tokens import own
from agency.casting.contract import CASTING
from agency.database import db
from agency.funcster.contract import FUNCSTER
from agency.rest.permissions import SIGNED_IN, is_open
from agency.rest.resource import Resource
from agency.travel.contract import TRAVEL
from deploy.server import serving
from tests.support.accounts import live_token
from tests.support.application import configured
from tests.support.forgery import ATTACKS
from tests.support.forgery.making import KINDS, Attack, Victim
from tests.support.oidc.publisher import Publisher, publishing

EMAIL = "leela@planet-express.example"
SUBJECT = "auth0|leela"
PERMISSIONS = sorted({permission for held in ROLES.values() for permission in held})

ENDS = {("DELETE", "/api/v1/user"), ("DELETE", "/api/v1/authenticate")}
"""Calls after which the token that made them is good no more."""

CODES = {"authorization_header_missing", "invalid_header", "token_expired", "invalid_claims"}


class Call(NamedTuple):
    """A protected route, and how it is called."""

    method: str
    url: str
    resource: type[Resource]

    @property
    def needed(self) -> str:
        return self.resource.needs["GET" if self.method == "HEAD" else self.method]


@pytest.fixture(scope="module")
def publisher() -> Iterator[Publisher]:
    with publishing() as publisher:
        yield publisher


@pytest.fixture
def guarded(app: Flask, publisher: Publisher) -> Iterator[Flask]:
    """The application with all that can be protected protected, and tokens of both kinds let in."""
    with configured(app, TRAVEL_WRITES="members", **publisher.settings) as guarded:
        yield guarded


@pytest.fixture
def victim(guarded: Flask, publisher: Publisher) -> Victim:
    return registered(guarded, publisher)


def registered(app: Flask, publisher: Publisher) -> Victim:
    """Somebody new with every role, and valid tokens of both kinds."""
    issuer = f"{publisher.origin}/"
    with app.app_context():
        db.session.query(Identity).delete()
        db.session.query(User).delete()
        user = User(email=EMAIL, created_at=0)
        user.roles = [UserRole(role=role) for role in ROLES]
        db.session.add(user)
        db.session.flush()
        db.session.add(Identity(iss=issuer, sub=SUBJECT, user_id=user.id))
        db.session.commit()
        token = own.issue(app, lookup.find_by_id(user.id))
    outside = publisher.token(sub=SUBJECT, permissions=PERMISSIONS)
    return Victim(app, publisher, token, outside)


def protected(app: Flask) -> list[Call]:
    """Every method of every route that needs a token."""
    with app.app_context():
        return [
            Call(method, re.sub(r"<[^>]+>", "1", url), resource)
            for resource, url in app.extensions["agency-api"].routes
            for method in sorted(
                {*resource.methods, *(["HEAD"] if "GET" in resource.methods else [])}
            )
            if method != "OPTIONS"
            and not is_open(resource.needs["GET" if method == "HEAD" else method])
        ]


def send(client: FlaskClient, call: Call, *authorization: str) -> TestResponse:
    sent = Headers([("Authorization", value) for value in authorization])
    return client.open(call.url, method=call.method, headers=sent)


def is_refusal(call: Call, answer: TestResponse) -> bool:
    """Whether the answer is a 401 in the shape of the route's contract, with a challenge."""
    if answer.status_code != 401 or answer.headers["WWW-Authenticate"].lower() != "bearer":
        return False
    return call.method == "HEAD" or REFUSALS[call.resource.contract](answer.json)


def is_casting_refusal(body: dict[str, object]) -> bool:
    told = {"success": False, "error": 401, "message": body["description"]}
    return body["code"] in CODES and body == {
        **told,
        "code": body["code"],
        "description": body["message"],
    }


def is_accounts_refusal(body: dict[str, object]) -> bool:
    message = "Authentication is required to access this resource"
    return body == {"message": message, "type": "UNAUTHORIZED"}


REFUSALS = {
    TRAVEL: lambda body: list(body) == ["error"],
    CASTING: is_casting_refusal,
    FUNCSTER: is_casting_refusal,
    ACCOUNTS: is_accounts_refusal,
}


def let_in(app: Flask, calls: list[Call], *authorization: str) -> list[tuple[str, str, int]]:
    """The calls that are not refused, with their statuses."""
    client = app.test_client()
    answers = [(call, send(client, call, *authorization)) for call in calls]
    return [(c.method, c.url, a.status_code) for c, a in answers if not is_refusal(c, a)]


def test_there_are_routes_and_attacks_enough(guarded):
    calls = protected(guarded)
    urls = {call.url for call in calls}
    assert {"/missions", "/actors/1", "/movies", "/api/v1/user"} <= urls
    assert sum(map(len, ATTACKS.values())) > 500


@pytest.mark.parametrize("kind", KINDS)
def test_the_token_that_is_attacked_is_good_everywhere(guarded, publisher, kind):
    victim = registered(guarded, publisher)
    for call in protected(guarded):
        for scheme in ("", "Bearer ", "bearer "):
            answer = send(guarded.test_client(), call, scheme + victim.token(kind))
            assert answer.status_code < 500, call
            if (kind, call.resource) == ("outside", AuthenticationRefresh):
                assert answer.status_code == 403  # Its provider renews it.
            else:
                assert answer.status_code not in {401, 403}, call
            if (call.method, call.url) in ENDS:
                victim = registered(guarded, publisher)


def test_without_a_token_nobody_gets_past_any_route(guarded):
    assert let_in(guarded, protected(guarded)) == []


def got_past(
    victim: Victim, calls: list[Call], attacks: Iterable[tuple[str, Attack]]
) -> dict[str, list[tuple[str, str, int]]]:
    """The attacks that some of the calls let in, with what was answered."""
    through = {}
    for name, attack in attacks:
        forged = attack(victim)
        ways = (
            [forged]
            if forged.lower().startswith(("bearer", "basic"))
            else [forged, f"Bearer {forged}"]
        )
        for way in ways:
            if found := let_in(victim.app, calls, way):
                through[name] = found
    return through


@pytest.mark.parametrize("family", ATTACKS)
def test_no_attack_gets_past_a_route_of_each_contract(guarded, victim, family):
    by_contract = {call.resource.contract: call for call in protected(guarded)}
    assert by_contract.keys() == REFUSALS.keys()
    assert got_past(victim, list(by_contract.values()), ATTACKS[family].items()) == {}


@pytest.mark.parametrize("family", ATTACKS)
def test_an_attack_of_each_family_gets_past_no_route(guarded, victim, family):
    attacks = list(ATTACKS[family].items())
    assert got_past(victim, protected(guarded), [attacks[0]]) == {}


@pytest.mark.full
@pytest.mark.parametrize("family", ATTACKS)
def test_no_attack_gets_past_any_route(guarded, victim, family):
    assert got_past(victim, protected(guarded), ATTACKS[family].items()) == {}


@pytest.mark.parametrize("kind", KINDS)
def test_two_headers_are_none(guarded, victim, kind):
    calls, good = protected(guarded), f"Bearer {victim.token(kind)}"
    for other in (good, "", "Bearer", "Bearer a.b.c", victim.token(kind)):
        assert let_in(guarded, calls, good, other) == []
        assert let_in(guarded, calls, other, good) == []


@pytest.mark.process
@pytest.mark.parametrize("filled_url", ["sqlite"], indirect=True)
def test_over_the_wire_neither_two_headers_nor_64_kb_get_past(filled_url, sqlite_app):
    good = f"Bearer {live_token(filled_url, *ROLES)}"
    sent = [
        [good],
        [good, good],
        [good, "Bearer a.b.c"],
        ["Bearer a.b.c", good],
        [good + "A" * 2**16],
    ]
    statuses: list[set[int]] = [set() for _ in sent]
    with serving(filled_url, TRAVEL_WRITES="members", WORKERS="1") as server:
        for method, url, _ in protected(sqlite_app):
            for values, found in zip(sent, statuses, strict=True):
                if values != [good] or method == "GET":
                    found.add(over_the_wire(server.port, method, url, values))
    assert 401 not in statuses[0]
    assert statuses[1:] == [{401}] * 4


def over_the_wire(port: int, method: str, url: str, authorization: list[str]) -> int:
    with closing(HTTPConnection("127.0.0.1", port, timeout=30)) as connection:
        connection.putrequest(method, url)
        for value in authorization:
            connection.putheader("Authorization", value)
        connection.putheader("Content-Length", "0")
        connection.endheaders()
        return connection.getresponse().status


@pytest.mark.parametrize("kind", KINDS)
def test_a_token_counts_in_the_header_only(guarded, victim, kind):
    client, token = guarded.test_client(), victim.token(kind)
    for call in protected(guarded):
        for query in (
            f"?access_token={token}",
            f"?token={token}",
            f"?Authorization=Bearer+{token}",
        ):
            assert is_refusal(call, client.open(call.url + query, method=call.method))
        for header in ("Cookie", "X-Authorization", "Proxy-Authorization", "X-Access-Token"):
            sent = {header: f"token={token}" if header == "Cookie" else f"Bearer {token}"}
            assert is_refusal(call, client.open(call.url, method=call.method, headers=sent))


def delete_account(client: FlaskClient, token: str) -> None:
    assert client.delete("/api/v1/user", headers={"Authorization": token}).status_code == 200


def sign_out_everywhere(client: FlaskClient, token: str) -> None:
    sent = {"Authorization": token}
    assert client.delete("/api/v1/authenticate", headers=sent).status_code == 200


def change_password(client: FlaskClient, _: str) -> None:
    email = {"email": EMAIL}
    assert client.post("/api/v1/password-reset/request", json=email).status_code == 201
    with client.application.app_context():
        mail = db.session.query(OutboxMail).one().text
    code = max(re.findall(r"[\w-]+", mail), key=len)
    body = {"code": code, "password": "another one"}
    assert client.post("/api/v1/password-reset/confirm", json=body).status_code == 201


@pytest.mark.parametrize("end", [delete_account, sign_out_everywhere, change_password])
def test_tokens_that_are_ended_are_refused_from_then_on(guarded, victim, end):
    # The token has been verified, and is remembered.
    client, calls = guarded.test_client(), protected(guarded)
    assert client.get("/api/v1/user", headers={"Authorization": victim.own}).status_code == 200
    end(client, victim.own)
    assert let_in(guarded, calls, victim.own) == []
    assert let_in(guarded, calls, f"Bearer {victim.own}") == []


def test_a_withdrawn_role_is_withdrawn_at_once(guarded, victim):
    client, refused = guarded.test_client(), []
    with guarded.app_context():
        db.session.query(UserRole).delete()
        db.session.commit()
    for call in protected(guarded):
        if call.needed != SIGNED_IN:
            answer = send(client, call, victim.own)
            refused.append(answer.status_code)
            assert answer.status_code == 403, call
    assert len(refused) > 10
    assert client.get("/api/v1/user", headers={"Authorization": victim.own}).json["roles"] == []


def mutations(token: str) -> st.SearchStrategy[str]:
    """The token with a few pieces of it replaced, doubled, removed or moved."""
    places = st.integers(0, len(token))
    pieces = st.one_of(
        st.text(st.characters(max_codepoint=255, exclude_characters="\r\n"), max_size=8),
        st.text("ABCXYZabcxyz0189-_.=+/ ", max_size=4),
        st.tuples(places, places).map(lambda ends: token[min(ends) : max(ends)]),
    )

    def apply(edits: list[tuple[int, int, str]]) -> str:
        mutated = token
        for begin, length, piece in edits:
            mutated = mutated[:begin] + piece + mutated[begin + length :]
        return mutated

    near = st.tuples(places, st.integers(0, 3), pieces)
    far = st.tuples(places, st.integers(0, len(token)), pieces)
    return st.lists(st.one_of(near, far), min_size=1, max_size=4).map(apply)


@pytest.mark.parametrize("kind", KINDS)
@settings(
    max_examples=500,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_no_token_that_differs_in_a_byte_gets_past(guarded, victim, kind, data):
    token = victim.token(kind)
    mutated = data.draw(mutations(token))
    # Spaces before it are none of the token (RFC 9110, section 11.4).
    assume(mutated.lstrip(" ") != token)
    client = guarded.test_client()
    call = next(c for c in protected(guarded) if c.method == "GET")
    for sent in (mutated, f"Bearer {mutated}"):
        assert is_refusal(call, send(client, call, sent)), mutated


@pytest.mark.parametrize("kind", KINDS)
def test_no_token_whose_last_characters_differ_gets_past(guarded, victim, kind):
    # The last character of a signature has bits that count for nothing.
    client, token = guarded.test_client(), victim.token(kind)
    call = next(c for c in protected(guarded) if c.method == "GET")
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    for place in (1, 2):
        for character in alphabet:
            changed = token[: len(token) - place] + character + token[len(token) - place + 1 :]
            answer = send(client, call, changed)
            assert (changed == token) is not is_refusal(call, answer), changed
