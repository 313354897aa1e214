"""Bodies with a success flag: `{"success": true, "actors": [...]}`."""

from http import HTTPStatus
from typing import Any

from agency.openapi.schemas import Schema, object_of
from agency.rest.errors import Problem
from agency.rest.resource import ModelResource

REFUSALS = {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}


class Enveloped(ModelResource):
    """A resource that returns rows as a named property of an object."""

    def wrap(self, json: bytes, name: str) -> bytes:
        """Return the object with `json` as a named property."""
        return b'{"success":true,"%s":%s}' % (name.encode(), json)

    @classmethod
    def wrap_schema(cls, schema: Schema, name: str) -> Schema:
        """Return the schema of that object."""
        return success(**{name: schema})


def success(**properties: Schema) -> Schema:
    """Return the schema of a successful response with these properties."""
    return object_of({"success": {"const": True}, **properties})


def failure(problem: Problem, status: int, message: str, detailed: int) -> dict[str, Any]:
    """Return the body of an error.

    Args:
        problem: the error to render.
        status: the status of the response.
        message: the message in the body.
        detailed: the status whose body has `details`.
    """
    body: dict[str, Any] = {"success": False, "error": status, "message": message}
    if status in REFUSALS:
        body |= {"code": problem.reason, "description": message}
    elif status == detailed:
        body["details"] = problem.details
    return body
