"""Processes: started with a command, told to end, and ended with all that they started."""

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
    """A port of the loopback address that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class NotStarted(Exception):
    """A process did not start; the message says which, and what it printed."""


def end_with_us() -> None:
    """Have the kernel end this process when the one that started it is gone (Linux, prctl(2))."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


class Process:
    """A process that can be started, stopped and started again; its output goes to a file.

    Args:
        name: what it is called in messages.
        command: the program and its arguments.
        log: the file that its output is added to.
        env: its environment.
        cwd: the folder that it runs in.
        user: whom it runs as, if not as we do.
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
        """Start it; returns at once."""
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
                preexec_fn=end_with_us,
            )

    def wait(self, seconds: float) -> int:
        """Its exit status, once it has ended."""
        assert self._process is not None
        return self._process.wait(timeout=seconds)

    def is_running(self) -> bool:
        """Whether it was started and has not ended."""
        return self._process is not None and self._process.poll() is None

    def family(self) -> list[psutil.Process]:
        """It and all that it has started."""
        if not self.is_running():
            return []
        assert self._process is not None
        parent = psutil.Process(self._process.pid)
        return [parent, *parent.children(recursive=True)]

    def stop(self, seconds: float = 15, how: int = signal.SIGTERM) -> int | None:
        """Tell it to end, and end it if it hasn't within these seconds; returns its exit status."""
        if self._process is None:
            return None
        with suppress(ProcessLookupError):
            self._process.send_signal(how)
        try:
            return self._process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            return None
        finally:
            self.kill()

    def kill(self) -> None:
        """End it at once with all that it has started, as `kill -9` does."""
        if self._process is not None:
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
            self._process = None


def until(name: str, is_so: Callable[[], bool], process: Process) -> None:
    """Wait until `is_so()` is true.

    Raises:
        NotStarted: it isn't within START_SECONDS, or the process has ended before.
    """
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.is_running():
        if is_so():
            return
        time.sleep(0.1)
    said = process.log.read_text(errors="replace")[-2000:]
    raise NotStarted(f"{name} did not start:\n{said}")
