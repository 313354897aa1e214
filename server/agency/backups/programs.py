"""PostgreSQL's own backup programs: find them, run them, and read their output."""

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import takewhile
from pathlib import Path
from typing import IO, cast

from psycopg.conninfo import make_conninfo
from sqlalchemy import Engine

from agency.backups.contents import BackupError

SYSTEM_WIDE = Path("/usr/lib/postgresql")
"""Where Debian and its derivatives install the programs of each version."""

# Only psql understands the first two; servers before 17 don't know the third.
SKIPPED = (b"\\restrict ", b"\\unrestrict ", b"SET transaction_timeout ")


def compatible(name: str, server: int) -> Path:
    """Find the program called `name` that works with a server of that major version.

    Returns the oldest one that does, because most versions can read its output.

    Raises:
        BackupError: there is none.
    """
    found = _versions(name)
    suitable = [(major, path) for major, path in found if major >= server]
    if suitable:
        return min(suitable)[1]
    installed = f" (found version {max(found)[0]})" if found else ""
    raise BackupError(
        f"To back up PostgreSQL {server}, you need {name} {server} or newer{installed}: install "
        f"PostgreSQL's client programs (Debian: postgresql-client-{server}) and add them to PATH"
    )


def newest(name: str) -> Path:
    """Find the newest program called `name`, which can read the output of all older ones.

    Raises:
        BackupError: there is none.
    """
    found = _versions(name)
    if not found:
        raise BackupError(
            f"To read backups of PostgreSQL, you need {name}: install its client programs "
            "(Debian: postgresql-client) and add them to PATH"
        )
    return max(found)[1]


def _versions(name: str) -> list[tuple[int, Path]]:
    """Return the installed programs called `name`, with their major versions."""
    folders = [Path(folder) for folder in os.get_exec_path()]
    folders += SYSTEM_WIDE.glob("*/bin")
    found = []
    for folder in folders:
        path = shutil.which(name, path=folder)
        if path:
            shown = subprocess.run([path, "--version"], capture_output=True, text=True, check=False)  # noqa: S603
            version = re.search(r"\(PostgreSQL\) (\d+)", shown.stdout)
            if version:
                found.append((int(version[1]), Path(path)))
    return found


def run(engine: Engine, program: Path, *arguments: str) -> None:
    """Run a program on the database of the engine.

    The password is passed in the environment, because anyone can read the arguments of a process.

    Raises:
        BackupError: it failed; the message is the last line that it printed.
    """
    url = engine.url
    values = {**url.translate_connect_args(username="user", database="dbname"), **url.query}
    secret: str | None = values.pop("password", None)
    values.pop("sslpassword", None)
    environment = os.environ if secret is None else {**os.environ, "PGPASSWORD": secret}
    database = f"--dbname={make_conninfo(**values)}"
    done = subprocess.run(  # noqa: S603 - the program is PostgreSQL's, the arguments are ours
        [program, database, *arguments],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        output = done.stderr if secret is None else done.stderr.replace(secret, "***")
        raise BackupError(_last_line(program, output))


@contextmanager
def script(path: Path) -> Iterator[Iterator[bytes]]:
    """The lines of the SQL script that pg_restore makes from an archive of pg_dump.

    Raises:
        BackupError: the file is damaged or not an archive.
    """
    program = newest("pg_restore")
    command = [str(program), "--no-owner", "--no-acl", "--file=-", str(path.resolve())]
    with tempfile.TemporaryFile("w+") as errors:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors)  # noqa: S603
        try:
            with cast(IO[bytes], process.stdout) as lines:
                yield lines
                for _ in lines:
                    pass
            if process.wait():
                errors.seek(0)
                raise BackupError(_last_line(program, errors.read()))
        finally:
            process.kill()
            process.wait()


def statements(lines: Iterator[bytes]) -> Iterator[tuple[bytes, Iterator[bytes] | None]]:
    """Split a script into SQL statements, each COPY with its rows and all others with None."""
    sql: list[bytes] = []
    for line in lines:
        if line.startswith(b"COPY ") and line.endswith(b" FROM stdin;\n"):
            yield b"".join(sql), None
            sql = []
            rows = takewhile(lambda row: row != b"\\.\n", lines)
            yield line, rows
            for _ in rows:
                pass
        elif not line.startswith(SKIPPED):
            sql.append(line)
    yield b"".join(sql), None


def _last_line(program: Path, output: str) -> str:
    lines = output.strip().splitlines() or [f"{program.name} failed"]
    return f"PostgreSQL reports: {lines[-1]}"
