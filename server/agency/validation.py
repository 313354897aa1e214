"""Validate the values of columns, for all models.

A column declares its type, length and nullability, and in `info` its `minimum`, its `pattern`, or
that text may be `blank`. These checks and the OpenAPI schema are both derived from that.
"""

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from typing import Any, TypedDict

from sqlalchemy import Column, String

LARGEST = 2**63 - 1

INVALID = "invalid"
"""The reason of an error whose `details` name each invalid property or parameter."""

DATE = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
"""The ISO 8601 format of a date. Python's `date.fromisoformat` accepts other formats, too."""


class Detail(TypedDict):
    """An invalid property (None for the whole body) and the reason."""

    field: str | None
    message: str


class ValidationError(ValueError):
    """One or more properties are invalid; `details` has an entry for each."""

    def __init__(self, details: Iterable[Detail]) -> None:
        self.details = list(details)
        super().__init__("; ".join(f"{d['field'] or 'body'} {d['message']}" for d in self.details))

    @classmethod
    def of(cls, field: str | None, message: str) -> "ValidationError":
        """Create an error about a single property."""
        return cls([{"field": field, "message": message}])


def check(column: Column[Any], value: object) -> object:
    """Validate a value for `column`, and return it. The text of a date is parsed.

    Raises:
        ValidationError: the column doesn't accept the value.
    """
    message = fault(column, value)
    if message:
        raise ValidationError.of(column.key, message)
    if isinstance(value, str) and column.type.python_type is date:
        return date.fromisoformat(value)
    return value


def check_ids(name: str, value: object) -> list[int]:
    """Validate the array of ids for the relation called `name`, and return it.

    Raises:
        ValidationError: the value isn't an array of ids.
    """
    if not isinstance(value, list) or any(type(ident) is not int for ident in value):
        raise ValidationError.of(name, "must be an array of ids, which are whole numbers")
    if not all(1 <= ident <= LARGEST for ident in value):
        raise ValidationError.of(name, f"must have ids from 1 to {LARGEST}")
    if len(set(value)) < len(value):
        raise ValidationError.of(name, "must have each id once")
    return value


def fault(column: Column[Any], value: object) -> str | None:
    """Return what is wrong with `value` for `column`, or None."""
    if value is None:
        return None if column.nullable else "must not be null"
    kind = column.type.python_type
    if kind is int:
        return _integer_fault(column, value)
    if kind is str:
        return _text_fault(column, value)
    if kind is date:
        return _date_fault(value)
    if kind is bool:
        return None if type(value) is bool else "must be true or false"
    return None if type(value) is kind else f"must be of type {kind.__name__}"


def _integer_fault(column: Column[Any], value: object) -> str | None:
    # In Python, bool is a subclass of int; in JSON, true isn't a number.
    if type(value) is not int:
        return "must be a whole number"
    least = smallest(column)
    if not least <= value <= LARGEST:
        return f"must be from {least} to {LARGEST}"
    return None


def smallest(column: Column[Any]) -> int:
    """Return the smallest number that the column accepts; ids and foreign keys start at 1."""
    is_id = column.primary_key or column.foreign_keys
    return int(column.info.get("minimum", 1 if is_id else -LARGEST - 1))


def _date_fault(value: object) -> str | None:
    if type(value) is date:
        return None
    if isinstance(value, str) and DATE.fullmatch(value):
        with suppress(ValueError):
            date.fromisoformat(value)
            return None
    return "must be a date, written like 2002-12-04"


def _text_fault(column: Column[Any], value: object) -> str | None:
    if not isinstance(value, str):
        return "must be text"
    if (not value or value.isspace()) and not column.info.get("blank"):
        return "must not be blank"
    longest = column.type.length if isinstance(column.type, String) else None
    if longest is not None and len(value) > longest:
        return f"must have at most {longest} characters"
    # PostgreSQL can't store NUL, and UTF-8 can't encode half a surrogate pair.
    if "\0" in value:
        return "must not contain a NUL character"
    if any("\ud800" <= character <= "\udfff" for character in value):
        return "must not contain a lone surrogate"
    pattern = column.info.get("pattern")
    if pattern is not None and not re.fullmatch(pattern, value):
        return f"must be written like {column.info['example']}"
    return None
