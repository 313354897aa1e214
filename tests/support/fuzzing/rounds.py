"""Rounds of schemathesis, each of which calls a running server and checks every answer."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.request import urlretrieve

from agency import create_app
from agency.accounts.roles import ROLES
from agency.database import db
from deploy.server import ROOT, LiveServer, environment, run
from tests.support import examples as example_rows
from tests.support.accounts import live_token
from tests.support.fuzzing.contract import OF_EACH, SEEDED

MOST_ROUNDS = 50

CONFIGURATION = Path(__file__).with_name("schemathesis.toml")

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
                *(sys.executable, "-m", "schemathesis.cli", "--config-file", str(CONFIGURATION)),
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
