"""Every setting: its name, its default and one line of what it does.

Settings are read from the environment, a `.env` file at the root of the project included, and
nowhere else. `load()` turns them into Flask's configuration.
"""

import os
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from dotenv import load_dotenv
from limits import RateLimitItem, parse
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

ROOT = Path(__file__).resolve().parents[2]
INSTANCE = ROOT / "instance"
MIGRATIONS = ROOT / "migrations"
CLIENT = ROOT / "client" / "dist"

VERSION = "0.1.0"
MAX_BODY_BYTES = 1024 * 1024
SHORTEST_SECRET = 32
"""As long as what HS256 makes with it (RFC 7518, section 3.2)."""


class SettingError(ValueError):
    """A setting has a value that can't be used; the message says which and why."""


class Setting(NamedTuple):
    """One setting: what it is when nobody sets it, how its text is read, and what it does."""

    default: str
    read: Callable[[str], Any]
    does: str


def _flag(text: str) -> bool:
    if text.lower() in {"1", "true", "yes", "on"}:
        return True
    if text.lower() in {"", "0", "false", "no", "off"}:
        return False
    raise ValueError("is not 1 or 0")


def _words(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]


def _number(least: int, most: int, of: str = "a number") -> Callable[[str], int]:
    def read(text: str) -> int:
        if not text.isdecimal() or not least <= int(text) <= most:
            raise ValueError(f"is not {of} from {least} to {most}")
        return int(text)

    return read


def _workers(text: str) -> int:
    return _number(0, 64)(text) or len(os.sched_getaffinity(0))


def _synchronous(text: str) -> str:
    if text.upper() not in {"FULL", "NORMAL"}:
        raise ValueError("is neither FULL nor NORMAL")
    return text.upper()


def _secret(text: str) -> str:
    if text and len(text.encode()) < SHORTEST_SECRET:
        raise ValueError(f"is shorter than {SHORTEST_SECRET} characters")
    return text


def _writers(text: str) -> str:
    if text not in {"anybody", "members"}:
        raise ValueError("is neither `anybody` nor `members`")
    return text


def _limit(text: str) -> RateLimitItem | None:
    if text == "none":
        return None
    try:
        return parse(text)
    except ValueError:
        raise ValueError("is neither `none` nor like `10/minute` or `20 per 5 minutes`") from None


def _counts(text: str) -> str:
    if text != "database" and urlsplit(text).scheme not in {"redis", "rediss", "redis+unix"}:
        raise ValueError("is neither `database` nor a URL that begins with redis://")
    return text


def _mail_url(text: str) -> str:
    if text and urlsplit(text).scheme not in {"smtp", "smtps"}:
        raise ValueError("must begin with smtp:// or smtps://")
    return text


LOOPBACK = {"127.0.0.1", "::1", "localhost"}


def _safe_url(text: str) -> str:
    """A URL of a provider, to whom plain http leads on this machine alone."""
    parts = urlsplit(text)
    schemes = {"https", "http"} if parts.hostname in LOOPBACK else {"https"}
    if text and not (parts.hostname and parts.scheme in schemes):
        raise ValueError("must begin with https://, or http:// on a loopback address")
    return text


def _origin(text: str) -> str:
    """The origin of a provider, which may be given by its domain alone."""
    if text and "://" not in text:
        text = f"https://{text}"
    return _safe_url(text.rstrip("/"))


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


SETTINGS: dict[str, Setting] = {
    "DATABASE_URL": Setting(
        "sqlite:///agency.db",
        database_url,
        "where the data is: `sqlite:///FILE` (relative to `instance/`) or "
        "`postgresql://USER:PASSWORD@HOST/NAME`; `DB_URI` is its older name",
    ),
    "HOST": Setting("127.0.0.1", str, "the address to serve on"),
    "PORT": Setting("5555", _number(1, 65535, "a port"), "the port to serve on"),
    "WORKERS": Setting("0", _workers, "how many processes serve; 0 is one for each core"),
    "DEBUG": Setting("0", _flag, "1 reloads the server when its code changes"),
    "SEED": Setting("1", _flag, "0 leaves an empty database empty at `make run`"),
    "CORS_ORIGINS": Setting(
        "", _words, "origins whose pages may call the API, separated by commas; `*` is any"
    ),
    "SQLITE_SYNCHRONOUS": Setting(
        "FULL", _synchronous, "NORMAL is faster, and may lose the last bookings in a power cut"
    ),
    "SECRET_KEY": Setting(
        "",
        _secret,
        "what tokens are signed with, 32 characters or more; without it a random one is made once "
        "and kept in `instance/secret_key`",
    ),
    "TOKEN_DAYS": Setting("14", _number(1, 366), "how long a token is valid"),
    "TRAVEL_WRITES": Setting(
        "anybody",
        _writers,
        "who may add, change and remove scientists, planets and missions: `anybody`, or `members` "
        "who have the role `agent`",
    ),
    "RATE_LIMIT_ACCOUNT": Setting(
        "10 per 5 minutes",
        _limit,
        "how often one may try to register, sign in or reset a password with an email; `none` is "
        "any number of times",
    ),
    "RATE_LIMIT_ADDRESS": Setting(
        "100 per 5 minutes", _limit, "how often one may from an address, whatever the email"
    ),
    "RATE_LIMIT_STORAGE": Setting(
        "database",
        _counts,
        "where that is counted, for all processes: `database`, or `redis://HOST:PORT`",
    ),
    "MAIL_URL": Setting(
        "",
        _mail_url,
        "`smtp://USER:PASSWORD@HOST:587` (with STARTTLS where the server has it) or `smtps://…`; "
        "without it mail stays in the table `outbox_mails`",
    ),
    "MAIL_FROM": Setting("travel@localhost", str, "the address that mail comes from"),
    "AUTH0_DOMAIN": Setting(
        "",
        _origin,
        "an OpenID provider whose RS256 tokens are let in, too: its domain, or its origin where "
        "that is on a loopback address",
    ),
    "API_IDENTIFIER": Setting("", str, "the audience that its tokens must be for"),
    "AUTH0_ISSUER": Setting("", str, "its name in its tokens, if not `https://DOMAIN/`"),
    "AUTH0_JWKS_URL": Setting(
        "", _safe_url, "where its keys are, if not at `https://DOMAIN/.well-known/jwks.json`"
    ),
}

OLDER_NAMES = {"DATABASE_URL": "DB_URI"}


def load(overrides: Mapping[str, str] | None = None) -> dict[str, Any]:
    """Read every setting.

    Args:
        overrides: texts that win over the environment, by the name of the setting.

    Raises:
        SettingError: a value can't be used. The value itself is not repeated, as it may hold
            a password.
    """
    load_dotenv(ROOT / ".env")
    texts = {**os.environ, **(overrides or {})}
    values = {}
    for name, setting in SETTINGS.items():
        text = texts.get(name) or texts.get(OLDER_NAMES.get(name, name)) or setting.default
        try:
            values[name] = setting.read(text)
        except ValueError as error:
            raise SettingError(f"The setting {name} {error}.") from None
    return values | _provider(values)


def _provider(values: dict[str, Any]) -> dict[str, str]:
    """What follows from the domain of the outside provider, if there is one."""
    origin = values["AUTH0_DOMAIN"]
    if not origin:
        return {}
    if not values["API_IDENTIFIER"]:
        raise SettingError("The setting AUTH0_DOMAIN needs API_IDENTIFIER, too.")
    return {
        "AUTH0_ISSUER": values["AUTH0_ISSUER"] or f"{origin}/",
        "AUTH0_JWKS_URL": values["AUTH0_JWKS_URL"] or f"{origin}/.well-known/jwks.json",
    }
