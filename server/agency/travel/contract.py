"""The error bodies of the travel agency, and of routes outside any system."""

from typing import Any

from agency.rest.errors import BODY_FAULTS, Contract, Problem


def render_error(problem: Problem) -> tuple[int, dict[str, Any]]:
    """Render an error: `errors` and `details` for an invalid body, otherwise `error`."""
    if problem.status in BODY_FAULTS:
        return problem.status, {"errors": ["validation errors"], "details": problem.details}
    return problem.status, {"error": problem.message}


TRAVEL = Contract("", render_error)
