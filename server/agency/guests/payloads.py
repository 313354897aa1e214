"""Read and validate invitations in request bodies."""

from typing import Any, NamedTuple

from agency.accounts.models import PROFILE, User
from agency.guests.models import InvitedGuest
from agency.rest.body import read_fields
from agency.validation import Detail, ValidationError


class Invitation(NamedTuple):
    """A request to invite a guest."""

    guest: dict[str, Any]
    """The id of the event, and the role."""
    user: dict[str, Any]
    """The email, and the profile of a new user."""


def invitation(profile: bool) -> Invitation:
    """Return the invitation in the request.

    Args:
        profile: whether the user is new, so the request also has a profile.
    """
    body = read_fields({"event_id"})
    taken = ("email", *PROFILE) if profile else ("email",)
    sent = {name: body[name] for name in taken if name in body}
    details: list[Detail] = []
    found: list[dict[str, Any]] = []
    for model, values in ((InvitedGuest, body), (User, sent)):
        try:
            found.append(model.validated(values))
        except ValidationError as error:
            details += error.details
    if details:
        raise ValidationError(details)
    return Invitation(*found)
