"""Which request this is: its id, and the trace that it is part of (W3C Trace Context).

Both come from the client where it sends them and they are well formed. The id is answered as
`X-Request-ID`; the trace goes on, unchanged, with what is asked of others on behalf of the request.
"""

import re
from itertools import count
from secrets import token_hex
from typing import TYPE_CHECKING

from flask import has_request_context, request

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

REQUEST_ID = "agency.request_id"
"""Where the WSGI environment of a request has its id."""

SANE = re.compile(r"[A-Za-z0-9._:+/=@-]{1,128}")

TRACEPARENT = re.compile(
    r"(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}"
)
"""What version 00 looks like, which later ones begin with; none is called ff (section 3.2.2)."""

LONGEST_TRACESTATE = 512


class RequestIds:
    """Makes ids that no other process makes."""

    def __init__(self) -> None:
        self._process = token_hex(8)
        self._numbers = count(1)

    def begin(self, environ: "WSGIEnvironment") -> str:
        """Give a request its id, the client's own if that is sane, and return it."""
        sent = environ.get("HTTP_X_REQUEST_ID")
        if sent is None or not SANE.fullmatch(sent):
            sent = f"{self._process}-{next(self._numbers):x}"
        environ[REQUEST_ID] = sent
        return str(sent)


def trace_id(environ: "WSGIEnvironment") -> str | None:
    """The id of the trace that a request is part of, if it comes with a valid one."""
    sent = environ.get("HTTP_TRACEPARENT")
    found = TRACEPARENT.fullmatch(sent) if sent else None
    return found[1] if found else None


def outbound() -> dict[str, str]:
    """The headers with which the current request, if any, is known to whom we ask for it."""
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
