"""Inviting guests: the row, the mail and, for somebody new, the account come in one transaction."""

from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Dialect
from werkzeug.exceptions import Conflict, NotFound

from agency.accounts import mail, password_resets, service
from agency.accounts.models import User, folded
from agency.database import engine
from agency.guests.models import Event, InvitedGuest
from agency.guests.payloads import Invitation
from agency.sql.statements import Run, Statement, write

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


class NoSuchEvent(NotFound):
    """There is no event of that id (404)."""

    description = "Event not found"


class NoSuchInvitation(NotFound):
    """There is no invitation of that id (404)."""

    description = "Invitation not found"


class AlreadyInvited(Conflict):
    """The user is invited to the event already (409)."""

    description = "That user is already invited to this event"


class _Statements(NamedTuple):
    event: Statement
    user: Statement
    add: Statement
    withdraw: Statement


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
    code = password_resets.issue(invitation.user["email"], SECONDS_TO_ACCEPT, run)
    return _add(event, invitation, TEXT_OF_NEW.format(code=code), run)


def withdraw(ident: int) -> None:
    """Let a user be invited no longer; who was made for the invitation keeps the account.

    Raises:
        NoSuchInvitation: there is none of that id.
    """
    if write(_statements(engine().dialect).withdraw, {"id": ident}) is None:
        raise NoSuchInvitation


def _event(invitation: Invitation, run: Run) -> dict[str, Any]:
    row = run(_statements(engine().dialect).event, {"id": invitation.guest["event_id"]})
    if row is None:
        raise NoSuchEvent
    return dict(zip(("name", "start_date", "end_date"), row, strict=True))


def _add(event: dict[str, Any], invitation: Invitation, more: str, run: Run) -> dict[str, Any]:
    statements = _statements(engine().dialect)
    user = run(statements.user, {"email_key": folded(invitation.user["email"])})
    if user is None:
        raise service.NoSuchUser
    user_id, email, *names = user
    row = run(statements.add, {**invitation.guest, "user_id": user_id})
    if row is None:
        raise AlreadyInvited
    text = TEXT.format(**event, role=invitation.guest["role"]) + more
    mail.put(email, SUBJECT, text, run)
    return {
        "invitedGuest_id": row[0],
        "event_id": invitation.guest["event_id"],
        "user_id": user_id,
        "role": invitation.guest["role"],
        "fullname": " ".join(name for name in names if name),
    }


@lru_cache(maxsize=16)
def _statements(dialect: Dialect) -> _Statements:
    events, users, guests = Event.__table__, User.__table__, InvitedGuest.__table__
    insert: Any = sqlite.insert if dialect.name == "sqlite" else postgresql.insert
    email_key = bindparam("email_key", type_=users.c.email_key.type)
    shown = (users.c.id, users.c.email, users.c.user_title, users.c.firstname, users.c.lastname)
    names = ("event_id", "user_id", "role")
    added = insert(guests).values({name: bindparam(name) for name in names})
    once = [guests.c.event_id, guests.c.user_id]
    clauses = (
        # Neither can be removed before the invitation is there.
        select(events.c.name, events.c.start_date, events.c.end_date)
        .where(events.c.id == bindparam("id"))
        .with_for_update(read=True, key_share=True),
        select(*shown)
        .where(users.c.email_key == email_key)
        .with_for_update(read=True, key_share=True),
        added.on_conflict_do_nothing(index_elements=once).returning(guests.c.id),
        delete(guests).where(guests.c.id == bindparam("id")).returning(guests.c.id),
    )
    return _Statements(*(Statement(clause, dialect) for clause in clauses))
