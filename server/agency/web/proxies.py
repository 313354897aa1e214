"""Who the client is, where proxies stand before the server that the settings name.

What a request says of where it comes from counts only if it comes from one of them; from anybody
else `X-Forwarded-For` and `X-Forwarded-Proto` change nothing.
"""

from typing import TYPE_CHECKING

from agency.networks import Network, in_networks, parse

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

MOST_HOPS = 20


def believe(environ: "WSGIEnvironment", trusted: tuple[Network, ...]) -> None:
    """Put the client in the place of the trusted proxies that its request came through.

    Each proxy adds whom it got the request from at the end of the list. The client is the last one
    there who is no trusted proxy: what stands before it is what the client says itself.
    """
    if not in_networks(environ.get("REMOTE_ADDR", ""), trusted):
        return
    # What is left in the request afterwards comes from nobody who is trusted.
    hops = environ.pop("HTTP_X_FORWARDED_FOR", "").split(",")[-MOST_HOPS:]
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
