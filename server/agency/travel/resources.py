"""The resources of the travel agency."""

from flask import Response

from agency.openapi.operations import Operation
from agency.rest.conditions import IF_NONE_MATCH
from agency.rest.listing import check_nothing_requested
from agency.rest.resource import Collection, Item, Resource, as_bytes, representation
from agency.sql.statements import scalar
from agency.travel import statistics
from agency.travel.access import NEEDS
from agency.travel.contract import TRAVEL
from agency.travel.models import Mission, Planet, Scientist


class Travel(Resource):
    """What all resources of the travel agency have in common."""

    contract = TRAVEL
    needs = NEEDS


class Scientists(Travel, Collection):
    """The scientists who can be booked."""

    model = Scientist
    has_page = True


class ScientistById(Travel, Item):
    """A scientist, with the missions that they are booked on."""

    model = Scientist
    has_page = True


class Planets(Travel, Collection):
    """The planets that can be travelled to."""

    model = Planet
    has_page = True


class PlanetById(Travel, Item):
    """A planet, with the missions that go there."""

    model = Planet
    has_page = True


class Missions(Travel, Collection):
    """The missions that are booked."""

    model = Mission
    has_page = True


class MissionById(Travel, Item):
    """A mission, with who goes and where to."""

    model = Mission
    has_page = True


class Statistics(Travel):
    """How many of everything there are, and where most missions go."""

    @Operation(200, shows=statistics.SCHEMA, refuses=(400,), reads=(IF_NONE_MATCH,))
    def get(self) -> Response:
        """Count scientists, planets and missions."""
        check_nothing_requested()
        return representation(as_bytes(scalar(statistics.counts(), {})), {})
