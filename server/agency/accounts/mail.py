"""Mail: an outbox in the database, and a background thread that sends it.

Mail is enqueued in the same transaction as the change that it reports, so neither exists without
the other, and no request waits for the mail server. Without MAIL_URL, mail stays in the outbox,
where you can read it.
"""

import smtplib
import socket
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
from agency.outbound import CircuitBreaker
from agency.sql import rows
from agency.sql.connections import disconnect
from agency.sql.statements import Clause, Run, scalar, statement, write

TIMEOUT_SECONDS = 20
"""The timeout for each reply of the mail server."""

MAX_ATTEMPTS = 5
IS_PENDING = OutboxMail.attempts < MAX_ATTEMPTS
PAUSE_SECONDS = 60
"""The delay after the first attempt. After the second it is twice as long, and so on."""


UNREACHABLE = (
    ConnectionError,
    TimeoutError,
    socket.gaierror,
    smtplib.SMTPServerDisconnected,
)
"""Errors after which other mail can wait, too. After others, the server may accept it."""


class Mail(NamedTuple):
    """A mail in the outbox."""

    id: int
    recipient: str
    subject: str
    text: str


class Sender:
    """Sends the outbox of an app from a thread, which starts with the first mail.

    Each process has one. A sender claims a mail for a while. If its process crashes, another one
    sends the mail after that: it may be sent twice, but is never lost.
    """

    def __init__(self, app: Flask) -> None:
        self._app = app
        self._has_mail = Event()
        self._start_lock = Lock()
        self._thread: Thread | None = None
        self._server = CircuitBreaker()

    def send_pending(self) -> None:
        """Start sending pending mail, and return immediately."""
        self._has_mail.set()
        with self._start_lock:
            if self._thread is None or not self._thread.is_alive():
                self._thread = Thread(target=self._run, name="mail", daemon=True)
                self._thread.start()

    def _run(self) -> None:
        pause: float | None = None
        while True:
            self._has_mail.wait(pause)
            self._has_mail.clear()
            with self._app.app_context():
                try:
                    pause = self._send_due()
                except SQLAlchemyError as error:
                    self._app.logger.error("The outbox can't be read", exc_info=error)
                    pause = PAUSE_SECONDS
                finally:
                    # The next mail may be a long time off.
                    disconnect()

    def _send_due(self) -> float | None:
        """Send all mail that is due. Return the seconds until the next attempt, or None."""
        while not self._server.pause():
            row = write(_claim(), {"now": int(time.time()), "pause": PAUSE_SECONDS})
            if row is None:
                break
            mail = Mail(*row)
            try:
                with self._server.guard(*UNREACHABLE):
                    _send(self._app.config["MAIL_URL"], self._app.config["MAIL_FROM"], mail)
            except (smtplib.SMTPException, OSError) as error:
                # The server's message may contain the recipient, which doesn't belong in a log.
                self._app.logger.error("Mail %s was not sent: %s", mail.id, type(error).__name__)
            else:
                write(rows.delete(OutboxMail), {"ident": mail.id})
        due = scalar(_select_next_attempt(), {})
        return None if due is None else max(1, due - time.time(), self._server.pause())


def set_up(app: Flask) -> None:
    """Set up a sender if MAIL_URL is set."""
    app.extensions["agency-mail"] = Sender(app) if app.config["MAIL_URL"] else None


def enqueue(recipient: str, subject: str, text: str, run: Run) -> None:
    """Add a mail to the outbox in the caller's transaction. Then call `send_pending`."""
    mail = {"recipient": recipient, "subject": subject, "text": text}
    row = {**mail, "created_at": int(time.time()), "attempts": 0, "next_attempt_at": 0}
    run(rows.insert(OutboxMail, tuple(row)), row)


def send_pending() -> None:
    """Start sending pending mail if MAIL_URL is set, and return immediately."""
    sender: Sender | None = current_app.extensions["agency-mail"]
    if sender is not None:
        sender.send_pending()


def count_delayed() -> int:
    """Count the mails whose first attempt failed or is still in progress."""
    return int(scalar(_count_delayed(), {}))


def _send(url: str, sender: str, mail: Mail) -> None:
    """Send a mail through the mail server (RFC 5321).

    Raises:
        SMTPException: the server rejects the mail.
        OSError: the server can't be reached, or only without TLS though it needs a password.
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
                raise ConnectionError("The password can't be sent to the mail server without TLS")
            server.login(unquote(parts.username), unquote(parts.password or ""))
        server.send_message(message)


@statement
def _claim(dialect: Dialect) -> Clause:
    """Claim the first mail that is due by postponing its next attempt, and return it."""
    table = OutboxMail.__table__.c
    now, pause = (bindparam(name, type_=table.next_attempt_at.type) for name in ("now", "pause"))
    is_due = (table.next_attempt_at <= now) & IS_PENDING
    first = select(func.min(table.id)).where(is_due).scalar_subquery()
    attempts = table.attempts + 1
    # On PostgreSQL, a claim that waited for another one checks again whether the mail is due.
    return (
        update(OutboxMail)
        .where(table.id == first, is_due)
        .values(attempts=attempts, next_attempt_at=now + pause * attempts)
        .returning(*(table[name] for name in Mail._fields))
    )


@statement
def _select_next_attempt(dialect: Dialect) -> Clause:
    """Select the time of the next attempt."""
    return select(func.min(OutboxMail.next_attempt_at)).where(IS_PENDING)


@statement
def _count_delayed(dialect: Dialect) -> Clause:
    """Count the mails with at least one attempt."""
    return select(func.count()).select_from(OutboxMail).where(OutboxMail.attempts > 0)
