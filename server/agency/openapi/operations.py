"""How a method says what it takes and answers, for the OpenAPI document.

    @Operation(201, shows=row_of, takes=input_of, reads=(IDEMPOTENCY_KEY,), headers=(LOCATION,))
    def post(self) -> Response: ...

The first line of the method's docstring is the summary. A part that differs from class to class is
a function of the class. What follows from the rest is not declared: a body that can't be read, an
invalid parameter, a missing token, a fault of the server (`agency.openapi.responses`).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple, TypeVar

from agency.openapi.schemas import Schema

JSON = "application/json"
FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")

Handler = TypeVar("Handler", bound=Callable[..., Any])
Described = Schema | Callable[[Any], Schema] | None
"""A schema, or how to get it from the class of a resource."""


class Header(NamedTuple):
    """A header that an operation reads, or that its answer has."""

    name: str
    meaning: str
    pattern: str | None = None
    causes: tuple[int, ...] = ()
    """The statuses that there are because an operation reads it."""
    sends: tuple["Header", ...] = ()
    """What success has, for the client to send back in it."""

    @property
    def described(self) -> Schema:
        """Its meaning, and how it is written."""
        pattern = {} if self.pattern is None else {"pattern": self.pattern}
        return {"description": self.meaning, "schema": {"type": "string", **pattern}}


@dataclass(frozen=True)
class Operation:
    """What a method takes and answers; as a decorator, it declares that on the method."""

    status: int
    """That of success."""
    meaning: str = ""
    """What success means, where it is not what the status always means."""
    shows: Described = None
    """The body of success; None if it has none."""
    takes: Described = None
    """The body of the request; None if it has none."""
    refuses: tuple[int, ...] | Callable[[Any], tuple[int, ...]] = ()
    """The statuses of errors, except for those that follow from the rest."""
    reads: tuple[Header, ...] = ()
    parameters: tuple[Schema, ...] | Callable[[Any], tuple[Schema, ...]] = ()
    """Those in the query."""
    headers: tuple[Header, ...] = ()
    """Those of success."""
    also: Mapping[int, str] = field(default_factory=dict)
    """Other statuses with the body of success, and what they mean."""
    media_type: str = JSON
    """That of success."""

    def __call__(self, handler: Handler) -> Handler:
        """Declare the operation on the method that carries it out."""
        handler.operation = self  # type: ignore[attr-defined]
        return handler

    @staticmethod
    def of(resource: type[Any], method: str) -> "Operation":
        """The operation that a method of a resource declares.

        Raises:
            TypeError: it declares none.
        """
        declared: Operation | None = getattr(getattr(resource, method.lower()), "operation", None)
        if declared is None:
            raise TypeError(f"{resource.__name__}.{method.lower()} is no @Operation")
        parts = {name: part for name, part in vars(declared).items() if callable(part)}
        return replace(declared, **{name: part(resource) for name, part in parts.items()})
