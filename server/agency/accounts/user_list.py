"""The directory of accounts, for administrators: who there is, with the roles of each."""

from functools import lru_cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.engine import Dialect

from agency.accounts.models import User, UserRole
from agency.database import engine
from agency.rest.listing import Listing
from agency.sql.filters import Form, chosen
from agency.sql.json import as_text, json_array, json_members
from agency.sql.statements import Statement, read


def listed(listing: Listing) -> Any:
    """The JSON array of the accounts that the listing asks for."""
    row = read(_collection(engine().dialect, listing.form), listing.params)
    return row[0]  # type: ignore[index]


@lru_cache(maxsize=64)
def _collection(dialect: Dialect, form: Form) -> Statement:
    shown = chosen(dialect, User, form, select(User.__table__)).subquery()
    theirs = select(UserRole.role).where(UserRole.user_id == shown.c.id).order_by(UserRole.role)
    roles = theirs.correlate(shown).subquery()
    members: dict[str, Any] = {name: shown.c[name] for name in User.SUMMARY}
    members["roles"] = select(json_array(roles.c.role)).scalar_subquery()
    return Statement(select(as_text(json_array(json_members(members)), dialect)), dialect)
