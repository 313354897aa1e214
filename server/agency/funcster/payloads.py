"""What clients send about coders, mentors and snippets: read, and checked as a whole."""

from typing import Any, NamedTuple

from flask import request

from agency.funcster.models import CONTENT, Snippet
from agency.funcster.signup import usertype_faults
from agency.rest.body import read_object
from agency.validation import LARGEST, Detail, ValidationError

MAX_BODY_BYTES = 4 * 1024 * 1024
"""Half a megabyte of code has six times as much in JSON if each character is escaped."""

NAMES = {
    "name": "snippet_name",
    "code": "code",
    "needsReview": "needs_review",
    "comments": "comments",
}
"""What clients call the content of a snippet."""


class Posted(NamedTuple):
    """A new snippet."""

    coder_id: int
    content: dict[str, Any]


class Changed(NamedTuple):
    """A snippet as it is to be, and what its sender says to be."""

    coder_id: int
    user_id: int
    usertype: str
    content: dict[str, Any]


def ident(name: str) -> int:
    """The id that the body has under this name.

    Raises:
        ValidationError: it has none (400).
    """
    body = read_object()
    details = _id_faults(body, name)
    if details:
        raise ValidationError(details)
    return int(body[name])


def posted() -> Posted:
    """The snippet that is to be added."""
    body = _read_code()
    details = _id_faults(body, "coderId")
    if "needsReview" not in body:
        details.append({"field": "needsReview", "message": "is required"})
    content = _content(body, details)
    return Posted(body["coderId"], content)


def changed() -> Changed:
    """What a snippet is to be, whole: what is left out becomes empty or false."""
    body = _read_code()
    details = _id_faults(body, "coderId", "userId") + usertype_faults(body)
    content = _content(body, details)
    return Changed(body["coderId"], body["userId"], body["usertype"].capitalize(), content)


def _read_code() -> dict[str, Any]:
    request.max_content_length = MAX_BODY_BYTES
    return read_object()


def _content(body: dict[str, Any], details: list[Detail]) -> dict[str, Any]:
    """What the body says of a snippet, unless that or what `details` tells is at fault."""
    sent = {column: body[name] for name, column in NAMES.items() if name in body}
    values: dict[str, Any] = {}
    try:
        values = Snippet.validated(sent)
    except ValidationError as error:
        names = {column: name for name, column in NAMES.items()}
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
    # bool is an int to Python, but not to JSON.
    if type(body[name]) is not int:
        return "must be a whole number"
    return None if 1 <= body[name] <= LARGEST else f"must be from 1 to {LARGEST}"
