"""How errors look in the travel agency, and where no system has its own way."""

from typing import Any

from agency.rest.errors import BODY_FAULTS, Contract, Problem


def render_error(problem: Problem) -> tuple[int, dict[str, Any]]:
    """`errors` and `details` for an invalid body, else `error`."""
    if problem.status in BODY_FAULTS:
        return problem.status, {"errors": ["validation errors"], "details": problem.details}
    return problem.status, {"error": problem.message}


TRAVEL = Contract("", render_error)
