"""What a client sends: the body of a POST or PATCH."""

from typing import Any

import orjson
from flask import request
from werkzeug.exceptions import UnsupportedMediaType

from agency.validation import ValidationError


def read_object() -> dict[str, Any]:
    """The JSON object (RFC 8259) in the body of the request.

    Raises:
        UnsupportedMediaType: the body is of another media type than application/json (415).
        RequestEntityTooLarge: it is longer than `MAX_BODY_BYTES` (413).
        ValidationError: it is missing, not JSON, or JSON of another kind than an object (400).
    """
    text = request.get_data(cache=False)
    if not text:
        raise ValidationError.of(None, "must be a JSON object; the request has no body")
    if not request.is_json:
        raise UnsupportedMediaType("must be sent as Content-Type: application/json")
    try:
        body = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise ValidationError.of(None, f"is not valid JSON: {error}") from None
    if not isinstance(body, dict):
        raise ValidationError.of(None, "must be a JSON object")
    return body
