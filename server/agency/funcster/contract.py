"""What the calls of funcster take and answer, for the OpenAPI document."""

from typing import ClassVar

from agency.accounts.contract import EMAIL_TAKEN, PASSWORD
from agency.funcster.models import LISTED_CODER, SNIPPET, Coder, Mentor, Revision, Snippet
from agency.funcster.payloads import NAMES
from agency.funcster.usernames import USERNAME
from agency.openapi.operations import JSON, Operation, described, header, listing, sent
from agency.openapi.schemas import Schema, all_of, members_of, reference, taken
from agency.rest import errors
from agency.rest.body import FORMS
from agency.rest.resource import Resource, Rows
from agency.validation import LARGEST

_ID: Schema = {"type": "integer", "format": "int64", "minimum": 1, "maximum": LARGEST}
ID = {**_ID, "examples": [1]}
TEXT: Schema = {"type": "string"}
USERTYPE: Schema = {
    "type": "string",
    "pattern": "^([Cc][Oo][Dd][Ee][Rr]|[Mm][Ee][Nn][Tt][Oo][Rr])$",
    "examples": ["Coder"],
}


def _shown(**properties: Schema) -> Schema:
    return all_of({"success": {"const": True}, **properties})


def _array(items: Schema) -> Schema:
    return {"type": "array", "items": items}


_SNIPPET = members_of(Snippet, SNIPPET)
MESSAGE = _shown(message=TEXT)
ADDED = _shown(message=TEXT, snippet_id=ID)
SIGNED_UP = _shown(message=TEXT, user_id=ID)
CODERS = _shown(coders=_array(reference("Coder")))
SNIPPETS = _shown(snippets=_array(reference("SnippetSummary")))
MENTORS = _shown(mentors=_array(reference("Mentor")))
REVISIONS = _shown(revisions=_array(reference("Revision")))
SNIPPET_SHOWN = _shown(**_SNIPPET["properties"])
FORMATTED = _shown(code=TEXT)
PROBLEMS = _shown(
    problems=_array(
        all_of(
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
        _shown(
            user_id=ID,
            usertype={"const": "Coder"},
            mentor={"type": ["string", "null"]},
            snippets=_array(_SNIPPET),
        ),
        _shown(
            user_id=ID,
            usertype={"const": "Mentor"},
            coders=_array(members_of(Coder, LISTED_CODER)),
        ),
    ]
}

OWN_USERINFO = _shown(
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
NEW = sent(
    {"coderId": ID, **_CONTENT, "needsReview": _OPTIONAL["needsReview"]},
    {"comments": _OPTIONAL["comments"]},
)
WHOLE = sent({"coderId": ID, "userId": ID, "usertype": USERTYPE, **_CONTENT}, _OPTIONAL)

FAULTS = (400, 413)
MATCHING = (header("If-Match"),)
ONCE = (header("Idempotency-Key"),)
UNLESS_KNOWN = (header("If-None-Match"),)
PAGED = ("ETag", "Link", "X-Total-Count")


def _list(
    meaning: str, shows: Schema, model: type[Coder | Mentor | Revision | Snippet]
) -> Operation:
    return Operation(
        *(200, meaning, shows),
        refusals=(400, 404) if model is Revision else (400,),
        parameters=(*UNLESS_KNOWN, *listing(model)),
        headers=PAGED,
    )


def _write(meaning: str, shows: Schema, takes: Schema, *parameters: Schema) -> Operation:
    matches = (412,) if parameters == MATCHING else ()
    return Operation(
        *(200, meaning, shows, takes),
        refusals=(*FAULTS, 404, *matches),
        media_types=(JSON,),
        parameters=parameters,
    )


OPERATIONS = {
    ("SignUp", "POST"): Operation(
        *(200, "Signed up", SIGNED_UP, SIGN_UP),
        refusals=(*FAULTS, 409, 429, 502),
        media_types=(JSON, *FORMS),
    ),
    ("OwnUserInfo", "GET"): Operation(
        *(200, "The caller", OWN_USERINFO),
        refusals=(404,),
        parameters=UNLESS_KNOWN,
        headers=("ETag",),
    ),
    ("UserInfo", "GET"): Operation(
        *(200, "The coder or mentor", USERINFO),
        refusals=(404,),
        parameters=UNLESS_KNOWN,
        headers=("ETag",),
    ),
    ("Coders", "GET"): _list("The coders", CODERS, Coder),
    ("AvailableCoders", "GET"): _list("The coders without a mentor", CODERS, Coder),
    ("Mentors", "GET"): _list("The mentors", MENTORS, Mentor),
    ("MentorOfCoder", "PATCH"): _write("Chosen", MESSAGE, sent({"mentorId": ID})),
    ("CoderOfMentor", "PATCH"): _write("Chosen", MESSAGE, sent({"coderId": ID})),
    ("Snippets", "GET"): _list("The snippets", SNIPPETS, Snippet),
    ("NewSnippet", "POST"): _write("Added", ADDED, NEW, *ONCE)._replace(
        refusals=(*FAULTS, 404, 409, 422), headers=("ETag", "Location", "Idempotent-Replayed")
    ),
    ("SnippetById", "GET"): Operation(
        *(200, "The snippet", SNIPPET_SHOWN),
        refusals=(404,),
        parameters=UNLESS_KNOWN,
        headers=("ETag",),
    ),
    ("SnippetById", "PATCH"): _write("Changed", MESSAGE, WHOLE, *MATCHING)._replace(
        headers=("ETag",)
    ),
    ("SnippetById", "DELETE"): _write("Removed", MESSAGE, sent({"coderId": ID}), *MATCHING),
    ("Revisions", "GET"): _list("All that the snippet has been", REVISIONS, Revision),
    ("Restoration", "POST"): Operation(
        *(200, "Restored", MESSAGE),
        refusals=(400, 404, 409, 412, 422),
        parameters=(*MATCHING, *ONCE),
        headers=("ETag", "Idempotent-Replayed"),
    ),
    ("FormattedCode", "POST"): Operation(200, "Formatted", FORMATTED, refusals=(404, 422)),
    ("Problems", "GET"): Operation(200, "What ruff finds", PROBLEMS, refusals=(404, 422)),
}


class FuncsterResource(Resource):
    """What the resources of funcster have in common."""

    contract: ClassVar[errors.Contract] = staticmethod(errors.funcster)
    has_page = False

    @classmethod
    def openapi(cls, method: str) -> Schema:
        """What the method takes and answers."""
        return described(cls, method, OPERATIONS[cls.__name__, method])


class FuncsterRows(FuncsterResource, Rows):
    """Rows that are listed in an object, under their name."""

    has_page = False

    def enclosed(self, json: bytes, name: str) -> bytes:
        """The object in which the list is shown under its name."""
        return b'{"success":true,"%s":%s}' % (name.encode(), json)
