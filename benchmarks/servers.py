"""The servers that are compared: how each is started, watched and ended."""

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
    # The template's own way of serving: its Dockerfile says `fastapi run --workers 4 app/main.py`.
    "fastapi": [sys.executable, "-m", "fastapi", "run", str(PEERS / "fastapi_sqlmodel.py")],
}


@dataclass
class Usage:
    """What a server's processes have used together."""

    cpu_seconds: float
    megabytes: float


class Server:
    """A server in processes of its own, on one core."""

    def __init__(self, name: str, database_url: str, core: int) -> None:
        self.name = name
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        command = list(COMMANDS[name])
        if name == "textbook":
            command += ["--bind", f"127.0.0.1:{self.port}"]
        elif name == "fastapi":
            command += ["--host", "127.0.0.1", "--port", str(self.port)]
        else:
            # Our processes know the URL by its customary form, and add the driver themselves.
            database_url = database_url.replace("+psycopg", "")
        environment = {
            **os.environ,
            "DATABASE_URL": database_url,
            "PORT": str(self.port),
            "HOST": "127.0.0.1",
            "WORKERS": "1",
            "PYTHONPATH": str(PEERS),
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
        raise SystemExit(f"The server {self.name} did not start.")

    def usage(self) -> Usage:
        """CPU time since the start, and memory now with shared pages counted once."""
        family = [self.process, *self.process.children(recursive=True)]
        times = [member.cpu_times() for member in family]
        seconds = sum(t.user + t.system for t in times)
        return Usage(seconds, sum(m.memory_full_info().pss for m in family) / 2**20)

    def stop(self) -> None:
        """End the server and its processes."""
        family = [self.process, *self.process.children(recursive=True)]
        self.process.terminate()
        psutil.wait_procs(family, timeout=10)
        for member in family:
            if member.is_running():
                member.kill()
