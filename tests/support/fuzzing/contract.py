"""What schemathesis can't learn of the contract from the OpenAPI document.

Each rule about a refusal is about one answer to certain operations, and holds only where the
request gave cause for it. All other failures count.
"""

from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4
from zlib import crc32

import schemathesis
from schemathesis import Case, HookContext, Response
from schemathesis.core.failures import AcceptedNegativeData, Failure
from schemathesis.generation.meta import TestPhase
from schemathesis.openapi.checks import EnsureResourceAvailability, RejectedPositiveData

from agency.rest.body import FORMS
from tests.support.fuzzing import accounts, funcster

SEEDED = {
    "scientists": 40,
    "planets": 40,
    "missions": 120,
    "casting": 40,
    "funcster": 10,
    "events": 40,
}
"""How many rows there are to begin with, whose ids count from 1."""

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
        case.query = {**case.query, "event_id": crc32(made_up) % SEEDED["events"] + 1}
    # No link leads to them: an answer to a POST is the whole list.
    if mostly and case.operation.path in ("/actors/{id}", "/movies/{id}"):
        made_up = str(case.path_parameters["id"]).encode()
        case.path_parameters = {"id": crc32(made_up) % SEEDED["casting"] + 1}
    # An answer that is given again may be about a row that is gone, where no link should lead.
    if (mostly or case.meta.phase.name is TestPhase.STATEFUL) and "Idempotency-Key" in case.headers:
        case.headers["Idempotency-Key"] = str(uuid4())
    if mostly and isinstance(case.body, dict):
        names = {"scientist_id": "scientists", "planet_id": "planets", "event_id": "events"}
        case.body = case.body | {
            name: value % SEEDED[names[name]] + 1
            for name, value in case.body.items()
            if name in names and isinstance(value, int) and value > MADE_UP
        }
        if "actors" in case.body:
            actors = {int(ident) % SEEDED["casting"] + 1 for ident in case.body["actors"]}
            case.body = case.body | {"actors": sorted(actors)}


removed: set[str] = set()
"""The paths of all rows that were removed."""

booked: dict[str, set[str]] = {}
"""The paths of missions, with those of the scientist and the planet of each."""


@schemathesis.hook
def after_call(context: HookContext, case: Case, response: Response) -> None:
    """Remember which rows are gone, and what a mission goes with."""
    if response.status_code == 204:
        removed.add(_path(response))
    if response.status_code in {201, 202} and case.operation.path.startswith("/missions"):
        row = response.json()
        booked[f"/missions/{row['id']}"] = {
            f"/scientists/{row['scientist_id']}",
            f"/planets/{row['planet_id']}",
        }


def _path(response: Response) -> str:
    return urlsplit(response.request.url).path


@schemathesis.hook("filter_failure").apply_to(path="/missions/{id}")
def unless_it_went_with_another(
    context: HookContext, failure: Failure, case: Case, response: Response
) -> bool:
    """A mission that was just added is gone once its scientist or its planet is removed."""
    return not (
        isinstance(failure, EnsureResourceAvailability)
        and booked.get(_path(response), set()) & removed
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
    if case.operation.path.startswith("/missions") and (field, message) in {
        ("scientist_id", "names no scientist"),
        ("planet_id", "names no planet"),
    }:
        return True
    if (field, message) in accounts.BEYOND_SCHEMAS:
        return True
    if case.operation.path.startswith("/movies") and field == "actors":
        return "names no actor" in message or any(isinstance(i, float) for i in case.body["actors"])
    # To a schema 2.0 is as whole as 2; the API takes what has no decimal point.
    return message == "must be a whole number" and isinstance(case.body[field], float)
