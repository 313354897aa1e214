"""What hundreds of applications of one process can share; in production there is one a process."""

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from werkzeug.routing import Rule


def share_statements(patch: pytest.MonkeyPatch) -> None:
    """Compile each statement once for each kind of database, not for each application."""
    for dialect in (PGDialect_psycopg, SQLiteDialect_pysqlite):
        patch.setattr(dialect, "__eq__", lambda one, other: type(one) is type(other))
        patch.setattr(dialect, "__hash__", lambda one: hash(type(one)))


def compile_rules_late(patch: pytest.MonkeyPatch) -> None:
    """Compile what builds the URL of a route when that is asked for, which is hardly ever."""
    compiled = Rule._compile_builder

    def late(rule: Rule, append_unknown: bool = True) -> Callable[..., Any]:
        builder = cache(lambda: compiled(rule, append_unknown))
        return lambda *args, **values: builder()(*args, **values)

    patch.setattr(Rule, "_compile_builder", late)
