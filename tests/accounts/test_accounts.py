"""The accounts contract, call by call, on both databases."""

import jwt
import pytest

from agency.accounts import lookup
from agency.accounts.models import User
from agency.accounts.tokens import own
from agency.database import db
from tests.support.accounts import bearer, signed_in

JSON = "application/json"
URL = "/api/v1/user"
LEELA = {
    "email": "Leela@Planet-Express.example",
    "password": "123456",
    "firstname": "Turanga",
    "lastname": "Leela",
    "user_title": "Captain",
}
PROFILE = {name: value for name, value in LEELA.items() if name != "password"}
UNAUTHORIZED = {
    "message": "Authentication is required to access this resource",
    "type": "UNAUTHORIZED",
}
BAD_CREDENTIALS = {"message": "Incorrect username or password", "type": "BAD_CREDENTIALS"}
FORBIDDEN = {"message": "Access to this resource is forbidden"}


@pytest.fixture
def leela(client):
    """What registering has answered."""
    answer = client.post(URL, json=LEELA)
    assert answer.status_code == 201
    return answer.json


def stored(app):
    with app.app_context():
        return db.session.query(User).order_by(User.id).all()


def test_registering_answers_with_the_account_and_a_token(client, leela):
    token = leela.pop("token")
    assert leela == {"id": 1, **PROFILE, "roles": [], "permissions": []}
    shown = client.get(URL, headers=bearer(token))
    assert (shown.status_code, shown.content_type) == (200, JSON)
    assert shown.json == leela
    assert shown.headers["Cache-Control"] == "no-store"


def test_a_profile_need_not_be_given(client):
    answer = client.post(URL, json={"email": "a@b", "password": "123456"})
    assert answer.status_code == 201
    assert [answer.json[name] for name in ("firstname", "lastname", "user_title")] == [None] * 3


def test_the_bare_token_and_any_spelling_of_bearer_are_accepted(client, leela):
    for value in ("{}", "Bearer {}", "bearer {}", "BEARER  {}"):
        headers = {"Authorization": value.format(leela["token"])}
        assert client.get(URL, headers=headers).status_code == 200, value


@pytest.mark.parametrize("email", [LEELA["email"], LEELA["email"].upper(), LEELA["email"].lower()])
def test_an_email_is_in_use_in_whatever_case(client, leela, email):
    answer = client.post(URL, json={"email": email, "password": "another"})
    assert (answer.status_code, answer.content_type) == (409, JSON)
    assert answer.json == {"message": "User with that email already exists"}


@pytest.mark.parametrize("media_type", ["application/x-www-form-urlencoded", "multipart/form-data"])
def test_a_form_is_as_good_as_json(client, media_type):
    answer = client.post(URL, data=LEELA | {"lastname": ""}, content_type=media_type)
    assert answer.status_code == 201
    assert (answer.json["firstname"], answer.json["lastname"]) == ("Turanga", None)
    credentials = {"email": LEELA["email"], "password": LEELA["password"]}
    answer = client.post("/api/v1/authenticate", data=credentials, content_type=media_type)
    assert answer.status_code == 200
    answer = client.put(
        URL,
        data={"lastname": "Fry"},
        content_type=media_type,
        headers=bearer(answer.json["token"]),
    )
    assert (answer.status_code, answer.json["lastname"]) == (200, "Fry")


@pytest.mark.parametrize(
    ("changes", "field", "message"),
    [
        ({"email": None}, "email", "must not be null"),
        ({"email": 5}, "email", "must be text"),
        ({"email": ""}, "email", "must not be blank"),
        ({"email": "nobody"}, "email", "must be an email address"),
        ({"email": "a@b@c"}, "email", "must be an email address"),
        ({"email": " a@b"}, "email", "must be an email address"),
        ({"email": "a@b\n"}, "email", "must be an email address"),
        ({"email": "a@-b"}, "email", "must be an email address"),
        ({"email": "é@b"}, "email", "must be an email address"),
        ({"email": "a\0@b"}, "email", "must not contain a NUL character"),
        ({"email": f"{'a' * 243}@example.com"}, "email", "must have at most 254 characters"),
        ({"password": None}, "password", "must be text"),
        ({"password": 123456}, "password", "must be text"),
        ({"password": "12345"}, "password", "must have 6 to 1024 characters"),
        ({"password": "x" * 1025}, "password", "must have 6 to 1024 characters"),
        ({"firstname": 5}, "firstname", "must be text"),
        ({"lastname": "x" * 256}, "lastname", "must have at most 255 characters"),
        ({"user_title": "a\0b"}, "user_title", "must not contain a NUL character"),
    ],
)
def test_incorrect_data_is_told_by_its_field(app, client, changes, field, message):
    answer = client.post(URL, json=LEELA | changes)
    assert (answer.status_code, answer.content_type) == (400, JSON)
    assert answer.json["details"] == [{"field": field, "message": message}]
    assert stored(app) == []


def test_every_field_at_fault_is_told_at_once(client):
    answer = client.post(URL, json={"email": "x", "firstname": 1})
    assert {(d["field"], d["message"]) for d in answer.json["details"]} == {
        ("email", "must be an email address"),
        ("password", "is required"),
        ("firstname", "must be text"),
    }


@pytest.mark.parametrize(
    ("data", "content_type", "status"),
    [
        ("", JSON, 400),
        ("[]", JSON, 400),
        ("{", JSON, 400),
        ("{}", "text/plain", 415),
        ("", "application/x-www-form-urlencoded", 400),
        ("email=a%40b&email=c%40d&password=123456", "application/x-www-form-urlencoded", 400),
        ("x" * (2**20 + 1), JSON, 413),
        ("&".join("a=1" for _ in range(300_000)), "application/x-www-form-urlencoded", 413),
        ("--x\r\nbroken", "multipart/form-data; boundary=x", 400),
        ("email=a", "multipart/form-data", 400),
    ],
)
def test_a_body_that_can_not_be_read_is_a_4xx(client, data, content_type, status):
    for url in (URL, "/api/v1/authenticate", "/api/v1/password-reset/request"):
        answer = client.post(url, data=data, content_type=content_type)
        assert (answer.status_code, answer.content_type) == (status, JSON), url
        assert set(answer.json) == {"message", "details"}


def test_the_emails_that_html_allows_are_allowed(client):
    for email in ("a@b", "a.b+c@d-e.f", "!#$%&'*+/=?^_`{|}~-@x.y", f"{'a' * 242}@example.com"):
        assert client.post(URL, json={"email": email, "password": "123456"}).status_code == 201


def test_signing_in_takes_the_email_in_whatever_case_and_the_password_exactly(client, leela):
    for email in (LEELA["email"], LEELA["email"].swapcase()):
        answer = client.post("/api/v1/authenticate", json={"email": email, "password": "123456"})
        assert (answer.status_code, answer.json["id"]) == (200, 1)
        assert client.get(URL, headers=bearer(answer.json["token"])).status_code == 200
    for password in ("1234567", "12345", "", "123456 ", "x" * 5000, "half \0", "１２３４５７"):
        sent = {"email": LEELA["email"], "password": password}
        answer = client.post("/api/v1/authenticate", json=sent)
        assert (answer.status_code, answer.json) == (401, BAD_CREDENTIALS), password


@pytest.mark.parametrize("email", ["nobody@example.com", "no email", "", "a\0@b", "é@b", "x" * 999])
def test_an_unknown_email_is_answered_as_a_wrong_password(client, leela, email):
    answer = client.post("/api/v1/authenticate", json={"email": email, "password": "123456"})
    assert (answer.status_code, answer.json) == (401, BAD_CREDENTIALS)
    assert answer.headers["WWW-Authenticate"].lower().startswith("bearer")


@pytest.mark.parametrize("body", [{}, {"email": "a@b"}, {"email": 5, "password": ["x"]}])
def test_credentials_that_are_none_are_incorrect_data(client, body):
    answer = client.post("/api/v1/authenticate", json=body)
    assert answer.status_code == 400
    assert answer.json["details"]


def test_without_a_token_there_is_nothing(client):
    for method, url in (
        ("GET", URL),
        ("PUT", URL),
        ("DELETE", URL),
        ("GET", "/api/v1/authenticationrefresh"),
        ("DELETE", "/api/v1/authenticate"),
        ("GET", "/api/v1/users"),
        ("GET", "/api/v1/users/1"),
        ("PATCH", "/api/v1/users/1"),
    ):
        answer = client.open(url, method=method, json={})
        assert (answer.status_code, answer.json) == (401, UNAUTHORIZED), (method, url)


def test_a_profile_changes_as_far_as_it_is_sent(client, leela):
    headers = bearer(leela["token"])
    answer = client.put(URL, json={"firstname": "Leela", "lastname": None}, headers=headers)
    assert (answer.status_code, answer.content_type) == (200, JSON)
    changed = PROFILE | {"firstname": "Leela", "lastname": None}
    assert answer.json == {"id": 1, **changed, "roles": [], "permissions": []}
    assert client.get(URL, headers=headers).json == answer.json


def test_another_email_takes_the_password_too(client, leela):
    headers = bearer(leela["token"])
    for more in ({}, {"password": "wrong!"}, {"password": 5}):
        answer = client.put(URL, json={"email": "new@example.com", **more}, headers=headers)
        assert answer.status_code == 400
        assert answer.json["details"][0]["field"] == "password"
    same = client.put(URL, json={"email": LEELA["email"], "lastname": "L"}, headers=headers)
    assert same.status_code == 200
    assert client.put(URL, json={"email": LEELA["email"]}, headers=headers).status_code == 200
    change = {"email": "new@example.com", "password": "123456"}
    assert client.put(URL, json=change, headers=headers).json["email"] == "new@example.com"
    assert client.post("/api/v1/authenticate", json=change).status_code == 200
    old = {"email": LEELA["email"], "password": "123456"}
    assert client.post("/api/v1/authenticate", json=old).status_code == 401


def test_an_email_can_not_be_changed_to_that_of_another(client, leela):
    client.post(URL, json={"email": "zapp@example.com", "password": "velour"})
    change = {"email": "ZAPP@example.com", "password": "123456"}
    answer = client.put(URL, json=change, headers=bearer(leela["token"]))
    assert (answer.status_code, answer.json) == (
        409,
        {"message": "User with that email already exists"},
    )
    # In another case it is still one's own.
    change = {"email": LEELA["email"].upper(), "password": "123456"}
    answer = client.put(URL, json=change, headers=bearer(leela["token"]))
    assert answer.json["email"] == LEELA["email"].upper()


def test_a_deleted_account_can_not_sign_in_and_its_tokens_stop_at_once(app, client, leela):
    headers = bearer(leela["token"])
    answer = client.delete(URL, headers=headers)
    assert (answer.status_code, answer.json) == (200, {})
    assert client.get(URL, headers=headers).json == UNAUTHORIZED
    sent = {"email": LEELA["email"], "password": "123456"}
    assert client.post("/api/v1/authenticate", json=sent).json == BAD_CREDENTIALS
    assert stored(app) == []
    # The next one is somebody else, whom the old token does not stand for.
    assert client.post(URL, json=LEELA).json["id"] == 2
    assert client.get(URL, headers=headers).status_code == 401


def test_a_refreshed_token_is_as_good(client, leela, app):
    answer = client.get("/api/v1/authenticationrefresh", headers=bearer(leela["token"]))
    assert (answer.status_code, answer.json["id"]) == (200, 1)
    assert client.get(URL, headers=bearer(answer.json["token"])).status_code == 200
    assert client.get(URL, headers=bearer(leela["token"])).status_code == 200


def test_signing_out_everywhere_ends_all_tokens(client, leela):
    sent = {"email": LEELA["email"], "password": "123456"}
    issued = [leela["token"], client.post("/api/v1/authenticate", json=sent).json["token"]]
    answer = client.delete("/api/v1/authenticate", headers=bearer(issued[0]))
    assert (answer.status_code, answer.json) == (200, {})
    for token in issued:
        assert client.get(URL, headers=bearer(token)).status_code == 401
    fresh = client.post("/api/v1/authenticate", json=sent).json["token"]
    assert client.get(URL, headers=bearer(fresh)).status_code == 200


PRIVILEGES = {
    "id": 77,
    "is_admin": True,
    "roles": ["administrator"],
    "permissions": ["manage:guests", "manage:users"],
    "generation": 7,
    "email_key": "admin@example.com",
    "password_hash": "x",
    "created_at": 1,
}


@pytest.mark.parametrize("kind", ["json", "data"])
def test_no_body_gives_its_sender_more_than_it_asks_for(app, client, kind):
    def sent(method, url, body, headers=None):
        return client.open(url, method=method, **{kind: body}, headers=headers)

    made = sent("POST", URL, LEELA | PRIVILEGES).json
    assert (made["id"], made["roles"], made["permissions"]) == (1, [], [])
    headers = bearer(made["token"])
    answer = sent("PUT", URL, {"firstname": "Amy", **PRIVILEGES}, headers).json
    assert (answer["id"], answer["roles"], answer["permissions"]) == (1, [], [])
    assert sent("PUT", URL, PRIVILEGES, headers).status_code == 400
    credentials = {"email": LEELA["email"], "password": "123456"}
    answer = sent("POST", "/api/v1/authenticate", credentials | PRIVILEGES).json
    assert (answer["id"], answer["roles"], answer["permissions"]) == (1, [], [])
    sent("POST", "/api/v1/password-reset/request", {"email": LEELA["email"], **PRIVILEGES})
    sent("DELETE", "/api/v1/authenticate", PRIVILEGES, headers)
    (user,) = stored(app)
    with app.app_context():
        assert lookup.find_by_id(1) == lookup.Account(1, LEELA["email"], 1, ())
    assert user.created_at > 1
    assert user.email_key == LEELA["email"].lower()


def test_an_account_that_outside_tokens_sign_in_to_has_no_password(app, client):
    with app.app_context():
        db.session.add(User(email="out@example.com", created_at=1))
        db.session.commit()
    for password in ("", "123456", "None"):
        sent = {"email": "out@example.com", "password": password}
        assert client.post("/api/v1/authenticate", json=sent).json == BAD_CREDENTIALS


def test_an_unknown_url_of_this_system_is_answered_in_its_shape(client):
    answer = client.get("/api/v1/nothing")
    assert (answer.status_code, list(answer.json)) == (404, ["message"])
    assert client.post("/api/v1/users").status_code == 405


def test_a_signed_in_request_costs_one_statement_more(app, statements):
    client = signed_in(app, "casting_assistant")
    client.get("/movies")
    with statements() as gathered:
        client.get("/movies")
    assert len(gathered) == 2


def test_a_key_for_a_retry_is_its_callers_own(app):
    one, other = signed_in(app, "executive_producer"), signed_in(app, "executive_producer")
    headers = {"Idempotency-Key": "the-same"}
    body = {"name": "Amy", "age": 30, "gender": "female"}
    first = one.post("/actors", json=body, headers=headers)
    assert one.post("/actors", json=body, headers=headers).get_data() == first.get_data()
    assert len(other.post("/actors", json=body, headers=headers).json["actors"]) == 2


def test_a_token_says_what_the_contract_lists(app, leela):
    claims = jwt.decode(leela["token"], options={"verify_signature": False})
    assert {"id", "email", "is_admin", "permissions", "iat", "exp", "iss", "aud"} <= set(claims)
    assert (claims["id"], claims["email"], claims["is_admin"]) == (1, LEELA["email"], False)
    assert claims["exp"] - claims["iat"] == 14 * 24 * 60 * 60
    assert claims["iss"] == own.ISSUER
