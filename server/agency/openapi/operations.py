"""Operations that are no common collection or item: what each takes and answers, put in words."""

from typing import NamedTuple

from agency.database import Base
from agency.openapi.responses import headers, refused
from agency.openapi.schemas import Schema, taken
from agency.rest.body import FORMS
from agency.rest.listing import filterable, parameters
from agency.rest.resource import Resource

JSON = "application/json"


class Operation(NamedTuple):
    """What a method takes and answers."""

    status: int
    meaning: str
    shows: Schema | None
    """The body where it succeeds; None for an answer that has none."""
    takes: Schema | None = None
    refusals: tuple[int, ...] = ()
    media_types: tuple[str, ...] = (JSON, *FORMS)
    parameters: tuple[Schema, ...] = ()
    headers: tuple[str, ...] = ()
    """Those of the answer where it succeeds."""


def described(resource: type[Resource], method: str, operation: Operation) -> Schema:
    """The members of the OpenAPI document that say it."""
    success: Schema = {"description": operation.meaning}
    if operation.shows is not None:
        success["content"] = {JSON: {"schema": operation.shows}}
    if operation.headers:
        success["headers"] = headers(operation.headers)
    responses = {str(operation.status): success}
    if method == "GET" and "ETag" in operation.headers:
        responses["304"] = {"description": "Unchanged since the client read it (If-None-Match)"}
    responses |= refused(resource, method, operation.refusals)
    for status in {"409", "429"} & responses.keys():
        responses[status]["headers"] = headers(["Retry-After"])
    members: Schema = {"responses": responses}
    if operation.takes is not None:
        bodies = {media_type: {"schema": operation.takes} for media_type in operation.media_types}
        members["requestBody"] = {"required": True, "content": bodies}
    if operation.parameters:
        members["parameters"] = list(operation.parameters)
    return members


def sent(properties: Schema, optional: Schema | None = None) -> Schema:
    """The schema of an object that a client sends; other properties in it are ignored."""
    return {
        "type": "object",
        "properties": {**properties, **(optional or {})},
        "required": list(properties),
    }


def header(name: str) -> Schema:
    """A header that an operation reads, such as `If-Match`."""
    return {"$ref": f"#/components/parameters/{name}"}


def listing(model: type[Base]) -> tuple[Schema, ...]:
    """The parameters of a collection of the model."""
    filters = (
        (name, taken(column), f"Only rows with this {name}")
        for name, column in filterable(model).items()
    )
    return tuple(
        {"name": name, "in": "query", "schema": schema, "description": meaning}
        for name, schema, meaning in (*parameters(model), *filters)
    )
