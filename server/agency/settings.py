"""Every setting, with its default and what it does.

Settings are read only from the environment, including a `.env` file in the root of the project.
`load()` turns them into Flask's configuration.
"""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from dotenv import load_dotenv

from agency import settings_types as types

ROOT = Path(__file__).resolve().parents[2]
INSTANCE = ROOT / "instance"
MIGRATIONS = ROOT / "migrations"
CLIENT = ROOT / "client" / "dist"

VERSION = "1.0.0"
MAX_BODY_BYTES = 1024 * 1024
LARGEST_BODY_BYTES = 4 * MAX_BODY_BYTES
"""What a resource may allow at most."""


class SettingError(ValueError):
    """A setting has an invalid value. The message names the setting and says what is allowed."""


class Setting(NamedTuple):
    """A setting: its default, the function that parses its value, and what it does."""

    default: str
    read: Callable[[str], Any]
    does: str


SETTINGS: dict[str, Setting] = {
    "DATABASE_URL": Setting(
        "sqlite:///agency.db",
        types.database_url,
        "where the data is: `sqlite:///FILE` (relative to `instance/`) or "
        "`postgresql://USER:PASSWORD@HOST/NAME`; `DB_URI` is its older name",
    ),
    "DATABASE_TIMEOUT": Setting(
        "10",
        types.number(1, 3600),
        "after how many seconds PostgreSQL cancels a statement of a request; if it doesn't even "
        "do that, the connection is closed two seconds later",
    ),
    "DATABASE_POOLING": Setting(
        "session",
        types.pooling,
        "`transaction` if a pooler such as PgBouncer lends PostgreSQL's connections for one "
        "transaction at a time",
    ),
    "HOST": Setting("127.0.0.1", str, "the address to serve on"),
    "PORT": Setting("5555", types.number(1, 65535, "a port"), "the port to serve on"),
    "WORKERS": Setting(
        "0", types.workers, "the number of worker processes; 0 starts one for each core"
    ),
    "DEBUG": Setting("0", types.boolean, "1 restarts the server when its code changes"),
    "SEED": Setting("1", types.boolean, "0 leaves an empty database empty at `make run`"),
    "LOG_FORMAT": Setting(
        "text",
        types.log_format,
        "`text` logs only problems; `json` also logs every request, one JSON object a line",
    ),
    "TRUSTED_PROXIES": Setting(
        "",
        types.networks,
        "addresses and networks of proxies to believe about the client's address "
        "(`X-Forwarded-For`) and about TLS (`X-Forwarded-Proto`)",
    ),
    "METRICS_FOR": Setting(
        "127.0.0.0/8, ::1",
        types.networks,
        "addresses and networks that may read `/metrics`",
    ),
    "OTEL_EXPORTER_OTLP_ENDPOINT": Setting(
        "",
        types.collector_url,
        "the OpenTelemetry collector that receives spans, by OTLP over HTTP: "
        "`http://127.0.0.1:4318`",
    ),
    "COMMIT": Setting("", str, "the commit that `/status` reports where Git isn't available"),
    "CORS_ORIGINS": Setting(
        "",
        types.words,
        "origins whose pages may call the API, separated by commas; `*` allows any",
    ),
    "BODY_TIMEOUT": Setting(
        "10",
        types.number(1, 600),
        "how many seconds a client may take to send the body of a request",
    ),
    "SEND_TIMEOUT": Setting(
        "10",
        types.number(1, 600),
        "how many seconds a client may take to receive 256 kB of a response",
    ),
    "RESPONSE_CACHE_MB": Setting(
        "32",
        types.number(0, 4096),
        "how much memory each process may use to keep responses until the database changes, "
        "on SQLite; 0 to keep none",
    ),
    "SQLITE_SYNCHRONOUS": Setting(
        "FULL",
        types.synchronous,
        "NORMAL is faster, but may lose the last bookings in a power failure",
    ),
    "SECRET_KEY": Setting(
        "",
        types.secret,
        "signs tokens, 32 characters or more; by default a random one is generated once and "
        "kept in `instance/secret_key`",
    ),
    "TOKEN_DAYS": Setting("14", types.number(1, 366), "how many days a token is valid"),
    "TRAVEL_WRITES": Setting(
        "anybody",
        types.writers,
        "who may add, change and delete scientists, planets and missions: `anybody`, or "
        "`members` with the role `agent`",
    ),
    "RATE_LIMIT_ACCOUNT": Setting(
        "10 per 5 minutes",
        types.limit,
        "how often someone may try to register, sign in or reset a password with one email; "
        "`none` for no limit",
    ),
    "RATE_LIMIT_ADDRESS": Setting(
        "100 per 5 minutes",
        types.limit,
        "how often someone may try from one address, with any email; `none` for no limit",
    ),
    "RATE_LIMIT_CODE": Setting(
        "60 per minute",
        types.limit,
        "how often someone may have snippets formatted and checked; `none` for no limit",
    ),
    "RATE_LIMIT_STORAGE": Setting(
        "database",
        types.rate_limit_storage,
        "where the attempts of all processes are counted: `database`, or `redis://HOST:PORT`",
    ),
    "MAIL_URL": Setting(
        "",
        types.mail_url,
        "the mail server: `smtp://USER:PASSWORD@HOST:587` (with STARTTLS if the server offers "
        "it) or `smtps://…`; without it, mail stays in the table `outbox_mails`",
    ),
    "MAIL_FROM": Setting("travel@localhost", str, "the sender's address of mail"),
    "AUTH0_DOMAIN": Setting(
        "",
        types.origin,
        "an OpenID provider whose RS256 tokens are accepted, too: its domain, or its origin on "
        "a loopback address",
    ),
    "API_IDENTIFIER": Setting("", str, "the audience that the provider's tokens must have"),
    "AUTH0_CLIENT_ID": Setting(
        "",
        str,
        "this application's id at the provider: with it, coders and mentors sign up there, at "
        "`/dbconnections/signup`; without it, they sign up here",
    ),
    "AUTH0_CONNECTION": Setting(
        "Username-Password-Authentication", str, "the provider's user database for sign-ups"
    ),
    "AUTH0_USERNAME_CLAIM": Setting(
        "nickname",
        str,
        "the claim of the provider's tokens that has the username; the first token with it is "
        "linked to a coder or mentor who has no account yet",
    ),
    "AUTH0_ISSUER": Setting(
        "", str, "the issuer in the provider's tokens, if not `https://DOMAIN/`"
    ),
    "AUTH0_JWKS_URL": Setting(
        "",
        types.https_url,
        "where the provider's keys are, if not at `https://DOMAIN/.well-known/jwks.json`",
    ),
}

OLDER_NAMES = {"DATABASE_URL": "DB_URI"}


def load(overrides: Mapping[str, str] | None = None) -> dict[str, Any]:
    """Load all settings.

    Args:
        overrides: values that take precedence over the environment, by name.

    Raises:
        SettingError: a value is invalid. The message doesn't repeat it, because it may contain a
            password.
    """
    load_dotenv(ROOT / ".env")
    given = {**os.environ, **(overrides or {})}
    values = {}
    for name, setting in SETTINGS.items():
        text = given.get(name) or given.get(OLDER_NAMES.get(name, name)) or setting.default
        try:
            values[name] = setting.read(text)
        except ValueError as error:
            raise SettingError(f"{name} {error}.") from None
    if values["DATABASE_POOLING"] == "transaction" and values["DATABASE_URL"].startswith("sqlite"):
        raise SettingError("DATABASE_POOLING is transaction, so DATABASE_URL must be PostgreSQL's.")
    return values | _provider(values)


def _provider(values: dict[str, Any]) -> dict[str, str]:
    """Derive the issuer and the URL of the keys from the provider's domain, if there is one."""
    origin = values["AUTH0_DOMAIN"]
    if not origin:
        if values["AUTH0_CLIENT_ID"]:
            raise SettingError("AUTH0_CLIENT_ID is set, so AUTH0_DOMAIN must be set, too.")
        return {}
    if not values["API_IDENTIFIER"]:
        raise SettingError("AUTH0_DOMAIN is set, so API_IDENTIFIER must be set, too.")
    return {
        "AUTH0_ISSUER": values["AUTH0_ISSUER"] or f"{origin}/",
        "AUTH0_JWKS_URL": values["AUTH0_JWKS_URL"] or f"{origin}/.well-known/jwks.json",
    }
