"""Seed the snippet library: coders and mentors with accounts, and snippets of working code.

The accounts have no passwords. `flask users token EMAIL` prints a token for an account.
"""

import random
import time
from collections.abc import Iterator
from itertools import cycle, islice
from typing import Any

from sqlalchemy import Connection, delete, select

from agency.accounts.models import User, UserRole
from agency.funcster.models import CODER, MENTOR, Coder, Member, Mentor, Revision, Snippet
from agency.settings import ROOT

SNIPPETS = ROOT / "data" / "snippets"

DOMAIN = "@funcster.example"
"""No mail is delivered there (RFC 2606)."""

CODERS_PER_MENTOR = 8
NO_MENTOR = 10
"""One in this many coders has no mentor yet."""

SNIPPETS_PER_CODER = 20

QUESTIONS = (
    "Is there a shorter way?",
    "Does this work for empty input?",
    "What should I call this?",
    "Should it raise an error instead?",
)

Rows = Iterator[dict[str, Any]]
TableRows = tuple[Any, Rows, int]


def mentor_count(coders: int) -> int:
    """Return the number of mentors for this many coders."""
    return -(-coders // CODERS_PER_MENTOR)


def fill(connection: Connection, coders: int, chance: random.Random) -> Iterator[TableRows]:
    """Yield each table with its rows and their number, in the order of insertion."""
    mentors, snippets = mentor_count(coders), coders * SNIPPETS_PER_CODER
    people = [
        *((f"mentor{n + 1}", MENTOR) for n in range(mentors)),
        *((f"coder{n + 1}", CODER) for n in range(coders)),
    ]
    now = int(time.time())
    yield User.__table__, _users(people, now), len(people)
    found = connection.execute(select(User.email, User.id).where(User.email.like(f"%{DOMAIN}")))
    accounts = {email.removesuffix(DOMAIN): ident for email, ident in found}
    yield UserRole.__table__, _roles(people, accounts), len(people)
    yield Member.__table__, _members(people, accounts), len(people)
    yield Mentor.__table__, ({"username": f"mentor{n + 1}"} for n in range(mentors)), mentors
    yield Coder.__table__, _coders(coders, mentors), coders
    written = list(islice(_snippets(coders, chance), snippets))
    yield Snippet.__table__, iter(written), snippets
    yield Revision.__table__, _revisions(written, now), snippets


def delete_accounts(connection: Connection) -> None:
    """Delete the seeded accounts."""
    connection.execute(delete(User).where(User.email.like(f"%{DOMAIN}")))


def _users(people: list[tuple[str, str]], now: int) -> Rows:
    for username, _ in people:
        email = f"{username}{DOMAIN}"
        yield {"email": email, "email_key": email, "created_at": now}


def _roles(people: list[tuple[str, str]], accounts: dict[str, int]) -> Rows:
    for username, usertype in people:
        yield {"user_id": accounts[username], "role": usertype.lower()}


def _members(people: list[tuple[str, str]], accounts: dict[str, int]) -> Rows:
    for username, usertype in people:
        yield {
            "username": username,
            "usertype": usertype,
            "user_id": accounts[username],
            "is_claimable": False,
        }


def _coders(coders: int, mentors: int) -> Rows:
    for number in range(coders):
        has_one = number % NO_MENTOR != NO_MENTOR - 1
        mentor = number % mentors + 1 if has_one else None
        yield {"username": f"coder{number + 1}", "mentor_id": mentor}


def _snippets(coders: int, chance: random.Random) -> Rows:
    library = [(path.stem, path.read_text()) for path in sorted(SNIPPETS.glob("*.py"))]
    for coder in range(1, coders + 1):
        chance.shuffle(library)
        for name, code in islice(cycle(library), SNIPPETS_PER_CODER):
            waits = chance.random() < 0.25
            yield {
                "snippet_name": name,
                "code": code,
                "needs_review": waits,
                "comments": chance.choice(QUESTIONS) if waits else "",
                "coder_id": coder,
            }


def _revisions(snippets: list[dict[str, Any]], now: int) -> Rows:
    for ident, snippet in enumerate(snippets, 1):
        content = {name: snippet[name] for name in snippet if name != "coder_id"}
        yield {
            **content,
            "snippet_id": ident,
            "number": 1,
            "at": now,
            "username": f"coder{snippet['coder_id']}",
            "usertype": CODER,
            "asks_for_review": snippet["needs_review"],
        }
