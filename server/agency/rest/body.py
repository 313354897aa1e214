"""Parsing of request bodies: JSON objects and forms."""

from collections.abc import Collection
from typing import Any

import orjson
from flask import request
from werkzeug.exceptions import BadRequest, UnsupportedMediaType

from agency.openapi.operations import FORMS

MOST_DIGITS = 20
"""One digit more than the largest number that a column can hold."""


def read_object() -> dict[str, Any]:
    """Return the JSON object (RFC 8259) in the body of the request.

    Raises:
        UnsupportedMediaType: the media type is not application/json (415).
        RequestEntityTooLarge: the body exceeds `MAX_BODY_BYTES` (413).
        BadRequest: the body is missing or not a JSON object (400).
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
    """Return the JSON object or the fields of the form in the body of the request.

    In a form, an empty field is null and a repeated one is an array.

    Args:
        numbers: the fields that a form must convert to integers.

    Raises:
        UnsupportedMediaType: the media type is neither JSON nor a form (415).
        RequestEntityTooLarge: the body exceeds `MAX_BODY_BYTES` or has too many fields (413).
        BadRequest: the body is missing or malformed (400).
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
    # Clients send null as an empty field or, for a number, as "null".
    return None if not text or (is_number and text == "null") else text
