"""Writers that count up in the names of scientists, and readers that must never see less."""

import random
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from sqlalchemy import text

from agency.settings_types import database_url
from deploy.server import ROOT
from tests.support.client import Caller
from tests.support.databases import connected

MOST_PAUSE_SECONDS = 0.01


class Counts:
    """The last number of each scientist that was acknowledged, by their id.

    A scientist has one writer only, so a plain assignment is enough.
    """

    def __init__(self, port: int, url: str, rows: int) -> None:
        self.acknowledged = dict.fromkeys(range(1, rows + 1), 0)
        self.refused: list[int] = []
        self._port, self._url, self._stop = port, url, threading.Event()

    @contextmanager
    def growing(self) -> Iterator[None]:
        """Let all numbers grow meanwhile: the last by another program, the others by requests."""
        *requested, written = self.acknowledged
        with connected(self._url) as connection:
            connection.execute(text("UPDATE scientists SET name = '0'"))
            connection.commit()
        with ThreadPoolExecutor(len(self.acknowledged)) as threads:
            writing = [threads.submit(self._request, row) for row in requested]
            writing.append(threads.submit(self._watch, written))
            try:
                while not self.acknowledged[written]:
                    assert not writing[-1].done(), "The other program doesn't write."
                    time.sleep(0.01)
                yield
            finally:
                self._stop.set()
            for each in writing:
                each.result()

    def _request(self, row: int) -> None:
        with Caller(self._port) as caller:
            while not self._stop.wait(random.uniform(0, MOST_PAUSE_SECONDS)):
                number = self.acknowledged[row] + 1
                answer = caller.call("PATCH", f"/scientists/{row}", {"name": str(number)})
                if answer.status == 202:
                    self.acknowledged[row] = number
                else:
                    self.refused.append(answer.status)

    def _watch(self, row: int) -> None:
        command = [
            sys.executable,
            "-m",
            "tests.support.outsider",
            database_url(self._url),
            str(row),
        ]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
            assert program.stdout is not None
            for line in program.stdout:
                self.acknowledged[row] = int(line)
                if self._stop.is_set():
                    break
            program.terminate()


class Reader:
    """Reads the list of scientists, and single ones, again and again; often conditionally."""

    def __init__(self, port: int, counts: Counts, reads: int) -> None:
        self._port, self._counts, self._reads = port, counts, reads
        self._seen: dict[str, tuple[str, dict[int, int]]] = {}
        self.stale: list[str] = []
        self.statuses: Counter[int] = Counter()

    def read(self) -> None:
        """Read so many times, and record what was older than what was acknowledged before."""
        rows = [*self._counts.acknowledged]
        with Caller(self._port) as caller:
            for _ in range(self._reads):
                row = random.choice(rows)
                path = random.choice(["/scientists", f"/scientists/{row}"])
                known = self._counts.acknowledged[row]
                shown = self._numbers(caller, path)[row]
                if shown < known:
                    self.stale.append(f"{path} showed {shown} after {known}")

    def _numbers(self, caller: Caller, path: str) -> dict[int, int]:
        tag, numbers = self._seen.get(path, ("", {}))
        answer = caller.call("GET", path, **({"If_None_Match": tag} if tag else {}))
        self.statuses[answer.status] += 1
        if answer.status == 200:
            found = answer.json if isinstance(answer.json, list) else [answer.json]
            numbers = {scientist["id"]: int(scientist["name"]) for scientist in found}
            # Now and then, the next request is not conditional.
            tag = answer.headers["ETag"] if random.random() < 0.8 else ""
            self._seen[path] = tag, numbers
        return numbers
