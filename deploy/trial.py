"""Make parts of the stack fail, check what happens, and report it.

The stack is real: two API processes, PostgreSQL, Redis and nginx, as in compose.yaml.
"""

import json
import re
import time
from collections.abc import Callable
from uuid import uuid4

from deploy.load import Load, call
from deploy.processes import free_port
from deploy.stack import Stack

PROVISIONS = {"RATE_LIMIT_ACCOUNT": "5 per minute", "RATE_LIMIT_ADDRESS": "none"}
MISSION = {"name": "First light", "scientist_id": 1, "planet_id": 1}
RESET = "/api/v1/password-reset/request"


class Failed(Exception):
    """A check failed; the message says which."""


def expect(condition: bool, message: object) -> None:
    """Raise Failed unless the condition is true."""
    if not condition:
        raise Failed(str(message))


def provide(stack: Stack) -> None:
    """Add scientists and a planet to read and book."""
    port = stack.ports["nginx"]
    for number in range(20):
        body = {"name": f"Scientist {number}", "field_of_study": "physics"}
        expect(call(port, "POST", "/scientists", body)[0] == 201, "can't add a scientist")
    expect(call(port, "POST", "/planets", {"name": "Mars"})[0] == 201, "can't add a planet")


def missions(port: int) -> list[str]:
    """Return the names of all missions."""
    return [mission["name"] for mission in json.loads(call(port, "GET", "/missions")[2])]


def processes_count_together(stack: Stack) -> str:
    """Processes share the counts of attempts and the idempotency keys."""
    ports = [stack.ports["api-1"], stack.ports["api-2"]]
    tries = [call(ports[n % 2], "POST", RESET, {"email": "amy@mars.example"}) for n in range(7)]
    statuses = [status for status, _, _ in tries]
    expect(statuses == [201] * 5 + [429] * 2, statuses)
    key = uuid4().hex
    answers = [call(port, "POST", "/missions", MISSION, Idempotency_Key=key) for port in ports * 2]
    expect(len({body for _, _, body in answers}) == 1, answers)
    replayed = [headers.get("Idempotent-Replayed") for _, headers, _ in answers]
    expect(replayed == [None, "true", "true", "true"], replayed)
    counts = [_answered(port) for port in ports]
    return f"resets: {statuses}; one key sent four times: {replayed}; answered: {counts}"


def _answered(port: int) -> int:
    """Return the number of requests that a process has answered, from its metrics."""
    text = call(port, "GET", "/metrics")[2].decode()
    return int(sum(float(n) for n in re.findall(r"^http_requests_total\{.*\} (.*)$", text, re.M)))


def client_addresses_pass_the_proxy(stack: Stack) -> str:
    """Processes see the client's address, not the proxy's, and ignore forged headers."""
    port = stack.ports["nginx"]
    forged = {"X_Forwarded_For": "192.0.2.1", "X_Forwarded_Proto": "https"}
    _, headers, _ = call(port, "GET", "/health", **forged)
    expect("Strict-Transport-Security" not in headers, "nginx passes on forged headers")
    expect(call(port, "GET", "/metrics")[0] == 403, "/metrics is open to the outside")
    return "forged headers are replaced; /metrics is 403 through nginx"


def editing_passes_the_proxy(stack: Stack) -> str:
    """ETags read through nginx, with gzip accepted, work for If-Match and If-None-Match."""
    port = stack.ports["nginx"]
    _, headers, _ = call(port, "GET", "/scientists/1", Accept_Encoding="gzip")
    tag = headers["ETag"]
    unchanged = call(port, "GET", "/scientists/1", If_None_Match=tag)[0]
    edits = [
        call(port, "PATCH", "/scientists/1", {"name": "Hubert"}, If_Match=tag)[0] for _ in range(2)
    ]
    expect((unchanged, edits) == (304, [202, 412]), (tag, unchanged, edits))
    return f"ETag {tag}: If-None-Match {unchanged}; If-Match {edits[0]}, then {edits[1]}"


def a_process_stops_under_load(stack: Stack) -> str:
    """A process that is stopped finishes its requests; all others go to the other process."""
    return _without_one(stack, lambda name: stack.stop(name), keyed=False, most_failed=0)


def a_process_is_killed_under_load(stack: Stack) -> str:
    """Requests in flight on a killed process are retried on the other one where that is safe."""
    return _without_one(stack, lambda name: stack.services[name].kill(), keyed=True, most_failed=0)


def _without_one(stack: Stack, end: Callable[[str], object], keyed: bool, most_failed: int) -> str:
    port = stack.ports["nginx"]
    with Load(port, keyed=keyed) as load:
        for name in ("api-1", "api-2"):
            time.sleep(1.5)
            end(name)
            time.sleep(1.5)
            stack.start(name)
            # Wait until nginx tries it again.
            time.sleep(3.5)
    stored = missions(port)
    expect(len(load.failed()) <= most_failed, load.statuses())
    expect(len(stored) == len(set(stored)) or not keyed, "a booking was stored twice")
    expect(set(load.booked) <= set(stored), "an acknowledged booking is lost")
    booked = sum(1 for name in stored if name in set(load.booked))
    expect(booked == len(load.booked), (booked, len(load.booked)))
    return f"{dict(load.statuses())}; {len(load.booked)} bookings acknowledged, each stored once"


def the_database_goes_and_comes(stack: Stack) -> str:
    """While it is down: 503 with Retry-After, and /ready is red. Then everything recovers."""
    port = stack.ports["nginx"]
    with Load(port, clients=4) as load:
        time.sleep(1)
        stack.stop("db")
        away = [call(port, *request) for request in (("GET", "/scientists"), ("GET", "/ready"))]
        booking = call(port, "POST", "/missions", MISSION)
        alive = call(port, "GET", "/health")[0]
        expect([status for status, _, _ in [*away, booking]] == [503] * 3, [*away, booking])
        expect(all(headers["Retry-After"] for _, headers, _ in [*away, booking]), "Retry-After")
        expect(alive == 200, alive)
        time.sleep(1)
        stack.start("db")
        began = time.monotonic()
        while call(port, "GET", "/ready")[0] != 200:
            expect(time.monotonic() < began + 30, "the stack doesn't recover")
            time.sleep(0.05)
        seconds = time.monotonic() - began
        time.sleep(1)
    expect({answer.status for answer in load.answers} <= {200, 201, 503}, load.statuses())
    booked = set(load.booked)
    expect(booked <= set(missions(port)), "an acknowledged booking is lost")
    after = [call(port, "POST", "/missions", MISSION)[0] for _ in range(4)]
    expect(after == [201] * 4, after)
    red = json.loads(away[1][2])["checks"]
    return f"/ready: {red}; back after {seconds:.1f} s; {dict(load.statuses())}"


def mail_and_provider_are_away(stack: Stack) -> str:
    """Bookings continue, mail waits in the outbox, and /ready says what is degraded."""
    port = stack.ports["nginx"]
    statuses = [call(port, "POST", "/missions", MISSION)[0] for _ in range(10)]
    expect(statuses == [201] * 10, statuses)
    registered = {"email": f"{uuid4().hex}@mars.example", "password": "guest-star"}
    expect(call(port, "POST", "/api/v1/user", registered)[0] == 201, "can't create an account")
    expect(call(port, "POST", RESET, registered)[0] == 201, "can't request a reset")
    deadline = time.monotonic() + 20
    while True:
        status, _, body = call(port, "GET", "/ready")
        checks = json.loads(body)["checks"]
        if checks["identity_provider"] == checks["outbox"] == "degraded":
            break
        expect(time.monotonic() < deadline, checks)
        time.sleep(0.1)
    expect(status == 200, status)
    return f"10 bookings: 201; /ready {status}: {checks}"


def redis_is_away(stack: Stack) -> str:
    """Bookings continue, but nobody can sign in, because attempts can't be counted."""
    port = stack.ports["nginx"]
    stack.stop("redis")
    statuses = [call(port, "POST", "/missions", MISSION)[0] for _ in range(4)]
    status, headers, _ = call(port, "POST", RESET, {"email": "leela@mars.example"})
    checks = json.loads(call(port, "GET", "/ready")[2])["checks"]
    expect((statuses, status) == ([201] * 4, 503), (statuses, status))
    expect(bool(headers["Retry-After"]), headers)
    stack.start("redis")
    began = time.monotonic()
    while call(port, "POST", RESET, {"email": "leela@mars.example"})[0] != 201:
        # For a while after a failure, it isn't asked again.
        expect(time.monotonic() < began + 15, "nobody can reset a password")
        time.sleep(0.1)
    seconds = time.monotonic() - began
    red = checks["rate_limits"]
    return f"bookings 201; a reset {status}; rate_limits {red}; back after {seconds:.1f} s"


STEPS = (
    processes_count_together,
    client_addresses_pass_the_proxy,
    editing_passes_the_proxy,
    a_process_stops_under_load,
    a_process_is_killed_under_load,
    the_database_goes_and_comes,
    mail_and_provider_are_away,
    redis_is_away,
)


def run() -> int:
    """Run all steps and report each one; return 0 if all pass."""
    unused = free_port()
    settings = {
        **PROVISIONS,
        "MAIL_URL": f"smtp://127.0.0.1:{unused}",
        "AUTH0_DOMAIN": f"http://127.0.0.1:{unused}",
        "API_IDENTIFIER": "api",
    }
    with Stack(settings=settings) as stack:
        provide(stack)
        failures = 0
        for step in STEPS:
            try:
                line = f"ok    {step.__name__}: {step(stack)}"
            except Failed as failure:
                failures += 1
                line = f"FAILED {step.__name__}: {failure}"
            print(line, flush=True)
    return 1 if failures else 0
