"""Accounts as administrators see and change them, on both databases."""

import pytest

from tests.support.accounts import bearer, signed_in

JSON = "application/json"
URL = "/api/v1/user"
FORBIDDEN = {"message": "Access to this resource is forbidden"}


@pytest.fixture
def leela(client):
    """Somebody who has just registered: her account, and a token."""
    sent = {"email": "leela@planet-express.example", "password": "123456", "firstname": "Turanga"}
    answer = client.post(URL, json=sent)
    assert answer.status_code == 201
    return answer.json


def test_an_administrator_lists_accounts_with_their_roles(app, client):
    admin = signed_in(app, "administrator", "agent")
    for name in ("Amy", "Bender", "Calculon"):
        client.post(
            URL, json={"email": f"{name}@example.com", "password": "123456", "firstname": name}
        )
    answer = admin.get("/api/v1/users")
    assert (answer.status_code, answer.content_type) == (200, JSON)
    assert answer.json[0]["roles"] == ["administrator", "agent"]
    assert answer.json[1] == {
        "id": 2,
        "email": "Amy@example.com",
        "firstname": "Amy",
        "lastname": None,
        "user_title": None,
        "roles": [],
    }
    page = admin.get("/api/v1/users?sort=-email&per_page=2&q=EXAMPLE.com&page=1")
    assert [row["firstname"] for row in page.json][-1] in ("Bender", "Calculon")
    assert len(page.json) == 2
    assert page.headers["X-Total-Count"] == "4"
    assert 'rel="next"' in page.headers["Link"]
    (bender,) = admin.get("/api/v1/users?firstname=Bender").json
    assert bender["id"] == 3


@pytest.mark.parametrize(
    "query", ["password_hash=x", "email_key=x", "sort=password_hash", "sort=generation", "page=0"]
)
def test_what_is_not_shown_of_accounts_can_not_be_asked_for(app, query):
    answer = signed_in(app, "administrator").get(f"/api/v1/users?{query}")
    assert (answer.status_code, answer.json["message"]) == (400, "Bad request")


def test_a_search_does_not_look_into_hashes(app, client, leela):
    admin = signed_in(app, "administrator")
    assert admin.get("/api/v1/users?q=argon2id").json == []
    assert [row["id"] for row in admin.get("/api/v1/users?q=turanga").json] == [1]


def test_an_administrator_grants_and_withdraws_roles_at_once(app, client, leela):
    admin = signed_in(app, "administrator")
    headers = bearer(leela["token"])
    assert client.get("/actors", headers=headers).status_code == 403
    roles = ["casting_director", "agent", "agent"]
    answer = admin.patch("/api/v1/users/1", json={"roles": roles})
    assert answer.status_code == 200
    assert answer.json["roles"] == ["agent", "casting_director"]
    assert answer.json["permissions"] == sorted(
        [
            *("delete:actors", "get:actors", "get:movies", "patch:actors", "patch:movies"),
            *("post:actors", "write:travel"),
        ]
    )
    assert admin.get("/api/v1/users/1").json == answer.json
    # The token is the one of before: what counts is what the account may do now.
    assert client.post("/actors", json={"name": "A", "age": 1, "gender": "x"}, headers=headers)
    assert client.get("/actors", headers=headers).status_code == 200
    assert admin.patch("/api/v1/users/1", json={"roles": []}).json["permissions"] == []
    assert client.get("/actors", headers=headers).status_code == 403


@pytest.mark.parametrize(
    "body",
    [{}, {"roles": None}, {"roles": "agent"}, {"roles": ["emperor"]}, {"roles": [["agent"]]}],
)
def test_roles_must_be_those_that_there_are(app, leela, body):
    admin = signed_in(app, "administrator")
    answer = admin.patch("/api/v1/users/1", json=body)
    assert answer.status_code == 400
    assert answer.json["details"][0]["field"] == "roles"


def test_nobody_else_sees_or_changes_accounts(app, leela):
    for roles in ((), ("agent", "executive_producer", "mentor")):
        client = signed_in(app, *roles)
        for method, url in (("GET", "/users"), ("GET", "/users/1"), ("PATCH", "/users/1")):
            answer = client.open(f"/api/v1{url}", method=method, json={"roles": ["administrator"]})
            assert (answer.status_code, answer.json) == (403, FORBIDDEN)


@pytest.mark.parametrize("ident", ["99", "0", "-1", str(2**64)])
def test_an_account_that_is_not_there_is_not_found(app, ident):
    admin = signed_in(app, "administrator")
    for method in ("GET", "PATCH"):
        answer = admin.open(f"/api/v1/users/{ident}", method=method, json={"roles": []})
        assert (answer.status_code, answer.json) == (404, {"message": "User not found"})
