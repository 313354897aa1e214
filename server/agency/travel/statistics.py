"""Statistics for a dashboard, as JSON from a single statement."""

from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Select, cast, func, select
from sqlalchemy.engine import Dialect

from agency.openapi.schemas import Schema, array_of, object_of
from agency.sql.json import as_text, collated, json_array, json_members
from agency.sql.statements import Clause, statement
from agency.travel.models import Mission, Planet, Scientist

TOP = 10
"""How many planets and fields of study to list."""


def _integer(smallest: int, description: str) -> Schema:
    return {"type": "integer", "format": "int64", "minimum": smallest, "description": description}


def _list(description: str, **properties: Any) -> Schema:
    missions = _integer(1, "Number of missions")
    items = object_of({**properties, "missions": missions})
    return {**array_of(items), "maxItems": TOP, "description": description}


SCHEMA = object_of(
    {
        "scientists": _integer(0, "Number of scientists"),
        "planets": _integer(0, "Number of planets"),
        "missions": _integer(0, "Number of missions"),
        "visited_planets": _integer(0, "Number of planets with a mission"),
        "missions_by_planet": _list(
            "The planets with the most missions, sorted by missions (descending) and id",
            id=_integer(1, "Id of the planet"),
            name={"type": "string", "description": "Name of the planet"},
        ),
        "missions_by_field_of_study": _list(
            "The fields of study with the most missions, sorted by missions (descending) and name",
            field_of_study={"type": "string", "description": "Field of study"},
        ),
    }
)


@statement
def counts(dialect: Dialect) -> Clause:
    """Select the JSON object of all counts.

    Missions are counted by foreign key first, which only needs the indexes. Names are looked up for
    the results.
    """
    by_planet = _missions_by(Mission.planet_id).cte("by_planet")
    by_scientist = _missions_by(Mission.scientist_id).subquery()

    planets = select(Planet.id, Planet.name, by_planet.c.missions)
    planets = planets.join(by_planet, by_planet.c.key == Planet.id)
    planets = planets.order_by(by_planet.c.missions.desc(), Planet.id)

    total = cast(func.sum(by_scientist.c.missions), BigInteger).label("missions")
    fields = select(Scientist.field_of_study, total)
    fields = fields.join(by_scientist, by_scientist.c.key == Scientist.id)
    fields = fields.group_by(Scientist.field_of_study)
    fields = fields.order_by(total.desc(), collated(dialect, Scientist.field_of_study, "C"))

    members = {
        "scientists": _count(Scientist),
        "planets": _count(Planet),
        "missions": _count(Mission),
        "visited_planets": _count(by_planet),
        "missions_by_planet": _top(planets),
        "missions_by_field_of_study": _top(fields),
    }
    return select(as_text(json_members(members), dialect))


def _missions_by(key: Any) -> Select[Any]:
    """Select the number of missions for each value of a foreign key."""
    return select(key.label("key"), func.count().label("missions")).group_by(key)


def _count(rows: Any) -> ColumnElement[Any]:
    return select(func.count()).select_from(rows).scalar_subquery()


def _top(rows: Any) -> ColumnElement[Any]:
    """Select the JSON array of the first rows."""
    listed = rows.limit(TOP).subquery()
    return select(json_array(json_members(dict(listed.c)))).scalar_subquery()
