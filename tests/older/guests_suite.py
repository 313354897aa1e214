"""A suite as clients of the older guests service have it: HTTP calls with form data, and no more.

`process/test_older_clients.py` runs it against a server whose URL is in `BASE_URL`, with a token of
an administrator in `ADMINISTRATOR_TOKEN`.
"""

import json
import os
import urllib.error
import urllib.parse
import urllib.request
from uuid import uuid4

import pytest

BASE_URL = os.environ["BASE_URL"]
ADMINISTRATOR = os.environ["ADMINISTRATOR_TOKEN"]


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
def event_id():
    form = {"name": "Launch", "start_date": "2100-05-01", "end_date": "2100-05-03"}
    status, body = call("POST", "event", form, ADMINISTRATOR)
    assert status == 201
    return body["id"]


@pytest.fixture
def user():
    form = {
        "email": f"{uuid4().hex}@example.com",
        "password": "123456",
        "firstname": "Some",
        "lastname": "Thing",
        "user_title": "Mr",
    }
    status, body = call("POST", "user", form)
    assert status == 201
    return body


@pytest.fixture
def form(event_id, user):
    return {"event_id": event_id, "email": user["email"], "role": "speaker"}


def test_inviting_a_user(form, user):
    status, body = call("POST", "invitedGuest", form, ADMINISTRATOR)
    assert status == 201
    assert body["invitedGuest_id"] is not None
    assert (body["event_id"], body["user_id"]) == (form["event_id"], user["id"])
    assert (body["role"], body["fullname"]) == ("speaker", "Mr Some Thing")


def test_inviting_a_user_twice(form):
    assert call("POST", "invitedGuest", form, ADMINISTRATOR)[0] == 201
    assert call("POST", "invitedGuest", form, ADMINISTRATOR)[0] == 409


def test_inviting_an_unknown_user(form):
    unknown = form | {"email": "nobody@example.com"}
    assert call("POST", "invitedGuest", unknown, ADMINISTRATOR)[0] == 404


def test_inviting_to_an_unknown_event(form):
    assert call("POST", "invitedGuest", form | {"event_id": 999999}, ADMINISTRATOR)[0] == 404


@pytest.fixture
def new(event_id):
    return {
        "event_id": event_id,
        "email": f"{uuid4().hex}@example.com",
        "role": "mentor",
        "firstname": "Some",
        "lastname": "Thing",
        "user_title": "Mr",
    }


def test_inviting_somebody_new(new):
    status, body = call("POST", "invitedGuest/create", new, ADMINISTRATOR)
    assert status == 201
    assert body["invitedGuest_id"] is not None
    assert (body["role"], body["fullname"]) == ("mentor", "Mr Some Thing")


def test_inviting_somebody_new_twice(new):
    assert call("POST", "invitedGuest/create", new, ADMINISTRATOR)[0] == 201
    assert call("POST", "invitedGuest/create", new, ADMINISTRATOR)[0] == 409


def test_listing_the_guests(form, new, user):
    call("POST", "invitedGuest", form, ADMINISTRATOR)
    call("POST", "invitedGuest/create", new, ADMINISTRATOR)
    path = f"invitedGuestList?event_id={form['event_id']}"
    status, body = call("GET", path, token=ADMINISTRATOR)
    assert status == 200
    assert [guest["role"] for guest in body] == ["speaker", "mentor"]
    assert body[0]["user"] == {
        "user_id": user["id"],
        "email": user["email"],
        "firstname": "Some",
        "lastname": "Thing",
        "user_title": "Mr",
    }
    assert body[0]["invited_guest_id"] is not None
    assert body[0]["event_id"] == form["event_id"]


def test_others_may_not(form, new, user):
    token = user["token"]
    assert call("POST", "invitedGuest", form, token)[0] == 403
    assert call("POST", "invitedGuest/create", new, token)[0] == 403
    path = f"invitedGuestList?event_id={form['event_id']}"
    assert call("GET", path, token=token)[0] == 403
    assert call("GET", path)[0] == 401
