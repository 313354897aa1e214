"""The Postman collection: it is what the routes make of it, covers them all, and passes."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from agency.openapi import postman
from deploy.server import ROOT, environment, run, serving
from tests.support.accounts import live_token
from tests.support.databases import number

COLLECTION = ROOT / "docs" / "postman_collection.json"
NEWMAN = ROOT / "node_modules" / ".bin" / "newman"


@pytest.mark.process
def test_the_committed_collection_is_what_the_command_prints(tmp_path):
    env = environment(f"sqlite:///{tmp_path / 'agency.db'}")
    result = run("-m", "flask", "postman", env=env)
    assert (result.returncode, result.stderr) == (0, "")
    assert COLLECTION.read_text() == result.stdout, "The routes have changed: run `make generate`."


def test_every_method_of_every_route_is_requested_and_checked(sqlite_app):
    collection = json.loads(COLLECTION.read_text())
    requested = set()
    for item in collection["item"]:
        path = item["request"]["url"].removeprefix("{{baseUrl}}").partition("?")[0]
        requested.add((item["request"]["method"], re.sub(r"\{\{\w+\}\}", "{}", path)))
        script = "\n".join(item["event"][0]["script"]["exec"])
        assert "pm.response.to.have.status" in script
    described = {
        (method.upper(), re.sub(r"\{\w+\}", "{}", path))
        for path, operations in sqlite_app.test_client().get("/openapi.json").json["paths"].items()
        for method in operations
        if method != "parameters"
    }
    assert requested == described


@pytest.mark.process
def test_a_check_fails_where_the_answer_has_another_shape(sqlite_app, tmp_path, filled_url):
    described = sqlite_app.test_client().get("/openapi.json").json
    described["components"]["schemas"]["Scientist"]["required"].append("shoe_size")
    path = tmp_path / "collection.json"
    path.write_text(json.dumps(postman.collection(described)))
    token = live_token(filled_url, "executive_producer", "administrator")
    with serving(filled_url, WORKERS="1") as server:
        summary = newman(path, server.base, token, tmp_path)
    assert {failure["error"]["test"] for failure in summary["failures"]} == {"has its shape"}


@pytest.mark.process
def test_newman_runs_the_collection_without_a_failure_and_leaves_no_rows(filled_url, tmp_path):
    tables = ("scientists", "planets", "missions", "actors", "movies", "casts", "users", "events")
    token = live_token(filled_url, "executive_producer", "administrator")
    before = [number(filled_url, table) for table in tables]
    with serving(filled_url, WORKERS="1") as server:
        summary = newman(COLLECTION, server.base, token, tmp_path)
    assert summary["failures"] == []
    count = len(json.loads(COLLECTION.read_text())["item"])
    assert summary["stats"]["requests"] == {"total": count, "pending": 0, "failed": 0}
    assert summary["stats"]["assertions"]["total"] > 2 * count
    assert [number(filled_url, table) for table in tables] == before


def newman(collection: Path, base: str, token: str, folder: Path) -> dict:
    """Run the collection against the server at `base`, and return Newman's own account of it."""
    if not NEWMAN.exists():
        pytest.fail("Newman is not installed: run `npm ci`.")
    report = folder / "newman.json"
    command = [NEWMAN, "run", collection, "--env-var", f"baseUrl={base}"]
    command += ["--env-var", f"token={token}"]
    command += ["--reporters", "json", "--reporter-json-export", report]
    subprocess.run(command, cwd=folder, capture_output=True, timeout=120, check=False)
    return json.loads(report.read_text())["run"]
