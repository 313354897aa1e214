"""Whatever is asked of a running server, it answers as the OpenAPI document says."""

import pytest
from flask import Flask

from deploy.server import serving
from tests.support.fuzzing.rounds import UNLIMITED, rounds


@pytest.mark.fuzz
@pytest.mark.parametrize(
    ("cases", "examples"), [(1_250, 10), pytest.param(10_000, 250, marks=pytest.mark.full)]
)
def test_every_answer_is_as_the_openapi_document_says(app: Flask, cases: int, examples: int):
    url = app.config["DATABASE_URL"]
    with serving(url, **UNLIMITED) as server:
        done = list(rounds(server, url, cases, examples, seed=1, captured=True))

    paths = app.test_client().get("/openapi.json").json["paths"]
    operations = {
        f"{method.upper()} {path}"
        for path, methods in paths.items()
        for method in methods.keys() - {"parameters"}
    }
    for report, output in done:
        assert report["exit_code"] == 0, output
        assert (report["failures"], report["errors"]) == ([], []), output
        assert report["operations"]["tested"] == len(operations)
        phases = {name: phase["status"] for name, phase in report["phases"].items()}
        assert phases == dict.fromkeys(("examples", "coverage", "fuzzing", "stateful"), "success")
        accepted = {
            operation
            for operation, phases in report["valid_rates"].items()
            if sum(phase["accepted"] for phase in phases.values())
        }
        assert accepted == operations
    assert sum(each.cases for each in done) >= cases
