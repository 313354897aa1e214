"""The `Api` object that resources are registered with, and what all of its URLs have in common.

Where Flask or Werkzeug is bent for speed, the docstring says how much that saves: CPU time of a GET
of a list of 20 on SQLite, in process (`python -m benchmarks.bends`, AMD EPYC, 2026-11-28).
"""

from collections.abc import Callable, Iterable
from itertools import takewhile
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import flask_restful
import orjson
from flask import Flask, Request, Response, current_app, request
from flask.sessions import NullSession, SessionInterface
from werkzeug.routing import IntegerConverter, MapAdapter

from agency.openapi.document import document
from agency.openapi.schemas import Schema
from agency.rest.errors import Contract, problem_from
from agency.rest.permissions import scopes
from agency.validation import LARGEST

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

EXPOSED_HEADERS = [
    "ETag",
    "Idempotent-Replayed",
    "Link",
    "Location",
    "Retry-After",
    "X-Request-ID",
    "X-Total-Count",
]
"""Headers that a page of another origin may read."""

VARY = {"Vary": "Accept"}
"""Said by errors and by what a GET shows: a browser may get a page there (`agency.web.pages`)."""


class JSONResponse(Response):
    """An answer whose media type is JSON unless it says otherwise, the empty one included."""

    default_mimetype = "application/json"

    def __call__(
        self, environ: "WSGIEnvironment", start_response: "StartResponse"
    ) -> Iterable[bytes]:
        """Answer with the headers as they are, which saves 9 of 72 µs.

        Werkzeug would copy and correct them first, which ours don't need.
        """
        start_response(self.status, self.headers.to_wsgi_list())
        if environ["REQUEST_METHOD"] == "HEAD" or not self.response:
            return ()
        return cast(list[bytes], self.response)


class Route(NamedTuple):
    """A resource class and the URL that it answers under."""

    resource: type[flask_restful.Resource]
    url: str


class Api(flask_restful.Api):  # type: ignore[misc]
    """Registers resources under URLs, and answers errors in the shape of their contract.

    Args:
        app: the application.
        contract: that of resources that have none of their own, and of URLs without a resource.
        info: title, version and description, for the OpenAPI document.
    """

    def __init__(self, app: Flask, contract: Contract, info: dict[str, str]) -> None:
        self.routes: list[Route] = []
        self.contract = contract
        self.info = info
        super().__init__(app, catch_all_404s=True)

    def add_resource(self, resource: type[flask_restful.Resource], url: str) -> None:
        """Answer requests to `url` by the methods of `resource`.

        Raises:
            TypeError: the resource does not state what each of its methods needs.
        """
        unstated = set(resource.methods) - {"HEAD", "OPTIONS"} - set(resource.needs)
        if unstated:
            raise TypeError(f"{resource.__name__} does not state what {unstated} needs")
        self.routes.append(Route(resource, url))
        super().add_resource(resource, url)

    def document(self) -> Schema:
        """The OpenAPI document."""
        return document(self.routes, self.info, self.contract, scopes)

    def error_router(self, original_handler: object, *args: Any) -> Response:
        """Answer every error here. Flask-RESTful would leave some of them to Flask's handlers.

        Flask 3.2 passes the request context before the error, Flask 3.1 the error alone.
        """
        return self.handle_error(args[-1])

    def handle_error(self, error: Exception) -> Response:
        """Answer an error as the contract of the resource tells of it.

        The `ValueError` of any resource is a 400 with `{"errors": [...]}`, or what the contract
        has instead.
        """
        problem = problem_from(error)
        status, body = self._contract().render_error(problem)
        return JSONResponse(orjson.dumps(body), status, problem.headers | VARY)

    def _contract(self) -> Contract:
        """The contract of the resource, or where there is none, of those with the nearest URLs."""
        view = current_app.view_functions.get(request.endpoint or "")
        resource = getattr(view, "view_class", None)
        if resource is None:
            shared = {route: _shared_segments(route.url, request.path) for route in self.routes}
            nearest = max(shared, key=lambda route: shared[route])
            resource = nearest.resource if shared[nearest] else None
        contract: Contract = getattr(resource, "contract", self.contract)
        return contract


def _shared_segments(one: str, other: str) -> int:
    """With how many segments both paths begin."""
    pairs = zip(one.split("/")[1:], other.split("/")[1:], strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1] != "", pairs))


class IdConverter(IntegerConverter):
    """The `<int:id>` of a URL: any integer. One that no key can be names nothing, as 0 does."""

    regex = r"-?\d+"

    def to_python(self, value: str) -> int:
        """The id, or 0 for one beyond 64 bits."""
        digits = len(str(LARGEST))
        number = int(value) if len(value) <= digits else 0
        return number if 0 <= number <= LARGEST else 0


class NoSessions(SessionInterface):
    """Looks for no session, which saves 21 of 84 µs: a token says who calls, never a cookie."""

    def open_session(self, app: Flask, request: Request) -> NullSession:
        """A session that can't be written to."""
        return NullSession()


class Application(Flask):
    """The Flask application, without what it does for pages.

    It has no cookie sessions, no coroutines among its functions, and no URL that depends on the
    host that it is asked for.
    """

    session_interface = NoSessions()

    def create_url_adapter(self, request: Request | None) -> MapAdapter | None:
        """Match the path of the request, whatever the host, which saves 9 of 72 µs."""
        if request is None:
            return super().create_url_adapter(None)
        return self.url_map.bind(
            "", request.root_path, default_method=request.method, path_info=request.path
        )

    def make_default_options_response(self) -> Response:
        """The answer to OPTIONS: nothing but headers, in JSON as all else."""
        response = super().make_default_options_response()
        response.mimetype = JSONResponse.default_mimetype
        return response

    def ensure_sync(self, func: Callable[..., Any]) -> Callable[..., Any]:
        """Return the function as it is, which saves 4 of 66 µs: none is a coroutine."""
        return func


def set_up_urls(app: Flask) -> None:
    """How URLs are read: ids of any length, a slash at the end or not, and no redirects."""
    app.url_map.converters["int"] = IdConverter
    app.url_map.strict_slashes = False
    app.url_map.merge_slashes = False
