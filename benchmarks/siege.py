"""Put a server under attack, and measure how long a well-behaved client waits meanwhile.

The server is started the usual way, without a proxy, anew for each attack. Another process asks for
`/health` and `/scientists/1`. A line says how long it waited, how many requests failed, how large a
worker became, how the server ended the attackers' connections, and how long it took to stop with
the rest of them still open. The command fails if a number is worse than expected.
"""

import argparse
import asyncio
import json
import resource
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from itertools import permutations
from pathlib import Path
from typing import NamedTuple

import psutil
from sqlalchemy import create_engine, text

from benchmarks import attacks, data
from benchmarks.attacks import Attack, End, numbered
from benchmarks.bystander import PATHS, Answer
from deploy import embedded
from deploy.load import percentile
from deploy.server import ROOT, LiveServer, serving

SEED = ["--planets", "20", "--scientists", "1000", "--missions", "100000", "--funcster", "1"]
CODES = (
    "?" * 999_999,
    "if 1:a\n" * 140_000,
    "x=" + "[" * 150 + "1," * 400_000 + "]" * 150,
    "?" * 256_000,
    "if 1:a\n" * 36_000,
    "x=" + "[" * 150 + "1," * 127_000 + "]" * 150,
)
"""What ruff takes long for, or makes much of: as long as a snippet can be, and shorter."""

P99_MILLISECONDS = 250
MEGABYTES = 250
STOP_SECONDS = 10
"""What is expected at most."""

NAMES = ("nothing", "stalled", "trickling", "unread", "slow", "idle", "ruff", "all")
ORDERS = [",".join(names) for names in permutations(["id", "-name", "scientist_id", "planet_id"])]
"""As many orders of a list of missions, each a response of its own."""

SIP_BYTES = 32 * 1024
"""What a slow reader reads a second: enough to take 256 kB in ten seconds, if hardly."""

WAIT = "p50 / p99 / max"
HEAD = f"""\
| attack | {f", {WAIT} | failed | ".join([*PATHS, ""])}memory | stop | ends |
|{" --- |" * (4 + 2 * len(PATHS))}
| expected | {f"p99 ≤ {P99_MILLISECONDS} ms | 0 | " * len(PATHS)}≤ {MEGABYTES} MB a worker | \
≤ {STOP_SECONDS} s | |"""

FILES = 8192
SAMPLE_SECONDS = 0.5


class Siege(NamedTuple):
    """What happened during an attack."""

    answers: list[Answer]
    ends: dict[str, list[End]]
    """How the connections of each attack ended."""
    megabytes: float
    """The most memory of a worker, with shared pages counted as a part."""
    stop_seconds: float


def hostile(tokens: list[str]) -> Attack:
    """Return the attack by code that ruff must read: one connection for each token."""
    lines = []
    for number in range(1, len(CODES) + 1):
        lines += [f"GET /snippet/{number}/problems", f"POST /snippet/{number}/format"]
    return [
        partial(attacks.ask, lines=lines[turn * 3 :] + lines[: turn * 3], token=token)
        for turn, token in enumerate(tokens)
    ]


def prepare(url: str) -> dict[str, Attack]:
    """Fill the database, and return the attacks by name."""
    data.fill(url, SEED)
    engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://"))
    with engine.begin() as connection:
        for number, code in enumerate(CODES, 1):
            values = {"id": number, "code": code}
            connection.execute(text("UPDATE snippets SET code = :code WHERE id = :id"), values)
    engine.dispose()
    tokens = [data.token(url, "mentor", email=f"{n}@localhost.example") for n in range(4)]
    return {
        "stalled": numbered(attacks.stall, 50),
        "trickling": numbered(attacks.trickle, 50),
        "unread": [partial(attacks.ignore, path="/missions")] * 30,
        "slow": [
            partial(attacks.ignore, path=f"/missions?sort={order}", sip=SIP_BYTES)
            for order in ORDERS
        ],
        "idle": [attacks.idle] * 1500,
        "ruff": hostile(tokens),
    }


@contextmanager
def files(number: int) -> Iterator[None]:
    """Allow this process so many open files. A server that runs already keeps its own limit."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, min(number, hard)), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


async def largest(server: psutil.Process, sizes: list[float]) -> None:
    """Record the memory of the largest worker again and again, in MB."""
    while True:
        with suppress(psutil.Error):
            sizes += [worker.memory_full_info().pss / 2**20 for worker in server.children()]
        await asyncio.sleep(SAMPLE_SECONDS)


async def besiege(server: LiveServer, used: dict[str, Attack], options: list[str]) -> Siege:
    """Attack a server for as long as the bystander asks, and stop it while the attacks go on."""
    visitor = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "benchmarks.bystander", str(server.port), *options),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
    )
    assert visitor.stdout is not None
    await visitor.stdout.readline()
    ends: dict[str, list[End]] = {name: [] for name in used}
    sizes: list[float] = []
    tasks = [asyncio.create_task(largest(psutil.Process(server.process.pid), sizes))]
    for name, attack in used.items():
        tasks += [asyncio.create_task(hold(server.port, ends[name].append)) for hold in attack]
    answers = [Answer(*fields) for fields in json.loads(await visitor.stdout.read())]
    ended = {name: list(each) for name, each in ends.items()}
    began = asyncio.get_running_loop().time()
    with suppress(subprocess.TimeoutExpired):
        await asyncio.to_thread(server.stop)
    stop_seconds = asyncio.get_running_loop().time() - began
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    return Siege(answers, ended, max(sizes), stop_seconds)


def report(name: str, siege: Siege) -> bool:
    """Print a row, and return whether everything is as expected."""
    cells, passed = [name], True

    def add(cell: str, expected: bool) -> None:
        nonlocal passed
        cells.append(cell if expected else f"{cell} **missed**")
        passed &= expected

    for path in PATHS:
        answers = [answer for answer in siege.answers if answer.path == path]
        seconds = [answer.seconds for answer in answers]
        p50, p99, most = (percentile(seconds, part) * 1000 for part in (0.5, 0.99, 1))
        failed = sum(answer.status != 200 for answer in answers)
        add(f"{p50:,.0f} / {p99:,.0f} / {most:,.0f} ms", p99 <= P99_MILLISECONDS)
        add(f"{failed} of {len(answers)}", not failed)
    add(f"{siege.megabytes:.0f} MB", siege.megabytes <= MEGABYTES)
    add(f"{siege.stop_seconds:.1f} s", siege.stop_seconds <= STOP_SECONDS)
    cells.append("; ".join(describe(name, ends) for name, ends in siege.ends.items()))
    print(f"| {' | '.join(cells)} |", flush=True)
    return passed


def describe(name: str, ends: list[End]) -> str:
    """Say how the connections of an attack ended: how many, with which status, after how long."""
    if not ends:
        return f"{name}: none ended"
    found = Counter(end.status for end in ends)
    statuses = ", ".join(f"{number} × {status or 'cut'}" for status, number in found.items())
    times = [end.seconds for end in ends]
    size = max(end.size for end in ends)
    return f"{name}: {statuses} after {min(times):.1f}–{max(times):.1f} s, ≤ {size:,} bytes"


def attack(url: str, options: argparse.Namespace) -> bool:
    """Attack a server on the database at `url` in each way, and print a table."""
    print(HEAD, flush=True)
    prepared = prepare(url)
    sieges = {"nothing": {}, **{name: {name: prepared[name]} for name in prepared}, "all": prepared}
    passed = True
    for name, used in sieges.items():
        if options.only in (None, name):
            with serving(url) as server, files(FILES):
                visit = [f"--seconds={options.seconds}", f"--rate={options.rate}"]
                passed &= report(name, asyncio.run(besiege(server, used, visit)))
    return passed


def main() -> None:
    """Attack a server on each database."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.siege", description=__doc__)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), help="(default: both)")
    parser.add_argument("--only", choices=NAMES, help="one attack (default: one after the other)")
    parser.add_argument("--seconds", type=float, default=20, help="of each attack (default: 20)")
    parser.add_argument("--rate", type=float, default=40, help="requests a second (default: 40)")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(1))
    passed = True
    with tempfile.TemporaryDirectory(prefix="agency-siege-") as name:
        folder = Path(name)
        if options.database != "postgresql":
            print("SQLite\n")
            passed &= attack(f"sqlite:///{folder / 'agency.db'}", options)
        if options.database != "sqlite":
            print("\nPostgreSQL\n")
            # As root, PostgreSQL runs as another user, who must be able to enter the folder.
            folder.chmod(0o755)
            (folder / "postgresql").mkdir()
            server = embedded.server(folder / "postgresql")
            try:
                server.psql("CREATE DATABASE siege;")
                passed &= attack(server.get_uri(database="siege"), options)
            finally:
                server.cleanup()
    sys.exit(0 if passed else 1)


if __name__ == "__main__":
    main()
