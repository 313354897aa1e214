"""Statistics: the numbers are right on both databases, and one statement counts them."""

from collections.abc import Sequence

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import insert

from agency.database import db
from agency.travel.models import Mission, Planet, Scientist
from agency.travel.statistics import SCHEMA

EMPTY = {
    "scientists": 0,
    "planets": 0,
    "missions": 0,
    "visited_planets": 0,
    "missions_by_planet": [],
    "missions_by_field_of_study": [],
}


def store(
    app: Flask, fields: Sequence[str], planets: Sequence[str], missions: Sequence[tuple[int, int]]
) -> None:
    """Store scientists, planets and missions; each of these is the ids of two others."""
    kinds = (
        (Scientist, [{"name": "s", "field_of_study": field} for field in fields]),
        (Planet, [{"name": name} for name in planets]),
        (Mission, [{"name": "m", "scientist_id": s, "planet_id": p} for s, p in missions]),
    )
    with app.app_context(), db.engine.begin() as connection:
        for model, rows in kinds:
            if rows:
                connection.execute(insert(model), rows)


def test_an_empty_database_has_zeros_and_empty_lists(client):
    answer = client.get("/statistics")
    assert (answer.status_code, answer.content_type) == (200, "application/json")
    assert answer.json == EMPTY


def test_rows_without_missions_are_counted_and_not_listed(app, client):
    store(app, ["physics", "physics"], ["Mars"], [])
    assert client.get("/statistics").json == {**EMPTY, "scientists": 2, "planets": 1}


def test_missions_are_counted_by_planet_and_by_field_of_study(app, client):
    missions = [(1, 2), (1, 2), (2, 2), (3, 1), (3, 1)]
    store(app, ["physics", "biology", "physics", "art"], ["Mars", "Venus", "Pluto"], missions)
    assert client.get("/statistics").json == {
        "scientists": 4,
        "planets": 3,
        "missions": 5,
        "visited_planets": 2,
        "missions_by_planet": [
            {"id": 2, "name": "Venus", "missions": 3},
            {"id": 1, "name": "Mars", "missions": 2},
        ],
        "missions_by_field_of_study": [
            {"field_of_study": "physics", "missions": 4},
            {"field_of_study": "biology", "missions": 1},
        ],
    }


def test_ten_are_listed_and_ties_go_by_id_and_by_name(app, client):
    # Capitals come first, as in lists that are sorted; and Z comes before the umlaut.
    fields = ["b", "Z", "a", "ü", "B", "zz", "a b", "a-b", "aa", "Aa", "é", "z"]
    planets = [f"p{number}" for number in range(12)]
    missions = [(number, 13 - number) for number in range(1, 13)] + [(12, 12)]
    store(app, fields, planets, missions)
    answer = client.get("/statistics").json
    assert [row["id"] for row in answer["missions_by_planet"]] == [12, *range(1, 10)]
    listed = [row["field_of_study"] for row in answer["missions_by_field_of_study"]]
    assert listed == ["z", *sorted(set(fields) - {"z"})[:9]]
    assert answer["visited_planets"] == 12


def test_planets_of_the_same_name_are_two(app, client):
    store(app, ["x"], ["Mars", "Mars"], [(1, 1), (1, 2)])
    listed = client.get("/statistics").json["missions_by_planet"]
    assert [(row["id"], row["name"]) for row in listed] == [(1, "Mars"), (2, "Mars")]


def test_text_comes_as_it_was_stored(app, client):
    odd = '"quoted" \\ back\n🪐 é \u2028 </script>'
    store(app, [odd], [odd], [(1, 1)])
    answer = client.get("/statistics").json
    assert answer["missions_by_planet"][0]["name"] == odd
    assert answer["missions_by_field_of_study"][0]["field_of_study"] == odd


def test_the_databases_answer_the_same(both: list[FlaskClient]):
    fields = [f"field {number % 13}" for number in range(40)]
    planets = [f"planet {number}" for number in range(30)]
    missions = [(n % 40 + 1, n * n % 23 + 1) for n in range(400)]
    answers = []
    for client in both:
        store(client.application, fields, planets, missions)
        answers.append(client.get("/statistics").json)
    assert answers[0] == answers[1]
    assert [*answers[0]] == [*answers[1]]
    assert answers[0]["missions"] == 400


def test_the_answer_is_as_the_openapi_document_says(app, client):
    # Newman and schemathesis hold the whole answer against the schema.
    described = client.get("/openapi.json").json["paths"]["/statistics"]["get"]
    assert described["tags"] == ["travel"]
    assert described["responses"]["200"]["content"]["application/json"]["schema"] == SCHEMA
    store(app, ["x", "y"], ["Mars", "Venus"], [(1, 1), (2, 1)])
    answer = client.get("/statistics").json
    assert [*answer] == [*SCHEMA["properties"]]
    lists = [answer.pop(name) for name in ("missions_by_planet", "missions_by_field_of_study")]
    numbers = [*answer.values(), *(row["missions"] for rows in lists for row in rows)]
    assert {type(number) for number in numbers} == {int}


def test_what_is_counted_anew_has_another_tag(app, client):
    store(app, ["x"], ["Mars"], [(1, 1)])
    first = client.get("/statistics")
    known = {"If-None-Match": first.headers["ETag"]}
    again = client.get("/statistics", headers=known)
    assert (again.status_code, again.get_data()) == (304, b"")
    assert again.headers["Vary"] == "Accept"
    client.delete("/missions/1")
    after = client.get("/statistics", headers=known)
    assert (after.status_code, after.json["missions"]) == (200, 0)


def test_each_parameter_is_refused_by_name(client):
    answer = client.get("/statistics?page=1&q=mars&q=venus")
    assert answer.status_code == 400
    assert answer.json == {
        "errors": ["validation errors"],
        "details": [
            {"field": name, "message": "is not a parameter of this resource"}
            for name in ("page", "q")
        ],
    }
    assert client.get("/statistics?").status_code == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_they_can_only_be_read(client, method):
    answer = client.open("/statistics", method=method, json={})
    assert (answer.status_code, answer.content_type) == (405, "application/json")
