"""compose.yaml, the image, nginx, and the stack that runs what compose.yaml describes."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from agency.settings import SETTINGS
from deploy import trial
from deploy.load import call
from deploy.server import ROOT
from deploy.stack import Stack, _seconds, described

BIN = Path(sys.executable).parent
SECRETS = {"SECRET_KEY": "s" * 32, "POSTGRES_PASSWORD": "secret"}
DOCKERFILE = (ROOT / "Dockerfile").read_text()


def compose(file: str, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    # Not what this machine's own environment happens to have.
    env = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", **settings}
    return subprocess.run(
        [BIN / "docker-compose", "-f", file, "--env-file", "/dev/null", *arguments],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("file", ["compose.yaml", "compose.dev.yaml"])
def test_compose_accepts_the_file(file):
    done = compose(file, "config", "-q", **SECRETS)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("missing", SECRETS)
def test_without_a_secret_nothing_starts(missing):
    done = compose("compose.yaml", "config", "-q", **{**SECRETS, missing: ""})
    assert done.returncode != 0
    assert f"required variable {missing}" in done.stderr


def test_hadolint_finds_nothing():
    done = subprocess.run(
        [BIN / "hadolint", "Dockerfile"], cwd=ROOT, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout) == (0, "")


@pytest.fixture(scope="module")
def services():
    return described(SECRETS)["services"]


def test_the_image_runs_as_a_number_that_is_not_root():
    last = DOCKERFILE.rpartition("FROM ")[2]
    (user,) = re.findall(r"^USER (\d+):(\d+)$", last, re.MULTILINE)
    assert all(int(number) >= 10_000 for number in user)


def test_the_image_and_compose_ask_the_same_whether_it_is_well(services):
    (command,) = re.findall(r"^HEALTHCHECK .*CMD (\[.*\])$", DOCKERFILE, re.MULTILINE)
    for name in ("api-1", "api-2"):
        assert services[name]["healthcheck"]["test"] == ["CMD", *json.loads(command)]


def test_every_file_that_the_image_is_made_of_is_let_in():
    ignored = (ROOT / ".dockerignore").read_text().splitlines()
    allowed = {line[1:] for line in ignored if line.startswith("!")}
    for line in re.findall(r"^COPY (?!--from)(.*)$", DOCKERFILE, re.MULTILINE):
        for source in line.split()[:-1]:
            if source == ".":
                continue
            assert (ROOT / source).exists(), source
            assert source.rstrip("/").partition("/")[0] in allowed, source


def test_what_serves_writes_nothing_but_temporary_files_and_may_do_nothing_else(services):
    for name in ("api-1", "api-2", "migrate", "nginx", "redis"):
        service = services[name]
        assert service["read_only"] is True
        assert service["cap_drop"] == ["ALL"]
        assert service["security_opt"] == ["no-new-privileges:true"]
    published = [port for service in services.values() for port in service.get("ports", [])]
    assert [port["host_ip"] for port in published] == ["127.0.0.1"]


def test_no_service_can_take_the_machine_from_the_others(services):
    for name, service in services.items():
        limits = service["deploy"]["resources"]["limits"]
        assert 0 < float(limits["cpus"]) <= 1, name
        assert 2**26 < int(limits["memory"]) <= 2**31, name
        assert 0 < limits["pids"] <= 256, name
        for place in service.get("tmpfs", []):
            size = int(re.fullmatch(r"/\w+:size=(\d+)m", place)[1]) * 2**20
            assert size <= int(limits["memory"]) / 2, name


def test_compose_sets_only_settings_that_there_are(services):
    for name in ("api-1", "api-2", "migrate"):
        assert set(services[name]["environment"]) <= set(SETTINGS)
    assert services["api-1"]["environment"] == services["api-2"]["environment"]
    dev = yaml.safe_load((ROOT / "compose.dev.yaml").read_text())["services"]["app"]
    assert set(dev["environment"]) <= set(SETTINGS)
    assert dev["ports"] == ["127.0.0.1:5000:5000"]


def test_no_secret_stands_in_the_files():
    for file in ("compose.yaml", "compose.dev.yaml", "Dockerfile", "deploy/nginx.conf"):
        text = (ROOT / file).read_text()
        assert not re.search(r"(?m)^ *\w*(SECRET|PASSWORD)\w*: *(?!\$\{\w+:\?)\S", text), file
        assert not re.search(r"\$\{(SECRET_KEY|POSTGRES_PASSWORD)(?!:\?)", text), file


def test_requirements_are_those_of_the_lock_and_name_no_index():
    env = {**os.environ, "VIRTUAL_ENV": str(BIN.parent), "PIPENV_VERBOSITY": "-1"}
    done = subprocess.run(
        [BIN / "pipenv", "requirements", "--hash"],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    requirements = (ROOT / "requirements.txt").read_text()
    assert requirements == done.stdout, "The lock has changed: run `make lock`."
    assert "://" not in requirements
    assert "index" not in requirements
    assert all("--hash=sha256:" in line for line in requirements.splitlines())


def test_the_procfile_runs_what_compose_runs(services):
    lines = (ROOT / "Procfile").read_text().splitlines()
    commands = dict(line.split(": ", 1) for line in lines)
    assert commands["web"].split() == services["api-1"]["command"]
    assert commands["release"].split() == services["migrate"]["command"]


@pytest.mark.parametrize(
    ("text", "seconds"), [("15s", 15), ("1m0s", 60), ("1h2m3s", 3723), ("500ms", 0.5)]
)
def test_durations_are_read_as_compose_writes_them(text, seconds):
    assert _seconds(text) == seconds


@pytest.fixture(scope="module")
def stack():
    with Stack(tell=lambda said: None, settings=trial.PROVISIONS) as running:
        trial.provide(running)
        yield running


@pytest.mark.parametrize(
    "step",
    [
        trial.processes_count_together,
        trial.client_addresses_pass_the_proxy,
        trial.editing_passes_the_proxy,
    ],
    ids=lambda step: step.__name__,
)
def test_the_stack_stands(stack, step):
    step(stack)


def test_what_nginx_refuses_itself_is_said_as_the_api_would(stack):
    port = stack.ports["nginx"]
    status, headers, body = call(port, "POST", "/scientists", "x" * (17 * 2**20))
    assert (status, headers["Content-Type"]) == (413, "application/json")
    assert json.loads(body)["errors"] == ["validation errors"]
    status, headers, body = call(port, "POST", "/scientists", "x" * (2 * 2**20))
    assert (status, json.loads(body)["errors"]) == (413, ["validation errors"])


def test_a_process_that_stops_leaves_with_0_and_without_both_clients_are_told_to_come_back(stack):
    port = stack.ports["nginx"]
    assert stack.stop("api-1") == 0
    assert {call(port, "POST", "/missions", trial.MISSION)[0] for _ in range(6)} == {201}
    assert stack.stop("api-2") == 0
    status, headers, body = call(port, "GET", "/scientists")
    assert (status, headers["Retry-After"], headers["Content-Type"]) == (
        503,
        "1",
        "application/json",
    )
    assert json.loads(body)["error"]
    for name in ("api-1", "api-2"):
        stack.start(name)


def test_every_line_that_a_process_logs_is_json(stack):
    call(stack.ports["nginx"], "GET", "/scientists")
    for name in ("api-1", "api-2"):
        lines = [json.loads(line) for line in stack.log(name).splitlines()]
        assert {"granian", "request"} <= {line["logger"] for line in lines}
        for line in lines:
            if line["logger"] == "request":
                assert {"request_id", "user_id", "route", "status", "queries"} <= line.keys()


def test_a_stack_ends_all_that_it_has_started():
    with Stack(tell=lambda said: None) as running:
        members = [member for each in running.services.values() for member in each.family()]
        folder = running.folder
        assert len(members) > 8
    assert not [member for member in members if member.is_running()]
    assert not folder.exists()
