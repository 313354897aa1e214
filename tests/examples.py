"""Data for any model, from the examples and foreign keys that its columns declare."""

from typing import Any

from agency.database import Record


def body(model: type[Record], ident: int = 1) -> dict[str, Any]:
    """The body of a POST whose references all lead to rows with the id `ident`."""
    columns = model.__table__.c
    return {
        name: [ident]
        if name not in columns
        else ident
        if columns[name].foreign_keys
        else columns[name].info["example"]
        for name in model.INPUT
    }


def change(model: type[Record]) -> dict[str, Any]:
    """The body of a PATCH that changes one property of a row made of the examples."""
    for name in model.INPUT:
        column = model.__table__.c.get(name)
        if column is not None and not column.foreign_keys and "pattern" not in column.info:
            example = column.info["example"]
            if column.type.python_type is str:
                return {name: f"{example} 2"}
            if column.type.python_type is int:
                return {name: example + 1}
    raise LookupError(f"{model.__name__} has neither a text nor a number of its own to change")
