"""Declare the request and the responses of a method for the OpenAPI document.

    @Operation(201, shows=row_of, takes=input_of, reads=(IDEMPOTENCY_KEY,), headers=(LOCATION,))
    def post(self) -> Response: ...

The first line of the method's docstring is the summary. A part that depends on the resource is a
function of its class. `agency.openapi.responses` adds common errors such as 400, 401 and 500.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple, TypeVar

from agency.openapi.schemas import Schema

JSON = "application/json"
FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")

Handler = TypeVar("Handler", bound=Callable[..., Any])
Described = Schema | Callable[[Any], Schema] | None
"""A schema, or a function that returns it for a resource class."""


class Header(NamedTuple):
    """A header of a request or response."""

    name: str
    meaning: str
    pattern: str | None = None
    causes: tuple[int, ...] = ()
    """The statuses that an operation may return because it reads this header."""
    sends: tuple["Header", ...] = ()
    """The response headers whose value a client sends back in this one."""

    @property
    def described(self) -> Schema:
        """The description and schema of the header."""
        pattern = {} if self.pattern is None else {"pattern": self.pattern}
        return {"description": self.meaning, "schema": {"type": "string", **pattern}}


@dataclass(frozen=True)
class Operation:
    """A decorator that declares the request and the responses of a method."""

    status: int
    """The status of a success."""
    meaning: str = ""
    """The description of a success; by default, that of its status."""
    shows: Described = None
    """The schema of the response body; None if it has none."""
    takes: Described = None
    """The schema of the request body; None if it has none."""
    refuses: tuple[int, ...] | Callable[[Any], tuple[int, ...]] = ()
    """The statuses of errors, without the common ones."""
    reads: tuple[Header, ...] = ()
    parameters: tuple[Schema, ...] | Callable[[Any], tuple[Schema, ...]] = ()
    """The query parameters."""
    headers: tuple[Header, ...] = ()
    """The headers of a success."""
    also: Mapping[int, str] = field(default_factory=dict)
    """Other statuses with the same body, and their descriptions."""
    media_type: str = JSON

    def __call__(self, handler: Handler) -> Handler:
        """Attach the operation to its method."""
        handler.operation = self  # type: ignore[attr-defined]
        return handler

    @staticmethod
    def of(resource: type[Any], method: str) -> "Operation":
        """Return the operation that a method of a resource declares.

        Raises:
            TypeError: the method has no `@Operation`.
        """
        declared: Operation | None = getattr(getattr(resource, method.lower()), "operation", None)
        if declared is None:
            raise TypeError(f"{resource.__name__}.{method.lower()} has no @Operation")
        parts = {name: part for name, part in vars(declared).items() if callable(part)}
        return replace(declared, **{name: part(resource) for name, part in parts.items()})
