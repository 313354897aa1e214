"""What ruff makes of a snippet: how it formats it, and what it finds in it.

Ruff reads the code as text, from its standard input. Nothing here runs, imports or evaluates a
snippet.
"""

import subprocess
from pathlib import Path
from tempfile import gettempdir
from typing import Any

import orjson
from ruff import find_ruff_bin
from werkzeug.exceptions import ServiceUnavailable, UnprocessableEntity

TIMEOUT_SECONDS = 5

MOST_PROBLEMS = 1_000
"""How many are listed: what is no Python at all may have one a character."""

CHECK = ("check", "--output-format=json", "--exit-zero")
FORMAT = ("format",)
COMMON = (
    *("--isolated", "--no-cache", "--quiet", "--target-version=py311"),
    *("--stdin-filename=snippet.py", "-"),
)
"""No configuration is read, and no file written."""

ENVIRONMENT = {"RAYON_NUM_THREADS": "1", "NO_COLOR": "1"}
"""All that ruff gets to know of this process's."""


class Unformattable(UnprocessableEntity):
    """The code is no Python (422)."""

    description = "The code can't be formatted, as it is no valid Python"


def formatted(code: str) -> str:
    """The code as ruff formats it.

    Raises:
        Unformattable: it is no Python (422).
        ServiceUnavailable: it takes longer than TIMEOUT_SECONDS (503).
    """
    result = _ruff(FORMAT, code)
    if result.returncode != 0:
        raise Unformattable
    return result.stdout.decode()


def problems(code: str) -> list[dict[str, Any]]:
    """What ruff finds in the code, from its beginning on; rows and columns count from 1.

    Raises:
        Unformattable: ruff can't read it at all (422). Errors of syntax it finds like others.
        ServiceUnavailable: it takes longer than TIMEOUT_SECONDS (503).
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
    return found[:MOST_PROBLEMS]


def _ruff(command: tuple[str, ...], code: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(  # noqa: S603 - our own arguments; the code is its standard input
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
