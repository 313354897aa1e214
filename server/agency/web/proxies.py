"""Determine the client's address and scheme behind trusted proxies.

`X-Forwarded-For` and `X-Forwarded-Proto` are ignored unless the request comes from a proxy named by
TRUSTED_PROXIES.
"""

from typing import TYPE_CHECKING

from agency.networks import Network, in_networks, parse

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

MAX_HOPS = 20


def apply_forwarded_headers(environ: "WSGIEnvironment", trusted: tuple[Network, ...]) -> None:
    """Set the client's address and scheme, if the request comes from a trusted proxy.

    Each proxy appends the address of its peer to `X-Forwarded-For`. The client is the last address
    that isn't a trusted proxy; it could have forged any address before its own.
    """
    if not in_networks(environ.get("REMOTE_ADDR", ""), trusted):
        return
    # Removed: forwarding headers that code sees later are from a peer that isn't trusted.
    hops = environ.pop("HTTP_X_FORWARDED_FOR", "").split(",")[-MAX_HOPS:]
    environ.pop("HTTP_FORWARDED", None)
    for hop in reversed(hops):
        address = hop.strip()
        if parse(address) is None:
            break
        environ["REMOTE_ADDR"] = address
        if not in_networks(address, trusted):
            break
    scheme = environ.get("HTTP_X_FORWARDED_PROTO")
    if scheme in ("http", "https"):
        environ["wsgi.url_scheme"] = scheme
