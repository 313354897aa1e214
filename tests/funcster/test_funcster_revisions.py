"""All that a snippet has been can be shown, and undone."""

import time

import pytest

from agency.database import db
from agency.funcster import snippets
from models import Revision, Snippet
from tests.support.funcster import CODE, Cast, edit_of, is_error


@pytest.fixture
def cast(app):
    return Cast(app)


def revisions(client, ident):
    return client.get(f"/snippet/{ident}/revisions").json["revisions"]


def test_what_the_mentor_has_edited_is_shown_and_undone(cast):
    began = int(time.time())
    path = f"/snippet/{cast.snippet}"
    before = cast.coder.client.get(path)
    body = edit_of(
        cast.coder, cast.mentor, "Mentor", name="Twice", code="twice = 2\n", comments="!"
    )
    assert cast.mentor.client.patch(path, json=body).status_code == 200

    first, second = revisions(cast.coder.client, cast.snippet)
    assert (first["number"], first["username"], first["usertype"]) == (1, "bender", "Coder")
    assert (first["code"], first["asks_for_review"], first["reviews"]) == (CODE, True, False)
    assert (second["number"], second["username"], second["usertype"]) == (2, "professor", "Mentor")
    assert (second["snippet_name"], second["code"]) == ("Twice", "twice = 2\n")
    assert (second["comments"], second["needs_review"]) == ("!", False)
    assert (second["asks_for_review"], second["reviews"], second["restores"]) == (False, True, None)
    assert first["at"] <= began <= second["at"] <= time.time()

    undone = cast.coder.client.post(f"{path}/revisions/1/restore")
    assert (undone.status_code, undone.json.keys()) == (200, {"success", "message"})
    after = cast.coder.client.get(path)
    assert after.data == before.data
    assert undone.headers["ETag"] == after.headers["ETag"]
    _, again, third = revisions(cast.coder.client, cast.snippet)
    assert again == second
    assert (third["username"], third["restores"], third["code"]) == ("bender", 1, CODE)
    assert third["asks_for_review"] is True


@pytest.mark.parametrize(
    ("needs_review", "usertype", "asks", "reviews"),
    [
        (True, "Coder", False, False),
        (False, "Coder", False, False),
        (True, "Mentor", False, False),
        (False, "Mentor", False, True),
    ],
)
def test_a_review_is_done_once_the_mentor_says_so(cast, needs_review, usertype, asks, reviews):
    editor = cast.coder if usertype == "Coder" else cast.mentor
    body = edit_of(cast.coder, editor, usertype, needsReview=needs_review)
    editor.client.patch(f"/snippet/{cast.snippet}", json=body)
    latest = revisions(cast.coder.client, cast.snippet)[-1]
    assert (latest["asks_for_review"], latest["reviews"]) == (asks, reviews)


def test_what_an_administrator_does_is_said_to_be_that(cast):
    path = f"/snippet/{cast.snippet}"
    body = edit_of(cast.coder, cast.mentor, "Mentor")
    assert cast.administrator.patch(path, json=body).status_code == 200
    latest = revisions(cast.coder.client, cast.snippet)[-1]
    assert (latest["username"], latest["usertype"]) == (None, "Administrator")
    assert latest["reviews"] is True


def test_the_revisions_of_another_snippet_are_not_among_them(cast):
    second = cast.coder.add(name="Second")
    assert [r["snippet_name"] for r in revisions(cast.coder.client, second)] == ["Second"]
    assert is_error(cast.coder.client.post(f"/snippet/{second}/revisions/2/restore"), 404)


def test_revisions_are_paged_and_searched(cast):
    path = f"/snippet/{cast.snippet}"
    for number in range(2, 6):
        body = edit_of(cast.coder, cast.coder, "Coder", code=f"x = {number}\n")
        cast.coder.client.patch(path, json=body)
    latest = cast.coder.client.get(f"{path}/revisions?sort=-number&page=1&per_page=2")
    assert [r["number"] for r in latest.json["revisions"]] == [5, 4]
    assert latest.headers["X-Total-Count"] == "5"
    found = cast.coder.client.get(f"{path}/revisions?q=x = 3").json["revisions"]
    assert [r["number"] for r in found] == [3]


@pytest.mark.parametrize("number", ["0", "2", "99999999999999999999999", "-1"])
def test_a_revision_that_is_not_there_is_not_found(cast, number):
    path = f"/snippet/{cast.snippet}/revisions/{number}/restore"
    assert is_error(cast.coder.client.post(path), 404)
    assert is_error(cast.coder.client.post("/snippet/99/revisions/1/restore"), 404)


def test_a_restoration_that_is_sent_again_with_its_key_happens_once(cast):
    path = f"/snippet/{cast.snippet}/revisions/1/restore"
    key = {"Idempotency-Key": "undo"}
    first, again = (cast.coder.client.post(path, headers=key) for _ in range(2))
    assert (first.data, again.headers["Idempotent-Replayed"]) == (again.data, "true")
    assert len(revisions(cast.coder.client, cast.snippet)) == 2


def test_a_change_whose_revision_fails_does_not_happen(cast, app, monkeypatch):
    def failing(*args, **kwargs):
        raise RuntimeError

    path, before = f"/snippet/{cast.snippet}", cast.coder.client.get(f"/snippet/{cast.snippet}")
    monkeypatch.setattr(snippets, "_add_revision", failing)
    body = edit_of(cast.coder, cast.coder, "Coder", code="lost = True\n")
    assert is_error(cast.coder.client.patch(path, json=body), 500)
    post = {"coderId": cast.coder.id, "name": "x", "code": "y", "needsReview": True}
    assert is_error(cast.coder.client.post("/snippet", json=post), 500)
    monkeypatch.undo()
    assert cast.coder.client.get(path).data == before.data
    with app.app_context():
        assert db.session.query(Snippet).count() == db.session.query(Revision).count() == 2
