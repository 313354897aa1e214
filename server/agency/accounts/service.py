"""Create, read, update and delete accounts."""

import time
from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import String, bindparam, delete, func, select, update
from sqlalchemy.engine import Dialect
from werkzeug.exceptions import Conflict, NotFound

from agency.accounts import lookup, passwords
from agency.accounts.models import PROFILE, Identity, User, UserRole, normalize_email
from agency.accounts.roles import validate_roles
from agency.sql import rows
from agency.sql.statements import (
    Clause,
    Run,
    expunge,
    read,
    scalar,
    statement,
    transaction,
    within,
    write,
)

ROLE = ("user_id", "role")


class EmailTaken(Conflict):
    """Another account has the email, ignoring case (409)."""

    description = "User with that email already exists"


class NoSuchUser(NotFound):
    """No account has this id or email (404)."""

    description = "User not found"


def create(values: Mapping[str, Any], password: str | None) -> int:
    """Create an account and return its id.

    Args:
        values: the email and other properties of the profile, validated by `User.validated`.
        password: None for an account without a password.

    Raises:
        EmailTaken: another account has the email.
    """
    return add(write, values, password and passwords.hashed(password))


def add(run: Run, values: Mapping[str, Any], password_hash: str | None, *roles: str) -> int:
    """Create an account with roles in the transaction of `run`, and return its id.

    The password is hashed beforehand: that is slow, and a transaction blocks other writers.

    Raises:
        EmailTaken: another account has the email.
    """
    params = {
        **dict.fromkeys(PROFILE),
        **values,
        "email_key": normalize_email(values["email"]),
        "password_hash": password_hash,
        "generation": 0,
        "created_at": int(time.time()),
    }
    row = run(_insert_account(), params)
    if row is None:
        raise EmailTaken
    for role in roles:
        run(rows.insert(UserRole, ROLE), {"user_id": row[0], "role": role})
    return int(row[0])


@statement
def _insert_account(dialect: Dialect) -> Clause:
    """Insert an account and return its id, unless the email is taken."""
    names = ("email", "email_key", "password_hash", *PROFILE, "generation", "created_at")
    added = rows.upsert(dialect, User).values(rows.params(names))
    return added.on_conflict_do_nothing(index_elements=[User.email_key]).returning(User.id)


def link_identity(run: Run, ident: int, issuer: str, subject: str) -> None:
    """Link an outside identity to an account, in the transaction of `run`.

    Raises:
        IntegrityError: the identity is linked to another account (409).
    """
    row = {"user_id": ident, "iss": issuer, "sub": subject}
    run(rows.insert(Identity, tuple(row)), row)


def check_credentials(email: str, password: str) -> lookup.Account:
    """Return the account with this email and password.

    Takes the same time if the email has no account, or the account has no password.

    Raises:
        BadCredentials: the email or the password is wrong.
    """
    row = read(_select_password_hash(), {"email_key": normalize_email(email)})
    ident, stored_hash = row or (0, None)
    account = passwords.verify(password, stored_hash) and lookup.find_by_id(ident)
    if not account:
        raise passwords.BadCredentials
    if passwords.needs_rehash(stored_hash):
        new_hash = passwords.hashed(password)
        params = {"ident": ident, "password_hash": new_hash, "outdated": stored_hash}
        write(_update_password_hash(), params)
    return account


@statement
def _select_password_hash(dialect: Dialect) -> Clause:
    """Select the id and the password hash of the account with an email."""
    by_email = User.email_key == bindparam("email_key", type_=String)
    return select(User.id, User.password_hash).where(by_email)


@statement
def _update_password_hash(dialect: Dialect) -> Clause:
    """Replace an outdated password hash, unless the password has changed."""
    outdated = (User.id == bindparam("ident"), User.password_hash == bindparam("outdated"))
    return update(User).where(*outdated).values(password_hash=bindparam("password_hash"))


def profile(ident: int) -> dict[str, Any]:
    """Return the profile of an account, with its roles and permissions.

    Raises:
        NoSuchUser: no account has this id.
    """
    row = read(rows.select(User, User.SUMMARY), {"ident": ident})
    account = lookup.find_by_id(ident)
    if row is None or account is None:
        raise NoSuchUser
    return {
        **dict(zip(User.SUMMARY, row, strict=True)),
        "roles": list(account.roles),
        "permissions": sorted(account.permissions),
    }


def update_profile(ident: int, values: Mapping[str, Any]) -> None:
    """Update a profile with values from `User.validated`.

    Raises:
        EmailTaken: another account has the email.
        NoSuchUser: no account has this id.
    """
    changed = dict(values)
    if "email" in changed:
        changed["email_key"] = normalize_email(changed["email"])
    if not changed:
        return
    with transaction() as connection:
        run = within(connection)
        _lock(run, ident)
        if "email" in changed:
            holder = run(_select_password_hash(), {"email_key": changed["email_key"]})
            if holder and holder[0] != ident:
                raise EmailTaken
        run(rows.update(User, tuple(changed)), {**changed, "ident": ident})


def sign_out(ident: int) -> None:
    """Revoke all tokens of an account."""
    write(_revoke_tokens(), {"ident": ident})


@statement
def _revoke_tokens(dialect: Dialect) -> Clause:
    """Increment an account's generation, which invalidates its tokens."""
    return update(User).where(User.id == bindparam("ident")).values(generation=User.generation + 1)


def delete_account(ident: int) -> None:
    """Delete an account. Its tokens stop working, and its email becomes available."""
    write(rows.delete(User), {"ident": ident})
    expunge(User, ident)


def set_roles(ident: int, roles: Collection[str]) -> None:
    """Replace the roles of an account.

    Raises:
        ValidationError: a role doesn't exist.
        NoSuchUser: no account has this id.
    """
    with transaction() as connection:
        run = within(connection)
        _lock(run, ident)
        wanted = set(validate_roles(roles))
        # Write only the differences, so that the audit log has no entries without a change.
        held = set(scalar(_select_roles(), {"ident": ident}, run).split(",")) - {""}
        for role in sorted(held - wanted):
            run(_delete_role(), {"user_id": ident, "role": role})
        for role in sorted(wanted - held):
            run(rows.insert(UserRole, ROLE), {"user_id": ident, "role": role})


@statement
def _select_roles(dialect: Dialect) -> Clause:
    """Select the roles of an account, separated by commas."""
    theirs = UserRole.user_id == bindparam("ident")
    return select(func.coalesce(lookup.JOINED_ROLES, "")).where(theirs)


@statement
def _delete_role(dialect: Dialect) -> Clause:
    """Delete a role of an account."""
    theirs = UserRole.user_id == bindparam("user_id")
    return delete(UserRole).where(theirs, UserRole.role == bindparam("role"))


def _lock(run: Run, ident: int) -> None:
    """Lock an account, which must exist, until the transaction ends."""
    if run(rows.lock(User), {"ident": ident}) is None:
        raise NoSuchUser
