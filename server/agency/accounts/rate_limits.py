"""Rate limits on creating an account, signing in and resetting a password.

To slow down guessing, attempts are counted by email and by IP address. All processes share the
counters, which are in the database. For servers on several machines, Redis saves a database write
for each attempt.
"""

import ipaddress
import math
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from hashlib import sha256
from typing import Any

from flask import current_app, request
from limits.errors import StorageError
from limits.storage import storage_from_string
from werkzeug.exceptions import ServiceUnavailable, TooManyRequests

from agency.accounts.attempts import DatabaseStorage
from agency.accounts.models import normalize_email
from agency.blocking import may_block
from agency.outbound import PAUSE_SECONDS, CircuitBreaker, CircuitOpen
from agency.rest.permissions import caller

WAIT_SECONDS = 1
"""The timeout of Redis."""


def check_address(action: str) -> None:
    """Count an attempt from the IP address of the request.

    Raises:
        TooManyRequests: the limit is exceeded (429, with Retry-After).
        ServiceUnavailable: Redis can't be reached (503).
    """
    _count("RATE_LIMIT_ADDRESS", f"{action} from {_network(request.remote_addr or '')}")


def check_email(action: str, email: str) -> None:
    """Count an attempt with an email, which may have no account. Raises like `check_address`."""
    _count("RATE_LIMIT_ACCOUNT", _by_email(action, email))


def check_caller(action: str) -> None:
    """Count a call of the authenticated caller. Raises like `check_address`."""
    known = caller()
    _count("RATE_LIMIT_CODE", f"{action} by {known.account_id} {known.subject}")


def clear_attempts(action: str, email: str) -> None:
    """Reset the counter of an email after its owner has signed in."""
    if current_app.config["RATE_LIMIT_ACCOUNT"] is None:
        return
    try:
        with _connected() as storage:
            storage.clear(_key(_by_email(action, email)))
    except (StorageError, CircuitOpen) as error:
        # The counter expires anyway, and signing in has succeeded.
        current_app.logger.error("The attempt counter can't be reset", exc_info=error)


def can_count() -> bool:
    """Return whether the storage of the counters can be reached."""
    if current_app.config["RATE_LIMIT_STORAGE"] == "database":
        # It has a health check of its own.
        return True
    with suppress(StorageError, CircuitOpen), _connected() as storage:
        storage.get("")
        return True
    return False


def _count(setting: str, attempt: str) -> None:
    limit = current_app.config[setting]
    if limit is None:
        return
    key = _key(attempt)
    try:
        with _connected() as storage:
            if storage.incr(key, limit.get_expiry()) <= limit.amount:
                return
            seconds = storage.get_expiry(key) - time.time()
    except StorageError as error:
        current_app.logger.error("Attempts can't be counted", exc_info=error)
        raise ServiceUnavailable("Try again in a moment", retry_after=PAUSE_SECONDS) from None
    raise TooManyRequests("Too many tries; wait a while", retry_after=max(1, math.ceil(seconds)))


def _by_email(action: str, email: str) -> str:
    return f"{action} as {normalize_email(email)}"


def _key(attempt: str) -> str:
    """Return the key of a counter, which doesn't reveal the email or the address."""
    return sha256(attempt.encode(errors="surrogatepass")).hexdigest()


def _network(address: str) -> str:
    """Return an IPv4 address, or the /64 network of an IPv6 address, which is one customer's."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if parsed.version == 4:
        return address
    if parsed.ipv4_mapped:
        return str(parsed.ipv4_mapped)
    return str(ipaddress.ip_network((parsed, 64), strict=False))


@contextmanager
def _connected() -> Iterator[Any]:
    """Use the storage of the counters, unless it failed a moment ago.

    Raises:
        StorageError: Redis doesn't respond.
        CircuitOpen: it didn't a moment ago (503).
    """
    may_block()
    storage, breaker = _storage(current_app.config["RATE_LIMIT_STORAGE"])
    with breaker.guard(StorageError):
        yield storage


@lru_cache(maxsize=4)
def _storage(url: str) -> tuple[Any, CircuitBreaker]:
    """Return the storage of the counters: `database`, or the one that limits has for a URL."""
    if url == "database":
        return DatabaseStorage(), CircuitBreaker()
    # Imported here because it takes memory that is only needed with Redis.
    from redis.backoff import NoBackoff
    from redis.exceptions import ConnectionError as Disconnected
    from redis.retry import Retry

    options: dict[str, Any] = {
        "socket_timeout": WAIT_SECONDS,
        "socket_connect_timeout": WAIT_SECONDS,
        # Once, for a connection that Redis has closed since it was last used.
        "retry": Retry(NoBackoff(), 1, supported_errors=(Disconnected,)),
    }
    return storage_from_string(url, wrap_exceptions=True, **options), CircuitBreaker()
