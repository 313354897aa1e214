"""Run the application in separate server processes, by default with granian."""

import os
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from deploy.processes import free_port

ROOT = Path(__file__).resolve().parents[1]
START_SECONDS = 30

SERVERS = {
    "granian": "{root}/server/app.py",
    "uvicorn": "-m uvicorn --host 127.0.0.1 --port {port} --app-dir {root}/server "
    "--factory worker:application",
    "gunicorn": "-m gunicorn --bind 127.0.0.1:{port} --threads 2 --no-control-socket "
    "--pythonpath {root}/server app:app",
    "flask run": "-m flask run --host 127.0.0.1 --port {port}",
}
"""Python's arguments to serve the application, by the name of the server."""


def environment(url: str, **settings: str) -> dict[str, str]:
    """Return the environment for a command of this project on the database at `url`."""
    return {**os.environ, "DATABASE_URL": url, "HOST": "127.0.0.1", **settings}


def run(
    *arguments: str, env: dict[str, str], cwd: Path = ROOT, seconds: float = 60
) -> subprocess.CompletedProcess[str]:
    """Run Python, wait for it to end, and capture its output."""
    command = [sys.executable, *arguments]
    return subprocess.run(
        command, cwd=cwd, env=env, capture_output=True, text=True, timeout=seconds
    )


def filled(url: str, *arguments: str) -> str:
    """Migrate and seed a database, and return its URL."""
    for command in (["-m", "flask", "db", "upgrade", "head"], ["seed.py", *arguments]):
        result = run(*command, env=environment(url, SEED="1"))
        assert result.returncode == 0, result.stderr
    return url


class LiveServer:
    """A server in its own process group."""

    def __init__(
        self,
        url: str,
        root: Path = ROOT,
        cwd: Path = ROOT,
        by: str = "granian",
        **settings: str,
    ) -> None:
        self.port = int(settings.setdefault("PORT", str(free_port())))
        self.base = f"http://127.0.0.1:{self.port}"
        # A file, not a pipe: a server that nobody reads would block when a pipe is full.
        self._output = tempfile.TemporaryFile()  # noqa: SIM115 - `close` closes it
        arguments = SERVERS[by].split()
        self.process = subprocess.Popen(
            [sys.executable, *(part.format(root=root, port=self.port) for part in arguments)],
            cwd=cwd,
            env=environment(url, **settings),
            stdout=self._output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        self._wait()

    def _wait(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and self.process.poll() is None:
            try:
                urllib.request.urlopen(f"{self.base}/", timeout=5).close()
                return
            except (urllib.error.URLError, ConnectionError, TimeoutError):
                time.sleep(0.05)
        self.kill()
        raise AssertionError(f"The server didn't start:\n{self.printed()}")

    def printed(self) -> str:
        """Return what the server has printed so far."""
        size = os.fstat(self._output.fileno()).st_size
        return os.pread(self._output.fileno(), size, 0).decode()

    def close(self) -> None:
        """Forget what the server has printed."""
        self._output.close()

    def stop(self) -> int:
        """Stop the server with SIGTERM, and return its exit status."""
        self.process.terminate()
        try:
            return self.process.wait(timeout=15)
        finally:
            self.kill()

    def kill(self) -> None:
        """Kill all processes of the server, like `kill -9`."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(timeout=15)


@contextmanager
def serving(
    url: str, root: Path = ROOT, cwd: Path = ROOT, by: str = "granian", **settings: str
) -> Iterator[LiveServer]:
    """Run a server on the database at `url`, which must be migrated.

    Args:
        url: the value of DATABASE_URL.
        root: the root of the project to run.
        cwd: the working directory.
        by: the server to run it with, one of `SERVERS`.
        settings: other settings, by name.
    """
    server = LiveServer(url, root, cwd, by, **settings)
    try:
        yield server
    finally:
        server.kill()
        server.close()
