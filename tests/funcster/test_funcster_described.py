"""What funcster answers is what the OpenAPI document says, in status and in body."""

import re

import pytest
from jsonschema import Draft202012Validator

from agency.openapi.postman import resolved
from tests.support.funcster import Cast, body_of, edit_of, snippet_of


@pytest.fixture
def cast(app):
    return Cast(app)


CALLS = [
    ("nobody", "POST", "/signup", body_of("fry"), 200),
    ("nobody", "POST", "/signup", body_of("bender"), 409),
    ("nobody", "POST", "/signup", {}, 400),
    ("coder", "GET", "/userinfo", None, 200),
    ("mentor", "GET", "/userinfo", None, 200),
    ("nobody", "GET", "/userinfo", None, 401),
    ("administrator", "GET", "/userinfo", None, 404),
    ("coder", "GET", "/userinfo/bender", None, 200),
    ("coder", "GET", "/userinfo/professor", None, 200),
    ("coder", "GET", "/userinfo/leela", None, 403),
    ("coder", "GET", "/userinfo/nobody", None, 404),
    ("nobody", "GET", "/userinfo/bender", None, 401),
    ("mentor", "GET", "/coders", None, 200),
    ("mentor", "GET", "/coders?page=1", None, 200),
    ("mentor", "GET", "/coders?page=0", None, 400),
    ("mentor", "GET", "/coders/available", None, 200),
    ("mentor", "GET", "/mentors", None, 200),
    ("coder", "PATCH", "/coder/1/mentor", {"mentorId": 1}, 200),
    ("coder", "PATCH", "/coder/1/mentor", {"mentorId": 99}, 404),
    ("mentor", "PATCH", "/mentor/1/coder", {"coderId": 2}, 200),
    ("mentor", "PATCH", "/mentor/2/coder", {"coderId": 2}, 403),
    ("coder", "GET", "/snippets", None, 200),
    ("coder", "GET", "/snippets?coder_id=2", None, 403),
    ("mentor", "GET", "/snippets?coder.mentor_id=1&needs_review=true&page=1", None, 200),
    ("mentor", "GET", "/snippets?needs_review=yes", None, 400),
    ("coder", "POST", "/snippet", "new", 200),
    ("coder", "POST", "/snippet", {"code": 1}, 400),
    ("coder", "GET", "/snippet/1", None, 200),
    ("coder", "GET", "/snippet/9", None, 404),
    ("coder", "PATCH", "/snippet/1", "edit", 200),
    ("coder", "PATCH", "/snippet/9", "edit", 404),
    ("coder", "PATCH", "/snippet/2", "edit", 403),
    ("coder", "DELETE", "/snippet/1", {"coderId": 1}, 200),
    ("coder", "DELETE", "/snippet/1", {}, 400),
    ("coder", "GET", "/snippet/1/revisions", None, 200),
    ("coder", "POST", "/snippet/1/revisions/1/restore", None, 200),
    ("coder", "POST", "/snippet/1/revisions/9/restore", None, 404),
    ("coder", "POST", "/snippet/1/format", None, 200),
    ("coder", "GET", "/snippet/1/problems", None, 200),
]


@pytest.mark.parametrize(("who", "method", "url", "body", "status"), CALLS)
def test_what_is_answered_is_described(cast, who, method, url, body, status):
    caller = getattr(cast, who)
    client = getattr(caller, "client", caller)
    bodies = {"new": snippet_of(cast.coder), "edit": edit_of(cast.coder, cast.coder, "Coder")}
    sent = bodies[body] if isinstance(body, str) else body
    answer = client.open(url, method=method, **({} if sent is None else {"json": sent}))
    assert answer.status_code == status, answer.text
    document = client.get("/openapi.json").json
    path = re.sub(r"(?<=revisions/)\d+", "{number}", url.split("?")[0])
    path = re.sub(r"(?<=userinfo/)\w+", "{username}", re.sub(r"\b\d+\b", "{id}", path))
    described = document["paths"][path][method.lower()]["responses"][str(status)]
    schema = resolved(document, described["content"]["application/json"]["schema"])
    Draft202012Validator(schema).validate(answer.json)


def test_the_calls_are_those_of_the_routes(app):
    paths = app.test_client().get("/openapi.json").json["paths"]
    described = {
        (method.upper(), path)
        for path, operations in paths.items()
        for method, operation in operations.items()
        if method != "parameters" and operation["tags"] == ["funcster"]
    }
    assert {(method, url.split("/")[1].split("?")[0]) for _, method, url, _, _ in CALLS} == {
        (method, path.split("/")[1]) for method, path in described
    }
    assert len(described) == 17
