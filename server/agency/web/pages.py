"""What browsers get: the page of the client, its files, and the documentation.

A browser that goes to `/planets/3` gets the page that shows planet 3. A program, that page among
them, gets the planet as JSON: the `Accept` header tells them apart. The client's files, and its
pages about accounts and events, have no routes; they are sent where routing has found nothing.
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
HERE = Path(__file__).parent
"""Where the page is that stands in for the client's until that is built."""

CLIENT_ONLY = re.compile(
    "/(sign-in|register|join|forgotten-password|new-password|account|users"
    "|events(/[0-9]+)?|snippets/[1-9][0-9]*)"
)
"""The paths of the client's pages where the API has nothing."""

MAYBE_HTML = re.compile(r"text/(html|\*)", re.IGNORECASE)
"""Found in each `Accept` that prefers HTML, fifty times as fast as it is read in full."""

PAGE_HEADERS = {"Referrer-Policy": "same-origin", "Vary": "Accept, Accept-Encoding"}
FILE_POLICY = csp.for_page(b"")
DOCS = {
    "app_name": "Cosmic Travel",
    "displayRequestDuration": True,
    "tryItOutEnabled": True,
    # Else it is made of the host that the page is asked for, and is another for each.
    "oauth2RedirectUrl": "/docs/oauth2-redirect.html",
    # Else a service elsewhere is asked for its opinion of the document.
    "validatorUrl": None,
}
PACKING = 6
"""How hard gzip tries, of 9: more takes longer and gains nothing on a page as short."""

LOGO = re.compile(rb'createElement\("style",null,"([^"\\]*)"\)')

FOR_EVER = "public, max-age=31536000, immutable"

# What Windows and some systems' lists of media types call them, browsers won't run.
mimetypes.add_type("text/javascript", ".js")
mimetypes.add_type("text/css", ".css")


def register(app: Flask) -> None:
    """Serve the client, and Swagger UI at /docs; nothing is fetched from elsewhere."""
    app.before_request(page_or_file)
    docs = get_swaggerui_blueprint("/docs", "/openapi.json", config=DOCS)
    docs.after_request(_documentation)
    app.register_blueprint(docs)


def page_or_file() -> Response | None:
    """What the client has for this request, or None where the API is to answer it."""
    has_route = request.url_rule is not None
    # Nearly all requests end here, so nothing else comes before.
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
    """The page of the client, which sees by its URL what to show."""
    is_known = status == 200
    response = _sent(PAGE, current_app.config["CLIENT_DIST"], HERE, conditional=is_known)
    if not is_known:
        response.status_code = status
    response.headers.update(PAGE_HEADERS)
    # What a browser has kept goes on with the policy, and the nonce, that it came with.
    if response.status_code != 304:
        response.headers["Content-Security-Policy"] = _with_nonce(response)
    return response


def _with_nonce(response: Response) -> str:
    """Put a nonce into the page, and return the policy that lets the page use it."""
    is_packed = "Content-Encoding" in response.headers
    body = response.get_data()
    html, nonce = csp.with_nonce(gzip.decompress(body) if is_packed else body)
    if nonce:
        response.set_data(gzip.compress(html, PACKING) if is_packed else html)
        # A cache must not give one browser's nonce to another.
        response.headers["Cache-Control"] = "private, no-cache"
    return csp.for_page(html, nonce)


def _file(name: str) -> Response | None:
    """The file of the client, if there is one of this name."""
    # The page has headers of its own, and what is packed is sent by the name of what is in it.
    if name == PAGE or name.endswith(".gz") or name != normpath(name):
        return None
    with suppress(NotFound):
        response = _sent(name, current_app.config["CLIENT_DIST"])
        response.headers["Vary"] = "Accept-Encoding"
        response.headers["Content-Security-Policy"] = FILE_POLICY
        if name.startswith("assets/"):
            # A hash of what is in them is part of their names.
            response.headers["Cache-Control"] = FOR_EVER
        return response
    return None


def _sent(name: str, *folders: Path, conditional: bool = True) -> Response:
    """The file, from the first folder that has it; packed by gzip where it is and may be.

    Raises:
        NotFound: none has it.
    """
    takes_gzip = request.accept_encodings.quality("gzip") > 0
    names = [f"{name}.gz", name] if takes_gzip else [name]
    for folder, candidate in product(folders, names):
        with suppress(NotFound):
            response = send_from_directory(
                folder, candidate, conditional=conditional, etag=conditional
            )
            # It would have a page saved as `index.html.gz`.
            del response.headers["Content-Disposition"]
            return _whole(response)
    raise NotFound


def _documentation(response: Response) -> Response:
    """The page of Swagger UI, or one of its files, with what the page may do."""
    is_page = response.mimetype == "text/html" and response.status_code == 200
    _whole(response)
    described = csp.for_page(response.get_data() + _logo()) if is_page else FILE_POLICY
    response.headers["Content-Security-Policy"] = described
    return response


@lru_cache(maxsize=1)
def _logo() -> bytes:
    """The style sheets that Swagger UI's scripts put into the page: that of its logo."""
    code = files("flask_swagger_ui").joinpath("dist/swagger-ui-standalone-preset.js").read_bytes()
    return b"".join(b"<style>%s</style>" % css for css in LOGO.findall(code))


def _whole(response: Response) -> Response:
    """The answer in one piece: one that is read as it is sent keeps the thread from all others."""
    response.direct_passthrough = False
    response.set_data(response.get_data())
    # It has been read: the file can be closed.
    response.close()
    return response
