"""Responses with `"success": true`."""

from typing import Any

import orjson
from flask import Response

from agency.rest.api import JSONResponse
from agency.rest.resource import as_bytes

Headers = dict[str, str]


def success_body(members: str | bytes) -> bytes:
    """Return the body of a success with these members, a JSON object that isn't empty."""
    return b'{"success":true,' + as_bytes(members).lstrip()[1:].lstrip()


def message_response(message: str, headers: Headers | None = None, **members: int) -> Response:
    """Create a response with a message and other members."""
    return success_response({"message": message, **members}, headers)


def success_response(members: dict[str, Any], headers: Headers | None = None) -> Response:
    """Create a response with these members."""
    return JSONResponse(orjson.dumps({"success": True, **members}), 200, headers)
