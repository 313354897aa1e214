"""The published signing keys of an outside provider (JWKS, RFC 7517).

Each process caches the keys. Known keys keep working during an outage of the provider, and nobody
can use this server to flood it:

- The keys are fetched when a token names an unknown key, or when they are older than FRESH_SECONDS.
  So a key that the provider has revoked stops working after that time.
- They are only fetched from the URL in the settings, and at most once in PAUSE_SECONDS, for
  whatever reason and however many requests.
- A request waits at most TIMEOUT_SECONDS for a fetch, and not at all if the last one failed: a
  waiting worker can't serve other requests.
- If a fetch fails, the cached keys stay in use.
"""

import logging
from http.client import HTTPException
from math import ceil
from threading import Lock, Thread
from time import monotonic
from typing import Any

import orjson
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from jwt import InvalidKeyError
from jwt.algorithms import RSAAlgorithm
from werkzeug.exceptions import ServiceUnavailable

from agency.accounts.provider_http import send_request
from agency.blocking import may_block
from agency.outbound import CircuitOpen
from agency.rest.tracing import outbound

ALGORITHM = "RS256"

PAUSE_SECONDS = 30
FRESH_SECONDS = 300
TIMEOUT_SECONDS = 3

LARGEST_BYTES = 256 * 1024
"""More than any provider's keys need, including certificates."""

SHORTEST_BITS = 2048
"""Shorter keys must not be used with RS256 (RFC 7518, section 3.3)."""

logger = logging.getLogger(__name__)


class Keys:
    """The cached keys of the provider whose JWKS is at `url`."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._keys: dict[str, RSAPublicKey] = {}
        self._stale_from = self._next_fetch_from = monotonic()
        self._is_unreachable = False
        self._start_lock = Lock()
        self._fetch_thread: Thread | None = None

    def find(self, kid: str) -> RSAPublicKey | None:
        """Return the key with this id, or None if the provider doesn't publish it.

        Raises:
            ServiceUnavailable: the key is unknown, and the provider can't be reached (503).
        """
        if kid not in self._keys or monotonic() >= self._stale_from:
            self._refresh()
        key = self._keys.get(kid)
        if key is None and self._is_unreachable:
            raise ServiceUnavailable(
                "The provider of this token can't be reached; try again",
                retry_after=self._seconds_to_next(),
            )
        return key

    def is_unreachable(self) -> bool | None:
        """Return whether the last fetch failed, or None before the first one.

        Doesn't wait: stale keys are fetched in the background.
        """
        is_known = bool(self._keys) or self._is_unreachable
        if monotonic() >= self._stale_from:
            self._start_fetch()
        return self._is_unreachable if is_known else None

    def _refresh(self) -> None:
        fetching = self._start_fetch()
        if fetching is not None and not self._is_unreachable:
            may_block()
            fetching.join()

    def _start_fetch(self) -> Thread | None:
        """Return the thread that fetches the keys. Start one if needed, unless it is too soon."""
        with self._start_lock:
            fetching = self._fetch_thread
            if fetching is None or not fetching.is_alive():
                if monotonic() < self._next_fetch_from:
                    return None
                self._next_fetch_from = monotonic() + PAUSE_SECONDS
                fetching = Thread(target=self._fetch, args=[outbound()], daemon=True)
                self._fetch_thread = fetching
                fetching.start()
            return fetching

    def _fetch(self, headers: dict[str, str]) -> None:
        try:
            status, body = send_request(
                "GET", self._url, headers, seconds=TIMEOUT_SECONDS, largest_bytes=LARGEST_BYTES
            )
            if status != 200:
                raise HTTPException(f"status {status}")
            self._keys = usable_keys(orjson.loads(body))
        except (OSError, HTTPException, ValueError, CircuitOpen) as error:
            self._is_unreachable = True
            logger.warning("The keys at %s can't be read: %s", self._url, error)
        else:
            self._stale_from = monotonic() + FRESH_SECONDS
            self._is_unreachable = False

    def _seconds_to_next(self) -> int:
        """Return the seconds until the current fetch must have ended, or the next one may start."""
        if self._fetch_thread is not None and self._fetch_thread.is_alive():
            return TIMEOUT_SECONDS
        return max(1, ceil(self._next_fetch_from - monotonic()))


def usable_keys(jwks: Any) -> dict[str, RSAPublicKey]:
    """Return the keys that can verify RS256, by id.

    Raises:
        ValueError: `jwks` isn't a JWKS.
    """
    if not isinstance(jwks, dict) or not isinstance(jwks.get("keys"), list):
        raise ValueError("not a JWKS")
    keys: dict[str, RSAPublicKey] = {}
    for jwk in jwks["keys"]:
        if not isinstance(jwk, dict) or not _can_verify(jwk):
            continue
        try:
            key = RSAAlgorithm.from_jwk(jwk)
        except (InvalidKeyError, TypeError, ValueError):
            continue
        # This also rejects private keys: anyone could sign with a published one.
        if isinstance(key, RSAPublicKey) and key.key_size >= SHORTEST_BITS:
            keys.setdefault(jwk["kid"], key)
    return keys


def _can_verify(jwk: dict[str, Any]) -> bool:
    """Return whether a key is an RSA key for signatures and has an id."""
    return (
        jwk.get("kty") == "RSA"
        and jwk.get("use", "sig") == "sig"
        and jwk.get("alg", ALGORITHM) == ALGORITHM
        and isinstance(jwk.get("kid"), str)
    )
