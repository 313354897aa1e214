"""Compare this server with two others, and print the ratios as a table.

Each server runs with one worker on one core; the load comes from another core. The servers take
turns in each round, so a machine that slows down affects all of them. CPU is the CPU time of the
server's processes per request. The results are medians of the rounds.

This server runs twice: as it is for the cases that are called warm, and for all others with
RESPONSE_CACHE_MB=0, so that it makes each response anew. The others keep none.
"""

import argparse
import json
import platform
import re
import statistics
import subprocess
import tempfile
import urllib.request
from collections import defaultdict
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from benchmarks import data
from benchmarks.servers import Server
from benchmarks.writers import write
from deploy.server import ROOT, filled, serving

SERVER_CORE, LOAD_CORE = 0, 1
NAMES = ["this", "textbook", "fastapi"]
WRITERS = 32
MAX_WRITERS_P99, MAX_MEGABYTES = 60, 95
"""Promised: the p99 of WRITERS at once in ms, and the memory of this server."""
BOOKING = {
    "method": "POST",
    "path": "/missions",
    "headers": {"content-type": "application/json"},
    "body": '{"name": "Benchmark", "scientist_id": 20, "planet_id": 20}',
}
LIST, DETAIL = {"path": "/scientists"}, {"path": "/scientists/1"}
CODERS = {"path": "/coders"}
MIX = [LIST, DETAIL, LIST, DETAIL, LIST, DETAIL, LIST, DETAIL, LIST, BOOKING]


class Case(NamedTuple):
    """A case to measure."""

    name: str
    requests: list[dict]
    database: str
    turns: int = 1
    """A factor for the length of a turn, for requests that may take a second."""
    promised: tuple[float, float] = (0, 0)
    """The promised CPU ratios to typical Flask-RESTful and to FastAPI."""
    role: str = ""
    """The role that this server requires; the others are open to everyone."""
    connections: int = 0
    """The number of connections, for requests that are too slow for the default."""
    is_warm: bool = False
    """Whether this server may send a response that it has kept."""
    has_etag: bool = False
    """Whether the requests send the ETag that this server gave, which the others don't know."""


CASES = [
    Case("list of 20", [LIST], "small", 1, (6, 5)),
    Case("detail with 3 missions", [DETAIL], "small", 1, (6, 5)),
    Case("POST", [BOOKING], "small", 1, (4, 4)),
    Case("90/10 mix", MIX, "small", 1, (6, 5)),
    Case("list of 20, warm", [LIST], "small", 1, (35, 18), is_warm=True),
    Case("detail with 3 missions, warm", [DETAIL], "small", 1, (35, 18), is_warm=True),
    Case("304 to a list of 20, warm", [LIST], "small", 1, (40, 0), is_warm=True, has_etag=True),
    Case("90/10 mix, warm", MIX, "small", 1, (12, 8), is_warm=True),
    Case("list of 10,000", [LIST], "large", 3, (170, 55)),
    Case("detail with 1,000 missions", [DETAIL], "large", 3, (130, 85)),
    Case("list of 10,000, warm", [LIST], "large", 3, (800, 0), is_warm=True),
    Case("1,000 coders, 20,000 snippets", [CODERS], "library", 7, (0, 0), "mentor", 1),
    Case("list of 20, PostgreSQL", [LIST], "postgresql", 1, (4, 0)),
    Case("POST, PostgreSQL", [BOOKING], "postgresql", 1, (5, 0)),
]


DATABASES = {
    "small": lambda folder: data.sqlite(folder, data.SMALL, NAMES),
    "large": lambda folder: data.sqlite(folder, data.LARGE, NAMES),
    "library": lambda folder: data.sqlite(folder, data.LIBRARY, NAMES),
    "postgresql": lambda folder: data.postgresql(folder, NAMES, LOAD_CORE, data.SMALL),
}


class Round(NamedTuple):
    """The results of one server in one round."""

    cpu_microseconds: float
    per_second: float
    p99_milliseconds: float


def measure(server: Server, case: Case, seconds: float, connections: int) -> Round:
    """Put a server under the load of a case."""
    before = server.usage()
    command = ["taskset", "-c", str(LOAD_CORE), "node", str(ROOT / "benchmarks" / "load.js")]
    command += [
        server.url,
        str(case.connections or connections),
        str(seconds * case.turns),
        json.dumps(case.requests),
    ]
    result = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    after = server.usage()
    answered = result["full"] + result["unchanged"]
    is_faulty = result["refused"] or result["failed"] or result["errors"] or not answered
    if is_faulty or (case.has_etag and server.name == "this" and result["full"]):
        raise SystemExit(f"{server.name} failed at {case.name}: {result}")
    cpu = (after.cpu_seconds - before.cpu_seconds) / answered
    return Round(cpu * 1e6, answered / result["seconds"], result["p99"])


def compare(
    database: str, urls: dict[str, str], options: argparse.Namespace
) -> dict[str, dict[str, list[Round]]]:
    """Measure the cases of one database on all servers in turn."""
    results: dict[str, dict[str, list[Round]]] = {}
    with ExitStack() as stack:

        def start(name: str, **settings: str) -> Server:
            server = Server(name, urls[name], SERVER_CORE, **settings)
            stack.callback(server.stop)
            return server

        warm, cold = start("this"), start("this", RESPONSE_CACHE_MB="0")
        others = [start(name) for name in NAMES[1:]]
        for case in CASES:
            if case.database != database:
                continue
            headers = {}
            if case.role:
                headers["authorization"] = f"Bearer {data.token(urls['this'], case.role)}"
            if case.has_etag:
                with urllib.request.urlopen(warm.url + case.requests[0]["path"]) as answer:
                    headers["if-none-match"] = answer.headers["ETag"]
            if headers:
                case = case._replace(requests=[{**r, "headers": headers} for r in case.requests])
            rounds: dict[str, list[Round]] = defaultdict(list)
            for turn in range(options.rounds + 1):
                for server in (warm if case.is_warm else cold, *others):
                    result = measure(server, case, options.seconds, options.connections)
                    # The first round is a warm-up.
                    if turn:
                        rounds[server.name].append(result)
            results[case.name] = rounds
            print_row(case, rounds)
        sizes = [server.usage().megabytes for server in (cold, warm, *others)]
        mark = " **missed**" if max(sizes[:2]) > MAX_MEGABYTES else ""
        cells = [f"{sizes[0]:.0f} MB, warm {sizes[1]:.0f} MB (promised {MAX_MEGABYTES}){mark}"]
        cells += [f"{size:.0f} MB" for size in sizes[2:]]
        print(f"| memory after these cases | {' | '.join(cells)} | |", flush=True)
    return results


def print_row(case: Case, rounds: dict[str, list[Round]]) -> None:
    """Print a row of the table."""

    def median(name: str, field: int) -> float:
        return statistics.median(result[field] for result in rounds[name])

    cells = [case.name, f"{median('this', 0):,.0f} µs, {median('this', 1):,.0f}/s"]
    for name, promised in zip(NAMES[1:], case.promised, strict=True):
        cpu = statistics.median(
            theirs.cpu_microseconds / ours.cpu_microseconds
            for theirs, ours in zip(rounds[name], rounds["this"], strict=True)
        )
        rate = median("this", 1) / median(name, 1)
        note = f" (promised {promised:g}×)" if promised else ""
        mark = " **missed**" if cpu < promised else ""
        cells.append(f"{cpu:.1f}× CPU{note}{mark}, {rate:.1f}× requests/s")
    cells.append(f"{median('this', 2):,.0f} ms")
    print(f"| {' | '.join(cells)} |", flush=True)


def print_writers(folder: Path) -> None:
    """Measure WRITERS at once on a server with a worker for each core, and print a row."""
    with serving(filled(f"sqlite:///{folder / 'writers.db'}")) as server:
        outcome = write(server.port, WRITERS, seconds=10)
    p99 = outcome.milliseconds(99)
    cell = f"{p99:.0f} ms (promised {MAX_WRITERS_P99}){' **missed**' * (p99 > MAX_WRITERS_P99)}"
    print(f"| {WRITERS} writers for 10 s, all cores | {outcome} | | | {cell} |", flush=True)


def main() -> None:
    """Run all cases and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="number of rounds (default: 5)")
    parser.add_argument("--seconds", type=float, default=3, help="length of a turn (default: 3)")
    parser.add_argument("--connections", type=int, default=4, help="at once (default: 4)")
    only = [*DATABASES, "writers"]
    parser.add_argument("--only", choices=only, help="run only the cases on this database")
    options = parser.parse_args()
    cpuinfo = Path("/proc/cpuinfo").read_text()
    processor = re.findall(r"model name\s*: (.*)", cpuinfo)[0]
    print(
        f"{datetime.now(UTC):%Y-%m-%d}, {processor}, Python {platform.python_version()}, one core "
        f"for the server, one for the load; medians of {options.rounds} rounds of "
        f"{options.seconds:g} s with {options.connections} connections.\n"
    )
    print("| case | this server | vs. typical Flask-RESTful | vs. FastAPI + SQLModel | p99 |")
    print("| --- | --- | --- | --- | --- |", flush=True)
    with tempfile.TemporaryDirectory(prefix="agency-bench-") as folder:
        # As root, PostgreSQL runs as another user, who must be able to enter the folder.
        Path(folder).chmod(0o755)
        for database, prepare in DATABASES.items():
            if options.only in (None, database):
                compare(database, prepare(Path(folder)), options)
        if options.only in (None, "writers"):
            print_writers(Path(folder))


if __name__ == "__main__":
    main()
