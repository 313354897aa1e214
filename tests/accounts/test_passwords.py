"""Passwords: how they are kept, and that nobody learns by guessing who has an account."""

import statistics
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from argon2 import PasswordHasher, extract_parameters
from hypothesis import given, settings
from hypothesis import strategies as st

from agency.accounts import passwords
from agency.accounts.models import User
from agency.database import db

pytestmark = pytest.mark.usefixtures("real_passwords")

URL = "/api/v1/authenticate"
RIGHT = "123456"


def kept(app):
    with app.app_context():
        return db.session.query(User.password_hash).scalar()


def test_a_password_is_kept_by_argon2id_with_the_parameters_of_owasp():
    parameters = extract_parameters(passwords.hashed(RIGHT))
    assert parameters.type.name == "ID"
    assert (parameters.memory_cost, parameters.time_cost, parameters.parallelism) == (19456, 2, 1)
    assert (parameters.hash_len, parameters.salt_len) == (32, 16)
    assert passwords.hashed(RIGHT) != passwords.hashed(RIGHT)


def test_where_nothing_is_kept_the_same_work_is_done():
    assert extract_parameters(passwords.DUMMY_HASH) == extract_parameters(passwords.hashed(RIGHT))
    assert not passwords.verify("", None)
    assert not passwords.verify(RIGHT, None)


@settings(max_examples=15, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=6, max_size=40))
def test_a_password_is_right_and_any_other_is_wrong(password):
    hashed = passwords.hashed(password)
    assert passwords.verify(password, hashed)
    assert not passwords.verify(password + "x", hashed)
    assert password not in hashed


def test_a_password_of_any_length_that_may_be_is_told_apart_by_its_last_character():
    longest = "x" * passwords.LONGEST
    hashed = passwords.hashed(longest)
    assert passwords.verify(longest, hashed)
    assert not passwords.verify(longest[:-1] + "y", hashed)


def test_keyboards_that_write_a_letter_differently_mean_the_same_password():
    assert passwords.verify("cafe\u0301 noir", passwords.hashed("caf\u00e9 noir"))


@pytest.mark.parametrize("password", ["", "12345", "x" * 1025, "half \ud83e", None, 123456])
def test_what_nobody_may_choose_is_at_fault(password):
    assert passwords.fault(password)


@pytest.mark.parametrize("kept", ["", "x", "$argon2id$", "$2b$12$abcdefghijklmnopqrstuv"])
def test_what_is_no_hash_lets_nobody_in(kept):
    assert not passwords.verify(RIGHT, kept)


def test_a_hash_of_older_parameters_is_renewed_when_its_owner_signs_in(app, client):
    older = PasswordHasher(time_cost=1, memory_cost=8192, parallelism=1).hash(RIGHT)
    with app.app_context():
        db.session.add(User(email="a@b", password_hash=older, created_at=1))
        db.session.commit()
    assert client.post(URL, json={"email": "a@b", "password": "wrong!"}).status_code == 401
    assert kept(app) == older
    for _ in range(2):
        assert client.post(URL, json={"email": "a@b", "password": RIGHT}).status_code == 200
    renewed = extract_parameters(kept(app))
    assert renewed == extract_parameters(passwords.DUMMY_HASH)


@pytest.fixture
def light_work(monkeypatch):
    """Have Argon2 do a tenth of its work, so that a difference in the rest shows ten times more."""
    hasher = PasswordHasher(time_cost=1, memory_cost=4096, parallelism=1)
    monkeypatch.setattr(passwords, "HASHER", hasher)
    monkeypatch.setattr(passwords, "DUMMY_HASH", hasher.hash(""))


@pytest.mark.usefixtures("light_work")
@pytest.mark.parametrize(
    ("url", "more"),
    [(URL, {"password": "wrong!"}), ("/api/v1/password-reset/request", {})],
)
def test_200_known_and_200_unknown_emails_get_the_same_answer_after_the_same_time(
    app, client, url, more
):
    with app.app_context():
        hashed = passwords.hashed(RIGHT)
        db.session.add_all(
            User(email=f"known{n}@example.com", password_hash=hashed, created_at=1)
            for n in range(200)
        )
        db.session.commit()

    def answers(kind, n, times):
        started = time.perf_counter()
        answer = client.post(url, json={"email": f"{kind}{n}@example.com", **more})
        times.append(time.perf_counter() - started)
        headers = {k: v for k, v in answer.headers if k not in ("Date", "X-Request-ID")}
        return answer.status_code, answer.get_data(), headers

    def difference():
        """By how much the medians differ; the emails take turns, so that both see the same load."""
        known, unknown = [], []
        seen = [
            answers(kind, n, times)
            for n in range(200)
            for kind, times in ((("known", known), ("other", unknown))[:: 1 if n % 2 else -1])
        ]
        assert all(answer == seen[0] for answer in seen)
        one, other = statistics.median(known), statistics.median(unknown)
        return abs(one - other) / max(one, other)

    # A busy machine disturbs most measurements, but hardly all of them in the same way.
    assert any(difference() < 0.05 for _ in range(20))


def test_many_who_sign_in_at_once_take_the_memory_of_two():
    stored = passwords.hashed(RIGHT)
    with ThreadPoolExecutor(8) as threads:
        assert all(threads.map(lambda _: passwords.verify(RIGHT, stored), range(16)))
    hashing = [thread for thread in threading.enumerate() if thread.name.startswith("hashing")]
    assert 1 <= len(hashing) <= 2
