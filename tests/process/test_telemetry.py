"""Spans for OpenTelemetry, as a collector gets them by OTLP over HTTP."""

import gzip
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from deploy.processes import free_port
from deploy.server import environment, run, serving
from tests.support.background import in_background
from tests.support.client import Caller
from tests.support.forgery.making import compact

TRACE, PARENT = "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"
TRACEPARENT = f"00-{TRACE}-{PARENT}-01"


class Collector(BaseHTTPRequestHandler):
    """Keeps the spans that it is sent, and what else it is asked."""

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.headers["Content-Encoding"] == "gzip":
            body = gzip.decompress(body)
        for group in ExportTraceServiceRequest.FromString(body).resource_spans:
            about = attributes(group.resource)
            for scope in group.scope_spans:
                self.server.spans += [(self.path, about, span) for span in scope.spans]
        self.answer()

    def do_GET(self):
        self.server.asked.append(dict(self.headers))
        self.answer()

    def answer(self):
        self.send_response(200)
        self.end_headers()

    def log_message(self, *args):
        """Say nothing."""


@pytest.fixture
def collector():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Collector)
    server.spans, server.asked = [], []
    server.url = f"http://127.0.0.1:{server.server_port}"
    with in_background(server):
        yield server


def attributes(told):
    """Attributes of a span or of what made it, as a dictionary."""
    values = {one.key: one.value for one in told.attributes}
    return {key: getattr(value, value.WhichOneof("value")) for key, value in values.items()}


def serving_to(url, filled_url, **settings):
    # Only what is sent when a process ends can get there within the test.
    waiting = {"OTEL_BSP_SCHEDULE_DELAY": "60000", "WORKERS": "1"}
    return serving(filled_url, OTEL_EXPORTER_OTLP_ENDPOINT=url, **waiting, **settings)


def test_each_request_is_a_span_of_its_trace_and_none_is_lost_when_the_server_stops(
    collector, filled_url
):
    with serving_to(collector.url, filled_url) as server, Caller(server.port) as caller:
        caller.call("GET", "/scientists/1", traceparent=TRACEPARENT, X_Request_ID="mine")
        assert caller.call("GET", "/planets/987654").status == 404
        caller.call("GET", "/health")
        caller.call("GET", "/ready")
        assert server.stop() == 0
    told = {span.name: (path, about, span) for path, about, span in collector.spans}
    # The first is what the test waits by until the server is up.
    assert set(told) == {"GET /", "GET /scientists/<int:id>", "GET /planets/<int:id>"}
    path, about, span = told["GET /scientists/<int:id>"]
    assert path == "/v1/traces"
    assert about["service.name"] == "cosmic-travel"
    assert (span.trace_id.hex(), span.parent_span_id.hex()) == (TRACE, PARENT)
    shown = attributes(span)
    assert shown["http.status_code"] == 200
    assert shown["agency.request_id"] == "mine"
    other = told["GET /planets/<int:id>"][2]
    assert attributes(other)["http.status_code"] == 404
    assert other.trace_id.hex() != TRACE
    assert not other.parent_span_id


def test_what_is_asked_of_others_is_told_of_the_span(collector, filled_url):
    provider = {"AUTH0_DOMAIN": collector.url, "API_IDENTIFIER": "us"}
    claims = {"iss": f"{collector.url}/", "sub": "x"}
    token = compact({"alg": "RS256", "kid": "unknown"}, claims, lambda text: b"x")
    headers = {"Authorization": f"Bearer {token}", "traceparent": TRACEPARENT}
    with serving_to(collector.url, filled_url, **provider) as server:
        with Caller(server.port) as caller:
            caller.call("GET", "/movies", tracestate="vendor=1", **headers)
        server.stop()
    (asked,) = collector.asked
    spans = [span for _, _, span in collector.spans if span.trace_id.hex() == TRACE]
    (span,) = spans
    assert asked["traceparent"] == f"00-{TRACE}-{span.span_id.hex()}-01"
    assert asked["tracestate"] == "vendor=1"


def test_without_a_collector_nobody_waits(filled_url):
    with serving_to(f"http://127.0.0.1:{free_port()}", filled_url) as server:
        body = {"name": "Amy", "field_of_study": "physics"}
        with Caller(server.port) as caller:
            assert caller.call("POST", "/scientists", body).status == 201
        started = time.monotonic()
        assert server.stop() == 0
        assert time.monotonic() - started < 10


def test_it_is_said_which_packages_are_lacking(filled_url):
    program = "import sys; sys.modules['opentelemetry'] = None; import agency; agency.create_app()"
    env = environment(filled_url, OTEL_EXPORTER_OTLP_ENDPOINT="http://127.0.0.1:4318")
    result = run("-c", program, env=env | {"PYTHONPATH": "server"})
    assert result.returncode == 1
    assert (
        "OTEL_EXPORTER_OTLP_ENDPOINT needs packages that `make telemetry` installs" in result.stderr
    )


def test_without_the_setting_its_packages_are_not_even_loaded(filled_url):
    program = "import sys, agency; agency.create_app(); print('opentelemetry' in sys.modules)"
    result = run("-c", program, env=environment(filled_url, PYTHONPATH="server"))
    assert result.stdout.strip() == "False"
