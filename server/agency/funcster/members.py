"""Members: the usernames of coders and mentors, and who signs in as them."""

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
"""How long a username is reserved during a sign-up at the provider, which takes less time."""

MEMBER = Member.__table__.c
NAMED = MEMBER.username == bindparam("username")
RESERVED = MEMBER.reserved_until == bindparam("reserved_until")
NOW = bindparam("now", type_=BigInteger)
IS_OVER = MEMBER.reserved_until.is_(None) | (MEMBER.reserved_until < NOW)
IS_CLAIMABLE = NAMED & MEMBER.is_claimable & IS_OVER


class UsernameTaken(Conflict):
    """The username is taken, or reserved by a sign-up in progress (409)."""

    description = "The username is taken"


def find_member(caller: Caller) -> Row | None:
    """Return the caller's usertype, username, coder id, mentor id, and the id of their mentor.

    An outside caller can claim the username that the provider states, if it has no owner.
    """
    row = _find(caller)
    if row is None and caller.username and _claim(caller):
        row = _find(caller)
    return row


def _find(caller: Caller) -> Row | None:
    if caller.account_id is not None:
        return read(_select_member("user_id"), {"user_id": caller.account_id})
    return read(_select_member("subject"), {"subject": caller.subject})


@statement
def _select_member(dialect: Dialect, name: str) -> Clause:
    """Select what `find_member` returns, by the column `name`."""
    coder, mentor = Coder.__table__.c, Mentor.__table__.c
    return (
        select(Member.usertype, Member.username, coder.id, mentor.id, coder.mentor_id)
        .select_from(Member)
        .outerjoin(Coder, coder.username == Member.username)
        .outerjoin(Mentor, mentor.username == Member.username)
        .where(MEMBER[name] == bindparam(name))
    )


def _claim(caller: Caller) -> bool:
    """Link an outside caller to the username that the provider states, if it has no owner.

    This completes a sign-up that succeeded at the provider while our process crashed.
    """
    is_ours = caller.account_id is not None
    link = {"user_id": caller.account_id, "subject": None if is_ours else caller.subject}
    params = {**link, "username": caller.username, "now": int(time.time())}
    # Most callers without an account have no claim. They don't need to wait for writers.
    if read(_select_claimable(), params) is None:
        return False
    with transaction() as connection:
        run = within(connection)
        row = run(_claim_member(), params)
        if row is not None:
            _add(run, caller.username, row[0])
    return row is not None


@statement
def _select_claimable(dialect: Dialect) -> Clause:
    """Select a claimable username."""
    return select(MEMBER.username).where(IS_CLAIMABLE)


@statement
def _claim_member(dialect: Dialect) -> Clause:
    """Assign a claimable username to the caller, and return its usertype."""
    link = rows.params(("user_id", "subject"))
    claimed = {**link, "is_claimable": false(), "reserved_until": null()}
    return update(Member).where(IS_CLAIMABLE).values(claimed).returning(MEMBER.usertype)


def create(run: Run, username: str, usertype: str, user_id: int) -> int:
    """Create the coder or mentor of an account, and return its id.

    Raises:
        UsernameTaken: the username is taken or reserved.
    """
    row = {"username": username, "usertype": usertype, "user_id": user_id}
    _insert(run, {**row, "reserved_until": None, "is_claimable": False}, int(time.time()))
    return _add(run, username, usertype)


def reserve(run: Run, username: str, usertype: str) -> int:
    """Reserve a username, and return when the reservation expires, in seconds since 1970.

    Raises:
        UsernameTaken: the username is taken or reserved.
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
    """Insert a username, or replace an expired reservation, and return it."""
    row = {**rows.params(names), "subject": null()}
    free = rows.upsert(dialect, Member).values(row)
    free = free.on_conflict_do_update(
        index_elements=[MEMBER.username], set_=row, where=MEMBER.reserved_until < NOW
    )
    return free.returning(MEMBER.username)


def release(run: Run, username: str, until: int) -> None:
    """Release a reservation immediately."""
    run(_delete_reservation(), {"username": username, "reserved_until": until})


@statement
def _delete_reservation(dialect: Dialect) -> Clause:
    """Delete a reservation."""
    return delete(Member).where(NAMED, RESERVED)


def confirm_reservation(run: Run, username: str, usertype: str, until: int, user_id: int) -> int:
    """Create the coder or mentor with a reserved username, and return its id.

    Raises:
        UsernameTaken: the reservation has expired, and someone else has the username.
    """
    params = {"username": username, "reserved_until": until, "user_id": user_id}
    if run(_confirm_reservation(), params) is None:
        raise UsernameTaken
    return _add(run, username, usertype)


@statement
def _confirm_reservation(dialect: Dialect) -> Clause:
    """Assign a reserved username to an account, and return it."""
    row = {**rows.params(("user_id",)), "is_claimable": false(), "reserved_until": null()}
    return update(Member).where(NAMED, RESERVED).values(row).returning(MEMBER.username)


def _add(run: Run, username: str, usertype: str) -> int:
    model = {CODER: Coder, MENTOR: Mentor}[usertype]
    row = {"username": username, "usertype": usertype}
    return int(scalar(_insert_or_select(model), row, run))


@statement
def _insert_or_select(dialect: Dialect, model: type[Coder | Mentor]) -> Clause:
    """Insert a coder or mentor, or find an existing one, and return its id."""
    added = rows.upsert(dialect, model).values(rows.params(("username", "usertype")))
    # DO NOTHING wouldn't return the id of the existing row.
    found = added.on_conflict_do_update(
        index_elements=[model.username], set_={"username": added.excluded.username}
    )
    return found.returning(model.id)
