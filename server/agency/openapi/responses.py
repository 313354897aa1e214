"""The responses of an operation: declared ones and those implied by its declaration.

The schema of an error is derived from a sample body that the contract of the resource renders.
"""

from collections.abc import Iterable
from itertools import chain
from typing import Any, Protocol

from agency.openapi.operations import JSON, Header, Operation
from agency.openapi.schemas import Schema, array_of, open_object
from agency.validation import INVALID

MEANINGS = {
    200: "OK",
    201: "Created",
    202: "Updated",
    204: "Deleted",
    304: "Not modified; the client's copy is current (If-None-Match)",
    400: "The body is malformed, or a property or parameter is invalid (see `details`)",
    401: "The token is missing or invalid",
    403: "The token lacks the required permission",
    404: "Not found, or the collection is empty",
    409: "Conflict with stored data, or a request with this Idempotency-Key is in flight",
    412: "Modified since the client read it (If-Match)",
    413: "The body is too large",
    415: "The media type of the body is not supported",
    422: "Invalid property or parameter (see `details`), or Idempotency-Key used with another body",
    429: "Too many requests; retry after `Retry-After` seconds",
    500: "Internal server error",
    502: "The identity provider is unreachable or sent an invalid response",
    503: "The database is busy or unavailable; retry after `Retry-After` seconds",
}

WWW_AUTHENTICATE = Header("WWW-Authenticate", "How to sign in (RFC 6750)")
RETRY_AFTER = Header("Retry-After", "Seconds to wait", "^[0-9]+$")

DETAILS = {
    **array_of(open_object({"field": {"type": ["string", "null"]}, "message": {"type": "string"}})),
    "minItems": 1,
}
"""The schema of `details`, a list of `agency.validation.Detail`."""

Components = dict[str, Schema]
"""Components that operations refer to, by kind and name."""


class Contract(Protocol):
    """The shape of the errors of some resources."""

    prefix: str
    """The prefix of the names of their schemas."""

    def sample(self, status: int, reason: str = ...) -> tuple[int, dict[str, Any]]:
        """Return the status and body of a sample error."""


def refer(components: Components, kind: str, name: str, component: Schema) -> Schema:
    """Store a component and return a reference to it."""
    components[kind][name] = component
    return {"$ref": f"#/components/{kind}/{name}"}


def responses(
    operation: Operation, scopes: list[str] | None, contract: Contract, components: Components
) -> Schema:
    """Return the `responses` of an operation.

    Args:
        operation: the declared operation.
        scopes: the permissions that a token must have; None if no token is required.
        contract: the shape of errors.
        components: receives the headers and the schemas of errors.
    """
    success = {operation.status: operation.meaning, **operation.also}
    access = () if scopes is None else (401, 403) if scopes else (401,)
    caused = {status for header in operation.reads for status in header.causes}
    statuses = {contract.sample(status)[0] for status in caused}
    if operation.takes is not None:
        statuses |= {contract.sample(status)[0] for status in (400, 413, 415)}
    if operation.takes is not None or operation.parameters:
        statuses.add(contract.sample(400, INVALID)[0])
    statuses |= {*operation.refuses, *access, 500, 503}  # type: ignore[misc]
    described: Schema = {}
    for status in [*success, *sorted(statuses - {*success})]:
        response: Schema = {"description": success.get(status) or MEANINGS[status]}
        if status in success and operation.shows is not None:
            response["content"] = {operation.media_type: {"schema": operation.shows}}
        elif status >= 400:
            response["content"] = {JSON: {"schema": _error(status, contract, components)}}
        headers: Iterable[Header] = ()
        if status == operation.status:
            headers = chain(*(header.sends for header in operation.reads), operation.headers)
        elif status == 401:
            headers = (WWW_AUTHENTICATE,)
        # Requests in flight end soon; other conflicts persist.
        elif status in (429, 503) or (status == 409 and 409 in caused):
            headers = (RETRY_AFTER,)
        refs = {h.name: refer(components, "headers", h.name, h.described) for h in headers}
        described[str(status)] = response | ({"headers": refs} if refs else {})
    return described


def _error(status: int, contract: Contract, components: Components) -> Schema:
    """Derive the schema of an error from a body that the contract renders."""
    _, body = contract.sample(status)
    kind = "Faults" if "details" in body else "Refusal" if {"code", "type"} & {*body} else "Error"
    schema = open_object({name: _like(value) for name, value in body.items()})
    return refer(components, "schemas", contract.prefix + kind, schema)


def _like(value: object) -> Schema:
    if isinstance(value, bool):
        return {"const": value}
    if isinstance(value, list):
        return DETAILS if isinstance(value[0], dict) else array_of({"const": value[0]})
    return {"type": "integer" if isinstance(value, int) else "string"}
