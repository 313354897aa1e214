"""Coders and mentors with accounts, and signed-in clients for them."""

from typing import Any
from urllib.parse import quote

from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.support.accounts import signed_in

PASSWORD = "correct horse battery staple"

CODE = "def double(number):\n    return 2 * number\n"


def body_of(username: str, usertype: str = "coder", **changes: Any) -> dict[str, Any]:
    """Return the body of a sign-up."""
    email = f"{quote(username)}@example.com"
    body = {"username": username, "usertype": usertype, "email": email, "password": PASSWORD}
    return body | changes


class Person:
    """A signed-in coder or mentor."""

    def __init__(self, app: Flask, username: str, usertype: str) -> None:
        self.client: FlaskClient = app.test_client()
        body = body_of(username, usertype)
        answer = self.client.post("/signup", json=body)
        assert answer.status_code == 200, answer.json
        self.id: int = answer.json["user_id"]
        self.username = username
        credentials = {"email": body["email"], "password": PASSWORD}
        signed = self.client.post("/api/v1/authenticate", json=credentials).json
        self.account_id: int = signed["id"]
        self.client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {signed['token']}"

    def add(self, **changes: Any) -> int:
        """Add a snippet, and return its id."""
        answer = self.client.post("/snippet", json=snippet_of(self, **changes))
        assert answer.status_code == 200, answer.json
        return answer.json["snippet_id"]

    def choose(self, mentor: "Person") -> None:
        """Choose a mentor."""
        answer = self.client.patch(f"/coder/{self.id}/mentor", json={"mentorId": mentor.id})
        assert answer.status_code == 200, answer.json


def snippet_of(coder: Person, **changes: Any) -> dict[str, Any]:
    """Return the body that adds a snippet."""
    body = {"coderId": coder.id, "name": "Double", "code": CODE, "needsReview": False}
    return body | changes


def edit_of(coder: Person, editor: Person, usertype: str, **changes: Any) -> dict[str, Any]:
    """Return the body that changes a snippet, sent by its coder or their mentor."""
    return snippet_of(coder) | {"userId": editor.id, "usertype": usertype} | changes


class Cast:
    """Two mentors, each with a coder who has a snippet awaiting review."""

    def __init__(self, app: Flask) -> None:
        self.app = app
        self.mentor = Person(app, "professor", "mentor")
        self.other_mentor = Person(app, "mom", "mentor")
        self.coder = Person(app, "bender", "coder")
        self.other_coder = Person(app, "leela", "coder")
        self.coder.choose(self.mentor)
        self.other_coder.choose(self.other_mentor)
        self.snippet = self.coder.add(needsReview=True)
        self.others_snippet = self.other_coder.add(name="Another's", needsReview=True)
        self.administrator = signed_in(app, "administrator", "coder", "mentor")
        self.nobody = app.test_client()

    def clients(self) -> dict[str, FlaskClient]:
        """Return clients by their relationship to the coder and the snippet."""
        return {
            "owner": self.coder.client,
            "other coder": self.other_coder.client,
            "own mentor": self.mentor.client,
            "other mentor": self.other_mentor.client,
            "administrator": self.administrator,
            "administrator alone": signed_in(self.app, "administrator"),
            "role alone": signed_in(self.app, "coder"),
            "nobody": self.nobody,
        }


def is_error(answer: TestResponse, status: int, message: str | None = None) -> bool:
    """Return whether the response is an error in the contract's format."""
    body = answer.json
    return (
        answer.status_code == status
        and (body["success"], body["error"]) == (False, status)
        and isinstance(body["message"], str)
        and (message is None or body["message"] == message)
    )
