"""Passwords are reset by mail: through a real conversation in SMTP, or by the outbox."""

import re
import time

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from agency.accounts import mail
from agency.accounts.models import OutboxMail, PasswordReset
from agency.database import db
from deploy.processes import free_port

REQUEST, CONFIRM = "/api/v1/password-reset/request", "/api/v1/password-reset/confirm"
SIGN_IN = "/api/v1/authenticate"
AMY = {"email": "Amy@example.com", "password": "123456"}


class Postman:
    """What a mail server does with what it gets."""

    def __init__(self):
        self.mails, self.refusals, self.seconds = [], 0, 0

    async def handle_DATA(self, server, session, envelope):  # noqa: N802 - aiosmtpd's name
        time.sleep(self.seconds)
        if self.refusals:
            self.refusals -= 1
            return "451 Come again later"
        self.mails.append((envelope.mail_from, envelope.rcpt_tos, envelope.content.decode()))
        return "250 OK"


@pytest.fixture
def postman():
    return Postman()


@pytest.fixture
def smtp(postman):
    """The URL of a mail server that wants a password."""

    def let_in(server, session, envelope, mechanism, data):
        right = (data.login, data.password) == (b"us", b"p@ss/word")
        return AuthResult(success=right, handled=False)

    controller = Controller(
        postman,
        hostname="127.0.0.1",
        port=free_port(),
        authenticator=let_in,
        auth_require_tls=False,
    )
    controller.start()
    yield f"smtp://us:p%40ss%2Fword@127.0.0.1:{controller.port}"
    controller.stop()


def outbox(app):
    with app.app_context():
        return db.session.query(OutboxMail).order_by(OutboxMail.id).all()


def code_of(text):
    return re.search(r"^    (\S{40,})$", text, re.MULTILINE)[1]


def waited(condition, seconds=20):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "It took too long."
        time.sleep(0.02)


@pytest.fixture
def amy(client):
    return client.post("/api/v1/user", json=AMY).json["token"]


@pytest.fixture
def code(app, client, amy):
    """The code that was mailed to Amy, found in the outbox."""
    answer = client.post(REQUEST, json={"email": "amy@EXAMPLE.com"})
    assert (answer.status_code, answer.json) == (201, {})
    (sent,) = outbox(app)
    assert (sent.recipient, sent.subject) == (AMY["email"], "Reset your Cosmic Travel password")
    return code_of(sent.text)


def test_a_code_from_the_outbox_changes_the_password_once(client, amy, code):
    answer = client.post(CONFIRM, json={"code": code, "password": "abcdef"})
    assert (answer.status_code, answer.json) == (201, {})
    assert client.post(SIGN_IN, json=AMY).status_code == 401
    assert client.post(SIGN_IN, json=AMY | {"password": "abcdef"}).status_code == 200
    again = client.post(CONFIRM, json={"code": code, "password": "ghijkl"})
    assert again.status_code == 400
    assert again.json["details"][0]["field"] == "code"
    # Tokens from before the change are no good any more.
    assert client.get("/api/v1/user", headers={"Authorization": amy}).status_code == 401


def test_a_code_is_stored_as_a_hash_only(app, code):
    with app.app_context():
        (stored,) = db.session.query(PasswordReset).all()
        assert code not in (stored.code_hash, str(vars(stored)))
        assert re.fullmatch("[0-9a-f]{64}", stored.code_hash)


def test_a_code_expires(app, client, code):
    with app.app_context():
        db.session.query(PasswordReset).update({"expires_at": int(time.time()) - 1})
        db.session.commit()
    assert client.post(CONFIRM, json={"code": code, "password": "abcdef"}).status_code == 400
    assert client.post(SIGN_IN, json=AMY).status_code == 200


def test_a_code_that_was_used_ends_the_others(app, client, code):
    client.post(REQUEST, json={"email": AMY["email"]})
    other = code_of(outbox(app)[1].text)
    assert other != code
    assert client.post(CONFIRM, json={"code": other, "password": "abcdef"}).status_code == 201
    assert client.post(CONFIRM, json={"code": code, "password": "ghijkl"}).status_code == 400


@pytest.mark.parametrize(
    "body",
    [
        {"password": "abcdef"},
        {"code": None, "password": "abcdef"},
        {"code": "", "password": "abcdef"},
        {"code": "a\0b", "password": "abcdef"},
        {"code": "x" * 100_000, "password": "abcdef"},
        {"code": ["x"], "password": "abcdef"},
        {"code": "THE CODE", "password": "short"},
    ],
)
def test_a_wrong_confirmation_changes_nothing_and_leaves_the_code(client, code, body):
    body = body | ({"code": code} if body.get("code") == "THE CODE" else {})
    assert client.post(CONFIRM, json=body).status_code == 400
    assert client.post(CONFIRM, json={"code": code, "password": "abcdef"}).status_code == 201


def test_an_unknown_email_gets_the_same_answer_and_no_mail(app, client):
    answer = client.post(REQUEST, json={"email": "nobody@example.com"})
    assert (answer.status_code, answer.json) == (201, {})
    assert outbox(app) == []
    with app.app_context():
        # What stands there in its stead lets nobody in.
        assert [row.user_id for row in db.session.query(PasswordReset)] == [None]


def test_a_deleted_account_takes_its_codes_along(client, amy, code):
    client.delete("/api/v1/user", headers={"Authorization": amy})
    assert client.post(CONFIRM, json={"code": code, "password": "abcdef"}).status_code == 400


def test_mail_goes_out_by_smtp_and_leaves_the_outbox(app, sharing, amy, smtp, postman):
    other = sharing(MAIL_URL=smtp)
    answer = other.test_client().post(REQUEST, json={"email": AMY["email"]})
    assert answer.status_code == 201
    waited(lambda: postman.mails and not outbox(app))
    ((sender, recipients, text),) = postman.mails
    assert (sender, recipients) == ("travel@localhost", [AMY["email"]])
    assert "\r\nTo: Amy@example.com\r\n" in text
    body = {"code": code_of(text.replace("\r", "")), "password": "abcdef"}
    assert other.test_client().post(CONFIRM, json=body).status_code == 201


def test_no_answer_waits_for_the_mail_server(app, sharing, amy, smtp, postman):
    postman.seconds = 0.8
    client = sharing(MAIL_URL=smtp).test_client()
    started = time.perf_counter()
    for _ in range(3):
        assert client.post(REQUEST, json={"email": AMY["email"]}).status_code == 201
    assert time.perf_counter() - started < 0.6
    waited(lambda: len(postman.mails) == 3 and not outbox(app))


def test_mail_that_is_refused_is_sent_again_later(
    app, sharing, amy, smtp, postman, caplog, monkeypatch
):
    monkeypatch.setattr(mail, "PAUSE_SECONDS", 0)
    postman.refusals = 2
    sharing(MAIL_URL=smtp).test_client().post(REQUEST, json={"email": AMY["email"]})
    waited(lambda: postman.mails and not outbox(app))
    assert "Mail 1 was not sent: SMTPDataError" in caplog.text
    assert "amy" not in caplog.text.lower()


@pytest.mark.parametrize("url", ["smtp://127.0.0.1:9", "smtp://us:wrong@{smtp}"])
def test_mail_that_can_not_be_sent_stays_in_the_outbox(app, sharing, amy, smtp, url, caplog):
    url = url.format(smtp=smtp.partition("@")[2])
    sharing(MAIL_URL=url).test_client().post(REQUEST, json={"email": AMY["email"]})
    waited(lambda: outbox(app)[0].attempts == 1 and "was not sent" in caplog.text)
    assert "wrong" not in caplog.text
    (left,) = outbox(app)
    assert left.next_attempt_at > time.time() + 30


def test_a_password_is_not_sent_to_another_machine_in_clear(
    sharing, amy, smtp, monkeypatch, caplog
):
    port = smtp.rpartition(":")[2]
    # Another name for this machine, as far as the sender knows.
    resolve = mail.smtplib.socket.create_connection
    monkeypatch.setattr(
        mail.smtplib.socket,
        "create_connection",
        lambda address, *rest: resolve(("127.0.0.1", address[1]), *rest),
    )
    url = f"smtp://us:p%40ss%2Fword@mail.example:{port}"
    sharing(MAIL_URL=url).test_client().post(REQUEST, json={"email": AMY["email"]})
    waited(lambda: "was not sent: ConnectionError" in caplog.text)
