"""The root of the site, and the documentation that browsers show."""

from pathlib import Path
from typing import Any

import orjson
from flask import Flask, Response, request
from flask_swagger_ui import get_swaggerui_blueprint

from agency.rest.api import JSONResponse
from agency.rest.resource import Resource

WELCOME = {"success": True, "message": "Welcome to Cosmic Travel. The API is described at /docs."}
PAGE = Path(__file__).with_name("index.html")


class Index(Resource):
    """The root: says to programs that this is the API, and shows people where to go."""

    tag = "about"

    def get(self) -> Response:
        """Say what this is."""
        vary = {"Vary": "Accept"}
        media_types = ["application/json", "text/html"]
        if request.accept_mimetypes.best_match(media_types) == "text/html":
            return Response(PAGE.read_bytes(), headers=vary, mimetype="text/html")
        return JSONResponse(orjson.dumps(WELCOME), headers=vary)

    @classmethod
    def openapi(cls, method: str) -> dict[str, Any]:
        """What the method answers."""
        welcome = {
            "type": "object",
            "properties": {"success": {"const": True}, "message": {"type": "string"}},
            "required": ["success", "message"],
        }
        content = {
            "application/json": {"schema": welcome},
            "text/html": {"schema": {"type": "string"}},
        }
        return {"responses": {"200": {"description": "You are talking to it", "content": content}}}


def register(app: Flask) -> None:
    """Serve Swagger UI at /docs, from files of its own: nothing is fetched from elsewhere."""
    config = {"app_name": "Cosmic Travel", "displayRequestDuration": True, "tryItOutEnabled": True}
    app.register_blueprint(get_swaggerui_blueprint("/docs", "/openapi.json", config=config))
