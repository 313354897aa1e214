"""Password resets, with a mailed code that works once and expires.

Neither the response nor its timing may reveal whether an email has an account (OWASP's Forgot
Password Cheat Sheet). So both cases run the same statements in one write transaction.
"""

import secrets
import time
from hashlib import sha256
from typing import Any

from sqlalchemy import String, bindparam, delete, func, insert, literal, select, update
from sqlalchemy.engine import Dialect

from agency.accounts import mail, passwords
from agency.accounts.models import OutboxMail, PasswordReset, User, normalize_email
from agency.sql import rows
from agency.sql.statements import Clause, Run, scalar, statement, transaction, within
from agency.validation import ValidationError

VALID_SECONDS = 60 * 60

SUBJECT = "Reset your Cosmic Travel password"
TEXT = """\
Someone, probably you, asked to reset the password of your Cosmic Travel account.

To set a new password, enter this code:

    {code}

It works once and expires in one hour. If you didn't ask for it, ignore this email: your password
won't change.
"""


def request(email: str) -> None:
    """Mail a code to the owner of the account with this email, if there is one."""
    now = int(time.time())
    with transaction() as connection:
        run = within(connection)
        run(rows.delete_expired(PasswordReset), {"now": now})
        run(rows.delete_expired(OutboxMail), {"now": now})
        text = TEXT.format(code=create_code(email, VALID_SECONDS, run))
        row = {"subject": SUBJECT, "text": text, "created_at": now}
        # To take the same time, an unknown email gets a mail without recipient, deleted below.
        ident = scalar(_insert_mail(), {"email_key": normalize_email(email), **row}, run)
        run(_delete_mail_without_recipient(), {"ident": ident})
    mail.send_pending()


@statement
def _insert_mail(dialect: Dialect) -> Clause:
    """Insert a mail to the account with an email, or without recipient, and return its id."""
    table = OutboxMail.__table__
    names = ("subject", "text", "created_at")
    sent = (bindparam(name, type_=table.c[name].type) for name in names)
    row = select(func.coalesce(_select_account(User.email), ""), *sent, literal(0), literal(0))
    columns = ["recipient", *names, "attempts", "next_attempt_at"]
    return insert(table).from_select(columns, row).returning(table.c.id)


@statement
def _delete_mail_without_recipient(dialect: Dialect) -> Clause:
    """Delete a mail if it has no recipient."""
    by_id = OutboxMail.id == bindparam("ident")
    return delete(OutboxMail).where(by_id, OutboxMail.recipient == "")


def create_code(email: str, seconds: int, run: Run) -> str:
    """Create a code that is valid for `seconds`, and only works if the email has an account."""
    code = secrets.token_urlsafe(32)
    row = {"code_hash": _hash(code), "expires_at": int(time.time()) + seconds}
    run(_insert_code(), {"email_key": normalize_email(email), **row})
    return code


@statement
def _insert_code(dialect: Dialect) -> Clause:
    """Insert a code for the account with an email, or for no account."""
    row = rows.params(("code_hash", "expires_at"))
    return insert(PasswordReset).values(user_id=_select_account(User.id), **row)


def _select_account(column: Any) -> Any:
    by_email = User.email_key == bindparam("email_key", type_=String)
    return select(column).where(by_email).scalar_subquery()


def confirm(code: str, password: str) -> None:
    """Set the password of the account that the code is for, and revoke all its tokens.

    Raises:
        ValidationError: the code is wrong, used or expired.
    """
    # Hashing is slow. Inside the transaction, it would block other writers.
    password_hash = passwords.hashed(password)
    with transaction() as connection:
        run = within(connection)
        row = run(_delete_code(), {"code_hash": _hash(code), "now": int(time.time())})
        if row is None or row[0] is None:
            raise ValidationError.of("code", "is wrong, was used or is too old")
        (ident,) = row
        run(_update_password(), {"ident": ident, "password_hash": password_hash})
        # Codes that someone else requested must stop working.
        run(_delete_codes(), {"ident": ident})


@statement
def _delete_code(dialect: Dialect) -> Clause:
    """Delete a valid code, and return the id of its account."""
    by_code = PasswordReset.code_hash == bindparam("code_hash")
    is_valid = PasswordReset.expires_at > bindparam("now")
    return delete(PasswordReset).where(by_code, is_valid).returning(PasswordReset.user_id)


@statement
def _update_password(dialect: Dialect) -> Clause:
    """Update the password of an account, and revoke its tokens."""
    values = {"password_hash": bindparam("password_hash"), "generation": User.generation + 1}
    return update(User).where(User.id == bindparam("ident")).values(values)


@statement
def _delete_codes(dialect: Dialect) -> Clause:
    """Delete all codes of an account."""
    return delete(PasswordReset).where(PasswordReset.user_id == bindparam("ident"))


def _hash(code: str) -> str:
    return sha256(code.encode(errors="surrogatepass")).hexdigest()
