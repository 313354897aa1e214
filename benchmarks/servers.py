"""The servers to compare: start, measure and stop them."""

import os
import socket
import subprocess
import sys
import time
from dataclasses import dataclass

import psutil

from deploy.processes import free_port
from deploy.server import ROOT

PEERS = ROOT / "benchmarks" / "peers"
START_SECONDS = 30

COMMANDS = {
    "this": [sys.executable, str(ROOT / "server" / "app.py")],
    "textbook": [sys.executable, "-m", "gunicorn", "textbook:app", "--threads", "4"],
    "open": [sys.executable, str(PEERS / "open_casting.py")],
    # As in the template's Dockerfile: `fastapi run --workers 4 app/main.py`.
    "fastapi": [sys.executable, "-m", "fastapi", "run", str(PEERS / "fastapi_sqlmodel.py")],
}


@dataclass
class Usage:
    """Resources used by all processes of a server."""

    cpu_seconds: float
    megabytes: float


class Server:
    """A running server, pinned to one core, with settings that only ours has."""

    def __init__(self, name: str, database_url: str, core: int, **settings: str) -> None:
        self.name = name
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        command = list(COMMANDS[name])
        if name == "textbook":
            command += ["--bind", f"127.0.0.1:{self.port}"]
        elif name == "fastapi":
            command += ["--host", "127.0.0.1", "--port", str(self.port)]
        else:
            # Our server adds the driver to the URL itself.
            database_url = database_url.replace("+psycopg", "")
        environment = {
            **os.environ,
            "DATABASE_URL": database_url,
            "PORT": str(self.port),
            "HOST": "127.0.0.1",
            "WORKERS": "1",
            "PYTHONPATH": str(PEERS),
            **settings,
        }
        self.process = psutil.Popen(
            command,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            preexec_fn=lambda: os.sched_setaffinity(0, {core}),
        )
        self._wait()

    def _wait(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            if self.process.poll() is not None:
                break
            time.sleep(0.1)
        raise SystemExit(f"The server {self.name} didn't start.")

    def usage(self) -> Usage:
        """Return the CPU time so far, and the current memory with shared pages counted once."""
        family = [self.process, *self.process.children(recursive=True)]
        times = [member.cpu_times() for member in family]
        seconds = sum(t.user + t.system for t in times)
        return Usage(seconds, sum(m.memory_full_info().pss for m in family) / 2**20)

    def stop(self) -> None:
        """Stop all processes of the server."""
        family = [self.process, *self.process.children(recursive=True)]
        self.process.terminate()
        psutil.wait_procs(family, timeout=10)
        for member in family:
            if member.is_running():
                member.kill()
