"""Serve the client's page and files, and the API documentation.

The `Accept` header decides what `/planets/3` returns: a browser gets the client's page, and a
program, including that page, gets JSON. The client's files, and its pages about accounts and
events, have no routes; they are served when routing finds nothing.
"""

import gzip
import mimetypes
import re
from contextlib import suppress
from functools import lru_cache
from importlib.resources import files
from itertools import product
from pathlib import Path
from posixpath import normpath

from flask import Flask, Response, current_app, request, send_from_directory
from flask_swagger_ui import get_swaggerui_blueprint
from werkzeug.exceptions import NotFound

from agency.web import csp

PAGE = "index.html"
FALLBACK_FOLDER = Path(__file__).parent
"""The folder of the page that is served until the client is built."""

CLIENT_ONLY = re.compile(
    "/(sign-in|register|join|forgotten-password|new-password|account|users"
    "|events(/[0-9]+)?|snippets/[1-9][0-9]*)"
)
"""The paths of the client's pages without an API route."""

MAYBE_HTML = re.compile(r"text/(html|\*)", re.IGNORECASE)
"""Matches every `Accept` that prefers HTML, fifty times as fast as parsing the header."""

PAGE_HEADERS = {"Referrer-Policy": "same-origin", "Vary": "Accept, Accept-Encoding"}
FILE_POLICY = csp.for_page(b"")
DOCS = {
    "app_name": "Cosmic Travel",
    "displayRequestDuration": True,
    "tryItOutEnabled": True,
    # The default is an absolute URL, which differs with the host.
    "oauth2RedirectUrl": "/docs/oauth2-redirect.html",
    # The default sends the document to an external validator.
    "validatorUrl": None,
}
GZIP_LEVEL = 6
"""Higher levels take longer and gain nothing on such a short page."""

LOGO_STYLE = re.compile(rb'createElement\("style",null,"([^"\\]*)"\)')

IMMUTABLE = "public, max-age=31536000, immutable"

# Browsers reject the media types that Windows and some other systems register for these.
mimetypes.add_type("text/javascript", ".js")
mimetypes.add_type("text/css", ".css")


def register(app: Flask) -> None:
    """Serve the client, and Swagger UI at /docs, without external resources."""
    app.before_request(page_or_file)
    docs = get_swaggerui_blueprint("/docs", "/openapi.json", config=DOCS)
    docs.after_request(_add_docs_policy)
    app.register_blueprint(docs)


def page_or_file() -> Response | None:
    """Return the client's response to this request, or None to leave it to the API."""
    has_route = request.url_rule is not None
    # Most requests take this path, so check it first.
    if has_route and not MAYBE_HTML.search(request.environ.get("HTTP_ACCEPT", "")):
        return None
    if request.method not in ("GET", "HEAD"):
        return None
    if has_route:
        return _page() if _prefers_html() and _has_page() else None
    if not isinstance(request.routing_exception, NotFound):
        return None
    status = 200 if CLIENT_ONLY.fullmatch(request.path) else 404
    return _file(request.path[1:]) or (_page(status) if _prefers_html() else None)


def _prefers_html() -> bool:
    media_types = ["application/json", "text/html"]
    return request.accept_mimetypes.best_match(media_types) == "text/html"


def _has_page() -> bool:
    view = current_app.view_functions[request.endpoint or ""]
    return getattr(getattr(view, "view_class", None), "has_page", False)


def _page(status: int = 200) -> Response:
    """Return the client's page, which routes by its URL."""
    is_known = status == 200
    response = _send(PAGE, current_app.config["CLIENT_DIST"], FALLBACK_FOLDER, conditional=is_known)
    if not is_known:
        response.status_code = status
    response.headers.update(PAGE_HEADERS)
    # A cached page keeps its own policy and nonce.
    if response.status_code != 304:
        response.headers["Content-Security-Policy"] = _with_nonce(response)
    return response


def _with_nonce(response: Response) -> str:
    """Insert a nonce into the page, and return the policy that allows it."""
    is_gzipped = "Content-Encoding" in response.headers
    body = response.get_data()
    html, nonce = csp.with_nonce(gzip.decompress(body) if is_gzipped else body)
    if nonce:
        response.set_data(gzip.compress(html, GZIP_LEVEL) if is_gzipped else html)
        # A cache must not give one browser's nonce to another.
        response.headers["Cache-Control"] = "private, no-cache"
    return csp.for_page(html, nonce)


def _file(name: str) -> Response | None:
    """Return the client's file of this name, if any."""
    # `_page` serves the page, and gzipped files are served under their plain names.
    if name == PAGE or name.endswith(".gz") or name != normpath(name):
        return None
    with suppress(NotFound):
        response = _send(name, current_app.config["CLIENT_DIST"])
        response.headers["Vary"] = "Accept-Encoding"
        response.headers["Content-Security-Policy"] = FILE_POLICY
        if name.startswith("assets/"):
            # Their names contain a hash of their content.
            response.headers["Cache-Control"] = IMMUTABLE
        return response
    return None


def _send(name: str, *folders: Path, conditional: bool = True) -> Response:
    """Send the file from the first folder that has it, gzipped if available and accepted.

    Raises:
        NotFound: no folder has it.
    """
    takes_gzip = request.accept_encodings.quality("gzip") > 0
    names = [f"{name}.gz", name] if takes_gzip else [name]
    for folder, candidate in product(folders, names):
        with suppress(NotFound):
            response = send_from_directory(
                folder, candidate, conditional=conditional, etag=conditional
            )
            # Otherwise browsers save the page as `index.html.gz`.
            del response.headers["Content-Disposition"]
            return _buffer(response)
    raise NotFound


def _add_docs_policy(response: Response) -> Response:
    """Add a content security policy to Swagger UI's page or file."""
    is_page = response.mimetype == "text/html" and response.status_code == 200
    _buffer(response)
    policy = csp.for_page(response.get_data() + _logo_style()) if is_page else FILE_POLICY
    response.headers["Content-Security-Policy"] = policy
    return response


@lru_cache(maxsize=1)
def _logo_style() -> bytes:
    """Return the logo's style sheet, which Swagger UI's scripts insert into the page."""
    code = files("flask_swagger_ui").joinpath("dist/swagger-ui-standalone-preset.js").read_bytes()
    return b"".join(b"<style>%s</style>" % css for css in LOGO_STYLE.findall(code))


def _buffer(response: Response) -> Response:
    """Read the whole response into memory: streaming it would occupy the thread."""
    response.direct_passthrough = False
    response.set_data(response.get_data())
    response.close()
    return response
