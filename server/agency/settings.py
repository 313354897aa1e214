"""Every setting: its name, its default and one line of what it does.

Settings are read from the environment, a `.env` file at the root of the project included, and
nowhere else. `load()` turns them into Flask's configuration.
"""

import os
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from dotenv import load_dotenv
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

ROOT = Path(__file__).resolve().parents[2]
INSTANCE = ROOT / "instance"
MIGRATIONS = ROOT / "migrations"
CLIENT = ROOT / "client" / "dist"

VERSION = "0.1.0"
MAX_BODY_BYTES = 1024 * 1024


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


def _port(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 65535:
        raise ValueError("is not a port number from 1 to 65535")
    return int(text)


def _workers(text: str) -> int:
    if not text.isdecimal() or int(text) > 64:
        raise ValueError("is not a number from 0 to 64")
    return int(text) or len(os.sched_getaffinity(0))


def _synchronous(text: str) -> str:
    if text.upper() not in {"FULL", "NORMAL"}:
        raise ValueError("is neither FULL nor NORMAL")
    return text.upper()


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
    "PORT": Setting("5555", _port, "the port to serve on"),
    "WORKERS": Setting("0", _workers, "how many processes serve; 0 is one for each core"),
    "DEBUG": Setting("0", _flag, "1 reloads the server when its code changes"),
    "SEED": Setting("1", _flag, "0 leaves an empty database empty at `make run`"),
    "CORS_ORIGINS": Setting(
        "", _words, "origins whose pages may call the API, separated by commas; `*` is any"
    ),
    "SQLITE_SYNCHRONOUS": Setting(
        "FULL", _synchronous, "NORMAL is faster, and may lose the last bookings in a power cut"
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
    return values
