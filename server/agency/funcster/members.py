"""Members: who has which username, and who signs in as them."""

import time
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, bindparam, literal_column, or_, select, update
from sqlalchemy import delete as delete_from
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Dialect
from werkzeug.exceptions import Conflict

from agency.database import engine
from agency.funcster.models import CODER, MENTOR, Coder, Member, Mentor
from agency.rest.permissions import Caller
from agency.sql.statements import Run, Statement, read, transaction, within

RESERVED_SECONDS = 60
"""How long a username is kept for somebody who signs up elsewhere: longer than that can take."""


class UsernameTaken(Conflict):
    """A coder or a mentor has the username, or somebody is signing up with it (409)."""

    description = "The username is taken"


class _Statements(NamedTuple):
    take: Statement
    reserve: Statement
    settle: Statement
    release: Statement
    add_coder: Statement
    add_mentor: Statement
    of_account: Statement
    of_subject: Statement
    claimable: Statement
    claim: Statement


def acting(known: Caller) -> tuple[Any, ...] | None:
    """Whoever the caller is: usertype, username, id as a coder and as a mentor, the coder's mentor.

    An outside caller may become the coder or mentor that its provider names, if that is nobody's.
    """
    row = _found(known)
    if row is None and known.username and _claim(known):
        row = _found(known)
    return row


def _found(known: Caller) -> tuple[Any, ...] | None:
    statements = _statements(engine().dialect)
    if known.account_id is not None:
        return read(statements.of_account, {"user_id": known.account_id})
    return read(statements.of_subject, {"subject": known.subject})


def _claim(known: Caller) -> bool:
    """Link an outside caller to the coder or mentor that its provider names, if that is nobody's.

    Somebody whose sign-up elsewhere has succeeded, though we died before we could note it, becomes
    the coder or mentor here that they have signed up as.
    """
    is_ours = known.account_id is not None
    link = {"user_id": known.account_id, "subject": None if is_ours else known.subject}
    params = {**link, "username": known.username, "now": int(time.time())}
    statements = _statements(engine().dialect)
    # Most who have no account here have no claim either, and need not wait for those who write.
    if read(statements.claimable, params) is None:
        return False
    with transaction() as connection:
        run = within(connection)
        row = run(statements.claim, params)
        if row is not None:
            _add(run, known.username, row[0])
    return row is not None


def take(run: Run, username: str, usertype: str, user_id: int) -> int:
    """Make the coder or mentor who signs in to the account, and return its id.

    Raises:
        UsernameTaken: there is one of that name, or about to be.
    """
    params = {"username": username, "usertype": usertype, "user_id": user_id}
    # Who died while they signed up elsewhere does not keep the name from others.
    if run(_statements(engine().dialect).take, {**params, "now": int(time.time())}) is None:
        raise UsernameTaken
    return _add(run, username, usertype)


def reserve(run: Run, username: str, usertype: str) -> int:
    """Keep a username for a while, and return until when, in seconds since 1970.

    Raises:
        UsernameTaken: there is a coder or mentor of that name, or about to be.
    """
    now = int(time.time())
    until = now + RESERVED_SECONDS
    params = {"username": username, "usertype": usertype, "reserved_until": until, "now": now}
    if run(_statements(engine().dialect).reserve, params) is None:
        raise UsernameTaken
    return until


def release(run: Run, username: str, until: int) -> None:
    """Give a username that was kept until then free at once."""
    params = {"username": username, "reserved_until": until}
    run(_statements(engine().dialect).release, params)


def settle(run: Run, username: str, usertype: str, until: int, user_id: int) -> int:
    """Make the coder or mentor whose username was kept until then, and return its id.

    Raises:
        UsernameTaken: that took so long that another has it by now.
    """
    params = {"username": username, "reserved_until": until, "user_id": user_id}
    if run(_statements(engine().dialect).settle, params) is None:
        raise UsernameTaken
    return _add(run, username, usertype)


def _add(run: Run, username: str, usertype: str) -> int:
    statements = _statements(engine().dialect)
    statement = {CODER: statements.add_coder, MENTOR: statements.add_mentor}[usertype]
    row = run(statement, {"username": username, "usertype": usertype})
    return int(row[0])  # type: ignore[index]


@lru_cache(maxsize=16)
def _statements(dialect: Dialect) -> _Statements:
    members = Member.__table__.c
    insert_or: Any = sqlite.insert if dialect.name == "sqlite" else postgresql.insert
    now = bindparam("now", type_=members.reserved_until.type)
    named = members.username == bindparam("username")
    kept = members.reserved_until == bindparam("reserved_until")
    is_over = or_(members.reserved_until.is_(None), members.reserved_until < now)
    is_free = and_(named, members.is_claimable, is_over)
    yes: Any = literal_column("true")
    no: Any = literal_column("false")
    null: Any = literal_column("NULL")

    def taken(values: dict[str, Any]) -> Any:
        """The username for whoever comes first, or next after one whose time is over."""
        return (
            insert_or(Member)
            .values(username=bindparam("username"), usertype=bindparam("usertype"), **values)
            .on_conflict_do_update(
                index_elements=[members.username],
                set_={"usertype": bindparam("usertype"), **values},
                where=members.reserved_until < now,
            )
            .returning(members.username)
        )

    def added(model: type[Coder | Mentor]) -> Any:
        """The coder or mentor, or the one that is there already, where a claim comes upon it."""
        values: dict[str, Any] = {name: bindparam(name) for name in ("username", "usertype")}
        statement = insert_or(model).values(values)
        again = {"username": statement.excluded.username}
        return statement.on_conflict_do_update(
            index_elements=[model.username], set_=again
        ).returning(model.id)

    account = {"user_id": bindparam("user_id"), "subject": null, "is_claimable": no}
    elsewhere = {"user_id": null, "subject": null, "is_claimable": yes}
    clauses = (
        taken({**account, "reserved_until": null}),
        taken({**elsewhere, "reserved_until": bindparam("reserved_until")}),
        update(Member)
        .where(named, kept)
        .values({**account, "reserved_until": null})
        .returning(members.username),
        delete_from(Member).where(named, kept),
        added(Coder),
        added(Mentor),
        _acting(members.user_id == bindparam("user_id")),
        _acting(members.subject == bindparam("subject")),
        select(members.username).where(is_free),
        update(Member)
        .where(is_free)
        .values({**account, "subject": bindparam("subject"), "reserved_until": null})
        .returning(members.usertype),
    )
    return _Statements(*(Statement(clause, dialect) for clause in clauses))


def _acting(condition: ColumnElement[bool]) -> Any:
    coder, mentor = Coder.__table__.c, Mentor.__table__.c
    return (
        select(Member.usertype, Member.username, coder.id, mentor.id, coder.mentor_id)
        .select_from(Member)
        .outerjoin(Coder, coder.username == Member.username)
        .outerjoin(Mentor, mentor.username == Member.username)
        .where(condition)
    )
