"""Kept responses to GETs, which are fresh as long as the database hasn't changed.

SQLite tells a connection whether another one has committed since it last asked (`PRAGMA
data_version`), in this process, in another or in the `sqlite3` shell. A connection that never
writes asks before each response; after any commit, all that is kept is dropped.
"""

import time
from collections import OrderedDict
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Engine

from agency.rest.permissions import CALLER, Caller
from agency.rest.tracing import ROUTE
from agency.web.bridge import Answer, Scope

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

KEYED = frozenset({b"accept", b"authorization", b"if-none-match", b"origin", b"x-forwarded-proto"})
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
    return scope["path"], scope["query_string"], *headers


class KeptAnswers:
    """The kept responses of one process, the least recently used of which are dropped first.

    Args:
        engine: the engine of an SQLite database.
        most_bytes: the bound of their total size.
    """

    def __init__(self, engine: Engine, most_bytes: int) -> None:
        pooled = engine.raw_connection()
        connection: Any = pooled.dbapi_connection
        pooled.detach()
        self._connection = connection
        self._connection.execute("PRAGMA busy_timeout = 0")
        self._error = engine.dialect.loaded_dbapi.Error
        self._kept: OrderedDict[Key, Kept] = OrderedDict()
        self._most_bytes, self._bytes = most_bytes, 0
        self.version = self._read_version()

    def __len__(self) -> int:
        """Return how many responses are kept."""
        return len(self._kept)

    def find(self, key: Key) -> Kept | None:
        """Return the kept response to a request, if it is fresh."""
        version = self._read_version()
        if version != self.version:
            self.version, self._bytes = version, 0
            self._kept.clear()
            return None
        kept = self._kept.get(key)
        if kept is None or (kept.caller and kept.caller.valid_until <= time.time()):
            return None
        self._kept.move_to_end(key)
        return kept

    def keep(self, key: Key, environ: "WSGIEnvironment", answer: Answer, version: object) -> None:
        """Keep a response that was made after the database had this `version`."""
        caller: Caller | None = environ.get(CALLER)
        size = len(answer.body) + len(repr(key)) + OVERHEAD_BYTES
        if answer.status not in KEPT_STATUSES or (caller and not caller.valid_until):
            return
        if version is None or version != self.version or size > self._most_bytes:
            return
        headers = [header for header in answer.headers if header[0] != b"x-request-id"]
        kept = Kept(answer._replace(headers=headers), environ[ROUTE], caller, size)
        replaced = self._kept.pop(key, None)
        self._kept[key] = kept
        self._bytes += kept.size - (replaced.size if replaced else 0)
        while self._bytes > self._most_bytes:
            _, dropped = self._kept.popitem(last=False)
            self._bytes -= dropped.size

    def close(self) -> None:
        """Close the connection to the database."""
        self._connection.close()

    def _read_version(self) -> object:
        """Return a value that differs after each commit; None if it can't be read."""
        try:
            return self._connection.execute("PRAGMA data_version").fetchone()[0]
        except self._error:
            return None
