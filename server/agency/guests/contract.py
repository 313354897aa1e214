"""The request and response bodies of guests. Their errors are those of accounts."""

from agency.accounts.contract import EMAIL_INPUT, PROFILE_INPUT, PROFILE_OUTPUT
from agency.guests.models import InvitedGuest
from agency.openapi.schemas import TEXT, Schema, array_of, object_of, open_object, taken
from agency.rest.listing import parameters

_COLUMNS = InvitedGuest.__table__.c
_INTEGER: Schema = {"type": "integer", "format": "int64"}
_GUEST = {"event_id": taken(_COLUMNS.event_id), "email": EMAIL_INPUT, "role": taken(_COLUMNS.role)}

GUEST = open_object(_GUEST)
NEW_GUEST = open_object(_GUEST, PROFILE_INPUT)

INVITATION = object_of(
    {
        **dict.fromkeys(("invitedGuest_id", "event_id", "user_id"), _INTEGER),
        **dict.fromkeys(("role", "fullname"), TEXT),
    }
)
USER = object_of({"user_id": _INTEGER, "email": TEXT, **PROFILE_OUTPUT})
GUEST_LIST = array_of(
    object_of({"invited_guest_id": _INTEGER, "event_id": _INTEGER, "user": USER, "role": TEXT})
)
LIST_PARAMETERS = tuple(
    parameter | ({"required": True} if parameter["name"] == "event_id" else {})
    for parameter in parameters(InvitedGuest)
)
"""The parameters of any list, with a required `event_id`."""
