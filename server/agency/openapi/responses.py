"""Which answers the methods of resources can give, for the OpenAPI document.

A report is what is neither a collection nor an item: it is worked out from rows, and takes no
parameters.
"""

from collections.abc import Iterable
from typing import Any

from agency.casting.whole import WholeCollection, WholeItem
from agency.openapi import refusals
from agency.openapi.schemas import Schema, reference
from agency.rest.idempotency import LONGEST_KEY
from agency.rest.permissions import SIGNED_IN, is_open
from agency.rest.resource import Collection, Item, Resource

MEANINGS = {
    200: "As asked for",
    201: "Added",
    202: "Changed",
    204: "Removed",
    304: "Unchanged since the client read it (If-None-Match)",
    **refusals.MEANINGS,
}

STATUSES = {
    ("collection", "GET"): (200, 304, 400),
    ("collection", "POST"): (201, 400, 409, 413, 415, 422),
    ("item", "GET"): (200, 304, 404),
    ("item", "PATCH"): (202, 400, 404, 409, 412, 413, 415),
    ("item", "DELETE"): (204, 404, 412),
    ("whole collection", "GET"): (200, 304, 404, 422),
    ("whole collection", "POST"): (200, 400, 409, 413, 422),
    ("whole item", "GET"): (200, 304, 404),
    ("whole item", "PATCH"): (200, 400, 404, 412, 413, 422),
    ("whole item", "DELETE"): (200, 404, 412, 422),
    ("report", "GET"): (200, 304, 400),
}


def _parameter(name: str, meaning: str, **schema: Any) -> Schema:
    return {
        "name": name,
        "in": "header",
        "description": meaning,
        "schema": {"type": "string", **schema},
    }


def _header(meaning: str, **schema: Any) -> Schema:
    return {"description": meaning, "schema": {"type": "string", **schema}}


COMPONENTS: Schema = {
    "securitySchemes": {"token": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}},
    "parameters": {
        "Idempotency-Key": _parameter(
            "Idempotency-Key",
            "A text of the client's choice; a request that is repeated with it happens once",
            pattern=f"^[!-~]{{1,{LONGEST_KEY}}}$",
        ),
        "If-Match": _parameter("If-Match", "Change the row only if its ETag is still this one"),
        "If-None-Match": _parameter("If-None-Match", "Answer 304 if the ETag is still this one"),
    },
    "headers": {
        "ETag": _header("Entity tag of the representation", pattern='^"[0-9a-f]{32}"$'),
        "Location": _header("URL of the row"),
        "Link": _header("First, previous, next and last page (RFC 8288)"),
        "X-Total-Count": _header("Rows on all pages together", pattern="^[0-9]+$"),
        "Idempotent-Replayed": _header("This is the first answer again", pattern="^true$"),
        "WWW-Authenticate": _header("How to sign in (RFC 6750)"),
        "Retry-After": _header("Seconds to wait", pattern="^[0-9]+$"),
    },
    "schemas": refusals.SCHEMAS,
}

HEADERS = {
    ("collection", "GET", 200): ("ETag", "Link", "X-Total-Count"),
    ("collection", "POST", 201): ("ETag", "Location", "Idempotent-Replayed"),
    ("collection", "POST", 409): ("Retry-After",),
    ("item", "GET", 200): ("ETag",),
    ("item", "PATCH", 202): ("ETag",),
    ("whole collection", "GET", 200): ("ETag", "Link", "X-Total-Count"),
    ("whole collection", "POST", 200): ("ETag", "Location", "Idempotent-Replayed"),
    ("whole collection", "POST", 409): ("Retry-After",),
    ("whole item", "GET", 200): ("ETag",),
    ("whole item", "PATCH", 200): ("ETag",),
    ("report", "GET", 200): ("ETag",),
}


def answers(
    resource: type[Resource], method: str, shown: Schema, links: Schema
) -> dict[str, Schema]:
    """The `responses` of an operation that shows, where it succeeds, the schema `shown`."""
    kinds = {
        WholeCollection: "whole collection",
        WholeItem: "whole item",
        Collection: "collection",
        Item: "item",
        Resource: "report",
    }
    kind = next(kind for base, kind in kinds.items() if issubclass(resource, base))
    statuses = STATUSES[kind, method]
    responses = {}
    for status in statuses:
        if status < 400:
            answer: Schema = {"description": MEANINGS[status]}
            if status not in (204, 304):
                answer["content"] = {"application/json": {"schema": shown}}
            if links and status == 201:
                answer["links"] = links
            responses[str(status)] = answer
    responses |= refused(resource, method, [status for status in statuses if status >= 400])
    for status in statuses:
        names = HEADERS.get((kind, method, status), ())
        if names:
            responses[str(status)]["headers"] = headers(names)
    return responses


def refused(resource: type[Resource], method: str, statuses: Iterable[int]) -> dict[str, Schema]:
    """The `responses` with these statuses by the contract of the resource, and those of any."""
    needed = resource.needs[method]
    access = [] if is_open(needed) else [401] if needed == SIGNED_IN else [401, 403]
    responses = {}
    for status in sorted({*statuses, *access, 500, 503}):
        schema = reference(refusals.schema(resource.contract, status))
        responses[str(status)] = {
            "description": MEANINGS[status],
            "content": {"application/json": {"schema": schema}},
        }
    for status, name in ((401, "WWW-Authenticate"), (503, "Retry-After")):
        if str(status) in responses:
            responses[str(status)]["headers"] = headers([name])
    return responses


def headers(names: Iterable[str]) -> Schema:
    """The headers of an answer, by their names among the components."""
    return {name: {"$ref": f"#/components/headers/{name}"} for name in names}
