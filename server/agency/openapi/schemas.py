"""Derive the JSON schemas of models from their columns, relations and shapes."""

from datetime import date
from typing import Any

from sqlalchemy import Boolean, Column, Date, String
from werkzeug.http import http_date

from agency.database import Record
from agency.sql.json import DAYS, MONTHS
from agency.sql.shapes import Shape, Tree, tree_of
from agency.validation import DATE, LARGEST, smallest

Schema = dict[str, Any]
TEXT: Schema = {"type": "string"}
ID: Schema = {"type": "integer", "format": "int64", "minimum": 1, "maximum": LARGEST}

# Python's white space, spelled out because regex dialects disagree about `\s`.
BLANK = r"\x09-\x0d\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
NO_NUL = r"^[^\x00]*$"
NOT_BLANK = rf"^[^\x00]*[^\x00{BLANK}][^\x00]*$"


def _names(three_letters_each: str) -> str:
    """Return the names as alternatives of a regular expression."""
    return "|".join(three_letters_each[i : i + 3] for i in range(0, len(three_letters_each), 3))


HTTP_DATE = rf"^({_names(DAYS)}), [0-9]{{2}} ({_names(MONTHS)}) [0-9]{{4}} 00:00:00 GMT$"


def row_of(resource: Any) -> Any:
    """Return the schema of a response with one row."""
    name = resource.model.__name__
    return resource.wrap_schema(reference(name), name.lower())


def rows_of(resource: Any) -> Any:
    """Return the schema of a response with a list of rows."""
    items = reference(summary_name(resource.model))
    return resource.wrap_schema(array_of(items), resource.model.__tablename__)


def input_of(resource: Any) -> Schema:
    """Return the schema of the body of a POST."""
    return reference(f"{resource.model.__name__}Input")


def changes_of(resource: Any) -> Schema:
    """Return the schema of the body of a PATCH."""
    return reference(f"{resource.model.__name__}Changes")


def of_model(model: type[Record]) -> Schema:
    """Return all schemas of a model by name: detail, summary, and the bodies of POST and PATCH."""
    columns = model.__table__.c
    properties = {name: _property_input(model, name) for name in model.INPUT}
    required = [name for name in model.INPUT if name in columns and not columns[name].nullable]
    return {
        model.__name__: _shown(model, model.DETAIL, model.__doc__),
        summary_name(model): _shown(model, model.SUMMARY, model.__doc__),
        f"{model.__name__}Input": {**open_object(properties), "required": required},
        f"{model.__name__}Changes": {
            "type": "object",
            "properties": properties,
            "anyOf": [{"required": [name]} for name in model.INPUT],
        },
    }


def summary_name(model: type[Record]) -> str:
    """Return the name of the schema of a row in a list."""
    return model.__name__ + ("Summary" if model.SUMMARY != model.DETAIL else "")


def reference(name: str) -> Schema:
    """Return a reference to a named schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def object_of(properties: Schema) -> Schema:
    """Return the schema of an object with exactly these properties."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def array_of(items: Schema) -> Schema:
    """Return the schema of an array."""
    return {"type": "array", "items": items}


def open_object(required: Schema, optional: Schema | None = None) -> Schema:
    """Return the schema of an object that may have additional properties."""
    properties = {**required, **(optional or {})}
    return {"type": "object", "properties": properties, "required": list(required)}


def _shown(model: type[Record], shape: Shape, description: str | None) -> Schema:
    return {**members_of(model, shape), "description": (description or "").strip()}


def members_of(model: type[Record], shape: Shape) -> Schema:
    """Return the schema of a row in this shape."""
    return _members(model, tree_of(shape))


def _members(model: type[Record], tree: Tree) -> Schema:
    properties: Schema = {}
    for name, subtree in tree.items():
        if name in model.__table__.c:
            properties[name] = _output(model.__table__.c[name])
        elif subtree is None:
            properties[name] = _ids(model, name)
        else:
            relation = model.__mapper__.relationships[name]
            members = _members(relation.mapper.class_, subtree)
            properties[name] = array_of(members) if relation.uselist else members
    return object_of(properties)


def _output(column: Column[Any]) -> Schema:
    """Return the schema of a column in a response."""
    is_date = isinstance(column.type, Date)
    kind = "string" if is_date or isinstance(column.type, String) else "integer"
    if isinstance(column.type, Boolean):
        kind = "boolean"
    schema: Schema = {"type": [kind, "null"] if column.nullable else kind}
    if kind == "integer":
        schema["format"] = "int64"
    if column.doc:
        schema["description"] = column.doc
    example = column.info.get("example")
    if is_date:
        schema["pattern"] = HTTP_DATE
        example = example and http_date(date.fromisoformat(example))
    if example is not None:
        schema["examples"] = [example]
    return schema


def taken(column: Column[Any]) -> Schema:
    """Return the schema of a column in a request: the values that `validation.fault` accepts."""
    schema = _output(column)
    if isinstance(column.type, Date):
        schema |= {"format": "date", "pattern": f"^{DATE.pattern}$"}
        return schema | {"examples": [column.info["example"]]}
    if isinstance(column.type, String):
        written = column.info.get("pattern")
        blank = NO_NUL if column.info.get("blank") else NOT_BLANK
        pattern = blank if written is None else f"^{written}$"
        return schema | {"maxLength": column.type.length, "pattern": pattern}
    if isinstance(column.type, Boolean):
        return schema
    return schema | {"minimum": smallest(column), "maximum": LARGEST}


def _property_input(model: type[Record], name: str) -> Schema:
    if name in model.__table__.c:
        return taken(model.__table__.c[name])
    return _ids(model, name) | {"uniqueItems": True}


def _ids(model: type[Record], name: str) -> Schema:
    """Return the schema of a relation, represented by an array of ids."""
    return {
        "type": "array",
        "items": ID,
        "description": model.__mapper__.relationships[name].doc or "",
    }
