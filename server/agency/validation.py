"""What may stand in a column: the check that all columns of all models share.

A column says what it takes: its type, its length, whether it may be null, and in `info` the
smallest number (`minimum`). Everything here follows from that, and so does the schema in the
OpenAPI document.
"""

from collections.abc import Iterable
from typing import Any, TypedDict

from sqlalchemy import Column, String

LARGEST = 2**63 - 1


class Detail(TypedDict):
    """One fault: the property it is about (None: the body as a whole) and what is wrong with it."""

    field: str | None
    message: str


class ValidationError(ValueError):
    """One or more properties are at fault; `details` has an entry for each."""

    def __init__(self, details: Iterable[Detail]) -> None:
        self.details = list(details)
        super().__init__("; ".join(f"{d['field'] or 'body'} {d['message']}" for d in self.details))

    @classmethod
    def of(cls, field: str | None, message: str) -> "ValidationError":
        """The error for a single fault."""
        return cls([{"field": field, "message": message}])


def check(column: Column[Any], value: object) -> None:
    """Raise ValidationError unless `value` may stand in `column`."""
    message = fault(column, value)
    if message:
        raise ValidationError.of(column.key, message)


def fault(column: Column[Any], value: object) -> str | None:
    """What is wrong with `value` for `column`, or None."""
    if value is None:
        return None if column.nullable else "must not be null"
    kind = column.type.python_type
    if kind is int:
        return _integer_fault(column, value)
    if kind is str:
        return _text_fault(column, value)
    return None if type(value) is kind else f"must be of type {kind.__name__}"


def _integer_fault(column: Column[Any], value: object) -> str | None:
    # bool is an int to Python, but not to JSON.
    if type(value) is not int:
        return "must be a whole number"
    smallest = column.info.get("minimum", -LARGEST - 1)
    if not smallest <= value <= LARGEST:
        return f"must be from {smallest} to {LARGEST}"
    return None


def _text_fault(column: Column[Any], value: object) -> str | None:
    if not isinstance(value, str):
        return "must be text"
    if not value or value.isspace():
        return "must not be blank"
    longest = column.type.length if isinstance(column.type, String) else None
    if longest is not None and len(value) > longest:
        return f"must have at most {longest} characters"
    # PostgreSQL can't store a NUL, and UTF-8 can't carry half a surrogate pair.
    if "\0" in value:
        return "must not contain a NUL character"
    if any("\ud800" <= character <= "\udfff" for character in value):
        return "must not contain a lone surrogate"
    return None
