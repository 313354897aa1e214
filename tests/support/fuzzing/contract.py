"""What schemathesis can't learn of the contract from the OpenAPI document.

Each rule about a refusal is about one answer to certain operations, and holds only where the
request gave cause for it. All other failures count.
"""

import re
from functools import cache
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4
from zlib import crc32

import schemathesis
from schemathesis import Case, HookContext, Response
from schemathesis.core.failures import AcceptedNegativeData, Failure
from schemathesis.generation.meta import TestPhase
from schemathesis.openapi.checks import EnsureResourceAvailability, RejectedPositiveData

from agency.casting.whole import WholeItem
from agency.database import Record, db
from agency.rest.api import Api
from agency.rest.body import FORMS
from agency.rest.resource import Collection, Item, Resource
from tests.support import examples
from tests.support.fuzzing import accounts, funcster

OF_EACH = 40
"""How many rows each collection has to begin with, at least; their ids count from 1."""

SEEDED = {
    **dict.fromkeys(("scientists", "planets", "casting", "events"), OF_EACH),
    "missions": 3 * OF_EACH,
    "funcster": 10,
}
"""How many of them `seed.py` makes."""

REFERENCES = {
    key.parent.name: key.column.table.name.removesuffix("s")
    for table in db.metadata.sorted_tables
    for key in table.foreign_keys
}
"""The properties that take the id of a row, and what that is called."""

LINKS = {
    name
    for model in Record.__subclasses__()
    for name in model.INPUT
    if name in model.__mapper__.relationships
}
"""The properties that take an array of ids."""

MADE_UP = 1_000_000
"""No id that the server has given is as high."""


@schemathesis.hook
def before_call(context: HookContext, case: Case, kwargs: dict[str, Any]) -> None:
    """Let most valid requests get past what depends on the rows that are there.

    What schemathesis makes up is hardly ever the id of a row or its entity tag, and in its coverage
    phase the same key comes with every body: the answers would be refusals for that and no more.
    """
    accounts.spare_the_caller(case, kwargs)
    if case.meta is None or case.meta.generation.mode.is_negative:
        return
    accounts.complete(case)
    # Chance would do, but Hypothesis wants the same request from the same draws.
    mostly = crc32(repr((case.path_parameters, case.body)).encode()) % 4 > 0
    if mostly:
        funcster.complete(case, SEEDED["funcster"])
    if mostly and "If-Match" in case.headers:
        case.headers["If-Match"] = "*"
    if mostly and case.operation.path == "/api/v1/invitedGuestList":
        made_up = str(case.query["event_id"]).encode()
        case.query = {**case.query, "event_id": crc32(made_up) % OF_EACH + 1}
    # No link leads to them: an answer to a POST is the whole list.
    if mostly and issubclass(_resource(case), WholeItem):
        made_up = str(case.path_parameters["id"]).encode()
        case.path_parameters = {"id": crc32(made_up) % OF_EACH + 1}
    # An answer that is given again may be about a row that is gone, where no link should lead.
    if (mostly or case.meta.phase.name is TestPhase.STATEFUL) and "Idempotency-Key" in case.headers:
        case.headers["Idempotency-Key"] = str(uuid4())
    if mostly and isinstance(case.body, dict):
        case.body = case.body | {
            name: value % OF_EACH + 1
            for name, value in case.body.items()
            if name in REFERENCES and isinstance(value, int) and value > MADE_UP
        }
        case.body = case.body | {
            name: sorted({int(ident) % OF_EACH + 1 for ident in case.body[name]})
            for name in LINKS & case.body.keys()
        }


@cache
def _resources() -> dict[str, type[Resource]]:
    """The resource at each path of the document."""
    api: Api = accounts.app().extensions["agency-api"]
    return {re.sub(r"<(?:int:)?(\w+)>", r"{\1}", url): resource for resource, url in api.routes}


def _resource(case: Case) -> type[Resource]:
    return _resources()[case.operation.path]


removed: set[str] = set()
"""The paths of all rows that were removed."""

referred: dict[str, set[str]] = {}
"""The paths of rows that were added, with those of the rows that each can't be without."""


@schemathesis.hook
def after_call(context: HookContext, case: Case, response: Response) -> None:
    """Remember which rows are gone, and with which others a row goes."""
    if response.status_code == 204:
        removed.add(_path(response))
    resource = _resource(case)
    if response.status_code in {201, 202} and issubclass(resource, Collection | Item):
        row, urls = response.json(), _urls()
        referred[f"{urls[resource.model.__tablename__]}/{row['id']}"] = {
            f"{urls[key.column.table.name]}/{row[key.parent.name]}"
            for key in resource.model.__table__.foreign_keys
            if key.ondelete == "CASCADE"
        }


@cache
def _urls() -> dict[str, str]:
    """The URL of each collection, by the table of its model."""
    found = examples.collections(accounts.app())
    return {model.__tablename__: url for model, url in found.items()}


def _is_removed(path: str) -> bool:
    return path in removed or any(map(_is_removed, referred.get(path, ())))


def _path(response: Response) -> str:
    return urlsplit(response.request.url).path


@schemathesis.hook("filter_failure").apply_to(path_regex=r"/\{id\}$")
def unless_it_went_with_another(
    context: HookContext, failure: Failure, case: Case, response: Response
) -> bool:
    """A row that was just added is gone once one is removed that it can't be without."""
    return not (
        isinstance(failure, EnsureResourceAvailability)
        and any(map(_is_removed, referred.get(_path(response), ())))
    )


@schemathesis.hook("filter_failure").apply_to(method="POST")
def unless_the_key_was_used(
    context: HookContext, failure: Failure, case: Case, response: Response
) -> bool:
    """An Idempotency-Key is valid, but can't be used again with another body: 422."""
    return not (
        isinstance(failure, RejectedPositiveData)
        and response.status_code == 422
        and "Idempotency-Key" in response.request.headers
    )


@schemathesis.hook("filter_failure").apply_to(path="/snippet/{id}/format")
def unless_it_is_no_python(
    context: HookContext, failure: Failure, case: Case, response: Response
) -> bool:
    """A snippet that can't be formatted is a 422, and what is made up is hardly ever Python."""
    return not (isinstance(failure, RejectedPositiveData) and response.status_code == 422)


@schemathesis.hook("filter_failure").apply_to(method=["POST", "PATCH", "DELETE"])
def unless_the_row_has_changed(
    context: HookContext, failure: Failure, case: Case, response: Response
) -> bool:
    """An If-Match asks for 412, which comes before what is wrong with the body."""
    return not (
        isinstance(failure, RejectedPositiveData | AcceptedNegativeData)
        and response.status_code == 412
        and response.request.headers.get("If-Match", "*") != "*"
    )


@schemathesis.hook("filter_failure").apply_to(method=["POST", "PUT", "PATCH", "DELETE"])
def unless_a_schema_cannot_say_it(
    context: HookContext, failure: Failure, case: Case, response: Response
) -> bool:
    """A 400 or 422 for nothing but what no JSON schema can express."""
    return not (
        isinstance(failure, RejectedPositiveData)
        and response.status_code in (400, 422)
        and "details" in response.json()
        and all(_is_beyond_schemas(case, **fault) for fault in response.json()["details"])
    )


@schemathesis.hook("filter_failure").apply_to(method=["POST", "PUT", "PATCH"])
def unless_an_empty_field_says_null(
    context: HookContext, failure: Failure, case: Case, response: Response
) -> bool:
    """A field of a form that was left empty is null; its schema is that of JSON, which has one."""
    return not (
        isinstance(failure, AcceptedNegativeData)
        and case.media_type in FORMS
        and isinstance(case.body, dict)
        and "" in case.body.values()
    )


def _is_beyond_schemas(case: Case, field: str | None, message: str) -> bool:
    """Whether the fault is about which rows there are, or about how a number is written."""
    if field in REFERENCES and message == f"names no {REFERENCES[field]}":
        return True
    if (field, message) in accounts.BEYOND_SCHEMAS:
        return True
    if field in LINKS:
        return "names no " in message or any(isinstance(i, float) for i in case.body[field])
    # To a schema 2.0 is as whole as 2; the API takes what has no decimal point.
    return message == "must be a whole number" and isinstance(case.body[field], float)
