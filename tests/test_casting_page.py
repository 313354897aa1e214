"""The README's casting page: its commands answer what it says that they answer."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from deploy.server import ROOT, environment, run, serving

PAGE = ROOT / "docs" / "casting.md"
MARK = "--- the end of what a command has printed ---"


def blocks(page: str) -> list[list[str]]:
    """The lines of each console session on the page."""
    return [
        found.splitlines() for found in re.findall(r"^```console\n(.*?)^```", page, re.M | re.S)
    ]


def commands(page: str) -> list[tuple[str, str]]:
    """Each command of the page, with the output that the page shows."""
    found: list[tuple[str, list[str]]] = []
    for block in blocks(page):
        for line in block:
            if line.startswith("$ "):
                found.append((line[2:], []))
            elif line.startswith("> "):
                command, output = found[-1]
                found[-1] = (f"{command}\n{line[2:]}", output)
            else:
                found[-1][1].append(line)
    return [(command, "\n".join(output)) for command, output in found]


def printed(page: str, base: str, env: dict[str, str]) -> list[str]:
    """What the commands print, run one after another in one shell."""
    script = "".join(f"{command}\necho; echo '{MARK}'\n" for command, _ in commands(page))
    path = f"{Path(sys.executable).parent}{os.pathsep}{env['PATH']}"
    result = subprocess.run(
        ["bash"],
        input=script.replace("localhost:5555", base.removeprefix("http://")),
        cwd=ROOT,
        env={**env, "PATH": path},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (result.returncode, result.stderr) == (0, "")
    outputs = result.stdout.split(f"{MARK}\n")[:-1]
    return [re.sub(r"(password is) .*", r"\1 …", output).strip() for output in outputs]


def test_the_commands_of_the_page_answer_what_it_says(tmp_path):
    url = f"sqlite:///{tmp_path / 'casting.db'}"
    env = environment(url)
    run("-m", "flask", "db", "upgrade", "head", env=env).check_returncode()
    page = PAGE.read_text()
    with serving(url) as server:
        outputs = printed(page, server.base, env)
    for (command, shown), output in zip(commands(page), outputs, strict=True):
        assert output == shown, command


@pytest.mark.parametrize("role", ["ASSISTANT", "DIRECTOR", "PRODUCER"])
def test_the_page_has_every_call_of_the_contract_for_each_role(role):
    calls = set()
    for command, _ in commands(PAGE.read_text()):
        if f"${role}" in command:
            (path,) = re.findall(r"localhost:5555(/\w+)", command)
            (method,) = re.findall(r"-X (\w+)", command) or ["GET"]
            calls.add((method, path))
    methods = ("GET", "POST", "PATCH", "DELETE")
    assert calls == {(method, path) for method in methods for path in ("/actors", "/movies")}
