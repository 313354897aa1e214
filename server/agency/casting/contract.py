"""How errors of the casting agency look."""

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
"""What the contract says, whatever the problem; other messages are those of the problem."""


def render_error(problem: Problem) -> tuple[int, dict[str, Any]]:
    """`success`, `error` and `message`, and more where the contract says so.

    A body that can't be read is a 400, of whatever media type it is, and one whose properties are
    at fault a 422.
    """
    status = problem.status
    if problem.reason == INVALID:
        status = HTTPStatus.UNPROCESSABLE_ENTITY
    elif status == HTTPStatus.UNSUPPORTED_MEDIA_TYPE:
        status = HTTPStatus.BAD_REQUEST
    message = MESSAGES.get(status, problem.message)
    return status, failure(problem, status, message, HTTPStatus.UNPROCESSABLE_ENTITY)


CASTING = Contract("Casting", render_error)
