"""Processes: start them from a command, and stop them with all their children."""

import ctypes
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import psutil

START_SECONDS = 60
PR_SET_PDEATHSIG = 1


def free_port() -> int:
    """Return an unused port of the loopback address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class NotStarted(Exception):
    """A process didn't start. The message names it and has its output."""


def end_with_parent() -> None:
    """Let the kernel terminate this process when its parent is gone (Linux, prctl(2))."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


class Process:
    """A process that can be started, stopped and restarted, with its output in a file.

    Args:
        name: its name in messages.
        command: the program and its arguments.
        log: the file that its output is appended to.
        env: its environment.
        cwd: its working directory.
        user: the user that it runs as, if not the current one.
    """

    def __init__(
        self,
        name: str,
        command: Sequence[str],
        log: Path,
        env: Mapping[str, str],
        cwd: Path,
        user: str | None = None,
    ) -> None:
        self.name, self.command, self.log = name, list(command), log
        self._env, self._cwd, self._user = dict(env), cwd, user
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the process without waiting for it."""
        with self.log.open("a") as output:
            self._process = subprocess.Popen(
                self.command,
                cwd=self._cwd,
                env=self._env,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                user=self._user,
                start_new_session=True,
                preexec_fn=end_with_parent,
            )

    def wait(self, seconds: float) -> int:
        """Wait for the process to end, and return its exit status."""
        assert self._process is not None
        return self._process.wait(timeout=seconds)

    def is_running(self) -> bool:
        """Return whether the process has been started and hasn't ended."""
        return self._process is not None and self._process.poll() is None

    def family(self) -> list[psutil.Process]:
        """Return the process and all its descendants."""
        if not self.is_running():
            return []
        assert self._process is not None
        parent = psutil.Process(self._process.pid)
        return [parent, *parent.children(recursive=True)]

    def stop(self, seconds: float = 15, signum: int = signal.SIGTERM) -> int | None:
        """Send a signal, kill the process after a timeout, and return its exit status."""
        if self._process is None:
            return None
        with suppress(ProcessLookupError):
            self._process.send_signal(signum)
        try:
            return self._process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            return None
        finally:
            self.kill()

    def kill(self) -> None:
        """Kill the process and all its children, like `kill -9`."""
        if self._process is not None:
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
            self._process = None


def until(name: str, is_ready: Callable[[], bool], process: Process) -> None:
    """Wait until `is_ready()` is true.

    Raises:
        NotStarted: it isn't true within START_SECONDS, or the process ends before.
    """
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.is_running():
        if is_ready():
            return
        time.sleep(0.1)
    output = process.log.read_text(errors="replace")[-2000:]
    raise NotStarted(f"{name} did not start:\n{output}")
