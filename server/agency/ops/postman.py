"""A Postman collection (format 2.1.0) with requests for every operation, each with its checks.

Made from the OpenAPI document. Run from top to bottom it adds a row to each collection, reads,
changes and removes it, and asks for it in vain: it works on any database, and leaves it as it was.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

Document = dict[str, Any]
Request = dict[str, Any]

FORMAT = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"


def collection(document: Document) -> Document:
    """The Postman collection for the API that the OpenAPI document describes."""
    return {
        "info": {
            "name": document["info"]["title"],
            "description": document["info"]["description"],
            "schema": FORMAT,
        },
        "variable": [{"key": "baseUrl", "value": "http://localhost:5555"}],
        "item": list(_requests(document)),
    }


def _requests(document: Document) -> Iterator[Request]:
    paths = document["paths"]
    collections = sorted((p for p in paths if "post" in paths[p]), key=lambda p: _rank(document, p))
    items = [f"{path}/{{id}}" for path in collections]
    for path in paths:
        if path not in collections and path not in items:
            yield _request(document, path, "get", 200)
    for path in collections:
        yield _request(document, path, "post", 201, body=_example(document, path, "post"))
        yield _request(document, path, "post", 400, body={})
        yield _request(document, path, "get", 200)
        yield _request(document, path, "get", 400, query="per_page=0")
    for path in items:
        yield _request(document, path, "get", 200)
        yield _request(document, path, "patch", 202, body=_example(document, path, "patch"))
    for path in reversed(items):
        yield _request(document, path, "delete", 204)
        yield _request(document, path, "get", 404)


def _rank(document: Document, path: str) -> int:
    """Rows that refer to others come after them."""
    return sum(name.endswith("_id") for name in _input(document, path, "post")["properties"])


def _request(
    document: Document,
    path: str,
    method: str,
    status: int,
    body: dict[str, Any] | None = None,
    query: str = "",
) -> Request:
    operation = document["paths"][path][method]
    answer = operation["responses"][str(status)]
    url = "{{baseUrl}}" + path.replace("{id}", "{{" + _variable(path) + "}}")
    request: Request = {
        "method": method.upper(),
        "header": [{"key": "Accept", "value": "application/json"}],
        "url": f"{url}?{query}" if query else url,
        "description": operation["description"],
    }
    if body is not None:
        request["header"].append({"key": "Content-Type", "value": "application/json"})
        text = json.dumps(body, indent=2)
        # A variable stands for a number, so its quotes go.
        raw = re.sub(r'"(\{\{\w+\}\})"', r"\1", text)
        request["body"] = {"mode": "raw", "raw": raw}
    name = f"{operation['summary']} ({status})"
    script = list(_checks(document, path, method, status, answer))
    event = {"listen": "test", "script": {"type": "text/javascript", "exec": script}}
    return {"name": name, "request": request, "event": [event]}


def _checks(
    document: Document, path: str, method: str, status: int, answer: dict[str, Any]
) -> Iterator[str]:
    yield f'pm.test("status is {status}", () => pm.response.to.have.status({status}));'
    media_type = 'pm.response.to.have.header("Content-Type", "application/json")'
    yield f'pm.test("is JSON", () => {media_type});'
    if "content" in answer:
        schema = json.dumps(_resolved(document, answer["content"]["application/json"]["schema"]))
        yield f'pm.test("has its shape", () => pm.response.to.have.jsonSchema({schema}));'
    if status == 201:
        yield f'pm.collectionVariables.set("{_variable(path)}", pm.response.json().id);'


def _example(document: Document, path: str, method: str) -> dict[str, Any]:
    properties = _input(document, path, method)["properties"]
    return {
        name: "{{" + name + "}}" if name.endswith("_id") else schema["examples"][0]
        for name, schema in properties.items()
    }


def _input(document: Document, path: str, method: str) -> dict[str, Any]:
    content = document["paths"][path][method]["requestBody"]["content"]
    schema: dict[str, Any] = _resolved(document, content["application/json"]["schema"])
    return schema


def _resolved(document: Document, schema: Any) -> Any:
    """The schema with each reference replaced by what it refers to."""
    if isinstance(schema, list):
        return [_resolved(document, part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        place = document
        for part in schema["$ref"].removeprefix("#/").split("/"):
            place = place[part]
        return _resolved(document, place)
    # Newman's checker knows JSON Schema, not OpenAPI's names for sizes of integers.
    return {name: _resolved(document, part) for name, part in schema.items() if name != "format"}


def _variable(path: str) -> str:
    """The variable that holds the id of the row that was added to the collection."""
    return path.split("/")[1].removesuffix("s") + "_id"
