"""The OpenAPI 3.1 document, made from the routes, the models' columns and shapes, and docstrings.

Nothing is described twice: what a column takes, which members a shape has and which parameters a
collection reads stand where they act, and are only put into words here.
"""

import re
from typing import Any

import orjson
from flask import Response, current_app
from sqlalchemy import Column, String

from agency.database import Record
from agency.rest import paging
from agency.rest.access import READ_BY_ANYBODY, SIGNED_IN, is_open
from agency.rest.answers import COMPONENTS, answers
from agency.rest.api import Api, Route
from agency.rest.resource import Collection, Item, ModelResource, Resource, representation
from agency.rest.shapes import Shape, Tree, tree_of
from agency.settings import VERSION
from agency.validation import LARGEST

Schema = dict[str, Any]

# What Python calls white space, spelled out: `\s` is another set in each dialect of regex.
BLANK = r"\x09-\x0d\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")

NOT_BLANK = rf"^[^\x00]*[^\x00{BLANK}][^\x00]*$"


class Description(Resource):
    """This document."""

    tag = "about"
    needs = READ_BY_ANYBODY

    def get(self) -> Response:
        """Describe the API, as OpenAPI 3.1."""
        return representation(orjson.dumps(document(current_app.extensions["agency-api"])), {})

    @classmethod
    def openapi(cls, method: str) -> Schema:
        """What the method answers."""
        content = {"application/json": {"schema": {"type": "object"}}}
        return {"responses": {"200": {"description": "This document", "content": content}}}


def document(api: Api) -> Schema:
    """The whole document for the routes of `api`."""
    paths: Schema = {}
    for route in api.routes:
        operations = {
            m.lower(): _operation(api, route, m) for m in METHODS if m in route.resource.methods
        }
        paths[_path(route.url)] = {**_path_parameters(route.url), **operations}
    models = {r.resource.model for r in api.routes if issubclass(r.resource, ModelResource)}
    schemas: Schema = {}
    for model in sorted(models, key=lambda model: model.__name__):
        schemas |= _schemas(model)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Cosmic Travel",
            "version": VERSION,
            "description": "Books scientists on missions to planets.",
        },
        "servers": [{"url": "/"}],
        "tags": [{"name": name} for name in dict.fromkeys(_tag(r.resource) for r in api.routes)],
        "paths": paths,
        "components": {**COMPONENTS, "schemas": {**COMPONENTS["schemas"], **schemas}},
    }


def _operation(api: Api, route: Route, method: str) -> Schema:
    resource = route.resource
    handler = getattr(resource, method.lower())
    summary = (handler.__doc__ or "").strip().splitlines()[0].rstrip(".")
    operation = {
        "operationId": method.lower() + resource.__name__,
        "summary": summary,
        "description": (resource.__doc__ or "").strip(),
        "tags": [_tag(resource)],
        **_security(resource.needs[method]),
    }
    if not issubclass(resource, ModelResource):
        return {**operation, **resource.openapi(method)}
    noun, plural = resource.model.__name__.lower(), resource.model.__tablename__
    operation["summary"] = summary.format(noun=noun, plural=plural)
    operation |= _parameters(resource, method)
    if method in ("POST", "PATCH"):
        name = resource.model.__name__ + ("Input" if method == "POST" else "Changes")
        operation["requestBody"] = {"required": True, "content": _json(_reference(name))}
    shown = _reference(resource.model.__name__)
    if issubclass(resource, Collection) and method == "GET":
        shown = {"type": "array", "items": _reference(_summary_name(resource.model))}
    operation["responses"] = answers(resource, method, shown, _links(api, resource, method))
    return operation


def _security(needed: str) -> Schema:
    """Whether an operation takes a token (OpenAPI 3.1, 4.8.30), and the permission it needs."""
    if is_open(needed):
        return {"security": []}
    return {"security": [{"token": [] if needed == SIGNED_IN else [needed]}]}


def _parameters(resource: type[ModelResource], method: str) -> Schema:
    def header(name: str) -> Schema:
        return {"$ref": f"#/components/parameters/{name}"}

    if method == "POST":
        return {"parameters": [header("Idempotency-Key")]}
    if method != "GET":
        return {"parameters": [header("If-Match")]}
    parameters = [header("If-None-Match")]
    if issubclass(resource, Collection):
        described = list(paging.parameters(resource.model))
        for name in paging.filterable(resource.model):
            column = resource.model.__table__.c[name]
            described.append((name, _input(column), f"Only rows with this {name}"))
        parameters += [
            {"name": name, "in": "query", "schema": schema, "description": meaning}
            for name, schema, meaning in described
        ]
    return {"parameters": parameters}


def _links(api: Api, resource: type[ModelResource], method: str) -> Schema:
    """What can be done with a row that was just added."""
    if method != "POST":
        return {}
    items = [
        r.resource
        for r in api.routes
        if issubclass(r.resource, Item) and r.resource.model is resource.model
    ]
    return {
        verb.lower() + item.__name__: {
            "operationId": verb.lower() + item.__name__,
            "parameters": {"id": "$response.body#/id"},
        }
        for item in items
        for verb in METHODS
        if verb in item.methods
    }


def _path(url: str) -> str:
    return re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", url)


def _path_parameters(url: str) -> Schema:
    names = re.findall(r"<int:(\w+)>", url)
    schema = {"type": "integer", "format": "int64", "minimum": 1, "maximum": LARGEST}
    parameters = [{"name": n, "in": "path", "required": True, "schema": schema} for n in names]
    return {"parameters": parameters} if parameters else {}


def _schemas(model: type[Record]) -> Schema:
    properties = {name: _input(model.__table__.c[name]) for name in model.INPUT}
    required = [name for name in model.INPUT if not model.__table__.c[name].nullable]
    return {
        model.__name__: _shown(model, model.DETAIL, model.__doc__),
        _summary_name(model): _shown(model, model.SUMMARY, model.__doc__),
        f"{model.__name__}Input": {
            "type": "object",
            "properties": properties,
            "required": required,
        },
        f"{model.__name__}Changes": {
            "type": "object",
            "properties": properties,
            "anyOf": [{"required": [name]} for name in model.INPUT],
        },
    }


def _summary_name(model: type[Record]) -> str:
    return model.__name__ + ("Summary" if model.SUMMARY != model.DETAIL else "")


def _shown(model: type[Record], shape: Shape, description: str | None) -> Schema:
    return {**_members(model, tree_of(shape)), "description": (description or "").strip()}


def _members(model: type[Record], tree: Tree) -> Schema:
    properties: Schema = {}
    for name, subtree in tree.items():
        if subtree is None:
            properties[name] = _output(model.__table__.c[name])
            continue
        relation = model.__mapper__.relationships[name]
        members = _members(relation.mapper.class_, subtree)
        properties[name] = {"type": "array", "items": members} if relation.uselist else members
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _output(column: Column[Any]) -> Schema:
    """The schema of what a column shows."""
    kind = "string" if isinstance(column.type, String) else "integer"
    schema: Schema = {"type": [kind, "null"] if column.nullable else kind}
    if kind == "integer":
        schema["format"] = "int64"
    if column.doc:
        schema["description"] = column.doc
    if "example" in column.info:
        schema["examples"] = [column.info["example"]]
    return schema


def _input(column: Column[Any]) -> Schema:
    """The schema of what a column takes: what `validation.fault` lets through."""
    schema = _output(column)
    if isinstance(column.type, String):
        return schema | {"maxLength": column.type.length, "pattern": NOT_BLANK}
    return schema | {"minimum": column.info.get("minimum", -LARGEST - 1), "maximum": LARGEST}


def _reference(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _json(schema: Schema) -> Schema:
    return {"application/json": {"schema": schema}}


def _tag(resource: type[Any]) -> str:
    """The system that the resource belongs to: the name of its package, unless it says so."""
    return getattr(resource, "tag", None) or str(resource.__module__.split(".")[1])
