"""How accounts stand at this moment: who they are, their roles, and which tokens count."""

from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, bindparam, func, literal_column, select
from sqlalchemy.engine import Dialect

from agency.accounts.models import Identity, User, UserRole, folded
from agency.accounts.roles import in_order, permissions_of
from agency.sql.statements import Clause, read, statement

COMMA: Any = literal_column("','")
JOINED_ROLES = func.aggregate_strings(UserRole.role, COMMA)


class Account(NamedTuple):
    """An account as it stands."""

    id: int
    email: str
    generation: int
    """Tokens of another generation don't count any more."""
    roles: tuple[str, ...]

    @property
    def permissions(self) -> frozenset[str]:
        """The sum of the permissions of its roles."""
        return permissions_of(self.roles)


class AccountDeleted(Exception):
    """The account that an outside identity signed in to was deleted."""


def of_account(ident: int) -> Account | None:
    """The account of that id, or None if there is none any more."""
    return _account(read(_select_account("id"), {"id": ident}))


def of_email(email: str) -> Account | None:
    """The account of that email, in whatever case, or None if there is none."""
    return _account(read(_select_account("email_key"), {"email_key": folded(email)}))


def of_identity(issuer: str, subject: str) -> Account | None:
    """The account that somebody at an outside provider signs in to, or None if there never was one.

    Raises:
        AccountDeleted: there was one.
    """
    row = read(_select_by_identity(), {"iss": issuer, "sub": subject})
    if row is not None and row[0] is None:
        raise AccountDeleted
    return _account(row)


def _account(row: tuple[Any, ...] | None) -> Account | None:
    if row is None:
        return None
    ident, email, generation, roles = row
    return Account(ident, email, generation, _roles(roles or ""))


@lru_cache(maxsize=256)
def _roles(joined: str) -> tuple[str, ...]:
    return tuple(in_order(joined.split(",")))


@statement
def _select_account(dialect: Dialect, name: str) -> Clause:
    """Select the account whose column of that name has a value."""
    return _accounts(User.__table__.c[name] == bindparam(name))


@statement
def _select_by_identity(dialect: Dialect) -> Clause:
    """Select the account that somebody at an outside provider signs in to."""
    named = (Identity.iss == bindparam("iss")) & (Identity.sub == bindparam("sub"))
    return _accounts(named).select_from(Identity).outerjoin(User)


def _accounts(condition: ColumnElement[bool]) -> Select[Any]:
    roles = select(JOINED_ROLES).where(UserRole.user_id == User.id).scalar_subquery()
    return select(User.id, User.email, User.generation, roles).where(condition)
