"""The guest list of an event, with the user of each guest."""

from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.engine import Dialect

from agency.accounts.models import PROFILE, User
from agency.guests.invitations import NoSuchEvent
from agency.guests.models import Event, InvitedGuest
from agency.rest import listing as listings
from agency.rest.listing import Listing
from agency.sql.filters import Query, apply
from agency.sql.json import as_text, json_array, json_members
from agency.sql.statements import Clause, one, statement
from agency.validation import ValidationError


def read_listing() -> Listing:
    """Read and validate the parameters of the guest list.

    Raises:
        ValidationError: `event_id` is missing, or a parameter is invalid.
    """
    listing = listings.read_listing(InvitedGuest)
    if "event_id" not in listing.params:
        raise ValidationError.of("event_id", "is required")
    return listing


def list_guests(listing: Listing) -> Any:
    """Return the JSON array of the guests in a listing.

    Raises:
        NoSuchEvent: the event doesn't exist.
    """
    event, json = one(_select_guests(listing.query), listing.params)
    if event is None:
        raise NoSuchEvent
    return json


@statement
def _select_guests(dialect: Dialect, query: Query) -> Clause:
    """Select the id of an event, if it exists, and the JSON array of its guests."""
    guests = apply(dialect, InvitedGuest, query, select(InvitedGuest.__table__)).subquery()
    users = User.__table__
    who = {"user_id": users.c.id, "email": users.c.email}
    who |= {name: users.c[name] for name in PROFILE}
    theirs = select(json_members(who)).where(users.c.id == guests.c.user_id)
    members = {
        "invited_guest_id": guests.c.id,
        "event_id": guests.c.event_id,
        "user": theirs.correlate(guests).scalar_subquery(),
        "role": guests.c.role,
    }
    listed = select(json_array(json_members(members))).select_from(guests).scalar_subquery()
    event = select(Event.id).where(Event.id == bindparam("event_id")).scalar_subquery()
    return select(event, as_text(listed, dialect))
