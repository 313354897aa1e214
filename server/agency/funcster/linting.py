"""Format and lint snippets with ruff.

Ruff reads the code as text from standard input. Nothing here runs, imports or evaluates a snippet.
As code can be written to take ruff as long as possible, its process has limits on input, output,
memory and time, and each worker runs one at a time.
"""

import resource
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from tempfile import gettempdir
from threading import Semaphore, Timer
from time import monotonic
from typing import IO, Any, cast

import orjson
from ruff import find_ruff_bin
from werkzeug.exceptions import (
    RequestEntityTooLarge,
    ServiceUnavailable,
    UnprocessableEntity,
)

from agency.blocking import may_block

MAX_BYTES = 256 * 1024
"""The longest code, in UTF-8."""

MAX_OUTPUT_BYTES = 1024 * 1024
MAX_MEMORY_BYTES = 256 * 1024 * 1024
"""The limit on the address space of ruff."""
MAX_CPU_SECONDS = 1
TIMEOUT_SECONDS = 10
"""The limit on elapsed time, which exceeds that on CPU time if the machine is busy."""

MAX_PROBLEMS = 1_000
"""The limit on listed problems. Text that isn't Python may have one for each character."""

WAIT_SECONDS = 2
"""How long a request waits until its worker has run ruff for others."""

CHECK = ("check", "--output-format=json-lines", "--exit-zero")
FORMAT = ("format",)
COMMON = (
    *("--isolated", "--no-cache", "--quiet", "--target-version=py311"),
    *("--stdin-filename=snippet.py", "-"),
)
"""Read no configuration, and write no files."""

ENVIRONMENT = {"RAYON_NUM_THREADS": "1", "NO_COLOR": "1"}
"""The whole environment of ruff. It inherits nothing from this process."""

_free = Semaphore()


class Unformattable(UnprocessableEntity):
    """The code isn't valid Python (422)."""

    description = "The code can't be formatted, as it is no valid Python"


class TooComplicated(UnprocessableEntity):
    """Reading the code takes ruff too much time or memory, or it has too much to say (422)."""

    description = "The code is too complicated to be formatted or checked"


def formatted(code: str) -> str:
    """Return the code as formatted by ruff.

    Raises:
        RequestEntityTooLarge: the code is longer than MAX_BYTES (413).
        Unformattable: the code isn't valid Python (422).
        TooComplicated: ruff exceeds a limit (422).
        ServiceUnavailable: ruff takes longer than TIMEOUT_SECONDS, or is busy (503).
    """
    output = _ruff(FORMAT, code)
    if len(output) > MAX_OUTPUT_BYTES:
        raise TooComplicated
    return output.decode()


def problems(code: str) -> list[dict[str, Any]]:
    """Return the problems that ruff finds, sorted by position. Rows and columns start at 1.

    There are at most MAX_PROBLEMS, or as many as fit into MAX_OUTPUT_BYTES of ruff's output.

    Raises:
        RequestEntityTooLarge: the code is longer than MAX_BYTES (413).
        Unformattable: ruff can't read the code (422). Syntax errors are ordinary problems.
        TooComplicated: ruff exceeds a limit (422).
        ServiceUnavailable: ruff takes longer than TIMEOUT_SECONDS, or is busy (503).
    """
    # What follows the last newline is empty, or cut off.
    lines = _ruff(CHECK, code).split(b"\n")[:-1]
    found = [
        {
            "code": problem["code"] or "invalid-syntax",
            "message": problem["message"],
            "row": problem["location"]["row"],
            "column": problem["location"]["column"],
            "end_row": problem["end_location"]["row"],
            "end_column": problem["end_location"]["column"],
        }
        for problem in map(orjson.loads, lines[:MAX_PROBLEMS])
    ]
    found.sort(key=lambda problem: (problem["row"], problem["column"]))
    return found


def _ruff(command: tuple[str, ...], code: str) -> bytes:
    """Return the output of ruff, cut off after MAX_OUTPUT_BYTES + 1."""
    may_block()
    source = code.encode()
    if len(source) > MAX_BYTES:
        raise RequestEntityTooLarge(
            f"Code of more than {MAX_BYTES // 1024} kB can't be formatted or checked"
        )
    if not _free.acquire(timeout=WAIT_SECONDS):
        raise ServiceUnavailable("Others' code is being read; try again", retry_after=1)
    try:
        return _run([find_ruff_bin(), *command, *COMMON], source)
    finally:
        _free.release()


def _run(command: list[str], source: bytes) -> bytes:
    late_from = monotonic() + TIMEOUT_SECONDS
    with subprocess.Popen(  # noqa: S603 - fixed arguments; the code is standard input
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(gettempdir()),
        env=ENVIRONMENT,
    ) as process:
        timer = Timer(TIMEOUT_SECONDS, process.kill)
        timer.start()
        try:
            _set_limits(process.pid)
            output = _exchange(process, source)
            if len(output) > MAX_OUTPUT_BYTES:
                process.kill()
                return output
            status = process.wait()
        finally:
            timer.cancel()
    if status == 0:
        return output
    if status > 0:
        raise Unformattable
    if status == -signal.SIGKILL and monotonic() >= late_from:
        raise ServiceUnavailable("That took too long; try again", retry_after=1)
    raise TooComplicated


def _set_limits(pid: int) -> None:
    """Limit memory and CPU time of a process that hasn't read anything yet.

    A `preexec_fn` could do so earlier, but may deadlock in a process with threads.
    """
    if sys.platform == "linux":
        resource.prlimit(pid, resource.RLIMIT_AS, (MAX_MEMORY_BYTES, MAX_MEMORY_BYTES))
        resource.prlimit(pid, resource.RLIMIT_CPU, (MAX_CPU_SECONDS, MAX_CPU_SECONDS + 1))
        resource.prlimit(pid, resource.RLIMIT_CORE, (0, 0))


def _exchange(process: subprocess.Popen[bytes], source: bytes) -> bytes:
    """Pass the source to a process, and return its output, cut off after MAX_OUTPUT_BYTES + 1."""
    # Ruff reads everything before it writes anything. It may end before it has read everything.
    with suppress(BrokenPipeError), cast(IO[bytes], process.stdin) as pipe:
        pipe.write(source)
    return cast(IO[bytes], process.stdout).read(MAX_OUTPUT_BYTES + 1)
