"""Bodies, values and queries that must be rejected."""

import json

JSON = "application/json"
LONG = "x" * 256
SCIENTIST = {"name": "Amy Wong", "field_of_study": "physics"}
TEXTS = {
    "null": None,
    "empty": "",
    "blank": " \t\n",
    "number": 5,
    "true": True,
    "list": ["x"],
    "object": {"x": 1},
    "too long": LONG,
    "NUL": "a\0b",
}
BODIES = {
    "no body": b"",
    "a list": b"[]",
    "a list of objects": json.dumps([SCIENTIST]).encode(),
    "a text": b'"x"',
    "a number": b"5",
    "null": b"null",
    "half an object": b'{"name": ',
    "two objects": b"{}{}",
    "single quotes": b"{'name': 'x'}",
    "10,000-deep lists": b'{"name": ' + b"[" * 10_000 + b"]" * 10_000 + b"}",
    "10,000-deep objects": b'{"a":' * 10_000 + b"1" + b"}" * 10_000,
    "NaN": b'{"name": NaN, "field_of_study": "x"}',
    "Infinity": b'{"name": "x", "field_of_study": Infinity}',
    "a lone surrogate": b'{"name": "\\ud800", "field_of_study": "x"}',
    "not UTF-8": b'{"name": "\xff", "field_of_study": "x"}',
    "UTF-16": json.dumps(SCIENTIST).encode("utf-16"),
    "a NUL between": b'{"name"\0: "x"}',
    "a number of 5,000 digits": b'{"name": ' + b"9" * 5000 + b"}",
}
MEDIA_TYPES = ("text/plain", "application/x-www-form-urlencoded", "text/html", "json", None)
QUERIES = (
    "page=0",
    "page=-1",
    "page=abc",
    "page=1.5",
    "page=",
    "page=99999999999999999999",
    "page=1000000001",
    "page=1&page=2",
    "page=%00",
    "page=%D9%A3",
    "per_page=0",
    "per_page=501",
    "per_page=-5",
    "per_page=ten",
    "sort=salary",
    "sort=",
    "sort=name,name",
    "sort=name,-name",
    "sort=--name",
    "sort=name;DROP TABLE scientists",
    "sort=missions.id",
    f"q={'x' * 256}",
    "q=%00",
    "field_of_study=",
    f"field_of_study={LONG}",
    "field_of_study=%00",
    "pgae=2",
    "id=1",
)
