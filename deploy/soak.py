"""A soak test: under mixed load, no request fails, and neither latency nor memory grows."""

import time

from deploy.load import Load, call, percentile
from deploy.stack import Stack
from deploy.trial import MISSION, PROVISIONS, expect, provide

MINUTE = 60
MOST_GROWTH = 1.10

API = ("api-1", "api-2")


def megabytes(stack: Stack) -> float:
    """Return the memory of the API processes, with shared pages counted once."""
    members = [member for name in API for member in stack.services[name].family()]
    return float(sum(member.memory_full_info().pss for member in members) / 2**20)


def run(minutes: float) -> int:
    """Put a stack under mixed load; return 0 on success."""
    with Stack(settings=PROVISIONS) as stack:
        provide(stack)
        for number in range(500):
            body = {**MISSION, "name": f"Mission {number}"}
            expect(call(stack.ports["nginx"], "POST", "/missions", body)[0] == 201, "can't book")
        print(f"{minutes:g} minutes of mixed load at {stack.base}.", flush=True)
        sizes: list[float] = []
        # Not too much load for the machine, to measure the server and not the queue.
        with Load(stack.ports["nginx"], clients=6, pause=0.02, cancels=True) as load:
            start = time.monotonic()
            for number in range(1, max(2, round(minutes)) + 1):
                time.sleep(max(0.0, start + number * MINUTE - time.monotonic()))
                sizes.append(megabytes(stack))
                _print_minute(load, start, number, sizes[-1])
        faults = load.failed()
    first, last = _p99(load, start, 1), _p99(load, start, len(sizes))
    print(f"answers: {dict(load.statuses())}; failed: {len(faults)}")
    print(f"p99: {first * 1000:.1f} ms in the first minute, {last * 1000:.1f} ms in the last")
    print(f"memory: {sizes[0]:.1f} MB after the first minute, {sizes[-1]:.1f} MB at the end")
    passed = not faults and last <= first * MOST_GROWTH and sizes[-1] <= sizes[0] * MOST_GROWTH
    print("Passed." if passed else "FAILED.")
    return 0 if passed else 1


def _durations(load: Load, start: float, number: int) -> list[float]:
    since = start + (number - 1) * MINUTE
    return [a.seconds for a in list(load.answers) if since <= a.at < since + MINUTE]


def _p99(load: Load, start: float, number: int) -> float:
    return percentile(_durations(load, start, number), 0.99)


def _print_minute(load: Load, start: float, number: int, size: float) -> None:
    times = _durations(load, start, number)
    median, p99 = (percentile(times, part) * 1000 for part in (0.5, 0.99))
    median, p99 = (percentile(times, part) * 1000 for part in (0.5, 0.99))
    print(
        f"minute {number}: {len(times) / MINUTE:.0f}/s, median {median:.1f} ms, "
        f"p99 {p99:.1f} ms, {size:.1f} MB, {len(load.failed())} failed",
        flush=True,
    )
