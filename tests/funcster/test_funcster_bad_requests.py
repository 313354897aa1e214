"""What is wrong with a request for funcster is a clear 4xx, the same on both databases."""

import pytest

from tests.support.bad_requests import BODIES, JSON, MEDIA_TYPES, TEXTS
from tests.support.funcster import Cast, body_of, edit_of, is_error

IDS = {
    "null": None,
    "text": "1",
    "words": "bender",
    "empty": "",
    "true": True,
    "false": False,
    "fraction": 1.5,
    "float": 1.0,
    "list": [1],
    "object": {"id": 1},
    "0": 0,
    "negative": -1,
    "64 bits": 2**63,
    "huge": 10**30,
}
FLAGS = {"null": None, "text": "true", "number": 1, "zero": 0, "list": [True], "object": {}}
USERTYPES = {"null": None, "number": 1, "empty": "", "another": "Astronaut", "list": ["Coder"]}
USERNAMES = {
    "slash": "a/b",
    "long": "x" * 25,
    "space before": " x",
    "space after": "x ",
    "new line": "a\nb",
    "dot": ".",
    "dots": "..",
    "right to left": "a\u202eb",
}
PASSWORDS = {"null": None, "short": "short", "number": 1234567, "long": "x" * 1025}
EMAILS = {"null": None, "none": "bender", "number": 7, "long": "x" * 250 + "@example.com"}


@pytest.fixture
def casts(both):
    return [Cast(client.application) for client in both]


def wrong(body: dict, field: str, values: dict):
    for what, value in values.items():
        yield f"{field} {what}", body | {field: value}


def without(body: dict, *fields: str):
    for field in fields:
        yield f"no {field}", {name: value for name, value in body.items() if name != field}
    yield "nothing", {}


def bad_calls(cast: Cast):
    """Who calls what, with what is wrong."""
    coder, mentor = cast.coder, cast.mentor
    new = {"coderId": coder.id, "name": "x", "code": "y", "needsReview": True, "comments": ""}
    edit = edit_of(coder, coder, "Coder", comments="x")
    comments = {w: v for w, v in TEXTS.items() if not (isinstance(v, str) and not v.strip())}
    codes = {w: v for w, v in TEXTS.items() if not (isinstance(v, str) and 100 < len(v) < 10**5)}
    comments = {w: v for w, v in comments.items() if w in codes}
    path = f"/snippet/{cast.snippet}"
    for method, url, body in (("POST", "/snippet", new), ("PATCH", path, edit)):
        bodies = [
            *wrong(body, "coderId", IDS),
            *wrong(body, "name", TEXTS),
            *wrong(body, "code", codes),
            *wrong(body, "comments", comments),
            *wrong(body, "needsReview", FLAGS),
            *without(body, "coderId", "name", "code"),
        ]
        if method == "POST":
            bodies += without(body, "needsReview")
        else:
            bodies += [*wrong(body, "userId", IDS), *wrong(body, "usertype", USERTYPES)]
            bodies += without(body, "userId", "usertype")
        yield from ((coder.client, method, url, what, bad) for what, bad in bodies)
    for who, method, url, field in (
        (coder, "DELETE", path, "coderId"),
        (coder, "PATCH", f"/coder/{coder.id}/mentor", "mentorId"),
        (mentor, "PATCH", f"/mentor/{mentor.id}/coder", "coderId"),
    ):
        for what, bad in (*wrong({}, field, IDS), *without({})):
            yield who.client, method, url, what, bad
    someone = body_of("fry")
    for what, bad in (
        *wrong(someone, "username", TEXTS | USERNAMES),
        *wrong(someone, "usertype", USERTYPES),
        *wrong(someone, "email", EMAILS),
        *wrong(someone, "password", PASSWORDS),
        *without(someone, *someone),
    ):
        yield cast.nobody, "POST", "/signup", what, bad


def test_what_is_wrong_is_a_400_that_says_what(casts):
    answers = []
    for cast in casts:
        before = [cast.coder.client.get(f"/snippet/{cast.snippet}").json]
        seen = []
        for client, method, url, what, body in bad_calls(cast):
            answer = client.open(url, method=method, json=body)
            cell = (method, url, what, answer.status_code, answer.text[:300])
            assert is_error(answer, 400), cell
            assert all(detail["message"] for detail in answer.json["details"]), cell
            seen.append((method, url, what, answer.json))
        assert [cast.coder.client.get(f"/snippet/{cast.snippet}").json] == before
        assert len(cast.mentor.client.get("/coders").json["coders"]) == 2
        answers.append(seen)
    assert answers[0] == answers[1]
    assert len(answers[0]) > 150


def test_all_that_is_wrong_is_told_at_once(casts):
    for cast in casts:
        body = {"coderId": True, "name": "", "code": "a\0b", "needsReview": 1, "comments": 7}
        details = cast.coder.client.post("/snippet", json=body).json["details"]
        assert {detail["field"] for detail in details} == body.keys()
        nobody = cast.nobody.post("/signup", json={"username": "", "email": "x"})
        assert [detail["field"] for detail in nobody.json["details"]] == [
            *("username", "email", "usertype", "password")
        ]


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES.keys())
def test_a_body_that_can_not_be_read_is_a_400(casts, body):
    for cast in casts:
        path = f"/snippet/{cast.snippet}"
        for client, method, url in (
            (cast.coder.client, "POST", "/snippet"),
            (cast.coder.client, "PATCH", path),
            (cast.coder.client, "DELETE", path),
            (cast.nobody, "POST", "/signup"),
        ):
            answer = client.open(url, method=method, data=body, content_type=JSON)
            assert is_error(answer, 400), (method, url, answer.text)


@pytest.mark.parametrize("media_type", MEDIA_TYPES)
def test_a_body_of_another_media_type_is_a_400(casts, media_type):
    for cast in casts:
        body = b'{"coderId": 1}'
        answer = cast.coder.client.post("/snippet", data=body, content_type=media_type)
        assert is_error(answer, 400)


@pytest.mark.parametrize("value", ["x", "1.5", "-1", "", str(10**20), "9" * 5000])
def test_a_filter_that_is_no_id_is_a_400(casts, value):
    for cast in casts:
        for name in ("coder_id", "coder.mentor_id"):
            answer = cast.mentor.client.get(f"/snippets?{name}={value}")
            assert is_error(answer, 400)
            assert [detail["field"] for detail in answer.json["details"]] == [name]


IDENTS = ["0", "-1", "99", str(2**63), str(10**30), "abc", "1.5", "true", "%00", "1%2F2"]


@pytest.mark.parametrize("ident", IDENTS)
def test_an_id_in_the_url_that_is_nobodys_is_a_404(casts, ident):
    for cast in casts:
        coder, mentor = cast.coder.client, cast.mentor.client
        for end in ("", "/revisions", "/problems"):
            assert is_error(coder.get(f"/snippet/{ident}{end}"), 404)
        assert is_error(coder.post(f"/snippet/{ident}/format"), 404)
        assert is_error(coder.post(f"/snippet/{ident}/revisions/1/restore"), 404)
        edit = edit_of(cast.coder, cast.coder, "Coder")
        assert is_error(coder.patch(f"/snippet/{ident}", json=edit), 404)
        assert is_error(coder.delete(f"/snippet/{ident}", json={"coderId": 1}), 404)
        assert is_error(coder.patch(f"/coder/{ident}/mentor", json={"mentorId": 1}), 404)
        assert is_error(mentor.patch(f"/mentor/{ident}/coder", json={"coderId": 1}), 404)


@pytest.mark.parametrize("name", ["nobody", "BENDER", "%00", "x" * 5000, "🤖", "a%2Fb", "%C3%28"])
def test_a_username_that_is_nobodys_is_a_404(casts, name):
    for cast in casts:
        assert is_error(cast.coder.client.get(f"/userinfo/{name}"), 404)


def test_other_methods_and_urls_are_told_in_the_contracts_shape(casts):
    for cast in casts:
        for method, url, status in (
            ("POST", "/coders", 405),
            ("GET", "/signup", 405),
            ("PUT", "/snippet/1", 405),
            ("GET", "/snippet", 405),
            ("GET", "/coders/1", 404),
            ("GET", "/mentor", 404),
            ("POST", "/userinfo", 405),
            ("GET", "/snippet/1/nowhere", 404),
        ):
            assert is_error(cast.mentor.client.open(url, method=method), status), (method, url)
