"""A suite as clients of the older snippet service have it: HTTP calls and token headers, no more.

It is run by `process/test_older_clients.py` in a process of its own, against a server whose address
and tokens are in the environment. The tokens are an administrator's, with a coder's permissions or
a mentor's. The tests follow one another, as the rows of one are what the next begins with.
"""

import json
import os
import urllib.error
import urllib.request

BASE = os.environ["FUNCSTER_URL"]
CODER = {"Authorization": f"Bearer {os.environ['CODER_TOKEN']}"}
MENTOR = {"Authorization": f"Bearer {os.environ['MENTOR_TOKEN']}"}

PEOPLE = (("albert", "Mentor"), ("betty", "mentor"), ("carol", "coder"), ("dave", "Coder"))

ids = {}


def call(method, path, headers=None, body=None):
    """The status, and the body read as JSON."""
    data = None if body is None else json.dumps(body).encode()
    sent = {"Content-Type": "application/json", **(headers or {})}
    request = urllib.request.Request(BASE + path, data, sent, method=method)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


def sign_up(username, usertype):
    email = f"{username}@example.com"
    body = {"username": username, "usertype": usertype, "email": email, "password": "Test1234!"}
    return call("POST", "/signup", None, body)


def edit(**changes):
    body = {
        "coderId": ids["carol"],
        "userId": ids["carol"],
        "usertype": "Coder",
        "name": "First snippet",
        "code": "print('revised')",
        "needsReview": True,
        "comments": "",
    }
    return {**body, **changes}


def is_error(answer, status):
    assert answer[0] == status
    assert answer[1]["success"] is False
    assert answer[1]["error"] == status
    assert answer[1]["message"]


def test_root():
    status, body = call("GET", "/")
    assert (status, body["success"]) == (200, True)


def test_sign_up():
    for username, usertype in PEOPLE:
        status, body = sign_up(username, usertype)
        assert (status, body["success"]) == (200, True)
        ids[username] = body["user_id"]


def test_sign_up_twice():
    is_error(sign_up("carol", "coder"), 409)
    is_error(sign_up("albert", "mentor"), 409)


def test_sign_up_without_a_username():
    is_error(call("POST", "/signup", None, {"usertype": "coder"}), 400)


def test_coders_available():
    status, body = call("GET", "/coders/available", MENTOR)
    assert (status, body["success"]) == (200, True)
    assert [coder["username"] for coder in body["coders"]] == ["carol", "dave"]


def test_choose_a_mentor():
    for coder in ("carol", "dave"):
        path, body = f"/coder/{ids[coder]}/mentor", {"mentorId": ids["albert"]}
        status, answer = call("PATCH", path, CODER, body)
        assert (status, answer["success"]) == (200, True)
    status, body = call("GET", "/userinfo/carol", CODER)
    assert (status, body["mentor"], body["usertype"]) == (200, "albert", "Coder")


def test_choose_a_mentor_who_is_not_there():
    is_error(call("PATCH", f"/coder/{ids['carol']}/mentor", CODER, {"mentorId": 99}), 404)


def test_userinfo_of_a_mentor_with_two_coders():
    status, body = call("GET", "/userinfo/albert", MENTOR)
    assert (status, body["success"], body["usertype"]) == (200, True, "Mentor")
    assert body["user_id"] == ids["albert"]
    assert [coder["username"] for coder in body["coders"]] == ["carol", "dave"]


def test_userinfo_of_nobody():
    is_error(call("GET", "/userinfo/nobody", CODER), 404)


def test_add_a_coder():
    path, body = f"/mentor/{ids['betty']}/coder", {"coderId": ids["dave"]}
    assert call("PATCH", path, MENTOR, body)[0] == 200
    _, body = call("GET", "/mentors", MENTOR)
    found = {m["username"]: [c["username"] for c in m["coders"]] for m in body["mentors"]}
    assert found == {"albert": ["carol"], "betty": ["dave"]}


def test_add_a_coder_who_is_not_there():
    is_error(call("PATCH", f"/mentor/{ids['betty']}/coder", MENTOR, {"coderId": 99}), 404)


def test_post_a_snippet():
    body = {
        "coderId": ids["carol"],
        "name": "First snippet",
        "code": "print('hello')",
        "needsReview": True,
        "comments": "",
    }
    status, answer = call("POST", "/snippet", CODER, body)
    assert (status, answer["success"]) == (200, True)
    ids["snippet"] = answer["snippet_id"]
    _, coders = call("GET", "/coders", MENTOR)
    assert coders["coders"][0]["snippets"][0]["code"] == "print('hello')"


def test_post_a_snippet_without_code():
    is_error(call("POST", "/snippet", CODER, {"coderId": ids["carol"]}), 400)


def test_revise_as_its_coder():
    status, body = call("PATCH", f"/snippet/{ids['snippet']}", CODER, edit())
    assert (status, body["success"]) == (200, True)
    status, body = call("GET", f"/snippet/{ids['snippet']}", CODER)
    assert (status, body["code"], body["needs_review"]) == (200, "print('revised')", True)


def test_revise_as_its_mentor():
    body = edit(userId=ids["albert"], usertype="Mentor", comments="Well done", needsReview=False)
    assert call("PATCH", f"/snippet/{ids['snippet']}", MENTOR, body)[0] == 200
    _, body = call("GET", f"/snippet/{ids['snippet']}", CODER)
    assert (body["comments"], body["needs_review"]) == ("Well done", False)


def test_revise_as_another():
    path = f"/snippet/{ids['snippet']}"
    is_error(call("PATCH", path, CODER, edit(userId=ids["dave"])), 403)
    is_error(call("PATCH", path, MENTOR, edit(userId=ids["betty"], usertype="Mentor")), 403)
    is_error(call("PATCH", path, CODER, edit(usertype="Visitor")), 400)


def test_delete_as_another():
    body = {"coderId": ids["dave"]}
    is_error(call("DELETE", f"/snippet/{ids['snippet']}", CODER, body), 403)


def test_delete_without_the_permission():
    body = {"coderId": ids["carol"]}
    is_error(call("DELETE", f"/snippet/{ids['snippet']}", MENTOR, body), 403)


def test_delete():
    body = {"coderId": ids["carol"]}
    status, answer = call("DELETE", f"/snippet/{ids['snippet']}", CODER, body)
    assert (status, answer["success"]) == (200, True)


def test_what_was_deleted_is_gone():
    path = f"/snippet/{ids['snippet']}"
    is_error(call("GET", path, CODER), 404)
    is_error(call("PATCH", path, CODER, edit()), 404)
    is_error(call("DELETE", path, CODER, {"coderId": ids["carol"]}), 404)


def test_without_a_token():
    is_error(call("GET", "/mentors"), 401)
    is_error(call("GET", "/coders"), 401)
