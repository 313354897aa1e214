"""The resources of events and invited guests."""

from collections.abc import Callable
from functools import partial
from typing import Any

import orjson
from flask import Response

from agency.accounts import mail
from agency.accounts.resources import PRIVATE, AccountsResource
from agency.guests import guest_list, invitations, payloads
from agency.guests.contract import GUEST, INVITED, LISTED, NEW_GUEST, OF_EVENT
from agency.guests.models import Event, InvitedGuest
from agency.openapi.operations import Operation
from agency.rest.api import JSONResponse
from agency.rest.idempotency import IDEMPOTENCY_KEY, once
from agency.rest.permissions import SIGNED_IN, Needs
from agency.rest.resource import Collection, Item, as_bytes, representation
from agency.sql.statements import Run

MANAGE = "manage:guests"

EVENTS: Needs = {"GET": SIGNED_IN, "POST": MANAGE, "PATCH": MANAGE, "DELETE": MANAGE}
INVITING: Needs = {"POST": MANAGE}
WITHDRAWING: Needs = {"DELETE": MANAGE}
LISTING: Needs = {"GET": MANAGE}


class EventsResource(AccountsResource):
    """What the resources of events have in common."""

    model = Event
    needs = EVENTS


class Events(EventsResource, Collection):
    """The events that guests are invited to."""


class EventById(EventsResource, Item):
    """An event that guests are invited to."""

    def changed(self, run: Run, ident: int) -> Response:
        """Answer with the event; whichever date was sent, it must not end before it begins."""
        answer = super().changed(run, ident)
        event = orjson.loads(answer.data)
        dates = {name: event[name] for name in ("start_date", "end_date")}
        Event.validated(dates, partial=True)
        return answer


class InvitedGuests(AccountsResource):
    """Invitations of users."""

    needs = INVITING

    @Operation(201, "Invited", INVITED, GUEST, refuses=(404,), reads=(IDEMPOTENCY_KEY,))
    def post(self) -> Response:
        """Invite a user to an event, who gets a mail that says so."""
        return _invited(payloads.invitation(profile=False), invitations.invite)


class NewInvitedGuests(AccountsResource):
    """Invitations of people who have no account yet."""

    needs = INVITING

    @Operation(201, "Invited", INVITED, NEW_GUEST, refuses=(404,), reads=(IDEMPOTENCY_KEY,))
    def post(self) -> Response:
        """Make an account for somebody and invite them; the mail has a code for a password."""
        return _invited(payloads.invitation(profile=True), invitations.invite_new)


class InvitedGuestById(AccountsResource):
    """An invitation."""

    needs = WITHDRAWING

    @Operation(204, "Withdrawn", refuses=(404,))
    def delete(self, id: int) -> Response:
        """Withdraw an invitation; the guest's account stays."""
        invitations.withdraw(id)
        return JSONResponse(status=204, headers=PRIVATE)


class InvitedGuestList(AccountsResource):
    """Who is invited to an event."""

    needs = LISTING

    @Operation(200, "The guests", LISTED, refuses=(404,), parameters=OF_EVENT)
    def get(self) -> Response:
        """List the guests of an event, in the order of their invitations unless told otherwise."""
        wanted = guest_list.requested()
        body = as_bytes(guest_list.listed(wanted))
        return representation(body, PRIVATE | wanted.headers(InvitedGuest))


def _invited(
    invitation: payloads.Invitation, invite: Callable[[payloads.Invitation, Run], dict[str, Any]]
) -> Response:
    answer = once(invitation._asdict(), partial(_answer, invitation, invite), alone=False)
    mail.wake()
    return answer


def _answer(
    invitation: payloads.Invitation,
    invite: Callable[[payloads.Invitation, Run], dict[str, Any]],
    run: Run,
) -> Response:
    return JSONResponse(orjson.dumps(invite(invitation, run)), 201, PRIVATE)
