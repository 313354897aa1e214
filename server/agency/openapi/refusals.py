"""Which bodies the errors of each contract have, for the OpenAPI document.

What `agency.rest.errors` does, this describes.
"""

from http import HTTPStatus
from typing import Any

from agency.openapi.schemas import Schema
from agency.rest import errors

MEANINGS = {
    400: "The body can't be read or is invalid, or a parameter is; `details` may have each fault",
    401: "There is no token, or none that is valid",
    403: "The token lacks the permission",
    404: "There is no such row, or none at all",
    409: "In conflict with another request, or one with the same Idempotency-Key is in flight",
    412: "Changed since the client read it (If-Match)",
    413: "The body is too long",
    415: "The body is of another media type than application/json",
    422: "The Idempotency-Key was used with another body, or where there are `details`, a property "
    "or a parameter is invalid",
    429: "Too often; try again after `Retry-After` seconds",
    500: "A fault of the server",
    502: "The identity provider can't be reached, or makes no sense",
    503: "The database is busy or away; try again after `Retry-After` seconds",
}

DETAILS = {
    "type": "array",
    "minItems": 1,
    "items": {
        "type": "object",
        "properties": {"field": {"type": ["string", "null"]}, "message": {"type": "string"}},
        "required": ["field", "message"],
    },
}


def _object(**properties: Any) -> Schema:
    return {"type": "object", "properties": properties, "required": list(properties)}


TEXT = {"type": "string"}
CASTING = {"success": {"const": False}, "error": {"type": "integer"}, "message": TEXT}

SCHEMAS: Schema = {
    "Error": _object(error=TEXT),
    "Faults": _object(
        errors={"type": "array", "items": {"const": "validation errors"}}, details=DETAILS
    ),
    "CastingError": _object(**CASTING),
    "CastingRefusal": _object(**CASTING, code=TEXT, description=TEXT),
    "CastingFaults": _object(**CASTING, details=DETAILS),
    "AccountsError": _object(message=TEXT),
    "AccountsRefusal": _object(message=TEXT, type=TEXT),
    "AccountsFaults": _object(message=TEXT, details=DETAILS),
}


def schema(contract: errors.Contract, status: int) -> str:
    """The name of the schema of an error with this status, by the contract."""
    if contract is errors.casting:
        if status in errors.REFUSALS:
            return "CastingRefusal"
        return "CastingFaults" if status == HTTPStatus.UNPROCESSABLE_ENTITY else "CastingError"
    if contract is errors.funcster:
        if status in errors.REFUSALS:
            return "CastingRefusal"
        return "CastingFaults" if status == HTTPStatus.BAD_REQUEST else "CastingError"
    if contract is errors.accounts:
        if status == HTTPStatus.UNAUTHORIZED:
            return "AccountsRefusal"
        return "AccountsFaults" if status in errors.BODY_FAULTS else "AccountsError"
    return "Faults" if status in errors.BODY_FAULTS else "Error"
