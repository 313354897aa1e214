"""The audit log: each write of each system leaves its entries, and whatever else happens, none."""

import json
import re
from collections.abc import Callable
from typing import NamedTuple

import pytest
from flask import Flask
from sqlalchemy import text

from agency.accounts.models import OutboxMail
from agency.accounts.roles import ROLES
from agency.database import Record, db
from tests.support import examples
from tests.support.application import configured
from tests.support.audit import EVENT, PASSWORD, SNIPPET, USER, Entry, World, entries, latest, world
from tests.support.funcster import body_of
from tests.support.oidc.publisher import publishing
from tests.support.routes import routes

NEW = {"event_id": 1, "email": "new@example.com", "role": "speaker"}


class Write(NamedTuple):
    """A call that writes, and the entries that it leaves: table, action and row of each."""

    body: dict | None
    left: list[tuple[str, str, str]]
    status: int = 200
    prepare: Callable[[World], dict | None] | None = None
    """What must be done before; what it returns is added to the body."""
    nobody: bool = False
    """Whether nobody in particular does it, as it needs no token."""


def code(world: World) -> dict:
    """A code to reset the password of USER by, from the mail."""
    world.client.post("/api/v1/password-reset/request", json={"email": USER["email"]})
    with world.app.app_context():
        mail = db.session.query(OutboxMail).order_by(OutboxMail.id.desc()).first()
        return {"code": re.search(r"^    (\S{40,})$", mail.text, re.MULTILINE)[1]}


def second_planet(world: World) -> None:
    world.client.post("/planets", json={"name": "Amphibios 10"})


EDIT = {**SNIPPET, "code": "4", "userId": 1, "usertype": "coder"}


def edit(world: World) -> None:
    world.client.patch("/snippet/1", json=EDIT)


def path_of(url: str, ident: int) -> str:
    """The path of a route whose ids are all the same."""
    return re.sub("<int:[^>]+>", str(ident), url.replace("<username>", "bender"))


WRITES = {
    ("/scientists", "POST"): Write(
        {"name": "Leela", "field_of_study": "navigation"}, [("scientists", "insert", "2")], 201
    ),
    ("/scientists/<int:id>", "PATCH"): Write(
        {"name": "Leela"}, [("scientists", "update", "1")], 202
    ),
    ("/scientists/<int:id>", "DELETE"): Write(
        None,
        [("events", "update", "1"), ("missions", "delete", "1"), ("scientists", "delete", "1")],
        204,
    ),
    ("/planets", "POST"): Write({"name": "Omicron"}, [("planets", "insert", "2")], 201),
    ("/planets/<int:id>", "PATCH"): Write({"name": "Omicron"}, [("planets", "update", "1")], 202),
    ("/planets/<int:id>", "DELETE"): Write(
        None,
        [("events", "update", "1"), ("missions", "delete", "1"), ("planets", "delete", "1")],
        204,
    ),
    ("/missions", "POST"): Write(
        {"name": "Second", "scientist_id": 1, "planet_id": 1}, [("missions", "insert", "2")], 201
    ),
    ("/missions/<int:id>", "PATCH"): Write(
        {"planet_id": 2}, [("missions", "update", "1")], 202, second_planet
    ),
    ("/missions/<int:id>", "DELETE"): Write(
        None, [("events", "update", "1"), ("missions", "delete", "1")], 204
    ),
    ("/actors", "POST"): Write(
        {"name": "Amy", "age": 30, "gender": "female"}, [("actors", "insert", "2")]
    ),
    ("/actors/<int:id>", "PATCH"): Write({"age": 121}, [("actors", "update", "1")]),
    ("/actors/<int:id>", "DELETE"): Write(
        None, [("actors", "delete", "1"), ("casts", "delete", "1,1")]
    ),
    ("/movies", "POST"): Write(
        {"title": "Four", "release_date": "2003-01-01", "actors": [1]},
        [("casts", "insert", "2,1"), ("movies", "insert", "2")],
    ),
    ("/movies/<int:id>", "PATCH"): Write({"actors": []}, [("casts", "delete", "1,1")]),
    ("/movies/<int:id>", "DELETE"): Write(
        None, [("casts", "delete", "1,1"), ("movies", "delete", "1")]
    ),
    ("/api/v1/user", "POST"): Write(
        {"email": "zoidberg@example.com", "password": PASSWORD},
        [("users", "insert", "5")],
        201,
        nobody=True,
    ),
    ("/api/v1/user", "PUT"): Write({"firstname": "Amy"}, [("users", "update", "1")]),
    ("/api/v1/user", "DELETE"): Write(
        None,
        [("users", "delete", "1"), *(("user_roles", "delete", f"{role},1") for role in ROLES)],
    ),
    # A token is nothing that is stored.
    ("/api/v1/authenticate", "POST"): Write(USER, [], nobody=True),
    ("/api/v1/authenticate", "DELETE"): Write({}, [("users", "update", "1")]),
    # What expires is not logged: the code, and the mail that it is in.
    ("/api/v1/password-reset/request", "POST"): Write(
        {"email": USER["email"]}, [], 201, nobody=True
    ),
    ("/api/v1/password-reset/confirm", "POST"): Write(
        {"password": "another one"}, [("users", "update", "2")], 201, code, nobody=True
    ),
    ("/api/v1/users/<int:id>", "PATCH"): Write(
        {"roles": ["administrator"]},
        [("user_roles", "delete", f"{role},1") for role in ROLES if role != "administrator"],
    ),
    ("/signup", "POST"): Write(
        body_of("leela"),
        [
            ("coders", "insert", "2"),
            ("members", "insert", "leela"),
            ("user_roles", "insert", "coder,5"),
            ("users", "insert", "5"),
        ],
        nobody=True,
    ),
    ("/coder/<int:id>/mentor", "PATCH"): Write({"mentorId": 1}, [("coders", "update", "1")]),
    ("/mentor/<int:id>/coder", "PATCH"): Write({"coderId": 1}, [("coders", "update", "1")]),
    ("/snippet", "POST"): Write(
        SNIPPET, [("revisions", "insert", "2"), ("snippets", "insert", "2")]
    ),
    ("/snippet/<int:id>", "PATCH"): Write(
        EDIT, [("revisions", "insert", "2"), ("snippets", "update", "1")]
    ),
    ("/snippet/<int:id>", "DELETE"): Write(
        {"coderId": 1}, [("revisions", "delete", "1"), ("snippets", "delete", "1")]
    ),
    ("/snippet/<int:id>/revisions/<int:number>/restore", "POST"): Write(
        {}, [("revisions", "insert", "3"), ("snippets", "update", "1")], 200, edit
    ),
    ("/snippet/<int:id>/format", "POST"): Write({}, []),
    ("/api/v1/event", "POST"): Write(EVENT, [("events", "insert", "2")], 201),
    ("/api/v1/event/<int:id>", "PATCH"): Write(
        {"name": "Landing"}, [("events", "update", "1")], 202
    ),
    ("/api/v1/event/<int:id>", "DELETE"): Write(
        None, [("events", "delete", "1"), ("invited_guests", "delete", "1")], 204
    ),
    ("/api/v1/invitedGuest/<int:id>", "DELETE"): Write(
        None, [("invited_guests", "delete", "1")], 204
    ),
    ("/api/v1/invitedGuest", "POST"): Write(
        {"event_id": 1, "email": "amy@EXAMPLE.com", "role": "guest"},
        [("invited_guests", "insert", "2")],
        201,
        lambda world: _clear(world.app, "invited_guests"),
    ),
    ("/api/v1/invitedGuest/create", "POST"): Write(
        NEW, [("invited_guests", "insert", "2"), ("users", "insert", "5")], 201
    ),
}
"""Each call that changes something. Only a new collection and its items need no row here."""


def unlisted(app: Flask) -> dict[type[Record], str]:
    """The collections that have no row above, which are tested by the examples of their models."""
    listed = {url for url, _ in WRITES}
    return {model: url for model, url in examples.collections(app).items() if url not in listed}


def _clear(app: Flask, table: str) -> None:
    with app.app_context(), db.engine.begin() as connection:
        connection.execute(text(f"DELETE FROM {table}"))


@pytest.fixture
def here(app):
    """A world whose travel writes need a token, so that they have an author."""
    with configured(app, TRAVEL_WRITES="members", RATE_LIMIT_ACCOUNT="none") as other:
        yield world(other)


def writing(app: Flask) -> set[tuple[str, str]]:
    return {route for route in routes(app) if route[1] != "GET"}


def item(url: str) -> str:
    return f"{url}/<int:id>"


def test_every_route_that_can_write_has_its_row_or_is_tested_by_examples(sqlite_app):
    by_examples = {
        (path, method)
        for url in unlisted(sqlite_app).values()
        for path, method in ((url, "POST"), (item(url), "PATCH"), (item(url), "DELETE"))
    }
    assert writing(sqlite_app) - by_examples == set(WRITES)


@pytest.mark.parametrize(("url", "method"), WRITES)
def test_each_write_leaves_exactly_its_entries(here, url, method):
    write = WRITES[url, method]
    more = write.prepare(here) if write.prepare else None
    sent = {} if write.body is None else {"json": write.body | (more or {})}
    left = here.changes(method, path_of(url, 1), write.status, **sent)
    # What refers to the row, and has no row above, may go with it.
    others = {model.__tablename__ for model in unlisted(here.app)}
    found = [entry[:3] for entry in left if entry.table not in others]
    assert sorted(found) == sorted(write.left)
    who = "anybody" if write.nobody else here.account
    assert {entry.author for entry in left} <= {who}


def of(table: str, left: list[Entry]) -> list[Entry]:
    return [entry for entry in left if entry.table == table]


def test_each_write_of_any_collection_leaves_its_entry(here):
    for model, url in examples.collections(here.app).items():
        table, example = model.__tablename__, examples.body(model)
        (added,) = of(table, here.changes("POST", url, None, json=example))
        assert (added.action, added.author, added.old) == ("insert", here.account, None)
        change = examples.change(model)
        (changed,) = here.changes("PATCH", f"{url}/{added.row}", None, json=change)
        was = {name: added.new[name] for name in change}
        assert changed == added._replace(action="update", old=was, new=change)
        (gone,) = of(table, here.changes("DELETE", f"{url}/{added.row}", None))
        last = added.new | change
        assert gone == added._replace(action="delete", old=last, new=None)


def test_whatever_is_read_leaves_no_entry(here):
    for url, method in routes(here.app):
        if method == "GET" and url not in ("/", "/openapi.json"):
            query = "?event_id=1" if url.endswith("List") else ""
            path = path_of(url, 1) + query
            # The account of this world is neither a coder's nor a mentor's.
            status = 404 if url == "/userinfo" else 200
            assert here.changes("GET", path, status) == []


def test_whatever_is_refused_leaves_no_entry(here):
    before = latest(here.app)
    for url, method in sorted(writing(here.app)):
        sent = {} if method == "DELETE" else {"json": {}}
        for path in (path_of(url, 999), path_of(url, 1)):
            here.app.test_client().open(path, method=method, **sent)
            # To restore takes nothing but the URL.
            if method != "DELETE" and not path.endswith("/1/restore"):
                here.client.open(path, method=method, **sent)
        # Nobody is shown an invitation by itself, so that it has no tag.
        if "<int:id>" in url and url != "/api/v1/invitedGuest/<int:id>":
            path = path_of(url, 1)
            here.client.open(path, method=method, headers={"If-Match": '"x"'}, **sent)
    assert [entry for entry in entries(here.app, before) if entry.table != "user_roles"] == []


def test_what_is_rolled_back_leaves_no_entry(here):
    # The movie is there before it turns out that one of its actors is not.
    body = {"title": "Four", "release_date": "2003-01-01", "actors": [1, 99]}
    assert here.changes("POST", "/movies", 422, json=body) == []
    assert here.changes("PATCH", "/movies/1", 422, json=body) == []
    booking = {"name": "Second", "scientist_id": 1, "planet_id": 99}
    assert here.changes("POST", "/missions", 400, json=booking) == []
    assert here.changes("POST", "/api/v1/user", 409, json=USER) == []
    taken = {**NEW, "email": USER["email"]}
    assert here.changes("POST", "/api/v1/invitedGuest/create", 409, json=taken) == []


def test_a_retry_leaves_no_second_entry(here):
    booking = {"name": "Second", "scientist_id": 1, "planet_id": 1}
    sent = {"json": booking, "headers": {"Idempotency-Key": "the-same-one"}}
    first = here.changes("POST", "/missions", 201, **sent)
    assert [(entry.table, entry.action) for entry in first] == [("missions", "insert")]
    assert here.changes("POST", "/missions", 201, **sent) == []


def test_a_change_that_changes_nothing_leaves_no_entry(here):
    assert here.changes("PATCH", "/scientists/1", 202, json={"name": "Fry"}) == []
    assert here.changes("PATCH", "/movies/1", 200, json={"actors": [1]}) == []


def test_an_entry_has_what_was_and_what_is(here):
    (added,) = here.changes("POST", "/planets", 201, json={"name": 'a "b" ☄', "nearest_star": "c"})
    row = {"id": 2, "name": 'a "b" ☄', "distance_from_earth": None, "nearest_star": "c"}
    assert (added.old, added.new) == (None, row)
    (changed,) = here.changes(
        "PATCH", "/planets/2", 202, json={"name": "d", "distance_from_earth": 10**15}
    )
    assert changed.old == {"name": 'a "b" ☄', "distance_from_earth": None}
    assert changed.new == {"name": "d", "distance_from_earth": 10**15}
    (removed,) = here.changes("DELETE", "/planets/2", 204)
    last = row | {"name": "d", "distance_from_earth": 10**15}
    assert (removed.old, removed.new) == (last, None)
    unlinked = here.changes("DELETE", "/missions/1", 204)[0]
    assert (unlinked.old, unlinked.new) == ({"mission_id": 1}, {"mission_id": None})
    (movie,) = here.changes("PATCH", "/movies/1", 200, json={"release_date": "2003-01-01"})
    assert movie.new == {"release_date": "2003-01-01"}


def test_what_an_account_has_done_stays_known_when_it_is_gone(here):
    here.client.patch("/scientists/1", json={"name": "Leela"})
    here.client.delete("/api/v1/user")
    authors = {entry.author for entry in entries(here.app) if entry.table == "scientists"}
    assert authors == {here.account}
    (gone,) = (entry for entry in entries(here.app) if entry[:2] == ("users", "delete"))
    assert gone.author == here.account


def test_no_secret_is_ever_in_the_log(here):
    codes = code(here)
    confirmed = {**codes, "password": "another secret"}
    assert here.client.post("/api/v1/password-reset/confirm", json=confirmed).status_code == 201
    here.client.put("/api/v1/user", json={"firstname": "x"}, headers={"Idempotency-Key": "key-1"})
    token = here.client.post(
        "/api/v1/authenticate", json={**USER, "password": "another secret"}
    ).json["token"]
    here.client.post("/api/v1/invitedGuest/create", json=NEW, headers={"Idempotency-Key": "key-2"})
    with here.app.app_context():
        mails = " ".join(mail.text for mail in db.session.query(OutboxMail))
        hashes = db.session.execute(text("SELECT password_hash FROM users")).scalars()
        secrets = {kept for kept in hashes if kept} | set(re.findall(r"\S{40,}", mails))
        db.session.remove()
    log = json.dumps(entries(here.app))
    secrets |= {PASSWORD, "another secret", token, codes["code"], "key-1", "key-2", "$argon2"}
    assert len(secrets) > 7
    assert [secret for secret in secrets if secret in log] == []
    (reset,) = (entry for entry in entries(here.app) if entry[1:3] == ("update", "2"))
    assert reset.new == {"password_hash": "(secret)", "generation": 1}


def test_the_databases_log_the_same(sqlite_app, postgresql_app, request):
    logs = []
    for name in ("sqlite", "postgresql"):
        request.getfixturevalue("both")
        here = world(request.getfixturevalue(f"{name}_app"))
        here.client.patch("/movies/1", json={"title": "Four", "actors": []})
        here.client.delete("/scientists/1")
        varying = re.compile(r"[0-9a-f]{32}|(?<=at\": )\d+")
        logs.append(varying.sub("", json.dumps(entries(here.app), sort_keys=True)))
    assert logs[0] == logs[1]


def test_an_entry_has_the_id_of_the_request_and_its_time(app, client):
    body = {"name": "Fry", "field_of_study": "cryogenics"}
    client.post("/scientists", json=body, headers={"X-Request-ID": "4bf92f3577b34da6"})
    query = "SELECT request_id, subject, at FROM audit_entries"
    with app.app_context():
        ((request_id, subject, at),) = db.session.execute(text(query)).all()
        clock = "SELECT extract(epoch FROM now()) * 1000"
        if db.engine.dialect.name == "sqlite":
            clock = "SELECT strftime('%s', 'now') * 1000"
        now = db.session.scalar(text(clock))
        db.session.remove()
    assert (request_id, subject) == ("4bf92f3577b34da6", "anybody")
    assert abs(float(now) - at) < 60_000


def test_somebody_from_outside_who_has_no_account_is_known_by_their_subject(app):
    with publishing() as publisher, configured(app, **publisher.settings) as other:
        token = publisher.token(sub="auth0|bender", permissions=["post:actors"])
        body = {"name": "Calculon", "age": 120, "gender": "robot"}
        headers = {"Authorization": f"Bearer {token}"}
        answer = other.test_client().post("/actors", json=body, headers=headers)
        assert answer.status_code == 200
        (entry,) = entries(app)
        assert entry.author == f"{publisher.origin}/ auth0|bender"
