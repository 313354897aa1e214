"""The OpenAPI 3.1 document, made from the routes, the models' columns and shapes, and docstrings.

Nothing is described twice: what a column takes, which members a shape has and which parameters a
collection reads stand where they act, and are only put into words here.
"""

import re
from typing import Any

import orjson
from flask import Response, current_app

from agency.casting.whole import Whole
from agency.openapi.operations import JSON, header, listing
from agency.openapi.responses import COMPONENTS, answers
from agency.openapi.schemas import Schema, all_of, of_model, reference, summary_name
from agency.rest.api import Api, Route
from agency.rest.body import FORMS
from agency.rest.permissions import READ_BY_ANYBODY, SIGNED_IN, is_open
from agency.rest.resource import Collection, Item, ModelResource, Resource, representation
from agency.settings import VERSION
from agency.validation import LARGEST

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


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
        schemas |= of_model(model)
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
    if issubclass(resource, ModelResource):
        noun, plural = resource.model.__name__.lower(), resource.model.__tablename__
        a_noun = f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"
        operation["summary"] = summary.format(a_noun=a_noun, plural=plural)
    if hasattr(resource, "openapi"):
        return {**operation, **resource.openapi(method)}
    operation |= _parameters(resource, method)
    if method in ("POST", "PATCH"):
        name = resource.model.__name__ + ("Input" if method == "POST" else "Changes")
        media_types = (JSON, *FORMS) if resource.reads_forms else (JSON,)
        content = {media_type: {"schema": reference(name)} for media_type in media_types}
        operation["requestBody"] = {"required": True, "content": content}
    shown = _shown(resource, method)
    operation["responses"] = answers(resource, method, shown, _links(api, resource, method))
    return operation


def _shown(resource: type[ModelResource], method: str) -> Schema:
    """The schema of what a method answers where it succeeds."""
    model = resource.model
    is_whole = issubclass(resource, Whole)
    lists = issubclass(resource, Collection) if method == "GET" else is_whole
    shown, name = reference(model.__name__), model.__name__.lower()
    if lists:
        shown = {"type": "array", "items": reference(summary_name(model))}
        name = model.__tablename__
    return all_of({"success": {"const": True}, name: shown}) if is_whole else shown


def _security(needed: str) -> Schema:
    """Whether an operation takes a token (OpenAPI 3.1, 4.8.30), and the permission it needs."""
    if is_open(needed):
        return {"security": []}
    return {"security": [{"token": [] if needed == SIGNED_IN else [needed]}]}


def _parameters(resource: type[ModelResource], method: str) -> Schema:
    if method == "POST":
        return {"parameters": [header("Idempotency-Key")]}
    if method != "GET":
        return {"parameters": [header("If-Match")]}
    parameters = [header("If-None-Match")]
    if issubclass(resource, Collection):
        parameters += listing(resource.model)
    return {"parameters": parameters}


def _links(api: Api, resource: type[ModelResource], method: str) -> Schema:
    """What can be done with a row that was just added."""
    if method != "POST" or issubclass(resource, Whole):
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
    return getattr(resource, "tag", None) or str(resource.__module__.split(".")[1])
