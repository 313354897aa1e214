"""Bodies that say of themselves how it went: `{"success": true, "actors": [...]}`."""

from http import HTTPStatus
from typing import Any

from agency.openapi.schemas import Schema, object_of
from agency.rest.errors import Problem
from agency.rest.resource import ModelResource

REFUSALS = {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}


class Enveloped(ModelResource):
    """A resource that shows rows in an object, under their name."""

    def wrap(self, json: bytes, name: str) -> bytes:
        """The object in which something is shown under its name."""
        return b'{"success":true,"%s":%s}' % (name.encode(), json)

    @classmethod
    def wrap_schema(cls, schema: Schema, name: str) -> Schema:
        """The schema of that object."""
        return success(**{name: schema})


def success(**properties: Schema) -> Schema:
    """The schema of a success that has these properties."""
    return object_of({"success": {"const": True}, **properties})


def failure(problem: Problem, status: int, message: str, detailed: int) -> dict[str, Any]:
    """The body of an error.

    Args:
        problem: what went wrong.
        status: the status that tells of it.
        message: what to say.
        detailed: the status whose body names each fault.
    """
    body: dict[str, Any] = {"success": False, "error": status, "message": message}
    if status in REFUSALS:
        body |= {"code": problem.reason, "description": message}
    elif status == detailed:
        body["details"] = problem.details
    return body
