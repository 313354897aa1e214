"""Signing up: with an account of ours, or at an outside provider; all of it or nothing."""

import threading
import time

import pytest
from sqlalchemy import text

from agency.database import db
from agency.funcster import identity_provider, members
from agency.sql.connections import disconnect
from deploy.server import serving
from models import Coder, Identity, Member, Mentor, User, UserRole
from tests.support.accounts import bearer
from tests.support.application import UNLIMITED, configured, dispose, on
from tests.support.client import call_at_once
from tests.support.databases import number
from tests.support.funcster import PASSWORD, Person, body_of, is_error
from tests.support.oidc.publisher import publishing
from tests.support.signup_provider import signing_up

TABLES = (User, UserRole, Identity, Member, Coder, Mentor)


def counts(app) -> list[int]:
    """How many rows the tables have that a sign-up writes to."""
    with app.app_context():
        db.session.rollback()
        return [db.session.query(model).count() for model in TABLES]


@pytest.fixture
def auth0(app):
    with signing_up() as provider:
        yield provider


@pytest.fixture
def elsewhere(auth0, sharing):
    """A client of the application whose coders and mentors sign up at the provider."""
    return sharing(**auth0.settings).test_client()


def test_a_coder_and_a_mentor_sign_up_and_sign_in(client, app):
    for username, usertype in (("bender", "coder"), ("professor", "MENTOR"), ("leela", "Coder")):
        answer = client.post("/signup", json=body_of(username, usertype))
        assert (answer.status_code, answer.json.keys()) == (200, {"success", "message", "user_id"})
        credentials = {"email": f"{username}@example.com", "password": PASSWORD}
        signed = client.post("/api/v1/authenticate", json=credentials).json
        assert signed["roles"] == [usertype.lower()]
        header = {"Authorization": signed["token"]}
        info = client.get(f"/userinfo/{username}", headers=header).json
        assert (info["user_id"], info["usertype"]) == (
            answer.json["user_id"],
            usertype.capitalize(),
        )
    assert counts(app) == [3, 3, 0, 3, 2, 1]


def test_forms_are_taken_as_well(client):
    assert client.post("/signup", data=body_of("bender")).status_code == 200


@pytest.mark.parametrize("usertype", ["coder", "mentor"])
def test_a_username_is_taken_in_either_table(client, app, usertype):
    assert client.post("/signup", json=body_of("bender", usertype)).status_code == 200
    before = counts(app)
    for other in ("coder", "mentor"):
        again = body_of("bender", other, email="another@example.com")
        assert is_error(client.post("/signup", json=again), 409, "The username is taken")
    assert counts(app) == before


def test_an_email_that_has_an_account_is_taken(client, app):
    client.post("/api/v1/user", json={"email": "Bender@Example.com", "password": PASSWORD})
    before = counts(app)
    assert is_error(client.post("/signup", json=body_of("bender")), 409)
    assert counts(app) == before


@pytest.mark.process
@pytest.mark.parametrize("usertypes", [("coder", "coder"), ("coder", "mentor")])
def test_of_two_who_want_a_username_at_once_one_is_told_that_it_is_taken(migrated_url, usertypes):
    app = on(migrated_url)
    with serving(migrated_url, WORKERS="4", **UNLIMITED) as server:
        for turn in range(5):
            calls = [
                ("POST", "/signup", body_of(f"name{turn}", usertype, email=f"{who}@a.example"), {})
                for who, usertype in ((f"a{turn}", usertypes[0]), (f"b{turn}", usertypes[1]))
            ]
            answers = call_at_once(server.port, calls)
            assert sorted(answer.status for answer in answers) == [200, 409]
    assert counts(app)[0] == counts(app)[3] == number(migrated_url, "user_roles") == 5
    dispose(app)


def test_signing_up_is_limited_as_registering_is(sharing):
    client = sharing(RATE_LIMIT_ACCOUNT="2 per minute").test_client()
    body = body_of("bender", email="one@example.com")
    client.post("/api/v1/user", json={"email": "one@example.com", "password": PASSWORD})
    client.post("/signup", json=body)
    refused = client.post("/signup", json=body)
    assert is_error(refused, 429)
    assert int(refused.headers["Retry-After"]) > 0


def test_who_signs_up_elsewhere_is_made_here_as_well(elsewhere, auth0, app):
    answer = elsewhere.post("/signup", json=body_of("bender", "Coder"))
    assert (answer.status_code, answer.json["success"]) == (200, True)
    assert auth0.taken == [
        (
            "/dbconnections/signup",
            {
                "client_id": "the-client",
                "email": "bender@example.com",
                "password": PASSWORD,
                "connection": "the-connection",
                "username": "bender",
                "user_metadata": {"role": "coder"},
            },
        )
    ]
    assert counts(app) == [1, 1, 1, 1, 1, 0]
    with app.app_context():
        identity = db.session.query(Identity).one()
        assert (identity.iss, identity.sub) == (f"{auth0.origin}/", "auth0|id1")
        assert db.session.query(User).one().password_hash is None
        assert db.session.query(Coder).one().id == answer.json["user_id"]


REFUSED = {"code": "invalid_signup", "description": "Invalid sign up", "statusCode": 400}
LEFT = {"error": "The user already exists."}


@pytest.mark.parametrize(
    ("status", "answer", "got", "message"),
    [
        (400, REFUSED, 400, "Invalid sign up"),
        (400, {"description": {"rules": []}, "message": "Password is too weak"}, 400, "Password"),
        (400, b"<html>", 502, ""),
        (400, [], 400, "The identity provider refuses"),
        (409, LEFT, 409, "The user already exists."),
        (409, {"description": "x" * 1000}, 409, "The identity provider refuses"),
        (401, {"error": "unauthorized"}, 502, ""),
        (403, {}, 502, ""),
        (404, b"nothing here", 502, ""),
        (429, {}, 502, ""),
        (500, {"error": "secret"}, 502, ""),
        (503, b"", 502, ""),
        (302, {"_id": "1"}, 502, ""),
        (201, {"_id": "1"}, 502, ""),
        (200, b"", 502, ""),
        (200, b"no JSON", 502, ""),
        (200, b"\xff\xfe", 502, ""),
        (200, {"email": "bender@example.com"}, 502, ""),
        (200, ["_id"], 502, ""),
        (200, {"_id": 7}, 502, ""),
        (200, {"_id": ""}, 502, ""),
        (200, {"_id": None}, 502, ""),
        (200, {"_id": "x" * 500}, 502, ""),
        (200, {"_id": "a\nb"}, 502, ""),
        (200, {"_id": "é"}, 502, ""),
        (200, b'{"_id": "' + b"x" * 100_000 + b'"}', 502, ""),
    ],
)
def test_what_the_provider_answers_is_passed_on_and_nobody_is_half_made(
    elsewhere, auth0, app, status, answer, got, message
):
    auth0.status, auth0.answer = status, answer
    auth0.headers = {"Location": f"{auth0.origin}/other"} if status == 302 else {}
    refused = elsewhere.post("/signup", json=body_of("bender"))
    assert is_error(refused, got), refused.json
    assert refused.json["message"].startswith(message)
    assert "secret" not in refused.text
    assert PASSWORD not in refused.text
    assert len(auth0.taken) == 1
    assert counts(app) == [0] * len(TABLES)
    auth0.status, auth0.answer = 200, None
    assert elsewhere.post("/signup", json=body_of("bender")).status_code == 200


@pytest.mark.parametrize("way", ["silent", "letter by letter"])
def test_a_provider_that_takes_too_long_is_waited_for_no_longer(
    elsewhere, auth0, app, monkeypatch, way
):
    monkeypatch.setattr(identity_provider, "TIMEOUT_SECONDS", 0.3)
    if way == "silent":
        auth0.may_answer.clear()
    else:
        auth0.seconds_a_byte = 0.1
    refused = elsewhere.post("/signup", json=body_of("bender"))
    assert is_error(refused, 502)
    assert counts(app) == [0] * len(TABLES)


def test_a_provider_that_is_away_is_a_502(app, sharing):
    with signing_up() as auth0:
        client = sharing(**auth0.settings).test_client()
    assert is_error(client.post("/signup", json=body_of("bender")), 502)
    assert counts(app) == [0] * len(TABLES)


def test_what_is_wrong_or_taken_here_never_reaches_the_provider(elsewhere, auth0, client, app):
    Person(app, "bender", "mentor")
    before = counts(app)
    taken = body_of("bender", email="other@example.com")
    assert is_error(elsewhere.post("/signup", json=taken), 409)
    assert is_error(elsewhere.post("/signup", json=body_of("x", email="bender@example.com")), 409)
    assert is_error(elsewhere.post("/signup", json=body_of("x", password="short")), 400)
    assert auth0.taken == []
    assert counts(app) == before


def test_while_one_signs_up_elsewhere_the_username_is_kept_and_nobody_waits(
    elsewhere, auth0, client, app
):
    auth0.may_answer.clear()
    first = []
    body = body_of("bender", email="first@example.com")

    def sign_up():
        first.append(elsewhere.post("/signup", json=body))
        disconnect()

    thread = threading.Thread(target=sign_up)
    thread.start()
    try:
        assert auth0.asked.wait(30)
        second = client.application.test_client()
        assert is_error(second.post("/signup", json=body_of("bender")), 409)
        # Others write meanwhile: no transaction is open.
        assert second.post("/signup", json=body_of("leela")).status_code == 200
    finally:
        auth0.may_answer.set()
        thread.join()
    assert first[0].status_code == 200
    assert counts(app) == [2, 2, 1, 2, 2, 0]


@pytest.fixture
def died(elsewhere, auth0, app, monkeypatch):
    """A sign-up elsewhere whose process has died once the provider has said yes."""

    def dying(*args):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(members, "confirm_reservation", dying)
        with pytest.raises(KeyboardInterrupt):
            elsewhere.post("/signup", json=body_of("bender"))
    # Nothing but the name is there, and that for a while.
    assert counts(app) == [0, 0, 0, 1, 0, 0]


def lapse(app):
    """Let the time be over for which usernames are kept."""
    with app.app_context(), db.engine.begin() as connection:
        past = {"past": int(time.time()) - 1}
        connection.execute(text("UPDATE members SET reserved_until = :past"), past)


def test_who_died_while_signing_up_keeps_the_username_from_nobody(died, client, app):
    assert is_error(client.post("/signup", json=body_of("bender", "mentor")), 409)
    lapse(app)
    assert client.post("/signup", json=body_of("bender", "mentor")).status_code == 200
    assert counts(app) == [1, 1, 0, 1, 0, 1]


PERMISSIONS = ["get:userinfo", "post:snippet", "edit:snippet", "get:mentors"]


@pytest.fixture
def keys():
    with publishing() as publisher:
        yield publisher


def test_the_outside_identity_is_linked_at_sign_up(app, auth0, keys):
    origin = {"AUTH0_ISSUER": f"{keys.origin}/", "AUTH0_JWKS_URL": keys.origin}
    with configured(app, **{**auth0.settings, **origin, "API_IDENTIFIER": "the-api"}) as other:
        client = other.test_client()
        ident = client.post("/signup", json=body_of("bender")).json["user_id"]
        token = keys.token(sub="auth0|id1", aud="the-api", permissions=[])
        shown = client.get("/userinfo/bender", headers=bearer(token))
        assert (shown.status_code, shown.json["user_id"]) == (200, ident)
        account = client.get("/api/v1/user", headers=bearer(token)).json
        assert (account["email"], account["roles"]) == ("bender@example.com", ["coder"])
        stranger = keys.token(sub="auth0|id2", aud="the-api", permissions=PERMISSIONS)
        assert is_error(client.get("/userinfo/bender", headers=bearer(stranger)), 403)


def test_who_first_comes_with_the_username_is_the_coder_that_has_no_account(app, keys):
    with app.app_context():
        db.session.add(Coder(username="bender"))
        db.session.commit()
    with configured(app, **keys.settings) as other:
        client = other.test_client()

        def userinfo(username="bender", **claims):
            token = keys.token(permissions=PERMISSIONS, **claims)
            return client.get(f"/userinfo/{username}", headers=bearer(token))

        assert is_error(userinfo(sub="auth0|first"), 403)
        assert is_error(userinfo(sub="auth0|first", nickname=["bender"]), 403)
        assert is_error(userinfo("zoidberg", sub="auth0|first", nickname="zoidberg"), 404)
        assert userinfo(sub="auth0|first", nickname="bender").status_code == 200
        # From now on it is theirs, however they are called, and nobody else's.
        assert userinfo(sub="auth0|first").status_code == 200
        assert userinfo(sub="auth0|first", nickname="leela").status_code == 200
        assert is_error(userinfo(sub="auth0|second", nickname="bender"), 403)


def test_who_has_or_has_had_an_account_is_nobodys_to_claim(app, keys):
    bender = Person(app, "bender", "coder")
    with configured(app, **keys.settings) as other:
        client = other.test_client()
        token = bearer(keys.token(permissions=PERMISSIONS, nickname="bender"))
        assert is_error(client.get("/userinfo/bender", headers=token), 403)
        assert bender.client.delete("/api/v1/user").status_code == 200
        assert is_error(client.get("/userinfo/bender", headers=token), 403)


def test_the_claim_with_the_username_may_have_another_name(app, keys):
    with app.app_context():
        db.session.add(Mentor(username="professor"))
        db.session.commit()
    claim = "https://cosmic.example/username"
    with configured(app, **keys.settings, AUTH0_USERNAME_CLAIM=claim) as other:
        client = other.test_client()
        for name, status in (("nickname", 403), (claim, 200)):
            token = bearer(keys.token(permissions=PERMISSIONS, **{name: "professor"}))
            assert client.get("/userinfo/professor", headers=token).status_code == status


def test_who_signed_up_elsewhere_before_we_died_is_that_coder_by_the_first_call(died, app, keys):
    lapse(app)
    with configured(app, **keys.settings) as other:
        client = other.test_client()
        token = bearer(keys.token(permissions=PERMISSIONS, nickname="bender"))
        shown = client.get("/userinfo/bender", headers=token)
        assert (shown.status_code, shown.json["usertype"]) == (200, "Coder")
    assert is_error(app.test_client().post("/signup", json=body_of("bender")), 409)
    assert counts(app) == [0, 0, 0, 1, 1, 0]


def test_an_outside_token_of_an_administrator_acts_for_anyone(app, keys):
    bender = Person(app, "bender", "coder")
    with configured(app, **keys.settings) as other:
        client = other.test_client()
        post = {"coderId": bender.id, "name": "x", "code": "y", "needsReview": False}
        for permissions, status in ((PERMISSIONS, 403), ([*PERMISSIONS, "manage:users"], 200)):
            token = bearer(keys.token(permissions=permissions))
            assert client.post("/snippet", json=post, headers=token).status_code == status
