"""Serving the application with granian: a process for each core, one thread in each."""

import os
import sys
from itertools import chain
from pathlib import Path

from flask import Flask

from agency.monitoring.metrics import FOLDER, new_folder
from agency.monitoring.preflight import NotReady, check_migrated, check_port

SOURCES = Path(__file__).resolve().parents[2]
TARGET = f"{SOURCES / 'worker.py'}:application"

LOG_CONFIG = Path(__file__).with_name("granian-logs.json")
"""How granian logs in JSON. What it says has no quotes in it, and no line ends."""

STOP_SECONDS = 10
"""How long the workers have to finish what they are at, when told to stop."""


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
    if app.config["LOG_FORMAT"] == "text":
        print(
            f"Cosmic Travel is at http://{shown}:{port} and explains itself at /docs.", flush=True
        )
    workers = 1 if debug else app.config["WORKERS"]
    options = {
        "--interface": "wsgi",
        "--http": "1",
        "--host": host,
        "--port": str(port),
        "--workers": str(workers),
        "--blocking-threads": "1",
        # Without it, to stop a worker that does not hear would take forever.
        "--workers-kill-timeout": str(1 if debug else STOP_SECONDS),
        "--working-dir": str(SOURCES),
    }
    flags = ["--factory", "--respawn-failed-workers", "--no-ws"]
    if debug:
        # A mistake in the code, once saved, must not end what waits for its correction.
        flags += ["--reload", "--reload-paths", str(SOURCES), "--reload-ignore-worker-failure"]
        flags += ["--access-log"]
    if app.config["LOG_FORMAT"] == "json":
        flags += ["--log-config", str(LOG_CONFIG)]
    os.environ[FOLDER] = str(new_folder(f"{host}-{port}"))
    # The process that watches over the workers need not hold the application that they serve.
    command = [
        sys.executable,
        "-m",
        "granian",
        *chain(*options.items()),
        *flags,
        TARGET,
    ]
    os.execv(sys.executable, command)  # noqa: S606 - nothing in it comes from outside
