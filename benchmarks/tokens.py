"""Measure what tokens cost: `GET /actors` with a token, compared with the same list without one.

Both servers are this one, with one worker on one core, on copies of the same database. They take
turns; the load comes from another core. The promised ratio is at most 1.5.
"""

import argparse
import statistics
import tempfile
from pathlib import Path

from benchmarks import data
from benchmarks.run import LOAD_CORE, SERVER_CORE, Case, Round, measure
from benchmarks.servers import Server

NAMES = ["this", "open"]
SEED = ["--planets", "1", "--casting", "20"]
MAX_RATIO = 1.5
"""The promised ratio of CPU with a token to CPU without one."""


def compare(urls: dict[str, str], options: argparse.Namespace) -> dict[str, list[Round]]:
    """Measure the list on both servers in turn."""
    header = {"authorization": f"Bearer {data.token(urls['this'], 'casting_assistant')}"}
    cases = {
        "this": Case("with a token", [{"path": "/actors", "headers": header}], ""),
        "open": Case("open", [{"path": "/actors"}], ""),
    }
    rounds: dict[str, list[Round]] = {name: [] for name in NAMES}
    # A response that the server has kept would say nothing about checking the token.
    servers = [Server(n, urls[n], SERVER_CORE, RESPONSE_CACHE_MB="0") for n in NAMES]
    try:
        for turn in range(options.rounds + 1):
            for server in servers:
                result = measure(server, cases[server.name], options.seconds, options.connections)
                # The first round is a warm-up.
                if turn:
                    rounds[server.name].append(result)
    finally:
        for server in servers:
            server.stop()
    return rounds


def main() -> None:
    """Measure on both databases, and print a table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.tokens", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="number of rounds (default: 5)")
    parser.add_argument("--seconds", type=float, default=3, help="length of a turn (default: 3)")
    parser.add_argument("--connections", type=int, default=4, help="at once (default: 4)")
    options = parser.parse_args()
    print("| 20 actors on | with a token | open | CPU with a token |")
    print("| --- | --- | --- | --- |", flush=True)
    with tempfile.TemporaryDirectory(prefix="agency-bench-") as folder:
        # As root, PostgreSQL runs as another user, who must be able to enter the folder.
        Path(folder).chmod(0o755)
        databases = {
            "SQLite": data.sqlite(Path(folder), SEED, NAMES),
            "PostgreSQL": data.postgresql(Path(folder), NAMES, LOAD_CORE, SEED),
        }
        for database, urls in databases.items():
            rounds = compare(urls, options)
            cells = [database]
            for name in NAMES:
                cpu = statistics.median(each.cpu_microseconds for each in rounds[name])
                rate = statistics.median(each.per_second for each in rounds[name])
                cells.append(f"{cpu:,.0f} µs, {rate:,.0f}/s")
            ratio = statistics.median(
                signed.cpu_microseconds / unsigned.cpu_microseconds
                for signed, unsigned in zip(*(rounds[name] for name in NAMES), strict=True)
            )
            missed = " **missed**" if ratio > MAX_RATIO else ""
            cells.append(f"{ratio:.2f}× (promised {MAX_RATIO}×){missed}")
            print(f"| {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
