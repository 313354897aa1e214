"""Many casting directors at once: nothing is lost, and nobody overwrites unseen."""

import pytest

from deploy.server import serving
from tests.support.accounts import live_token
from tests.support.client import call, call_at_once
from tests.support.databases import number, seeded

ACTOR = {"name": "Amy Wong", "age": 30, "gender": "female"}


@pytest.fixture
def cast_url(migrated_url: str) -> str:
    """The URL of a database with twenty actors and twenty movies in which they play."""
    seeded(migrated_url, "--planets", "1", "--casting")
    return migrated_url


@pytest.fixture
def token(cast_url: str) -> dict[str, str]:
    """The header of a producer there."""
    return {"Authorization": f"Bearer {live_token(cast_url, 'executive_producer')}"}


def test_of_two_who_delete_the_same_actor_one_is_told_that_it_is_gone(cast_url, token):
    with serving(cast_url, WORKERS="4") as server:
        for actor in range(1, 11):
            deletion = ("DELETE", f"/actors/{actor}", None, token)
            answers = call_at_once(server.port, [deletion, deletion])
            assert sorted(answer.status for answer in answers) == [200, 404]
            (done,) = (answer for answer in answers if answer.status == 200)
            assert actor not in [row["id"] for row in done.json["actors"]]
    assert number(cast_url, "actors") == 10


def test_of_two_editors_at_once_one_is_told_that_the_other_was_first(cast_url, token):
    with serving(cast_url, WORKERS="4") as server:
        for turn in range(10):
            path = f"/movies/{turn % 3 + 1}"
            tag = call(server.port, "GET", path, **token).headers["ETag"]
            known = token | {"If_Match": tag}
            edits = [
                ("PATCH", path, {"title": f"{editor}{turn}", "actors": ids}, known)
                for editor, ids in (("A", [1, 2]), ("B", [3]))
            ]
            answers = call_at_once(server.port, edits)
            assert sorted(answer.status for answer in answers) == [200, 412]
            movie = call(server.port, "GET", path, **token).json["movie"]
            # What one has sent is stored whole, and nothing of the other's.
            assert (movie["title"], movie["actors"]) in [(f"A{turn}", [1, 2]), (f"B{turn}", [3])]


def test_a_movie_is_never_left_with_an_actor_who_is_gone(cast_url, token):
    with serving(cast_url, WORKERS="4") as server:
        for actor in range(1, 11):
            edit, removal = call_at_once(
                server.port,
                [
                    ("PATCH", "/movies/1", {"actors": [actor, 20]}, token),
                    ("DELETE", f"/actors/{actor}", None, token),
                ],
            )
            assert removal.status == 200
            assert edit.status in (200, 422)
            if edit.status == 422:
                (detail,) = edit.json["details"]
                assert detail == {"field": "actors", "message": f"names no actor: {actor}"}
            movie = call(server.port, "GET", "/movies/1", **token).json["movie"]
            assert actor not in movie["actors"]


def test_writers_at_once_are_all_listed_in_the_end(cast_url, token):
    with serving(cast_url, WORKERS="4") as server:
        calls = [("POST", "/actors", {**ACTOR, "name": f"Amy {n}"}, token) for n in range(30)]
        answers = call_at_once(server.port, calls)
        assert {answer.status for answer in answers} == {200}
        for n, answer in enumerate(answers):
            ident = int(answer.headers["Location"].rpartition("/")[2])
            assert {"id": ident, **ACTOR, "name": f"Amy {n}"} in answer.json["actors"]
        listed = call(server.port, "GET", "/actors", **token).json["actors"]
        assert {f"Amy {n}" for n in range(30)} <= {row["name"] for row in listed}


def test_a_key_that_20_requests_share_at_once_adds_one_actor(cast_url, token):
    before = number(cast_url, "actors")
    keyed = ("POST", "/actors", ACTOR, token | {"Idempotency_Key": "the-same-one"})
    with serving(cast_url, WORKERS="4") as server:
        answers = call_at_once(server.port, [keyed] * 20)
    assert {answer.status for answer in answers} == {200}
    assert len({answer.body for answer in answers}) == 1
    assert number(cast_url, "actors") == before + 1
