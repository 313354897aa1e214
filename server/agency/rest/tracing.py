"""Request ids and W3C Trace Context.

Both are accepted from the client if they are well formed. The response has the id as
`X-Request-ID`. Outbound requests carry both on, the trace unchanged.
"""

import re
from itertools import count
from secrets import token_hex
from typing import TYPE_CHECKING

from flask import has_request_context, request

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

REQUEST_ID = "agency.request_id"
"""The WSGI environment variable that holds the id of a request."""

ROUTE = "agency.route"
"""The WSGI environment variable that holds the pattern of the URL; empty without a route."""

VALID_ID = re.compile(r"[A-Za-z0-9._:+/=@-]{1,128}")

TRACEPARENT = re.compile(
    r"(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}"
)
"""Version 00, the prefix of all later versions; ff is forbidden (section 3.2.2)."""

LONGEST_TRACESTATE = 512


class RequestIds:
    """Generates request ids that are unique across processes."""

    def __init__(self) -> None:
        self._process = token_hex(8)
        self._numbers = count(1)

    def begin(self, environ: "WSGIEnvironment") -> str:
        """Set and return the id of a request: the client's, if valid, or a new one."""
        sent = environ.get("HTTP_X_REQUEST_ID")
        if sent is None or not VALID_ID.fullmatch(sent):
            sent = f"{self._process}-{next(self._numbers):x}"
        environ[REQUEST_ID] = sent
        return str(sent)


def trace_id(environ: "WSGIEnvironment") -> str | None:
    """Return the trace id of a request, if it has a valid traceparent."""
    sent = environ.get("HTTP_TRACEPARENT")
    found = TRACEPARENT.fullmatch(sent) if sent else None
    return found[1] if found else None


def outbound() -> dict[str, str]:
    """Return the headers that identify the current request, if any, in outbound requests."""
    if not has_request_context():
        return {}
    environ = request.environ
    headers = {"X-Request-ID": environ[REQUEST_ID]} if REQUEST_ID in environ else {}
    if trace_id(environ):
        headers["traceparent"] = environ["HTTP_TRACEPARENT"]
        state = environ.get("HTTP_TRACESTATE", "")
        if state and len(state) <= LONGEST_TRACESTATE and state.isascii() and state.isprintable():
            headers["tracestate"] = state
    return headers
