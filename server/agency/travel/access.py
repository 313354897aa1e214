"""Permissions for scientists, planets and missions."""

from flask import Flask

from agency.rest.permissions import OPEN, Needs, open_to_anybody

WRITE = "write:travel"

NEEDS: Needs = {"GET": OPEN, "POST": WRITE, "PATCH": WRITE, "DELETE": WRITE}


def set_up(app: Flask) -> None:
    """Let anyone write if TRAVEL_WRITES says so."""
    if app.config["TRAVEL_WRITES"] == "anybody":
        open_to_anybody(app, WRITE)
