"""How the texts of settings are read: each function returns the value, or raises ValueError."""

import ipaddress
import os
import tempfile
from collections.abc import Callable
from urllib.parse import urlsplit

from limits import RateLimitItem, parse
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from agency.networks import Network

SHORTEST_SECRET = 32
"""As long as what HS256 makes with it (RFC 7518, section 3.2)."""

LOOPBACK = {"127.0.0.1", "::1", "localhost"}


def flag(text: str) -> bool:
    """Whether it says yes: 1, or 0 for no."""
    if text.lower() in {"1", "true", "yes", "on"}:
        return True
    if text.lower() in {"", "0", "false", "no", "off"}:
        return False
    raise ValueError("is not 1 or 0")


def words(text: str) -> list[str]:
    """The words between commas."""
    return [word.strip() for word in text.split(",") if word.strip()]


def number(least: int, most: int, of: str = "a number") -> Callable[[str], int]:
    """What reads a decimal number within bounds."""

    def read(text: str) -> int:
        if not text.isdecimal() or not least <= int(text) <= most:
            raise ValueError(f"is not {of} from {least} to {most}")
        return int(text)

    return read


def workers(text: str) -> int:
    """How many processes serve; 0 stands for one for each core."""
    return number(0, 64)(text) or len(os.sched_getaffinity(0))


def networks(text: str) -> tuple[Network, ...]:
    """Addresses and networks (`10.0.0.0/8`) between commas."""
    try:
        return tuple(ipaddress.ip_network(word) for word in words(text))
    except ValueError:
        raise ValueError("is no list of addresses and networks like 10.0.0.0/8") from None


def log_format(text: str) -> str:
    """How logs are written."""
    if text not in {"text", "json"}:
        raise ValueError("is neither `text` nor `json`")
    return text


def synchronous(text: str) -> str:
    """How SQLite waits for the disk."""
    if text.upper() not in {"FULL", "NORMAL"}:
        raise ValueError("is neither FULL nor NORMAL")
    return text.upper()


def secret(text: str) -> str:
    """A secret that is long enough, or none."""
    if text and len(text.encode()) < SHORTEST_SECRET:
        raise ValueError(f"is shorter than {SHORTEST_SECRET} characters")
    return text


def writers(text: str) -> str:
    """Who may write."""
    if text not in {"anybody", "members"}:
        raise ValueError("is neither `anybody` nor `members`")
    return text


def limit(text: str) -> RateLimitItem | None:
    """How often something may be tried."""
    if text == "none":
        return None
    try:
        return parse(text)
    except ValueError:
        raise ValueError("is neither `none` nor like `10/minute` or `20 per 5 minutes`") from None


def counts(text: str) -> str:
    """Where tries are counted."""
    if text != "database" and urlsplit(text).scheme not in {"redis", "rediss", "redis+unix"}:
        raise ValueError("is neither `database` nor a URL that begins with redis://")
    return text


def mail_url(text: str) -> str:
    """The URL of a mail server, or none."""
    if text and urlsplit(text).scheme not in {"smtp", "smtps"}:
        raise ValueError("must begin with smtp:// or smtps://")
    return text


def collector(text: str) -> str:
    """The URL of who collects spans, or none."""
    parts = urlsplit(text)
    if text and not (parts.hostname and parts.scheme in {"http", "https"}):
        raise ValueError("must begin with http:// or https://")
    return text.rstrip("/")


def safe_url(text: str) -> str:
    """A URL of a provider, to whom plain http leads on this machine alone."""
    parts = urlsplit(text)
    schemes = {"https", "http"} if parts.hostname in LOOPBACK else {"https"}
    if text and not (parts.hostname and parts.scheme in schemes):
        raise ValueError("must begin with https://, or http:// on a loopback address")
    return text


def origin(text: str) -> str:
    """The origin of a provider, which may be given by its domain alone."""
    if text and "://" not in text:
        text = f"https://{text}"
    return safe_url(text.rstrip("/"))


def database_url(text: str) -> str:
    """The URL with its driver spelled out.

    `postgres://` and `postgresql://` become `postgresql+psycopg://`, because without the driver's
    name SQLAlchemy takes whichever PostgreSQL driver happens to be installed. SQLite's `:memory:`
    would give each connection a database of its own, so it becomes a temporary file instead.
    """
    for scheme in ("postgres://", "postgresql://"):
        if text.startswith(scheme):
            text = "postgresql+psycopg://" + text.removeprefix(scheme)
    if text in {"sqlite://", "sqlite:///:memory:"}:
        return f"sqlite:///{tempfile.mkdtemp(prefix='agency-')}/memory.db"
    if not text.startswith(("postgresql+psycopg://", "sqlite:///")):
        raise ValueError("must begin with sqlite:/// or postgresql://")
    try:
        make_url(text)
    except (ArgumentError, ValueError):
        # A slash in a password, say, ends the host, and what is left is no port.
        raise ValueError("is no URL; write special characters in it as %2F and the like") from None
    return text
