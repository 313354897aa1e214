"""Invite guests. The invitation, the mail and a new user's account are one transaction."""

from typing import Any

from sqlalchemy import String, bindparam, select
from sqlalchemy.engine import Dialect
from werkzeug.exceptions import Conflict, NotFound

from agency.accounts import mail, password_resets, service
from agency.accounts.models import User, normalize_email
from agency.guests.models import Event, InvitedGuest
from agency.guests.payloads import Invitation
from agency.sql import rows
from agency.sql.statements import Clause, Run, statement, write

SECONDS_TO_ACCEPT = 14 * 24 * 60 * 60
"""How long a new user's code to set a password is valid."""

SUBJECT = "Your invitation from Cosmic Travel"
TEXT = """\
You are invited to {name} as {role}.

It begins {start_date} and ends {end_date}.
"""
NEW_ACCOUNT_TEXT = """
We have created a Cosmic Travel account for you. To set a password, enter this code:

    {code}

It works once and expires in 14 days.
"""

EVENT_COLUMNS = ("name", "start_date", "end_date")
"""The columns of the event in the mail."""


class NoSuchEvent(NotFound):
    """No event has this id (404)."""

    description = "Event not found"


class NoSuchInvitation(NotFound):
    """No invitation has this id (404)."""

    description = "Invitation not found"


class AlreadyInvited(Conflict):
    """The user is already invited to the event (409)."""

    description = "That user is already invited to this event"


def invite(invitation: Invitation, run: Run) -> dict[str, Any]:
    """Invite a user, send them a mail, and return the body of the response.

    Raises:
        NoSuchEvent, NoSuchUser: the event or the user doesn't exist.
        AlreadyInvited: the user is already invited, in any role.
    """
    event = _event(invitation, run)
    return _add(event, invitation, "", run)


def invite_new(invitation: Invitation, run: Run) -> dict[str, Any]:
    """Create an account and invite its user. The mail includes a code to set a password.

    Raises:
        NoSuchEvent: the event doesn't exist.
        EmailTaken: another account has the email.
    """
    event = _event(invitation, run)
    service.add(run, invitation.user, None)
    code = password_resets.create_code(invitation.user["email"], SECONDS_TO_ACCEPT, run)
    return _add(event, invitation, NEW_ACCOUNT_TEXT.format(code=code), run)


def delete_invitation(ident: int) -> None:
    """Delete an invitation. The guest keeps their account.

    Raises:
        NoSuchInvitation: no invitation has this id.
    """
    if write(rows.delete(InvitedGuest), {"ident": ident}) is None:
        raise NoSuchInvitation


def _event(invitation: Invitation, run: Run) -> dict[str, Any]:
    row = run(_lock_event(), {"ident": invitation.guest["event_id"]})
    if row is None:
        raise NoSuchEvent
    return dict(zip(EVENT_COLUMNS, row, strict=True))


@statement
def _lock_event(dialect: Dialect) -> Clause:
    """Select the columns of an event for the mail, and lock it against deletion."""
    columns = (Event.__table__.c[name] for name in EVENT_COLUMNS)
    event = select(*columns).where(Event.id == bindparam("ident"))
    return event.with_for_update(read=True, key_share=True)


def _add(event: dict[str, Any], invitation: Invitation, more: str, run: Run) -> dict[str, Any]:
    user = run(_lock_user(), {"email_key": normalize_email(invitation.user["email"])})
    if user is None:
        raise service.NoSuchUser
    user_id, email, *names = user
    row = run(_insert_guest(), {**invitation.guest, "user_id": user_id})
    if row is None:
        raise AlreadyInvited
    text = TEXT.format(**event, role=invitation.guest["role"]) + more
    mail.enqueue(email, SUBJECT, text, run)
    return {
        "invitedGuest_id": row[0],
        "event_id": invitation.guest["event_id"],
        "user_id": user_id,
        "role": invitation.guest["role"],
        "fullname": " ".join(name for name in names if name),
    }


@statement
def _lock_user(dialect: Dialect) -> Clause:
    """Select the user with an email, and lock them against deletion."""
    columns = (User.id, User.email, User.user_title, User.firstname, User.lastname)
    user = select(*columns).where(User.email_key == bindparam("email_key", type_=String))
    return user.with_for_update(read=True, key_share=True)


@statement
def _insert_guest(dialect: Dialect) -> Clause:
    """Insert an invitation and return its id, unless the user is already invited."""
    guest = rows.params(("event_id", "user_id", "role"))
    unique = [InvitedGuest.event_id, InvitedGuest.user_id]
    added = rows.upsert(dialect, InvitedGuest).values(guest)
    return added.on_conflict_do_nothing(index_elements=unique).returning(InvitedGuest.id)
