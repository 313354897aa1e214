"""Whichever server runs the application, each call is answered, refused or accepted."""

import http.client
import json
from contextlib import closing

import pytest

from agency.accounts.roles import ROLES
from deploy.server import SERVERS, serving
from tests.support.accounts import bearer, live_token
from tests.support.funcster import body_of

SECONDS = 10
JSON, TEXT = "application/json", "text/plain"
FRY = {"name": "Fry", "field_of_study": "cryogenics"}
MISSION = {"name": "First light", "scientist_id": 1, "planet_id": 1}
CALCULON = {"name": "Calculon", "age": 120, "gender": "robot"}
MOVIE = {"title": "The Three", "release_date": "2002-12-04", "actors": [1]}
SNIPPET = {"coderId": 1, "name": "Double", "code": "2 * 2", "needsReview": False}
AMY = {"email": "amy@example.com", "password": "correct horse battery staple"}
LONG = {"code": "x" * 5_000_000}

# Each method of each contract: travel, casting, funcster and accounts.
REFUSED = [
    ("POST", "/scientists", b"{", JSON, 400),
    ("PATCH", "/scientists/999", FRY, JSON, 404),
    ("PUT", "/scientists/1", FRY, JSON, 405),
    ("DELETE", "/missions/999", LONG, JSON, 404),
    ("POST", "/actors", {"name": ""}, JSON, 422),
    ("PATCH", "/movies/1", LONG, JSON, 401),
    ("PUT", "/movies/1", MOVIE, JSON, 405),
    ("DELETE", "/actors/999", CALCULON, JSON, 404),
    ("POST", "/signup", {"username": "leela"}, JSON, 400),
    ("PATCH", "/snippet/1", LONG, JSON, 413),
    ("PUT", "/snippet/1", LONG, JSON, 405),
    ("DELETE", "/snippet/1", {"coderId": 1}, JSON, 401),
    ("POST", "/api/v1/user", AMY, TEXT, 415),
    ("PATCH", "/api/v1/users/999", {"roles": []}, JSON, 404),
    ("PUT", "/api/v1/user", AMY, JSON, 401),
    ("DELETE", "/api/v1/users", AMY, JSON, 405),
]
ACCEPTED = [
    ("POST", "/scientists", FRY, 201),
    ("PATCH", "/scientists/1", FRY, 202),
    ("POST", "/missions", MISSION, 201),
    ("DELETE", "/missions/1", MISSION, 204),
    ("POST", "/actors", CALCULON, 200),
    ("PATCH", "/actors/1", CALCULON, 200),
    ("POST", "/movies", MOVIE, 200),
    ("DELETE", "/movies/1", MOVIE, 200),
    ("POST", "/signup", body_of("leela"), 200),
    ("POST", "/snippet", SNIPPET, 200),
    ("PATCH", "/snippet/1", SNIPPET | {"userId": 1, "usertype": "Coder"}, 200),
    ("DELETE", "/snippet/1", {"coderId": 1}, 200),
    ("POST", "/api/v1/user", AMY, 201),
    ("POST", "/api/v1/authenticate", AMY, 200),
    ("PUT", "/api/v1/user", {"firstname": "Bender"}, 200),
    ("DELETE", "/api/v1/authenticate", AMY, 200),
]


class Client:
    """A client that waits a few seconds for an answer, and no longer."""

    def __init__(self, port, kept, chunked):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=SECONDS)
        self.kept, self.chunked = kept, chunked

    def call(self, method, path, body, media=JSON, **headers):
        """The status of the answer, whose body must be whole."""
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        if not self.kept:
            self.close()
        # A body whose length http.client can't know is sent in chunks.
        sent = iter([content]) if self.chunked else content
        self.connection.request(method, path, sent, {**headers, "Content-Type": media})
        answer = self.connection.getresponse()
        text = answer.read()
        assert (text == b"") == (answer.status == 204)
        json.loads(text or b"{}")
        return answer.status

    def close(self):
        """Close the connection; the next call opens another."""
        self.connection.close()


@pytest.mark.parametrize("filled_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("kept", "chunked"),
    [(False, False), (True, False), (True, True)],
    ids=["a connection each", "one connection", "one connection, chunked"],
)
@pytest.mark.parametrize("by", SERVERS)
def test_a_refused_call_is_answered_and_so_is_the_one_after_it(filled_url, by, kept, chunked):
    token = bearer(live_token(filled_url, *ROLES, coder="bender"))
    with (
        serving(filled_url, by=by, WORKERS="1") as server,
        closing(Client(server.port, kept, chunked)) as client,
    ):
        for refused, (method, path, body, status) in zip(REFUSED, ACCEPTED, strict=True):
            *sent, refusal = refused
            if chunked and refusal == 413 and by not in ("granian", "uvicorn"):
                # Werkzeug truncates a chunked body at the limit, so it is no longer JSON.
                refusal = 400
            assert client.call(*sent, **({} if refusal == 401 else token)) == refusal, sent[:2]
            # Werkzeug's development server closes every connection.
            assert (client.connection.sock is None) == (by == "flask run"), sent[:2]
            assert client.call(method, path, body, **token) == status, (method, path)
