"""The API's root and its OpenAPI document."""

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
    """The base class of the resources about the API."""

    tag = "about"
    needs = READ_BY_ANYBODY


class Index(About):
    """The API's root."""

    has_page = True

    @Operation(200, "You are talking to it", WELCOME_SCHEMA)
    def get(self) -> Response:
        """API root."""
        return JSONResponse(orjson.dumps(WELCOME), headers=VARY)


class Description(About):
    """The OpenAPI document."""

    cacheable = True

    @Operation(200, "This document", {"type": "object"})
    def get(self) -> Response:
        """Get the OpenAPI 3.1 document."""
        return representation(orjson.dumps(current_app.extensions["agency-api"].document()), {})
