"""A running server that several tests share, each with rows of its own."""

from collections.abc import Iterator
from contextlib import contextmanager

from flask import Flask

from deploy.server import serving
from tests.support.application import UNLIMITED, application, emptied
from tests.support.databases import seeded


class SharedServer:
    """A running server, and the application on its database.

    Args:
        port: where the server listens.
        url: its database.
        app: an application of this process on the same database.
    """

    def __init__(self, port: int, url: str, app: Flask) -> None:
        self.port, self.url, self.app = port, url, app

    def refill(self, *arguments: str) -> None:
        """Replace all rows by those that `seed.py` makes."""
        emptied(self.app)
        seeded(self.url, *arguments)


@contextmanager
def shared(url: str, **settings: str) -> Iterator[SharedServer]:
    """A server on the migrated database at `url`, for as long as it is needed."""
    with application(url) as app, serving(url, **UNLIMITED, **settings) as server:
        yield SharedServer(server.port, url, app)
