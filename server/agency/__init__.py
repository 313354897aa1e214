"""The interplanetary travel agency: `create_app()` puts its server together."""

from typing import Any

from flask import Flask
from flask_cors import CORS
from flask_migrate import Migrate

from agency import database, routes, settings
from agency.ops import commands, pages
from agency.rest import api


def create_app(**overrides: str) -> Flask:
    """The application: settings, then database, routes, commands and web pages.

    Args:
        overrides: texts of settings (see `agency.settings`) that win over the environment.

    Raises:
        SettingError: a setting has a value that can't be used.
    """
    app = Flask(__name__, instance_path=str(settings.INSTANCE), static_folder=None)
    app.config.from_mapping(settings.load(overrides))
    app.config["MAX_CONTENT_LENGTH"] = settings.MAX_BODY_BYTES
    app.response_class = api.JSONResponse
    api.set_up_urls(app)

    database.init_app(app)
    Migrate(app, database.db, directory=str(settings.MIGRATIONS), render_as_batch=True)
    routes.register(app)
    commands.register(app)
    pages.register(app)
    if app.config["CORS_ORIGINS"]:
        CORS(app, **_cors(app.config["CORS_ORIGINS"]))
    return app


def _cors(origins: list[str]) -> dict[str, Any]:
    return {
        "origins": origins,
        "expose_headers": api.EXPOSED_HEADERS,
        "max_age": 600,
    }
