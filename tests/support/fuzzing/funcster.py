"""What schemathesis needs to get past what depends on the coders and snippets that there are."""

from collections.abc import Mapping
from typing import Any
from uuid import uuid4
from zlib import crc32

from schemathesis import Case, GenerationMode

from agency.funcster.usernames import LONGEST_USERNAME
from agency.seed.snippets import SNIPPETS_PER_CODER, mentor_count


def complete(case: Case, coders: int) -> None:
    """Let a valid request be about a coder, a mentor or a snippet of the first that were seeded."""
    path, parameters = case.operation.path, dict(case.path_parameters)
    if path == "/userinfo/{username}":
        case.path_parameters = {"username": f"coder{_one_of(parameters, coders)}"}
    elif path == "/coder/{id}/mentor":
        case.path_parameters = {"id": _one_of(parameters, coders)}
        _complete_body(case, mentorId=_one_of(case.body, mentor_count(coders)))
    elif path == "/mentor/{id}/coder":
        case.path_parameters = {"id": _one_of(parameters, mentor_count(coders))}
        _complete_body(case, coderId=_one_of(case.body, coders))
    elif path == "/signup" and case.meta and case.meta.generation.mode == GenerationMode.POSITIVE:
        # What is made up from the examples is taken by the first who signs up.
        name = uuid4().hex[:LONGEST_USERNAME]
        _complete_body(case, username=name, email=f"{name}@example.com")
    elif path == "/snippet":
        _complete_body(case, coderId=_one_of(case.body, coders))
    elif path.startswith("/snippet/"):
        ident = _one_of(parameters, coders * SNIPPETS_PER_CODER)
        case.path_parameters = {**parameters, "id": ident}
        if "number" in parameters:
            case.path_parameters["number"] = 1
        owner = (ident - 1) // SNIPPETS_PER_CODER + 1
        changes: dict[str, Any] = {"coderId": owner}
        if case.operation.method.upper() == "PATCH":
            changes |= {"userId": owner, "usertype": "Coder"}
        _complete_body(case, **changes)


def _complete_body(case: Case, **changes: Any) -> None:
    if isinstance(case.body, dict):
        case.body = case.body | changes


def _one_of(made_up: Mapping[str, Any] | Any, number: int) -> int:
    return crc32(repr(made_up).encode(errors="replace")) % number + 1
