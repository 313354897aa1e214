"""Serve the application with granian: one process per core, each with an event loop."""

import os
import resource
import sys
from itertools import chain
from pathlib import Path

from flask import Flask

from agency import sqlite_driver
from agency.monitoring.metrics import FOLDER, new_folder
from agency.monitoring.preflight import NotReady, check_migrated, check_port

SOURCES = Path(__file__).resolve().parents[2]
TARGET = f"{SOURCES / 'worker.py'}:application"

LOG_CONFIG = Path(__file__).with_name("granian-logs.json")
"""granian's logging configuration for JSON. Its messages contain no quotes and no newlines."""

MOST_CONNECTIONS = 4096
"""How many connections a worker accepts. An idle one takes some 20 kB."""

LARGE_BYTES = 8 * 1024 * 1024
"""From this size, memory goes back to the system when it is freed. By default, glibc stops doing
that after the first long response, and a worker takes 60 MB more."""

STOP_SECONDS = 9
"""How long workers may take to finish their requests after a signal to stop: it ends within 10."""


def serve(app: Flask) -> None:
    """Serve until a signal stops the process. Exit with one sentence if the server can't start."""
    host, port, debug = app.config["HOST"], app.config["PORT"], app.config["DEBUG"]
    try:
        check_migrated(app)
        check_port(host, port)
    except NotReady as problem:
        sys.exit(str(problem))
    shown = "localhost" if host in {"127.0.0.1", "0.0.0.0", "::1", "::"} else host  # noqa: S104
    if app.config["LOG_FORMAT"] == "text":
        print(
            f"Cosmic Travel is running at http://{shown}:{port}, with API documentation at /docs.",
            flush=True,
        )
    risk = sqlite_driver.risk(app.config["DATABASE_URL"])
    if risk:
        app.logger.warning(risk)
    workers = 1 if debug else app.config["WORKERS"]
    options = {
        "--interface": "asginl",
        "--http": "1",
        "--host": host,
        "--port": str(port),
        "--workers": str(workers),
        "--backlog": str(MOST_CONNECTIONS),
        "--backpressure": str(MOST_CONNECTIONS),
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
    # Each connection takes a descriptor, and the usual limit is 1,024.
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    os.environ.setdefault("MALLOC_MMAP_THRESHOLD_", str(LARGE_BYTES))
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
