"""The OpenAPI document: valid, and complete in both directions."""

import re

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from agency.openapi.responses import MEANINGS
from agency.rest.listing import MOST_PER_PAGE


@pytest.fixture
def document(client):
    answer = client.get("/openapi.json")
    assert (answer.status_code, answer.content_type) == (200, "application/json")
    return answer.json


def operations(document):
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if method != "parameters":
                yield path, method.upper(), operation


def test_it_is_valid_openapi_3_1(document):
    assert document["openapi"].startswith("3.1")
    OpenAPIV31SpecValidator(document).validate()


def test_it_describes_every_route_and_nothing_else(app, document):
    routes = set()
    for rule in app.url_map.iter_rules():
        if rule.endpoint.startswith("swagger_ui."):
            continue  # the pages that show this document
        path = re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", rule.rule)
        routes |= {(path, method) for method in rule.methods - {"HEAD", "OPTIONS"}}
    assert {(path, method) for path, method, _ in operations(document)} == routes


def test_every_operation_has_a_name_of_its_own_and_says_what_it_does(document):
    names = [operation["operationId"] for *_, operation in operations(document)]
    assert len(set(names)) == len(names)
    for path, method, operation in operations(document):
        assert operation["summary"], (path, method)
        assert "{" not in operation["summary"]
        assert operation["description"]


def test_every_status_that_an_answer_can_have_has_a_meaning(document):
    for path, method, operation in operations(document):
        assert operation["responses"], (path, method)
        assert {int(status) for status in operation["responses"]} <= set(MEANINGS)


@pytest.mark.parametrize(
    ("method", "url", "options", "status"),
    [
        ("GET", "/scientists", {}, 200),
        ("GET", "/scientists", {"headers": {"If-None-Match": "*"}}, 304),
        ("GET", "/scientists?page=0", {}, 400),
        ("POST", "/scientists", {"json": {"name": "x", "field_of_study": "y"}}, 201),
        ("POST", "/scientists", {"json": {}}, 400),
        ("POST", "/scientists", {"data": "x" * (2**20 + 1)}, 413),
        ("POST", "/scientists", {"data": "{}"}, 415),
        ("GET", "/scientists/1", {}, 200),
        ("GET", "/scientists/9", {}, 404),
        ("PATCH", "/scientists/1", {"json": {"name": "z"}}, 202),
        ("PATCH", "/scientists/1", {"json": {}}, 400),
        ("PATCH", "/scientists/9", {"json": {"name": "z"}}, 404),
        ("PATCH", "/scientists/1", {"json": {"name": "z"}, "headers": {"If-Match": "x"}}, 412),
        ("DELETE", "/scientists/1", {"headers": {"If-Match": "x"}}, 412),
        ("DELETE", "/scientists/1", {}, 204),
        ("DELETE", "/scientists/9", {}, 404),
        ("GET", "/statistics", {}, 200),
        ("GET", "/statistics", {"headers": {"If-None-Match": "*"}}, 304),
        ("GET", "/statistics?page=1", {}, 400),
    ],
)
def test_what_is_answered_is_described(client, fry, document, method, url, options, status):
    answer = client.open(url, method=method, **options)
    assert answer.status_code == status
    path = re.sub(r"\d+", "{id}", url.split("?")[0])
    responses = document["paths"][path][method.lower()]["responses"]
    assert str(status) in responses


def test_what_a_column_takes_is_what_the_document_says(document):
    schemas = document["components"]["schemas"]
    name = schemas["ScientistInput"]["properties"]["name"]
    assert (name["type"], name["maxLength"]) == ("string", 255)
    distance = schemas["PlanetInput"]["properties"]["distance_from_earth"]
    assert (distance["type"], distance["minimum"], distance["maximum"]) == (
        ["integer", "null"],
        0,
        2**63 - 1,
    )
    assert schemas["MissionInput"]["required"] == ["name", "scientist_id", "planet_id"]
    parameters = document["paths"]["/scientists"]["get"]["parameters"]
    (per_page,) = (p for p in parameters if p.get("name") == "per_page")
    assert per_page["schema"]["maximum"] == MOST_PER_PAGE
