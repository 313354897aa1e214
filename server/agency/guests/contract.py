"""What the calls about guests take and answer, for the OpenAPI document."""

from agency.accounts.contract import EMAIL_TAKEN, FAULTS, PROFILE_TAKEN, TEXT
from agency.guests.models import InvitedGuest
from agency.openapi.operations import Operation, listing, sent
from agency.openapi.schemas import Schema, all_of, taken

_COLUMNS = InvitedGuest.__table__.c
_INTEGER: Schema = {"type": "integer", "format": "int64"}
_GUEST = {"event_id": taken(_COLUMNS.event_id), "email": EMAIL_TAKEN, "role": taken(_COLUMNS.role)}

_NEW = sent(_GUEST, PROFILE_TAKEN)

INVITED = all_of(
    {
        "invitedGuest_id": _INTEGER,
        "event_id": _INTEGER,
        "user_id": _INTEGER,
        "role": TEXT,
        "fullname": TEXT,
    }
)
LISTED: Schema = {
    "type": "array",
    "items": all_of(
        {
            "invited_guest_id": _INTEGER,
            "event_id": _INTEGER,
            "user": all_of(
                {
                    "user_id": _INTEGER,
                    "email": TEXT,
                    **{name: {"type": ["string", "null"]} for name in PROFILE_TAKEN},
                }
            ),
            "role": TEXT,
        }
    ),
}

RETRY: tuple[Schema, ...] = ({"$ref": "#/components/parameters/Idempotency-Key"},)
LISTING = tuple(
    parameter | ({"required": True} if parameter["name"] == "event_id" else {})
    for parameter in listing(InvitedGuest)
)

OPERATIONS = {
    ("InvitedGuests", "POST"): Operation(
        201, "Invited", INVITED, sent(_GUEST), (*FAULTS, 404, 409, 422), parameters=RETRY
    ),
    ("NewInvitedGuests", "POST"): Operation(
        201, "Invited", INVITED, _NEW, (*FAULTS, 404, 409, 422), parameters=RETRY
    ),
    ("InvitedGuestById", "DELETE"): Operation(204, "Withdrawn", None, refusals=(404,)),
    ("InvitedGuestList", "GET"): Operation(
        200, "The guests", LISTED, refusals=(400, 404), parameters=LISTING
    ),
}
