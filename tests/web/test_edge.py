"""What stands around all answers: who the client is, ids, headers, metrics and logs."""

import json
import logging
import re
import time

import pytest

from agency.monitoring import metrics
from agency.monitoring.logs import JSONFormatter
from agency.web import csp
from deploy.server import serving
from tests.support.accounts import token_of
from tests.support.client import Caller, call
from tests.support.marks import on_sqlite
from tests.support.pages import BROWSER

TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
LIMITS = {"RATE_LIMIT_ADDRESS": "2 per minute"}
RESET = "/api/v1/password-reset/request"


def asked(client, address, sent, peer="127.0.0.1"):
    """The status of a try that says it is of `sent`, and comes from `peer`."""
    headers = {"X-Forwarded-For": sent} if sent else {}
    body = {"email": f"{address}@example.com"}
    environ = {"REMOTE_ADDR": peer}
    return client.post(RESET, json=body, headers=headers, environ_base=environ).status_code


def test_a_forged_address_changes_nothing_unless_its_sender_is_trusted(sharing):
    client = sharing(**LIMITS).test_client()
    assert [asked(client, n, f"192.0.2.{n}") for n in range(3)] == [201, 201, 429]


@pytest.mark.parametrize(
    ("sent", "statuses"),
    [
        # Each client has tries of its own.
        ([f"192.0.2.{n}" for n in range(3)], [201, 201, 201]),
        (["192.0.2.7"] * 3, [201, 201, 429]),
        # What a client has put there itself stands before what the proxy has added.
        ([f"10.1.2.{n}, 192.0.2.7" for n in range(3)], [201, 201, 429]),
        # Through two proxies, both trusted.
        ([f"203.0.113.9, 192.0.2.{n}, 10.0.0.2" for n in range(3)], [201, 201, 201]),
        (["192.0.2.7, 10.0.0.2", "192.0.2.7, 10.0.0.3", "192.0.2.7"], [201, 201, 429]),
        # What is no address is nobody: the proxy itself is who is known.
        (["nonsense", "1.2.3.4:99", ""], [201, 201, 429]),
        ([f"2001:db8:0:{n}::1" for n in range(3)], [201, 201, 201]),
    ],
)
def test_a_trusted_proxy_tells_who_the_client_is(sharing, sent, statuses):
    client = sharing(TRUSTED_PROXIES="127.0.0.1, 10.0.0.0/8", **LIMITS).test_client()
    assert [asked(client, n, each) for n, each in enumerate(sent)] == statuses


def test_who_is_no_trusted_proxy_is_not_believed(sharing):
    client = sharing(TRUSTED_PROXIES="10.0.0.0/8", **LIMITS).test_client()
    tried = [asked(client, n, f"192.0.2.{n}", peer="192.0.2.200") for n in range(3)]
    assert tried == [201, 201, 429]


@pytest.mark.parametrize("trusted", ["", "127.0.0.1"])
def test_https_is_asked_for_only_behind_tls(sharing, trusted):
    client = sharing(TRUSTED_PROXIES=trusted).test_client()
    by_tls = client.get("/health", headers={"X-Forwarded-Proto": "https"})
    assert ("Strict-Transport-Security" in by_tls.headers) is bool(trusted)
    assert "Strict-Transport-Security" not in client.get("/health").headers


@pytest.mark.parametrize("sent", ["abc-123", "0af7651916cd43dd8448eb211c80319c", "x" * 128])
def test_a_sane_request_id_is_answered_again(client, sent):
    for url in ("/health", "/nowhere", "/docs/", "/scientists/9"):
        assert client.get(url, headers={"X-Request-ID": sent}).headers["X-Request-ID"] == sent


@pytest.mark.parametrize("sent", [None, "", "x" * 129, "two words", "<script>", "é"])
def test_else_each_request_gets_an_id_of_its_own(client, sent):
    headers = {} if sent is None else {"X-Request-ID": sent}
    ids = {client.get("/health", headers=headers).headers["X-Request-ID"] for _ in range(3)}
    assert len(ids) == 3
    assert sent not in ids


def test_every_answer_has_the_headers_that_keep_browsers_safe(app, client, fry):
    token = token_of(app, "executive_producer")
    tag = client.get("/planets").headers["ETag"]
    calls = [
        ("GET", "/", {}),
        ("GET", "/", {"Accept": BROWSER}),
        ("GET", "/scientists", {}),
        ("GET", "/nowhere", {}),
        ("GET", "/nowhere", {"Accept": BROWSER}),
        ("GET", "/docs/", {"Accept": BROWSER}),
        ("GET", "/docs/swagger-ui.css", {}),
        ("GET", "/actors", {}),
        ("GET", "/actors", {"Authorization": f"Bearer {token}"}),
        ("GET", "/metrics", {}),
        ("POST", "/scientists", {}),
        ("PUT", "/scientists", {}),
        ("OPTIONS", "/scientists", {}),
        ("DELETE", f"/scientists/{fry}", {}),
    ]
    for method, url, headers in calls:
        answer = client.open(url, method=method, headers=headers)
        assert answer.headers["X-Content-Type-Options"] == "nosniff", url
        assert answer.headers["Referrer-Policy"] == "same-origin"
        described = answer.headers["Content-Security-Policy"]
        assert "frame-ancestors 'none'" in described
        assert "unsafe" not in described
        if not answer.content_type.startswith("text/html"):
            assert "default-src 'none'" in described or url.startswith("/docs/")
        is_private = "Authorization" in headers or method not in ("GET", "OPTIONS")
        assert (answer.headers.get("Cache-Control") == "no-store") is is_private, (method, url)
    unchanged = client.get("/planets", headers={"If-None-Match": tag})
    # It would take the place of the policy of what the browser has kept.
    assert "Content-Security-Policy" not in unchanged.headers


def test_what_a_token_was_sent_with_is_not_kept_but_still_asked_for_by_its_tag(app, client, fry):
    headers = {"Authorization": f"Bearer {token_of(app)}"}
    first = client.get(f"/scientists/{fry}", headers=headers)
    again = client.get(
        f"/scientists/{fry}", headers={**headers, "If-None-Match": first.headers["ETag"]}
    )
    assert (again.status_code, again.headers["Cache-Control"]) == (304, "no-store")


def test_what_is_inline_in_our_own_pages_is_known_by_its_hash():
    html = b"<style>a{}</style><script>go()</script><script src='/x.js'></script>"
    described = csp.for_page(html)
    # What `openssl dgst -sha256 -binary | base64` says of `go()` and `a{}`.
    assert re.search(r"script-src 'self' 'sha256-[A-Za-z0-9+/]{43}='; style-src", described)
    assert described.count("sha256-") == 2
    assert csp.for_page(html.replace(b"go()", b"stay()")) != described


def counted(text, series):
    """The number of a series in the text that Prometheus reads."""
    return float(re.search(f"^{re.escape(series)} (.*)$", text, re.MULTILINE)[1])


def test_metrics_know_routes_and_not_urls(client, fry):
    for url in (f"/scientists/{fry}", "/scientists/999", "/scientists/998", "/no/such/thing"):
        client.get(url)
    client.open("/scientists", method="BREW")
    text = client.get("/metrics").text
    labels = '{method="GET",route="/scientists/<int:id>",status="404"}'
    assert counted(text, f"http_requests_total{labels}") >= 2
    assert (
        'http_request_duration_seconds_bucket{le="0.001",method="GET",route="/scientists/<int:id>"'
        in text
    )
    assert (
        'http_request_database_statements_total{method="GET",route="/scientists/<int:id>"}' in text
    )
    assert re.search(r"^http_requests_in_flight 1.0", text, re.MULTILINE)
    assert 'method="OTHER"' in text
    assert not re.search("/99|such|BREW", text)


@pytest.mark.parametrize(
    ("peer", "headers", "status"),
    [
        ("127.0.0.1", {}, 200),
        ("127.8.9.1", {}, 200),
        ("::1", {}, 200),
        ("::ffff:127.0.0.1", {}, 200),
        ("192.0.2.1", {}, 403),
        ("", {}, 403),
        # Whoever comes through a proxy on this machine comes from this machine, too.
        ("127.0.0.1", {"X-Forwarded-For": "192.0.2.1"}, 403),
        ("127.0.0.1", {"Forwarded": "for=192.0.2.1"}, 403),
    ],
)
def test_metrics_are_for_this_machine(client, peer, headers, status):
    environ = {"REMOTE_ADDR": peer}
    answer = client.get("/metrics", environ_base=environ, headers=headers)
    assert answer.status_code == status
    if status == 403:
        assert "METRICS_FOR" in answer.json["error"]


def test_metrics_are_for_whom_the_setting_names(sharing):
    client = sharing(METRICS_FOR="192.0.2.0/24", TRUSTED_PROXIES="127.0.0.1").test_client()

    def status(sent):
        headers = {"X-Forwarded-For": sent} if sent else {}
        return client.get("/metrics", headers=headers).status_code

    assert [status(sent) for sent in ("192.0.2.1", "198.51.100.1", "")] == [200, 403, 403]


@pytest.mark.process
@on_sqlite
def test_metrics_are_those_of_all_processes_whichever_is_asked(filled_url):
    with serving(filled_url, WORKERS="2") as server:
        for _ in range(20):
            # A connection of its own each time, so that either process takes some.
            assert call(server.port, "GET", "/scientists/1").status == 200
        labels = '{method="GET",route="/scientists/<int:id>",status="200"}'
        # Until each has told the others.
        time.sleep(2 * metrics.WRITE_INTERVAL_SECONDS)
        for _ in range(6):
            text = call(server.port, "GET", "/metrics").body.decode()
            assert counted(text, f"http_requests_total{labels}") == 20
        assert "http_requests_in_flight 1.0" in text


@pytest.mark.process
@on_sqlite
def test_each_request_has_a_line_of_json_that_tells_no_secrets(filled_url):
    token = "eyJhbGciOiJIUzI1NiJ9.e30.c2VjcmV0"
    with serving(filled_url, WORKERS="1", LOG_FORMAT="json") as server:
        with Caller(server.port) as caller:
            for ident in ("one", "kept"):
                caller.call("GET", "/scientists/1", X_Request_ID=ident, traceparent=TRACE)
            caller.call("GET", "/planets?token=secret", X_Request_ID="query")
            caller.call("GET", "/actors", Authorization=f"Bearer {token}", X_Request_ID="two")
            caller.call("GET", "/nowhere/secret", X_Request_ID="three", traceparent="nonsense")
            sent = {"email": "a@b", "password": "secret"}
            caller.call("POST", "/api/v1/authenticate", sent, X_Request_ID="four")
        assert server.stop() == 0
        printed = server.printed()
    assert "secret" not in printed
    assert token not in printed
    lines = [json.loads(line) for line in printed.splitlines()]
    by_id = {line["request_id"]: line for line in lines if line["logger"] == "request"}
    one = by_id["one"]
    assert (one["method"], one["route"], one["status"]) == ("GET", "/scientists/<int:id>", 200)
    assert (one["queries"], one["user_id"], one["level"]) == (1, None, "info")
    assert one["trace_id"] == TRACE.split("-")[1]
    assert 0 < one["duration_ms"] < 30_000
    kept = by_id["kept"]
    own = ("time", "duration_ms", "request_id", "queries")
    assert kept["queries"] == 0
    assert {name: kept[name] for name in kept if name not in own} == {
        name: one[name] for name in one if name not in own
    }
    assert (by_id["two"]["status"], by_id["two"]["queries"]) == (401, 0)
    assert (by_id["three"]["status"], by_id["three"]["route"]) == (404, None)
    assert "trace_id" not in by_id["three"]
    assert by_id["four"]["status"] == 401


def test_the_line_of_a_request_says_whose_token_it_came_with(sharing, capfdbinary):
    handlers = logging.getLogger().handlers
    try:
        app = sharing(LOG_FORMAT="json")
        token = token_of(app)
        account = app.test_client().get("/api/v1/user", headers={"Authorization": token}).json
    finally:
        logging.getLogger().handlers = handlers
    (line,) = capfdbinary.readouterr().out.splitlines()
    assert json.loads(line)["user_id"] == account["id"]


def test_a_fault_is_logged_with_the_id_of_its_request(app):
    record = logging.LogRecord("agency", logging.ERROR, "", 0, "It %s", ("broke",), None)
    with app.test_request_context(headers={"traceparent": TRACE}) as context:
        context.request.environ["agency.request_id"] = "mine"
        line = json.loads(JSONFormatter().format(record))
    assert (line["message"], line["level"]) == ("It broke", "error")
    assert (line["request_id"], line["trace_id"]) == ("mine", TRACE.split("-")[1])
    assert "request_id" not in json.loads(JSONFormatter().format(record))


def test_the_folder_of_metrics_is_empty_at_the_start_and_ours_alone(tmp_path, monkeypatch):
    monkeypatch.setattr(metrics.tempfile, "gettempdir", lambda: str(tmp_path))
    folder = metrics.new_folder("127.0.0.1-1")
    (folder / "counter_1.db").write_bytes(b"old")
    assert metrics.new_folder("127.0.0.1-1") == folder
    assert list(folder.iterdir()) == []
    assert folder.stat().st_mode & 0o777 == 0o700
