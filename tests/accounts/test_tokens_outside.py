"""Tokens of a real OpenID provider: logged in there by code and PKCE, let in here."""

import json
import time
from collections.abc import Iterator
from uuid import uuid4

import jwt
import pytest
from flask import Flask
from flask.testing import FlaskClient
from jwt.utils import base64url_decode, base64url_encode

from agency.accounts.models import Identity, User, UserRole
from agency.accounts.tokens.jwks import FRESH_SECONDS, PAUSE_SECONDS
from agency.accounts.tokens.oidc import LEEWAY_SECONDS
from agency.database import db
from tests.support.accounts import bearer
from tests.support.application import configured
from tests.support.oidc import PEOPLE, Provider, running
from tests.support.oidc.clock import Clock
from tests.support.oidc.publisher import Publisher, publishing

MOVIE = {"title": "The Magnificent Three", "release_date": "2002-12-04", "actors": []}


@pytest.fixture(scope="module")
def running_provider() -> Iterator[Provider]:
    with running() as provider:
        yield provider


@pytest.fixture
def provider(request: pytest.FixtureRequest) -> Provider:
    """A provider that no keys have been fetched from; a test that stops it says `mortal`."""
    provider: Provider = request.getfixturevalue(getattr(request, "param", "running_provider"))
    provider.forget_fetches()
    return provider


@pytest.fixture
def mortal() -> Iterator[Provider]:
    """A provider of the test's own, which it may stop."""
    with running() as provider:
        yield provider


@pytest.fixture(scope="module")
def publisher() -> Iterator[Publisher]:
    with publishing() as publisher:
        yield publisher


@pytest.fixture
def desk(app: Flask, provider: Provider, clock: Clock) -> Iterator[FlaskClient]:
    """A client of the application that lets in the provider's tokens, with a movie in it."""
    with configured(app, **provider.settings) as other:
        client = other.test_client()
        token = provider.log_in("auth0|producer")["access_token"]
        assert client.post("/movies", json=MOVIE, headers=bearer(token)).status_code == 200
        yield client


@pytest.fixture
def strict(app: Flask, publisher: Publisher, clock: Clock) -> Iterator[FlaskClient]:
    """A client of the application that lets in the publisher's tokens, with a movie in it."""
    with configured(app, **publisher.settings) as other:
        client = other.test_client()
        token = publisher.token(permissions=["post:movies"])
        assert client.post("/movies", json=MOVIE, headers=bearer(token)).status_code == 200
        yield client


def movies(client: FlaskClient, token: str) -> int:
    """The status that the list of movies is answered with."""
    return client.get("/movies", headers=bearer(token)).status_code


def unknown(token: str, **changes: object) -> str:
    """The token as if it were signed with a key that nobody has seen."""
    header = {"alg": "RS256", "typ": "at+jwt", "kid": str(uuid4())} | changes
    encoded = base64url_encode(json.dumps(header).encode()).decode()
    return f"{encoded}.{token.partition('.')[2]}"


@pytest.mark.process
def test_who_logs_in_at_the_provider_may_do_what_its_token_permits(desk, provider):
    allowed = {}
    for person in PEOPLE:
        token = bearer(provider.log_in(person)["access_token"])
        answers = [
            desk.get("/movies", headers=token),
            desk.post("/movies", json=MOVIE, headers=token),
            desk.delete("/movies/2", headers=token),
        ]
        allowed[person] = [answer.status_code for answer in answers]
        assert all(a.json["code"] == "unauthorized" for a in answers if a.status_code == 403)
    assert allowed == {
        "auth0|assistant": [200, 403, 403],
        "auth0|producer": [200, 200, 200],
        "auth0|visitor": [403, 403, 403],
    }


@pytest.mark.process
def test_the_id_token_of_the_same_log_in_is_no_access_token(desk, provider):
    tokens = provider.log_in("auth0|producer")
    assert movies(desk, tokens["access_token"]) == 200
    refused = desk.get("/movies", headers=bearer(tokens["id_token"]))
    assert (refused.status_code, refused.json["code"]) == (401, "invalid_claims")


@pytest.mark.process
def test_keys_are_rotated_and_nobody_notices(desk, provider, clock):
    old = provider.log_in("auth0|assistant")["access_token"]
    assert (movies(desk, old), provider.fetches()) == (200, 1)

    provider.rotate()
    new = provider.log_in("auth0|assistant")["access_token"]
    assert kid(old) != kid(new)
    clock.after(PAUSE_SECONDS)
    assert (movies(desk, new), provider.fetches()) == (200, 2)
    assert (movies(desk, old), provider.fetches()) == (200, 2)

    provider.retire()
    assert (movies(desk, old), provider.fetches()) == (200, 2)
    clock.after(FRESH_SECONDS)
    assert (movies(desk, old), movies(desk, new), provider.fetches()) == (401, 200, 3)


def kid(token: str) -> str:
    return jwt.get_unverified_header(token)["kid"]


@pytest.mark.process
def test_keys_that_are_rotated_too_soon_are_found_half_a_minute_later(desk, provider, clock):
    provider.rotate()
    new = provider.log_in("auth0|assistant")["access_token"]
    refused = desk.get("/movies", headers=bearer(new))
    assert (refused.status_code, refused.json["code"]) == (401, "invalid_header")
    clock.after(PAUSE_SECONDS)
    assert (movies(desk, new), provider.fetches()) == (200, 2)


@pytest.mark.process
@pytest.mark.parametrize("provider", ["mortal"], indirect=True)
def test_the_provider_stops_and_starts_again(desk, provider, clock):
    known = provider.log_in("auth0|assistant")["access_token"]
    assert movies(desk, known) == 200
    provider.stop()
    assert movies(desk, known) == 200
    # The keys known from half a minute ago are all that there are, as far as anybody can know.
    assert movies(desk, unknown(known)) == 401

    clock.after(FRESH_SECONDS)
    for _ in range(10):
        assert movies(desk, known) == 200
        away = desk.get("/movies", headers=bearer(unknown(known)))
        assert away.status_code == 503
        assert away.json["success"] is False
        assert 1 <= int(away.headers["Retry-After"]) <= PAUSE_SECONDS

    again = provider.start_again()
    try:
        new = again.log_in("auth0|assistant")["access_token"]
        assert movies(desk, new) == 503
        clock.after(PAUSE_SECONDS)
        deadline = time.monotonic() + 10
        while movies(desk, new) == 503:
            assert time.monotonic() < deadline
            time.sleep(0.01)
        assert (movies(desk, new), again.fetches()) == (200, 1)
        # Its keys were never published again.
        assert movies(desk, known) == 401
    finally:
        again.stop()


@pytest.mark.process
def test_who_has_never_been_seen_while_the_provider_is_away_is_told_to_come_back(app, mortal):
    token = mortal.log_in("auth0|assistant")["access_token"]
    mortal.stop()
    with configured(app, **mortal.settings) as other:
        client = other.test_client()
        away = client.get("/movies", headers=bearer(token))
        assert (away.status_code, away.headers["Retry-After"]) == (503, str(PAUSE_SECONDS))
        # What needs no token, or one of ours, needs no provider.
        assert client.get("/planets").status_code == 200


@pytest.mark.process
def test_1000_requests_with_unknown_key_ids_are_one_fetch_in_30_seconds(desk, provider, clock):
    token = provider.log_in("auth0|assistant")["access_token"]
    assert provider.fetches() == 1
    for turn in (1, 2):
        clock.after(PAUSE_SECONDS)
        assert {movies(desk, unknown(token)) for _ in range(1000)} == {401}
        assert provider.fetches() == 1 + turn
        assert movies(desk, token) == 200


def test_no_other_url_is_ever_fetched(strict, publisher):
    before = publisher.fetches
    with publishing() as elsewhere:
        for name in ("jku", "x5u"):
            for kid in (publisher.kid, elsewhere.kid, "another"):
                header = {name: f"{elsewhere.origin}/.well-known/jwks.json", "kid": kid}
                claims = publisher.claims()
                forged = jwt.encode(claims, elsewhere.key, "RS256", header)
                assert movies(strict, forged) == 401
        assert elsewhere.fetches == 0
    assert publisher.fetches == before


def test_keys_are_fetched_only_for_a_token_that_could_be_an_access_token(strict, publisher, clock):
    before = publisher.fetches
    for header in ({"alg": "HS256"}, {"typ": "logout+jwt"}, {"crit": ["b64"]}, {"zip": "DEF"}):
        clock.after(PAUSE_SECONDS)
        assert movies(strict, unknown(publisher.token(), **header)) == 401
    assert publisher.fetches == before
    assert movies(strict, unknown(publisher.token())) == 401
    assert publisher.fetches == before + 1


@pytest.mark.parametrize(
    "changes",
    [
        {"permissions": ["get:movies"], "aud": ["https://agency.example/api", "https://x.test/"]},
        {"permissions": ["get:movies", "who:knows"]},
        {"nbf": 1},
        {"exp": 2**62},
        {"exp": 2**40 + 0.5},
        {"sub": "x" * 255},
        {"azp": "travel-desk", "gty": "client-credentials", "scope": "read"},
    ],
    ids=lambda changes: ", ".join(changes),
)
def test_an_access_token_may_have_what_the_standards_allow(strict, publisher, changes):
    assert movies(strict, publisher.token(**changes)) == 200


def test_the_clock_of_the_provider_may_be_off_by_a_few_seconds(strict, publisher):
    now = time.time()
    assert movies(strict, publisher.token(iat=int(now) + LEEWAY_SECONDS - 2)) == 200
    assert movies(strict, publisher.token(iat=int(now) + LEEWAY_SECONDS + 60)) == 401
    assert movies(strict, publisher.token(exp=int(now) - LEEWAY_SECONDS + 5)) == 200
    assert movies(strict, publisher.token(exp=int(now) - LEEWAY_SECONDS - 1)) == 401


@pytest.mark.parametrize("typ", ["JWT", "jwt", "at+jwt", "application/at+jwt", None])
def test_an_access_token_may_be_called_one_by_its_header(strict, publisher, typ):
    assert movies(strict, publisher.token({"typ": typ})) == 200


def test_a_token_without_permissions_permits_nothing(strict, publisher):
    assert movies(strict, publisher.token(permissions=None)) == 403


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"exp": 1}, "token_expired"),
        ({"iss": "https://elsewhere.example/"}, "invalid_claims"),
        ({"aud": "https://elsewhere.example/api"}, "invalid_claims"),
        ({"aud": ["https://elsewhere.example/api"]}, "invalid_claims"),
        ({"sub": None}, "invalid_claims"),
        ({"nonce": "n"}, "invalid_claims"),
        ({"permissions": "get:movies"}, "invalid_claims"),
    ],
)
def test_what_is_wrong_with_a_token_is_told_to_programs(strict, publisher, changes, code):
    refused = strict.get("/movies", headers=bearer(publisher.token(**changes)))
    assert (refused.status_code, refused.json["code"]) == (401, code)


def test_without_a_provider_in_the_settings_nobody_from_outside_is_let_in(client, publisher):
    before = publisher.fetches
    assert movies(client, publisher.token()) == 401
    assert publisher.fetches == before


def test_a_token_stands_for_the_account_that_is_linked_to_its_issuer_and_subject(
    app, strict, publisher
):
    with app.app_context():
        user = User(email="amy@planet-express.example", created_at=0)
        user.roles = [UserRole(role="executive_producer")]
        db.session.add(user)
        db.session.flush()
        db.session.add(Identity(iss=f"{publisher.origin}/", sub="auth0|amy", user_id=user.id))
        db.session.commit()
        ident = user.id

    shown = strict.get("/api/v1/user", headers=bearer(publisher.token(sub="auth0|amy")))
    assert (shown.status_code, shown.json["id"]) == (200, ident)
    # The permissions are those of the token and those of the account together.
    permitted = publisher.token(sub="auth0|amy", permissions=[])
    assert strict.post("/movies", json=MOVIE, headers=bearer(permitted)).status_code == 200
    # Who asks for a longer one gets it where this one is from, and can be refused there.
    refreshed = strict.get("/api/v1/authenticationrefresh", headers=bearer(permitted))
    assert refreshed.status_code == 403
    stranger = publisher.token(sub="auth0|kif", permissions=[])
    assert strict.post("/movies", json=MOVIE, headers=bearer(stranger)).status_code == 403

    with app.app_context():
        db.session.delete(db.session.get(User, ident))
        db.session.commit()
    # Whatever the provider still permits: the account is gone, and so is its owner.
    deleted = publisher.token(sub="auth0|amy", permissions=["post:movies"])
    assert strict.post("/movies", json=MOVIE, headers=bearer(deleted)).status_code == 401


@pytest.mark.parametrize("part", ["header", "payload"])
def test_a_token_that_is_nested_too_deeply_to_be_read_is_refused(strict, publisher, part):
    sound = publisher.token(permissions=["get:movies"]).split(".")
    position = ["header", "payload"].index(part)
    deep = base64url_decode(sound[position])[:-1] + b',"deep":' + b"[" * 1010 + b"]" * 1010 + b"}"
    sound[position] = base64url_encode(deep).decode()
    assert movies(strict, ".".join(sound)) == 401
