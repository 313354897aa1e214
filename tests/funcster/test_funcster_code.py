"""Code that is hard to carry comes back to the byte, and is read by ruff but never run."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from werkzeug.exceptions import ServiceUnavailable

from agency.funcster import linting
from tests.support.funcster import Cast, edit_of, is_error

HARD = {
    "tabs": "if True:\n\tx = 1\n\t\ty\n",
    "CRLF": "a = 1\r\nb = 2\r\n",
    "a carriage return alone": "a = 1\rb = 2",
    "mixed ends of lines": "a\r\nb\nc\rd\x0be\x0cf\u2028g\u2029h\x85",
    "no end of the last line": "x = 1",
    "blank lines around": "\n\n  x\n\n\n",
    "emoji": "robot = '🤖👩‍🚀🏳️‍🌈'",
    "right to left": "access = 'user\u202e \u2066# admin\u2069 \u2066'  \u200f\u200e\u061c",
    "combining": "e\u0301 != é, \ufeff, \u200b",
    "a byte order mark": "\ufeffx = 1",
    "a page": "</script><script>alert(1)</script><!-- ]]> -->",
    "quotes and backslashes": "'\"\\' + r\"\\\\n\" + '''\\u0041''' + \"{}%s%%(x)s:x ?\"",
    "control characters": "".join(map(chr, range(1, 32))) + "\x7f\x80\x9f",
    "beyond the first plane": "𝒳 = '\U0010ffff\uffff\ufffe'",
    "SQL": "'; DROP TABLE snippets; --",
    "500 kB": ("x = 1  # 500 kB\n" * 31_250)[:500_000],
    "500 kB that JSON escapes": "\x01" * 500_000 + "x",
    "500 kB of emoji": "🤖" * 125_000,
}


@pytest.fixture
def cast(app):
    return Cast(app)


@pytest.mark.parametrize("what", HARD)
def test_it_comes_back_to_the_byte(cast, what):
    code, client = HARD[what], cast.coder.client
    # As JSON that escapes all but ASCII, and as the client's, which does not.
    ident = cast.coder.add(code=code, name=what, comments=code[:1000])
    body = edit_of(cast.coder, cast.coder, "Coder", code=code + "#")
    assert client.patch(f"/snippet/{ident}", json=body).status_code == 200
    restored = client.post(f"/snippet/{ident}/revisions/1/restore")
    assert restored.status_code == 200
    shown = client.get(f"/snippet/{ident}")
    assert shown.json["code"].encode() == code.encode()
    assert shown.json["comments"] == code[:1000]
    assert shown.mimetype == "application/json"
    codes = [r["code"] for r in client.get(f"/snippet/{ident}/revisions").json["revisions"]]
    assert codes == [code, code + "#", code]
    listed = cast.mentor.client.get("/coders").json["coders"][0]["snippets"]
    assert [s["code"] for s in listed if s["id"] == ident] == [code]


CODES = st.text(
    st.one_of(
        st.sampled_from(list("\t\r\n\"'\\\u202e\u2066🤖</")),
        st.characters(exclude_categories=["Cs"], exclude_characters="\0"),
    ),
    min_size=1,
    max_size=60,
).filter(lambda text: not text.isspace())


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(code=CODES)
def test_any_code_comes_back_to_the_byte(cast, code):
    ident = cast.coder.add(code=code)
    assert cast.coder.client.get(f"/snippet/{ident}").json["code"] == code


def test_what_is_longer_than_can_be_kept_is_refused(cast):
    body = {"coderId": cast.coder.id, "name": "x", "needsReview": False}
    too_long = cast.coder.client.post("/snippet", json=body | {"code": "x" * 1_000_001})
    assert is_error(too_long, 400)
    assert too_long.json["details"] == [
        {"field": "code", "message": "must have at most 1000000 characters"}
    ]
    longer = cast.coder.client.post("/snippet", json=body | {"code": "x" * 2**22})
    assert is_error(longer, 413)
    # What has no code is as short as anywhere.
    path = f"/coder/{cast.coder.id}/mentor"
    assert is_error(cast.coder.client.patch(path, json={"mentorId": 1, "x": "x" * 2**20}), 413)


def test_the_code_is_shown_formatted_and_stays_as_it_is(cast):
    ugly = "def  f( a,b ):\n  return {'x' :a,\n 'y':b}\n"
    ident = cast.coder.add(code=ugly)
    answer = cast.coder.client.post(f"/snippet/{ident}/format")
    assert answer.json == {
        "success": True,
        "code": 'def f(a, b):\n    return {"x": a, "y": b}\n',
    }
    assert cast.coder.client.get(f"/snippet/{ident}").json["code"] == ugly


def test_what_a_linter_finds_is_listed_by_place(cast):
    ident = cast.coder.add(code="import os\nimport sys\n\nprint(undefined, sys)\n")
    assert cast.mentor.client.get(f"/snippet/{ident}/problems").json == {
        "success": True,
        "problems": [
            {
                "code": "F401",
                "message": "`os` imported but unused",
                "row": 1,
                "column": 8,
                "end_row": 1,
                "end_column": 10,
            },
            {
                "code": "F821",
                "message": "Undefined name `undefined`",
                "row": 4,
                "column": 7,
                "end_row": 4,
                "end_column": 16,
            },
        ],
    }


def test_what_is_no_python_can_not_be_formatted_and_is_a_problem(cast):
    ident = cast.coder.add(code="def broken(:\n    pass\n")
    refused = cast.coder.client.post(f"/snippet/{ident}/format")
    assert is_error(refused, 422)
    assert "valid Python" in refused.json["message"]
    problems = cast.coder.client.get(f"/snippet/{ident}/problems").json["problems"]
    assert {problem["code"] for problem in problems} == {"invalid-syntax"}


CALLS = (("POST", "format"), ("GET", "problems"))


def asked(client, ident):
    """What is answered to each call that runs ruff."""
    return [client.open(f"/snippet/{ident}/{call}", method=method) for method, call in CALLS]


@pytest.mark.process
@pytest.mark.parametrize("what", HARD)
def test_ruff_never_makes_an_error_of_ours(cast, unhurried, what):
    ident = cast.coder.add(code=HARD[what])
    is_long = len(HARD[what].encode()) > linting.MAX_BYTES
    for answer in asked(cast.coder.client, ident):
        assert answer.status_code in ((413,) if is_long else (200, 422))


def test_no_more_problems_are_listed_than_anybody_reads(cast):
    ident = cast.coder.add(code="print(undefined)\n" * 2_000)
    problems = cast.coder.client.get(f"/snippet/{ident}/problems").json["problems"]
    assert [problem["row"] for problem in problems] == list(range(1, 1_001))


HOSTILE = {
    "lists in lists": lambda size: "x=" + "[" * 150 + "1," * ((size - 302) // 2) + "]" * 150,
    "no Python at all": lambda size: "?" * size,
    "ifs in ifs": lambda size: "if 1:a\n" * (size // 7),
    "statements in a line": lambda size: "a;" * (size // 2),
    "brackets": lambda size: "x=" + "[" * (size // 2 - 1) + "]" * (size // 2 - 1),
    "a long sum": lambda size: "x=" + "1+" * (size // 2 - 2) + "1",
    "functions of functions": lambda size: "lambda:" * (size // 7),
}


@pytest.fixture
def unhurried(monkeypatch):
    """Let ruff take as long as a busy machine makes it, so that it ends by its other limits."""
    monkeypatch.setattr(linting, "TIMEOUT_SECONDS", 60)


@pytest.mark.process
@pytest.mark.parametrize("what", HOSTILE)
def test_code_that_takes_ruff_long_is_refused_before_it_takes_long(cast, unhurried, what):
    allowed = HOSTILE[what](linting.MAX_BYTES)
    assert linting.MAX_BYTES - 7 < len(allowed) <= linting.MAX_BYTES
    for answer in asked(cast.coder.client, cast.coder.add(code=allowed)):
        assert answer.status_code in (200, 422)
        assert len(answer.data) < 2 * linting.MAX_OUTPUT_BYTES
    longer = HOSTILE[what](linting.MAX_BYTES + 14)
    for answer in asked(cast.coder.client, cast.coder.add(code=longer)):
        assert is_error(answer, 413)
        assert "256 kB" in answer.json["message"]


@pytest.fixture
def instead(tmp_path, monkeypatch):
    """Makes a shell script run in place of ruff, and returns a function that asks it to format."""

    def run(script):
        program = tmp_path / "ruff"
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o700)
        monkeypatch.setattr(linting, "find_ruff_bin", lambda: program)
        return linting.formatted("x = 1\n")

    return run


def test_ruff_has_little_memory_and_time_by_the_time_it_reads_the_code(instead):
    limits = instead("read code; ulimit -v; ulimit -t; ulimit -c").split()
    assert [int(limit) for limit in limits] == [
        linting.MAX_MEMORY_BYTES // 1024,
        linting.MAX_CPU_SECONDS,
        0,
    ]


def test_a_ruff_that_computes_without_end_is_ended(instead, unhurried):
    with pytest.raises(linting.TooComplicated):
        instead("while :; do :; done")


def test_a_ruff_that_says_more_than_is_read_is_ended(instead):
    with pytest.raises(linting.TooComplicated):
        instead("yes")


def test_a_ruff_that_ends_before_it_has_read_the_code_is_no_error(instead):
    assert instead("exec echo done") == "done\n"


def test_what_takes_too_long_is_a_503(cast, instead, monkeypatch):
    monkeypatch.setattr(linting, "TIMEOUT_SECONDS", 0.1)
    with pytest.raises(ServiceUnavailable):
        instead("exec sleep 60")
    answer = cast.coder.client.post(f"/snippet/{cast.snippet}/format")
    assert is_error(answer, 503)
    assert answer.headers["Retry-After"] == "1"


def test_one_ruff_runs_at_a_time_and_others_wait_but_not_long(instead, tmp_path, monkeypatch):
    monkeypatch.setattr(linting, "WAIT_SECONDS", 0.1)
    end = tmp_path / "end"
    script = f"touch {tmp_path}/running; until [ -e {end} ]; do sleep 0.02; done"
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(instead, script)
        while not (tmp_path / "running").exists():
            time.sleep(0.01)
        with pytest.raises(ServiceUnavailable) as refused:
            linting.problems("x = 1\n")
        assert refused.value.get_response().headers["Retry-After"] == "1"
        monkeypatch.setattr(linting, "WAIT_SECONDS", 5)
        second = threads.submit(linting.problems, "x = 1\n")
        end.touch()
        assert (first.result(), second.result()) == ("", [])


def test_one_account_runs_ruff_so_often_and_no_more(cast, sharing):
    app = sharing(RATE_LIMIT_CODE="3 per minute")
    statuses = []
    for person in (cast.coder, cast.mentor):
        client = app.test_client()
        client.environ_base |= person.client.environ_base
        answers = [*asked(client, cast.snippet), *asked(client, cast.snippet)]
        assert is_error(answers[-1], 429)
        assert 1 <= int(answers[-1].headers["Retry-After"]) <= 60
        statuses += [answer.status_code for answer in answers]
        # Reading the code has no limit.
        assert client.get(f"/snippet/{cast.snippet}").status_code == 200
    assert statuses == [200, 200, 200, 429] * 2


def test_a_snippet_is_never_run(cast, tmp_path):
    trap = tmp_path / "trap"
    code = f"import pathlib\npathlib.Path({str(trap)!r}).touch()\n"
    ident = cast.coder.add(code=code, name=code[:100], comments=code)
    path = f"/snippet/{ident}"
    body = edit_of(cast.coder, cast.coder, "Coder", code=code)
    for method, url, sent in (
        ("GET", path, {}),
        ("PATCH", path, {"json": body}),
        ("POST", f"{path}/format", {}),
        ("GET", f"{path}/problems", {}),
        ("POST", f"{path}/revisions/1/restore", {}),
    ):
        assert cast.coder.client.open(url, method=method, **sent).status_code == 200
    assert not trap.exists()


def test_ruff_gets_the_code_on_its_standard_input_and_nothing_of_ours(instead, monkeypatch):
    monkeypatch.setenv("SECRET_KEY", "of nobody's business")
    code, arguments, *variables = instead("cat; echo $@; env").splitlines()
    assert code == "x = 1"
    assert {"format", "--isolated", "--no-cache", "-"} <= set(arguments.split())
    names = {variable.partition("=")[0] for variable in variables}
    # The shell adds its own.
    assert names - {"PWD", "OLDPWD", "SHLVL", "_"} == {"RAYON_NUM_THREADS", "NO_COLOR"}
