"""From exception to answer: the table of statuses, and what a contract is.

Resources raise and never answer errors themselves. What a body looks like depends on the contract
of the system that the route belongs to, which stands in the `contract.py` of that system.
"""

from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, NamedTuple

from flask import current_app
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from werkzeug.exceptions import HTTPException
from werkzeug.http import HTTP_STATUS_CODES

from agency.validation import INVALID, Detail, ValidationError

RETRY_AFTER_SECONDS = 1

BODY_FAULTS = {
    HTTPStatus.BAD_REQUEST,
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
}
"""The statuses that say that the body of a request is at fault."""


class Problem(NamedTuple):
    """What went wrong, before any contract has given it a shape."""

    status: int
    message: str
    details: list[Detail]
    headers: dict[str, str]
    reason: str | None = None
    """The fault, for programs: INVALID, or the `reason` of the exception, if it has one."""


@dataclass(eq=False)
class Contract:
    """How the errors of a system look."""

    prefix: str
    """What the names of their schemas begin with in the OpenAPI document."""
    render_error: Callable[[Problem], tuple[int, dict[str, Any]]]
    """The status and the body that tell of a problem."""

    def sample(self, status: int, reason: str = "a reason") -> tuple[int, dict[str, Any]]:
        """The status and the body of an error, to make its schema from."""
        details: list[Detail] = [{"field": None, "message": ""}]
        return self.render_error(Problem(status, "", details, {}, reason))


def problem_from(error: Exception) -> Problem:
    """The one table from exceptions to statuses. What it doesn't know is a 500, and is logged."""
    if isinstance(error, ValueError):
        return _value_error_problem(error)
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


def _value_error_problem(error: ValueError) -> Problem:
    """What a ValueError comes to; its message stays here unless it is meant for clients."""
    if isinstance(error, ValidationError):
        return Problem(HTTPStatus.BAD_REQUEST, "Bad request", error.details, {}, INVALID)
    current_app.logger.error("A request failed", exc_info=error)
    details: list[Detail] = [{"field": None, "message": "has a value that can't be used"}]
    return Problem(HTTPStatus.BAD_REQUEST, "Bad request", details, {})


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
