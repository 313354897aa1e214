"""The responses of an operation: what it declares, and what follows from that.

An error's schema is made from the body itself, as the contract of the resource writes it.
"""

from itertools import chain
from typing import Any, Protocol

from agency.openapi.operations import JSON, Header, Operation
from agency.openapi.schemas import DETAILS, Schema
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


class Contract(Protocol):
    """How the errors of some resources look."""

    @property
    def prefix(self) -> str:
        """What the names of their schemas begin with."""

    def sample(self, status: int, reason: str = ...) -> tuple[int, dict[str, Any]]:
        """The status and the body of an error."""


class Components:
    """What operations refer to by name: kept here the first time that one does."""

    def __init__(self) -> None:
        self.kinds: dict[str, Schema] = {"parameters": {}, "headers": {}, "schemas": {}}

    def refer(self, kind: str, name: str, component: Schema) -> Schema:
        """The reference to a component."""
        self.kinds[kind][name] = component
        return {"$ref": f"#/components/{kind}/{name}"}


def text(pattern: str | None) -> Schema:
    """The schema of a text, written like the pattern if there is one."""
    return {"type": "string", **({"pattern": pattern} if pattern else {})}


def responses(
    operation: Operation, scopes: list[str] | None, contract: Contract, components: Components
) -> Schema:
    """The `responses` of an operation.

    Args:
        operation: what is declared.
        scopes: the permissions that a token must have; None if no token is needed.
        contract: how errors look.
        components: where headers and the schemas of errors are kept.
    """
    meanings = {operation.status: operation.meaning or MEANINGS[operation.status], **operation.also}
    caused = {status for header in operation.reads for status in header.causes}
    answers: Schema = {}
    for status in [*meanings, *sorted(_errors(operation, scopes, contract, caused) - {*meanings})]:
        answer: Schema = {"description": meanings.get(status) or MEANINGS[status]}
        if status in meanings and operation.shows is not None:
            answer["content"] = {operation.media_type: {"schema": operation.shows}}
        elif status >= 400:
            answer["content"] = {JSON: {"schema": _error(status, contract, components)}}
        headers: tuple[Header, ...] = ()
        if status == operation.status:
            headers = (*chain(*(header.sends for header in operation.reads)), *operation.headers)
        if status == 401:
            headers = (WWW_AUTHENTICATE,)
        # A conflict by itself doesn't pass, but a request in flight does.
        elif status in (429, 503) or (status == 409 and 409 in caused):
            headers = (RETRY_AFTER,)
        if headers:
            answer["headers"] = {
                name: components.refer(
                    "headers", name, {"description": meaning, "schema": text(pattern)}
                )
                for name, meaning, pattern in headers
            }
        answers[str(status)] = answer
    return answers


def _errors(
    operation: Operation, scopes: list[str] | None, contract: Contract, caused: set[int]
) -> set[int]:
    """The statuses besides success: those that are declared, and those that follow."""
    follow = {*caused}
    if operation.takes is not None:
        follow |= {400, 413, 415}
    statuses = {contract.sample(status)[0] for status in follow}
    if operation.takes is not None or operation.parameters:
        statuses.add(contract.sample(400, INVALID)[0])
    access = () if scopes is None else (401, 403) if scopes else (401,)
    return {*operation.refuses, *statuses, *access, 500, 503}


def _error(status: int, contract: Contract, components: Components) -> Schema:
    """The schema of an error: an object that looks like what the contract writes."""
    _, body = contract.sample(status)
    kind = "Faults" if "details" in body else "Refusal" if {"code", "type"} & {*body} else "Error"
    properties = {name: _like(value) for name, value in body.items()}
    schema = {"type": "object", "properties": properties, "required": list(properties)}
    return components.refer("schemas", contract.prefix + kind, schema)


def _like(value: object) -> Schema:
    if isinstance(value, bool):
        return {"const": value}
    if isinstance(value, int):
        return {"type": "integer"}
    if isinstance(value, list):
        is_text = isinstance(value[0], str)
        return {"type": "array", "items": {"const": value[0]}} if is_text else DETAILS
    return {"type": "string"}
