"""This server with its casting lists open to everyone, to measure what a token costs.

Everything else is the same as when it is served normally.
"""

import sys
from pathlib import Path

from flask import Flask

SOURCES = Path(__file__).resolve().parents[2] / "server"
sys.path.insert(0, str(SOURCES))

from agency import create_app
from agency.rest.permissions import open_to_anybody
from agency.web import serving


def application() -> Flask:
    """Create the application, with lists of actors and movies that need no token."""
    app = create_app(commands=False)
    for permission in ("get:actors", "get:movies"):
        open_to_anybody(app, permission)
    return app


if __name__ == "__main__":
    serving.TARGET = f"{__file__}:application"
    serving.serve(create_app())
