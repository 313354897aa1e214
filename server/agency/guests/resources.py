"""The resources of events and invited guests."""

from collections.abc import Callable
from functools import partial
from typing import Any

import orjson
from flask import Response

from agency.accounts import mail
from agency.accounts.resources import NO_STORE, AccountsResource
from agency.guests import guest_list, invitations, payloads
from agency.guests.contract import GUEST, GUEST_LIST, INVITATION, LIST_PARAMETERS, NEW_GUEST
from agency.guests.models import Event, InvitedGuest
from agency.openapi.operations import Operation
from agency.rest.api import JSONResponse
from agency.rest.idempotency import IDEMPOTENCY_KEY, create_once
from agency.rest.permissions import SIGNED_IN, Needs
from agency.rest.resource import Collection, Item, as_bytes, representation
from agency.sql.statements import Run

MANAGE = "manage:guests"

EVENT_NEEDS: Needs = {"GET": SIGNED_IN, "POST": MANAGE, "PATCH": MANAGE, "DELETE": MANAGE}
INVITE_NEEDS: Needs = {"POST": MANAGE}
INVITATION_NEEDS: Needs = {"DELETE": MANAGE}
GUEST_LIST_NEEDS: Needs = {"GET": MANAGE}


class EventsResource(AccountsResource):
    """The base class of the resources of events."""

    model = Event
    needs = EVENT_NEEDS


class Events(EventsResource, Collection):
    """Events with guests."""


class EventById(EventsResource, Item):
    """An event with guests."""

    def after_update(self, run: Run, ident: int) -> Response:
        """Return the event. Even if only one date was sent, it must not end before it starts."""
        answer = super().after_update(run, ident)
        event = orjson.loads(answer.data)
        dates = {name: event[name] for name in ("start_date", "end_date")}
        Event.validated(dates, partial=True)
        return answer


class InvitedGuests(AccountsResource):
    """Invitations of existing users."""

    needs = INVITE_NEEDS

    @Operation(201, "Invited", INVITATION, GUEST, refuses=(404,), reads=(IDEMPOTENCY_KEY,))
    def post(self) -> Response:
        """Invite a user to an event and notify them by email."""
        return _invited(payloads.invitation(profile=False), invitations.invite)


class NewInvitedGuests(AccountsResource):
    """Invitations of people without an account."""

    needs = INVITE_NEEDS

    @Operation(201, "Invited", INVITATION, NEW_GUEST, refuses=(404,), reads=(IDEMPOTENCY_KEY,))
    def post(self) -> Response:
        """Create an account for a guest and invite them; the email has a code to set a password."""
        return _invited(payloads.invitation(profile=True), invitations.invite_new)


class InvitedGuestById(AccountsResource):
    """An invitation."""

    needs = INVITATION_NEEDS

    @Operation(204, refuses=(404,))
    def delete(self, id: int) -> Response:
        """Delete an invitation; the guest keeps their account."""
        invitations.delete_invitation(id)
        return JSONResponse(status=204, headers=NO_STORE)


class InvitedGuestList(AccountsResource):
    """The guests of an event."""

    cacheable = True
    needs = GUEST_LIST_NEEDS

    @Operation(200, "The guests", GUEST_LIST, refuses=(404,), parameters=LIST_PARAMETERS)
    def get(self) -> Response:
        """List the guests of an event, in the order of their invitations by default."""
        wanted = guest_list.read_listing()
        body = as_bytes(guest_list.list_guests(wanted))
        return representation(body, NO_STORE | wanted.headers(InvitedGuest))


def _invited(
    invitation: payloads.Invitation, invite: Callable[[payloads.Invitation, Run], dict[str, Any]]
) -> Response:
    answer = create_once(
        invitation._asdict(), partial(_answer, invitation, invite), one_statement=False
    )
    mail.send_pending()
    return answer


def _answer(
    invitation: payloads.Invitation,
    invite: Callable[[payloads.Invitation, Run], dict[str, Any]],
    run: Run,
) -> Response:
    return JSONResponse(orjson.dumps(invite(invitation, run)), 201, NO_STORE)
