"""Spans for OpenTelemetry, where a setting says who collects them.

Its packages are a category of their own, as most servers go without. They read further settings by
their standard names, such as OTEL_SERVICE_NAME, OTEL_TRACES_SAMPLER or OTEL_EXPORTER_OTLP_HEADERS.
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
"""How long the collector has to take a batch, which is dropped then: one that is away does not
keep a process from stopping."""

UNTOLD = "/health$,/ready$,/metrics$"
"""What is asked every few seconds, and would be most of what is told."""


def set_up(app: Flask) -> None:
    """Make a span of each request, part of the trace that it comes with, and send it in batches.

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
    # A process that serves ends without the functions of `atexit`, which the SDK relies on.
    Finalize(provider, provider.shutdown, exitpriority=0)
    FlaskInstrumentor().instrument_app(  # type: ignore[no-untyped-call]
        app, tracer_provider=provider, excluded_urls=UNTOLD, request_hook=_describe
    )

    def continue_trace() -> None:
        # What is asked of others for this request, and its line in the log, is part of the span.
        carrier: dict[str, str] = {}
        propagate.inject(carrier)
        for name, value in carrier.items():
            request.environ[f"HTTP_{name.upper()}"] = value

    app.before_request(continue_trace)


def _describe(span: Any, environ: "WSGIEnvironment") -> None:
    if span.is_recording() and REQUEST_ID in environ:
        span.set_attribute("agency.request_id", environ[REQUEST_ID])
