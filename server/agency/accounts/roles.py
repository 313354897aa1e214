"""The one table of roles and the permissions that each has."""

from collections.abc import Iterable
from functools import lru_cache

from agency.validation import Detail, ValidationError

ADMINISTRATOR = "administrator"

MANAGE = "manage:users"
"""The permission that makes an administrator, by a role or by an outside token."""

_ASSISTANT = ("get:actors", "get:movies")
_DIRECTOR = (*_ASSISTANT, "post:actors", "patch:actors", "delete:actors", "patch:movies")
_PRODUCER = (*_DIRECTOR, "post:movies", "delete:movies")

_EITHER = ("get:userinfo", "get:mentors", "get:snippets", "edit:snippet")

ROLES: dict[str, tuple[str, ...]] = {
    ADMINISTRATOR: (MANAGE, "manage:guests"),
    "agent": ("write:travel",),
    "casting_assistant": _ASSISTANT,
    "casting_director": _DIRECTOR,
    "executive_producer": _PRODUCER,
    "coder": (*_EITHER, "add:mentor", "post:snippet", "delete:snippet"),
    "mentor": (*_EITHER, "get:coders", "add:coder"),
}


@lru_cache(maxsize=256)
def permissions_of(roles: tuple[str, ...]) -> frozenset[str]:
    """The permissions of someone who has these roles: the sum of them.

    A role that is no longer in the table, though still in the database, permits nothing.
    """
    return frozenset(permission for role in roles for permission in ROLES.get(role, ()))


def in_order(roles: Iterable[str]) -> list[str]:
    """The roles, each once, in the order of the table."""
    held = set(roles)
    return [role for role in ROLES if role in held]


def checked(roles: object) -> list[str]:
    """The roles that a client or a command names, each once.

    Raises:
        ValidationError: they are not an array of roles.
    """
    if not isinstance(roles, list | tuple):
        raise ValidationError.of("roles", "must be an array")
    unknown = [role for role in roles if not isinstance(role, str) or role not in ROLES]
    if unknown:
        detail: Detail = {"field": "roles", "message": f"must be some of: {', '.join(ROLES)}"}
        raise ValidationError([detail])
    return in_order(roles)
