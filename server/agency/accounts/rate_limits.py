"""Limits on how often one may register, sign in or ask for a new password.

Whoever guesses is slowed down by the email that they try and by the address that they come from.
All processes count together: in our database, or in Redis where servers on several machines would
rather not write there for each try.
"""

import ipaddress
import math
import time
from functools import lru_cache
from hashlib import sha256
from typing import Any

from flask import current_app, request
from limits.errors import StorageError
from limits.storage import storage_from_string
from werkzeug.exceptions import ServiceUnavailable, TooManyRequests

from agency.accounts.attempts import DatabaseCounts
from agency.accounts.models import folded

WAIT_SECONDS = 2
"""How long Redis has to answer: a worker that waits answers nobody else."""


def check_address(action: str) -> None:
    """Count a try from the address of the request.

    Raises:
        TooManyRequests: there were too many of late (429, with Retry-After).
        ServiceUnavailable: they can't be counted, as Redis is away (503).
    """
    _count("RATE_LIMIT_ADDRESS", f"{action} from {_network(request.remote_addr or '')}")


def check_email(action: str, email: str) -> None:
    """Count a try with an email, whether or not it has an account; raises as `check_address`."""
    _count("RATE_LIMIT_ACCOUNT", _of_email(action, email))


def forgive(action: str, email: str) -> None:
    """Begin to count anew for an email whose owner has shown to be there."""
    if current_app.config["RATE_LIMIT_ACCOUNT"] is None:
        return
    try:
        _counts(current_app.config["RATE_LIMIT_STORAGE"]).clear(_key(_of_email(action, email)))
    except StorageError as error:
        # The tries are forgotten in time anyway; who has signed in need not try again.
        current_app.logger.error("Tries can't be forgiven", exc_info=error)


def can_count() -> bool:
    """Whether tries can be counted now."""
    storage = current_app.config["RATE_LIMIT_STORAGE"]
    # The database, where there is no other, is asked after by itself.
    return storage == "database" or bool(_counts(storage).check())


def _count(setting: str, what: str) -> None:
    limit = current_app.config[setting]
    if limit is None:
        return
    counts, key = _counts(current_app.config["RATE_LIMIT_STORAGE"]), _key(what)
    try:
        if counts.incr(key, limit.get_expiry()) <= limit.amount:
            return
        seconds = counts.get_expiry(key) - time.time()
    except StorageError as error:
        current_app.logger.error("Tries can't be counted", exc_info=error)
        raise ServiceUnavailable("Try again in a moment", retry_after=WAIT_SECONDS) from None
    raise TooManyRequests("Too many tries; wait a while", retry_after=max(1, math.ceil(seconds)))


def _of_email(action: str, email: str) -> str:
    return f"{action} as {folded(email)}"


def _key(what: str) -> str:
    """The key that it is counted under, which tells nobody of emails and addresses."""
    return sha256(what.encode(errors="surrogatepass")).hexdigest()


def _network(address: str) -> str:
    """The address, or what of an IPv6 address one customer has in common: its first half."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if parsed.version == 4:
        return address
    if parsed.ipv4_mapped:
        return str(parsed.ipv4_mapped)
    return str(ipaddress.ip_network((parsed, 64), strict=False))


@lru_cache(maxsize=4)
def _counts(storage: str) -> Any:
    """What counts: our own database, or what the package limits has for that URL."""
    if storage == "database":
        return DatabaseCounts()
    waits = {"socket_timeout": WAIT_SECONDS, "socket_connect_timeout": WAIT_SECONDS}
    return storage_from_string(storage, wrap_exceptions=True, **waits)
