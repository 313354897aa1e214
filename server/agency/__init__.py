"""The interplanetary travel agency: `create_app()` puts its server together."""

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
    """The application: settings, then database, routes, commands and web pages.

    Args:
        commands: whether to add those of `flask`; the processes that serve have no use for them.
        overrides: texts of settings (see `agency.settings`) that win over the environment.

    Raises:
        SettingError: a setting has a value that can't be used.
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
        # Alembic, which makes the migrations, takes 11 MB.
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
