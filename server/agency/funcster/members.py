"""Members: who has which username, and who signs in as them."""

import time
from typing import Any

from sqlalchemy import BigInteger, bindparam, delete, false, null, select, update
from sqlalchemy.engine import Dialect
from werkzeug.exceptions import Conflict

from agency.funcster.models import CODER, MENTOR, Coder, Member, Mentor
from agency.rest.permissions import Caller
from agency.sql import rows
from agency.sql.statements import Clause, Row, Run, read, scalar, statement, transaction, within

RESERVED_SECONDS = 60
"""How long a username is kept for somebody who signs up elsewhere: longer than that can take."""

MEMBER = Member.__table__.c
NAMED = MEMBER.username == bindparam("username")
RESERVED = MEMBER.reserved_until == bindparam("reserved_until")
NOW = bindparam("now", type_=BigInteger)
IS_OVER = MEMBER.reserved_until.is_(None) | (MEMBER.reserved_until < NOW)
IS_CLAIMABLE = NAMED & MEMBER.is_claimable & IS_OVER


class UsernameTaken(Conflict):
    """A coder or a mentor has the username, or somebody is signing up with it (409)."""

    description = "The username is taken"


def acting(known: Caller) -> Row | None:
    """Whoever the caller is: usertype, username, id as a coder and as a mentor, the coder's mentor.

    An outside caller may become the coder or mentor that its provider names, if that is nobody's.
    """
    row = _found(known)
    if row is None and known.username and _claim(known):
        row = _found(known)
    return row


def _found(known: Caller) -> Row | None:
    if known.account_id is not None:
        return read(_select_acting("user_id"), {"user_id": known.account_id})
    return read(_select_acting("subject"), {"subject": known.subject})


@statement
def _select_acting(dialect: Dialect, name: str) -> Clause:
    """Select what `acting` returns, of whom a column of that name says who it is."""
    coder, mentor = Coder.__table__.c, Mentor.__table__.c
    return (
        select(Member.usertype, Member.username, coder.id, mentor.id, coder.mentor_id)
        .select_from(Member)
        .outerjoin(Coder, coder.username == Member.username)
        .outerjoin(Mentor, mentor.username == Member.username)
        .where(MEMBER[name] == bindparam(name))
    )


def _claim(known: Caller) -> bool:
    """Link an outside caller to the coder or mentor that its provider names, if that is nobody's.

    Somebody whose sign-up elsewhere has succeeded, though we died before we could note it, becomes
    the coder or mentor here that they have signed up as.
    """
    is_ours = known.account_id is not None
    link = {"user_id": known.account_id, "subject": None if is_ours else known.subject}
    params = {**link, "username": known.username, "now": int(time.time())}
    # Most who have no account here have no claim either, and need not wait for those who write.
    if read(_select_claimable(), params) is None:
        return False
    with transaction() as connection:
        run = within(connection)
        row = run(_claim_member(), params)
        if row is not None:
            _add(run, known.username, row[0])
    return row is not None


@statement
def _select_claimable(dialect: Dialect) -> Clause:
    """Select a username that is there to be claimed."""
    return select(MEMBER.username).where(IS_CLAIMABLE)


@statement
def _claim_member(dialect: Dialect) -> Clause:
    """Give a username that is there to be claimed to the caller, and return its usertype."""
    link = rows.params(("user_id", "subject"))
    claimed = {**link, "is_claimable": false(), "reserved_until": null()}
    return update(Member).where(IS_CLAIMABLE).values(claimed).returning(MEMBER.usertype)


def take(run: Run, username: str, usertype: str, user_id: int) -> int:
    """Make the coder or mentor who signs in to the account, and return its id.

    Raises:
        UsernameTaken: there is one of that name, or about to be.
    """
    row = {"username": username, "usertype": usertype, "user_id": user_id}
    _insert(run, {**row, "reserved_until": None, "is_claimable": False}, int(time.time()))
    return _add(run, username, usertype)


def reserve(run: Run, username: str, usertype: str) -> int:
    """Keep a username for a while, and return until when, in seconds since 1970.

    Raises:
        UsernameTaken: there is a coder or mentor of that name, or about to be.
    """
    now = int(time.time())
    until = now + RESERVED_SECONDS
    row = {"username": username, "usertype": usertype, "user_id": None}
    _insert(run, {**row, "reserved_until": until, "is_claimable": True}, now)
    return until


def _insert(run: Run, row: dict[str, Any], now: int) -> None:
    if run(_insert_member(tuple(row)), {**row, "now": now}) is None:
        raise UsernameTaken


@statement
def _insert_member(dialect: Dialect, names: tuple[str, ...]) -> Clause:
    """Insert a username, also in place of one whose reservation has expired, and return it."""
    row = {**rows.params(names), "subject": null()}
    free = rows.upsert(dialect, Member).values(row)
    free = free.on_conflict_do_update(
        index_elements=[MEMBER.username], set_=row, where=MEMBER.reserved_until < NOW
    )
    return free.returning(MEMBER.username)


def release(run: Run, username: str, until: int) -> None:
    """Give a username that was kept until then free at once."""
    run(_delete_reservation(), {"username": username, "reserved_until": until})


@statement
def _delete_reservation(dialect: Dialect) -> Clause:
    """Delete the reservation of a username."""
    return delete(Member).where(NAMED, RESERVED)


def settle(run: Run, username: str, usertype: str, until: int, user_id: int) -> int:
    """Make the coder or mentor whose username was kept until then, and return its id.

    Raises:
        UsernameTaken: that took so long that another has it by now.
    """
    params = {"username": username, "reserved_until": until, "user_id": user_id}
    if run(_settle_reservation(), params) is None:
        raise UsernameTaken
    return _add(run, username, usertype)


@statement
def _settle_reservation(dialect: Dialect) -> Clause:
    """Give a reserved username to an account, and return it."""
    row = {**rows.params(("user_id",)), "is_claimable": false(), "reserved_until": null()}
    return update(Member).where(NAMED, RESERVED).values(row).returning(MEMBER.username)


def _add(run: Run, username: str, usertype: str) -> int:
    model = {CODER: Coder, MENTOR: Mentor}[usertype]
    row = {"username": username, "usertype": usertype}
    return int(scalar(_insert_or_select(model), row, run))


@statement
def _insert_or_select(dialect: Dialect, model: type[Coder | Mentor]) -> Clause:
    """Insert a coder or a mentor, or find the one that is there already, and return its id."""
    added = rows.upsert(dialect, model).values(rows.params(("username", "usertype")))
    # A conflict that does nothing returns nothing.
    found = added.on_conflict_do_update(
        index_elements=[model.username], set_={"username": added.excluded.username}
    )
    return found.returning(model.id)
