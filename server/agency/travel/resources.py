"""The resources of the travel agency."""

from flask import Response

from agency.openapi.operations import Operation
from agency.rest.conditions import IF_NONE_MATCH
from agency.rest.listing import check_no_parameters
from agency.rest.resource import Collection, Item, Resource, as_bytes, representation
from agency.sql.statements import scalar
from agency.travel import statistics
from agency.travel.access import NEEDS
from agency.travel.contract import TRAVEL
from agency.travel.models import Mission, Planet, Scientist


class Travel(Resource):
    """The base class of the resources of the travel agency."""

    contract = TRAVEL
    needs = NEEDS


class Scientists(Travel, Collection):
    """Scientists."""

    model = Scientist
    has_page = True


class ScientistById(Travel, Item):
    """A scientist, with their missions."""

    model = Scientist
    has_page = True


class Planets(Travel, Collection):
    """Planets."""

    model = Planet
    has_page = True


class PlanetById(Travel, Item):
    """A planet, with the missions to it."""

    model = Planet
    has_page = True


class Missions(Travel, Collection):
    """Missions, with their scientists and planets."""

    model = Mission
    has_page = True


class MissionById(Travel, Item):
    """A mission, with its scientist and planet."""

    model = Mission
    has_page = True


class Statistics(Travel):
    """Totals, and the planets and fields of study with the most missions."""

    cacheable = True

    @Operation(200, shows=statistics.SCHEMA, refuses=(400,), reads=(IF_NONE_MATCH,))
    def get(self) -> Response:
        """Get statistics of scientists, planets and missions."""
        check_no_parameters()
        return representation(as_bytes(scalar(statistics.counts(), {})), {})
