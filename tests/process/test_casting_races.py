"""Many casting directors at once: nothing is lost, and nobody overwrites unseen."""

import pytest

from tests.support.accounts import token_of
from tests.support.client import call, call_at_once
from tests.support.databases import number
from tests.support.servers import SharedServer

ACTOR = {"name": "Amy Wong", "age": 30, "gender": "female"}


@pytest.fixture
def contested(four_workers: SharedServer) -> SharedServer:
    """The server of four workers, with twenty actors and twenty movies in which they play."""
    four_workers.refill("--planets", "1", "--casting")
    return four_workers


@pytest.fixture
def token(contested: SharedServer) -> dict[str, str]:
    """The header of a producer there."""
    return {"Authorization": f"Bearer {token_of(contested.app, 'executive_producer')}"}


def test_of_two_who_delete_the_same_actor_one_is_told_that_it_is_gone(contested, token):
    for actor in range(1, 11):
        deletion = ("DELETE", f"/actors/{actor}", None, token)
        answers = call_at_once(contested.port, [deletion, deletion])
        assert sorted(answer.status for answer in answers) == [200, 404]
        (done,) = (answer for answer in answers if answer.status == 200)
        assert actor not in [row["id"] for row in done.json["actors"]]
    assert number(contested.url, "actors") == 10


def test_of_two_editors_at_once_one_is_told_that_the_other_was_first(contested, token):
    for turn in range(10):
        path = f"/movies/{turn % 3 + 1}"
        tag = call(contested.port, "GET", path, **token).headers["ETag"]
        known = token | {"If_Match": tag}
        edits = [
            ("PATCH", path, {"title": f"{editor}{turn}", "actors": ids}, known)
            for editor, ids in (("A", [1, 2]), ("B", [3]))
        ]
        answers = call_at_once(contested.port, edits)
        assert sorted(answer.status for answer in answers) == [200, 412]
        movie = call(contested.port, "GET", path, **token).json["movie"]
        # What one has sent is stored whole, and nothing of the other's.
        assert (movie["title"], movie["actors"]) in [(f"A{turn}", [1, 2]), (f"B{turn}", [3])]


def test_a_movie_is_never_left_with_an_actor_who_is_gone(contested, token):
    for actor in range(1, 11):
        edit, removal = call_at_once(
            contested.port,
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
        movie = call(contested.port, "GET", "/movies/1", **token).json["movie"]
        assert actor not in movie["actors"]


def test_writers_at_once_are_all_listed_in_the_end(contested, token):
    calls = [("POST", "/actors", {**ACTOR, "name": f"Amy {n}"}, token) for n in range(30)]
    answers = call_at_once(contested.port, calls)
    assert {answer.status for answer in answers} == {200}
    for n, answer in enumerate(answers):
        ident = int(answer.headers["Location"].rpartition("/")[2])
        assert {"id": ident, **ACTOR, "name": f"Amy {n}"} in answer.json["actors"]
    listed = call(contested.port, "GET", "/actors", **token).json["actors"]
    assert {f"Amy {n}" for n in range(30)} <= {row["name"] for row in listed}


def test_a_key_that_20_requests_share_at_once_adds_one_actor(contested, token):
    before = number(contested.url, "actors")
    keyed = ("POST", "/actors", ACTOR, token | {"Idempotency_Key": "the-same-one"})
    answers = call_at_once(contested.port, [keyed] * 20)
    assert {answer.status for answer in answers} == {200}
    assert len({answer.body for answer in answers}) == 1
    assert number(contested.url, "actors") == before + 1
