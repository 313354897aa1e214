"""Mail: what is to be sent waits in the outbox, and goes out by a thread of its own.

It is put there in the transaction of what it tells of, so that there is never the one without the
other, and no request waits for a mail server. Without the setting MAIL_URL it stays there, to be
read in the database.
"""

import smtplib
import ssl
import time
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from threading import Event, Lock, Thread
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from flask import Flask, current_app
from sqlalchemy import bindparam, func, select, update
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import SQLAlchemyError

from agency.accounts.models import OutboxMail
from agency.sql import rows
from agency.sql.statements import Clause, Run, disconnect, scalar, statement, write

TIMEOUT_SECONDS = 20
"""How long the mail server has for each answer."""

MOST_ATTEMPTS = 5
IS_WANTED = OutboxMail.attempts < MOST_ATTEMPTS
PAUSE_SECONDS = 60
"""How long after the first attempt the second may be made; after the second, twice as long."""


class Mail(NamedTuple):
    """A mail of the outbox."""

    id: int
    recipient: str
    subject: str
    text: str


class Sender:
    """Sends what is in the outbox of an app by a thread that begins with the first mail.

    Each process has one. A mail that one of them is at is left alone by the others for a while, and
    then sent by whoever comes next: it may go out twice, but is not lost.
    """

    def __init__(self, app: Flask) -> None:
        self._app = app
        self._wanted = Event()
        self._starting = Lock()
        self._thread: Thread | None = None

    def wake(self) -> None:
        """Have what is in the outbox sent; returns at once."""
        self._wanted.set()
        with self._starting:
            if self._thread is None or not self._thread.is_alive():
                self._thread = Thread(target=self._run, name="mail", daemon=True)
                self._thread.start()

    def _run(self) -> None:
        pause: float | None = None
        while True:
            self._wanted.wait(pause)
            self._wanted.clear()
            with self._app.app_context():
                try:
                    pause = self._send_all()
                except SQLAlchemyError as error:
                    self._app.logger.error("The outbox can't be read", exc_info=error)
                    pause = PAUSE_SECONDS
                finally:
                    # It may be a while until the next mail.
                    disconnect()

    def _send_all(self) -> float | None:
        """Send what can be sent now, and return in how many seconds there is more, if ever."""
        while row := write(_claim(), {"now": int(time.time()), "pause": PAUSE_SECONDS}):
            mail = Mail(*row)
            try:
                _send(self._app.config["MAIL_URL"], self._app.config["MAIL_FROM"], mail)
            except (smtplib.SMTPException, OSError) as error:
                # What the server said may repeat the recipient, whom no log need know.
                self._app.logger.error("Mail %s was not sent: %s", mail.id, type(error).__name__)
            else:
                write(rows.delete(OutboxMail), {"ident": mail.id})
        due = scalar(_select_next_attempt(), {})
        return None if due is None else max(1, due - time.time())


def set_up(app: Flask) -> None:
    """Have mail sent if the settings name a mail server."""
    app.extensions["agency-mail"] = Sender(app) if app.config["MAIL_URL"] else None


def put(recipient: str, subject: str, text: str, run: Run) -> None:
    """Put a mail into the outbox, in the transaction of what it tells of; then call `wake`."""
    mail = {"recipient": recipient, "subject": subject, "text": text}
    row = {**mail, "created_at": int(time.time()), "attempts": 0, "next_attempt_at": 0}
    run(rows.insert(OutboxMail, tuple(row)), row)


def wake() -> None:
    """Have what is in the outbox sent, if there is a mail server; returns at once."""
    sender: Sender | None = current_app.extensions["agency-mail"]
    if sender is not None:
        sender.wake()


def late() -> int:
    """How many mails of the outbox were tried, and are there still."""
    return int(scalar(_count_late(), {}))


def _send(url: str, sender: str, mail: Mail) -> None:
    """Hand the mail to the mail server (RFC 5321).

    Raises:
        SMTPException: the server does not take it.
        OSError: it can't be reached, or not in a way that is safe.
    """
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, mail.recipient, mail.subject
    message["Date"], message["Message-ID"] = formatdate(), make_msgid(domain="cosmic-travel")
    message.set_content(mail.text)
    parts, tls = urlsplit(url), ssl.create_default_context()
    host = parts.hostname or "localhost"
    if parts.scheme == "smtps":
        server: smtplib.SMTP = smtplib.SMTP_SSL(
            host, parts.port or 465, timeout=TIMEOUT_SECONDS, context=tls
        )
    else:
        server = smtplib.SMTP(host, parts.port or 587, timeout=TIMEOUT_SECONDS)
    with server:
        server.ehlo()
        is_safe = parts.scheme == "smtps" or host in {"localhost", "127.0.0.1", "::1"}
        if not isinstance(server, smtplib.SMTP_SSL) and server.has_extn("starttls"):
            server.starttls(context=tls)
            is_safe = True
        if parts.username:
            if not is_safe:
                raise ConnectionError("The mail server would have the password without TLS")
            server.login(unquote(parts.username), unquote(parts.password or ""))
        server.send_message(message)


@statement
def _claim(dialect: Dialect) -> Clause:
    """Put off the next attempt at the first mail that is due, and return that mail."""
    table = OutboxMail.__table__.c
    now, pause = (bindparam(name, type_=table.next_attempt_at.type) for name in ("now", "pause"))
    is_due = (table.next_attempt_at <= now) & IS_WANTED
    first = select(func.min(table.id)).where(is_due).scalar_subquery()
    attempts = table.attempts + 1
    # On PostgreSQL who waited for another's claim looks again whether it is due.
    return (
        update(OutboxMail)
        .where(table.id == first, is_due)
        .values(attempts=attempts, next_attempt_at=now + pause * attempts)
        .returning(*(table[name] for name in Mail._fields))
    )


@statement
def _select_next_attempt(dialect: Dialect) -> Clause:
    """Select when the next attempt is due."""
    return select(func.min(OutboxMail.next_attempt_at)).where(IS_WANTED)


@statement
def _count_late(dialect: Dialect) -> Clause:
    """Count the mails that were tried."""
    return select(func.count()).select_from(OutboxMail).where(OutboxMail.attempts > 0)
