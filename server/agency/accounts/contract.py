"""The request, response and error bodies of accounts."""

from http import HTTPStatus
from typing import Any

from agency.accounts import passwords
from agency.accounts.models import EMAIL, PROFILE, User
from agency.accounts.roles import ROLES
from agency.openapi.schemas import TEXT, Schema, array_of, object_of, open_object, taken
from agency.rest.errors import BODY_FAULTS, Contract, Problem

EMPTY = object_of({})

_COLUMNS = User.__table__.c
EMAIL_INPUT = taken(_COLUMNS.email) | {"pattern": f"^{EMAIL}$"}
PASSWORD: Schema = {
    "type": "string",
    "minLength": passwords.SHORTEST,
    "maxLength": passwords.LONGEST,
    "examples": ["correct horse battery staple"],
}
PROFILE_INPUT = {name: taken(_COLUMNS[name]) for name in PROFILE}
PROFILE_OUTPUT = {name: {"type": ["string", "null"]} for name in PROFILE}
_ROLES = array_of({"enum": list(ROLES)})

_SUMMARY = {
    "id": {"type": "integer", "format": "int64"},
    "email": TEXT,
    **PROFILE_OUTPUT,
    "roles": _ROLES,
}
ACCOUNT_LIST = array_of(object_of(_SUMMARY))
_ACCOUNT = {**_SUMMARY, "permissions": array_of(TEXT)}
ACCOUNT = object_of(_ACCOUNT)
ACCOUNT_TOKEN = object_of({**_ACCOUNT, "token": TEXT})

REGISTRATION = open_object({"email": EMAIL_INPUT, "password": PASSWORD}, PROFILE_INPUT)
CREDENTIALS = open_object(
    {
        "email": TEXT | {"examples": EMAIL_INPUT["examples"]},
        "password": TEXT | {"examples": PASSWORD["examples"]},
    }
)
PROFILE_UPDATE = open_object({}, {"email": EMAIL_INPUT, **PROFILE_INPUT, "password": TEXT}) | {
    "anyOf": [{"required": [name]} for name in User.INPUT]
}
RESET_REQUEST = open_object({"email": EMAIL_INPUT})
RESET_CONFIRMATION = open_object({"code": TEXT, "password": PASSWORD})
ROLES_UPDATE = open_object({"roles": _ROLES})


def render_error(problem: Problem) -> tuple[int, dict[str, Any]]:
    """Render an error: `message`, plus `type` for a 401 and `details` for an invalid body."""
    status = problem.status
    if problem.reason == passwords.BAD_CREDENTIALS:
        return status, {"message": problem.message, "type": problem.reason}
    if status == HTTPStatus.UNAUTHORIZED:
        message = "Authentication is required to access this resource"
        return status, {"message": message, "type": "UNAUTHORIZED"}
    if status == HTTPStatus.FORBIDDEN:
        return status, {"message": "Access to this resource is forbidden"}
    body: dict[str, Any] = {"message": problem.message}
    if status in BODY_FAULTS:
        body["details"] = problem.details
    return status, body


ACCOUNTS = Contract("Accounts", render_error)
