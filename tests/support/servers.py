"""A running server that several tests share, each with its own rows."""

from collections.abc import Iterator
from contextlib import contextmanager

from flask import Flask

from deploy.server import serving
from tests.support.application import UNLIMITED, application, emptied
from tests.support.databases import seeded


class SharedServer:
    """A running server, and the application on its database.

    Args:
        port: the server's port.
        url: the URL of its database.
        app: an application in this process on the same database.
    """

    def __init__(self, port: int, url: str, app: Flask) -> None:
        self.port, self.url, self.app = port, url, app

    def refill(self, *arguments: str) -> None:
        """Replace all rows with those of `seed.py`."""
        emptied(self.app)
        seeded(self.url, *arguments)


@contextmanager
def shared(url: str, **settings: str) -> Iterator[SharedServer]:
    """Start a server on the migrated database at `url`, and stop it at the end."""
    with application(url) as app, serving(url, **UNLIMITED, **settings) as server:
        yield SharedServer(server.port, url, app)
