"""What the calls of funcster take and show, and how their errors look."""

from http import HTTPStatus
from typing import Any

from agency.accounts.contract import EMAIL_TAKEN, PASSWORD
from agency.funcster.models import LISTED_CODER, SNIPPET, Coder, Mentor, Snippet
from agency.funcster.payloads import NAMES
from agency.funcster.usernames import USERNAME
from agency.openapi.schemas import Schema, array_of, members_of, object_of, sent, taken
from agency.rest.envelope import Enveloped, failure, success
from agency.rest.errors import Contract, Problem
from agency.rest.resource import Resource, Rows
from agency.validation import LARGEST

ID = {"type": "integer", "format": "int64", "minimum": 1, "maximum": LARGEST, "examples": [1]}
TEXT: Schema = {"type": "string"}
USERTYPE: Schema = {
    "type": "string",
    "pattern": "^([Cc][Oo][Dd][Ee][Rr]|[Mm][Ee][Nn][Tt][Oo][Rr])$",
    "examples": ["Coder"],
}

_SNIPPET = members_of(Snippet, SNIPPET)
MESSAGE = success(message=TEXT)
SNIPPET_ADDED = success(message=TEXT, snippet_id=ID)
SIGNED_UP = success(message=TEXT, user_id=ID)
SNIPPET_SHOWN = success(**_SNIPPET["properties"])
FORMATTED = success(code=TEXT)
PROBLEMS = success(
    problems=array_of(
        object_of(
            {
                "code": TEXT | {"description": "Of the rule, as ruff's documentation has it"},
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

SIGN_UP = sent(
    {
        "username": taken(Coder.__table__.c.username) | {"pattern": f"^{USERNAME}$"},
        "usertype": USERTYPE,
        "email": EMAIL_TAKEN,
        "password": PASSWORD,
    }
)
_CONTENT = {name: taken(Snippet.__table__.c[column]) for name, column in NAMES.items()}
_OPTIONAL = {name: _CONTENT.pop(name) for name in ("needsReview", "comments")}
CODER_ID = sent({"coderId": ID})
MENTOR_ID = sent({"mentorId": ID})
NEW = sent(
    {"coderId": ID, **_CONTENT, "needsReview": _OPTIONAL["needsReview"]},
    {"comments": _OPTIONAL["comments"]},
)
WHOLE = sent({"coderId": ID, "userId": ID, "usertype": USERTYPE, **_CONTENT}, _OPTIONAL)


def tell(problem: Problem) -> tuple[int, dict[str, Any]]:
    """`success`, `error` and `message`, and more for a 400, a 401 and a 403.

    A body that can't be read is a 400, of whatever media type it is, and so is one whose properties
    are at fault.
    """
    status = problem.status
    if status == HTTPStatus.UNSUPPORTED_MEDIA_TYPE:
        status = HTTPStatus.BAD_REQUEST
    return status, failure(problem, status, problem.message, HTTPStatus.BAD_REQUEST)


FUNCSTER = Contract("Casting", tell)
"""The bodies have the schemas of the casting agency's."""


class FuncsterResource(Resource):
    """What the resources of funcster have in common."""

    contract = FUNCSTER


class FuncsterRows(FuncsterResource, Enveloped, Rows):
    """Rows that are listed in an object, under their name."""
