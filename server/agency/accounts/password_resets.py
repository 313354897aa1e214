"""Resetting a password: by a code that is mailed, works once and not for long.

Whether an email has an account must not be told by the answer nor by the time it takes (OWASP's
Forgot Password Cheat Sheet): either way the same statements run in one transaction that writes.
"""

import secrets
import time
from functools import lru_cache
from hashlib import sha256
from typing import Any, NamedTuple

from sqlalchemy import bindparam, delete, func, insert, literal_column, select, update
from sqlalchemy.engine import Dialect

from agency.accounts import mail, passwords
from agency.accounts.models import MAIL_KEPT_SECONDS, OutboxMail, PasswordReset, User, folded
from agency.database import engine
from agency.sql.statements import Run, Statement, transaction, within
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


class _Statements(NamedTuple):
    tidy_codes: Statement
    tidy_mails: Statement
    remember: Statement
    mail: Statement
    discard: Statement
    use: Statement
    change: Statement
    forget: Statement


def request(email: str) -> None:
    """Mail a code to the owner of the account with this email, if there is one."""
    now = int(time.time())
    with transaction() as connection:
        statements = _statements(connection.dialect)
        statements.tidy_codes.run(connection, {"now": now})
        statements.tidy_mails.run(connection, {"before": now - MAIL_KEPT_SECONDS})
        text = TEXT.format(code=issue(email, VALID_SECONDS, within(connection)))
        written = {"subject": SUBJECT, "text": text, "created_at": now}
        # A mail to nobody is written, too, so that it takes as long; but it is not kept.
        row = statements.mail.run(connection, {"email_key": folded(email), **written})
        statements.discard.run(connection, {"ident": row[0]})  # type: ignore[index]
    mail.wake()


def issue(email: str, seconds: int, run: Run) -> str:
    """A code that is valid for so long to choose a password by, if the email has an account."""
    code = secrets.token_urlsafe(32)
    row = {"code_hash": _hash(code), "expires_at": int(time.time()) + seconds}
    run(_statements(engine().dialect).remember, {"email_key": folded(email), **row})
    return code


def confirm(code: str, password: str) -> None:
    """Change the password of the account that the code was made for; all its tokens end.

    Raises:
        ValidationError: the code is none, was used, or is too old.
    """
    # Before the transaction, as it takes a while in which nobody else could write.
    kept = passwords.hashed(password)
    with transaction() as connection:
        statements = _statements(connection.dialect)
        params = {"code_hash": _hash(code), "now": int(time.time())}
        row = statements.use.run(connection, params)
        if row is None or row[0] is None:
            raise ValidationError.of("code", "is wrong, was used or is too old")
        (ident,) = row
        statements.change.run(connection, {"ident": ident, "kept": kept})
        # Other codes that were asked for by others must not work any more.
        statements.forget.run(connection, {"ident": ident})


def _hash(code: str) -> str:
    return sha256(code.encode(errors="surrogatepass")).hexdigest()


@lru_cache(maxsize=16)
def _statements(dialect: Dialect) -> _Statements:
    users, resets, mails = User.__table__, PasswordReset.__table__, OutboxMail.__table__
    is_theirs = users.c.email_key == bindparam("email_key", type_=users.c.email_key.type)
    expires_at = bindparam("expires_at", type_=resets.c.expires_at.type)
    subject = bindparam("subject", type_=mails.c.subject.type)
    created_at = bindparam("created_at", type_=mails.c.created_at.type)
    nobody: Any = literal_column("''")
    recipient = func.coalesce(select(users.c.email).where(is_theirs).scalar_subquery(), nobody)
    written = (recipient, subject, bindparam("text", type_=mails.c.text.type), created_at)
    now = bindparam("now", type_=resets.c.expires_at.type)
    ident = bindparam("ident", type_=users.c.id.type)
    code = bindparam("code_hash", type_=resets.c.code_hash.type)
    none: Any = literal_column("0")
    one: Any = literal_column("1")
    clauses = (
        delete(resets).where(resets.c.expires_at <= now),
        delete(mails).where(mails.c.created_at < bindparam("before", type_=created_at.type)),
        insert(resets).values(
            code_hash=code,
            user_id=select(users.c.id).where(is_theirs).scalar_subquery(),
            expires_at=expires_at,
        ),
        insert(mails)
        .from_select(
            ["recipient", "subject", "text", "created_at", "attempts", "next_attempt_at"],
            select(*written, none, none),
        )
        .returning(mails.c.id),
        delete(mails).where(mails.c.id == ident, mails.c.recipient == nobody),
        delete(resets)
        .where(resets.c.code_hash == code, resets.c.expires_at > now)
        .returning(resets.c.user_id),
        update(users)
        .where(users.c.id == ident)
        .values(password_hash=bindparam("kept"), generation=users.c.generation + one),
        delete(resets).where(resets.c.user_id == ident),
    )
    return _Statements(*(Statement(clause, dialect) for clause in clauses))
