"""`flask users`: how the first administrator comes to be."""

import os
import pty
import subprocess
import sys

import pytest

from deploy.server import ROOT, environment
from tests.support.application import application, command


def test_an_account_is_made_granted_a_role_listed_and_let_in(app, client):
    made = command(app, "users", "create", "Amy@example.com", "--role", "administrator")
    assert (made.exit_code, made.stderr) == (0, "")
    assert made.stdout.startswith("Created account 1 for Amy@example.com.\nIts password is ")
    assert command(app, "users", "grant", "amy@EXAMPLE.com", "agent").exit_code == 0
    assert command(app, "users", "list").stdout == "1\tAmy@example.com\tadministrator, agent\n"
    assert command(app, "users", "revoke", "amy@example.com", "administrator").exit_code == 0
    assert command(app, "users", "list").stdout == "1\tAmy@example.com\tagent\n"
    token = command(app, "users", "token", "amy@example.com").stdout.strip()
    profile = client.get("/api/v1/user", headers={"Authorization": token}).json
    assert profile["permissions"] == ["write:travel"]
    sent = {"email": "amy@example.com", "password": made.stdout.split()[-1]}
    assert client.post("/api/v1/authenticate", json=sent).status_code == 200


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("create", "no email"), "email must be an email address."),
        (("create", "AMY@example.com"), "User with that email already exists."),
        (("create", "b@c", "--password", "short"), "The password must have 6 to 1024 characters."),
        (("create", "b@c", "--role", "emperor"), "'emperor' is not one of"),
        (("grant", "b@c", "agent"), "No account has the email b@c."),
        (("revoke", "b@c", "agent"), "No account has the email b@c."),
        (("token", "b@c"), "No account has the email b@c."),
        (("grant", "amy@example.com", "emperor"), "'emperor' is not one of"),
    ],
)
def test_what_can_not_be_done_is_told_in_a_sentence(app, arguments, message):
    assert command(app, "users", "create", "amy@example.com").exit_code == 0
    result = command(app, "users", *arguments)
    assert result.exit_code != 0
    assert message in result.stderr
    assert "Traceback" not in result.stderr
    assert command(app, "users", "list").stdout == "1\tamy@example.com\t\n"


def test_a_database_that_is_not_migrated_is_told_in_a_sentence(new_url):
    with application(new_url) as app:
        result = command(app, "users", "list")
    assert result.stderr == "Error: The database isn't migrated: run `flask db upgrade head`.\n"


@pytest.mark.process
def test_a_password_is_asked_for_twice_and_never_shown(migrated_url):
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "flask", "users", "create", "amy@example.com"],
        cwd=ROOT,
        env=environment(migrated_url),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    shown = b""
    for prompt in (b"Password (leave empty to generate one)", b"Repeat for confirmation"):
        while prompt not in shown:
            shown += os.read(ours, 1024)
        os.write(ours, b"correct horse\n")
    while b"Created account" not in shown:
        shown += os.read(ours, 1024)
    assert process.wait(timeout=30) == 0
    os.close(ours)
    assert b"correct horse" not in shown
    assert b"Its password is" not in shown
