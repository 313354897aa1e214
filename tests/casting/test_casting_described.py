"""What the casting agency answers is what the OpenAPI document says, in status and in body."""

import re

import pytest
from jsonschema import Draft202012Validator

from agency.openapi.postman import resolved
from tests.support.accounts import signed_in

AMY = {"name": "Amy Wong", "age": 30, "gender": "female"}
MOVIE = {"title": "The Magnificent Three", "release_date": "2002-12-04", "actors": [1]}


@pytest.fixture
def producer(app):
    client = signed_in(app, "executive_producer")
    client.post("/actors", json=AMY)
    client.post("/movies", json=MOVIE)
    return client


@pytest.mark.parametrize(
    ("method", "url", "options", "status"),
    [
        ("GET", "/actors", {}, 200),
        ("GET", "/actors?q=nobody", {}, 200),
        ("GET", "/actors", {"headers": {"If-None-Match": "*"}}, 304),
        ("GET", "/actors", {"headers": {"Authorization": ""}}, 401),
        ("GET", "/actors?page=0", {}, 422),
        ("POST", "/actors", {"json": AMY}, 200),
        ("POST", "/actors", {"data": "{"}, 400),
        ("POST", "/actors", {"data": "x" * (2**20 + 1)}, 413),
        ("POST", "/actors", {"json": {"age": "twenty five"}}, 422),
        ("GET", "/actors/1", {}, 200),
        ("GET", "/actors/9", {}, 404),
        ("PATCH", "/actors/1", {"json": {"age": 31}}, 200),
        ("PATCH", "/actors/9", {"json": {"age": 31}}, 404),
        ("PATCH", "/actors/1", {"json": {"age": 1}, "headers": {"If-Match": "x"}}, 412),
        ("PATCH", "/actors/1", {"json": {}}, 422),
        ("DELETE", "/actors/1", {}, 200),
        ("DELETE", "/actors/9", {}, 404),
        ("DELETE", "/actors/1", {"headers": {"If-Match": "x"}}, 412),
        ("GET", "/movies", {}, 200),
        ("POST", "/movies", {"json": MOVIE}, 200),
        ("POST", "/movies", {"json": {**MOVIE, "actors": [9]}}, 422),
        ("GET", "/movies/1", {}, 200),
        ("PATCH", "/movies/1", {"json": {"actors": []}}, 200),
        ("DELETE", "/movies/1", {}, 200),
    ],
)
def test_what_is_answered_is_described(producer, method, url, options, status):
    document = producer.get("/openapi.json").json
    answer = producer.open(url, method=method, **options)
    assert answer.status_code == status
    path = re.sub(r"\d+", "{id}", url.split("?")[0])
    described = document["paths"][path][method.lower()]["responses"][str(status)]
    if status == 304:
        assert "content" not in described
        return
    schema = resolved(document, described["content"]["application/json"]["schema"])
    Draft202012Validator(schema).validate(answer.json)


def test_what_an_operation_needs_is_described(producer):
    paths = producer.get("/openapi.json").json["paths"]
    for plural in ("actors", "movies"):
        for path, methods in (
            (f"/{plural}", ("get", "post")),
            (f"/{plural}/{{id}}", ("get", "patch", "delete")),
        ):
            for method in methods:
                operation = paths[path][method]
                assert operation["security"] == [{"token": [f"{method}:{plural}"]}]
                assert {"401", "403"} <= operation["responses"].keys()


def test_what_a_movie_takes_and_shows_is_described(producer):
    schemas = producer.get("/openapi.json").json["components"]["schemas"]
    taken, shown = schemas["MovieInput"], schemas["Movie"]
    assert taken["required"] == ["title", "release_date"]
    assert taken["properties"]["release_date"]["format"] == "date"
    assert taken["properties"]["actors"]["uniqueItems"] is True
    pattern = shown["properties"]["release_date"]["pattern"]
    assert re.fullmatch(pattern, "Wed, 04 Dec 2002 00:00:00 GMT")
    assert not re.fullmatch(pattern, "2002-12-04")
