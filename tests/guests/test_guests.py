"""Invited guests, as the contract has them."""

import re
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from sqlalchemy import text

from agency.accounts.models import OutboxMail
from agency.database import db
from agency.guests.models import InvitedGuest
from deploy.server import serving
from tests.support.accounts import live_token, signed_in
from tests.support.audit import EVENT
from tests.support.client import call_at_once
from tests.support.databases import number

EVENTS, INVITE = "/api/v1/event", "/api/v1/invitedGuest"
CREATE, GUESTS = "/api/v1/invitedGuest/create", "/api/v1/invitedGuestList"
AMY = {"email": "Amy@example.com", "password": "123456", "firstname": "Amy", "lastname": "Wong"}
NEW = {
    "event_id": 1,
    "email": "new@example.com",
    "role": "mentor",
    "firstname": "Some",
    "lastname": "Thing",
    "user_title": "Mr",
}


@pytest.fixture
def amy(client, event):
    """The id of a user; that of the event is 1."""
    return client.post("/api/v1/user", json=AMY).json["id"]


@pytest.fixture
def invitation(event, amy):
    return {"event_id": event, "email": "amy@EXAMPLE.com", "role": "speaker"}


def outbox(app):
    with app.app_context():
        mails = db.session.query(OutboxMail).order_by(OutboxMail.id).all()
        db.session.remove()
        return mails


def counted(app, *tables):
    with app.app_context():
        counts = [
            db.session.scalar(text(f"SELECT count(*) FROM {table}"))  # names of our own
            for table in tables
        ]
        db.session.remove()
        return counts


def test_an_event_is_shown_changed_and_removed(app, admin, invitation):
    admin.post(INVITE, json=invitation)
    path = f"{EVENTS}/1"
    shown = signed_in(app).get(path)
    assert (shown.status_code, shown.json) == (200, admin.get(EVENTS).json[0])
    assert signed_in(app).get(path, headers={"If-None-Match": shown.headers["ETag"]}).data == b""
    matching = {"If-Match": shown.headers["ETag"]}
    sent = {"description": "Bring a jacket.", "start_date": "2100-05-01T20:00:00+02:00"}
    changed = admin.patch(path, json=sent, headers=matching)
    expected = {**shown.json, **sent, "start_date": "2100-05-01T18:00:00Z"}
    assert (changed.status_code, changed.json) == (202, expected)
    assert admin.patch(path, data={"description": ""}).json["description"] is None
    for method in ("PATCH", "DELETE"):
        late = admin.open(path, method=method, json={"name": "x"}, headers=matching)
        assert (late.status_code, list(late.json)) == (412, ["message"])
    assert admin.delete(path).status_code == 204
    # Whoever was invited is so no longer, and keeps the account.
    assert counted(app, "events", "invited_guests") == [0, 0]
    assert admin.get("/api/v1/users?q=amy").json
    for answer in (admin.get(path), admin.patch(path, json={"name": "x"}), admin.delete(path)):
        assert (answer.status_code, answer.json) == (404, {"message": "Event not found"})


def test_a_user_is_invited_and_told_by_mail(app, admin, amy, invitation):
    answer = admin.post(INVITE, json=invitation)
    assert (answer.status_code, answer.json) == (
        201,
        {
            "invitedGuest_id": 1,
            "event_id": 1,
            "user_id": amy,
            "role": "speaker",
            "fullname": "Amy Wong",
        },
    )
    (mail,) = outbox(app)
    assert mail.recipient == "Amy@example.com"
    assert "You are invited to Launch as speaker.\n" in mail.text
    assert "It begins 2100-05-01 and ends 2100-05-03." in mail.text
    assert "code" not in mail.text


def test_nobody_is_invited_twice_to_an_event(app, admin, invitation):
    assert admin.post(INVITE, json=invitation).status_code == 201
    again = admin.post(INVITE, json={**invitation, "role": "mentor"})
    assert (again.status_code, again.json) == (
        409,
        {"message": "That user is already invited to this event"},
    )
    assert counted(app, "invited_guests", "outbox_mails") == [1, 1]
    admin.post(EVENTS, json=EVENT)
    assert admin.post(INVITE, json={**invitation, "event_id": 2}).status_code == 201


def test_an_unknown_user_or_event_is_a_404(app, admin, invitation):
    unknown = admin.post(INVITE, json={**invitation, "email": "nobody@example.com"})
    assert (unknown.status_code, unknown.json) == (404, {"message": "User not found"})
    for path, body in ((INVITE, invitation), (CREATE, NEW)):
        answer = admin.post(path, json={**body, "event_id": 99})
        assert (answer.status_code, answer.json) == (404, {"message": "Event not found"})
    assert counted(app, "invited_guests", "outbox_mails", "users") == [0, 0, 2]


def test_a_new_user_is_made_and_invited_and_chooses_a_password_by_the_mail(app, admin, event):
    answer = admin.post(CREATE, data={**NEW, "event_id": "1"})
    assert (answer.status_code, answer.json["fullname"]) == (201, "Mr Some Thing")
    (mail,) = outbox(app)
    assert mail.recipient == "new@example.com"
    code = re.search(r"^    (\S{40,})$", mail.text, re.MULTILINE)[1]
    credentials = {"email": "new@example.com", "password": "abcdef"}
    # Nobody can sign in before.
    assert admin.post("/api/v1/authenticate", json=credentials).status_code == 401
    confirmed = admin.post(
        "/api/v1/password-reset/confirm", json={"code": code, "password": "abcdef"}
    )
    assert confirmed.status_code == 201
    signed = admin.post("/api/v1/authenticate", json=credentials)
    assert (signed.status_code, signed.json["id"]) == (200, answer.json["user_id"])
    assert (signed.json["firstname"], signed.json["roles"]) == ("Some", [])


def test_of_a_name_what_is_known_is_shown(admin, event):
    body = {"event_id": event, "email": "x@example.com", "role": "guest", "lastname": "Thing"}
    assert admin.post(CREATE, json=body).json["fullname"] == "Thing"
    del body["lastname"]
    assert admin.post(CREATE, json={**body, "email": "y@example.com"}).json["fullname"] == ""


def test_an_email_that_is_taken_is_a_409_and_nothing_is_half_made(app, admin, amy):
    before = counted(app, "users", "invited_guests", "outbox_mails", "password_resets")
    answer = admin.post(CREATE, json={**NEW, "email": "AMY@example.com"})
    assert answer.status_code == 409
    assert answer.json == {"message": "User with that email already exists"}
    assert counted(app, "users", "invited_guests", "outbox_mails", "password_resets") == before


def test_an_account_that_is_made_for_an_invitation_goes_if_the_invitation_fails(
    app, admin, event, monkeypatch
):
    def fail(*args):
        raise OSError("as if the machine went down")

    monkeypatch.setattr("agency.guests.invitations.mail.enqueue", fail)
    app.testing = False
    assert admin.post(CREATE, json=NEW).status_code == 500
    tables = ("users", "invited_guests", "password_resets", "outbox_mails")
    assert counted(app, *tables) == [1, 0, 0, 0]


def test_what_is_wrong_is_told_field_by_field(app, admin, event):
    answer = admin.post(CREATE, json={"event_id": "one", "email": "x", "firstname": ""})
    assert answer.json["details"] == [
        {"field": "event_id", "message": "must be a whole number"},
        {"field": "role", "message": "is required"},
        {"field": "email", "message": "must be an email address"},
        {"field": "firstname", "message": "must not be blank"},
    ]
    assert admin.post(INVITE, json={}).status_code == 400
    assert admin.post(INVITE, data="[]", content_type="application/json").status_code == 400
    assert admin.post(INVITE, data="x", content_type="text/plain").status_code == 415
    for ident in (0, -1, 2**63, "9" * 40, True, 1.5, None):
        body = {"event_id": ident, "email": "amy@example.com", "role": "x"}
        assert admin.post(INVITE, json=body).status_code == 400
        assert admin.post(INVITE, data={**body, "event_id": str(ident)}).status_code == 400


def test_an_invitation_is_withdrawn_and_can_be_made_again(app, admin, invitation):
    ident = admin.post(INVITE, json=invitation).json["invitedGuest_id"]
    answer = admin.delete(f"{INVITE}/{ident}")
    assert (answer.status_code, answer.data) == (204, b"")
    assert admin.get(f"{GUESTS}?event_id=1").json == []
    again = admin.delete(f"{INVITE}/{ident}")
    assert (again.status_code, again.json) == (404, {"message": "Invitation not found"})
    # Amy, and the administrator, have their accounts still; the mail has been sent.
    assert counted(app, "users", "outbox_mails") == [2, 1]
    assert admin.post(INVITE, json=invitation).json["invitedGuest_id"] == ident + 1


def test_an_invitation_is_sent_once_for_a_key(app, admin, invitation):
    sent = {"json": invitation, "headers": {"Idempotency-Key": "once"}}
    first, second = admin.post(INVITE, **sent), admin.post(INVITE, **sent)
    assert (first.status_code, second.status_code) == (201, 201)
    assert first.data == second.data
    assert counted(app, "invited_guests", "outbox_mails") == [1, 1]


def test_the_guests_of_an_event_are_listed(app, admin, amy, invitation):
    admin.post(EVENTS, json=EVENT)
    admin.post(INVITE, json=invitation)
    made = admin.post(CREATE, json=NEW).json["user_id"]
    admin.post(INVITE, json={**invitation, "event_id": 2})
    answer = admin.get(f"{GUESTS}?event_id=1")
    assert (answer.status_code, answer.json) == (
        200,
        [
            {
                "invited_guest_id": 1,
                "event_id": 1,
                "user": {
                    "user_id": amy,
                    "email": "Amy@example.com",
                    "firstname": "Amy",
                    "lastname": "Wong",
                    "user_title": None,
                },
                "role": "speaker",
            },
            {
                "invited_guest_id": 2,
                "event_id": 1,
                "user": {
                    "user_id": made,
                    **{name: NEW[name] for name in ("email", "firstname", "lastname")},
                    "user_title": "Mr",
                },
                "role": "mentor",
            },
        ],
    )
    assert answer.headers["Cache-Control"] == "no-store"
    page = admin.get(f"{GUESTS}?event_id=1&sort=-id&page=1&per_page=1")
    assert [guest["role"] for guest in page.json] == ["mentor"]
    assert page.headers["X-Total-Count"] == "2"
    assert "event_id=1" in page.headers["Link"]
    assert [g["role"] for g in admin.get(f"{GUESTS}?event_id=1&role=speaker").json] == ["speaker"]


def test_a_list_is_one_statement_however_many_there_are(admin, invitation, statements):
    admin.post(INVITE, json=invitation)
    for ident in range(5):
        admin.post(CREATE, json={**NEW, "email": f"{ident}@example.com"})
    with statements() as gathered:
        assert len(admin.get(f"{GUESTS}?event_id=1").json) == 6
    # One more finds out whose token it is.
    assert len(gathered) == 2


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("", 400),
        ("?event_id=", 400),
        ("?event_id=x", 400),
        ("?event_id=0", 400),
        ("?event_id=1&event_id=1", 400),
        ("?event_id=1&page=0", 400),
        ("?event_id=1&email=x", 400),
        ("?event_id=99", 404),
        ("?event_id=99&page=1", 404),
    ],
)
def test_a_list_of_no_event_is_refused(admin, event, query, status):
    assert admin.get(GUESTS + query).status_code == status


def test_an_event_without_guests_has_an_empty_list(admin, event):
    assert admin.get(f"{GUESTS}?event_id=1").json == []


def test_others_may_see_the_events_and_no_more(app, client, invitation):
    other = signed_in(app, "agent", "executive_producer", "mentor")
    assert other.get(EVENTS).status_code == 200
    forbidden = {"message": "Access to this resource is forbidden"}
    for path, body in ((EVENTS, EVENT), (INVITE, invitation), (CREATE, NEW)):
        answer = other.post(path, json=body)
        assert (answer.status_code, answer.json) == (403, forbidden)
        assert client.post(path, json=body).status_code == 401
    for path in (f"{EVENTS}/1", f"{INVITE}/1"):
        assert other.delete(path).status_code == 403
        assert client.delete(path).status_code == 401
    assert other.patch(f"{EVENTS}/1", json={"name": "x"}).status_code == 403
    assert other.get(f"{EVENTS}/1").status_code == 200
    assert client.get(f"{EVENTS}/1").status_code == 401
    assert other.get(f"{GUESTS}?event_id=1").status_code == 403
    assert client.get(EVENTS).json["type"] == "UNAUTHORIZED"


def test_an_account_that_is_deleted_takes_its_invitations_along(app, client, admin, invitation):
    token = client.post("/api/v1/authenticate", json=AMY).json["token"]
    admin.post(INVITE, json=invitation)
    admin.post(CREATE, json=NEW)
    client.delete("/api/v1/user", headers={"Authorization": token})
    assert [guest["role"] for guest in admin.get(f"{GUESTS}?event_id=1").json] == ["mentor"]


@pytest.mark.process
def test_of_many_invitations_at_once_one_succeeds(filled_url):
    token = live_token(filled_url, "administrator")
    headers = {"Authorization": token}
    with serving(filled_url, WORKERS="2", RATE_LIMIT_ADDRESS="none") as server:
        event = ("POST", EVENTS, EVENT, headers)
        user = ("POST", "/api/v1/user", AMY, {})
        assert [answer.status for answer in call_at_once(server.port, [event, user])] == [201, 201]
        body = {"event_id": 1, "email": AMY["email"], "role": "speaker"}
        invited = call_at_once(server.port, [("POST", INVITE, body, headers)] * 16)
        made = call_at_once(server.port, [("POST", CREATE, NEW, headers)] * 16)
    for answers in (invited, made):
        assert sorted(answer.status for answer in answers) == [201] + [409] * 15
    # The administrator, Amy and the new one; a mail to each of the last two.
    tables = ("users", "invited_guests", "outbox_mails", "password_resets")
    assert [number(filled_url, table) for table in tables] == [3, 2, 2, 1]


def test_the_database_itself_keeps_from_inviting_twice(app, admin, amy):
    barrier = Barrier(2)

    def invite(role):
        with app.app_context():
            db.session.add(InvitedGuest(event_id=1, user_id=amy, role=role))
            barrier.wait(timeout=30)
            try:
                db.session.commit()
            except db.exc.IntegrityError:
                return "refused"
            finally:
                db.session.remove()
            return "invited"

    with ThreadPoolExecutor(2) as threads:
        assert sorted(threads.map(invite, ("speaker", "mentor"))) == ["invited", "refused"]
