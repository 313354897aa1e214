"""Load: concurrent clients that read and book, and record the responses."""

import http.client
import json
import random
import threading
import time
from collections import Counter
from collections.abc import Mapping
from typing import Any, NamedTuple, Self
from uuid import uuid4

TIMEOUT_SECONDS = 40


class Answer(NamedTuple):
    """The response to a request. The status is 0 if the connection broke."""

    at: float
    seconds: float
    what: str
    status: int


def call(
    port: int, method: str, path: str, body: object = None, **headers: str
) -> tuple[int, Mapping[str, str], bytes]:
    """Call the server at a port of this machine. The status is 0 if there is no response."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=TIMEOUT_SECONDS)
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    content = None if body is None else json.dumps(body).encode()
    if content is not None:
        sent["Content-Type"] = "application/json"
    try:
        connection.request(method, path, content, sent)
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()  # type: ignore[return-value]
    except (OSError, http.client.HTTPException):
        return 0, {}, b""
    finally:
        connection.close()


class Load:
    """Clients that read and book, each in its own thread, until they are stopped.

    Args:
        port: the port that they call.
        clients: the number of clients.
        keyed: sends an Idempotency-Key with each booking, which lets nginx retry it.
        pause: the average time between two requests of a client, in seconds.
        cancels: cancels each booking, so the number of missions stays the same.
    """

    def __init__(
        self,
        port: int,
        clients: int = 8,
        keyed: bool = True,
        pause: float = 0.0,
        cancels: bool = False,
    ) -> None:
        self._port, self._keyed, self._pause, self._cancels = port, keyed, pause, cancels
        self._stop = threading.Event()
        self.answers: list[Answer] = []
        self.booked: list[str] = []
        self._threads = [
            threading.Thread(target=self._run, args=[number]) for number in range(clients)
        ]

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join()

    def statuses(self) -> Counter[tuple[str, int]]:
        """Count the responses by kind of request and status."""
        return Counter((answer.what, answer.status) for answer in self.answers)

    def failed(self) -> list[Answer]:
        """Return the requests that got no response or a server error."""
        return [answer for answer in self.answers if not 200 <= answer.status < 500]

    def _run(self, seed: int) -> None:
        choose = random.Random(seed)
        to_cancel = ""
        while not self._stop.is_set():
            what, method, path, body, headers = self._request(choose)
            if to_cancel:
                what, method, path, body, headers = "cancelling", "DELETE", to_cancel, None, {}
                to_cancel = ""
            began = time.monotonic()
            status, received, _ = call(self._port, method, path, body, **headers)
            ended = time.monotonic()
            self.answers.append(Answer(ended, ended - began, what, status))
            if body and status == 201:
                self.booked.append(body["name"])
                to_cancel = received["Location"] if self._cancels else ""
            if self._pause:
                self._stop.wait(choose.expovariate(1 / self._pause))

    def _request(
        self, choose: random.Random
    ) -> tuple[str, str, str, dict[str, Any] | None, dict[str, str]]:
        draw = choose.random()
        if draw < 0.2:
            name = uuid4().hex
            body = {"name": name, "scientist_id": choose.randint(1, 20), "planet_id": 1}
            headers = {"Idempotency_Key": name} if self._keyed else {}
            return "booking", "POST", "/missions", body, headers
        path = choose.choice(
            [
                f"/scientists/{choose.randint(1, 20)}",
                "/scientists",
                "/planets?page=1&per_page=20",
                f"/missions?page=1&per_page=20&scientist_id={choose.randint(1, 20)}",
                "/statistics",
            ]
        )
        return "reading", "GET", path, None, {}


def percentile(seconds: list[float], fraction: float) -> float:
    """Return a percentile of durations in seconds, or 0 if there are none."""
    if not seconds:
        return 0.0
    return sorted(seconds)[min(len(seconds) - 1, int(fraction * len(seconds)))]
