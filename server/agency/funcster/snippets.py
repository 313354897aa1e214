"""Read and write snippets and their revisions.

Functions that write take `run`, so that a snippet and its revision are in the same transaction.
"""

import time
from typing import Any

from sqlalchemy import BigInteger, bindparam, func, insert, select
from sqlalchemy.engine import Dialect
from werkzeug.exceptions import NotFound

from agency.funcster.models import CONTENT, MENTOR, Coder, Mentor, Revision, Snippet
from agency.funcster.ownership import ADMINISTRATOR, CurrentMember, Owner
from agency.funcster.responses import success_body
from agency.rest.conditions import check_if_match, entity_tag, is_conditional
from agency.sql import rows, shapes
from agency.sql.statements import Clause, Run, expunge, one, read, statement

ID = ("id",)


def check_coder(ident: int) -> None:
    """Check that a coder exists (404)."""
    if read(rows.select(Coder, ID), {"ident": ident}) is None:
        raise NotFound("Coder not found")


def check_mentor(ident: int) -> None:
    """Check that a mentor exists (404)."""
    if read(rows.select(Mentor, ID), {"ident": ident}) is None:
        raise NotFound("Mentor not found")


def set_mentor(run: Run, coder_id: int, mentor_id: int) -> None:
    """Set the mentor of a coder, replacing any previous one."""
    run(rows.update(Coder, ("mentor_id",)), {"ident": coder_id, "mentor_id": mentor_id})


def find_owner(ident: int, run: Run = read) -> Owner:
    """Return the owner of a snippet, which must exist (404)."""
    row = run(_select_owner(), {"ident": ident})
    if row is None:
        raise NotFound("Snippet not found")
    return Owner(row[0], row[1], bool(row[2]))


@statement
def _select_owner(dialect: Dialect) -> Clause:
    """Select the coder of a snippet, the coder's mentor, and whether it needs review."""
    owners = select(Snippet.coder_id, Coder.mentor_id, Snippet.needs_review)
    owners = owners.join(Coder, Coder.id == Snippet.coder_id)
    return owners.where(Snippet.id == bindparam("ident"))


def lock(run: Run, ident: int) -> Owner:
    """Lock a snippet until the transaction ends, and return its owner.

    Raises:
        NotFound: no snippet has this id (404).
        PreconditionFailed: the snippet has changed since the client read it (412).
    """
    if run(rows.lock(Snippet), {"ident": ident}) is None:
        raise NotFound("Snippet not found")
    if is_conditional():
        check_if_match(entity_tag(snippet_body(ident, run)))
    return find_owner(ident, run)


def snippet_body(ident: int, run: Run = read) -> bytes:
    """Return the body of GET for a snippet, which must exist (404)."""
    row = run(shapes.item(Snippet, Snippet.DETAIL), {"id": ident})
    if row is None:
        raise NotFound("Snippet not found")
    return success_body(row[0])


def find_code(ident: int) -> str:
    """Return the code of a snippet, which must exist (404)."""
    row = read(rows.select(Snippet, ("code",)), {"ident": ident})
    if row is None:
        raise NotFound("Snippet not found")
    return str(row[0])


def create_snippet(run: Run, member: CurrentMember, coder_id: int, content: dict[str, Any]) -> int:
    """Create a snippet with its first revision, and return its id."""
    row = {**content, "coder_id": coder_id}
    ident, _ = one(shapes.insertion(Snippet, ID, tuple(row)), row, run)
    _add_revision(run, member, ident, content, asks_for_review=content["needs_review"])
    return int(ident)


def update_snippet(
    run: Run,
    member: CurrentMember,
    ident: int,
    content: dict[str, Any],
    owner: Owner,
    usertype: str | None,
    restores: int | None = None,
) -> None:
    """Replace the content of a locked snippet, and add a revision.

    Args:
        run: runs statements in the transaction that has locked the snippet.
        member: the author of the change.
        ident: the id of the snippet.
        content: the new content.
        owner: the owner before the change.
        usertype: the role of the author. If a mentor clears `needs_review`, that is the review.
        restores: the number of the restored revision, if any.
    """
    run(rows.update(Snippet, tuple(content)), {**content, "ident": ident})
    needs_review = content["needs_review"]
    _add_revision(
        run,
        member,
        ident,
        content,
        asks_for_review=needs_review and not owner.needs_review,
        reviews=usertype == MENTOR and owner.needs_review and not needs_review,
        restores=restores,
    )


def restore(run: Run, member: CurrentMember, ident: int, number: int, owner: Owner) -> None:
    """Restore a revision of a locked snippet, as a new revision.

    Raises:
        NotFound: no revision has this number (404).
    """
    row = run(_select_revision(), {"ident": ident, "number": number})
    if row is None:
        raise NotFound("Revision not found")
    content = dict(zip(CONTENT, row, strict=True))
    content["needs_review"] = bool(content["needs_review"])
    update_snippet(run, member, ident, content, owner, member.usertype, restores=number)


@statement
def _select_revision(dialect: Dialect) -> Clause:
    """Select the content of a revision of a snippet, by number."""
    its = (Revision.snippet_id == bindparam("ident"), Revision.number == bindparam("number"))
    return select(*(Revision.__table__.c[name] for name in CONTENT)).where(*its)


def delete_snippet(run: Run, ident: int) -> None:
    """Delete a snippet and its revisions."""
    run(rows.delete(Snippet), {"ident": ident})
    expunge(Snippet, ident)


def _add_revision(
    run: Run,
    member: CurrentMember,
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
        "username": member.username,
        "usertype": ADMINISTRATOR if member.is_administrator else member.usertype,
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
