"""Serving the application with granian: a process for each core, one thread in each."""

import sys
from pathlib import Path

from flask import Flask
from granian import Granian
from granian.constants import Interfaces

from agency.ops.preflight import NotReady, check_migrated, check_port

SOURCES = Path(__file__).resolve().parents[2]


def serve(app: Flask) -> None:
    """Serve until the process is told to stop; leave with one sentence if it can't begin.

    SQLite is fastest with a single thread a process: threads would wait for each other's locks.
    """
    host, port, debug = app.config["HOST"], app.config["PORT"], app.config["DEBUG"]
    try:
        check_migrated(app)
        check_port(host, port)
    except NotReady as problem:
        sys.exit(str(problem))
    shown = "localhost" if host in {"127.0.0.1", "0.0.0.0", "::1", "::"} else host  # noqa: S104
    print(f"Cosmic Travel is at http://{shown}:{port} and explains itself at /docs.", flush=True)
    Granian(
        "app:app",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=1 if debug else app.config["WORKERS"],
        blocking_threads=1,
        respawn_failed_workers=True,
        reload=debug,
        reload_paths=[SOURCES],
        log_access=debug,
    ).serve()
