"""What administrators send to invite somebody: read, and checked as a whole."""

from typing import Any, NamedTuple

from agency.accounts.models import PROFILE, User
from agency.guests.models import InvitedGuest
from agency.rest.body import read_fields
from agency.validation import Detail, ValidationError


class Invitation(NamedTuple):
    """Whom to invite, to what, and as what."""

    guest: dict[str, Any]
    """The event's id and the role."""
    user: dict[str, Any]
    """The email, and of a new user the profile."""


def invitation(profile: bool) -> Invitation:
    """The invitation that the request asks for.

    Args:
        profile: whether the user is new, so that the request has a profile as well.
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
