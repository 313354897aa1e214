"""Console sessions in the documentation: their commands and output."""

import os
import re
import subprocess
import sys
from pathlib import Path

from deploy.server import ROOT

MARK = "--- the end of what a command has printed ---"


def blocks(page: str) -> list[list[str]]:
    """Return the lines of each console session on the page."""
    return [
        found.splitlines() for found in re.findall(r"^```console\n(.*?)^```", page, re.M | re.S)
    ]


def commands(page: str) -> list[tuple[str, str]]:
    """Return each command on the page, with the output shown."""
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
    """Run the commands in one shell, and return the output of each."""
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
