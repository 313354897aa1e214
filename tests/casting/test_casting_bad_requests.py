"""Wrong actors and movies: each is a clear 4xx in the contract's shape, on both databases."""

import json

import pytest

from tests.support.accounts import signed_in
from tests.support.bad_requests import BODIES, JSON, MEDIA_TYPES, QUERIES, TEXTS

ACTOR = {"name": "Amy Wong", "age": 30, "gender": "female"}
MOVIE = {"title": "The Magnificent Three", "release_date": "2002-12-04", "actors": [1]}

AGES = {
    "null": None,
    "words": "twenty five",
    "text": "25",
    "empty": "",
    "true": True,
    "fraction": 25.5,
    "float": 25.0,
    "list": [25],
    "object": {"years": 25},
    "negative": -1,
    "64 bits": 2**63,
    "huge": 10**30,
}
DATES = {
    "null": None,
    "words": "hey there",
    "empty": "",
    "number": 20021204,
    "true": True,
    "list": [2002, 12, 4],
    "no such day": "2002-02-30",
    "no leap year": "2001-02-29",
    "no such month": "2002-13-01",
    "year 0": "0000-01-01",
    "year 10000": "10000-01-01",
    "negative year": "-2002-12-04",
    "without dashes": "20021204",
    "week": "2002-W49-3",
    "short": "2002-12-4",
    "time": "2002-12-04T00:00:00",
    "time and zone": "2002-12-04T00:00:00Z",
    "as it is shown": "Wed, 04 Dec 2002 00:00:00 GMT",
    "slashes": "2002/12/04",
    "spaces": " 2002-12-04 ",
    "new line": "2002-12-04\n",
    "other digits": "٢٠٠٢-١٢-٠٤",
    "NUL": "2002-12-04\0",
}
IDS = {
    "null": None,
    "text": "1",
    "number": 1,
    "object": {"id": 1},
    "texts": ["1"],
    "names": ["Amy Wong"],
    "null among them": [1, None],
    "true": [True],
    "floats": [1.0],
    "lists": [[1]],
    "objects": [{"id": 1}],
    "nobody": [99],
    "nobody among them": [1, 99],
    "0": [0],
    "negative": [-1],
    "the same twice": [1, 1],
    "64 bits": [2**63],
    "63 bits": [2**63 - 1],
    "huge": [10**30],
}


def wrong_actors():
    for what, value in TEXTS.items():
        for field in ("name", "gender"):
            yield f"actor with {what} {field}", "POST", "/actors", {**ACTOR, field: value}
            yield f"change to {what} {field}", "PATCH", "/actors/1", {field: value}
    for what, value in AGES.items():
        yield f"actor aged {what}", "POST", "/actors", {**ACTOR, "age": value}
        yield f"change to age {what}", "PATCH", "/actors/1", {"age": value}


def wrong_movies():
    for what, value in TEXTS.items():
        yield f"movie with {what} title", "POST", "/movies", {**MOVIE, "title": value}
        yield f"change to {what} title", "PATCH", "/movies/1", {"title": value}
    for name, values in (("release_date", DATES), ("actors", IDS)):
        for what, value in values.items():
            yield f"movie with {name} {what}", "POST", "/movies", {**MOVIE, name: value}
            yield f"change to {name} {what}", "PATCH", "/movies/1", {name: value}


def missing_properties():
    for url, body, required in (
        ("/actors", ACTOR, list(ACTOR)),
        ("/movies", MOVIE, ["title", "release_date"]),
    ):
        for field in required:
            rest = {name: value for name, value in body.items() if name != field}
            yield f"{url} without {field}", "POST", url, rest
        yield f"{url} with nothing", "POST", url, {}
        yield f"change of nothing in {url}", "PATCH", f"{url}/1", {}
        yield f"change of the id in {url}", "PATCH", f"{url}/1", {"id": 7}


def wrong_queries():
    for query in QUERIES:
        yield f"GET ?{query}", "GET", f"/actors?{query.replace('scientists', 'actors')}", None
    for query in ("release_date=2002-12-04", "actors=Calculon", "sort=actors"):
        yield f"GET movies?{query}", "GET", f"/movies?{query}", None


INVALID = [*wrong_actors(), *wrong_movies(), *missing_properties(), *wrong_queries()]


@pytest.fixture
def stocked(both):
    clients = [signed_in(client.application, "executive_producer") for client in both]
    for client in clients:
        client.post("/actors", json=ACTOR)
        client.post("/movies", json=MOVIE)
    return clients


def shown(client):
    return client.get("/actors").get_data(), client.get("/movies").get_data()


@pytest.mark.parametrize(
    ("method", "url", "body"),
    [case[1:] for case in INVALID],
    ids=[case[0][:60] for case in INVALID],
)
def test_what_is_invalid_is_a_422_that_says_why(stocked, method, url, body):
    data = None if body is None else json.dumps(body)
    told = []
    for client in stocked:
        before = shown(client)
        answer = client.open(url, method=method, data=data, content_type=JSON)
        assert (answer.status_code, answer.content_type) == (422, JSON)
        rest = {name: value for name, value in answer.json.items() if name != "details"}
        assert rest == {"success": False, "error": 422, "message": "Unprocessable Entity"}
        assert answer.json["details"]
        for detail in answer.json["details"]:
            assert set(detail) == {"field", "message"}
            assert detail["message"]
        # Nothing is half-written.
        assert shown(client) == before
        told.append(answer.json)
    assert told[0] == told[1]


def test_there_are_as_many_as_were_promised():
    assert len({case[0] for case in INVALID}) == len(INVALID) >= 60


@pytest.mark.parametrize(("method", "url"), [("POST", "/actors"), ("PATCH", "/movies/1")])
@pytest.mark.parametrize("data", BODIES.values(), ids=BODIES.keys())
def test_a_body_that_can_not_be_read_is_a_400(stocked, method, url, data):
    for client in stocked:
        answer = client.open(url, method=method, data=data, content_type=JSON)
        assert (answer.status_code, answer.content_type) == (400, JSON)
        assert answer.json == {"success": False, "error": 400, "message": "Bad request"}


@pytest.mark.parametrize("media_type", MEDIA_TYPES)
def test_a_body_that_is_not_sent_as_json_is_a_400(stocked, media_type):
    for client in stocked:
        answer = client.post("/actors", data=json.dumps(ACTOR), content_type=media_type)
        assert (answer.status_code, answer.json["message"]) == (400, "Bad request")


def test_a_body_that_is_too_long_is_a_413_in_the_contracts_shape(stocked):
    for client in stocked:
        answer = client.post("/actors", json={**ACTOR, "name": "x" * 10**7})
        assert (answer.status_code, answer.content_type) == (413, JSON)
        assert set(answer.json) == {"success", "error", "message"}


def test_a_lone_surrogate_in_a_date_or_an_id_is_refused_too(stocked):
    for client in stocked:
        for body in (b'{"release_date": "\\ud800"}', b'{"actors": ["\\ud800"]}'):
            answer = client.patch("/movies/1", data=body, content_type=JSON)
            assert answer.status_code == 400


def test_every_field_at_fault_is_named_in_one_answer(stocked):
    body = {"title": " ", "release_date": "hey there", "actors": [1, 77, 99]}
    for client in stocked:
        answer = client.post("/movies", json=body)
        assert {detail["field"]: detail["message"] for detail in answer.json["details"]} == {
            "title": "must not be blank",
            "release_date": "must be a date, written like 2002-12-04",
            "actors": "names no actor: 77, 99",
        }


def test_of_many_actors_who_are_not_there_the_first_are_named(stocked):
    for client in stocked:
        answer = client.patch("/movies/1", json={"actors": list(range(100_000, 1, -1))})
        assert answer.status_code == 422
        (detail,) = answer.json["details"]
        assert detail["message"] == "names no actor: 2, 3, 4, 5, 6, 7, 8, 9, 10, 11"
        assert client.get("/movies/1").json["movie"]["actors"] == [1]


@pytest.mark.parametrize("key", ["", "x" * 256, "with space"])
def test_an_idempotency_key_that_is_none_is_refused(stocked, key):
    for client in stocked:
        answer = client.post("/actors", json=ACTOR, headers={"Idempotency-Key": key})
        assert (answer.status_code, answer.json["error"]) == (422, 422)
        assert answer.json["details"][0]["field"] == "Idempotency-Key"
