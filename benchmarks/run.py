"""Compare this server with two others, and print the ratios as a table.

Each server runs with one worker on one core; the load comes from another core. The servers take
turns in each round, so a machine that slows down affects all of them. CPU is the CPU time of the
server's processes per request. The results are medians of the rounds.
"""

import argparse
import json
import platform
import re
import statistics
import subprocess
import tempfile
from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from benchmarks import data
from benchmarks.servers import Server
from deploy.server import ROOT

SERVER_CORE, LOAD_CORE = 0, 1
NAMES = ["this", "textbook", "fastapi"]
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


CASES = [
    Case("list of 20", [LIST], "small", 1, (6, 5)),
    Case("detail with 3 missions", [DETAIL], "small", 1, (6, 5)),
    Case("POST", [BOOKING], "small", 1, (3.5, 3.5)),
    Case("90/10 mix", MIX, "small", 1, (6, 5)),
    Case("list of 10,000", [LIST], "large", 3, (80, 35)),
    Case("detail with 1,000 missions", [DETAIL], "large", 3, (100, 60)),
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
    if result["non2xx"] or result["errors"] or not result["answered"]:
        raise SystemExit(f"{server.name} failed at {case.name}: {result}")
    cpu = (after.cpu_seconds - before.cpu_seconds) / result["answered"]
    return Round(cpu * 1e6, result["answered"] / result["seconds"], result["p99"])


def compare(
    database: str, urls: dict[str, str], options: argparse.Namespace
) -> dict[str, dict[str, list[Round]]]:
    """Measure the cases of one database on all servers in turn."""
    results: dict[str, dict[str, list[Round]]] = {}
    servers = [Server(name, urls[name], SERVER_CORE) for name in NAMES]
    try:
        for case in CASES:
            if case.database != database:
                continue
            if case.role:
                header = {"authorization": f"Bearer {data.token(urls['this'], case.role)}"}
                case = case._replace(requests=[{**r, "headers": header} for r in case.requests])
            rounds: dict[str, list[Round]] = defaultdict(list)
            for turn in range(options.rounds + 1):
                for server in servers:
                    result = measure(server, case, options.seconds, options.connections)
                    # The first round is a warm-up.
                    if turn:
                        rounds[server.name].append(result)
            results[case.name] = rounds
            print_row(case, rounds)
        memory = {server.name: server.usage().megabytes for server in servers}
        others = ", ".join(f"{name} {size:.0f} MB" for name, size in memory.items())
        print(f"| memory after these cases | {others} | | | |", flush=True)
    finally:
        for server in servers:
            server.stop()
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


def main() -> None:
    """Run all cases and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="number of rounds (default: 5)")
    parser.add_argument("--seconds", type=float, default=3, help="length of a turn (default: 3)")
    parser.add_argument("--connections", type=int, default=4, help="at once (default: 4)")
    parser.add_argument("--only", choices=DATABASES, help="run only the cases on this database")
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


if __name__ == "__main__":
    main()
