"""A suite as clients of the older casting service have it: HTTP calls and token headers, no more.

It is run by `process/test_older_clients.py` in a process of its own, against a server whose address
and tokens are in the environment.
"""

import json
import os
import urllib.error
import urllib.request

import pytest

BASE = os.environ["CASTING_URL"]
ASSISTANT = {"Authorization": f"Bearer {os.environ['ASSISTANT_TOKEN']}"}
DIRECTOR = {"Authorization": f"Bearer {os.environ['DIRECTOR_TOKEN']}"}
PRODUCER = {"Authorization": f"Bearer {os.environ['PRODUCER_TOKEN']}"}

ACTOR = {"name": "Denzel Washington", "age": 64, "gender": "male"}
MOVIE = {"title": "Training Day", "release_date": "2001-10-05", "actors": []}


def call(method, path, headers=None, body=None):
    """The status, the body read as JSON, and the URL that answered in the end."""
    data = None if body is None else json.dumps(body).encode()
    sent = {"Content-Type": "application/json", **(headers or {})}
    request = urllib.request.Request(BASE + path, data, sent, method=method)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, json.load(answer), answer.url
    except urllib.error.HTTPError as error:
        return error.code, json.load(error), error.url


@pytest.fixture(autouse=True)
def nobody():
    for plural in ("actors", "movies"):
        status, body, _ = call("GET", f"/{plural}", PRODUCER)
        for row in body[plural] if status == 200 else []:
            call("DELETE", f"/{plural}/{row['id']}", PRODUCER)


@pytest.fixture
def actor():
    _, body, _ = call("POST", "/actors", DIRECTOR, ACTOR)
    return body["actors"][0]["id"]


@pytest.fixture
def movie(actor):
    _, body, _ = call("POST", "/movies", PRODUCER, {**MOVIE, "actors": [actor]})
    return body["movies"][0]["id"]


def is_error(answer, status, message):
    assert answer[0] == status
    assert answer[1]["success"] is False
    assert answer[1]["error"] == status
    assert answer[1]["message"] == message


@pytest.mark.parametrize("path", ["/actors", "/movies"])
def test_get_of_nothing(path):
    is_error(call("GET", path, ASSISTANT), 404, "Resource was not found")


def test_get_actors(actor):
    status, body, _ = call("GET", "/actors", ASSISTANT)
    assert (status, body["success"]) == (200, True)
    assert body["actors"] == [{"id": actor, **ACTOR}]


def test_get_movies(movie, actor):
    status, body, _ = call("GET", "/movies", ASSISTANT)
    assert (status, body["success"]) == (200, True)
    assert body["movies"] == [
        {
            "id": movie,
            "title": "Training Day",
            "release_date": "Fri, 05 Oct 2001 00:00:00 GMT",
            "actors": [actor],
        }
    ]


def test_post_actor():
    status, body, url = call("POST", "/actors", DIRECTOR, ACTOR)
    assert (status, body["success"], len(body["actors"])) == (200, True, 1)
    assert body["actors"][0]["name"] == "Denzel Washington"
    assert url == f"{BASE}/actors"


def test_post_actor_with_a_slash_at_the_end():
    status, body, url = call("POST", "/actors/", DIRECTOR, ACTOR)
    assert (status, len(body["actors"])) == (200, 1)
    assert url == f"{BASE}/actors/"


def test_post_actor_of_an_invalid_age():
    body = {**ACTOR, "age": "twenty five"}
    is_error(call("POST", "/actors", DIRECTOR, body), 422, "Unprocessable Entity")


def test_post_movie():
    status, body, _ = call("POST", "/movies", PRODUCER, MOVIE)
    assert (status, body["success"], len(body["movies"])) == (200, True, 1)


def test_post_movie_with_an_invalid_date():
    body = {**MOVIE, "release_date": "hey there"}
    is_error(call("POST", "/movies", PRODUCER, body), 422, "Unprocessable Entity")


def test_post_without_a_body():
    is_error(call("POST", "/actors", DIRECTOR), 400, "Bad request")


def test_patch_actor(actor):
    status, body, _ = call("PATCH", f"/actors/{actor}", DIRECTOR, {"name": "Anne Hathaway"})
    assert (status, body["success"]) == (200, True)
    assert body["actors"] == [{"id": actor, **ACTOR, "name": "Anne Hathaway"}]


def test_patch_movie(movie):
    status, body, _ = call("PATCH", f"/movies/{movie}", DIRECTOR, {"title": "Glory"})
    assert (status, body["success"], body["movies"][0]["title"]) == (200, True, "Glory")


@pytest.mark.parametrize("plural", ["actors", "movies"])
def test_patch_and_delete_of_what_is_not_there(plural):
    body = {"name": "x", "title": "x"}
    is_error(call("PATCH", f"/{plural}/5", PRODUCER, body), 404, "Resource was not found")
    is_error(call("DELETE", f"/{plural}/5", PRODUCER), 404, "Resource was not found")


def test_delete_the_last_actor(actor):
    status, body, _ = call("DELETE", f"/actors/{actor}", DIRECTOR)
    assert (status, body) == (200, {"success": True, "actors": []})


def test_delete_the_last_movie(movie):
    status, body, _ = call("DELETE", f"/movies/{movie}", PRODUCER)
    assert (status, body) == (200, {"success": True, "movies": []})


def test_without_a_token():
    status, body, _ = call("GET", "/actors")
    assert (status, body["success"], body["error"]) == (401, False, 401)
    assert body["code"] == "authorization_header_missing"
    assert body["description"] == body["message"]


def is_forbidden(answer):
    is_error(answer, 403, "Permission not found.")
    assert answer[1]["code"] == "unauthorized"
    assert answer[1]["description"] == "Permission not found."


def test_assistant_posts_an_actor():
    is_forbidden(call("POST", "/actors", ASSISTANT, ACTOR))


def test_assistant_deletes_a_movie(movie):
    is_forbidden(call("DELETE", f"/movies/{movie}", ASSISTANT))


def test_director_deletes_an_actor(actor):
    assert call("DELETE", f"/actors/{actor}", DIRECTOR)[0] == 200


def test_director_posts_a_movie():
    is_forbidden(call("POST", "/movies", DIRECTOR, MOVIE))
