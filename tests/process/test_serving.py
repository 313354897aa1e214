"""Starting and stopping the server, what it says when it can't, and the pages that it shows."""

import os
import re
import runpy
import socket
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urljoin, urlsplit

import psutil
import pytest
from sqlalchemy import text

from deploy.processes import free_port
from deploy.server import ROOT, LiveServer, environment, run, serving
from tests.support.client import Caller, call
from tests.support.databases import connected, number
from tests.support.marks import on_sqlite
from tests.support.pages import BROWSER, references

PASSWORD = "tr0ub4dor"
COMMANDS = {
    "server": ["server/app.py"],
    "migrate": ["-m", "flask", "db", "upgrade", "head"],
    "seed": ["seed.py"],
}
MISSION = {"name": "First light", "scientist_id": 1, "planet_id": 1}

every_command = pytest.mark.parametrize("command", COMMANDS)


@pytest.fixture
def refusal(monkeypatch, capsys):
    """Runs a command in this process, which is quicker, and returns why it refuses to."""

    def refused(command: str, url: str, **settings: str) -> str:
        for name, value in environment(url, **settings).items():
            monkeypatch.setenv(name, value)
        # Each command makes the application anew.
        monkeypatch.delitem(sys.modules, "app", raising=False)
        monkeypatch.setattr(os, "execv", lambda *_: pytest.fail(f"{command} serves"))
        is_module = COMMANDS[command][0] == "-m"
        program, *arguments = COMMANDS[command][is_module:]
        monkeypatch.setattr(sys, "argv", [program, *arguments])
        run_it = runpy.run_module if is_module else runpy.run_path
        capsys.readouterr()
        with pytest.raises(SystemExit) as exited:
            run_it(program if is_module else str(ROOT / program), run_name="__main__")
        printed = capsys.readouterr()
        assert printed.out == ""
        return one_sentence(exited.value.code, printed.err)

    return refused


def one_sentence(status: int | str | None, printed: str) -> str:
    """What a command says that leaves with the status: a number, or what Python prints then."""
    assert status not in (0, None)
    said = f"{printed}{status}" if isinstance(status, str) else printed
    assert PASSWORD not in said
    (sentence,) = said.splitlines()
    assert sentence.endswith(".")
    return sentence.removeprefix("Error: ")


@every_command
def test_a_command_that_refuses_to_run_prints_one_sentence_and_fails(command, tmp_path):
    url = f"sqlite:///{tmp_path / 'nowhere' / 'agency.db'}"
    result = run(*COMMANDS[command], env=environment(url))
    assert result.returncode > 0
    assert result.stdout == ""
    sentence = one_sentence(result.returncode, result.stderr)
    assert sentence == f"Can't open the database {url}: unable to open database file."


@pytest.mark.parametrize("command", ["server", "seed"])
def test_a_database_without_tables_is_not_served_but_the_command_for_them_named(
    refusal, command, new_url
):
    sentence = refusal(command, new_url, PORT=str(free_port()))
    assert sentence == "The database isn't migrated: run `flask db upgrade head`."


@on_sqlite
def test_a_port_in_use_is_named(refusal, filled_url):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        sentence = refusal("server", filled_url, PORT=str(port))
    assert sentence.startswith(f"Can't serve on 127.0.0.1 port {port}: ")
    assert "Choose another PORT." in sentence


@every_command
def test_a_folder_that_is_not_there_is_named(refusal, command, tmp_path):
    url = f"sqlite:///{tmp_path / 'nowhere' / 'agency.db'}"
    assert refusal(command, url) == f"Can't open the database {url}: unable to open database file."


@every_command
def test_a_file_that_is_no_database_is_named(refusal, command, tmp_path):
    path = tmp_path / "letter.db"
    path.write_text("Dear Hubert, ")
    sentence = refusal(command, f"sqlite:///{path}")
    assert sentence == f"Can't open the database sqlite:///{path}: file is not a database."


@every_command
@pytest.mark.parametrize(
    "url",
    [
        "postgresql://hubert:{password}@127.0.0.1:{port}/agency",
        "postgres://127.0.0.1:{port}/agency?user=hubert&password={password}",
    ],
)
def test_a_database_that_is_away_is_named_without_its_password(refusal, command, url):
    port = free_port()
    sentence = refusal(command, url.format(password=PASSWORD, port=port))
    assert sentence.startswith("Can't open the database postgresql+psycopg://")
    assert f"127.0.0.1:{port}" in sentence
    assert "onnection refused" in sentence


@every_command
@pytest.mark.parametrize(
    "url",
    [
        f"mysql://hubert:{PASSWORD}@127.0.0.1/agency",
        f"postgresql://hubert:{PASSWORD}@127.0.0.1:harbour/agency",
        f"postgresql://hubert:{PASSWORD}@[::1/agency",
        PASSWORD,
    ],
)
def test_an_url_that_can_not_be_used_is_not_repeated(refusal, command, url):
    sentence = refusal(command, url)
    assert sentence.startswith("DATABASE_URL ")
    assert "hubert" not in sentence


@pytest.mark.parametrize(
    ("name", "value"),
    [("PORT", "harbour"), ("PORT", "65536"), ("WORKERS", "-1"), ("DEBUG", "maybe"), ("SEED", "2")],
)
def test_a_setting_that_can_not_be_used_is_named(refusal, name, value, tmp_path):
    url = f"sqlite:///{tmp_path / 'agency.db'}"
    assert refusal("server", url, **{name: value}).startswith(f"{name} must be ")


@pytest.mark.parametrize("folder", [ROOT, ROOT / "server"])
def test_migrating_works_from_the_root_and_from_the_folder_of_the_server(folder, new_url):
    env = environment(new_url)
    result = run(*COMMANDS["migrate"], env=env, cwd=folder)
    assert (result.returncode, result.stderr) == (0, "")
    assert "Applied: " in result.stdout
    again = run(*COMMANDS["migrate"], env=env, cwd=folder)
    assert (again.returncode, again.stdout, again.stderr) == (0, "", "")
    assert number(new_url, "missions") == 0


@on_sqlite
def test_the_server_says_where_to_click(filled_url):
    with serving(filled_url) as server:
        first = server.printed().splitlines()[0]
    url = f"http://localhost:{server.port}"
    assert first == f"Cosmic Travel is running at {url}, with API documentation at /docs."


@on_sqlite
def test_the_root_greets_programs_in_json_and_people_in_html(filled_url):
    with serving(filled_url, WORKERS="1") as server, Caller(server.port) as caller:
        for accept in ({}, {"Accept": "*/*"}, {"Accept": "application/json"}):
            answer = caller.call("GET", "/", **accept)
            assert (answer.status, answer.headers["Content-Type"]) == (200, "application/json")
            assert answer.json["success"] is True
            assert answer.headers["Vary"] == "Accept"
        # Whether the client is built or not.
        page = caller.call("GET", "/", Accept=BROWSER)
        assert (page.status, page.headers["Vary"]) == (200, "Accept, Accept-Encoding")
        assert page.headers["Content-Type"] == "text/html; charset=utf-8"
        assert references(page.body.decode())
        for reference in references(page.body.decode()):
            assert caller.call("GET", reference).status == 200


@on_sqlite
@pytest.mark.parametrize("path", ["/docs", "/docs/"])
def test_the_documentation_loads_nothing_from_another_host(filled_url, path):
    with serving(filled_url, WORKERS="1") as server, Caller(server.port) as caller:
        page = caller.call("GET", path, Accept=BROWSER)
        if page.status in (301, 302, 308):
            page = caller.call("GET", urlsplit(page.headers["Location"]).path, Accept=BROWSER)
        assert page.status == 200
        html = page.body.decode()
        found = references(html)
        assert any(reference.endswith("swagger-ui-bundle.js") for reference in found)
        for reference in found:
            url = urlsplit(urljoin(f"{server.base}/docs/", reference))
            assert (url.scheme, url.netloc) == ("http", f"127.0.0.1:{server.port}")
            loaded = caller.call("GET", url.path)
            assert (loaded.status, loaded.body != b"") == (200, True)
            if url.path.endswith(".css"):
                assert not re.search(r"(@import|url\()\s*['\"]?(https?:)?//", loaded.body.decode())
        assert '"/openapi.json"' in html
        assert caller.call("GET", "/openapi.json").json["openapi"].startswith("3.1")


def answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def family(server: LiveServer) -> list[psutil.Process]:
    parent = psutil.Process(server.process.pid)
    return [parent, *parent.children(recursive=True)]


@on_sqlite
@pytest.mark.parametrize("workers", [1, 3])
def test_a_signal_ends_the_server_with_all_of_its_workers_and_frees_the_port(filled_url, workers):
    # The same port again, at once.
    port = str(free_port())
    for _ in range(2):
        with serving(filled_url, PORT=port, WORKERS=str(workers)) as server:
            processes = family(server)
            assert len(processes) == 1 + workers
            with Caller(server.port) as idle:
                assert idle.call("GET", "/scientists").status == 200
                assert server.stop() == 0
            assert not [process for process in processes if process.is_running()]
        assert not answers(server.port)


@on_sqlite
def test_a_signal_lets_the_server_finish_what_it_is_at(filled_url):
    before = number(filled_url, "missions")
    with serving(filled_url, WORKERS="1") as server, ThreadPoolExecutor(1) as thread:
        with connected(filled_url) as connection:
            connection.execute(text("BEGIN IMMEDIATE"))
            answer = thread.submit(call, server.port, "POST", "/missions", MISSION)
            time.sleep(0.5)
            server.process.terminate()
            time.sleep(0.5)
            assert not answer.done()
            connection.rollback()
        assert answer.result().status == 201
        assert server.process.wait(timeout=15) == 0
    assert number(filled_url, "missions") == before + 1


@on_sqlite
def test_a_signal_ends_a_server_that_is_still_starting(filled_url):
    with serving(filled_url, WORKERS="8") as server:
        # The first worker answers already; most of the others haven't come that far.
        assert server.stop() == 0


@on_sqlite
def test_workers_end_with_the_process_that_watches_over_them(filled_url):
    with serving(filled_url, WORKERS="2") as server:
        processes = family(server)
        # A worker asks to be ended so when it begins to load the application.
        time.sleep(1)
        server.process.kill()
        _, alive = psutil.wait_procs(processes, timeout=15)
        assert alive == []
        assert not answers(server.port)


@on_sqlite
def test_the_server_runs_from_any_folder(filled_url, tmp_path):
    # What is there by the names of ours is not taken for them.
    for name in ("worker.py", "agency.py", "app.py"):
        (tmp_path / name).write_text("raise SystemExit('This is the wrong one.')\n")
    with serving(filled_url, cwd=tmp_path, WORKERS="1") as server:
        assert call(server.port, "GET", "/scientists/1").json["id"] == 1
