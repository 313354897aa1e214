"""The page to open first: every URL of the API, and the resource class that answers there.

From a class here it is one step to what it is (`travel/resources.py`) and one more to what it does
(`rest/resource.py`) or what it shows (`travel/models.py`).
"""

from flask import Flask

from agency.ops.pages import Index
from agency.rest.api import Api
from agency.rest.openapi import Description
from agency.travel.resources import (
    MissionById,
    Missions,
    PlanetById,
    Planets,
    ScientistById,
    Scientists,
    Statistics,
)


def register(app: Flask) -> Api:
    """Register every resource with the app, under its URL."""
    api = Api(app)
    app.extensions["agency-api"] = api

    api.add_resource(Scientists, "/scientists")
    api.add_resource(ScientistById, "/scientists/<int:id>")
    api.add_resource(Planets, "/planets")
    api.add_resource(PlanetById, "/planets/<int:id>")
    api.add_resource(Missions, "/missions")
    api.add_resource(MissionById, "/missions/<int:id>")
    api.add_resource(Statistics, "/statistics")

    api.add_resource(Index, "/")
    api.add_resource(Description, "/openapi.json")
    return api
