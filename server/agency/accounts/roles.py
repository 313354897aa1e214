"""All roles, with their permissions."""

from collections.abc import Iterable
from functools import lru_cache

from agency.validation import Detail, ValidationError

ADMINISTRATOR = "administrator"

MANAGE = "manage:users"
"""The permission that makes a caller an administrator, from a role or an outside token."""

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
    """Return the permissions of all these roles together.

    A role in the database that no longer exists in ROLES has no permissions.
    """
    return frozenset(permission for role in roles for permission in ROLES.get(role, ()))


def sort_roles(roles: Iterable[str]) -> list[str]:
    """Return the roles without duplicates, in the order of ROLES."""
    held = set(roles)
    return [role for role in ROLES if role in held]


def validate_roles(roles: object) -> list[str]:
    """Validate roles from a client or a command, and return them without duplicates.

    Raises:
        ValidationError: `roles` isn't an array of roles.
    """
    if not isinstance(roles, list | tuple):
        raise ValidationError.of("roles", "must be an array")
    unknown = [role for role in roles if not isinstance(role, str) or role not in ROLES]
    if unknown:
        detail: Detail = {"field": "roles", "message": f"must be some of: {', '.join(ROLES)}"}
        raise ValidationError([detail])
    return sort_roles(roles)
