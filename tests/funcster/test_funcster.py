"""Coders, mentors and their snippets: each call does what the contract says."""

import pytest

from tests.support.funcster import CODE, Cast, Person, edit_of, is_error, snippet_of


@pytest.fixture
def cast(app):
    return Cast(app)


def test_the_root_says_to_programs_that_they_talk_to_the_api(client):
    answer = client.get("/")
    assert (answer.status_code, answer.json.keys()) == (200, {"success", "message"})
    assert answer.json["success"] is True
    assert client.get("/", headers={"Accept": "text/html"}).mimetype == "text/html"


def test_a_coders_userinfo_has_the_mentor_and_all_snippets(cast):
    second = cast.coder.add(name="Second", comments="Faster?")
    assert cast.coder.client.get("/userinfo/bender").json == {
        "success": True,
        "user_id": cast.coder.id,
        "usertype": "Coder",
        "mentor": "professor",
        "snippets": [
            {
                "id": cast.snippet,
                "snippet_name": "Double",
                "code": CODE,
                "needs_review": True,
                "comments": "",
                "coder_id": cast.coder.id,
            },
            {
                "id": second,
                "snippet_name": "Second",
                "code": CODE,
                "needs_review": False,
                "comments": "Faster?",
                "coder_id": cast.coder.id,
            },
        ],
    }


def test_a_mentors_userinfo_has_the_coders_with_what_waits_for_review(cast, app):
    cast.coder.add(name="Done", needsReview=False)
    third = Person(app, "fry", "Coder")
    third.choose(cast.mentor)
    info = cast.mentor.client.get("/userinfo/professor").json
    assert info.keys() == {"success", "user_id", "usertype", "coders"}
    assert (info["success"], info["user_id"], info["usertype"]) == (True, cast.mentor.id, "Mentor")
    assert [coder.keys() for coder in info["coders"]] == [{"id", "username", "snippets"}] * 2
    waiting = {coder["username"]: coder["snippets"] for coder in info["coders"]}
    assert [snippet["id"] for snippet in waiting["bender"]] == [cast.snippet]
    assert waiting["fry"] == []


def test_a_coder_sees_the_mentor_without_the_other_coders_snippets(cast, app):
    second = Person(app, "fry", "Coder")
    second.choose(cast.mentor)
    second.add(name="Fry's own", needsReview=True)
    info = cast.coder.client.get("/userinfo/professor").json
    waiting = {coder["username"]: coder["snippets"] for coder in info["coders"]}
    assert [snippet["id"] for snippet in waiting["bender"]] == [cast.snippet]
    assert waiting["fry"] == []
    mentors = cast.coder.client.get("/mentors")
    assert "Another's" not in mentors.text
    assert "Fry's own" not in mentors.text
    assert [len(c["snippets"]) for c in mentors.json["mentors"][0]["coders"]] == [1, 0]


def test_the_coders_are_listed_with_their_snippets(cast):
    listed = cast.mentor.client.get("/coders").json
    assert listed.keys() == {"success", "coders"}
    assert [coder.keys() for coder in listed["coders"]] == [
        {"id", "username", "mentor_id", "snippets"}
    ] * 2
    assert [len(coder["snippets"]) for coder in listed["coders"]] == [1, 1]
    assert listed["coders"][0]["mentor_id"] == cast.mentor.id


def test_only_coders_without_a_mentor_are_available(cast, app):
    assert cast.mentor.client.get("/coders/available").json == {"success": True, "coders": []}
    free = Person(app, "fry", "coder")
    expected = [{"id": free.id, "username": "fry", "mentor_id": None, "snippets": []}]
    assert cast.mentor.client.get("/coders/available").json["coders"] == expected
    paged = cast.mentor.client.get("/coders/available?page=1&sort=-username")
    assert (paged.json["coders"], paged.headers["X-Total-Count"]) == (expected, "1")


def test_lists_are_paged_sorted_and_searched_as_others_are(cast):
    client = cast.mentor.client
    assert [c["username"] for c in client.get("/coders?sort=-username").json["coders"]] == [
        *("leela", "bender")
    ]
    assert [c["username"] for c in client.get("/coders?q=EEL").json["coders"]] == ["leela"]
    page = client.get("/mentors?page=2&per_page=1")
    assert [m["username"] for m in page.json["mentors"]] == ["mom"]
    assert page.headers["X-Total-Count"] == "2"
    assert is_error(client.get("/coders?per_page=0"), 400)


def test_without_anybody_the_lists_are_empty(app):
    mentor = Person(app, "professor", "mentor")
    assert mentor.client.get("/coders").json == {"success": True, "coders": []}


def test_a_mentors_coders_are_listed_with_all_that_a_coder_has(cast):
    listed = cast.mentor.client.get("/mentors").json["mentors"]
    assert [mentor.keys() for mentor in listed] == [{"id", "username", "coders"}] * 2
    (coder,) = listed[0]["coders"]
    assert coder == cast.mentor.client.get("/coders").json["coders"][0]


def test_a_coder_who_chooses_another_mentor_changes_over(cast):
    cast.coder.choose(cast.other_mentor)
    assert cast.coder.client.get("/userinfo/bender").json["mentor"] == "mom"
    assert cast.mentor.client.get("/userinfo/professor").json["coders"] == []


def test_a_mentor_who_adds_anothers_coder_takes_over(cast):
    path = f"/mentor/{cast.mentor.id}/coder"
    answer = cast.mentor.client.patch(path, json={"coderId": cast.other_coder.id})
    assert (answer.status_code, answer.json.keys()) == (200, {"success", "message"})
    assert cast.other_coder.client.get("/userinfo/leela").json["mentor"] == "professor"


def test_a_snippet_is_shown_beside_success(cast):
    assert cast.coder.client.get(f"/snippet/{cast.snippet}").json == {
        "success": True,
        "id": cast.snippet,
        "snippet_name": "Double",
        "code": CODE,
        "needs_review": True,
        "comments": "",
        "coder_id": cast.coder.id,
    }


def test_a_change_replaces_the_snippet_whole(cast):
    path = f"/snippet/{cast.snippet}"
    body = edit_of(cast.coder, cast.coder, "Coder", code="x = 1\n", comments="Why?")
    cast.coder.client.patch(path, json=body | {"needsReview": True})
    del body["comments"], body["needsReview"]
    answer = cast.coder.client.patch(path, json=body)
    assert (answer.status_code, answer.json.keys()) == (200, {"success", "message"})
    shown = cast.coder.client.get(path)
    assert (shown.json["code"], shown.json["comments"]) == ("x = 1\n", "")
    assert shown.json["needs_review"] is False
    assert answer.headers["ETag"] == shown.headers["ETag"]


def test_a_removed_snippet_is_gone_with_all_that_it_was(cast):
    path = f"/snippet/{cast.snippet}"
    answer = cast.coder.client.delete(path, json={"coderId": cast.coder.id})
    assert (answer.status_code, answer.json.keys()) == (200, {"success", "message"})
    assert is_error(cast.coder.client.get(path), 404)
    assert is_error(cast.coder.client.get(f"{path}/revisions"), 404)
    assert is_error(cast.coder.client.delete(path, json={"coderId": cast.coder.id}), 404)


def test_two_editors_do_not_overwrite_each_other_unseen(cast):
    path = f"/snippet/{cast.snippet}"
    tag = cast.coder.client.get(path).headers["ETag"]
    known = {"If-Match": tag}
    by_mentor = edit_of(cast.coder, cast.mentor, "Mentor", comments="Fine.")
    assert cast.mentor.client.patch(path, json=by_mentor, headers=known).status_code == 200
    by_coder = edit_of(cast.coder, cast.coder, "Coder", name="New")
    assert is_error(cast.coder.client.patch(path, json=by_coder, headers=known), 412)
    removal = {"coderId": cast.coder.id}
    assert is_error(cast.coder.client.delete(path, json=removal, headers=known), 412)
    restoration = f"{path}/revisions/1/restore"
    assert is_error(cast.coder.client.post(restoration, headers=known), 412)
    assert cast.coder.client.get(path).json["comments"] == "Fine."
    unchanged = cast.coder.client.get(path, headers={"If-None-Match": "*"})
    assert (unchanged.status_code, unchanged.data) == (304, b"")


def test_a_snippet_that_is_posted_again_with_its_key_is_added_once(cast):
    key = {"Idempotency-Key": "once"}
    body = snippet_of(cast.coder, name="Once")
    first, again = (cast.coder.client.post("/snippet", json=body, headers=key) for _ in range(2))
    assert first.data == again.data
    assert again.headers["Idempotent-Replayed"] == "true"
    assert first.headers["Location"] == f"/snippet/{first.json['snippet_id']}"
    other = cast.coder.client.post("/snippet", json=body | {"name": "Twice"}, headers=key)
    assert is_error(other, 422)
    names = [s["snippet_name"] for s in cast.coder.client.get("/userinfo/bender").json["snippets"]]
    assert names == ["Double", "Once"]


def test_who_removes_the_account_leaves_the_snippets_to_the_mentor(cast):
    assert cast.coder.client.delete("/api/v1/user").status_code == 200
    assert is_error(cast.coder.client.get("/userinfo/bender"), 401)
    shown = cast.mentor.client.get("/userinfo/bender").json
    assert [snippet["id"] for snippet in shown["snippets"]] == [cast.snippet]


def test_scripts_make_coders_and_mentors_by_their_models(app):
    from agency.database import db
    from models import Coder, Mentor, Snippet

    with app.app_context():
        mentor = Mentor(username="professor")
        coder = Coder(username="bender", mentor=mentor)
        coder.snippets.append(Snippet(snippet_name="x", code="x = 1"))
        db.session.add(coder)
        db.session.commit()
        assert coder.to_dict(only=("mentor.username", "snippets.code")) == {
            "mentor": {"username": "professor"},
            "snippets": [{"code": "x = 1"}],
        }
