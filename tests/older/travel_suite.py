"""A suite as clients of the older server have it: it knows `app`, `db` and the models, and no more.

It is run by `process/test_older_clients.py` in a process of its own, on a migrated database.
"""

from random import randint

import pytest

from app import app, db
from models import Mission, Planet, Scientist


@pytest.fixture(autouse=True)
def context():
    with app.app_context():
        yield


def add(row):
    db.session.add(row)
    db.session.commit()
    return row


def add_scientist():
    return add(Scientist(name=f"Scientist {randint(1, 10**9)}", field_of_study="time travel"))


def add_planet():
    distance = randint(1000, 10**15)
    return add(Planet(name="Planet X", distance_from_earth=distance, nearest_star="Xenu"))


def test_scientists_are_listed_without_missions():
    add_scientist(), add_scientist()
    response = app.test_client().get("/scientists")
    assert response.status_code == 200
    assert response.content_type == "application/json"
    stored = Scientist.query.all()
    assert [row["id"] for row in response.json] == [row.id for row in stored]
    assert [row["name"] for row in response.json] == [row.name for row in stored]
    assert all("missions" not in row for row in response.json)


def test_planets_are_listed_without_missions():
    add_planet()
    response = app.test_client().get("/planets")
    assert response.status_code == 200
    assert response.content_type == "application/json"
    stored = Planet.query.all()
    for name in ("id", "name", "distance_from_earth", "nearest_star"):
        assert [row[name] for row in response.json] == [getattr(row, name) for row in stored]
    assert all("missions" not in row for row in response.json)


def test_a_scientist_is_shown_with_its_missions():
    scientist, planet = add_scientist(), add_planet()
    add(Mission(name="Project Terraform", scientist_id=scientist.id, planet_id=planet.id))
    response = app.test_client().get(f"/scientists/{scientist.id}")
    assert response.status_code == 200
    assert response.content_type == "application/json"
    assert response.json["name"] == scientist.name
    assert [mission["planet"]["name"] for mission in response.json["missions"]] == [planet.name]


@pytest.mark.parametrize("method", ["get", "delete", "patch"])
def test_a_scientist_who_is_not_there(method):
    response = getattr(app.test_client(), method)("/scientists/0", json={"name": "x"})
    assert response.status_code == 404
    assert response.content_type == "application/json"
    assert response.json.get("error") == "Scientist not found"


def test_a_scientist_is_added():
    body = {"name": f"Mel {randint(1, 10**9)}", "field_of_study": "xenobiology"}
    response = app.test_client().post("/scientists", json=body)
    assert response.status_code == 201
    assert response.content_type == "application/json"
    assert response.json["id"]
    assert Scientist.query.filter(Scientist.name == body["name"]).one_or_none()


def test_an_invalid_scientist_is_not_added():
    for body in ({"name": "x", "field_of_study": ""}, {"name": "", "field_of_study": ""}):
        response = app.test_client().post("scientists", json=body)
        assert response.status_code == 400
        assert response.content_type == "application/json"
        assert response.json["errors"] == ["validation errors"]


def test_a_scientist_is_changed_and_the_session_sees_it():
    scientist = add_scientist()
    before = scientist.name
    response = app.test_client().patch(
        f"/scientists/{scientist.id}",
        json={"name": before + " (updated)", "field_of_study": scientist.field_of_study + "!"},
    )
    assert response.status_code == 202
    assert response.content_type == "application/json"
    updated = Scientist.query.filter(Scientist.id == scientist.id).one_or_none()
    assert response.json["name"] == updated.name == before + " (updated)"


def test_an_invalid_change_is_refused():
    scientist = add_scientist()
    for body in (
        {"name": "", "field_of_study": scientist.field_of_study},
        {"name": scientist.name, "field_of_study": None},
    ):
        response = app.test_client().patch(f"/scientists/{scientist.id}", json=body)
        assert response.status_code == 400
        assert response.content_type == "application/json"
        assert response.json["errors"] == ["validation errors"]


def test_a_scientist_is_removed_with_its_missions():
    scientist, planet = add_scientist(), add_planet()
    mission = add(Mission(name="m", scientist_id=scientist.id, planet_id=planet.id))
    mission_id = mission.id
    response = app.test_client().delete(f"/scientists/{scientist.id}")
    assert response.status_code == 204
    assert response.content_type == "application/json"
    assert Scientist.query.filter(Scientist.id == scientist.id).one_or_none() is None
    assert Mission.query.filter(Mission.id == mission_id).one_or_none() is None


def test_a_mission_is_booked():
    scientist, planet = add_scientist(), add_planet()
    body = {"name": "m", "scientist_id": scientist.id, "planet_id": planet.id}
    response = app.test_client().post("/missions", json=body)
    assert response.status_code == 201
    assert response.content_type == "application/json"
    assert response.json["planet"]
    assert response.json["scientist"]
    booked = Mission.query.filter(Mission.scientist_id == scientist.id).one_or_none()
    assert booked.name == "m"
    assert booked.planet is planet


def test_an_invalid_mission_is_not_booked():
    scientist, planet = add_scientist(), add_planet()
    for change in ({"name": ""}, {"scientist_id": None}, {"planet_id": None}):
        body = {"name": "m", "scientist_id": scientist.id, "planet_id": planet.id, **change}
        response = app.test_client().post("/missions", json=body)
        assert response.status_code == 400
        assert response.content_type == "application/json"
        assert response.json["errors"] == ["validation errors"]


@pytest.mark.parametrize("value", [None, ""])
def test_the_models_refuse_what_is_empty(value):
    for arguments in (
        {"name": value, "field_of_study": "x"},
        {"name": "x", "field_of_study": value},
    ):
        with pytest.raises(ValueError, match=r"must not be|must be"):
            Scientist(**arguments)
    for arguments in (
        {"name": value, "scientist_id": 1, "planet_id": 1},
        {"name": "x", "scientist_id": value, "planet_id": 1},
        {"name": "x", "scientist_id": 1, "planet_id": value},
    ):
        with pytest.raises(ValueError, match=r"must not be|must be"):
            Mission(**arguments)


def test_the_session_removes_missions_too():
    scientist, planet = add_scientist(), add_planet()
    add(Mission(name="m", scientist=scientist, planet=planet))
    scientist_id = scientist.id
    db.session.delete(scientist)
    db.session.commit()
    assert Mission.query.filter(Mission.scientist_id == scientist_id).all() == []
