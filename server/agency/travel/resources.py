"""The resources of the travel agency."""

from typing import Any

from flask import Response

from agency.database import engine
from agency.openapi.responses import answers
from agency.rest.listing import check_nothing_requested
from agency.rest.resource import Collection, Item, Resource, as_bytes, representation
from agency.sql.statements import read
from agency.travel import statistics
from agency.travel.access import NEEDS
from agency.travel.models import Mission, Planet, Scientist


class Scientists(Collection):
    """The scientists who can be booked."""

    model = Scientist
    needs = NEEDS
    has_page = True


class ScientistById(Item):
    """A scientist, with the missions that they are booked on."""

    model = Scientist
    needs = NEEDS
    has_page = True


class Planets(Collection):
    """The planets that can be travelled to."""

    model = Planet
    needs = NEEDS
    has_page = True


class PlanetById(Item):
    """A planet, with the missions that go there."""

    model = Planet
    needs = NEEDS
    has_page = True


class Missions(Collection):
    """The missions that are booked."""

    model = Mission
    needs = NEEDS
    has_page = True


class MissionById(Item):
    """A mission, with who goes and where to."""

    model = Mission
    needs = NEEDS
    has_page = True


class Statistics(Resource):
    """How many of everything there are, and where most missions go."""

    needs = NEEDS

    def get(self) -> Response:
        """Count scientists, planets and missions."""
        check_nothing_requested()
        counted = read(statistics.counts(engine().dialect), {})
        return representation(as_bytes(counted[0]), {})  # type: ignore[index]

    @classmethod
    def openapi(cls, method: str) -> dict[str, Any]:
        """What the method takes and answers."""
        return {
            "parameters": [{"$ref": "#/components/parameters/If-None-Match"}],
            "responses": answers(cls, method, statistics.SCHEMA, {}),
        }
