"""OpenTelemetry traces, if a collector is set.

The packages are optional. They read other settings from the standard environment variables, such as
OTEL_SERVICE_NAME, OTEL_TRACES_SAMPLER or OTEL_EXPORTER_OTLP_HEADERS.
"""

from multiprocessing.util import Finalize
from typing import TYPE_CHECKING, Any

from flask import Flask, request

from agency.rest.tracing import REQUEST_ID
from agency.settings import VERSION, SettingError

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

SETTING = "OTEL_EXPORTER_OTLP_ENDPOINT"

SERVICE = "cosmic-travel"

TIMEOUT_SECONDS = 3
"""When a batch is dropped, so that an unreachable collector doesn't delay a shutdown."""

EXCLUDED_URLS = "/health$,/ready$,/metrics$"
"""URLs that are polled every few seconds, whose spans would drown the others."""


def set_up(app: Flask) -> None:
    """Record a span for each request, in the trace that it belongs to, and export the spans.

    Raises:
        SettingError: the packages aren't installed.
    """
    collector = app.config[SETTING]
    if not collector:
        return
    try:
        from opentelemetry import propagate
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.instrumentation.flask import FlaskInstrumentor
        from opentelemetry.sdk.resources import OTELResourceDetector, Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
    except ModuleNotFoundError:
        message = f"The setting {SETTING} needs packages that `make telemetry` installs."
        raise SettingError(message) from None

    about = Resource({"service.name": SERVICE, "service.version": VERSION})
    provider = TracerProvider(
        resource=about.merge(OTELResourceDetector().detect()), shutdown_on_exit=False
    )
    exporter = OTLPSpanExporter(endpoint=f"{collector}/v1/traces", timeout=TIMEOUT_SECONDS)
    provider.add_span_processor(BatchSpanProcessor(exporter))
    # Workers exit without running `atexit` functions, on which the SDK relies.
    Finalize(provider, provider.shutdown, exitpriority=0)
    FlaskInstrumentor().instrument_app(  # type: ignore[no-untyped-call]
        app, tracer_provider=provider, excluded_urls=EXCLUDED_URLS, request_hook=_describe
    )

    def continue_trace() -> None:
        # Outgoing requests and the log line of this one belong to its span.
        carrier: dict[str, str] = {}
        propagate.inject(carrier)
        for name, value in carrier.items():
            request.environ[f"HTTP_{name.upper()}"] = value

    app.before_request(continue_trace)


def _describe(span: Any, environ: "WSGIEnvironment") -> None:
    if span.is_recording() and REQUEST_ID in environ:
        span.set_attribute("agency.request_id", environ[REQUEST_ID])
