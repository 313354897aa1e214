"""Idempotency-Key: execute a repeated request only once.

Follows draft-ietf-httpapi-idempotency-key-header. One transaction stores the first response and the
rows that the request created. Retries get the same response, byte for byte. A failed request leaves
nothing behind, so you can retry it with the same key.
"""

import time
from collections.abc import Callable
from hashlib import sha256
from typing import Any

import orjson
from flask import Response, request
from sqlalchemy import LargeBinary, String, bindparam, func, select
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Mapped, mapped_column
from werkzeug.exceptions import Conflict, UnprocessableEntity

from agency.blocking import LOCK_TIMEOUT_SECONDS
from agency.database import Base, Expiry
from agency.openapi.operations import Header
from agency.rest.api import JSONResponse
from agency.rest.permissions import known_caller
from agency.sql import rows
from agency.sql.locks import is_locked
from agency.sql.statements import Clause, Run, statement, transaction, within, write
from agency.validation import ValidationError

KEPT_SECONDS = 48 * 60 * 60
"""How long responses are stored; clients may rely on half of it."""

LONGEST_KEY = 255

IDEMPOTENCY_KEY = Header(
    "Idempotency-Key",
    "Any unique text; a request repeated with the same key is executed only once",
    f"^[!-~]{{1,{LONGEST_KEY}}}$",
    causes=(400, 409, 422),
)
REPLAYED = Header("Idempotent-Replayed", "The stored response to the first request", "^true$")


class IdempotencyKey(Base):
    """A used key and the response to its request."""

    __tablename__ = "idempotency_keys"
    __table_args__ = {"info": {"expires": Expiry("created_at", KEPT_SECONDS)}}  # noqa: RUF012

    scope: Mapped[str] = mapped_column(String(255), primary_key=True)
    key: Mapped[str] = mapped_column(String(LONGEST_KEY), primary_key=True)
    fingerprint: Mapped[str] = mapped_column(String(64), doc="SHA-256 of the body")
    status: Mapped[int]
    headers: Mapped[bytes] = mapped_column(LargeBinary, doc="JSON object")
    body: Mapped[bytes] = mapped_column(LargeBinary)
    created_at: Mapped[int] = mapped_column(index=True, doc="seconds since 1970, UTC")


class InFlight(Conflict):
    """A request with the same key is still in progress (409)."""

    description = "A request with this Idempotency-Key is still in flight"

    def get_headers(self, *args: Any, **kwargs: Any) -> list[tuple[str, str]]:
        """Return the headers of a Conflict and Retry-After."""
        return [*super().get_headers(*args, **kwargs), ("Retry-After", str(LOCK_TIMEOUT_SECONDS))]


def create_once(
    values: dict[str, Any], create: Callable[[Run], Response], one_statement: bool = True
) -> Response:
    """Return the response of `create`, or the stored one if the key was used before.

    Args:
        values: the content of the request, which a retry must repeat.
        create: writes with the `Run` that it gets, in the transaction that stores the response.
        one_statement: whether `create` runs one statement; without a key, it needs no transaction.

    Raises:
        ValidationError: the key is empty, too long or not visible ASCII (400).
        UnprocessableEntity: the key was used with another body (422).
        InFlight: a request with this key is still in progress (409, with Retry-After).
    """
    key = request.headers.get("Idempotency-Key")
    if key is None and one_statement:
        return create(write)
    if key is None:
        with transaction() as connection:
            return create(within(connection))
    if not 1 <= len(key) <= LONGEST_KEY or not all("!" <= character <= "~" for character in key):
        message = f"must have 1 to {LONGEST_KEY} visible ASCII characters"
        raise ValidationError.of("Idempotency-Key", message)
    try:
        return _create_or_replay(_scope(), key, values, create)
    except OperationalError as error:
        if _lock_timed_out(error):
            raise InFlight from error
        raise


def _scope() -> str:
    """Return the scope in which a key is unique: method, path and caller."""
    target = f"{request.method} {request.path.rstrip('/')}"
    who = known_caller()
    if who is None:
        return target
    return f"{target} {sha256(repr((who.account_id, who.subject)).encode()).hexdigest()}"


def _create_or_replay(
    scope: str, key: str, values: dict[str, Any], create: Callable[[Run], Response]
) -> Response:
    fingerprint = sha256(orjson.dumps(values, option=orjson.OPT_SORT_KEYS)).hexdigest()
    now = int(time.time())
    with transaction() as connection:
        run = within(connection)
        if connection.dialect.name == "postgresql":
            # SQLite runs one write transaction at a time.
            run(_lock_key(), {"name": f"{scope} {key}"})
        run(rows.delete_expired(IdempotencyKey), {"now": now})
        found = run(_select_response(), {"scope": scope, "key": key})
        if found is not None:
            first_fingerprint, status, headers, first_body = found
            if first_fingerprint != fingerprint:
                raise UnprocessableEntity("This Idempotency-Key was used with another body")
            headers = {**orjson.loads(headers), "Idempotent-Replayed": "true"}
            return JSONResponse(first_body, status, headers)
        response = create(run)
        headers = {name: value for name, value in response.headers if name != "Content-Length"}
        row = {
            "scope": scope,
            "key": key,
            "fingerprint": fingerprint,
            "status": response.status_code,
            "headers": orjson.dumps(headers),
            "body": response.get_data(),
            "created_at": now,
        }
        run(rows.insert(IdempotencyKey, tuple(row)), row)
        return response


@statement
def _lock_key(dialect: Dialect) -> Clause:
    """Lock a key by `name` until the transaction ends, on PostgreSQL."""
    number = func.hashtextextended(bindparam("name", type_=String), 0)
    return select(func.pg_advisory_xact_lock(number))


@statement
def _select_response(dialect: Dialect) -> Clause:
    """Select the fingerprint and the response stored for a key."""
    kept = IdempotencyKey
    return select(kept.fingerprint, kept.status, kept.headers, kept.body).where(
        kept.scope == bindparam("scope"), kept.key == bindparam("key")
    )


def _lock_timed_out(error: OperationalError) -> bool:
    """Return whether another transaction held the lock longer than LOCK_TIMEOUT_SECONDS."""
    return is_locked(error) or type(error.orig).__name__ == "LockNotAvailable"
