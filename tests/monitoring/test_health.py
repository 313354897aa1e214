"""Alive, ready, and which version; and what a database that goes away and comes back does."""

import re
import shutil
import subprocess
import tempfile
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import text

from agency import sqlite_driver
from agency.accounts.models import OutboxMail
from agency.accounts.roles import ROLES
from agency.database import db
from agency.monitoring import health
from agency.settings import MIGRATIONS, VERSION
from deploy.processes import free_port
from deploy.server import ROOT
from deploy.services import Postgres
from tests.support.accounts import token_of
from tests.support.application import dispose, migrated
from tests.support.background import in_background


def checks(client):
    answer = client.get("/ready")
    assert (answer.status_code == 503) is ("down" in answer.json["checks"].values())
    assert ("Retry-After" in answer.headers) is (answer.status_code == 503)
    return answer.json["checks"]


def test_the_process_is_alive_whatever_else_is_not(client, statements):
    with statements() as ran:
        answer = client.get("/health")
    assert (answer.status_code, answer.json, ran) == (200, {"status": "alive"}, [])


def test_status_tells_version_and_commit(client, sharing):
    commit = subprocess.run(
        ["git", "rev-parse", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.strip()
    about = {"name": "Cosmic Travel", "version": VERSION, "commit": commit}
    assert client.get("/status").json == about
    set_by_hand = sharing(COMMIT="c0ffee").test_client().get("/status").json
    assert set_by_hand == about | {"commit": "c0ffee"}


def test_it_is_ready_where_nothing_is_set_but_a_database(app, client):
    risk = sqlite_driver.risk(app.config["DATABASE_URL"])
    assert checks(client) == {
        "database": "degraded" if risk else "up",
        "migrations": "up",
        "outbox": "not set",
        "identity_provider": "not set",
        "rate_limits": "up",
    }


def test_the_migrations_of_the_code_are_those_that_alembic_finds():
    script = ScriptDirectory(str(MIGRATIONS))
    known, heads = health._revisions()
    assert known == {revision.revision for revision in script.walk_revisions()}
    assert heads == set(script.get_heads())


@pytest.mark.parametrize(
    ("applied", "state"),
    [("518e865f1cc0", "down"), (None, "down"), ("ffffffffffff", "degraded")],
)
def test_a_migration_that_lacks_is_red_and_a_newer_one_is_not(app, client, applied, state):
    with app.app_context(), db.engine.begin() as connection:
        before = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    try:
        with app.app_context(), db.engine.begin() as connection:
            connection.execute(text("DELETE FROM alembic_version"))
            if applied:
                insert = text("INSERT INTO alembic_version VALUES (:applied)")
                connection.execute(insert, {"applied": applied})
        assert checks(client)["migrations"] == state
    finally:
        with app.app_context(), db.engine.begin() as connection:
            connection.execute(text("DELETE FROM alembic_version"))
            insert = text("INSERT INTO alembic_version VALUES (:before)")
            connection.execute(insert, {"before": before})


def test_mail_that_does_not_go_out_is_told_and_bookings_go_on(sharing, app):
    client = sharing(MAIL_URL=f"smtp://127.0.0.1:{free_port()}").test_client()
    assert checks(client)["outbox"] == "up"
    with app.app_context():
        late = {"recipient": "a@b", "subject": "x", "text": "x", "created_at": 1}
        db.session.add(OutboxMail(**late, attempts=2, next_attempt_at=2**40))
        db.session.commit()
    assert checks(client)["outbox"] == "degraded"
    body = {"name": "Amy", "field_of_study": "physics"}
    assert client.post("/scientists", json=body).status_code == 201


def test_where_tries_can_not_be_counted_only_they_are_refused(sharing):
    storage = f"redis://127.0.0.1:{free_port()}"
    client = sharing(RATE_LIMIT_STORAGE=storage, RATE_LIMIT_ADDRESS="5 per minute").test_client()
    assert checks(client)["rate_limits"] == "degraded"
    body = {"name": "Amy", "field_of_study": "physics"}
    assert client.post("/scientists", json=body).status_code == 201


class Provider(BaseHTTPRequestHandler):
    """Publishes no keys, and remembers how it was asked."""

    def do_GET(self):
        self.server.asked.append(dict(self.headers))
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b'{"keys":[]}')

    def log_message(self, *args):
        pass


@pytest.fixture
def provider():
    server = HTTPServer(("127.0.0.1", 0), Provider)
    server.asked = []
    with in_background(server):
        yield server


def provided(sharing, port):
    return sharing(AUTH0_DOMAIN=f"http://127.0.0.1:{port}", API_IDENTIFIER="api").test_client()


def settled(client):
    """The state of the provider once it is known."""
    for _ in range(200):
        state = checks(client)["identity_provider"]
        if state != "unknown":
            return state
        time.sleep(0.05)
    raise AssertionError("nobody knows")


def test_a_provider_that_is_away_is_told_and_bookings_go_on(sharing):
    client = provided(sharing, free_port())
    assert settled(client) == "degraded"
    body = {"name": "Amy", "field_of_study": "physics"}
    assert client.post("/scientists", json=body).status_code == 201


def test_the_trace_of_a_request_goes_on_to_whom_it_asks(sharing, provider):
    client = provided(sharing, provider.server_port)
    trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
    sent = {"traceparent": trace, "tracestate": "vendor=1", "X-Request-ID": "mine"}
    client.get("/ready", headers=sent)
    for _ in range(200):
        if provider.asked:
            break
        time.sleep(0.05)
    (asked,) = provider.asked
    assert {name.lower(): value for name, value in asked.items()}.items() >= {
        "traceparent": trace,
        "tracestate": "vendor=1",
        "x-request-id": "mine",
    }.items()


@pytest.fixture
def postgres():
    """A PostgreSQL server of the test's own, which can be stopped and started."""
    # Not in the folder of the tests, which is their user's alone: it may run as another.
    folder = Path(tempfile.mkdtemp(prefix="agency-pg-"))
    server = Postgres(folder, free_port(), user="travel", password="p@ss", database="own")
    server.start()
    yield server
    server.stop()
    shutil.rmtree(folder)


@pytest.mark.process
def test_a_database_that_goes_away_is_told_on_every_route_and_comes_back_by_itself(postgres):
    app = migrated(postgres.url)
    token = token_of(app, *ROLES)
    headers = {"Authorization": f"Bearer {token}"}
    client = app.test_client()
    rules = [
        (re.sub("<[^>]+>", "1", route.url), method)
        for route in app.extensions["agency-api"].routes
        for method in sorted(route.resource.methods - {"HEAD", "OPTIONS"})
    ]
    body = {"name": "x", "field_of_study": "y", "scientist_id": 1, "planet_id": 1}
    body |= {"email": "amy@example.com", "password": "123456", "code": "x", "roles": []}
    body |= {"username": "x", "usertype": "coder", "userId": 1, "coderId": 1, "mentorId": 1}
    body |= {"event_id": 1, "role": "x", "start_date": "2100-05-01", "end_date": "2100-05-02"}
    body |= {"age": 3, "gender": "x", "title": "x", "release_date": "2002-12-04", "actors": []}

    def statuses():
        answers = {}
        for url, method in rules:
            sent = {} if method in ("GET", "DELETE") else {"json": body}
            answer = client.open(url, method=method, headers=headers, **sent)
            if answer.status_code == 503:
                assert answer.headers["Retry-After"], url
            answers[method, url] = answer.status_code
        return answers

    without = {"/", "/health", "/status", "/metrics", "/openapi.json"}
    assert client.get("/ready").status_code == 200
    postgres.stop()
    for _ in range(2):
        for (method, url), status in statuses().items():
            assert status == (200 if url in without else 503), (method, url)
    assert client.get("/ready").json["checks"]["database"] == "down"
    postgres.start()
    assert client.get("/ready").status_code == 200
    assert {status for status in statuses().values() if status >= 500} == set()
    dispose(app)
