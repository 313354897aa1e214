"""The interplanetary travel agency. `create_app()` creates its server."""

from typing import Any

from flask import Flask
from flask_cors import CORS

from agency import database, routes, settings
from agency.accounts import authentication
from agency.audit import install
from agency.monitoring import telemetry
from agency.rest import api
from agency.travel import access
from agency.web import pages
from agency.web.middleware import Middleware


def create_app(commands: bool = True, **overrides: str) -> Flask:
    """Create the application: settings, database, routes, web pages and commands.

    Args:
        commands: registers the commands of `flask`. Server processes don't need them.
        overrides: settings that take precedence over the environment (see `agency.settings`).

    Raises:
        SettingError: a setting has an invalid value.
    """
    app = api.Application(__name__, instance_path=str(settings.INSTANCE), static_folder=None)
    app.config.from_mapping(settings.load(overrides))
    app.config["MAX_CONTENT_LENGTH"] = settings.MAX_BODY_BYTES
    app.config["CLIENT_DIST"] = settings.CLIENT
    api.set_up_urls(app)

    database.init_app(app)
    install.set_up(app)
    authentication.set_up(app)
    access.set_up(app)
    routes.register(app)
    pages.register(app)
    if commands:
        # Imported here because Alembic, which runs the migrations, uses 11 MB.
        from agency.commands.cli import register

        register(app)
    if app.config["CORS_ORIGINS"]:
        CORS(app, **_cors(app.config["CORS_ORIGINS"]))
    telemetry.set_up(app)
    app.wsgi_app = Middleware(app)  # type: ignore[method-assign]
    return app


def _cors(origins: list[str]) -> dict[str, Any]:
    return {
        "origins": origins,
        "expose_headers": api.EXPOSED_HEADERS,
        "max_age": 600,
    }
