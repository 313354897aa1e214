"""Format and lint snippets with ruff.

Ruff reads the code as text from standard input. Nothing here runs, imports or evaluates a snippet.
"""

import subprocess
from pathlib import Path
from tempfile import gettempdir
from typing import Any

import orjson
from ruff import find_ruff_bin
from werkzeug.exceptions import ServiceUnavailable, UnprocessableEntity

from agency.blocking import may_block

TIMEOUT_SECONDS = 5

MAX_PROBLEMS = 1_000
"""The limit on listed problems. Text that isn't Python may have one for each character."""

CHECK = ("check", "--output-format=json", "--exit-zero")
FORMAT = ("format",)
COMMON = (
    *("--isolated", "--no-cache", "--quiet", "--target-version=py311"),
    *("--stdin-filename=snippet.py", "-"),
)
"""Read no configuration, and write no files."""

ENVIRONMENT = {"RAYON_NUM_THREADS": "1", "NO_COLOR": "1"}
"""The whole environment of ruff. It inherits nothing from this process."""


class Unformattable(UnprocessableEntity):
    """The code isn't valid Python (422)."""

    description = "The code can't be formatted, as it is no valid Python"


def formatted(code: str) -> str:
    """Return the code as formatted by ruff.

    Raises:
        Unformattable: the code isn't valid Python (422).
        ServiceUnavailable: ruff takes longer than TIMEOUT_SECONDS (503).
    """
    result = _ruff(FORMAT, code)
    if result.returncode != 0:
        raise Unformattable
    return result.stdout.decode()


def problems(code: str) -> list[dict[str, Any]]:
    """Return the problems that ruff finds, sorted by position. Rows and columns start at 1.

    Raises:
        Unformattable: ruff can't read the code (422). Syntax errors are ordinary problems.
        ServiceUnavailable: ruff takes longer than TIMEOUT_SECONDS (503).
    """
    result = _ruff(CHECK, code)
    if result.returncode != 0:
        raise Unformattable
    found = [
        {
            "code": problem["code"] or "invalid-syntax",
            "message": problem["message"],
            "row": problem["location"]["row"],
            "column": problem["location"]["column"],
            "end_row": problem["end_location"]["row"],
            "end_column": problem["end_location"]["column"],
        }
        for problem in orjson.loads(result.stdout)
    ]
    found.sort(key=lambda problem: (problem["row"], problem["column"]))
    return found[:MAX_PROBLEMS]


def _ruff(command: tuple[str, ...], code: str) -> subprocess.CompletedProcess[bytes]:
    may_block()
    try:
        return subprocess.run(  # noqa: S603 - fixed arguments; the code is standard input
            [find_ruff_bin(), *command, *COMMON],
            input=code.encode(),
            capture_output=True,
            timeout=TIMEOUT_SECONDS,
            check=False,
            cwd=Path(gettempdir()),
            env=ENVIRONMENT,
        )
    except subprocess.TimeoutExpired:
        raise ServiceUnavailable("That took too long; try again", retry_after=1) from None
