"""Connections to PostgreSQL that nobody waits for forever, directly or through a pooler.

- A statement of a request is canceled after DATABASE_TIMEOUT. If even that has no effect, because
  the server or the network is silent, its connection is closed. Commands take as long as they need.
- A connection whose peer is gone is closed by the kernel.
- After a silence, one request at a time finds out whether the server is back, and all others fail
  at once. A server that refuses connections keeps nobody waiting, so it is always asked.
"""

from typing import Any, NamedTuple

import psycopg
from flask import has_request_context
from psycopg.abc import RV, PQGen
from psycopg.errors import ConnectionTimeout, _WaitTimeout
from sqlalchemy import Engine, event, make_url
from sqlalchemy.engine import Dialect

from agency.outbound import CircuitBreaker, CircuitOpen

CONNECT_SECONDS = 5
"""How long opening a connection may take."""

GRACE_SECONDS = 2
"""How much later than PostgreSQL itself we give up on a statement."""

PAUSE_SECONDS = 1
"""The pause between two attempts to reach a silent server."""

KEEPALIVES = {"keepalives_idle": 30, "keepalives_interval": 10, "keepalives_count": 3}
"""An idle connection whose peer is gone is closed after a minute."""


class Limits(NamedTuple):
    """How long a statement may take, in seconds."""

    lock: int
    """How long it waits for a lock."""
    statement: int
    """How long a request waits for it."""


class BoundedConnection(psycopg.Connection[Any]):
    """A connection that closes itself if a statement takes longer than `seconds`."""

    breaker: CircuitBreaker
    seconds: float | None = CONNECT_SECONDS

    def wait(self, gen: PQGen[RV], interval: float = 0.1, timeout: float | None = None) -> RV:
        """Run a statement.

        Raises:
            OperationalError: it took too long, or others have just now. The connection is closed.
        """
        try:
            if self.breaker.is_closed:
                # The usual way, as `guard` takes 2 µs.
                return super().wait(gen, interval, timeout or self.seconds)
            with self.breaker.guard():
                return super().wait(gen, interval, timeout or self.seconds)
        except _WaitTimeout:
            self.breaker.open()
        except CircuitOpen:
            pass
        self.pgconn.finish()
        raise psycopg.OperationalError("PostgreSQL doesn't respond")


def connect_args(url: str, limits: Limits, is_pooled: bool) -> dict[str, Any]:
    """Return the arguments of a connection. Parameters in the URL take precedence.

    Args:
        url: the URL of the database.
        limits: `statement` is also how long data that was sent may remain unacknowledged.
        is_pooled: whether each transaction may run on another connection of a pooler, which doesn't
            have the statements that were prepared on the last one.
    """
    given = make_url(url).query
    args: dict[str, Any] = {
        "connect_timeout": CONNECT_SECONDS,
        "tcp_user_timeout": limits.statement * 1000,
        **KEEPALIVES,
    }
    args = {name: value for name, value in args.items() if name not in given}
    return args | ({"prepare_threshold": None} if is_pooled else {})


def set_up(engine: Engine, limits: Limits, is_pooled: bool) -> None:
    """Open the connections of an engine with their time limits.

    Args:
        engine: the engine.
        limits: the time limits.
        is_pooled: whether a pooler shares sessions. Then what we set in one would apply to others,
            so PostgreSQL must have these limits already (`agency.monitoring.preflight`).
    """
    breaker = CircuitBreaker(PAUSE_SECONDS)

    @event.listens_for(engine, "do_connect")
    def connect(
        dialect: Dialect, record: object, args: list[Any], options: dict[str, Any]
    ) -> BoundedConnection:
        try:
            with breaker.guard(ConnectionTimeout):
                connection = BoundedConnection.connect(*args, autocommit=True, **options)
        except CircuitOpen:
            raise psycopg.OperationalError("PostgreSQL didn't respond a moment ago") from None
        connection.breaker = breaker
        if not is_pooled:
            _set_limits(connection, limits)
        connection.seconds = limits.statement + GRACE_SECONDS if has_request_context() else None
        connection.autocommit = False
        return connection


def _set_limits(connection: BoundedConnection, limits: Limits) -> None:
    # Poolers refuse to connect with `options`, where they could be set, too.
    sql = f"SET lock_timeout = '{limits.lock}s'"
    if has_request_context():
        sql += f"; SET statement_timeout = '{limits.statement}s'"
    try:
        connection.execute(sql)
    except psycopg.Error:
        connection.close()
        raise
