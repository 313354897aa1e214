"""Compare ways to run a statement: ours, past SQLAlchemy's public interface, and two that use it.

Each is measured alone, by the statement of a list of 20, and within whole requests.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from typing import Any
from unittest.mock import patch

from sqlalchemy import Connection

from agency.audit import author
from agency.sql import shapes
from agency.sql.filters import Query
from agency.sql.statements import Row, Statement, read
from agency.travel.models import Scientist
from benchmarks import inside

Run = Callable[[Any, Connection, dict[str, Any]], Row | None]


def exec_driver_sql(statement: Any, connection: Connection, params: dict[str, Any]) -> Row | None:
    """Run our compiled SQL by `Connection.exec_driver_sql`."""
    params = {**statement._constants, **with_author(statement, params)}
    order = statement._order
    values = params if order is None else tuple([params[name] for name in order])
    return first(statement, connection.exec_driver_sql(statement.sql, values))


def execute(statement: Any, connection: Connection, params: dict[str, Any]) -> Row | None:
    """Run the clause by `Connection.execute`, which keeps what it compiles."""
    return first(statement, connection.execute(statement.clause, with_author(statement, params)))


def with_author(statement: Any, params: dict[str, Any]) -> dict[str, Any]:
    """The parameters, with what PostgreSQL's triggers need to know."""
    return {**params, author.PARAMETER: author.current_json()} if statement._sets_author else params


def first(statement: Any, result: Any) -> Row | None:
    """The row of a result, as `Statement.run` returns it."""
    row = result.first() if result.returns_rows else None
    if row is None or not statement._sets_author:
        return row
    return row[:-1] if statement._returns else None


def main() -> None:
    """Measure on each database, and print a table."""
    options = inside.options("driver", __doc__)
    init = Statement.__init__

    def keep_clause(statement: Any, clause: Any, dialect: Any) -> None:
        init(statement, clause, dialect)
        told = author.with_author(clause, dialect)
        statement.clause = clause if told is None else told

    def way(run: Run) -> Callable[[], AbstractContextManager[object]]:
        return partial(patch.object, Statement, "run", run)

    ways = {run.__name__: way(run) for run in (Statement.run, exec_driver_sql, execute)}
    with patch.object(Statement, "__init__", keep_clause), inside.databases() as apps:
        print(f"| call | {' | '.join(ways)} |\n|{' --- |' * (len(ways) + 1)}", flush=True)
        for database, app in apps.items():
            with app.app_context():
                listed = shapes.collection(Scientist, Scientist.SUMMARY, Query())
                alone = inside.compare(ways, lambda listed=listed: read(listed, {}), options)
            results = {"the statement alone": alone}
            for name, call in inside.requests(app).items():
                results[name] = inside.compare(ways, call, options)
            for name, times in results.items():
                ours = times["run"]
                cells = [f"{used:.1f} ({used / ours - 1:+.1%})" for used in times.values()]
                print(f"| {database}, {name} | {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
