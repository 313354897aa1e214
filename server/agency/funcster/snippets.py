"""The library: snippets and their revisions, read and written.

What writes takes the means to run statements, so that a snippet and the revision that tells of its
change are in one transaction.
"""

import time
from typing import Any

from sqlalchemy import BigInteger, bindparam, func, insert, select
from sqlalchemy.engine import Dialect
from werkzeug.exceptions import NotFound

from agency.funcster.models import CONTENT, MENTOR, Coder, Mentor, Revision, Snippet
from agency.funcster.ownership import ADMINISTRATOR, Owner, Self
from agency.rest.conditions import check_still, entity_tag, is_conditional
from agency.rest.resource import as_bytes
from agency.sql import rows, shapes
from agency.sql.statements import Clause, Run, expunge, one, read, statement

ID = ("id",)


def succeeded(members: str | bytes) -> bytes:
    """The body of a success that shows these members, which are a JSON object of at least one."""
    return b'{"success":true,' + as_bytes(members).lstrip()[1:].lstrip()


def check_coder(ident: int, run: Run = read) -> int | None:
    """The mentor's id of a coder, who must be there (404)."""
    row = run(rows.select(Coder, ("mentor_id",)), {"ident": ident})
    if row is None:
        raise NotFound("Coder not found")
    return row[0]  # type: ignore[no-any-return]


def check_mentor(ident: int) -> None:
    """Let pass the id of a mentor (404 for nobody's)."""
    if read(rows.select(Mentor, ID), {"ident": ident}) is None:
        raise NotFound("Mentor not found")


def choose(run: Run, coder_id: int, mentor_id: int) -> None:
    """Let the mentor be that of the coder, whoever was before."""
    run(rows.update(Coder, ("mentor_id",)), {"ident": coder_id, "mentor_id": mentor_id})


def owner(ident: int, run: Run = read) -> Owner:
    """Whose the snippet is, which must be there (404)."""
    row = run(_select_owner(), {"ident": ident})
    if row is None:
        raise NotFound("Snippet not found")
    return Owner(row[0], row[1], bool(row[2]))


@statement
def _select_owner(dialect: Dialect) -> Clause:
    """Select the coder of a snippet, that one's mentor, and whether it waits for review."""
    owners = select(Snippet.coder_id, Coder.mentor_id, Snippet.needs_review)
    owners = owners.join(Coder, Coder.id == Snippet.coder_id)
    return owners.where(Snippet.id == bindparam("ident"))


def locked(run: Run, ident: int) -> Owner:
    """Whose the snippet is, which is there and as the client knows it, and stays so meanwhile.

    Raises:
        PreconditionFailed: it has changed since the client read it (412).
    """
    if run(rows.lock(Snippet), {"ident": ident}) is None:
        raise NotFound("Snippet not found")
    if is_conditional():
        check_still(entity_tag(shown(ident, run)))
    return owner(ident, run)


def shown(ident: int, run: Run = read) -> bytes:
    """The snippet as GET shows it, which must be there (404)."""
    row = run(shapes.item(Snippet, Snippet.DETAIL), {"id": ident})
    if row is None:
        raise NotFound("Snippet not found")
    return succeeded(row[0])


def code_of(ident: int) -> str:
    """The code of a snippet, which must be there (404)."""
    row = read(rows.select(Snippet, ("code",)), {"ident": ident})
    if row is None:
        raise NotFound("Snippet not found")
    return str(row[0])


def add(run: Run, who: Self, coder_id: int, content: dict[str, Any]) -> int:
    """Add a snippet, with its first revision, and return its id."""
    row = {**content, "coder_id": coder_id}
    ident, _ = one(shapes.insertion(Snippet, ID, tuple(row)), row, run)
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
    run(rows.update(Snippet, tuple(content)), {**content, "ident": ident})
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
    row = run(_select_revision(), {"ident": ident, "number": number})
    if row is None:
        raise NotFound("Revision not found")
    content = dict(zip(CONTENT, row, strict=True))
    content["needs_review"] = bool(content["needs_review"])
    change(run, who, ident, content, whose, who.usertype, restores=number)


@statement
def _select_revision(dialect: Dialect) -> Clause:
    """Select the content of a snippet's revision by its number."""
    its = (Revision.snippet_id == bindparam("ident"), Revision.number == bindparam("number"))
    return select(*(Revision.__table__.c[name] for name in CONTENT)).where(*its)


def remove(run: Run, ident: int) -> None:
    """Remove a snippet, and all that it has been."""
    run(rows.delete(Snippet), {"ident": ident})
    expunge(Snippet, ident)


def _remember(
    run: Run,
    who: Self,
    ident: int,
    content: dict[str, Any],
    asks_for_review: bool,
    reviews: bool = False,
    restores: int | None = None,
) -> None:
    row = {
        **content,
        "snippet_id": ident,
        "at": int(time.time()),
        "username": who.username,
        "usertype": ADMINISTRATOR if who.acts_for_anyone else who.usertype,
        "asks_for_review": asks_for_review,
        "reviews": reviews,
        "restores": restores,
    }
    run(_insert_revision(tuple(row)), row)


@statement
def _insert_revision(dialect: Dialect, names: tuple[str, ...]) -> Clause:
    """Insert the next revision of a snippet."""
    theirs = Revision.snippet_id == bindparam("snippet_id", type_=BigInteger)
    number = select(func.coalesce(func.max(Revision.number), 0) + 1).where(theirs)
    return insert(Revision).values(number=number.scalar_subquery(), **rows.params(names))
