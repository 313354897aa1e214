"""The request, response and error bodies of funcster."""

from http import HTTPStatus
from typing import Any

from agency.accounts.contract import EMAIL_INPUT, PASSWORD
from agency.funcster.models import LISTED_CODER, SNIPPET, Coder, Mentor, Snippet
from agency.funcster.payloads import FIELDS
from agency.funcster.usernames import USERNAME
from agency.openapi import schemas
from agency.openapi.schemas import TEXT, Schema, array_of, members_of, object_of, open_object, taken
from agency.rest.envelope import Enveloped, failure, success
from agency.rest.errors import Contract, Problem
from agency.rest.resource import Resource, Rows

ID = schemas.ID | {"examples": [1]}
USERTYPE: Schema = {
    "type": "string",
    "pattern": "^([Cc][Oo][Dd][Ee][Rr]|[Mm][Ee][Nn][Tt][Oo][Rr])$",
    "examples": ["Coder"],
}

_SNIPPET = members_of(Snippet, SNIPPET)
MESSAGE = success(message=TEXT)
SNIPPET_ADDED = success(message=TEXT, snippet_id=ID)
SIGNED_UP = success(message=TEXT, user_id=ID)
SNIPPET_BODY = success(**_SNIPPET["properties"])
FORMATTED = success(code=TEXT)
PROBLEMS = success(
    problems=array_of(
        object_of(
            {
                "code": TEXT | {"description": "Code of the rule in ruff's documentation"},
                "message": TEXT,
                **dict.fromkeys(("row", "column", "end_row", "end_column"), ID),
            }
        )
    )
)
USERINFO: Schema = {
    "oneOf": [
        success(
            user_id=ID,
            usertype={"const": "Coder"},
            mentor={"type": ["string", "null"]},
            snippets=array_of(_SNIPPET),
        ),
        success(
            user_id=ID,
            usertype={"const": "Mentor"},
            coders=array_of(members_of(Coder, LISTED_CODER)),
        ),
    ]
}

OWN_USERINFO = success(
    user_id=ID,
    username=TEXT,
    usertype={"enum": ["Coder", "Mentor"]},
    mentor={"oneOf": [members_of(Mentor, ("id", "username")), {"type": "null"}]},
)

SIGN_UP = open_object(
    {
        "username": taken(Coder.__table__.c.username) | {"pattern": f"^{USERNAME}$"},
        "usertype": USERTYPE,
        "email": EMAIL_INPUT,
        "password": PASSWORD,
    }
)
_CONTENT = {name: taken(Snippet.__table__.c[column]) for name, column in FIELDS.items()}
_OPTIONAL = {name: _CONTENT.pop(name) for name in ("needsReview", "comments")}
CODER_ID = open_object({"coderId": ID})
MENTOR_ID = open_object({"mentorId": ID})
NEW_SNIPPET = open_object(
    {"coderId": ID, **_CONTENT, "needsReview": _OPTIONAL["needsReview"]},
    {"comments": _OPTIONAL["comments"]},
)
SNIPPET_UPDATE = open_object(
    {"coderId": ID, "userId": ID, "usertype": USERTYPE, **_CONTENT}, _OPTIONAL
)


def render_error(problem: Problem) -> tuple[int, dict[str, Any]]:
    """Render an error: `success`, `error` and `message`, plus details for a 400, 401 or 403.

    An unreadable body, of whatever media type, and invalid properties are both a 400.
    """
    status = problem.status
    if status == HTTPStatus.UNSUPPORTED_MEDIA_TYPE:
        status = HTTPStatus.BAD_REQUEST
    return status, failure(problem, status, problem.message, HTTPStatus.BAD_REQUEST)


FUNCSTER = Contract("Casting", render_error)
"""The error bodies have the same schemas as those of the casting agency."""


class FuncsterResource(Resource):
    """The base class of the resources of funcster."""

    contract = FUNCSTER


class FuncsterRows(FuncsterResource, Enveloped, Rows):
    """A list of rows, in an object under the name of the table."""
