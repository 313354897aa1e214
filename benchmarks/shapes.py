"""Measure the statements that make JSON, and what it gains that they sort and join as they do.

In the columns, a subquery sorts the rows that the database would yield in that order anyway, or
looks up the row of each relation to one, or both. SQLite is measured by both of its modules.
"""

import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from agency import create_app, sqlite_driver
from agency.database import db
from agency.sql import shapes
from agency.sql.filters import Query
from agency.sql.statements import Statement, read
from agency.travel.models import Mission, Scientist
from benchmarks import data, inside

AS_IT_IS = "as it is"
RELATION = shapes._relation


def looked_up(*args: Any) -> Any:
    """The JSON of a relation, which is never joined."""
    return RELATION(*args[:4])


SORTED = {"_index": lambda table, keys: None}
WAYS = {
    AS_IT_IS: {},
    "sorted in subqueries": SORTED,
    "looked up": {"_relation": looked_up},
    "both": {**SORTED, "_relation": looked_up},
}


@contextmanager
def compiling(way: str) -> Iterator[Query]:
    """Let shapes be compiled in one of the ways, and give the query of a whole collection."""
    with ExitStack() as stack:
        for name, function in WAYS[way].items():
            stack.enter_context(patch.object(shapes, name, function))
        yield Query(sort=(("id", False),) if "_index" in WAYS[way] else ())


def compiled(way: str) -> dict[str, Callable[[], Any]]:
    """Functions that run the statements, by their names."""
    dialect, calls = db.engine.dialect, {}
    with compiling(way) as query:
        for model in (Scientist, Mission):
            clause = shapes.collection.__wrapped__(dialect, model, model.SUMMARY, query)
            calls[f"all {model.__tablename__}"] = partial(read, Statement(clause, dialect), {})
        clause = shapes.item.__wrapped__(dialect, Scientist, Scientist.DETAIL)
        calls["scientist 1"] = partial(read, Statement(clause, dialect), {"id": 1})
    return calls


def measure(database: str, url: str, clock: Callable[[], float], options: Any) -> None:
    """Print a row for each statement."""
    with create_app(commands=False, DATABASE_URL=url).app_context():
        calls = {way: compiled(way) for way in WAYS}
        for name in calls[AS_IT_IS]:
            assert len({calls[way][name]()[0] for way in WAYS}) == 1
            box = SimpleNamespace(run=None)
            variants = {way: partial(patch.object, box, "run", calls[way][name]) for way in WAYS}
            times = inside.compare(variants, lambda box=box: box.run(), options, clock)
            cells = [f"{used:,.1f} ({used / times[AS_IT_IS] - 1:+.0%})" for used in times.values()]
            print(f"| {database}: {name} | {' | '.join(cells)} |", flush=True)


def main() -> None:
    """Measure on both databases, small and large, and print a table."""
    options = inside.options("shapes", __doc__)
    print(f"{inside.where()}; µs per call, of CPU on SQLite\n")
    print(f"| statement | {' | '.join(WAYS)} |\n|{' --- |' * (len(WAYS) + 1)}", flush=True)
    with tempfile.TemporaryDirectory(prefix="agency-bench-") as folder:
        for size, numbers in (("small", data.SMALL), ("large", data.LARGE)):
            path = Path(folder) / size
            path.mkdir()
            # As root, PostgreSQL runs as another user, who must be able to enter the folder.
            Path(folder).chmod(0o755)
            url = data.sqlite(path, numbers, ["this"])["this"]
            for module in (sqlite_driver.sqlite3, sqlite3):
                with patch.object(sqlite_driver, "sqlite3", module):
                    database = f"SQLite {module.sqlite_version}, {size}"
                    measure(database, url, time.process_time, options)
            url = data.postgresql(path, ["this"], 1, numbers)["this"].replace("+psycopg", "")
            measure(f"PostgreSQL, {size}", url, time.perf_counter, options)


if __name__ == "__main__":
    main()
