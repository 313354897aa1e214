"""What a success is answered with."""

from typing import Any

import orjson
from flask import Response

from agency.rest.api import JSONResponse


def done(message: str, headers: dict[str, str] | None = None, **members: int) -> Response:
    """Answer that something is done, in words and with members beside."""
    return answer({"message": message, **members}, headers)


def answer(members: dict[str, Any], headers: dict[str, str] | None = None) -> Response:
    """Answer a success that has these members."""
    return JSONResponse(orjson.dumps({"success": True, **members}), 200, headers)
