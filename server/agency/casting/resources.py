"""The resources of the casting agency."""

from agency.casting.contract import CASTING
from agency.casting.models import Actor, Movie
from agency.casting.whole import WholeCollection, WholeItem
from agency.rest.permissions import Needs
from agency.rest.resource import Resource


def permissions(plural: str) -> Needs:
    """The permission that each method needs, such as `get:actors`."""
    return {method: f"{method.lower()}:{plural}" for method in ("GET", "POST", "PATCH", "DELETE")}


class Casting(Resource):
    """What all resources of the casting agency have in common."""

    contract = CASTING
    has_page = True


class Actors(Casting, WholeCollection):
    """The actors who can be cast."""

    model = Actor
    needs = permissions("actors")


class ActorById(Casting, WholeItem):
    """An actor."""

    model = Actor
    needs = permissions("actors")


class Movies(Casting, WholeCollection):
    """The movies, with who plays in them."""

    model = Movie
    needs = permissions("movies")


class MovieById(Casting, WholeItem):
    """A movie, with who plays in it."""

    model = Movie
    needs = permissions("movies")
