"""Ownership: which coder or mentor the caller is, and what they may access.

Only the token identifies the caller. Ids in a request can restrict access, but never extend it.
"""

from typing import NamedTuple

from agency.accounts.roles import MANAGE
from agency.funcster import members
from agency.funcster.models import CODER, MENTOR
from agency.rest.permissions import PermissionDenied, caller

ADMINISTRATOR = "Administrator"

READ_ALL = "get:coders"
"""The permission to read the snippets of all coders, which mentors have."""


class NotYours(PermissionDenied):
    """The caller has the permission, but doesn't own the resource (403).

    Args:
        description: the reason, as a sentence.
    """

    def __init__(self, description: str) -> None:
        self.description = description
        super().__init__()


class CurrentMember(NamedTuple):
    """The caller as a coder, mentor or administrator."""

    usertype: str | None = None
    """CODER, MENTOR or None."""
    id: int = 0
    username: str | None = None
    mentor_id: int | None = None
    """The id of a coder's mentor, if any."""
    is_administrator: bool = False
    can_read_all: bool = False
    """Whether the caller may read the snippets of all coders."""

    @property
    def coder_id(self) -> int:
        """The id of a coder, otherwise 0."""
        return self.id if self.usertype == CODER else 0

    def is_member(self, usertype: str, ident: int) -> bool:
        """Return whether the caller is this coder or mentor."""
        return (self.usertype, self.id) == (usertype, ident)

    def check(self, usertype: str, ident: int) -> None:
        """Check that the caller is this coder or mentor, or an administrator.

        Raises:
            NotYours: the caller is someone else.
        """
        if not (self.is_administrator or self.is_member(usertype, ident)):
            raise NotYours(f"You are not that {usertype.lower()}.")


class Owner(NamedTuple):
    """The coder of a snippet, the coder's mentor, and whether the snippet needs review."""

    coder_id: int
    mentor_id: int | None
    needs_review: bool


def current_member() -> CurrentMember:
    """Return the caller of the current request as a member."""
    sender = caller()
    is_administrator = MANAGE in sender.permissions
    row = members.find_member(sender)
    usertype, username, coder_id, mentor_id, own_mentor_id = row or (None,) * 5
    return CurrentMember(
        usertype,
        coder_id or mentor_id or 0,
        username,
        own_mentor_id,
        is_administrator,
        is_administrator or READ_ALL in sender.permissions,
    )


def check_reader(member: CurrentMember, owner: Owner) -> None:
    """Check that a member may read a snippet: its coder, or one who may read all snippets.

    Raises:
        NotYours: the member may not read it.
    """
    if not (member.can_read_all or member.is_member(CODER, owner.coder_id)):
        raise NotYours("The snippet is another coder's.")


def check_editor(member: CurrentMember, owner: Owner) -> None:
    """Check that a member may edit a snippet: its coder, the coder's mentor, an administrator.

    Raises:
        NotYours: the member may not edit it.
    """
    is_mentor = owner.mentor_id is not None and member.is_member(MENTOR, owner.mentor_id)
    if not (member.is_administrator or is_mentor or member.is_member(CODER, owner.coder_id)):
        raise NotYours("The snippet is neither yours nor one of your coders'.")
