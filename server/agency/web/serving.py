"""Serve the application with granian: one process per core, with one thread each."""

import os
import sys
from itertools import chain
from pathlib import Path

from flask import Flask

from agency.monitoring.metrics import FOLDER, new_folder
from agency.monitoring.preflight import NotReady, check_migrated, check_port, warn_of_sqlite

SOURCES = Path(__file__).resolve().parents[2]
TARGET = f"{SOURCES / 'worker.py'}:application"

LOG_CONFIG = Path(__file__).with_name("granian-logs.json")
"""granian's logging configuration for JSON. Its messages contain no quotes and no newlines."""

STOP_SECONDS = 10
"""How long workers may take to finish their requests after a signal to stop."""


def serve(app: Flask) -> None:
    """Serve until a signal stops the process. Exit with one sentence if the server can't start.

    SQLite is fastest with one thread per process: threads would wait for each other's locks.
    """
    host, port, debug = app.config["HOST"], app.config["PORT"], app.config["DEBUG"]
    try:
        check_migrated(app)
        warn_of_sqlite(app)
        check_port(host, port)
    except NotReady as problem:
        sys.exit(str(problem))
    shown = "localhost" if host in {"127.0.0.1", "0.0.0.0", "::1", "::"} else host  # noqa: S104
    if app.config["LOG_FORMAT"] == "text":
        print(
            f"Cosmic Travel is running at http://{shown}:{port}, with API documentation at /docs.",
            flush=True,
        )
    workers = 1 if debug else app.config["WORKERS"]
    options = {
        "--interface": "wsgi",
        "--http": "1",
        "--host": host,
        "--port": str(port),
        "--workers": str(workers),
        "--blocking-threads": "1",
        # Without it, stopping a hung worker would take forever.
        "--workers-kill-timeout": str(1 if debug else STOP_SECONDS),
        "--working-dir": str(SOURCES),
    }
    flags = ["--factory", "--respawn-failed-workers", "--no-ws"]
    if debug:
        # Keep running when a saved change doesn't load, and wait for the next change.
        flags += ["--reload", "--reload-paths", str(SOURCES), "--reload-ignore-worker-failure"]
        flags += ["--access-log"]
    if app.config["LOG_FORMAT"] == "json":
        flags += ["--log-config", str(LOG_CONFIG)]
    os.environ[FOLDER] = str(new_folder(f"{host}-{port}"))
    # Replace this process, so that granian's main process doesn't hold the application in memory.
    command = [
        sys.executable,
        "-m",
        "granian",
        *chain(*options.items()),
        *flags,
        TARGET,
    ]
    os.execv(sys.executable, command)  # noqa: S606 - nothing in it comes from outside
