"""The resources of the casting agency."""

from agency.casting.contract import CASTING
from agency.casting.models import Actor, Movie
from agency.casting.whole import WholeCollection, WholeItem
from agency.rest.permissions import Needs
from agency.rest.resource import Resource


def permissions(plural: str) -> Needs:
    """Return the permission for each method, such as `get:actors`."""
    return {method: f"{method.lower()}:{plural}" for method in ("GET", "POST", "PATCH", "DELETE")}


class Casting(Resource):
    """The base class of the resources of the casting agency."""

    contract = CASTING
    has_page = True


class Actors(Casting, WholeCollection):
    """Actors."""

    model = Actor
    needs = permissions("actors")


class ActorById(Casting, WholeItem):
    """An actor."""

    model = Actor
    needs = permissions("actors")


class Movies(Casting, WholeCollection):
    """Movies, with the ids of their actors."""

    model = Movie
    needs = permissions("movies")


class MovieById(Casting, WholeItem):
    """A movie, with the ids of its actors."""

    model = Movie
    needs = permissions("movies")
