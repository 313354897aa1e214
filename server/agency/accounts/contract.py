"""What the calls about accounts take and answer, for the OpenAPI document."""

from typing import ClassVar

from agency.accounts import passwords
from agency.accounts.models import EMAIL, PROFILE, User
from agency.accounts.roles import ROLES
from agency.openapi.operations import JSON, Operation, described, listing, sent
from agency.openapi.schemas import Schema, all_of, taken
from agency.rest import errors
from agency.rest.resource import Resource

TEXT: Schema = {"type": "string"}
TEXTS: Schema = {"type": "array", "items": TEXT}
NOTHING = all_of({})

_COLUMNS = User.__table__.c
EMAIL_TAKEN = taken(_COLUMNS.email) | {"pattern": f"^{EMAIL}$"}
PASSWORD: Schema = {
    "type": "string",
    "minLength": passwords.SHORTEST,
    "maxLength": passwords.LONGEST,
    "examples": ["correct horse battery staple"],
}
PROFILE_TAKEN = {name: taken(_COLUMNS[name]) for name in PROFILE}
_ROLES: Schema = {"type": "array", "items": {"enum": list(ROLES)}}

_SHOWN: Schema = {
    "id": {"type": "integer", "format": "int64"},
    "email": TEXT,
    **{name: {"type": ["string", "null"]} for name in PROFILE},
    "roles": _ROLES,
}
LISTED = {"type": "array", "items": all_of(_SHOWN)}
OWN = all_of({**_SHOWN, "permissions": TEXTS})
SIGNED = all_of({**_SHOWN, "permissions": TEXTS, "token": TEXT})


_EMAIL = {"email": EMAIL_TAKEN}
_PASSWORD = {"password": PASSWORD}

REGISTRATION = sent({**_EMAIL, **_PASSWORD}, PROFILE_TAKEN)
CREDENTIALS = sent(
    {
        "email": TEXT | {"examples": EMAIL_TAKEN["examples"]},
        "password": TEXT | {"examples": PASSWORD["examples"]},
    }
)
CHANGES = sent({}, {**_EMAIL, **PROFILE_TAKEN, "password": TEXT}) | {
    "anyOf": [{"required": [name]} for name in User.INPUT]
}
ASKING = sent(_EMAIL)
CONFIRMING = sent({"code": TEXT, **_PASSWORD})
GRANTING = sent({"roles": _ROLES})

FAULTS = (400, 413, 415)
TRIED = (*FAULTS, 429)

OPERATIONS = {
    ("OwnAccount", "POST"): Operation(201, "Registered", SIGNED, REGISTRATION, (*TRIED, 409)),
    ("OwnAccount", "GET"): Operation(200, "The account", OWN, refusals=(403,)),
    ("OwnAccount", "PUT"): Operation(200, "Changed", OWN, CHANGES, (*TRIED, 403, 409)),
    ("OwnAccount", "DELETE"): Operation(200, "Removed", NOTHING, refusals=(403,)),
    ("Authentication", "POST"): Operation(200, "Signed in", SIGNED, CREDENTIALS, (*TRIED, 401)),
    ("Authentication", "DELETE"): Operation(200, "Signed out", NOTHING, refusals=(403,)),
    ("AuthenticationRefresh", "GET"): Operation(200, "A fresh token", SIGNED, refusals=(403,)),
    ("PasswordResetRequest", "POST"): Operation(201, "A code is mailed", NOTHING, ASKING, TRIED),
    ("PasswordResetConfirmation", "POST"): Operation(201, "Changed", NOTHING, CONFIRMING, TRIED),
    ("Users", "GET"): Operation(
        200, "The accounts", LISTED, refusals=(400,), parameters=listing(User)
    ),
    ("UserById", "GET"): Operation(200, "The account", OWN, refusals=(404,)),
    ("UserById", "PATCH"): Operation(
        200, "Changed", OWN, GRANTING, (*FAULTS, 404), media_types=(JSON,)
    ),
}


class AccountsResource(Resource):
    """What the resources of accounts have in common."""

    contract: ClassVar[errors.Contract] = staticmethod(errors.accounts)
    operations: ClassVar[dict[tuple[str, str], Operation]] = OPERATIONS

    @classmethod
    def openapi(cls, method: str) -> Schema:
        """What the method takes and answers."""
        return described(cls, method, cls.operations[cls.__name__, method])
