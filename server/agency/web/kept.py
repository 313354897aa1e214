"""Kept responses to GETs, which are fresh as long as the database hasn't changed.

They are sent again only if the database still has the version (`web/versions.py`) that it had
before they were made. After any commit, all that is kept is dropped.
"""

import time
from collections import OrderedDict
from typing import TYPE_CHECKING, Any, NamedTuple

from agency.rest.permissions import CALLER, Caller
from agency.rest.resource import CACHEABLE
from agency.rest.tracing import ROUTE
from agency.web.bridge import Answer, Scope

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

FORWARDED = b"x-forwarded-proto"
KEYED = frozenset({b"accept", b"authorization", b"if-none-match", b"origin", FORWARDED})
"""The request headers on which a kept response may depend."""

KEPT_STATUSES = (200, 304)

OVERHEAD_BYTES = 2_000
"""Roughly what an entry takes besides its body, its URL and its token."""

Key = tuple[Any, ...]


class Kept(NamedTuple):
    """A kept response."""

    answer: Answer
    route: str
    caller: Caller | None
    size: int


def key_of(scope: Scope) -> Key:
    """Return the key of a request: its URL and the headers that matter."""
    headers = [header for header in scope["headers"] if header[0] in KEYED]
    # A proxy's header counts only if the proxy is trusted.
    proxy = [(scope["client"] or ("",))[0] for name, _ in headers if name == FORWARDED]
    return scope["path"], scope["query_string"], *headers, *proxy


class KeptAnswers:
    """The kept responses of one process, the least recently used of which are dropped first.

    Args:
        most_bytes: the bound of their total size.
    """

    def __init__(self, most_bytes: int) -> None:
        self._kept: OrderedDict[Key, Kept] = OrderedDict()
        self._most_bytes, self._bytes = most_bytes, 0
        self._version: object = None

    def __len__(self) -> int:
        """Return how many responses are kept."""
        return len(self._kept)

    def find(self, key: Key, version: object) -> Kept | None:
        """Return the kept response to a request, if it was made of this version of the database.

        Args:
            key: of the request.
            version: the current one; None if it is unknown.
        """
        if version != self._version:
            self._version, self._bytes = version, 0
            self._kept.clear()
        kept = self._kept.get(key)
        if kept is None or (kept.caller and kept.caller.valid_until <= time.time()):
            return None
        self._kept.move_to_end(key)
        return kept

    def keep(self, key: Key, environ: "WSGIEnvironment", answer: Answer, version: object) -> None:
        """Keep a response, if it depends on nothing but the database.

        Args:
            key: of the request.
            environ: its environment after the call.
            answer: the response.
            version: what the database had when the call began, or an earlier one.
        """
        caller: Caller | None = environ.get(CALLER)
        size = len(answer.body) + len(repr(key)) + OVERHEAD_BYTES
        if CACHEABLE not in environ or answer.status not in KEPT_STATUSES:
            return
        if version is None or version != self._version or size > self._most_bytes:
            return
        if caller and not caller.valid_until:
            return
        headers = [header for header in answer.headers if header[0] != b"x-request-id"]
        kept = Kept(answer._replace(headers=headers), environ[ROUTE], caller, size)
        replaced = self._kept.pop(key, None)
        self._kept[key] = kept
        self._bytes += kept.size - (replaced.size if replaced else 0)
        while self._bytes > self._most_bytes:
            _, dropped = self._kept.popitem(last=False)
            self._bytes -= dropped.size
