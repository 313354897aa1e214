"""What is shown of a coder or a mentor: one statement makes all of it."""

from typing import Any

from sqlalchemy import bindparam, literal_column, select, union_all
from sqlalchemy.engine import Dialect
from werkzeug.exceptions import NotFound

from agency.funcster.models import CODER, LISTED_CODER, MENTOR, SNIPPET, Coder, Mentor
from agency.funcster.ownership import NotYours, Self
from agency.sql import rows
from agency.sql.filters import NestedFilter
from agency.sql.json import as_text, json_members
from agency.sql.shapes import related
from agency.sql.statements import Clause, read, statement
from agency.validation import ValidationError

OWN = NestedFilter("coders.snippets", "coder_id")
"""Of the snippets of coders, those of one of them: what a coder sees of the others' is none."""

AWAITING = NestedFilter("coders.snippets", "needs_review")


def userinfo(who: Self, username: str) -> str | bytes:
    """The JSON object of what a caller is shown of a coder or a mentor.

    Raises:
        NotFound: nobody has that username (404).
        NotYours: it is none of the caller's business (403).
    """
    shown = _select_userinfo(() if who.reads_all else (OWN,))
    params = {"username": username, AWAITING.parameter: True, OWN.parameter: who.id}
    row = read(shown, params) if _may_be_taken(username) else None
    if row is None:
        raise NotFound("User not found")
    usertype, ident, members = row
    if not (
        who.acts_for_anyone
        or who.is_member(usertype, ident)
        or (usertype == CODER and who.reads_all)
        or (usertype == MENTOR and who.usertype == CODER and who.mentor_id == ident)
    ):
        raise NotYours("That user is neither you, nor your mentor, nor a coder of yours.")
    return members  # type: ignore[no-any-return]


def acting_as(who: Self) -> dict[str, Any]:
    """Which coder or mentor the caller is, with the mentor of a coder.

    Raises:
        NotFound: neither (404).
    """
    if who.usertype is None:
        raise NotFound("You are neither a coder nor a mentor.")
    mentor = None
    if who.mentor_id is not None:
        row = read(rows.select(Mentor, ("username",)), {"ident": who.mentor_id})
        mentor = row and {"id": who.mentor_id, "username": row[0]}
    members = {"user_id": who.id, "username": who.username, "usertype": who.usertype}
    return {**members, "mentor": mentor}


def _may_be_taken(username: str) -> bool:
    """Whether it can be anybody's: no database need look for a NUL, say."""
    try:
        Coder.validated({"username": username})
    except ValidationError:
        return False
    return True


@statement
def _select_userinfo(dialect: Dialect, filters: tuple[NestedFilter, ...]) -> Clause:
    """Select the usertype, the id and the JSON object of a coder or a mentor, by username."""
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
            "coders": related(Mentor, "coders", LISTED_CODER, AWAITING, *filters),
        }
    )
    shown = [
        select(model.usertype, model.id, as_text(json, dialect)).where(model.username == username)
        for model, json in ((Coder, coders), (Mentor, mentors))
    ]
    return union_all(*shown)
