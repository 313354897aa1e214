"""Passwords: what may be one, and how it is kept, by Argon2id (RFC 9106)."""

import unicodedata

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerificationError
from werkzeug.datastructures import WWWAuthenticate
from werkzeug.exceptions import Unauthorized

SHORTEST = 6
LONGEST = 1024

BAD_CREDENTIALS = "BAD_CREDENTIALS"
"""The reason for refusing an email with its password."""

# OWASP's Password Storage Cheat Sheet: 19 MiB of memory, two passes, one lane.
HASHER = PasswordHasher(
    time_cost=2, memory_cost=19 * 1024, parallelism=1, hash_len=32, salt_len=16, type=Type.ID
)

NOBODYS = HASHER.hash("")
"""Compared with where there is no hash, so that this takes as long as if there were one."""


class BadCredentials(Unauthorized):
    """The email and the password don't belong together, or there is no such email (401)."""

    reason = BAD_CREDENTIALS
    description = "Incorrect username or password"

    def __init__(self) -> None:
        super().__init__(www_authenticate=WWWAuthenticate("bearer"))


def fault(password: object) -> str | None:
    """What is wrong with a password that someone chooses, or None."""
    if not isinstance(password, str):
        return "must be text"
    if not SHORTEST <= len(password) <= LONGEST:
        return f"must have {SHORTEST} to {LONGEST} characters"
    if any("\ud800" <= character <= "\udfff" for character in password):
        return "must not contain a lone surrogate"
    return None


def hashed(password: str) -> str:
    """What is kept of a password that is not at fault."""
    return HASHER.hash(_bytes(password))


def is_right(password: str, kept: str | None) -> bool:
    """Whether it is the password that `kept` was made of; takes as long where that is None."""
    if fault(password):
        # Nobody's password is one of these, so this tells nothing of whether there is an account.
        return False
    try:
        matches = HASHER.verify(kept or NOBODYS, _bytes(password))
    except (VerificationError, InvalidHashError):
        return False
    return matches and kept is not None


def is_outdated(kept: str) -> bool:
    """Whether it was made with other parameters than a password is hashed with today."""
    return HASHER.check_needs_rehash(kept)


def _bytes(password: str) -> bytes:
    # Keyboards differ in how they write é; NIST SP 800-63B, 3.1.1.2, would have them mean the same.
    return unicodedata.normalize("NFKC", password).encode()
