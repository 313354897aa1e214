"""Resetting a password: by a code that is mailed, works once and not for long.

Whether an email has an account must not be told by the answer nor by the time it takes (OWASP's
Forgot Password Cheat Sheet): either way the same statements run in one transaction that writes.
"""

import secrets
import time
from hashlib import sha256
from typing import Any

from sqlalchemy import String, bindparam, delete, func, insert, literal, select, update
from sqlalchemy.engine import Dialect

from agency.accounts import mail, passwords
from agency.accounts.models import OutboxMail, PasswordReset, User, folded
from agency.sql import rows
from agency.sql.statements import Clause, Run, scalar, statement, transaction, within
from agency.validation import ValidationError

VALID_SECONDS = 60 * 60

SUBJECT = "A new password for Cosmic Travel"
TEXT = """\
Somebody, most likely you, has asked for a new password for your account at Cosmic Travel.

The code to choose one with is

    {code}

It works once, within an hour. If it was not you, you need not do anything: without the code your
password stays as it is.
"""


def request(email: str) -> None:
    """Mail a code to the owner of the account with this email, if there is one."""
    now = int(time.time())
    with transaction() as connection:
        run = within(connection)
        run(rows.delete_expired(PasswordReset), {"now": now})
        run(rows.delete_expired(OutboxMail), {"now": now})
        text = TEXT.format(code=issue(email, VALID_SECONDS, run))
        row = {"subject": SUBJECT, "text": text, "created_at": now}
        # A mail to nobody is written, too, so that it takes as long; but it is not kept.
        ident = scalar(_insert_mail(), {"email_key": folded(email), **row}, run)
        run(_delete_mail_to_nobody(), {"ident": ident})
    mail.wake()


@statement
def _insert_mail(dialect: Dialect) -> Clause:
    """Insert a mail to the account with an email, or to nobody, and return its id."""
    table = OutboxMail.__table__
    names = ("subject", "text", "created_at")
    sent = (bindparam(name, type_=table.c[name].type) for name in names)
    row = select(func.coalesce(_select_account(User.email), ""), *sent, literal(0), literal(0))
    columns = ["recipient", *names, "attempts", "next_attempt_at"]
    return insert(table).from_select(columns, row).returning(table.c.id)


@statement
def _delete_mail_to_nobody(dialect: Dialect) -> Clause:
    """Delete a mail if it is to nobody."""
    is_it = OutboxMail.id == bindparam("ident")
    return delete(OutboxMail).where(is_it, OutboxMail.recipient == "")


def issue(email: str, seconds: int, run: Run) -> str:
    """A code that is valid for so long to choose a password by, if the email has an account."""
    code = secrets.token_urlsafe(32)
    row = {"code_hash": _hash(code), "expires_at": int(time.time()) + seconds}
    run(_insert_code(), {"email_key": folded(email), **row})
    return code


@statement
def _insert_code(dialect: Dialect) -> Clause:
    """Insert a code for the account with an email, or for nobody."""
    row = rows.params(("code_hash", "expires_at"))
    return insert(PasswordReset).values(user_id=_select_account(User.id), **row)


def _select_account(column: Any) -> Any:
    by_email = User.email_key == bindparam("email_key", type_=String)
    return select(column).where(by_email).scalar_subquery()


def confirm(code: str, password: str) -> None:
    """Change the password of the account that the code was made for; all its tokens end.

    Raises:
        ValidationError: the code is none, was used, or is too old.
    """
    # Before the transaction, as it takes a while in which nobody else could write.
    kept = passwords.hashed(password)
    with transaction() as connection:
        run = within(connection)
        row = run(_delete_code(), {"code_hash": _hash(code), "now": int(time.time())})
        if row is None or row[0] is None:
            raise ValidationError.of("code", "is wrong, was used or is too old")
        (ident,) = row
        run(_update_password(), {"ident": ident, "password_hash": kept})
        # Other codes that were asked for by others must not work any more.
        run(_delete_codes(), {"ident": ident})


@statement
def _delete_code(dialect: Dialect) -> Clause:
    """Delete a code that is still valid, and return whose account it is for."""
    is_it = PasswordReset.code_hash == bindparam("code_hash")
    is_valid = PasswordReset.expires_at > bindparam("now")
    return delete(PasswordReset).where(is_it, is_valid).returning(PasswordReset.user_id)


@statement
def _update_password(dialect: Dialect) -> Clause:
    """Update the password of an account, and end its tokens."""
    values = {"password_hash": bindparam("password_hash"), "generation": User.generation + 1}
    return update(User).where(User.id == bindparam("ident")).values(values)


@statement
def _delete_codes(dialect: Dialect) -> Clause:
    """Delete all codes of an account."""
    return delete(PasswordReset).where(PasswordReset.user_id == bindparam("ident"))


def _hash(code: str) -> str:
    return sha256(code.encode(errors="surrogatepass")).hexdigest()
