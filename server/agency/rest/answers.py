"""Which answers the methods of resources can give, for the OpenAPI document.

A report is what is neither a collection nor an item: it is worked out from rows, and takes no
parameters.
"""

from typing import Any

from agency.rest.idempotency import LONGEST_KEY
from agency.rest.resource import Collection, Item, Resource

Schema = dict[str, Any]

MEANINGS = {
    200: "As asked for",
    201: "Added",
    202: "Changed",
    204: "Removed",
    304: "Unchanged since the client read it (If-None-Match)",
    400: "The body or a parameter is invalid; `details` has an entry for each fault",
    404: "There is no such row",
    409: "In conflict with another request, or one with the same Idempotency-Key is in flight",
    412: "Changed since the client read it (If-Match)",
    413: "The body is too long",
    415: "The body is of another media type than application/json",
    422: "The Idempotency-Key was used with another body",
    500: "A fault of the server",
    503: "The database is busy or away; try again after `Retry-After` seconds",
}

STATUSES = {
    ("collection", "GET"): (200, 304, 400),
    ("collection", "POST"): (201, 400, 409, 413, 415, 422),
    ("item", "GET"): (200, 304, 404),
    ("item", "PATCH"): (202, 400, 404, 409, 412, 413, 415),
    ("item", "DELETE"): (204, 404, 412),
    ("report", "GET"): (200, 304, 400),
}
ALWAYS = (500, 503)

FAULTS = ({"$ref": "#/components/schemas/Faults"}, (400, 413, 415))


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
        "Retry-After": _header("Seconds to wait", pattern="^[0-9]+$"),
    },
    "schemas": {
        "Error": {
            "type": "object",
            "properties": {"error": {"type": "string"}},
            "required": ["error"],
        },
        "Faults": {
            "type": "object",
            "properties": {
                "errors": {"type": "array", "items": {"const": "validation errors"}},
                "details": {
                    "type": "array",
                    "minItems": 1,
                    "items": {
                        "type": "object",
                        "properties": {
                            "field": {"type": ["string", "null"]},
                            "message": {"type": "string"},
                        },
                        "required": ["field", "message"],
                    },
                },
            },
            "required": ["errors", "details"],
        },
    },
}

HEADERS = {
    ("collection", "GET", 200): ("ETag", "Link", "X-Total-Count"),
    ("collection", "POST", 201): ("ETag", "Location", "Idempotent-Replayed"),
    ("collection", "POST", 409): ("Retry-After",),
    ("item", "GET", 200): ("ETag",),
    ("item", "PATCH", 202): ("ETag",),
    ("report", "GET", 200): ("ETag",),
}


def answers(
    resource: type[Resource], method: str, shown: Schema, links: Schema
) -> dict[str, Schema]:
    """The `responses` of an operation that shows, where it succeeds, the schema `shown`."""
    kinds = {Collection: "collection", Item: "item", Resource: "report"}
    kind = next(kind for base, kind in kinds.items() if issubclass(resource, base))
    responses = {}
    for status in (*STATUSES[kind, method], *ALWAYS):
        answer: Schema = {"description": MEANINGS[status]}
        schema = _schema(status, shown)
        if schema:
            answer["content"] = {"application/json": {"schema": schema}}
        headers = ("Retry-After",) if status == 503 else HEADERS.get((kind, method, status), ())
        if headers:
            answer["headers"] = {h: {"$ref": f"#/components/headers/{h}"} for h in headers}
        if links and status == 201:
            answer["links"] = links
        responses[str(status)] = answer
    return responses


def _schema(status: int, shown: Schema) -> Schema | None:
    if status in (204, 304):
        return None
    if status < 300:
        return shown
    schema, statuses = FAULTS
    return schema if status in statuses else {"$ref": "#/components/schemas/Error"}
