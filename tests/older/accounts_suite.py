"""A suite as clients of the older accounts service have it: HTTP calls with form data, and no more.

It is run by `process/test_older_clients.py` against a server whose URL is in `BASE_URL`.
"""

import json
import os
import urllib.error
import urllib.parse
import urllib.request
from uuid import uuid4

import pytest

BASE_URL = os.environ["BASE_URL"]


def call(method, path, data=None, token=None):
    """Status and body of the answer; `data` is sent as a form, as old browsers do."""
    body = urllib.parse.urlencode(data).encode() if data is not None else None
    request = urllib.request.Request(f"{BASE_URL}/api/v1/{path}", body, method=method)
    if token:
        request.add_header("Authorization", token)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, json.loads(answer.read())
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.loads(error.read())


@pytest.fixture
def form():
    return {
        "email": f"{uuid4().hex}@example.com",
        "password": "123456",
        "firstname": "Some",
        "lastname": "Thing",
        "user_title": "Mr",
    }


@pytest.fixture
def registered(form):
    status, body = call("POST", "user", form)
    assert status == 201
    return body


def test_registering(registered):
    assert registered["id"] is not None
    assert isinstance(registered["token"], str)


def test_registering_twice(form, registered):
    status, body = call("POST", "user", form)
    assert status == 409
    assert body["message"] == "User with that email already exists"


def test_registering_without_an_email(form):
    del form["email"]
    assert call("POST", "user", form)[0] == 400


def test_reading_the_account(form, registered):
    status, body = call("GET", "user", token=registered["token"])
    assert status == 200
    assert (body["id"], body["email"]) == (registered["id"], form["email"])
    assert (body["firstname"], body["lastname"], body["user_title"]) == ("Some", "Thing", "Mr")


def test_reading_the_account_without_a_token():
    status, body = call("GET", "user")
    assert (status, body["type"]) == (401, "UNAUTHORIZED")


def test_authenticating(form, registered):
    credentials = {"email": form["email"], "password": form["password"]}
    status, body = call("POST", "authenticate", credentials)
    assert (status, body["id"]) == (200, registered["id"])
    assert call("GET", "user", token=body["token"])[0] == 200


def test_authenticating_with_a_wrong_password(form, registered):
    status, body = call("POST", "authenticate", {"email": form["email"], "password": "wrong"})
    assert (status, body) == (
        401,
        {"message": "Incorrect username or password", "type": "BAD_CREDENTIALS"},
    )


def test_updating(form, registered):
    changed = form | {"firstname": "Updated", "lastname": "Updated", "user_title": "Mrs"}
    status, _ = call("PUT", "user", changed, token=registered["token"])
    assert status == 200
    _, body = call("GET", "user", token=registered["token"])
    assert (body["firstname"], body["lastname"], body["user_title"]) == (
        *("Updated", "Updated"),
        "Mrs",
    )


def test_refreshing(registered):
    status, body = call("GET", "authenticationrefresh", token=registered["token"])
    assert status == 200
    assert call("GET", "user", token=body["token"])[0] == 200


def test_deleting(form, registered):
    status, body = call("DELETE", "user", {}, token=registered["token"])
    assert (status, body) == (200, {})
    credentials = {"email": form["email"], "password": form["password"]}
    assert call("POST", "authenticate", credentials)[0] == 401
    assert call("GET", "user", token=registered["token"])[0] == 401


def test_asking_for_another_password(form, registered):
    assert call("POST", "password-reset/request", {"email": form["email"]}) == (201, {})
    assert call("POST", "password-reset/request", {"email": "nobody@example.com"}) == (201, {})
    wrong = {"code": "wrong", "password": "abcdef"}
    assert call("POST", "password-reset/confirm", wrong)[0] == 400
