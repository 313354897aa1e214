"""Requests that are wrong in every way we know: each is a clear 4xx, the same on both databases."""

import json

import pytest

from tests.support.bad_requests import BODIES, JSON, LONG, MEDIA_TYPES, QUERIES, SCIENTIST, TEXTS

MISSION = {"name": "Delivery", "scientist_id": 1, "planet_id": 1}
PLANET = {"name": "Mars", "distance_from_earth": 1, "nearest_star": "Sun"}


def without(body, name):
    return {key: value for key, value in body.items() if key != name}


INTEGERS = {
    "null": None,
    "text": "1",
    "empty": "",
    "true": True,
    "fraction": 1.5,
    "float": 1.0,
    "list": [1],
    "nobody": 999,
    "zero": 0,
    "negative": -1,
    "64 bits": 2**63,
    "20 digits": 10**20,
    "infinite": 1e308 * 10,
}


def wrong_texts():
    for what, value in TEXTS.items():
        for field in SCIENTIST:
            body = {**SCIENTIST, field: value}
            yield f"scientist with {what} {field}", "POST", "/scientists", body, JSON, 400
            yield f"change to {what} {field}", "PATCH", "/scientists/1", {field: value}, JSON, 400
        mission, planet = {**MISSION, "name": value}, {**PLANET, "name": value}
        yield f"mission with {what} name", "POST", "/missions", mission, JSON, 400
        yield f"planet with {what} name", "POST", "/planets", planet, JSON, 400


def wrong_integers():
    for what, value in INTEGERS.items():
        for field in ("scientist_id", "planet_id"):
            body = {**MISSION, field: value}
            yield f"mission with {what} {field}", "POST", "/missions", body, JSON, 400
            yield f"change to {what} {field}", "PATCH", "/missions/1", {field: value}, JSON, 400
        if what not in ("null", "nobody", "zero"):
            body = {**PLANET, "distance_from_earth": value}
            yield f"planet with {what} distance", "POST", "/planets", body, JSON, 400


def missing_properties():
    for url, body in (("/scientists", SCIENTIST), ("/missions", MISSION)):
        for field in body:
            yield f"{url} without {field}", "POST", url, without(body, field), JSON, 400
        yield f"{url} with nothing", "POST", url, {}, JSON, 400
    yield "planet without name", "POST", "/planets", without(PLANET, "name"), JSON, 400
    yield "change of nothing", "PATCH", "/scientists/1", {}, JSON, 400
    yield "change of the id", "PATCH", "/scientists/1", {"id": 7}, JSON, 400
    yield "change of the missions", "PATCH", "/scientists/1", {"missions": []}, JSON, 400


def wrong_bodies():
    text = json.dumps(SCIENTIST).encode()
    large = json.dumps({**SCIENTIST, "name": "x" * 10**7}).encode()
    for method, url in (("POST", "/scientists"), ("PATCH", "/scientists/1")):
        for what, data in BODIES.items():
            yield f"{method} of {what}", method, url, data, JSON, 400
        for media_type in MEDIA_TYPES:
            yield f"{method} as {media_type}", method, url, text, media_type, 415
        yield f"{method} of 10 MB", method, url, large, JSON, 413


def wrong_queries():
    for query in QUERIES:
        yield f"GET ?{query}", "GET", f"/scientists?{query}", None, None, 400
    for value in ("x", "1.5", "-1", str(10**20)):
        query = f"scientist_id={value}"
        yield f"GET missions?{query}", "GET", f"/missions?{query}", None, None, 400


# Each bad request: a name, its method, URL, body, media type and the status it must get.
CASES = [
    *wrong_texts(),
    *wrong_integers(),
    *missing_properties(),
    *wrong_bodies(),
    *wrong_queries(),
]


def send(client, method, url, body, media_type):
    data = json.dumps(body) if isinstance(body, dict) else body
    return client.open(url, method=method, data=data, content_type=media_type)


@pytest.fixture
def stocked(both):
    for client in both:
        client.post("/scientists", json=SCIENTIST)
        client.post("/planets", json=PLANET)
        client.post("/missions", json=MISSION)
    return both


@pytest.mark.parametrize(
    ("method", "url", "body", "media_type", "status"),
    [case[1:] for case in CASES],
    ids=[case[0][:60] for case in CASES],
)
def test_a_bad_request_is_told_what_is_wrong(stocked, method, url, body, media_type, status):
    told = []
    for client in stocked:
        before = client.get("/missions").get_data()
        answer = send(client, method, url, body, media_type)
        assert (answer.status_code, answer.content_type) == (status, JSON)
        assert answer.json["errors"] == ["validation errors"]
        assert answer.json["details"]
        for detail in answer.json["details"]:
            assert set(detail) == {"field", "message"}
            assert detail["message"]
        # Nothing is half-written.
        assert client.get("/missions").get_data() == before
        assert len(client.get("/scientists").json) == 1
        told.append(answer.json)
    assert told[0] == told[1]


def test_there_are_as_many_bad_requests_as_were_promised():
    assert len({case[0] for case in CASES}) == len(CASES) >= 60


@pytest.mark.parametrize("what", ["name", "field_of_study"])
def test_the_field_at_fault_is_named(client, what):
    answer = client.post("/scientists", json={**SCIENTIST, what: LONG})
    assert answer.json["details"] == [
        {"field": what, "message": "must have at most 255 characters"}
    ]


def test_the_body_as_a_whole_has_no_field(client, fry):
    for answer in (
        client.post("/scientists", json=[]),
        client.post("/scientists", data=b"{", content_type=JSON),
        client.patch(f"/scientists/{fry}", json={"salary": 1}),
    ):
        assert [detail["field"] for detail in answer.json["details"]] == [None]
