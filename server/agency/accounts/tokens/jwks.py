"""The keys that an outside provider signs with, as it publishes them (JWKS, RFC 7517).

They are kept in the memory of the process. Who the provider's tokens let in must not depend on
whether it can be reached just now, and nobody may use this server to flood it:

- they are fetched when a token names a key that is not among them, or when they are older than
  FRESH_SECONDS, so that a key the provider has withdrawn stops working then;
- they are fetched from one URL, that of the settings, and at most once in PAUSE_SECONDS, whatever
  the reason and however many ask;
- a request waits for a fetch no longer than TIMEOUT_SECONDS, and not at all where the latest one
  has failed: a worker that waits answers nobody else;
- where a fetch fails, the keys known from before go on.
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

from agency.accounts.provider_http import ask
from agency.rest.tracing import outbound

ALGORITHM = "RS256"

PAUSE_SECONDS = 30
FRESH_SECONDS = 300
TIMEOUT_SECONDS = 3

LARGEST_BYTES = 256 * 1024
"""More than any provider's keys have, certificates included."""

SHORTEST_BITS = 2048
"""Shorter keys must not be used with RS256 (RFC 7518, section 3.3)."""

logger = logging.getLogger(__name__)


class Keys:
    """The published keys of the provider whose JWKS is at `url`, by their ids."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._keys: dict[str, RSAPublicKey] = {}
        self._stale_from = self._next_fetch_from = monotonic()
        self._is_away = False
        self._starting = Lock()
        self._fetching: Thread | None = None

    def find(self, kid: str) -> RSAPublicKey | None:
        """The key of that id, or None if the provider publishes no such key.

        Raises:
            ServiceUnavailable: it isn't known, and the provider can't be asked (503).
        """
        if kid not in self._keys or monotonic() >= self._stale_from:
            self._refresh()
        key = self._keys.get(kid)
        if key is None and self._is_away:
            raise ServiceUnavailable(
                "The provider of this token can't be reached; try again",
                retry_after=self._seconds_to_next(),
            )
        return key

    def is_away(self) -> bool | None:
        """Whether the provider could not be reached at last; None where that isn't known yet.

        Nobody waits to know: where the keys are stale they are fetched meanwhile.
        """
        is_known = bool(self._keys) or self._is_away
        if monotonic() >= self._stale_from:
            self._start()
        return self._is_away if is_known else None

    def _refresh(self) -> None:
        fetching = self._start()
        if fetching is not None and not self._is_away:
            fetching.join()

    def _start(self) -> Thread | None:
        """Begin to fetch the keys, unless it is too soon, and return what is at it."""
        with self._starting:
            fetching = self._fetching
            if fetching is None or not fetching.is_alive():
                if monotonic() < self._next_fetch_from:
                    return None
                self._next_fetch_from = monotonic() + PAUSE_SECONDS
                fetching = Thread(target=self._fetch, args=[outbound()], daemon=True)
                self._fetching = fetching
                fetching.start()
            return fetching

    def _fetch(self, headers: dict[str, str]) -> None:
        try:
            status, body = ask(
                "GET", self._url, headers, seconds=TIMEOUT_SECONDS, largest_bytes=LARGEST_BYTES
            )
            if status != 200:
                raise HTTPException(f"it answers {status}")
            self._keys = usable(orjson.loads(body))
        except (OSError, HTTPException, ValueError) as error:
            self._is_away = True
            logger.warning("The keys at %s can't be read: %s", self._url, error)
        else:
            self._stale_from = monotonic() + FRESH_SECONDS
            self._is_away = False

    def _seconds_to_next(self) -> int:
        """When to come back: as soon as a fetch that is going on must be over, or may begin."""
        if self._fetching is not None and self._fetching.is_alive():
            return TIMEOUT_SECONDS
        return max(1, ceil(self._next_fetch_from - monotonic()))


def usable(jwks: Any) -> dict[str, RSAPublicKey]:
    """Those of the keys that can verify RS256, by their ids; the others are for other uses.

    Raises:
        ValueError: this is no JWKS.
    """
    if not isinstance(jwks, dict) or not isinstance(jwks.get("keys"), list):
        raise ValueError("no JWKS")
    keys: dict[str, RSAPublicKey] = {}
    for jwk in jwks["keys"]:
        if not isinstance(jwk, dict) or not _is_meant(jwk):
            continue
        try:
            key = RSAAlgorithm.from_jwk(jwk)
        except (InvalidKeyError, TypeError, ValueError):
            continue
        # A private one that is published is anybody's.
        if isinstance(key, RSAPublicKey) and key.key_size >= SHORTEST_BITS:
            keys.setdefault(jwk["kid"], key)
    return keys


def _is_meant(jwk: dict[str, Any]) -> bool:
    """Whether a key is an RSA one for signatures, with an id that tokens can name it by."""
    return (
        jwk.get("kty") == "RSA"
        and jwk.get("use", "sig") == "sig"
        and jwk.get("alg", ALGORITHM) == ALGORITHM
        and isinstance(jwk.get("kid"), str)
    )
