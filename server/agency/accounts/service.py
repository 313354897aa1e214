"""What is stored of accounts: making them, changing them, and what they show of themselves."""

import time
from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import String, bindparam, delete, func, select, update
from sqlalchemy.engine import Dialect
from werkzeug.exceptions import Conflict, NotFound

from agency.accounts import lookup, passwords
from agency.accounts.models import PROFILE, Identity, User, UserRole, folded
from agency.accounts.roles import checked
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
    """Another account has the email, in whatever case (409)."""

    description = "User with that email already exists"


class NoSuchUser(NotFound):
    """There is no account of that id, or none any more (404)."""

    description = "User not found"


def create(values: Mapping[str, Any], password: str | None) -> int:
    """Make an account, and return its id.

    Args:
        values: the email, and what else of the profile is known; `User.validated` has passed them.
        password: None for an account that only outside tokens sign in to, or nobody does yet.

    Raises:
        EmailTaken: another account has the email.
    """
    return add(write, values, password and passwords.hashed(password))


def add(run: Run, values: Mapping[str, Any], password_hash: str | None, *roles: str) -> int:
    """Make an account as `create` does, in the transaction of `run`, and let it have the roles.

    The hash comes from outside, as it takes long to make and a transaction keeps others waiting.

    Raises:
        EmailTaken: another account has the email.
    """
    params = {
        **dict.fromkeys(PROFILE),
        **values,
        "email_key": folded(values["email"]),
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
    """Insert an account and return its id, unless another has the email."""
    names = ("email", "email_key", "password_hash", *PROFILE, "generation", "created_at")
    added = rows.upsert(dialect, User).values(rows.params(names))
    return added.on_conflict_do_nothing(index_elements=[User.email_key]).returning(User.id)


def link(run: Run, ident: int, issuer: str, subject: str) -> None:
    """Let somebody at an outside provider sign in to the account, in the transaction of `run`.

    Raises:
        IntegrityError: they sign in to another (409).
    """
    row = {"user_id": ident, "iss": issuer, "sub": subject}
    run(rows.insert(Identity, tuple(row)), row)


def with_password(email: str, password: str) -> lookup.Account:
    """The account that an email and a password belong to.

    It takes as long where there is no such email, or where its account has no password.

    Raises:
        BadCredentials: they belong to none.
    """
    ident, kept = read(_select_password_hash(), {"email_key": folded(email)}) or (0, None)
    account = passwords.is_right(password, kept) and lookup.of_account(ident)
    if not account:
        raise passwords.BadCredentials
    if passwords.is_outdated(kept):
        renewed = {"ident": ident, "password_hash": passwords.hashed(password), "outdated": kept}
        write(_update_password_hash(), renewed)
    return account


@statement
def _select_password_hash(dialect: Dialect) -> Clause:
    """Select the id and the password's hash of the account with an email."""
    by_email = User.email_key == bindparam("email_key", type_=String)
    return select(User.id, User.password_hash).where(by_email)


@statement
def _update_password_hash(dialect: Dialect) -> Clause:
    """Replace an outdated hash of an account's password, unless the password has changed."""
    outdated = (User.id == bindparam("ident"), User.password_hash == bindparam("outdated"))
    return update(User).where(*outdated).values(password_hash=bindparam("password_hash"))


def profile(ident: int) -> dict[str, Any]:
    """What an account shows of itself, its roles and permissions among it.

    Raises:
        NoSuchUser: there is none of that id.
    """
    row = read(rows.select(User, User.SUMMARY), {"ident": ident})
    account = lookup.of_account(ident)
    if row is None or account is None:
        raise NoSuchUser
    return {
        **dict(zip(User.SUMMARY, row, strict=True)),
        "roles": list(account.roles),
        "permissions": sorted(account.permissions),
    }


def change(ident: int, values: Mapping[str, Any]) -> None:
    """Change what `User.validated` has passed of a profile.

    Raises:
        EmailTaken: another account has the email.
        NoSuchUser: there is none of that id.
    """
    changed = dict(values)
    if "email" in changed:
        changed["email_key"] = folded(changed["email"])
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
    """End all tokens that were issued to the account."""
    write(_end_tokens(), {"ident": ident})


@statement
def _end_tokens(dialect: Dialect) -> Clause:
    """Count up an account's generation, which ends the tokens of those before."""
    return update(User).where(User.id == bindparam("ident")).values(generation=User.generation + 1)


def remove(ident: int) -> None:
    """Remove an account; its tokens end, and its email is free."""
    write(rows.delete(User), {"ident": ident})
    expunge(User, ident)


def set_roles(ident: int, roles: Collection[str]) -> None:
    """Let an account have these roles and no others, from now on.

    Raises:
        ValidationError: one of them is not in the table of roles.
        NoSuchUser: there is no account of that id.
    """
    with transaction() as connection:
        run = within(connection)
        _lock(run, ident)
        wanted = set(checked(roles))
        # Only what changes is written, so that the audit log tells of nothing else.
        held = set(scalar(_select_roles(), {"ident": ident}, run).split(",")) - {""}
        for role in sorted(held - wanted):
            run(_delete_role(), {"user_id": ident, "role": role})
        for role in sorted(wanted - held):
            run(rows.insert(UserRole, ROLE), {"user_id": ident, "role": role})


@statement
def _select_roles(dialect: Dialect) -> Clause:
    """Select the roles of an account, joined by commas."""
    theirs = UserRole.user_id == bindparam("ident")
    return select(func.coalesce(lookup.JOINED_ROLES, "")).where(theirs)


@statement
def _delete_role(dialect: Dialect) -> Clause:
    """Delete a role of an account."""
    theirs = UserRole.user_id == bindparam("user_id")
    return delete(UserRole).where(theirs, UserRole.role == bindparam("role"))


def _lock(run: Run, ident: int) -> None:
    """Keep others from changing an account, which must be there, until the transaction ends."""
    if run(rows.lock(User), {"ident": ident}) is None:
        raise NoSuchUser
