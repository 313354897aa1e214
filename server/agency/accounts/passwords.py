"""Passwords: validation, and hashing with Argon2id (RFC 9106)."""

import unicodedata
from concurrent.futures import ThreadPoolExecutor

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerificationError
from werkzeug.datastructures import WWWAuthenticate
from werkzeug.exceptions import Unauthorized

from agency.blocking import may_block

SHORTEST = 6
LONGEST = 1024

BAD_CREDENTIALS = "BAD_CREDENTIALS"
"""The reason of a failed sign-in with email and password."""

# OWASP's Password Storage Cheat Sheet: 19 MiB of memory, two passes, one lane.
HASHER = PasswordHasher(
    time_cost=2, memory_cost=19 * 1024, parallelism=1, hash_len=32, salt_len=16, type=Type.ID
)

_hashing = ThreadPoolExecutor(2, "hashing")
"""The threads that hash. Each keeps its 19 MiB, so eight that do it now and then took 150 MB."""

DUMMY_HASH = HASHER.hash("")
"""Verified if there is no stored hash, to take the same time."""


class BadCredentials(Unauthorized):
    """The password is wrong, or the email has no account (401)."""

    reason = BAD_CREDENTIALS
    description = "Incorrect username or password"

    def __init__(self) -> None:
        super().__init__(www_authenticate=WWWAuthenticate("bearer"))


def fault(password: object) -> str | None:
    """Return what is wrong with a new password, or None."""
    if not isinstance(password, str):
        return "must be text"
    if not SHORTEST <= len(password) <= LONGEST:
        return f"must have {SHORTEST} to {LONGEST} characters"
    if any("\ud800" <= character <= "\udfff" for character in password):
        return "must not contain a lone surrogate"
    return None


def hashed(password: str) -> str:
    """Hash a valid password."""
    may_block()
    return _hashing.submit(HASHER.hash, _bytes(password)).result()


def verify(password: str, stored_hash: str | None) -> bool:
    """Return whether a password matches a stored hash. Takes the same time if there is no hash."""
    if fault(password):
        # No account can have such a password, so a quick answer doesn't reveal whether one exists.
        return False
    may_block()
    try:
        verifying = _hashing.submit(HASHER.verify, stored_hash or DUMMY_HASH, _bytes(password))
        matches = verifying.result()
    except (VerificationError, InvalidHashError):
        return False
    return matches and stored_hash is not None


def needs_rehash(stored_hash: str) -> bool:
    """Return whether a hash was made with other parameters than the current ones."""
    return HASHER.check_needs_rehash(stored_hash)


def _bytes(password: str) -> bytes:
    # Keyboards encode é differently. NIST SP 800-63B, 3.1.1.2, asks to normalize passwords.
    return unicodedata.normalize("NFKC", password).encode()
