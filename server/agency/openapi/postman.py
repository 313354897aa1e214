"""Convert the OpenAPI document to a Postman collection (format 2.1.0) with checks.

A run from top to bottom creates, reads, updates and deletes a row in each collection, and leaves
the database as it was. Other operations get requests that change nothing: without a token, or with
an empty body. The variable `token` must hold a token of an account with all permissions.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

Document = dict[str, Any]
Request = dict[str, Any]

METHODS = ("get", "post", "put", "patch", "delete")

JSON = "application/json"
FORMAT = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"


def collection(document: Document) -> Document:
    """Return the Postman collection of the API that the OpenAPI document describes."""
    return {
        "info": {
            "name": document["info"]["title"],
            "description": document["info"]["description"],
            "schema": FORMAT,
        },
        "variable": [
            {"key": "baseUrl", "value": "http://localhost:5555"},
            {"key": "token", "value": ""},
            {"key": "id", "value": "1"},
            {"key": "number", "value": "1"},
            {"key": "username", "value": "nobody"},
        ],
        "item": list(_requests(document)),
    }


def _requests(document: Document) -> Iterator[Request]:
    paths = document["paths"]
    collections = [
        path
        for path in paths
        if f"{path}/{{id}}" in paths and {"get", "post"} <= paths[path].keys()
    ]
    collections.sort(key=lambda path: _rank(document, path, collections[:]))
    items = [f"{path}/{{id}}" for path in collections]
    for path in paths:
        if path not in collections and path not in items:
            for method in METHODS:
                if method in paths[path]:
                    yield _harmless(document, path, method)
    for path in collections:
        yield _request(document, path, "post", body=_example(document, path, "post"))
        yield _request(document, path, "post", _fault(document, path, "post"), body={})
        yield _request(document, path, "get")
        yield _request(document, path, "get", _fault(document, path, "get"), query="per_page=0")
    for path in items:
        yield _request(document, path, "get")
        yield _request(document, path, "patch", body=_example(document, path, "patch"))
    for path in reversed(items):
        yield _request(document, path, "delete")
        yield _request(document, path, "get", 404)


def _rank(document: Document, path: str, collections: list[str]) -> int:
    """Rank a collection after the collections that its rows refer to."""
    properties = _input(document, path, "post")["properties"]
    referred = {_reference(name, schema) for name, schema in properties.items()}
    others = [other for other in collections if _variable(other) in referred]
    return max((1 + _rank(document, other, collections) for other in others), default=0)


def _reference(name: str, schema: dict[str, Any]) -> str | None:
    """Return the variable with the id for a property, or None if it is no reference."""
    if schema["type"] == "array":
        return f"{name.removesuffix('s')}_id"
    return name if name.endswith("_id") else None


def _harmless(document: Document, path: str, method: str) -> Request:
    """Return a request that changes nothing, regardless of the token."""
    operation = document["paths"][path][method]
    if operation["security"]:
        return _request(document, path, method, 401, signed=False)
    if method == "get":
        return _request(document, path, method)
    return _request(document, path, method, _fault(document, path, method), body={})


def _success(operation: dict[str, Any]) -> int:
    """Return the lowest status, which is that of a success."""
    return min(int(status) for status in operation["responses"])


def _fault(document: Document, path: str, method: str) -> int:
    """Return the status of the error that reports invalid properties or parameters in `details`."""
    responses = document["paths"][path][method]["responses"]
    for status, response in responses.items():
        if "content" in response:
            schema = resolved(document, response["content"][JSON]["schema"])
            if "details" in schema.get("properties", {}):
                return int(status)
    raise LookupError(f"{method} {path} has no error with details")


def _request(
    document: Document,
    path: str,
    method: str,
    status: int | None = None,
    body: dict[str, Any] | None = None,
    query: str = "",
    signed: bool = True,
) -> Request:
    operation = document["paths"][path][method]
    status = status or _success(operation)
    response = operation["responses"][str(status)]
    if signed:
        path = path.replace("{id}", "{" + _variable(path) + "}")
    url = "{{baseUrl}}" + re.sub(r"\{\w+\}", r"{\g<0>}", path)
    request: Request = {
        "method": method.upper(),
        "header": [{"key": "Accept", "value": JSON}],
        "url": f"{url}?{query}" if query else url,
        "description": operation["description"],
    }
    if operation["security"] and signed:
        request["header"].append({"key": "Authorization", "value": "Bearer {{token}}"})
    if body is not None:
        request["header"].append({"key": "Content-Type", "value": JSON})
        text = json.dumps(body, indent=2)
        # Variables are numbers, so remove the quotes.
        raw = re.sub(r'"(\{\{\w+\}\})"', r"\1", text)
        request["body"] = {"mode": "raw", "raw": raw}
    name = f"{operation['summary']} ({status})"
    script = list(_checks(document, path, method, status, response))
    event = {"listen": "test", "script": {"type": "text/javascript", "exec": script}}
    return {"name": name, "request": request, "event": [event]}


def _checks(
    document: Document, path: str, method: str, status: int, response: dict[str, Any]
) -> Iterator[str]:
    yield f'pm.test("status is {status}", () => pm.response.to.have.status({status}));'
    content = response.get("content", {})
    if content and JSON not in content:
        return
    media_type = f'pm.response.to.have.header("Content-Type", "{JSON}")'
    yield f'pm.test("is JSON", () => {media_type});'
    if content:
        schema = json.dumps(resolved(document, content[JSON]["schema"]))
        yield f'pm.test("has its shape", () => pm.response.to.have.jsonSchema({schema}));'
    if "Location" in response.get("headers", {}):
        ident = 'pm.response.headers.get("Location").split("/").pop()'
        yield f'pm.collectionVariables.set("{_variable(path)}", {ident});'


def _example(document: Document, path: str, method: str) -> dict[str, Any]:
    properties = _input(document, path, method)["properties"]
    return {name: _value(name, schema) for name, schema in properties.items()}


def _value(name: str, schema: dict[str, Any]) -> Any:
    variable = _reference(name, schema)
    if variable is None:
        return schema["examples"][0]
    value = "{{" + variable + "}}"
    return [value] if schema["type"] == "array" else value


def _input(document: Document, path: str, method: str) -> dict[str, Any]:
    content = document["paths"][path][method]["requestBody"]["content"]
    schema: dict[str, Any] = resolved(document, content[JSON]["schema"])
    return schema


def resolved(document: Document, schema: Any) -> Any:
    """Return the schema with all references resolved."""
    if isinstance(schema, list):
        return [resolved(document, part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        place = document
        for part in schema["$ref"].removeprefix("#/").split("/"):
            place = place[part]
        return resolved(document, place)
    # Newman's validator does not know the integer formats of OpenAPI.
    return {name: resolved(document, part) for name, part in schema.items() if name != "format"}


def _variable(path: str) -> str:
    """Return the variable that holds the id of the row created in the collection."""
    return path.removesuffix("/{id}").split("/")[-1].removesuffix("s") + "_id"
