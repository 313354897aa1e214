"""Read and validate request bodies about coders, mentors and snippets."""

from typing import Any, NamedTuple

from flask import request

from agency.funcster.models import CONTENT, Snippet
from agency.funcster.signup import usertype_faults
from agency.rest.body import read_object
from agency.settings import LARGEST_BODY_BYTES
from agency.validation import LARGEST, Detail, ValidationError

MAX_BODY_BYTES = LARGEST_BODY_BYTES
"""Escaping can make code six times as long in JSON, so this is enough for half a megabyte."""

FIELDS = {
    "name": "snippet_name",
    "code": "code",
    "needsReview": "needs_review",
    "comments": "comments",
}
"""The columns of a snippet's content, by property name."""


class SnippetCreation(NamedTuple):
    """A new snippet."""

    coder_id: int
    content: dict[str, Any]


class SnippetUpdate(NamedTuple):
    """The new content of a snippet, and who the client claims to be."""

    coder_id: int
    user_id: int
    usertype: str
    content: dict[str, Any]


def read_id(name: str) -> int:
    """Return the id in a property of the body.

    Raises:
        ValidationError: the property is missing or isn't an id (400).
    """
    body = read_object()
    details = _id_faults(body, name)
    if details:
        raise ValidationError(details)
    return int(body[name])


def new_snippet() -> SnippetCreation:
    """Return the snippet to create."""
    body = _read_code()
    details = _id_faults(body, "coderId")
    if "needsReview" not in body:
        details.append({"field": "needsReview", "message": "is required"})
    content = _content(body, details)
    return SnippetCreation(body["coderId"], content)


def snippet_update() -> SnippetUpdate:
    """Return the new state of a snippet. Missing properties become empty or false."""
    body = _read_code()
    details = _id_faults(body, "coderId", "userId") + usertype_faults(body)
    content = _content(body, details)
    return SnippetUpdate(body["coderId"], body["userId"], body["usertype"].capitalize(), content)


def _read_code() -> dict[str, Any]:
    request.max_content_length = MAX_BODY_BYTES
    return read_object()


def _content(body: dict[str, Any], details: list[Detail]) -> dict[str, Any]:
    """Return the content of a snippet, or raise its errors together with `details`."""
    sent = {column: body[name] for name, column in FIELDS.items() if name in body}
    values: dict[str, Any] = {}
    try:
        values = Snippet.validated(sent)
    except ValidationError as error:
        names = {column: name for name, column in FIELDS.items()}
        details = details + [
            {"field": names.get(detail["field"] or ""), "message": detail["message"]}
            for detail in error.details
        ]
    if details:
        raise ValidationError(details)
    empty = {"needs_review": False, "comments": ""}
    return {name: values.get(name, empty.get(name)) for name in CONTENT}


def _id_faults(body: dict[str, Any], *names: str) -> list[Detail]:
    messages = {name: _id_fault(body, name) for name in names}
    return [{"field": name, "message": message} for name, message in messages.items() if message]


def _id_fault(body: dict[str, Any], name: str) -> str | None:
    if name not in body:
        return "is required"
    # In Python, bool is a subclass of int.
    if type(body[name]) is not int:
        return "must be a whole number"
    return None if 1 <= body[name] <= LARGEST else f"must be from 1 to {LARGEST}"
