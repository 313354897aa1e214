"""The error bodies of the casting agency."""

from http import HTTPStatus
from typing import Any

from agency.rest.envelope import failure
from agency.rest.errors import Contract, Problem
from agency.validation import INVALID

MESSAGES: dict[int, str] = {
    HTTPStatus.BAD_REQUEST: "Bad request",
    HTTPStatus.NOT_FOUND: "Resource was not found",
    HTTPStatus.UNPROCESSABLE_ENTITY: "Unprocessable Entity",
}
"""The fixed messages of some statuses. Other statuses use the message of the problem."""


def render_error(problem: Problem) -> tuple[int, dict[str, Any]]:
    """Render an error: `success`, `error` and `message`, plus what the contract adds.

    An unreadable body is a 400, whatever its media type. A body with invalid properties is a 422.
    """
    status = problem.status
    if problem.reason == INVALID:
        status = HTTPStatus.UNPROCESSABLE_ENTITY
    elif status == HTTPStatus.UNSUPPORTED_MEDIA_TYPE:
        status = HTTPStatus.BAD_REQUEST
    message = MESSAGES.get(status, problem.message)
    return status, failure(problem, status, message, HTTPStatus.UNPROCESSABLE_ENTITY)


CASTING = Contract("Casting", render_error)
