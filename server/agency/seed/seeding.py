"""Seed the database with real planets, and fictional scientists, missions, films and events."""

import csv
import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import chain, count, islice
from typing import Any

from sqlalchemy import Connection, Table, insert

from agency.audit import summaries
from agency.casting.models import CASTS, Actor, Movie
from agency.guests.models import Event
from agency.seed import replacing, snippets
from agency.settings import ROOT
from agency.sql.statements import transaction
from agency.travel.models import Mission, Planet, Scientist

CATALOGUE = ROOT / "data" / "exoplanets-2019.csv"
KM_PER_LIGHT_YEAR = 9_460_730_472_580.8
BATCH = 5_000

NEAR = 20
"""How many of the nearest planets share four missions in ten."""

FIRST_NAMES = """
    Ada Amara Anselm Bao Beatriz Callum Chidi Dalia Dmitri Elif Emeka Farid Freya Goro Hana Idris
    Ines Jonas Kaia Kofi Leila Mateo Mira Nadia Noor Odile Oskar Priya Quinn Rafael Rania Sana
    Soren Tala Tomas Uma Vera Wen Ximena Yara Yusuf Zora
""".split()
LAST_NAMES = """
    Abara Achebe Adler Banerjee Bergstrom Castillo Cheng Dubois Eriksen Farouk Ferreira Gupta
    Haddad Hoshino Ivanova Jansen Kamara Keller Kowalski Lindqvist Mbeki Moreau Nakamura Novak
    Okafor Oyelaran Petrov Quispe Rahman Rossi Sato Silva Tanaka Teague Ueda Valent Varga Wolfe
    Yilmaz Zhang
""".split()
FIELDS = (
    "astrobiology",
    "atmospheric chemistry",
    "cryogeology",
    "exometeorology",
    "glaciology",
    "magnetospheric physics",
    "orbital dynamics",
    "planetary geology",
    "plasma physics",
    "radio astronomy",
    "terraforming",
    "volcanology",
    "xenobiology",
    "xenolinguistics",
)
AIMS = (
    *("Survey of", "Return to", "Landing on", "Sample return from", "Deep drilling on"),
    *("First light over", "Winter on", "Orbit around", "Rescue on", "Silent watch over"),
)

GENDERS = ("female", "male", "non-binary", "robot")
QUALITIES = """
    Amber Borrowed Crooked Distant Electric Forgotten Gentle Hollow Infinite Last Lonely Midnight
    Patient Quiet Restless Second Silver Unlikely Weightless Wild
""".split()
SUBJECTS = """
    Airlock Ballad Comet Dentist Eclipse Ferryman Gardener Harbour Inheritance Lighthouse Meteor
    Nebula Orchard Passenger Robot Satellite Tailor Umbrella Voyage Waltz
""".split()
FIRST_RELEASE = date(2060, 1, 1)
RELEASE_DAYS = 45 * 365
FIRST_LAUNCH = date(2100, 1, 1)
LAUNCH_DAYS = 365
ACTORS_PER_MOVIE = 4
"""The number of actors in each movie, or all of them if there are fewer."""

Rows = Iterator[dict[str, Any]]


def seed(
    planets: int,
    scientists: int,
    missions: int,
    casting: int,
    funcster: int,
    events: int,
    random_seed: int,
    reset: bool,
    progress: Callable[[str, int, int], None],
) -> None:
    """Fill the database in one transaction.

    The audit log gets one entry per table instead of one per row.

    Args:
        planets: how many; first the catalogue's 3,956, nearest first, then fictional ones.
        scientists: how many.
        missions: how many; needs a planet and a scientist.
        casting: how many actors, and as many movies.
        funcster: how many coders, each with 20 snippets; mentors are added for them.
        events: how many; each is the launch of a mission as long as there are enough.
        random_seed: the same number gives the same data.
        reset: whether to delete existing rows first.
        progress: called with the table's name, the rows done, and the rows in total.
    """
    chance = random.Random(random_seed)  # noqa: S311 - names, not secrets
    with transaction() as connection, summaries.summarized(connection) as note:
        if reset:
            for name in replacing.empty(connection):
                note(name, "truncate", None)
        names: list[str] = []

        def named(rows: Rows) -> Rows:
            for row in rows:
                names.append(row["name"])
                yield row

        links = casting * min(casting, ACTORS_PER_MOVIE)
        kinds: tuple[tuple[Table, Rows, int], ...] = (
            (Planet.__table__, named(_planets(chance)), planets),
            (Scientist.__table__, _scientists(chance), scientists),
            (Mission.__table__, _missions(chance, names, scientists), missions),
            (Actor.__table__, _actors(chance), casting),
            (Movie.__table__, _movies(chance), casting),
            (CASTS, _casts(chance, casting), links),
            (Event.__table__, _events(chance, missions if planets and scientists else 0), events),
        )
        for table, rows, number in chain(kinds, snippets.fill(connection, funcster, chance)):
            _insert(connection, table, islice(rows, number), number, progress)
            if number:
                note(table.name, "seed", {"rows": number})


def _insert(
    connection: Connection,
    table: Table,
    rows: Rows,
    number: int,
    progress: Callable[[str, int, int], None],
) -> None:
    done = 0
    while batch := list(islice(rows, BATCH)):
        connection.execute(insert(table), batch)
        done += len(batch)
        progress(table.name, done, number)


def _planets(chance: random.Random) -> Rows:
    with CATALOGUE.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            yield {
                "name": row["planet"],
                "nearest_star": row["host_star"],
                "distance_from_earth": round(float(row["distance_ly"]) * KM_PER_LIGHT_YEAR),
            }
    number = 0
    while True:
        number += 1
        light_years = chance.uniform(30_000, 90_000)
        yield {
            "name": f"Far Survey {number:05} b",
            "nearest_star": f"Far Survey {number:05}",
            "distance_from_earth": round(light_years * KM_PER_LIGHT_YEAR),
        }


def _scientists(chance: random.Random) -> Rows:
    while True:
        yield {
            "name": f"{chance.choice(FIRST_NAMES)} {chance.choice(LAST_NAMES)}",
            "field_of_study": chance.choice(FIELDS),
        }


def _missions(chance: random.Random, planet_names: list[str], scientists: int) -> Rows:
    while planet_names and scientists:
        # The distribution has a long tail, which wraps around after the last planet.
        planet = int(NEAR * (chance.paretovariate(0.7) - 1)) % len(planet_names)
        yield {
            "name": f"{chance.choice(AIMS)} {planet_names[planet]}",
            "scientist_id": chance.randrange(scientists) + 1,
            "planet_id": planet + 1,
        }


def _actors(chance: random.Random) -> Rows:
    while True:
        yield {
            "name": f"{chance.choice(FIRST_NAMES)} {chance.choice(LAST_NAMES)}",
            "age": round(chance.triangular(16, 99, 35)),
            "gender": chance.choice(GENDERS),
        }


def _movies(chance: random.Random) -> Rows:
    while True:
        yield {
            "title": f"The {chance.choice(QUALITIES)} {chance.choice(SUBJECTS)}",
            "release_date": FIRST_RELEASE + timedelta(days=chance.randrange(RELEASE_DAYS)),
        }


def _casts(chance: random.Random, number: int) -> Rows:
    for movie in range(number):
        for actor in chance.sample(range(number), min(number, ACTORS_PER_MOVIE)):
            yield {"movie_id": movie + 1, "actor_id": actor + 1}


def _events(chance: random.Random, missions: int) -> Rows:
    for number in count(1):
        first = FIRST_LAUNCH + timedelta(days=chance.randrange(LAUNCH_DAYS))
        yield {
            "name": f"Launch {number}",
            "description": None,
            "start_date": first.isoformat(),
            "end_date": (first + timedelta(days=chance.randrange(3))).isoformat(),
            "mission_id": number if number <= missions else None,
        }
