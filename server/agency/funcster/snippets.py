"""The library: snippets and their revisions, read and written.

What writes takes the means to run statements, so that a snippet and the revision that tells of its
change are in one transaction.
"""

import time
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import bindparam, delete, func, insert, literal_column, select, update
from sqlalchemy.engine import Dialect
from werkzeug.exceptions import NotFound

from agency.database import engine
from agency.funcster.models import CONTENT, MENTOR, Coder, Mentor, Revision, Snippet
from agency.funcster.ownership import ADMINISTRATOR, Owner, Self
from agency.rest.conditions import check_still, entity_tag, is_conditional
from agency.rest.resource import as_bytes
from agency.sql import shapes
from agency.sql.statements import Run, Statement, forget, read

ID = ("id",)


class _Statements(NamedTuple):
    coder: Statement
    mentor: Statement
    owner: Statement
    lock: Statement
    change: Statement
    remove: Statement
    remember: Statement
    recall: Statement
    choose: Statement


def succeeded(members: str | bytes) -> bytes:
    """The body of a success that shows these members, which are a JSON object of at least one."""
    return b'{"success":true,' + as_bytes(members).lstrip()[1:].lstrip()


def check_coder(ident: int, run: Run = read) -> int | None:
    """The mentor's id of a coder, who must be there (404)."""
    row = run(_statements(engine().dialect).coder, {"ident": ident})
    if row is None:
        raise NotFound("Coder not found")
    return row[0]  # type: ignore[no-any-return]


def check_mentor(ident: int) -> None:
    """Let pass the id of a mentor (404 for nobody's)."""
    if read(_statements(engine().dialect).mentor, {"ident": ident}) is None:
        raise NotFound("Mentor not found")


def choose(run: Run, coder_id: int, mentor_id: int) -> None:
    """Let the mentor be that of the coder, whoever was before."""
    run(_statements(engine().dialect).choose, {"ident": coder_id, "mentor_id": mentor_id})


def owner(ident: int, run: Run = read) -> Owner:
    """Whose the snippet is, which must be there (404)."""
    row = run(_statements(engine().dialect).owner, {"ident": ident})
    if row is None:
        raise NotFound("Snippet not found")
    return Owner(row[0], row[1], bool(row[2]))


def locked(run: Run, ident: int) -> Owner:
    """Whose the snippet is, which is there and as the client knows it, and stays so meanwhile.

    Raises:
        PreconditionFailed: it has changed since the client read it (412).
    """
    if run(_statements(engine().dialect).lock, {"ident": ident}) is None:
        raise NotFound("Snippet not found")
    if is_conditional():
        check_still(entity_tag(shown(ident, run)))
    return owner(ident, run)


def shown(ident: int, run: Run = read) -> bytes:
    """The snippet as GET shows it, which must be there (404)."""
    row = run(shapes.item(engine().dialect, Snippet, Snippet.DETAIL), {"id": ident})
    if row is None:
        raise NotFound("Snippet not found")
    return succeeded(row[0])


def code_of(ident: int) -> str:
    """The code of a snippet, which must be there (404)."""
    row = read(_code(engine().dialect), {"ident": ident})
    if row is None:
        raise NotFound("Snippet not found")
    return str(row[0])


def add(run: Run, who: Self, coder_id: int, content: dict[str, Any]) -> int:
    """Add a snippet, with its first revision, and return its id."""
    names = (*CONTENT, "coder_id")
    statement = shapes.insertion(engine().dialect, Snippet, ID, names)
    ident, _ = run(statement, {**content, "coder_id": coder_id})  # type: ignore[misc]
    _remember(run, who, ident, content, asks_for_review=content["needs_review"])
    return int(ident)


def change(
    run: Run,
    who: Self,
    ident: int,
    content: dict[str, Any],
    whose: Owner,
    usertype: str | None,
    restores: int | None = None,
) -> None:
    """Replace the content of a snippet that is locked, and keep a revision of it.

    Args:
        run: in the transaction that has locked it.
        who: who does it.
        ident: its id.
        content: what it is from now on.
        whose: whose it is, and whether it has waited for review.
        usertype: as what they do it; where a mentor ends the waiting, that is the review.
        restores: the number of the revision whose content it is, if it is one's.
    """
    run(_statements(engine().dialect).change, {**content, "ident": ident})
    needs_review = content["needs_review"]
    _remember(
        run,
        who,
        ident,
        content,
        asks_for_review=needs_review and not whose.needs_review,
        reviews=usertype == MENTOR and whose.needs_review and not needs_review,
        restores=restores,
    )


def restore(run: Run, who: Self, ident: int, number: int, whose: Owner) -> None:
    """Let a snippet that is locked be again what it was in that revision, by a new one.

    Raises:
        NotFound: there is none of that number (404).
    """
    row = run(_statements(engine().dialect).recall, {"ident": ident, "number": number})
    if row is None:
        raise NotFound("Revision not found")
    content = dict(zip(CONTENT, row, strict=True))
    content["needs_review"] = bool(content["needs_review"])
    change(run, who, ident, content, whose, who.usertype, restores=number)


def remove(run: Run, ident: int) -> None:
    """Remove a snippet, and all that it has been."""
    run(_statements(engine().dialect).remove, {"ident": ident})
    forget(Snippet, ident)


def _remember(
    run: Run,
    who: Self,
    ident: int,
    content: dict[str, Any],
    asks_for_review: bool,
    reviews: bool = False,
    restores: int | None = None,
) -> None:
    params = {
        **content,
        "ident": ident,
        "at": int(time.time()),
        "username": who.username,
        "usertype": ADMINISTRATOR if who.acts_for_anyone else who.usertype,
        "asks_for_review": asks_for_review,
        "reviews": reviews,
        "restores": restores,
    }
    run(_statements(engine().dialect).remember, params)


@lru_cache(maxsize=16)
def _code(dialect: Dialect) -> Statement:
    return Statement(select(Snippet.code).where(Snippet.id == bindparam("ident")), dialect)


@lru_cache(maxsize=16)
def _statements(dialect: Dialect) -> _Statements:
    snippets, revisions = Snippet.__table__, Revision.__table__
    ident = bindparam("ident", type_=snippets.c.id.type)
    ours, theirs = snippets.c.id == ident, revisions.c.snippet_id == ident
    one: Any = literal_column("1")
    zero: Any = literal_column("0")
    content: dict[str, Any] = {name: bindparam(name) for name in CONTENT}
    latest = select(func.coalesce(func.max(revisions.c.number), zero) + one).where(theirs)
    names = ("at", "username", "usertype", "asks_for_review", "reviews", "restores")
    kept: dict[str, Any] = {
        "snippet_id": ident,
        "number": latest.scalar_subquery(),
        **content,
        **{name: bindparam(name) for name in names},
    }
    whose = select(snippets.c.coder_id, Coder.mentor_id, snippets.c.needs_review)
    clauses = (
        select(Coder.mentor_id).where(Coder.id == ident),
        select(Mentor.id).where(Mentor.id == ident),
        whose.join(Coder, Coder.id == snippets.c.coder_id).where(ours),
        select(snippets.c.id).where(ours).with_for_update(),
        update(snippets).where(ours).values(content),
        delete(snippets).where(ours),
        insert(revisions).values(kept),
        select(*(revisions.c[name] for name in CONTENT)).where(
            theirs, revisions.c.number == bindparam("number")
        ),
        update(Coder).where(Coder.id == ident).values(mentor_id=bindparam("mentor_id")),
    )
    return _Statements(*(Statement(clause, dialect) for clause in clauses))
