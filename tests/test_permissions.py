"""Who may do what: each role, each route, each method, whole."""

import re

import pytest

from agency.accounts.roles import ROLES
from agency.rest.api import Api
from tests.support.accounts import tokens_of
from tests.support.routes import routes

NOBODY, NO_ROLE = "nobody", "no role"
WHO = (NOBODY, NO_ROLE, *ROLES)

ALL = set(WHO)
SIGNED_IN = ALL - {NOBODY}
AGENT = {"agent"}
PRODUCER = {"executive_producer"}
DIRECTORS = PRODUCER | {"casting_director"}
CASTING = DIRECTORS | {"casting_assistant"}
ADMINISTRATOR = {"administrator"}
CODER = {"coder"}
MENTOR = {"mentor"}
EITHER = CODER | MENTOR

TABLE = {
    ("/", "GET"): ALL,
    ("/openapi.json", "GET"): ALL,
    ("/statistics", "GET"): ALL,
    ("/health", "GET"): ALL,
    ("/ready", "GET"): ALL,
    ("/status", "GET"): ALL,
    ("/metrics", "GET"): ALL,
    **{
        (url, method): who
        for plural in ("scientists", "planets", "missions")
        for url, method, who in (
            (f"/{plural}", "GET", ALL),
            (f"/{plural}", "POST", AGENT),
            (f"/{plural}/<int:id>", "GET", ALL),
            (f"/{plural}/<int:id>", "PATCH", AGENT),
            (f"/{plural}/<int:id>", "DELETE", AGENT),
        )
    },
    ("/actors", "GET"): CASTING,
    ("/actors", "POST"): DIRECTORS,
    ("/actors/<int:id>", "GET"): CASTING,
    ("/actors/<int:id>", "PATCH"): DIRECTORS,
    ("/actors/<int:id>", "DELETE"): DIRECTORS,
    ("/movies", "GET"): CASTING,
    ("/movies", "POST"): PRODUCER,
    ("/movies/<int:id>", "GET"): CASTING,
    ("/movies/<int:id>", "PATCH"): DIRECTORS,
    ("/movies/<int:id>", "DELETE"): PRODUCER,
    ("/signup", "POST"): ALL,
    ("/userinfo", "GET"): EITHER,
    ("/userinfo/<username>", "GET"): EITHER,
    ("/coders", "GET"): MENTOR,
    ("/coders/available", "GET"): MENTOR,
    ("/coder/<int:id>/mentor", "PATCH"): CODER,
    ("/mentors", "GET"): EITHER,
    ("/mentor/<int:id>/coder", "PATCH"): MENTOR,
    ("/snippets", "GET"): EITHER,
    ("/snippet", "POST"): CODER,
    ("/snippet/<int:id>", "GET"): EITHER,
    ("/snippet/<int:id>", "PATCH"): EITHER,
    ("/snippet/<int:id>", "DELETE"): CODER,
    ("/snippet/<int:id>/revisions", "GET"): EITHER,
    ("/snippet/<int:id>/revisions/<int:number>/restore", "POST"): EITHER,
    ("/snippet/<int:id>/format", "POST"): EITHER,
    ("/snippet/<int:id>/problems", "GET"): EITHER,
    ("/api/v1/user", "POST"): ALL,
    ("/api/v1/user", "GET"): SIGNED_IN,
    ("/api/v1/user", "PUT"): SIGNED_IN,
    ("/api/v1/user", "DELETE"): SIGNED_IN,
    ("/api/v1/authenticate", "POST"): ALL,
    ("/api/v1/authenticate", "DELETE"): SIGNED_IN,
    ("/api/v1/authenticationrefresh", "GET"): SIGNED_IN,
    ("/api/v1/password-reset/request", "POST"): ALL,
    ("/api/v1/password-reset/confirm", "POST"): ALL,
    ("/api/v1/users", "GET"): ADMINISTRATOR,
    ("/api/v1/users/<int:id>", "GET"): ADMINISTRATOR,
    ("/api/v1/users/<int:id>", "PATCH"): ADMINISTRATOR,
    ("/api/v1/event", "GET"): SIGNED_IN,
    ("/api/v1/event", "POST"): ADMINISTRATOR,
    ("/api/v1/event/<int:id>", "GET"): SIGNED_IN,
    ("/api/v1/event/<int:id>", "PATCH"): ADMINISTRATOR,
    ("/api/v1/event/<int:id>", "DELETE"): ADMINISTRATOR,
    ("/api/v1/invitedGuest", "POST"): ADMINISTRATOR,
    ("/api/v1/invitedGuest/<int:id>", "DELETE"): ADMINISTRATOR,
    ("/api/v1/invitedGuest/create", "POST"): ADMINISTRATOR,
    ("/api/v1/invitedGuestList", "GET"): ADMINISTRATOR,
}
"""Who may call what, where `TRAVEL_WRITES` is `members`."""


@pytest.fixture(params=["members", "anybody"])
def guarded(request, sharing):
    return sharing(TRAVEL_WRITES=request.param)


def test_every_route_has_its_row_and_every_row_its_route(sqlite_app):
    assert routes(sqlite_app) == set(TABLE)


def test_each_role_gets_exactly_what_the_table_says(guarded):
    client = guarded.test_client()
    is_open = guarded.config["TRAVEL_WRITES"] == "anybody"
    # An account for each call, as some calls end the one that makes them.
    tokens = {who: iter(tokens_of(guarded, len(TABLE), *ROLES.keys() & {who})) for who in WHO}
    for (url, method), allowed in TABLE.items():
        if is_open and allowed is AGENT:
            allowed = ALL
        for who in WHO:
            headers = {}
            if who != NOBODY:
                headers["Authorization"] = f"Bearer {next(tokens[who])}"
            # What is sent is wrong, so that nothing changes: who may not must not get to know that.
            path = re.sub(r"<int:\w+>", "999999", url)
            sent = {} if method in ("GET", "DELETE") else {"json": {}}
            status = client.open(path, method=method, headers=headers, **sent).status_code
            cell = (url, method, who, status)
            if who in allowed:
                assert status in (200, 201, 400, 404, 422), cell
            else:
                assert status == (401 if who == NOBODY else 403), cell


def test_roles_permit_what_the_contracts_say():
    assert set(ROLES["casting_assistant"]) == {"get:actors", "get:movies"}
    assert set(ROLES["casting_director"]) - set(ROLES["casting_assistant"]) == {
        *("post:actors", "delete:actors", "patch:actors", "patch:movies"),
    }
    assert set(ROLES["executive_producer"]) - set(ROLES["casting_director"]) == {
        *("post:movies", "delete:movies"),
    }
    assert set(ROLES["administrator"]) == {"manage:users", "manage:guests"}
    assert set(ROLES["agent"]) == {"write:travel"}
    assert set(ROLES["coder"]) == {
        *("get:userinfo", "get:mentors", "add:mentor", "get:snippets"),
        *("post:snippet", "edit:snippet", "delete:snippet"),
    }
    assert set(ROLES["mentor"]) == {
        *("get:userinfo", "get:mentors", "get:coders", "add:coder", "get:snippets", "edit:snippet"),
    }
    assert ROLES.keys() == {
        *("administrator", "agent", "casting_assistant", "casting_director"),
        *("executive_producer", "coder", "mentor"),
    }


def test_every_permission_that_a_route_needs_is_some_roles(sqlite_app):
    api: Api = sqlite_app.extensions["agency-api"]
    needed = {need for route in api.routes for need in route.resource.needs.values()}
    held = {permission for permissions in ROLES.values() for permission in permissions}
    assert needed - {"open", "signed in"} <= held
