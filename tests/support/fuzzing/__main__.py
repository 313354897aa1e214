"""Fuzz the server: `python -m tests.support.fuzzing` tests it by schemathesis.

The requests are made from the OpenAPI document, valid ones and invalid ones, and the answers must
be as it says. The server is a real one, on a new database that is deleted afterwards.
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from deploy import embedded
from deploy.server import environment, run, serving
from tests.support.fuzzing.rounds import MOST_ROUNDS, UNLIMITED, rounds


@contextmanager
def new_database(kind: str) -> Iterator[str]:
    """The URL of a new, migrated database, for as long as it is needed."""
    with tempfile.TemporaryDirectory(prefix="agency-fuzz-") as folder:
        if kind == "sqlite":
            yield _migrated(f"sqlite:///{folder}/agency.db")
            return
        server = embedded.server(Path(folder))
        try:
            server.psql("CREATE DATABASE agency;")
            yield _migrated(server.get_uri(database="agency"))
        finally:
            server.cleanup()


def _migrated(url: str) -> str:
    upgrade = ("-m", "flask", "--app", "server/app.py", "db", "upgrade")
    run(*upgrade, env=environment(url)).check_returncode()
    return url


def main() -> None:
    """Fuzz as the command line says, and leave with 1 as soon as something fails."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.support.fuzzing",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--cases", type=int, default=10_000, help="how many (default: 10000)")
    parser.add_argument(
        "--database", choices=["sqlite", "postgresql"], default="sqlite", help="(default: sqlite)"
    )
    parser.add_argument("--paths", default="", help="a regular expression (default: all)")
    parser.add_argument("--seed", type=int, help="the same one makes much the same requests")
    options = parser.parse_args()
    seed = random.randrange(10**6) if options.seed is None else options.seed

    done, started = 0, time.monotonic()
    with new_database(options.database) as url, serving(url, **UNLIMITED) as server:
        most = min(options.cases, 250)
        for latest in rounds(server, url, options.cases, most, seed, False, options.paths):
            done += latest.cases
            seconds = time.monotonic() - started
            progress = f"{done:,} of {options.cases:,} cases on {options.database}"
            print(f"\n{progress}, {seconds:.0f} s\n", flush=True)  # noqa: T201
            if not latest.passed:
                sys.exit(f"Failed; to try it again: --seed {latest.report['seed']}")
    if done < options.cases:
        sys.exit(f"There were only {done:,} cases in {MOST_ROUNDS} rounds.")


if __name__ == "__main__":
    main()
