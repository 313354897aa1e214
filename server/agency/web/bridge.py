"""The bridge from ASGI to WSGI: what the application is given, and what it answered."""

import io
import sys
from collections.abc import Awaitable, Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication, WSGIEnvironment

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]
Headers = dict[bytes, bytes]

FRONT = "agency.front"
"""The WSGI environment variable of requests whose unread bodies the front discards."""

CONSTANT = {
    "SCRIPT_NAME": "",
    "SERVER_SOFTWARE": "Cosmic Travel",
    "wsgi.errors": sys.stderr,
    "wsgi.input_terminated": True,
    "wsgi.multiprocess": True,
    "wsgi.multithread": True,
    "wsgi.run_once": False,
    "wsgi.version": (1, 0),
    FRONT: True,
}
NO_PREFIX = {"CONTENT_TYPE", "CONTENT_LENGTH"}


class Answer(NamedTuple):
    """A complete response."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes


class Unreadable:
    """The body of a request that can't be read: the application's attempt raises an error.

    Args:
        error: the error.
        is_flowing: whether the client may still be sending it.
    """

    def __init__(self, error: BaseException, is_flowing: bool = False) -> None:
        self._error = error
        self.is_flowing = is_flowing

    def read(self, size: int = -1) -> NoReturn:
        """Raise the error."""
        raise self._error


Body = bytes | Unreadable


def environment(scope: Scope, body: Body) -> "WSGIEnvironment":
    """Return the WSGI environment (PEP 3333) of an HTTP request.

    Args:
        scope: the request, as ASGI describes it.
        body: the whole body, or what reading it raises.
    """
    server, client = scope.get("server"), scope.get("client")
    environ: WSGIEnvironment = {
        **CONSTANT,
        "REQUEST_METHOD": scope["method"],
        "PATH_INFO": scope["path"].encode().decode("latin-1"),
        "QUERY_STRING": scope["query_string"].decode("latin-1"),
        "SERVER_PROTOCOL": f"HTTP/{scope['http_version']}",
        "SERVER_NAME": server[0] if server else "localhost",
        "SERVER_PORT": str(server[1]) if server else "80",
        "REMOTE_ADDR": client[0] if client else "",
        "wsgi.url_scheme": scope["scheme"],
        "wsgi.input": io.BytesIO(body) if isinstance(body, bytes) else body,
    }
    for raw_name, raw_value in scope["headers"]:
        # `X_Forwarded_For` would be taken for `X-Forwarded-For`, which a proxy has removed.
        if b"_" in raw_name:
            continue
        name = raw_name.decode("latin-1").upper().replace("-", "_")
        key = name if name in NO_PREFIX else f"HTTP_{name}"
        value = raw_value.decode("latin-1")
        environ[key] = f"{environ[key]},{value}" if key in environ else value
    if environ.pop("HTTP_TRANSFER_ENCODING", None) and isinstance(body, bytes):
        environ["CONTENT_LENGTH"] = str(len(body))
    return environ


@lru_cache(maxsize=256)
def _encoded_name(name: str) -> bytes:
    return name.lower().encode("latin-1")


def call(application: "WSGIApplication", environ: "WSGIEnvironment") -> Answer:
    """Call a WSGI application and return its whole response."""
    started: list[Any] = []

    def start_response(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Any:
        started[:] = int(status[:3]), headers

    parts = application(environ, start_response)
    try:
        body = b"".join(parts)
    finally:
        close: Callable[[], None] | None = getattr(parts, "close", None)
        if close:
            close()
    status, headers = started
    encoded = [(_encoded_name(name), value.encode("latin-1")) for name, value in headers]
    return Answer(status, encoded, body)
