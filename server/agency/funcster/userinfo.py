"""The profile of a coder or mentor, as JSON from a single statement."""

from typing import Any

from sqlalchemy import bindparam, literal_column, select, union_all
from sqlalchemy.engine import Dialect
from werkzeug.exceptions import NotFound

from agency.funcster.models import CODER, LISTED_CODER, MENTOR, SNIPPET, Coder, Mentor
from agency.funcster.ownership import CurrentMember, NotYours
from agency.sql import rows
from agency.sql.filters import NestedFilter
from agency.sql.json import as_text, json_members
from agency.sql.shapes import related
from agency.sql.statements import Clause, read, statement
from agency.validation import ValidationError

OWN_SNIPPETS = NestedFilter("coders.snippets", "coder_id")
"""Limits the nested snippets to those of one coder, because coders don't see others' snippets."""

NEEDS_REVIEW = NestedFilter("coders.snippets", "needs_review")


def userinfo(member: CurrentMember, username: str) -> str | bytes:
    """Return the JSON object of a coder or mentor, as far as the caller may see it.

    Raises:
        NotFound: no coder or mentor has this username (404).
        NotYours: the caller may not see this user (403).
    """
    shown = _select_userinfo(() if member.can_read_all else (OWN_SNIPPETS,))
    params = {"username": username, NEEDS_REVIEW.parameter: True, OWN_SNIPPETS.parameter: member.id}
    row = read(shown, params) if _is_valid(username) else None
    if row is None:
        raise NotFound("User not found")
    usertype, ident, members = row
    if not (
        member.is_administrator
        or member.is_member(usertype, ident)
        or (usertype == CODER and member.can_read_all)
        or (usertype == MENTOR and member.usertype == CODER and member.mentor_id == ident)
    ):
        raise NotYours("That user is neither you, nor your mentor, nor a coder of yours.")
    return members  # type: ignore[no-any-return]


def own_userinfo(member: CurrentMember) -> dict[str, Any]:
    """Return the caller as a coder or mentor, including a coder's mentor.

    Raises:
        NotFound: the caller is neither (404).
    """
    if member.usertype is None:
        raise NotFound("You are neither a coder nor a mentor.")
    mentor = None
    if member.mentor_id is not None:
        row = read(rows.select(Mentor, ("username",)), {"ident": member.mentor_id})
        mentor = row and {"id": member.mentor_id, "username": row[0]}
    members = {"user_id": member.id, "username": member.username, "usertype": member.usertype}
    return {**members, "mentor": mentor}


def _is_valid(username: str) -> bool:
    """Return whether a username is valid. Databases reject some characters, such as NUL."""
    try:
        Coder.validated({"username": username})
    except ValidationError:
        return False
    return True


@statement
def _select_userinfo(dialect: Dialect, filters: tuple[NestedFilter, ...]) -> Clause:
    """Select the usertype, the id and the JSON object of a coder or mentor, by username."""
    username: Any = bindparam("username")
    mentor = select(Mentor.username).where(Mentor.id == Coder.mentor_id).scalar_subquery()
    coders = json_members(
        {
            "user_id": Coder.id,
            "usertype": literal_column(f"'{CODER}'"),
            "mentor": mentor,
            "snippets": related(Coder, "snippets", SNIPPET),
        }
    )
    mentors = json_members(
        {
            "user_id": Mentor.id,
            "usertype": literal_column(f"'{MENTOR}'"),
            "coders": related(Mentor, "coders", LISTED_CODER, NEEDS_REVIEW, *filters),
        }
    )
    shown = [
        select(model.usertype, model.id, as_text(json, dialect)).where(model.username == username)
        for model, json in ((Coder, coders), (Mentor, mentors))
    ]
    return union_all(*shown)
