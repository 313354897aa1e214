"""Who may read and write scientists, planets and missions."""

from flask import Flask

from agency.rest.permissions import OPEN, Needs, open_to_anybody

WRITE = "write:travel"

NEEDS: Needs = {"GET": OPEN, "POST": WRITE, "PATCH": WRITE, "DELETE": WRITE}


def set_up(app: Flask) -> None:
    """Open writing to anybody, unless the setting TRAVEL_WRITES keeps it to members."""
    if app.config["TRAVEL_WRITES"] == "anybody":
        open_to_anybody(app, WRITE)
