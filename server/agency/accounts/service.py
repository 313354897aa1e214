"""What is stored of accounts: making them, changing them, and what they show of themselves."""

import time
from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, insert, literal_column, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Dialect
from werkzeug.exceptions import Conflict, NotFound

from agency.accounts import lookup, passwords
from agency.accounts.models import PROFILE, Identity, User, UserRole, folded
from agency.accounts.roles import checked
from agency.database import engine
from agency.sql.statements import Run, Statement, forget, read, transaction, write


class EmailTaken(Conflict):
    """Another account has the email, in whatever case (409)."""

    description = "User with that email already exists"


class NoSuchUser(NotFound):
    """There is no account of that id, or none any more (404)."""

    description = "User not found"


class _Statements(NamedTuple):
    create: Statement
    kept: Statement
    keep: Statement
    sign_out: Statement
    remove: Statement
    lock: Statement
    profile: Statement
    held: Statement
    withdraw: Statement
    grant: Statement
    link: Statement


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
    statements = _statements(engine().dialect)
    row = run(statements.create, params)
    if row is None:
        raise EmailTaken
    (ident,) = row
    for role in roles:
        run(statements.grant, {"user_id": ident, "role": role})
    return int(ident)


def link(run: Run, ident: int, issuer: str, subject: str) -> None:
    """Let somebody at an outside provider sign in to the account, in the transaction of `run`.

    Raises:
        IntegrityError: they sign in to another (409).
    """
    params = {"user_id": ident, "iss": issuer, "sub": subject}
    run(_statements(engine().dialect).link, params)


def with_password(email: str, password: str) -> lookup.Account:
    """The account that an email and a password belong to.

    It takes as long where there is no such email, or where its account has no password.

    Raises:
        BadCredentials: they belong to none.
    """
    statements = _statements(engine().dialect)
    row = read(statements.kept, {"email_key": folded(email)})
    ident, kept = row or (0, None)
    account = passwords.is_right(password, kept) and lookup.of_account(ident)
    if not account:
        raise passwords.BadCredentials
    if passwords.is_outdated(kept):
        hashed = passwords.hashed(password)
        write(statements.keep, {"ident": ident, "password_hash": hashed, "before": kept})
    return account


def profile(ident: int) -> dict[str, Any]:
    """What an account shows of itself, its roles and permissions among it.

    Raises:
        NoSuchUser: there is none of that id.
    """
    row = read(_statements(engine().dialect).profile, {"ident": ident})
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
        lock(connection, ident)
        if "email" in changed:
            holder = _statements(connection.dialect).kept.run(
                connection, {"email_key": changed["email_key"]}
            )
            if holder and holder[0] != ident:
                raise EmailTaken
        statement = _update(connection.dialect, tuple(changed))
        statement.run(connection, {**changed, "ident": ident})


def sign_out(ident: int) -> None:
    """End all tokens that were issued to the account."""
    write(_statements(engine().dialect).sign_out, {"ident": ident})


def remove(ident: int) -> None:
    """Remove an account; its tokens end, and its email is free."""
    write(_statements(engine().dialect).remove, {"ident": ident})
    forget(User, ident)


def set_roles(ident: int, roles: Collection[str]) -> None:
    """Let an account have these roles and no others, from now on.

    Raises:
        ValidationError: one of them is not in the table of roles.
        NoSuchUser: there is no account of that id.
    """
    with transaction() as connection:
        lock(connection, ident)
        statements = _statements(connection.dialect)
        wanted = set(checked(roles))
        # Only what changes is written, so that the audit log tells of nothing else.
        (held,) = statements.held.run(connection, {"ident": ident})  # type: ignore[misc]
        for role in sorted(set(held.split(",")) - wanted - {""}):
            statements.withdraw.run(connection, {"user_id": ident, "role": role})
        for role in sorted(wanted - set(held.split(","))):
            statements.grant.run(connection, {"user_id": ident, "role": role})


def lock(connection: Connection, ident: int) -> None:
    """Keep others from changing an account, which must be there, until the transaction ends."""
    if _statements(connection.dialect).lock.run(connection, {"ident": ident}) is None:
        raise NoSuchUser


@lru_cache(maxsize=64)
def _update(dialect: Dialect, names: tuple[str, ...]) -> Statement:
    values: dict[str, Any] = {name: bindparam(name) for name in names}
    table = User.__table__
    ours = table.c.id == bindparam("ident")
    return Statement(update(table).where(ours).values(values), dialect)


@lru_cache(maxsize=16)
def _statements(dialect: Dialect) -> _Statements:
    users, roles, identities = User.__table__, UserRole.__table__, Identity.__table__
    ours = users.c.id == bindparam("ident")
    insert_or: Any = sqlite.insert if dialect.name == "sqlite" else postgresql.insert
    names = ("email", "email_key", "password_hash", *PROFILE, "generation", "created_at")
    added = insert_or(users).values({name: bindparam(name) for name in names})
    by_email = users.c.email_key == bindparam("email_key", type_=users.c.email_key.type)
    comma: Any = literal_column("','")
    empty: Any = literal_column("''")
    before = users.c.password_hash == bindparam("before")
    return _Statements(
        *(
            Statement(clause, dialect)
            for clause in (
                added.on_conflict_do_nothing(index_elements=[users.c.email_key]).returning(
                    users.c.id
                ),
                select(users.c.id, users.c.password_hash).where(by_email),
                update(users).where(ours, before).values(password_hash=bindparam("password_hash")),
                update(users)
                .where(ours)
                .values(generation=users.c.generation + literal_column("1")),
                delete(users).where(ours),
                select(users.c.id).where(ours).with_for_update(),
                select(*(users.c[name] for name in User.SUMMARY)).where(ours),
                select(func.coalesce(func.aggregate_strings(roles.c.role, comma), empty)).where(
                    roles.c.user_id == bindparam("ident")
                ),
                delete(roles).where(
                    roles.c.user_id == bindparam("user_id"), roles.c.role == bindparam("role")
                ),
                insert(roles),
                insert(identities).values(
                    {name: bindparam(name) for name in ("iss", "sub", "user_id")}
                ),
            )
        )
    )
