"""Find accounts, with their roles and the generation of their valid tokens."""

from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, bindparam, func, literal_column, select
from sqlalchemy.engine import Dialect

from agency.accounts.models import Identity, User, UserRole, normalize_email
from agency.accounts.roles import permissions_of, sort_roles
from agency.sql.statements import Clause, read, statement

COMMA: Any = literal_column("','")
JOINED_ROLES = func.aggregate_strings(UserRole.role, COMMA)


class Account(NamedTuple):
    """The current state of an account."""

    id: int
    email: str
    generation: int
    """Tokens of other generations are invalid."""
    roles: tuple[str, ...]

    @property
    def permissions(self) -> frozenset[str]:
        """The permissions of all its roles."""
        return permissions_of(self.roles)


class AccountDeleted(Exception):
    """The account of an outside identity was deleted."""


def find_by_id(ident: int) -> Account | None:
    """Return the account with this id, or None."""
    return _account(read(_select_account("id"), {"id": ident}))


def find_by_email(email: str) -> Account | None:
    """Return the account with this email, ignoring case, or None."""
    return _account(read(_select_account("email_key"), {"email_key": normalize_email(email)}))


def find_by_identity(issuer: str, subject: str) -> Account | None:
    """Return the account that is linked to an outside identity, or None.

    Raises:
        AccountDeleted: the linked account was deleted.
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
    return tuple(sort_roles(joined.split(",")))


@statement
def _select_account(dialect: Dialect, name: str) -> Clause:
    """Select the account by the value of one column."""
    return _accounts(User.__table__.c[name] == bindparam(name))


@statement
def _select_by_identity(dialect: Dialect) -> Clause:
    """Select an account by outside identity."""
    by_identity = (Identity.iss == bindparam("iss")) & (Identity.sub == bindparam("sub"))
    return _accounts(by_identity).select_from(Identity).outerjoin(User)


def _accounts(condition: ColumnElement[bool]) -> Select[Any]:
    roles = select(JOINED_ROLES).where(UserRole.user_id == User.id).scalar_subquery()
    return select(User.id, User.email, User.generation, roles).where(condition)
