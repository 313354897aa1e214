"""Statistics: one statement that counts what a dashboard shows, and makes the JSON of it."""

from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Select, cast, func, select
from sqlalchemy.engine import Dialect

from agency.openapi.schemas import Schema, array_of, object_of
from agency.sql.json import as_text, collated, json_array, json_members
from agency.sql.statements import Clause, statement
from agency.travel.models import Mission, Planet, Scientist

MOST = 10
"""How many planets and fields of study are listed: those with most missions."""


def _integer(smallest: int, description: str) -> Schema:
    return {"type": "integer", "format": "int64", "minimum": smallest, "description": description}


def _list(description: str, **properties: Any) -> Schema:
    missions = _integer(1, "How many missions")
    items = object_of({**properties, "missions": missions})
    return {**array_of(items), "maxItems": MOST, "description": description}


SCHEMA = object_of(
    {
        "scientists": _integer(0, "How many scientists"),
        "planets": _integer(0, "How many planets"),
        "missions": _integer(0, "How many missions"),
        "visited_planets": _integer(0, "How many planets have a mission"),
        "missions_by_planet": _list(
            "The planets with most missions, most first and then by id",
            id=_integer(1, "The planet's id"),
            name={"type": "string", "description": "The planet's name"},
        ),
        "missions_by_field_of_study": _list(
            "The fields of study with most missions, most first and then by name",
            field_of_study={"type": "string", "description": "What the scientists work on"},
        ),
    }
)


@statement
def counts(dialect: Dialect) -> Clause:
    """Select the JSON object of all counts.

    Missions are counted by their foreign keys first, which takes no more than the indexes of these;
    names are looked up for what is left.
    """
    by_planet = _counted(Mission.planet_id).cte("by_planet")
    by_scientist = _counted(Mission.scientist_id).subquery()

    planets = select(Planet.id, Planet.name, by_planet.c.missions)
    planets = planets.join(by_planet, by_planet.c.key == Planet.id)
    planets = planets.order_by(by_planet.c.missions.desc(), Planet.id)

    total = cast(func.sum(by_scientist.c.missions), BigInteger).label("missions")
    fields = select(Scientist.field_of_study, total)
    fields = fields.join(by_scientist, by_scientist.c.key == Scientist.id)
    fields = fields.group_by(Scientist.field_of_study)
    fields = fields.order_by(total.desc(), collated(dialect, Scientist.field_of_study, "C"))

    members = {
        "scientists": _number(Scientist),
        "planets": _number(Planet),
        "missions": _number(Mission),
        "visited_planets": _number(by_planet),
        "missions_by_planet": _first(planets),
        "missions_by_field_of_study": _first(fields),
    }
    return select(as_text(json_members(members), dialect))


def _counted(key: Any) -> Select[Any]:
    """How many missions there are for each value of a foreign key."""
    return select(key.label("key"), func.count().label("missions")).group_by(key)


def _number(rows: Any) -> ColumnElement[Any]:
    return select(func.count()).select_from(rows).scalar_subquery()


def _first(rows: Any) -> ColumnElement[Any]:
    """The JSON array of the first rows."""
    listed = rows.limit(MOST).subquery()
    return select(json_array(json_members(dict(listed.c)))).scalar_subquery()
