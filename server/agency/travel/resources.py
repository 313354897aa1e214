"""The resources of the travel agency."""

from agency.rest.resource import Collection, Item
from agency.travel.models import Mission, Planet, Scientist


class Scientists(Collection):
    """The scientists who can be booked."""

    model = Scientist


class ScientistById(Item):
    """A scientist, with the missions that they are booked on."""

    model = Scientist


class Planets(Collection):
    """The planets that can be travelled to."""

    model = Planet


class PlanetById(Item):
    """A planet, with the missions that go there."""

    model = Planet


class Missions(Collection):
    """The missions that are booked."""

    model = Mission


class MissionById(Item):
    """A mission, with who goes and where to."""

    model = Mission
