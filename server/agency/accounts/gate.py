"""The gate: what decides about access in an app is whose token a request brings."""

from pathlib import Path

from flask import Flask

from agency.accounts import mail, outside, secret, tokens
from agency.rest import access


def set_up(app: Flask) -> None:
    """Let tokens decide about access in the app.

    Raises:
        SettingError: there is no secret to sign them with, and none can be kept.
    """
    if not app.config["SECRET_KEY"]:
        app.config["SECRET_KEY"] = secret.kept_in(Path(app.instance_path))
    outside.set_up(app)
    mail.set_up(app)
    anybody = {"write:travel"} if app.config["TRAVEL_WRITES"] == "anybody" else set()
    access.set_up(app, access.Gate(tokens.authenticate, frozenset(anybody)))
