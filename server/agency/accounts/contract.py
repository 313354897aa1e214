"""What the calls about accounts take and show, and how their errors look."""

from http import HTTPStatus
from typing import Any

from agency.accounts import passwords
from agency.accounts.models import EMAIL, PROFILE, User
from agency.accounts.roles import ROLES
from agency.openapi.schemas import TEXT, Schema, array_of, object_of, sent, taken
from agency.rest.errors import BODY_FAULTS, Contract, Problem

NOTHING = object_of({})

_COLUMNS = User.__table__.c
EMAIL_TAKEN = taken(_COLUMNS.email) | {"pattern": f"^{EMAIL}$"}
PASSWORD: Schema = {
    "type": "string",
    "minLength": passwords.SHORTEST,
    "maxLength": passwords.LONGEST,
    "examples": ["correct horse battery staple"],
}
PROFILE_TAKEN = {name: taken(_COLUMNS[name]) for name in PROFILE}
PROFILE_SHOWN = {name: {"type": ["string", "null"]} for name in PROFILE}
_ROLES = array_of({"enum": list(ROLES)})

_SHOWN = {
    "id": {"type": "integer", "format": "int64"},
    "email": TEXT,
    **PROFILE_SHOWN,
    "roles": _ROLES,
}
LISTED = array_of(object_of(_SHOWN))
_OWN = {**_SHOWN, "permissions": array_of(TEXT)}
OWN = object_of(_OWN)
SIGNED = object_of({**_OWN, "token": TEXT})

REGISTRATION = sent({"email": EMAIL_TAKEN, "password": PASSWORD}, PROFILE_TAKEN)
CREDENTIALS = sent(
    {
        "email": TEXT | {"examples": EMAIL_TAKEN["examples"]},
        "password": TEXT | {"examples": PASSWORD["examples"]},
    }
)
CHANGES = sent({}, {"email": EMAIL_TAKEN, **PROFILE_TAKEN, "password": TEXT}) | {
    "anyOf": [{"required": [name]} for name in User.INPUT]
}
ASKING = sent({"email": EMAIL_TAKEN})
CONFIRMING = sent({"code": TEXT, "password": PASSWORD})
GRANTING = sent({"roles": _ROLES})


def tell(problem: Problem) -> tuple[int, dict[str, Any]]:
    """`message`, with `type` for a 401 and `details` for an invalid body."""
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


ACCOUNTS = Contract("Accounts", tell)
