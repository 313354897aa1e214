"""The responses of an operation: what it declares, and what follows from that.

An error's schema is made from the body itself, as the contract of the resource writes it.
"""

from collections.abc import Iterable
from itertools import chain
from typing import Any, Protocol

from agency.openapi.operations import JSON, Header, Operation
from agency.openapi.schemas import Schema, array_of, open_object
from agency.validation import INVALID

MEANINGS = {
    200: "As asked for",
    201: "Added",
    202: "Changed",
    204: "Deleted",
    304: "Unchanged since the client read it (If-None-Match)",
    400: "The body can't be read or is invalid, or a parameter is; `details` may have each fault",
    401: "There is no token, or none that is valid",
    403: "The token lacks the permission",
    404: "There is no such row, or none at all",
    409: "In conflict with another request, or one with the same Idempotency-Key is in flight",
    412: "Changed since the client read it (If-Match)",
    413: "The body is too long",
    415: "The body is of another media type than application/json",
    422: "The Idempotency-Key was used with another body, or where there are `details`, a property "
    "or a parameter is invalid",
    429: "Too often; try again after `Retry-After` seconds",
    500: "A fault of the server",
    502: "The identity provider can't be reached, or makes no sense",
    503: "The database is busy or away; try again after `Retry-After` seconds",
}

WWW_AUTHENTICATE = Header("WWW-Authenticate", "How to sign in (RFC 6750)")
RETRY_AFTER = Header("Retry-After", "Seconds to wait", "^[0-9]+$")

DETAILS = {
    **array_of(open_object({"field": {"type": ["string", "null"]}, "message": {"type": "string"}})),
    "minItems": 1,
}
"""The faults that an error names (`agency.validation.Detail`)."""

Components = dict[str, Schema]
"""What operations refer to, by its kind and its name."""


class Contract(Protocol):
    """How the errors of some resources look."""

    prefix: str
    """What the names of their schemas begin with."""

    def sample(self, status: int, reason: str = ...) -> tuple[int, dict[str, Any]]:
        """The status and the body of an error."""


def refer(components: Components, kind: str, name: str, component: Schema) -> Schema:
    """The reference to a component, which is kept."""
    components[kind][name] = component
    return {"$ref": f"#/components/{kind}/{name}"}


def responses(
    operation: Operation, scopes: list[str] | None, contract: Contract, components: Components
) -> Schema:
    """The `responses` of an operation.

    Args:
        operation: what is declared.
        scopes: the permissions that a token must have; None for no token.
        contract: how errors look.
        components: where headers and the schemas of errors are kept.
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
    answers: Schema = {}
    for status in [*success, *sorted(statuses - {*success})]:
        answer: Schema = {"description": success.get(status) or MEANINGS[status]}
        if status in success and operation.shows is not None:
            answer["content"] = {operation.media_type: {"schema": operation.shows}}
        elif status >= 400:
            answer["content"] = {JSON: {"schema": _error(status, contract, components)}}
        headers: Iterable[Header] = ()
        if status == operation.status:
            headers = chain(*(header.sends for header in operation.reads), operation.headers)
        elif status == 401:
            headers = (WWW_AUTHENTICATE,)
        # A request in flight ends soon; another conflict doesn't.
        elif status in (429, 503) or (status == 409 and 409 in caused):
            headers = (RETRY_AFTER,)
        refs = {h.name: refer(components, "headers", h.name, h.described) for h in headers}
        answers[str(status)] = answer | ({"headers": refs} if refs else {})
    return answers


def _error(status: int, contract: Contract, components: Components) -> Schema:
    """The schema of an error: an object that looks like what the contract writes."""
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
