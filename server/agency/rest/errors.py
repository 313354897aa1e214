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

BODY_FAULTS = {
    HTTPStatus.BAD_REQUEST,
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
}
"""The statuses by which a contract calls the body of a request invalid."""


class Problem(NamedTuple):
    """What went wrong, before any contract has given it a shape."""

    status: int
    message: str
    details: list[Detail]
    headers: dict[str, str]


Contract = Callable[[Problem], dict[str, Any]]


def travel(problem: Problem) -> dict[str, Any]:
    """The travel contract: `errors` and `details` for an invalid body, else `error`."""
    if problem.status in BODY_FAULTS:
        return {"errors": ["validation errors"], "details": problem.details}
    return {"error": problem.message}


def answer(error: Exception, contract: Contract) -> tuple[bytes, int, dict[str, str]]:
    """Body, status and headers that tell a client of the error, in the shape of the contract."""
    problem = problem_of(error)
    return orjson.dumps(contract(problem)), problem.status, problem.headers


def problem_of(error: Exception) -> Problem:
    """The one table from exceptions to statuses. What it doesn't know is a 500, and is logged."""
    if isinstance(error, ValidationError):
        return Problem(HTTPStatus.BAD_REQUEST, "Bad request", error.details, {})
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
    return Problem(status, message, [{"field": None, "message": message}], headers)
