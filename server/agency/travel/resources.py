"""The resources of the travel agency."""

from typing import Any

from flask import Response

from agency.openapi.responses import answers
from agency.rest.listing import check_nothing_requested
from agency.rest.resource import Collection, Item, Resource, as_bytes, representation
from agency.sql.statements import scalar
from agency.travel import statistics
from agency.travel.access import NEEDS
from agency.travel.models import Mission, Planet, Scientist


class Scientists(Collection):
    """The scientists who can be booked."""

    model = Scientist
    needs = NEEDS


class ScientistById(Item):
    """A scientist, with the missions that they are booked on."""

    model = Scientist
    needs = NEEDS


class Planets(Collection):
    """The planets that can be travelled to."""

    model = Planet
    needs = NEEDS


class PlanetById(Item):
    """A planet, with the missions that go there."""

    model = Planet
    needs = NEEDS


class Missions(Collection):
    """The missions that are booked."""

    model = Mission
    needs = NEEDS


class MissionById(Item):
    """A mission, with who goes and where to."""

    model = Mission
    needs = NEEDS


class Statistics(Resource):
    """How many of everything there are, and where most missions go."""

    needs = NEEDS

    def get(self) -> Response:
        """Count scientists, planets and missions."""
        check_nothing_requested()
        return representation(as_bytes(scalar(statistics.counts(), {})), {})

    @classmethod
    def openapi(cls, method: str) -> dict[str, Any]:
        """What the method takes and answers."""
        return {
            "parameters": [{"$ref": "#/components/parameters/If-None-Match"}],
            "responses": answers(cls, method, statistics.SCHEMA, {}),
        }
