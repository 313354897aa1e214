"""The mapping of exceptions to statuses, and contracts.

Resources raise exceptions and never render errors themselves. The `contract.py` of each system
defines the shape of its errors.
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
"""The statuses of faults in the request body."""


class Problem(NamedTuple):
    """An error before a contract renders it."""

    status: int
    message: str
    details: list[Detail]
    headers: dict[str, str]
    reason: str | None = None
    """The machine-readable reason: INVALID, or the `reason` of the exception."""


@dataclass(eq=False)
class Contract:
    """The shape of the errors of a system."""

    prefix: str
    """The prefix of the names of their OpenAPI schemas."""
    render_error: Callable[[Problem], tuple[int, dict[str, Any]]]
    """Returns the status and body for a problem."""

    def sample(self, status: int, reason: str = "a reason") -> tuple[int, dict[str, Any]]:
        """Return the status and body of a sample error, to derive its schema."""
        details: list[Detail] = [{"field": None, "message": ""}]
        return self.render_error(Problem(status, "", details, {}, reason))


def problem_from(error: Exception) -> Problem:
    """Map an exception to a problem. Unexpected ones are logged; unknown ones are a 500."""
    if isinstance(error, ValueError):
        return _value_error_problem(error)
    if isinstance(error, HTTPException):
        return _http_problem(error)
    if isinstance(error, IntegrityError):
        return Problem(HTTPStatus.CONFLICT, "In conflict with what is stored", [], {})
    if isinstance(error, OperationalError | PoolTimeoutError):
        # While it is away, every request fails so, and the reason is in the driver's message.
        current_app.logger.error("The database is busy or away: %s", _reason(error))
        retry = {"Retry-After": str(RETRY_AFTER_SECONDS)}
        return Problem(
            HTTPStatus.SERVICE_UNAVAILABLE, "The database is busy or away; try again", [], retry
        )
    current_app.logger.error("A request failed", exc_info=error)
    return Problem(HTTPStatus.INTERNAL_SERVER_ERROR, "Internal server error", [], {})


def _reason(error: OperationalError | PoolTimeoutError) -> str:
    """Return what the driver says, in one line."""
    return " ".join(str(getattr(error, "orig", error)).split())


def _value_error_problem(error: ValueError) -> Problem:
    """Return a 400. Clients see only messages of a ValidationError; others are logged."""
    if isinstance(error, ValidationError):
        return Problem(HTTPStatus.BAD_REQUEST, "Bad request", error.details, {}, INVALID)
    current_app.logger.error("A request failed", exc_info=error)
    details: list[Detail] = [{"field": None, "message": "has a value that can't be used"}]
    return Problem(HTTPStatus.BAD_REQUEST, "Bad request", details, {})


def _http_problem(error: HTTPException) -> Problem:
    status = error.code or HTTPStatus.INTERNAL_SERVER_ERROR
    message = error.description or ""
    # Werkzeug's default descriptions address readers of pages; use the name of the status.
    is_werkzeugs_own = type(error).__module__ == "werkzeug.exceptions"
    if not message or (is_werkzeugs_own and message == type(error).description):
        message = HTTP_STATUS_CODES[status].capitalize()
    headers = {name: value for name, value in error.get_headers() if name != "Content-Type"}
    details: list[Detail] = [{"field": None, "message": message}]
    return Problem(status, message, details, headers, getattr(error, "reason", None))
