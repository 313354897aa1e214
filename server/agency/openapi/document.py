"""Generate the OpenAPI 3.1 document from routes, columns, shapes and docstrings.

Each column, shape and parameter is described once, in the code that uses it.
"""

import re
from collections.abc import Callable, Iterable
from typing import Any

from agency.openapi.operations import FORMS, JSON, Operation
from agency.openapi.responses import Components, Contract, refer, responses
from agency.openapi.schemas import ID, Schema, of_model

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")

Routes = Iterable[tuple[type[Any], str]]
"""Resource classes with their URLs.

A class declares its `methods`, the permissions that each `needs` and whether it `reads_forms`.
`contract`, `model` and `tag` are optional.
"""


def document(
    routes: Routes,
    info: dict[str, str],
    contract: Contract,
    scopes: Callable[[str], list[str] | None],
) -> Schema:
    """Return the whole document.

    Args:
        routes: the routes of the API.
        info: title, version and description of the API.
        contract: the contract of resources without their own.
        scopes: maps what a method needs to the permissions of a token; None if none is required.
    """
    routes = list(routes)
    components: Components = {"parameters": {}, "headers": {}, "schemas": {}}
    paths: Schema = {}
    for resource, url in routes:
        paths[_path(url)] = _path_parameters(url)
        for method in _methods(resource):
            operation = Operation.of(resource, method)
            allowed = scopes(resource.needs[method])
            errors = getattr(resource, "contract", contract)
            described = responses(operation, allowed, errors, components)
            if "Location" in described.get("201", {}).get("headers", {}):
                described["201"]["links"] = _links(routes, f"{url}/<int:id>")
            paths[_path(url)][method.lower()] = {
                **_about(resource, method),
                "security": [] if allowed is None else [{"token": allowed}],
                **_request(resource, operation, components),
                "responses": described,
            }
    models = {resource.model for resource, _ in routes if hasattr(resource, "model")}
    for model in sorted(models, key=lambda model: model.__name__):
        components["schemas"] |= of_model(model)
    token = {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}
    return {
        "openapi": "3.1.0",
        "info": info,
        "servers": [{"url": "/"}],
        "tags": [{"name": tag} for tag in dict.fromkeys(_tag(resource) for resource, _ in routes)],
        "paths": paths,
        "components": {"securitySchemes": {"token": token}, **components},
    }


def _methods(resource: type[Any]) -> list[str]:
    return [method for method in METHODS if method in resource.methods]


def _about(resource: type[Any], method: str) -> Schema:
    summary = (getattr(resource, method.lower()).__doc__ or "").strip().splitlines()[0].rstrip(".")
    if hasattr(resource, "model"):
        noun = resource.model.__name__.lower()
        summary = re.sub(r"\ba row\b", f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}", summary)
        summary = re.sub(r"\brows\b", resource.model.__tablename__, summary)
    return {
        "operationId": method.lower() + resource.__name__,
        "summary": summary,
        "description": (resource.__doc__ or "").strip(),
        "tags": [_tag(resource)],
    }


def _request(resource: type[Any], operation: Operation, components: Components) -> Schema:
    """Return the headers, parameters and body that an operation reads."""
    headers = [
        refer(components, "parameters", h.name, {"name": h.name, "in": "header", **h.described})
        for h in operation.reads
    ]
    parameters = [*headers, *operation.parameters]  # type: ignore[misc]
    request: Schema = {"parameters": parameters} if parameters else {}
    if operation.takes is not None:
        media_types = (JSON, *FORMS) if resource.reads_forms else (JSON,)
        content = {media_type: {"schema": operation.takes} for media_type in media_types}
        request["requestBody"] = {"required": True, "content": content}
    return request


def _links(routes: Routes, url: str) -> Schema:
    """Return links from a created row to the operations on its URL."""
    return {
        method.lower() + resource.__name__: {
            "operationId": method.lower() + resource.__name__,
            "parameters": {"id": "$response.body#/id"},
        }
        for resource, other in routes
        if other == url
        for method in _methods(resource)
    }


def _path(url: str) -> str:
    return re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", url)


def _path_parameters(url: str) -> Schema:
    schemas = {
        "int:": ID,
        "": {"type": "string", "pattern": "^[^/\\x00]+$"},
    }
    parameters = [
        {"name": name, "in": "path", "required": True, "schema": schemas[kind]}
        for kind, name in re.findall(r"<(int:)?(\w+)>", url)
    ]
    return {"parameters": parameters} if parameters else {}


def _tag(resource: type[Any]) -> str:
    """Return the explicit tag of a resource, or the name of its package."""
    return getattr(resource, "tag", None) or str(resource.__module__.split(".")[-2])
