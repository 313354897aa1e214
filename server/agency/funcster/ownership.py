"""Ownership: as whom a caller acts, and what is theirs.

The token says who the caller is. The ids that clients send can only narrow what they may do.
"""

from typing import NamedTuple

from agency.accounts.roles import MANAGE
from agency.funcster import members
from agency.funcster.models import CODER, MENTOR
from agency.rest.permissions import PermissionDenied, caller

ADMINISTRATOR = "Administrator"

READS_ALL = "get:coders"
"""Who holds it reads the snippets of every coder; mentors do."""


class NotYours(PermissionDenied):
    """The caller has the permission, but not for this (403).

    Args:
        description: why not, in a sentence.
    """

    def __init__(self, description: str) -> None:
        self.description = description
        super().__init__()


class Self(NamedTuple):
    """As whom the caller acts."""

    usertype: str | None = None
    """CODER or MENTOR; None for a caller who is neither."""
    id: int = 0
    username: str | None = None
    mentor_id: int | None = None
    """That of a coder who has one."""
    acts_for_anyone: bool = False
    """Whether the caller is an administrator."""
    reads_all: bool = False
    """Whether the caller may read the snippets of every coder."""

    @property
    def coder_id(self) -> int:
        """The id as a coder, 0 for a caller who is none."""
        return self.id if self.usertype == CODER else 0

    def is_member(self, usertype: str, ident: int) -> bool:
        """Whether it is this coder or mentor."""
        return (self.usertype, self.id) == (usertype, ident)

    def check(self, usertype: str, ident: int) -> None:
        """Let pass who acts as this coder or mentor.

        Raises:
            NotYours: the caller is somebody else.
        """
        if not (self.acts_for_anyone or self.is_member(usertype, ident)):
            raise NotYours(f"You are not that {usertype.lower()}.")


class Owner(NamedTuple):
    """Whose a snippet is, and whether it waits for review."""

    coder_id: int
    mentor_id: int | None
    needs_review: bool


def oneself() -> Self:
    """As whom the caller of the current request acts."""
    known = caller()
    is_administrator = MANAGE in known.permissions
    usertype, username, coder_id, mentor_id, own_mentor_id = members.acting(known) or (None,) * 5
    return Self(
        usertype,
        coder_id or mentor_id or 0,
        username,
        own_mentor_id,
        is_administrator,
        is_administrator or READS_ALL in known.permissions,
    )


def check_reader(who: Self, whose: Owner) -> None:
    """Let pass who may read the snippet: its coder, and who may read all.

    Raises:
        NotYours: that is somebody else.
    """
    if not (who.reads_all or who.is_member(CODER, whose.coder_id)):
        raise NotYours("The snippet is another coder's.")


def check_editor(who: Self, whose: Owner) -> None:
    """Let pass who may edit the snippet: its coder, that one's mentor, an administrator.

    Raises:
        NotYours: that is somebody else.
    """
    is_mentor = whose.mentor_id is not None and who.is_member(MENTOR, whose.mentor_id)
    if not (who.acts_for_anyone or is_mentor or who.is_member(CODER, whose.coder_id)):
        raise NotYours("The snippet is neither yours nor one of your coders'.")
