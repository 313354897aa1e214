"""From exception to answer: the one place that knows what each error looks like.

Resources raise and never answer errors themselves. What a body looks like depends on the contract
of the system that the route belongs to, hence one function a contract.
"""

from collections.abc import Callable
from http import HTTPStatus
from typing import Any, NamedTuple

import orjson
from flask import current_app
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from werkzeug.exceptions import HTTPException
from werkzeug.http import HTTP_STATUS_CODES

from agency.validation import Detail, ValidationError

RETRY_AFTER_SECONDS = 1

INVALID = "invalid"
"""The reason of a problem with properties or parameters; `details` has an entry for each fault."""

BAD_CREDENTIALS = "BAD_CREDENTIALS"
"""The reason for refusing an email with its password."""

BODY_FAULTS = {
    HTTPStatus.BAD_REQUEST,
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
}
"""The statuses by which the travel and the accounts contract call the body of a request invalid."""

REFUSALS = {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}

CASTING_MESSAGES: dict[int, str] = {
    HTTPStatus.BAD_REQUEST: "Bad request",
    HTTPStatus.NOT_FOUND: "Resource was not found",
    HTTPStatus.UNPROCESSABLE_ENTITY: "Unprocessable Entity",
}
"""What the casting contract says, whatever the problem; other messages are those of the problem."""


class Problem(NamedTuple):
    """What went wrong, before any contract has given it a shape."""

    status: int
    message: str
    details: list[Detail]
    headers: dict[str, str]
    reason: str | None = None
    """The fault, for programs: INVALID, or the `reason` of the exception, if it has one."""


Contract = Callable[[Problem], tuple[int, dict[str, Any]]]
"""The status and the body by which a contract tells of a problem."""


def travel(problem: Problem) -> tuple[int, dict[str, Any]]:
    """The travel contract: `errors` and `details` for an invalid body, else `error`."""
    if problem.status in BODY_FAULTS:
        return problem.status, {"errors": ["validation errors"], "details": problem.details}
    return problem.status, {"error": problem.message}


def casting(problem: Problem) -> tuple[int, dict[str, Any]]:
    """The casting contract: `success`, `error` and `message`, and more where it says so.

    A body that can't be read is a 400, of whatever media type it is, and one whose properties are
    at fault a 422.
    """
    status = problem.status
    if problem.reason == INVALID:
        status = HTTPStatus.UNPROCESSABLE_ENTITY
    elif status == HTTPStatus.UNSUPPORTED_MEDIA_TYPE:
        status = HTTPStatus.BAD_REQUEST
    message = CASTING_MESSAGES.get(status, problem.message)
    return status, _told(problem, status, message, HTTPStatus.UNPROCESSABLE_ENTITY)


def funcster(problem: Problem) -> tuple[int, dict[str, Any]]:
    """The funcster contract: as the casting contract, but properties at fault are a 400.

    Its messages are those of the problem: whose username is taken, or what was not found.
    """
    status = problem.status
    if status == HTTPStatus.UNSUPPORTED_MEDIA_TYPE:
        status = HTTPStatus.BAD_REQUEST
    return status, _told(problem, status, problem.message, HTTPStatus.BAD_REQUEST)


def _told(problem: Problem, status: int, message: str, detailed: int) -> dict[str, Any]:
    """The body of both; `detailed` is the status whose body has an entry for each fault."""
    body: dict[str, Any] = {"success": False, "error": status, "message": message}
    if status in REFUSALS:
        body |= {"code": problem.reason, "description": message}
    elif status == detailed:
        body["details"] = problem.details
    return body


def accounts(problem: Problem) -> tuple[int, dict[str, Any]]:
    """The accounts contract: `message`, with `type` for a 401 and `details` for an invalid body."""
    status = problem.status
    if problem.reason == BAD_CREDENTIALS:
        return status, {"message": problem.message, "type": BAD_CREDENTIALS}
    if status == HTTPStatus.UNAUTHORIZED:
        message = "Authentication is required to access this resource"
        return status, {"message": message, "type": "UNAUTHORIZED"}
    if status == HTTPStatus.FORBIDDEN:
        return status, {"message": "Access to this resource is forbidden"}
    body: dict[str, Any] = {"message": problem.message}
    if status in BODY_FAULTS:
        body["details"] = problem.details
    return status, body


def answer(error: Exception, contract: Contract) -> tuple[bytes, int, dict[str, str]]:
    """Body, status and headers that tell a client of the error, in the shape of the contract."""
    problem = problem_of(error)
    status, body = contract(problem)
    return orjson.dumps(body), status, problem.headers


def problem_of(error: Exception) -> Problem:
    """The one table from exceptions to statuses. What it doesn't know is a 500, and is logged."""
    if isinstance(error, ValidationError):
        return Problem(HTTPStatus.BAD_REQUEST, "Bad request", error.details, {}, INVALID)
    if isinstance(error, HTTPException):
        return _http_problem(error)
    if isinstance(error, IntegrityError):
        return Problem(HTTPStatus.CONFLICT, "In conflict with what is stored", [], {})
    current_app.logger.error("A request failed", exc_info=error)
    if isinstance(error, OperationalError | PoolTimeoutError):
        retry = {"Retry-After": str(RETRY_AFTER_SECONDS)}
        return Problem(
            HTTPStatus.SERVICE_UNAVAILABLE, "The database is busy or away; try again", [], retry
        )
    return Problem(HTTPStatus.INTERNAL_SERVER_ERROR, "Internal server error", [], {})


def _http_problem(error: HTTPException) -> Problem:
    status = error.code or HTTPStatus.INTERNAL_SERVER_ERROR
    message = error.description or ""
    # Werkzeug's own sentences speak of pages and spelling; a bare name says it better.
    is_werkzeugs_own = type(error).__module__ == "werkzeug.exceptions"
    if not message or (is_werkzeugs_own and message == type(error).description):
        message = HTTP_STATUS_CODES[status].capitalize()
    headers = {name: value for name, value in error.get_headers() if name != "Content-Type"}
    details: list[Detail] = [{"field": None, "message": message}]
    return Problem(status, message, details, headers, getattr(error, "reason", None))
