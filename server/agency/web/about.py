"""What the API says of itself: a welcome at its root, and the OpenAPI document."""

import orjson
from flask import Response, current_app

from agency.openapi.operations import Operation
from agency.openapi.schemas import TEXT, open_object
from agency.rest.api import VARY, JSONResponse
from agency.rest.permissions import READ_BY_ANYBODY
from agency.rest.resource import Resource, representation

WELCOME = {"success": True, "message": "Welcome to Cosmic Travel. The API is described at /docs."}
WELCOME_SCHEMA = open_object({"success": {"const": True}, "message": TEXT})


class About(Resource):
    """What such resources have in common."""

    tag = "about"
    needs = READ_BY_ANYBODY


class Index(About):
    """The root, which says that this is the API."""

    has_page = True

    @Operation(200, "You are talking to it", WELCOME_SCHEMA)
    def get(self) -> Response:
        """API root."""
        return JSONResponse(orjson.dumps(WELCOME), headers=VARY)


class Description(About):
    """This document."""

    @Operation(200, "This document", {"type": "object"})
    def get(self) -> Response:
        """Describe the API, as OpenAPI 3.1."""
        return representation(orjson.dumps(current_app.extensions["agency-api"].document()), {})
