"""The OpenAPI 3.1 document, made from the routes, the models' columns and shapes, and docstrings.

Nothing is described twice: what a column takes, which members a shape has and which parameters a
collection reads stand where they act, and are only put into words here.
"""

import re
from collections.abc import Callable, Iterable
from typing import Any

from agency.openapi.operations import FORMS, JSON, Operation
from agency.openapi.responses import Components, Contract, refer, responses
from agency.openapi.schemas import Schema, of_model
from agency.validation import LARGEST

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")

Routes = Iterable[tuple[type[Any], str]]
"""Classes of resources, with their URLs.

A class declares the `methods` that it has, what each `needs`, whether it `reads_forms`, and may
have a `contract`, a `model` and a `tag`.
"""


def document(
    routes: Routes,
    info: dict[str, str],
    contract: Contract,
    scopes: Callable[[str], list[str] | None],
) -> Schema:
    """The whole document.

    Args:
        routes: what there is.
        info: title, version and description of the API.
        contract: how errors look where a resource has no contract of its own.
        scopes: the permissions that a token must have for what a method needs; None for no token.
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
            answers = responses(operation, allowed, errors, components)
            if "Location" in answers.get("201", {}).get("headers", {}):
                answers["201"]["links"] = _links(routes, f"{url}/<int:id>")
            paths[_path(url)][method.lower()] = {
                **_about(resource, method),
                "security": [] if allowed is None else [{"token": allowed}],
                **_request(resource, operation, components),
                "responses": answers,
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
        # What a method of all models calls a row.
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
    """What an operation reads: headers, parameters and the body."""
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
    """What can be done with a row that was just added, which has this URL."""
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
        "int:": {"type": "integer", "format": "int64", "minimum": 1, "maximum": LARGEST},
        "": {"type": "string", "pattern": "^[^/\\x00]+$"},
    }
    parameters = [
        {"name": name, "in": "path", "required": True, "schema": schemas[kind]}
        for kind, name in re.findall(r"<(int:)?(\w+)>", url)
    ]
    return {"parameters": parameters} if parameters else {}


def _tag(resource: type[Any]) -> str:
    """The system that the resource belongs to: the name of its package, unless it says so."""
    return getattr(resource, "tag", None) or str(resource.__module__.split(".")[-2])
