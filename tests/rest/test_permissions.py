"""Who may do what: each role, each route, each method, whole."""

import re

import pytest

from agency.accounts.roles import ROLES
from agency.rest import permissions
from agency.rest.api import Api
from tests.support.accounts import tokens_of
from tests.support.application import configured
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
"""Who may call what by the contracts, where `TRAVEL_WRITES` is `members`."""


def declared(app):
    """Who may call the routes that no contract is about, by what their resources need."""
    api: Api = app.extensions["agency-api"]
    in_contract = {url for url, _ in TABLE}
    return {
        (route.url, method): who_has(route.resource.needs[method], opened(app))
        for route in api.routes
        if route.url not in in_contract
        for method in route.resource.methods - {"HEAD", "OPTIONS"}
    }


def opened(app):
    """The permissions that need no token by the settings of the app."""
    return {"write:travel"} if app.config["TRAVEL_WRITES"] == "anybody" else set()


def who_has(need, opened):
    if need == permissions.OPEN or need in opened:
        return ALL
    if need == permissions.SIGNED_IN:
        return SIGNED_IN
    return {role for role, held in ROLES.items() if need in held}


@pytest.fixture(params=["members", "anybody"])
def guarded(request, sharing):
    return sharing(TRAVEL_WRITES=request.param)


def test_every_row_has_its_route_and_every_route_of_a_contract_its_row(sqlite_app):
    assert routes(sqlite_app) == set(TABLE) | set(declared(sqlite_app))


def test_only_a_row_of_the_table_opens_a_write_to_everybody(sqlite_app):
    with configured(sqlite_app, TRAVEL_WRITES="members") as guarded:
        for (url, method), allowed in declared(guarded).items():
            assert method == "GET" or NOBODY not in allowed, f"{method} {url} needs no token"


def test_what_a_resource_needs_says_who_may_call_it():
    assert who_has("open", set()) == who_has("write:travel", {"write:travel"}) == ALL
    assert who_has("signed in", set()) == SIGNED_IN
    assert who_has("write:travel", set()) == AGENT
    assert who_has("get:actors", {"write:travel"}) == CASTING
    assert who_has("get:nothing", set()) == set()


def test_each_role_gets_exactly_what_the_table_says(guarded):
    is_open = guarded.config["TRAVEL_WRITES"] == "anybody"
    table = {cell: ALL if is_open and who is AGENT else who for cell, who in TABLE.items()}
    check_cells(guarded, table)


def test_each_role_gets_exactly_what_any_other_resource_declares(guarded):
    check_cells(guarded, declared(guarded))


def check_cells(guarded, table):
    """Call each route of the table by each method as everybody there is."""
    client = guarded.test_client()
    # An account for each call, as some calls end the one that makes them.
    tokens = {who: iter(tokens_of(guarded, len(table), *ROLES.keys() & {who})) for who in WHO}
    for (url, method), allowed in table.items():
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


ASSISTANT = {"get:actors", "get:movies"}
DIRECTOR = ASSISTANT | {"post:actors", "delete:actors", "patch:actors", "patch:movies"}
PERMITTED = {
    "casting_assistant": ASSISTANT,
    "casting_director": DIRECTOR,
    "executive_producer": DIRECTOR | {"post:movies", "delete:movies"},
    "administrator": {"manage:users", "manage:guests"},
    "agent": {"write:travel"},
    "coder": {
        *("get:userinfo", "get:mentors", "add:mentor", "get:snippets"),
        *("post:snippet", "edit:snippet", "delete:snippet"),
    },
    "mentor": {
        *("get:userinfo", "get:mentors", "get:coders", "add:coder", "get:snippets", "edit:snippet"),
    },
}
"""The permissions of each role by the contracts."""


def test_roles_permit_what_the_contracts_say():
    # A permission that no contract knows may be any role's; the table says what it must not open.
    known = set().union(*PERMITTED.values())
    held = {role: set(ROLES[role]) & known for role in ROLES}
    assert {role: permissions for role, permissions in held.items() if permissions} == PERMITTED


def test_every_permission_that_a_route_needs_is_some_roles(sqlite_app):
    api: Api = sqlite_app.extensions["agency-api"]
    needed = {need for route in api.routes for need in route.resource.needs.values()}
    held = {permission for permissions in ROLES.values() for permission in permissions}
    assert needed - {"open", "signed in"} <= held
