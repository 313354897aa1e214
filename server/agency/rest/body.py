"""What a client sends: the body of a POST or PATCH."""

from collections.abc import Collection
from typing import Any

import orjson
from flask import request
from werkzeug.exceptions import BadRequest, UnsupportedMediaType

from agency.openapi.operations import FORMS

MOST_DIGITS = 20
"""One more than the largest number has that may stand in a column."""


def read_object() -> dict[str, Any]:
    """The JSON object (RFC 8259) in the body of the request.

    Raises:
        UnsupportedMediaType: the body is of another media type than application/json (415).
        RequestEntityTooLarge: it is longer than `MAX_BODY_BYTES` (413).
        BadRequest: it is missing, not JSON, or JSON of another kind than an object (400).
    """
    text = request.get_data(cache=False)
    if not text:
        raise BadRequest("must be a JSON object; the request has no body")
    if not request.is_json:
        raise UnsupportedMediaType("must be sent as Content-Type: application/json")
    try:
        body = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise BadRequest(f"is not valid JSON: {error}") from None
    if not isinstance(body, dict):
        raise BadRequest("must be a JSON object")
    return body


def read_fields(numbers: Collection[str] = ()) -> dict[str, Any]:
    """The JSON object in the body of the request, or the fields of the form that it is.

    A field that was left empty is null, which a form has no other way to say, and one that is there
    more than once is an array.

    Args:
        numbers: the fields that are whole numbers, which a form has as text.

    Raises:
        UnsupportedMediaType: the body is of another media type (415).
        RequestEntityTooLarge: it is longer than `MAX_BODY_BYTES`, or has too many fields (413).
        BadRequest: it is missing or can't be read (400).
    """
    if request.mimetype not in FORMS:
        return read_object()
    return {
        name: _value(texts[0], name in numbers) if len(texts) == 1 else texts
        for name, texts in request.form.lists()
    }


def _value(text: str, is_number: bool) -> str | int | None:
    if is_number and text.isascii() and text.isdecimal() and len(text) <= MOST_DIGITS:
        return int(text)
    # Some clients leave out what is null, some leave it empty, and some write it.
    return None if not text or (is_number and text == "null") else text
