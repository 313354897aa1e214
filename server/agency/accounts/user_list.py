"""The list of accounts with their roles, for administrators."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.engine import Dialect

from agency.accounts.models import User, UserRole
from agency.rest.listing import Listing
from agency.sql.filters import Query, apply
from agency.sql.json import as_text, json_array, json_members
from agency.sql.statements import Clause, scalar, statement


def list_users(listing: Listing) -> Any:
    """Return the JSON array of the accounts in a listing."""
    return scalar(_select_accounts(listing.query), listing.params)


@statement
def _select_accounts(dialect: Dialect, query: Query) -> Clause:
    """Select the JSON array of the accounts of a query, with their roles."""
    shown = apply(dialect, User, query, select(User.__table__)).subquery()
    theirs = select(UserRole.role).where(UserRole.user_id == shown.c.id).order_by(UserRole.role)
    roles = theirs.correlate(shown).subquery()
    members: dict[str, Any] = {name: shown.c[name] for name in User.SUMMARY}
    members["roles"] = select(json_array(roles.c.role)).scalar_subquery()
    return select(as_text(json_array(json_members(members)), dialect))
