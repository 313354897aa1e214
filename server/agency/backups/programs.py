"""PostgreSQL's own programs for backups: where they are, and what they print."""

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
"""Where Debian and what descends from it keep the programs of each version."""

# What psql alone understands, and what servers before 17 don't.
LEFT_OUT = (b"\\restrict ", b"\\unrestrict ", b"SET transaction_timeout ")


def fitting(name: str, server: int) -> Path:
    """The program of that name that can talk to a server of that major version.

    It is the oldest such one: what it writes can be read by most.

    Raises:
        BackupError: there is none.
    """
    found = _versions(name)
    fit = [(major, path) for major, path in found if major >= server]
    if fit:
        return min(fit)[1]
    there = f"; there is version {max(found)[0]} of it" if found else ""
    raise BackupError(
        f"The server is PostgreSQL {server}, and backups of it need {name} of this version or a "
        f"newer one{there}. It comes with PostgreSQL's client programs (Debian: "
        f"postgresql-client-{server}) and is looked for in PATH"
    )


def newest(name: str) -> Path:
    """The newest program of that name: it reads what any of them has written.

    Raises:
        BackupError: there is none.
    """
    found = _versions(name)
    if not found:
        raise BackupError(
            f"Backups of PostgreSQL need {name}, which comes with its client programs (Debian: "
            "postgresql-client) and is looked for in PATH"
        )
    return max(found)[1]


def _versions(name: str) -> list[tuple[int, Path]]:
    """The programs of that name and their major versions."""
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
    """Run a program on the engine's database.

    Anybody can read a process's arguments, so that the password goes through its environment.

    Raises:
        BackupError: it failed, with what it said last.
    """
    url = engine.url
    values = {**url.translate_connect_args(username="user", database="dbname"), **url.query}
    secret: str | None = values.pop("password", None)
    values.pop("sslpassword", None)
    environment = os.environ if secret is None else {**os.environ, "PGPASSWORD": secret}
    place = f"--dbname={make_conninfo(**values)}"
    done = subprocess.run(  # noqa: S603 - the program is PostgreSQL's, the arguments are ours
        [program, place, *arguments],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        said = done.stderr if secret is None else done.stderr.replace(secret, "***")
        raise BackupError(_last_line(program, said))


@contextmanager
def script(path: Path) -> Iterator[Iterator[bytes]]:
    """The lines of the SQL script that an archive of pg_dump stands for.

    Raises:
        BackupError: the archive is damaged or none.
    """
    program = newest("pg_restore")
    command = [str(program), "--no-owner", "--no-acl", "--file=-", str(path.resolve())]
    with tempfile.TemporaryFile("w+") as said:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=said)  # noqa: S603
        try:
            with cast(IO[bytes], process.stdout) as lines:
                yield lines
                for _ in lines:
                    pass
            if process.wait():
                said.seek(0)
                raise BackupError(_last_line(program, said.read()))
        finally:
            process.kill()
            process.wait()


def parts(lines: Iterator[bytes]) -> Iterator[tuple[bytes, Iterator[bytes] | None]]:
    """The script's SQL, bit by bit; after each COPY the rows that it is to read, else None."""
    sql: list[bytes] = []
    for line in lines:
        if line.startswith(b"COPY ") and line.endswith(b" FROM stdin;\n"):
            yield b"".join(sql), None
            sql = []
            rows = takewhile(lambda row: row != b"\\.\n", lines)
            yield line, rows
            for _ in rows:
                pass
        elif not line.startswith(LEFT_OUT):
            sql.append(line)
    yield b"".join(sql), None


def _last_line(program: Path, said: str) -> str:
    lines = said.strip().splitlines() or [f"{program.name} failed"]
    return f"PostgreSQL's program says: {lines[-1]}"
