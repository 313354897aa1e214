"""`flask audit` and `flask purge`, as they are run."""

import json
import re
import time
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from agency.accounts.models import Attempts, OutboxMail, PasswordReset
from agency.commands import purge as purging
from agency.database import Base, db
from agency.rest.idempotency import KEPT_SECONDS, IdempotencyKey
from tests.support.application import application, command
from tests.support.audit import entries, latest, world
from tests.support.databases import connected, number, seeded

DAY = 24 * 60 * 60


@pytest.fixture
def asked(app):
    """Runs `flask` with the arguments on the database of the app, in this process."""

    def ask(*arguments):
        result = command(app, *arguments)
        return result.exit_code, result.output

    return ask


@pytest.fixture
def here(app):
    return world(app)


def lines(output):
    return [json.loads(line) for line in output.splitlines()]


def test_the_log_is_printed_in_a_line_each_the_latest_last(asked, here):
    here.client.patch("/actors/1", json={"age": 121})
    here.client.delete("/missions/1")
    status, output = asked("audit", "--table", "actors")
    assert status == 0
    moment = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"
    added, changed = output.splitlines()
    who = r"account 1 \[[\w-]+\]"
    assert re.fullmatch(
        rf'{moment}  {who}  insert actors 1  age: 120, gender: "robot", id: 1, '
        r'name: "Calculon"',
        added,
    )
    assert re.fullmatch(rf"{moment}  {who}  update actors 1  age: 120 → 121", changed)


def test_it_is_filtered_by_table_row_account_and_time(asked, here):
    here.client.post("/actors", json={"name": "Amy", "age": 30, "gender": "female"})
    _, output = asked("audit", "--json", "--table", "actors", "--row", "2")
    assert [(e["table"], e["row"], e["action"]) for e in lines(output)] == [
        ("actors", "2", "insert")
    ]
    _, output = asked("audit", "--json", "--table", "actors", "--table", "movies")
    assert [entry["table"] for entry in lines(output)] == ["actors", "movies", "actors"]
    _, output = asked("audit", "--json", "--account", "1")
    assert {entry["account_id"] for entry in lines(output)} == {1}
    assert asked("audit", "--account", "AMY@example.com") == (0, "")
    _, output = asked("audit", "--json", "--limit", "2")
    assert [entry["table"] for entry in lines(output)][-1] == "actors"
    assert len(lines(output)) == 2
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    assert asked("audit", "--since", f"{tomorrow:%Y-%m-%d}") == (0, "")
    _, output = asked("audit", "--json", "--since", "2020-01-01T00:00:00+01:00", "--limit", "999")
    assert len(lines(output)) == len(entries(here.app))


def test_json_has_all_that_is_known(asked, here):
    here.client.patch("/movies/1", json={"title": "Four"})
    _, output = asked("audit", "--json", "--table", "movies", "--limit", "1")
    (entry,) = lines(output)
    assert {name: entry[name] for name in ("account_id", "subject", "table", "row", "action")} == {
        "account_id": 1,
        "subject": None,
        "table": "movies",
        "row": "1",
        "action": "update",
    }
    assert (entry["old"], entry["new"]) == ({"title": "The Three"}, {"title": "Four"})
    assert entry.keys() >= {"id", "at", "request_id"}


def test_nothing_that_somebody_wrote_moves_the_cursor_or_begins_a_line(asked, here):
    here.client.patch("/actors/1", json={"name": "a\n2100-01-01 \x1b[2J\u202e\x9b"})
    _, output = asked("audit", "--limit", "1")
    assert len(output.splitlines()) == 1
    assert output.rstrip("\n").isprintable()


@pytest.mark.parametrize(
    "arguments",
    [
        ("--table", "moons"),
        ("--account", "nobody@example.com"),
        ("--since", "yesterday"),
        ("--since", "0001-01-01T00:00:00+23:00x"),
        ("--limit", "0"),
    ],
)
def test_a_filter_that_makes_no_sense_is_told_in_a_sentence(asked, arguments):
    status, output = asked("audit", *arguments)
    assert status == 2
    assert "Error: Invalid value for" in output
    assert "Traceback" not in output


@pytest.mark.parametrize("command", ["audit", "purge"])
def test_the_commands_explain_themselves(asked, command):
    status, output = asked(command, "--help")
    assert status == 0
    assert all(line.split("  ")[-1] for line in output.splitlines() if "--" in line)


@pytest.mark.parametrize("name", ["audit", "purge"])
def test_a_database_that_is_not_migrated_is_told_in_a_sentence(new_url, name):
    with application(new_url) as app:
        result = command(app, name)
    assert result.stderr == "Error: The database isn't migrated: run `flask db upgrade head`.\n"


def fill(app, fresh, expired):
    """Rows of each kind that expire: as many that are fresh, and as many that have expired."""
    now = int(time.time())
    with app.app_context():
        for count, by in ((fresh, 0), (expired, 60 * DAY)):
            for serial in range(count):
                name = f"{serial} {by}"
                mail = {"recipient": "a@b.c", "subject": "x", "text": "y"}
                key = {"scope": "x", "key": name, "fingerprint": "x", "status": 201}
                db.session.add_all(
                    [
                        OutboxMail(**mail, created_at=now - by),
                        PasswordReset(code_hash=name, expires_at=now + DAY - by),
                        Attempts(key=name, count=1, expires_at=now + DAY - by),
                        IdempotencyKey(**key, headers=b"{}", body=b"", created_at=now - by),
                    ]
                )
        db.session.commit()
        db.session.remove()


EXPIRING = ("attempts", "idempotency_keys", "outbox_mails", "password_resets")


def test_every_table_that_expires_says_so_and_is_purged():
    found = {name for name, table in Base.metadata.tables.items() if "expires" in table.info}
    assert found == set(EXPIRING)


def test_what_has_expired_is_removed_in_batches_and_the_rest_stays(app, asked, monkeypatch):
    monkeypatch.setattr(purging, "BATCH", 3)
    fill(app, fresh=2, expired=7)
    status, output = asked("purge")
    assert (status, output.splitlines()) == (0, [f"{name}: 7 expired" for name in EXPIRING])
    with app.app_context():
        counts = [db.session.scalar(text(f"SELECT count(*) FROM {name}")) for name in EXPIRING]
        db.session.remove()
    assert counts == [2, 2, 2, 2]
    assert asked("purge") == (0, "".join(f"{name}: 0 expired\n" for name in EXPIRING))
    assert entries(app) == []


def test_an_answer_is_kept_as_long_as_it_is_promised(app, asked, client):
    body = {"name": "Fry", "field_of_study": "cryogenics"}
    sent = {"json": body, "headers": {"Idempotency-Key": "once"}}
    first = client.post("/scientists", **sent)
    with app.app_context():
        db.session.query(IdempotencyKey).update(
            {"created_at": int(time.time()) - KEPT_SECONDS + 60}
        )
        db.session.commit()
        db.session.remove()
    assert asked("purge")[0] == 0
    assert client.post("/scientists", **sent).data == first.data


def test_purging_leaves_the_log_alone_unless_it_is_told_a_date(app, asked, here):
    before = entries(app)
    assert asked("purge")[0] == 0
    assert asked("purge", "--audit-before", "2020-01-01")[1].endswith(
        "audit_entries: 0 from before 2020-01-01T00:00:00+00:00\n"
    )
    assert [entry for entry in entries(app) if entry.table != "audit_entries"] == before


def test_old_entries_of_the_log_are_removed_and_that_is_logged(app, asked, here):
    ident = latest(app)
    time.sleep(0.002)
    moment = datetime.now(UTC).isoformat()
    time.sleep(0.002)
    here.client.patch("/actors/1", json={"age": 121})
    status, output = asked("purge", "--audit-before", moment)
    assert status == 0
    assert f"audit_entries: {ident} from before" in output
    (changed, purged) = sorted(entries(app), key=lambda entry: entry.action, reverse=True)
    assert changed[:3] == ("actors", "update", "1")
    assert purged[:2] == ("audit_entries", "purge")
    assert purged.author.startswith("command line, ")
    assert purged.new["rows"] == ident


def test_a_date_in_the_future_purges_nothing(app, asked, here):
    before = entries(app)
    status, output = asked("purge", "--audit-before", "2999-01-01")
    assert (status, "must not be in the future" in output) == (2, True)
    assert entries(app) == before


def test_seeding_leaves_an_entry_for_each_table(migrated_url):
    arguments = ("--planets", "3", "--scientists", "2", "--missions", "4", "--events", "2")
    for reset in ((), ("--reset",)):
        seeded(migrated_url, *arguments, *reset)
    assert number(migrated_url, "events") == 2
    with connected(migrated_url) as connection:
        query = text("SELECT table_name, action, new_values FROM audit_entries ORDER BY id")
        found = [(*row[:2], json.loads(row[2] or "null")) for row in connection.execute(query)]
    numbers = [("planets", 3), ("scientists", 2), ("missions", 4), ("events", 2)]
    seeds = [(name, "seed", {"rows": rows}) for name, rows in numbers]
    assert found[:4] == found[-4:] == seeds
    assert {action for _, action, _ in found[4:-4]} == {"truncate"}
