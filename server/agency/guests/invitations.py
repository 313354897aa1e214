"""Inviting guests: the row, the mail and, for somebody new, the account come in one transaction."""

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
"""How long the code is valid that a new user chooses a password by."""

SUBJECT = "An invitation from Cosmic Travel"
TEXT = """\
You are invited to {name} as {role}.

It begins {start_date} and ends {end_date}.
"""
TEXT_OF_NEW = """
We have made an account for you at Cosmic Travel. The code to choose a password for it with is

    {code}

It works once, within 14 days.
"""

SHOWN = ("name", "start_date", "end_date")
"""What the mail tells of the event."""


class NoSuchEvent(NotFound):
    """There is no event of that id (404)."""

    description = "Event not found"


class NoSuchInvitation(NotFound):
    """There is no invitation of that id (404)."""

    description = "Invitation not found"


class AlreadyInvited(Conflict):
    """The user is invited to the event already (409)."""

    description = "That user is already invited to this event"


def invite(invitation: Invitation, run: Run) -> dict[str, Any]:
    """Invite a user, who gets a mail that says so; return what the contract answers.

    Raises:
        NoSuchEvent, NoSuchUser: there is none of that id, or email.
        AlreadyInvited: the user is invited to the event, in whatever role.
    """
    event = _event(invitation, run)
    return _add(event, invitation, "", run)


def invite_new(invitation: Invitation, run: Run) -> dict[str, Any]:
    """Make an account and invite its user, whose mail has a code to choose a password by.

    Raises:
        NoSuchEvent: there is none of that id.
        EmailTaken: there is an account of that email.
    """
    event = _event(invitation, run)
    service.add(run, invitation.user, None)
    code = password_resets.create_code(invitation.user["email"], SECONDS_TO_ACCEPT, run)
    return _add(event, invitation, TEXT_OF_NEW.format(code=code), run)


def withdraw(ident: int) -> None:
    """Let a user be invited no longer; who was made for the invitation keeps the account.

    Raises:
        NoSuchInvitation: there is none of that id.
    """
    if write(rows.delete(InvitedGuest), {"ident": ident}) is None:
        raise NoSuchInvitation


def _event(invitation: Invitation, run: Run) -> dict[str, Any]:
    row = run(_lock_event(), {"ident": invitation.guest["event_id"]})
    if row is None:
        raise NoSuchEvent
    return dict(zip(SHOWN, row, strict=True))


@statement
def _lock_event(dialect: Dialect) -> Clause:
    """Select what an invitation says of an event, which nobody removes meanwhile."""
    columns = (Event.__table__.c[name] for name in SHOWN)
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
    """Select who has an email, whose account nobody removes meanwhile."""
    columns = (User.id, User.email, User.user_title, User.firstname, User.lastname)
    user = select(*columns).where(User.email_key == bindparam("email_key", type_=String))
    return user.with_for_update(read=True, key_share=True)


@statement
def _insert_guest(dialect: Dialect) -> Clause:
    """Insert an invitation and return its id, unless the user is invited to the event already."""
    guest = rows.params(("event_id", "user_id", "role"))
    once = [InvitedGuest.event_id, InvitedGuest.user_id]
    added = rows.upsert(dialect, InvitedGuest).values(guest)
    return added.on_conflict_do_nothing(index_elements=once).returning(InvitedGuest.id)
