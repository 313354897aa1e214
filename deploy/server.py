"""The application in server processes of its own, as people run it: by default with granian."""

import os
import signal
import subprocess
import sys
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
    "gunicorn": "-m gunicorn --bind 127.0.0.1:{port} --threads 2 --no-control-socket "
    "--pythonpath {root}/server app:app",
    "flask run": "-m flask run --host 127.0.0.1 --port {port}",
}
"""The arguments that make Python serve the application, by the name of the server."""


def environment(url: str, **settings: str) -> dict[str, str]:
    """The environment of a command of this project on the database at `url`."""
    return {**os.environ, "DATABASE_URL": url, "HOST": "127.0.0.1", **settings}


def run(
    *arguments: str, env: dict[str, str], cwd: Path = ROOT, seconds: float = 60
) -> subprocess.CompletedProcess[str]:
    """Run Python with the arguments, and wait for what it prints."""
    command = [sys.executable, *arguments]
    return subprocess.run(
        command, cwd=cwd, env=env, capture_output=True, text=True, timeout=seconds
    )


def filled(url: str, *arguments: str) -> str:
    """The URL, of a database that is migrated and seeded now."""
    for command in (["-m", "flask", "db", "upgrade", "head"], ["seed.py", *arguments]):
        result = run(*command, env=environment(url, SEED="1"))
        assert result.returncode == 0, result.stderr
    return url


class LiveServer:
    """A server in a process group of its own."""

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
        arguments = SERVERS[by].split()
        self.process = subprocess.Popen(
            [sys.executable, *(part.format(root=root, port=self.port) for part in arguments)],
            cwd=cwd,
            env=environment(url, **settings),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
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
        assert self.process.stdout is not None
        raise AssertionError(f"The server did not start:\n{self.process.stdout.read()}")

    def stop(self) -> int:
        """Ask the server to stop, and return its exit status."""
        self.process.terminate()
        try:
            return self.process.wait(timeout=15)
        finally:
            self.kill()

    def kill(self) -> None:
        """End all of its processes at once, as `kill -9` does."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(timeout=15)


@contextmanager
def serving(
    url: str, root: Path = ROOT, cwd: Path = ROOT, by: str = "granian", **settings: str
) -> Iterator[LiveServer]:
    """A running server on the database at `url`, which must be migrated.

    Args:
        url: what DATABASE_URL is set to.
        root: where the project is that is run, if it is not this one.
        cwd: where it is run from.
        by: the server that runs it, one of `SERVERS`.
        settings: other settings, by their names.
    """
    server = LiveServer(url, root, cwd, by, **settings)
    try:
        yield server
    finally:
        server.kill()
        if server.process.stdout:
            server.process.stdout.close()
