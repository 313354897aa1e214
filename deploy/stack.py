"""Run the stack of compose.yaml on this machine, without containers.

Docker Compose itself parses the file (`config --format json`), so the two can't diverge: each
service runs its command with its environment, after the services that it depends on. Only locations
differ: everything listens on the loopback interface, at free ports.
"""

import json
import os
import re
import secrets
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.request import urlopen

from deploy.processes import NotStarted, Process, free_port, until
from deploy.services import Postgres, programs

ROOT = Path(__file__).resolve().parents[1]
LOOPBACK = "127.0.0.1"
STEP_SECONDS = 120
"""The time limit of a service that runs once, such as the migrations."""


def described(settings: Mapping[str, str]) -> dict[str, Any]:
    """Return compose.yaml as Docker Compose parses it. Unset secrets are generated."""
    env = {"SECRET_KEY": secrets.token_hex(32), "POSTGRES_PASSWORD": secrets.token_hex(16)}
    command = [str(Path(sys.executable).with_name("docker-compose")), "-f", "compose.yaml"]
    done = subprocess.run(
        [*command, "config", "--format", "json"],
        cwd=ROOT,
        env={**env, **os.environ, **settings},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise NotStarted(f"compose.yaml can't be read:\n{done.stderr}")
    read: dict[str, Any] = json.loads(done.stdout)
    return read


class Stack:
    """The services of compose.yaml, as processes of this machine.

    Args:
        port: the port of nginx; by default a free one.
        tell: called with messages about progress.
        settings: values for `${NAME}` in compose.yaml, by name.
    """

    def __init__(
        self,
        port: int | None = None,
        tell: Callable[[str], object] = print,
        settings: Mapping[str, str] | None = None,
    ) -> None:
        self._described = described(settings or {})["services"]
        self._programs = programs()
        self._tell = tell
        self.folder = Path(tempfile.mkdtemp(prefix="agency-stack-"))
        self.folder.chmod(0o755)
        self.ports = {
            name: free_port() for name, service in self._described.items() if "expose" in service
        }
        if port:
            self.ports["nginx"] = port
        self.services: dict[str, Process] = {}

    @property
    def base(self) -> str:
        """The URL of nginx."""
        return f"http://{LOOPBACK}:{self.ports['nginx']}"

    def __enter__(self) -> Self:
        try:
            for name in self._in_order():
                self._launch(name)
        except BaseException:
            self.end()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.end()

    def end(self) -> None:
        """Stop all services, dependents first, and delete their files."""
        for name in reversed(self.services):
            self.stop(name)
        shutil.rmtree(self.folder, ignore_errors=True)

    def stop(self, name: str) -> int | None:
        """Stop a service as `docker compose stop` does, and return its exit status."""
        grace_period = self._described[name].get("stop_grace_period", "10s")
        return self.services[name].stop(_seconds(grace_period))

    def start(self, name: str) -> None:
        """Restart a stopped service, and wait until it is healthy."""
        self.services[name].start()
        self._wait(name)

    def log(self, name: str) -> str:
        """Return the output of a service."""
        return self.services[name].log.read_text(errors="replace")

    def _in_order(self) -> list[str]:
        """Return the services, each one after its dependencies."""
        done: list[str] = []

        def add(name: str) -> None:
            for needed in self._described[name].get("depends_on", {}):
                add(needed)
            if name not in done:
                done.append(name)

        for name in self._described:
            add(name)
        return done

    def _launch(self, name: str) -> None:
        service = self._described[name]
        command = [self._localize(word, name) for word in service["command"]]
        env = {key: self._localize(value or "", name) for key, value in self._env(name).items()}
        self._tell(f"{name}: {' '.join(service['command'])}")
        process = self._create(name, command, env)
        self.services[name] = process
        process.start()
        must_complete = "service_completed_successfully" in [
            other["depends_on"][name]["condition"]
            for other in self._described.values()
            if name in other.get("depends_on", {})
        ]
        if not must_complete:
            self._wait(name)
        elif process.wait(STEP_SECONDS):
            raise NotStarted(f"{name} failed:\n{self.log(name)[-2000:]}")

    def _create(self, name: str, command: list[str], env: dict[str, str]) -> Process:
        """Create the process of a service, including what its image does before the command."""
        folder = self.folder / name
        folder.mkdir()
        program = self._programs[command[0]]
        if command[0] == "postgres":
            return Postgres(
                folder,
                self.ports[name],
                env["POSTGRES_USER"],
                env["POSTGRES_PASSWORD"],
                env["POSTGRES_DB"],
                command[1:],
            )
        if command[0] == "nginx":
            given = ROOT / "deploy" / "nginx.conf"
            configuration = folder / "nginx.conf"
            configuration.write_text(self._localize(given.read_text(), name))
            command = [str(configuration) if "nginx.conf" in word else word for word in command]
            command[1:1] = ["-p", str(folder)]
        is_ours = command[0] in ("python", "flask")
        needed = {
            "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
            "TMPDIR": str(folder),
        }
        cwd = ROOT if is_ours else folder
        log = folder / "log"
        return Process(name, [program, *command[1:]], log, {**needed, **env}, cwd)

    def _env(self, name: str) -> dict[str, str]:
        given: dict[str, str] = self._described[name].get("environment", {})
        return given

    def _localize(self, text: str, name: str) -> str:
        """Replace addresses, ports and folders in a text by those on this machine."""
        for other, service in self._described.items():
            for port in service.get("expose", []):
                text = re.sub(
                    rf"\b{re.escape(other)}:{port}\b", f"{LOOPBACK}:{self.ports[other]}", text
                )
            for network in service.get("networks", {}).values():
                if network:
                    text = text.replace(network["ipv4_address"], LOOPBACK)
        for port in self._described[name].get("expose", []):
            text = re.sub(rf"(listen +){port}\b", rf"\g<1>{LOOPBACK}:{self.ports[name]}", text)
            text = re.sub(rf"(?<![\w.]){port}\b", str(self.ports[name]), text)
        return text.replace("0.0.0.0", LOOPBACK).replace("/tmp/", f"{self.folder / name}/")

    def _wait(self, name: str) -> None:
        check = self._described[name].get("healthcheck")
        if check is None:
            return
        words = [self._localize(word, name) for word in check["test"][1:]]
        until(name, lambda: self._is_healthy(name, words), self.services[name])

    def _is_healthy(self, name: str, words: list[str]) -> bool:
        """Return whether the health check of a service passes."""
        if words[0] == "wget":
            # wget comes with the image, so fetch its URL from here.
            try:
                return bool(urlopen(words[-1], timeout=5).status == 200)
            except OSError:
                return False
        env = {key: self._localize(value or "", name) for key, value in self._env(name).items()}
        done = subprocess.run(
            [self._programs[words[0]], *words[1:]],
            cwd=ROOT,
            env={"PATH": os.environ["PATH"], **env},
            capture_output=True,
            timeout=30,
            check=False,
        )
        return done.returncode == 0


def _seconds(text: str) -> float:
    """Parse a duration of Docker Compose, such as `1m0s`."""
    units = {"h": 3600, "m": 60, "s": 1, "ms": 0.001}
    return sum(float(n) * units[unit] for n, unit in re.findall(r"([\d.]+)(ms|[hms])", text))
