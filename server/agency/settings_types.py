"""Parse the values of settings. Each function returns the value or raises ValueError."""

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
"""A key for HS256 must be as long as its output (RFC 7518, section 3.2)."""

LOOPBACK = {"127.0.0.1", "::1", "localhost"}


def boolean(text: str) -> bool:
    """Parse a boolean: 1 or 0."""
    if text.lower() in {"1", "true", "yes", "on"}:
        return True
    if text.lower() in {"", "0", "false", "no", "off"}:
        return False
    raise ValueError("must be 1 or 0")


def words(text: str) -> list[str]:
    """Parse a comma-separated list."""
    return [word.strip() for word in text.split(",") if word.strip()]


def number(minimum: int, maximum: int, noun: str = "a number") -> Callable[[str], int]:
    """Return a function that parses a decimal number in a range."""

    def parse(text: str) -> int:
        if not text.isdecimal() or not minimum <= int(text) <= maximum:
            raise ValueError(f"must be {noun} from {minimum} to {maximum}")
        return int(text)

    return parse


def workers(text: str) -> int:
    """Parse a number of worker processes; 0 means one for each core."""
    return number(0, 64)(text) or len(os.sched_getaffinity(0))


def networks(text: str) -> tuple[Network, ...]:
    """Parse a comma-separated list of IP addresses and networks."""
    try:
        return tuple(ipaddress.ip_network(word) for word in words(text))
    except ValueError:
        message = "must be a comma-separated list of IP addresses or networks, such as 10.0.0.0/8"
        raise ValueError(message) from None


def log_format(text: str) -> str:
    """Parse the format of logs."""
    if text not in {"text", "json"}:
        raise ValueError("must be `text` or `json`")
    return text


def synchronous(text: str) -> str:
    """Parse SQLite's `synchronous` mode."""
    if text.upper() not in {"FULL", "NORMAL"}:
        raise ValueError("must be FULL or NORMAL")
    return text.upper()


def pooling(text: str) -> str:
    """Parse how a pooler lends connections to PostgreSQL."""
    if text not in {"session", "transaction"}:
        raise ValueError("must be `session` or `transaction`")
    return text


def secret(text: str) -> str:
    """Parse a secret, which must be long enough if there is one."""
    if text and len(text.encode()) < SHORTEST_SECRET:
        raise ValueError(f"must have at least {SHORTEST_SECRET} characters")
    return text


def writers(text: str) -> str:
    """Parse who may write."""
    if text not in {"anybody", "members"}:
        raise ValueError("must be `anybody` or `members`")
    return text


def limit(text: str) -> RateLimitItem | None:
    """Parse a rate limit."""
    if text == "none":
        return None
    try:
        return parse(text)
    except ValueError:
        message = "must be `none`, or a limit such as `10/minute` or `20 per 5 minutes`"
        raise ValueError(message) from None


def rate_limit_storage(text: str) -> str:
    """Parse where attempts are counted."""
    if text != "database" and urlsplit(text).scheme not in {"redis", "rediss", "redis+unix"}:
        raise ValueError("must be `database` or a URL that starts with redis://")
    return text


def mail_url(text: str) -> str:
    """Parse the URL of a mail server, if there is one."""
    if text and urlsplit(text).scheme not in {"smtp", "smtps"}:
        raise ValueError("must start with smtp:// or smtps://")
    return text


def collector_url(text: str) -> str:
    """Parse the URL of an OpenTelemetry collector, if there is one."""
    parts = urlsplit(text)
    if text and not (parts.hostname and parts.scheme in {"http", "https"}):
        raise ValueError("must start with http:// or https://")
    return text.rstrip("/")


def https_url(text: str) -> str:
    """Parse a URL that must be https, or http on the loopback interface."""
    parts = urlsplit(text)
    schemes = {"https", "http"} if parts.hostname in LOOPBACK else {"https"}
    if text and not (parts.hostname and parts.scheme in schemes):
        raise ValueError("must start with https://, or with http:// on a loopback address")
    return text


def origin(text: str) -> str:
    """Parse an origin, which may be given as a domain."""
    if text and "://" not in text:
        text = f"https://{text}"
    return https_url(text.rstrip("/"))


def database_url(text: str) -> str:
    """Parse the URL of a database, and add its driver.

    `postgres://` and `postgresql://` become `postgresql+psycopg://`, because SQLAlchemy would use
    another driver by default. SQLite's `:memory:` becomes a temporary file, because otherwise each
    connection would have its own database.
    """
    for scheme in ("postgres://", "postgresql://"):
        if text.startswith(scheme):
            text = "postgresql+psycopg://" + text.removeprefix(scheme)
    if text in {"sqlite://", "sqlite:///:memory:"}:
        return f"sqlite:///{tempfile.mkdtemp(prefix='agency-')}/memory.db"
    if not text.startswith(("postgresql+psycopg://", "sqlite:///")):
        raise ValueError("must start with sqlite:/// or postgresql://")
    try:
        make_url(text)
    except (ArgumentError, ValueError):
        # For example, a slash in the password ends the host, and the rest isn't a port.
        raise ValueError("must be a valid URL; write special characters as %2F etc.") from None
    return text
