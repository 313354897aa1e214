"""Who may do what with whose snippets: every call, everybody, every cell."""

import re

import pytest

from agency.rest.api import Api
from tests.support.funcster import CODE, Cast, Person, edit_of, is_error

WHO = (
    *("owner", "other coder", "own mentor", "other mentor"),
    *("administrator", "administrator alone", "role alone", "nobody"),
)


@pytest.fixture
def cast(app):
    return Cast(app)


def row(*statuses: int) -> dict[str, int]:
    return dict(zip(WHO, statuses, strict=True))


# What each of WHO gets. `administrator` has the roles of a coder and a mentor besides; `role alone`
# has that of a coder, and is none.
TABLE = {
    "GET /": row(200, 200, 200, 200, 200, 200, 200, 200),
    "POST /signup": row(200, 200, 200, 200, 200, 200, 200, 200),
    "GET /userinfo": row(200, 200, 200, 200, 404, 403, 404, 401),
    "GET /userinfo/<the coder>": row(200, 403, 200, 200, 200, 403, 403, 401),
    "GET /userinfo/<its mentor>": row(200, 403, 200, 403, 200, 403, 403, 401),
    "GET /userinfo/<nobody's>": row(404, 404, 404, 404, 404, 403, 404, 401),
    "GET /coders": row(403, 403, 200, 200, 200, 403, 403, 401),
    "GET /coders/available": row(403, 403, 200, 200, 200, 403, 403, 401),
    "GET /mentors": row(200, 200, 200, 200, 200, 403, 200, 401),
    "PATCH /coder/<the coder>/mentor": row(200, 403, 403, 403, 200, 403, 403, 401),
    "PATCH /coder/<nobody's>/mentor": row(404, 404, 403, 403, 404, 403, 404, 401),
    "PATCH /coder/<the coder>/mentor to nobody": row(404, 404, 403, 403, 404, 403, 404, 401),
    "PATCH /mentor/<its mentor>/coder": row(403, 403, 200, 403, 200, 403, 403, 401),
    "PATCH /mentor/<nobody's>/coder": row(403, 403, 404, 404, 404, 403, 403, 401),
    "PATCH /mentor/<its mentor>/coder to nobody": row(403, 403, 404, 404, 404, 403, 403, 401),
    "GET /snippets": row(200, 200, 200, 200, 200, 403, 200, 401),
    "GET /snippets of the coder": row(200, 403, 200, 200, 200, 403, 403, 401),
    "POST /snippet of the coder": row(200, 403, 403, 403, 200, 403, 403, 401),
    "POST /snippet of nobody": row(404, 404, 403, 403, 404, 403, 404, 401),
    "GET /snippet": row(200, 403, 200, 200, 200, 403, 403, 401),
    "GET /snippet, nobody's": row(404, 404, 404, 404, 404, 403, 404, 401),
    "PATCH /snippet as its coder": row(200, 403, 403, 403, 200, 403, 403, 401),
    "PATCH /snippet as its mentor": row(403, 403, 200, 403, 200, 403, 403, 401),
    "PATCH /snippet as oneself": row(200, 403, 200, 403, 403, 403, 403, 401),
    "PATCH /snippet, nobody's": row(404, 404, 404, 404, 404, 403, 404, 401),
    "PATCH /snippet by a wrong userId": row(403, 403, 403, 403, 403, 403, 403, 401),
    "PATCH /snippet by a wrong coderId": row(403, 403, 403, 403, 403, 403, 403, 401),
    "PATCH /snippet as an astronaut": row(400, 400, 400, 400, 400, 403, 400, 401),
    "DELETE /snippet": row(200, 403, 403, 403, 200, 403, 403, 401),
    "DELETE /snippet by a wrong coderId": row(403, 403, 403, 403, 403, 403, 403, 401),
    "DELETE /snippet, nobody's": row(404, 404, 403, 403, 404, 403, 404, 401),
    "GET /snippet/revisions": row(200, 403, 200, 200, 200, 403, 403, 401),
    "POST /snippet/revisions/restore": row(200, 403, 200, 403, 200, 403, 403, 401),
    "POST /snippet/format": row(200, 403, 200, 200, 200, 403, 403, 401),
    "GET /snippet/problems": row(200, 403, 200, 200, 200, 403, 403, 401),
}


def call(cast: Cast, what: str, who: str) -> tuple[str, str, dict | None]:
    """The method, the path and the body of a call of the table."""
    coder, mentor = cast.coder, cast.mentor
    path, unknown = f"/snippet/{cast.snippet}", 999_999
    sender = {
        "owner": (coder, "Coder"),
        "other coder": (cast.other_coder, "Coder"),
        "own mentor": (mentor, "Mentor"),
        "other mentor": (cast.other_mentor, "Mentor"),
    }.get(who, (cast.other_coder, "Coder"))
    by_coder = edit_of(coder, coder, "Coder")
    by_mentor = edit_of(coder, mentor, "Mentor")
    by_oneself = edit_of(coder, *sender)
    new = {"username": f"new {who}", "usertype": "coder", "password": "secret"}
    post = {"name": "New", "code": CODE, "needsReview": True}
    calls = {
        "GET /": ("/", None),
        "POST /signup": ("/signup", new | {"email": f"{who.replace(' ', '.')}@example.com"}),
        "GET /userinfo": ("/userinfo", None),
        "GET /userinfo/<the coder>": ("/userinfo/bender", None),
        "GET /userinfo/<its mentor>": ("/userinfo/professor", None),
        "GET /userinfo/<nobody's>": ("/userinfo/zoidberg", None),
        "GET /coders": ("/coders", None),
        "GET /coders/available": ("/coders/available", None),
        "GET /mentors": ("/mentors", None),
        "PATCH /coder/<the coder>/mentor": (f"/coder/{coder.id}/mentor", {"mentorId": mentor.id}),
        "PATCH /coder/<nobody's>/mentor": (f"/coder/{unknown}/mentor", {"mentorId": mentor.id}),
        "PATCH /coder/<the coder>/mentor to nobody": (
            *(f"/coder/{coder.id}/mentor", {"mentorId": unknown}),
        ),
        "PATCH /mentor/<its mentor>/coder": (f"/mentor/{mentor.id}/coder", {"coderId": coder.id}),
        "PATCH /mentor/<nobody's>/coder": (f"/mentor/{unknown}/coder", {"coderId": coder.id}),
        "PATCH /mentor/<its mentor>/coder to nobody": (
            *(f"/mentor/{mentor.id}/coder", {"coderId": unknown}),
        ),
        "GET /snippets": ("/snippets", None),
        "GET /snippets of the coder": (f"/snippets?coder_id={coder.id}", None),
        "POST /snippet of the coder": ("/snippet", {"coderId": coder.id, **post}),
        "POST /snippet of nobody": ("/snippet", {"coderId": unknown, **post}),
        "GET /snippet": (path, None),
        "GET /snippet, nobody's": (f"/snippet/{unknown}", None),
        "PATCH /snippet as its coder": (path, by_coder),
        "PATCH /snippet as its mentor": (path, by_mentor),
        "PATCH /snippet as oneself": (path, by_oneself),
        "PATCH /snippet, nobody's": (f"/snippet/{unknown}", by_oneself),
        "PATCH /snippet by a wrong userId": (path, by_oneself | {"userId": unknown}),
        "PATCH /snippet by a wrong coderId": (path, by_oneself | {"coderId": cast.other_coder.id}),
        "PATCH /snippet as an astronaut": (path, by_oneself | {"usertype": "Astronaut"}),
        "DELETE /snippet": (path, {"coderId": coder.id}),
        "DELETE /snippet by a wrong coderId": (path, {"coderId": cast.other_coder.id}),
        "DELETE /snippet, nobody's": (f"/snippet/{unknown}", {"coderId": coder.id}),
        "GET /snippet/revisions": (f"{path}/revisions", None),
        "POST /snippet/revisions/restore": (f"{path}/revisions/1/restore", None),
        "POST /snippet/format": (f"{path}/format", None),
        "GET /snippet/problems": (f"{path}/problems", None),
    }
    return what.split(" ")[0], *calls[what]


def test_everybody_gets_exactly_what_the_table_says(cast):
    clients = cast.clients()
    assert set(clients) == set(WHO)
    for what, cells in TABLE.items():
        for who, status in cells.items():
            method, path, body = call(cast, what, who)
            before = cast.coder.client.get(f"/snippet/{cast.snippet}").data
            sent = {} if body is None else {"json": body}
            answer = clients[who].open(path, method=method, **sent)
            cell = (what, who, answer.status_code, answer.text)
            assert answer.status_code == status, cell
            if status < 300:
                assert answer.json["success"] is True, cell
            else:
                assert is_error(answer, status), cell
                assert CODE.splitlines()[0] not in answer.text, cell
                assert cast.coder.client.get(f"/snippet/{cast.snippet}").data == before, cell
            if what == "DELETE /snippet" and status == 200:
                cast.snippet = cast.coder.add(needsReview=True)


def test_the_table_has_every_route(sqlite_app):
    api: Api = sqlite_app.extensions["agency-api"]
    described = {re.sub(r"<[^>]+>/?|,.*| (as|by|of|to) .*", "", what) for what in TABLE}
    routes = {
        f"{method} {re.sub(r'<[^>]+>/?', '', url)}".rstrip("/")
        for resource, url in api.routes
        if resource.__module__.startswith("agency.funcster.")
        for method in resource.methods - {"HEAD", "OPTIONS"}
    }
    assert {what.rstrip("/ ") for what in described} == routes | {"GET"}


def test_a_coder_reads_no_other_coders_snippet_anywhere(cast):
    secret = "SECRET = 'of leela'\n"
    ident = cast.other_coder.add(
        name="Another secret", code=secret, comments="secret comments", needsReview=True
    )
    cast.other_coder.choose(cast.mentor)
    client = cast.coder.client
    paths = ["/mentors", "/mentors?page=1", "/userinfo/leela", "/userinfo/professor", "/coders"]
    paths += ["/snippets", "/snippets?q=another", "/snippets?needs_review=true"]
    paths += [f"/snippets?coder_id={cast.other_coder.id}", "/snippets?coder.mentor_id=1"]
    paths += [f"/snippet/{ident}{end}" for end in ("", "/revisions", "/problems")]
    paths += [f"/snippet/{ident}/revisions?q=SECRET", "/mentors?q=professor"]
    for path in paths:
        answer = client.get(path)
        assert answer.status_code in (200, 403)
        assert "secret" not in answer.text.lower(), path
    for path in (f"/snippet/{ident}/format", f"/snippet/{ident}/revisions/1/restore"):
        assert is_error(client.post(path), 403)


def test_a_mentor_who_has_lost_a_coder_edits_that_coders_snippets_no_more(cast):
    path = f"/snippet/{cast.snippet}"
    body = edit_of(cast.coder, cast.mentor, "Mentor")
    assert cast.mentor.client.patch(path, json=body).status_code == 200
    cast.coder.choose(cast.other_mentor)
    assert is_error(cast.mentor.client.patch(path, json=body), 403)
    assert cast.mentor.client.get(path).status_code == 200


def test_a_coder_and_a_mentor_of_the_same_id_are_not_the_same(app):
    mentor, coder = Person(app, "professor", "mentor"), Person(app, "bender", "coder")
    assert mentor.id == coder.id
    snippet = coder.add()
    body = edit_of(coder, mentor, "Coder")
    assert is_error(mentor.client.patch(f"/snippet/{snippet}", json=body), 403)
    body = edit_of(coder, mentor, "Mentor")
    assert is_error(coder.client.patch(f"/snippet/{snippet}", json=body), 403)
    assert is_error(mentor.client.patch(f"/snippet/{snippet}", json=body), 403)


def test_a_withdrawn_role_takes_effect_at_once(cast):
    administrator = cast.administrator
    path = f"/api/v1/users/{cast.coder.account_id}"
    assert administrator.patch(path, json={"roles": []}).status_code == 200
    assert is_error(cast.coder.client.get("/userinfo/bender"), 403)
