"""Health checks, and the server's version.

A supervisor polls `/health` and restarts the process if it doesn't respond. A load balancer polls
`/ready` and sends requests elsewhere during a 503. A service that bookings don't need is only
reported as degraded.
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

from agency import sqlite_driver
from agency.accounts import mail, rate_limits
from agency.accounts.tokens import oidc
from agency.blocking import may_block
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


class OperationsResource(Resource):
    """The base class of the resources for operators."""

    tag = "operations"
    needs = READ_BY_ANYBODY


class Health(OperationsResource):
    """Liveness: the process responds, without checking anything else."""

    @Operation(200, "It is alive", object_of({"status": {"const": "alive"}}))
    def get(self) -> Response:
        """Check liveness."""
        return JSONResponse(b'{"status":"alive"}')


def _readiness(resource: type[Resource]) -> Schema:
    checks = object_of({name: {"enum": STATES} for name in CHECKS})
    return object_of({"status": {"enum": ["ready", "not ready"]}, "checks": checks})


class Readiness(OperationsResource):
    """Readiness, with the state of each service that requests may need."""

    @Operation(
        200,
        "Requests can be served, though perhaps not all; `checks` says what is degraded",
        _readiness,
        also={503: "Something is down"},
    )
    def get(self) -> Response:
        """Check readiness."""
        states = {name: check() for name, check in CHECKS.items()}
        is_red = DOWN in states.values()
        body = {"status": "not ready" if is_red else "ready", "checks": states}
        headers = {"Retry-After": str(RETRY_AFTER_SECONDS)} if is_red else {}
        return JSONResponse(orjson.dumps(body), 503 if is_red else 200, headers)


class Status(OperationsResource):
    """The server's version and commit."""

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
        """Get the version."""
        commit = current_app.config["COMMIT"] or _commit()
        about = {"name": "Cosmic Travel", "version": VERSION, "commit": commit}
        return JSONResponse(orjson.dumps(about))


def _database() -> str:
    try:
        read(_ping(), {})
    except DBAPIError:
        return DOWN
    return DEGRADED if sqlite_driver.risk(current_app.config["DATABASE_URL"]) else UP


def _migrations() -> str:
    """Compare the database's migrations with the code's.

    After a newer version has migrated the database, this one keeps serving until it is replaced.
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
    """Check for delayed mail, which waits in the database while the mail server is down."""
    if not current_app.config["MAIL_URL"]:
        return NOT_SET
    try:
        return DEGRADED if mail.count_delayed() else UP
    except DBAPIError:
        return UNKNOWN


def _provider() -> str:
    """Check whether the provider's keys can be fetched; cached keys stay valid."""
    if not current_app.config["AUTH0_DOMAIN"]:
        return NOT_SET
    is_unreachable = oidc.is_unreachable(current_app)
    return UNKNOWN if is_unreachable is None else DEGRADED if is_unreachable else UP


def _limits() -> str:
    """Check whether attempts to sign in can be counted; without that, all are refused."""
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
    """Select 1."""
    return select(literal(1))


@statement
def _select_migrations(dialect: Dialect) -> Clause:
    """Select the first and the last of the database's current revisions."""
    version: ColumnClause[str] = column("version_num")
    return select(func.min(version), func.max(version)).select_from(table("alembic_version"))


@lru_cache(maxsize=1)
def _revisions() -> tuple[frozenset[str], frozenset[str]]:
    """Return all of the code's revisions, and the heads.

    Reading the files saves the 11 MB that Alembic takes in each process.
    """
    known: set[str] = set()
    parents: set[str] = set()
    for file in MIGRATIONS.glob("versions/*.py"):
        for down, names in REVISION.findall(file.read_text()):
            (parents if down else known).update(re.findall(r"['\"](\w+)['\"]", names))
    return frozenset(known), frozenset(known - parents)


@lru_cache(maxsize=1)
def _commit() -> str | None:
    """Return the commit that is checked out, or None without Git or a repository."""
    may_block()
    command = ["git", "-C", str(ROOT), "rev-parse", "HEAD"]
    try:
        result = subprocess.run(  # noqa: S603 - the command is constant
            command, capture_output=True, text=True, timeout=5, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return result.stdout.strip()
