"""The directory of accounts, for administrators: who there is, with the roles of each."""

from functools import lru_cache
from typing import Any

from sqlalchemy import BigInteger, bindparam, func, select
from sqlalchemy.engine import Dialect

from agency.accounts.models import User, UserRole
from agency.database import engine
from agency.rest.forms import Form, conditions, sortable
from agency.rest.paging import Listing
from agency.rest.sqljson import as_text, json_array, json_members
from agency.statements import Statement, read


def listed(listing: Listing) -> Any:
    """The JSON array of the accounts that the listing asks for."""
    row = read(_collection(engine().dialect, listing.form), listing.params)
    return row[0]  # type: ignore[index]


def total(listing: Listing) -> int:
    """How many accounts there are on all pages of the listing together."""
    row = read(_count(engine().dialect, listing.form._replace(paged=False)), listing.params)
    return int(row[0])  # type: ignore[index]


@lru_cache(maxsize=64)
def _collection(dialect: Dialect, form: Form) -> Statement:
    rows = select(User.__table__).where(*conditions(dialect, User, form))
    order = [sortable(dialect, User, name, descending) for name, descending in form.sort]
    rows = rows.order_by(*order, User.id)
    if form.paged:
        rows = rows.limit(bindparam("limit", type_=BigInteger))
        rows = rows.offset(bindparam("offset", type_=BigInteger))
    shown = rows.subquery()
    theirs = select(UserRole.role).where(UserRole.user_id == shown.c.id).order_by(UserRole.role)
    roles = theirs.correlate(shown).subquery()
    members: dict[str, Any] = {name: shown.c[name] for name in User.SUMMARY}
    members["roles"] = select(json_array(roles.c.role)).scalar_subquery()
    return Statement(select(as_text(json_array(json_members(members)), dialect)), dialect)


@lru_cache(maxsize=64)
def _count(dialect: Dialect, form: Form) -> Statement:
    rows = select(func.count()).select_from(User).where(*conditions(dialect, User, form))
    return Statement(rows, dialect)
