"""How the server is: alive, ready to serve, and which version it is.

Whoever watches over the process asks `/health`, and starts it anew if there is no answer. Whoever
sends it requests asks `/ready`, and sends them elsewhere while it is red. What bookings can do
without never makes it red: it is told as degraded.
"""

import re
import subprocess
from collections.abc import Callable
from functools import lru_cache

import orjson
from flask import Response, current_app
from sqlalchemy import ColumnClause, column, func, literal, select, table
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import DBAPIError

from agency.accounts import mail, rate_limits
from agency.accounts.tokens import oidc
from agency.openapi.operations import Operation
from agency.openapi.schemas import Schema, object_of
from agency.rest.api import JSONResponse
from agency.rest.errors import RETRY_AFTER_SECONDS
from agency.rest.permissions import READ_BY_ANYBODY
from agency.rest.resource import Resource
from agency.settings import MIGRATIONS, ROOT, VERSION
from agency.sql.statements import Clause, one, read, statement

UP, DEGRADED, DOWN, NOT_SET, UNKNOWN = "up", "degraded", "down", "not set", "unknown"
STATES = [UP, DEGRADED, DOWN, NOT_SET, UNKNOWN]

REVISION = re.compile(r"^(down_)?revision = (.*)$", re.MULTILINE)


class ForOperators(Resource):
    """What the resources for operators have in common."""

    tag = "operations"
    needs = READ_BY_ANYBODY


class Health(ForOperators):
    """Whether the process is alive: it answers, and asks nothing of anybody."""

    @Operation(200, "It is alive", object_of({"status": {"const": "alive"}}))
    def get(self) -> Response:
        """Say that the process is alive."""
        return JSONResponse(b'{"status":"alive"}')


def _readiness(resource: type[Resource]) -> Schema:
    checks = object_of({name: {"enum": STATES} for name in CHECKS})
    return object_of({"status": {"enum": ["ready", "not ready"]}, "checks": checks})


class Readiness(ForOperators):
    """Whether requests can be served, and how each thing is that they may need."""

    @Operation(
        200,
        "Requests can be served, though perhaps not all; `checks` says what is degraded",
        _readiness,
        also={503: "Something is down"},
    )
    def get(self) -> Response:
        """Say whether requests can be served."""
        states = {name: check() for name, check in CHECKS.items()}
        is_red = DOWN in states.values()
        body = {"status": "not ready" if is_red else "ready", "checks": states}
        headers = {"Retry-After": str(RETRY_AFTER_SECONDS)} if is_red else {}
        return JSONResponse(orjson.dumps(body), 503 if is_red else 200, headers)


class Status(ForOperators):
    """Which version of the server this is."""

    @Operation(
        200,
        "The version, and the commit if it is known",
        object_of(
            {
                "name": {"const": "Cosmic Travel"},
                "version": {"type": "string"},
                "commit": {"type": ["string", "null"]},
            }
        ),
    )
    def get(self) -> Response:
        """Say which version this is."""
        commit = current_app.config["COMMIT"] or _commit()
        about = {"name": "Cosmic Travel", "version": VERSION, "commit": commit}
        return JSONResponse(orjson.dumps(about))


def _database() -> str:
    try:
        read(_ping(), {})
    except DBAPIError:
        return DOWN
    return UP


def _migrations() -> str:
    """Whether the tables are those that the code knows.

    Where a newer version has migrated them already, this one goes on until it is replaced.
    """
    try:
        applied = set(one(_select_migrations(), {}))
    except DBAPIError:
        return DOWN
    known, heads = _revisions()
    if applied == heads:
        return UP
    return DEGRADED if applied - known - {None} else DOWN


def _outbox() -> str:
    """Whether mail goes out; it waits in the database for a mail server that is away."""
    if not current_app.config["MAIL_URL"]:
        return NOT_SET
    try:
        return DEGRADED if mail.count_delayed() else UP
    except DBAPIError:
        return UNKNOWN


def _provider() -> str:
    """Whether the outside provider can be asked for its keys; those known from before go on."""
    if not current_app.config["AUTH0_DOMAIN"]:
        return NOT_SET
    is_away = oidc.is_unreachable(current_app)
    return UNKNOWN if is_away is None else DEGRADED if is_away else UP


def _limits() -> str:
    """Whether tries to sign in can be counted; nobody signs in where they can't."""
    return UP if rate_limits.can_count() else DEGRADED


CHECKS: dict[str, Callable[[], str]] = {
    "database": _database,
    "migrations": _migrations,
    "outbox": _outbox,
    "identity_provider": _provider,
    "rate_limits": _limits,
}


@statement
def _ping(dialect: Dialect) -> Clause:
    """Select 1, if the database answers."""
    return select(literal(1))


@statement
def _select_migrations(dialect: Dialect) -> Clause:
    """Select the first and the last migration that the database has."""
    version: ColumnClause[str] = column("version_num")
    return select(func.min(version), func.max(version)).select_from(table("alembic_version"))


@lru_cache(maxsize=1)
def _revisions() -> tuple[frozenset[str], frozenset[str]]:
    """All migrations that the code has, and the last ones of them.

    Read from their files, as Alembic would take 11 MB of each process.
    """
    known: set[str] = set()
    followed: set[str] = set()
    for file in MIGRATIONS.glob("versions/*.py"):
        for down, names in REVISION.findall(file.read_text()):
            (followed if down else known).update(re.findall(r"['\"](\w+)['\"]", names))
    return frozenset(known), frozenset(known - followed)


@lru_cache(maxsize=1)
def _commit() -> str | None:
    """The commit that is checked out, if Git is there and knows."""
    command = ["git", "-C", str(ROOT), "rev-parse", "HEAD"]
    try:
        said = subprocess.run(  # noqa: S603 - nothing in it comes from outside
            command, capture_output=True, text=True, timeout=5, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return said.stdout.strip()
