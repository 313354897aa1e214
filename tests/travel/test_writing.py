"""What POST, PATCH and DELETE answer, and what they leave behind."""

import pytest


@pytest.fixture
def mission(client, fry, amphibios):
    body = {"name": "Delivery", "scientist_id": fry, "planet_id": amphibios}
    return client.post("/missions", json=body).json["id"]


def test_a_new_scientist_is_answered_as_it_will_be_shown(client):
    answer = client.post("/scientists", json={"name": "Amy Wong", "field_of_study": "physics"})
    assert (answer.status_code, answer.content_type) == (201, "application/json")
    assert answer.json == {"id": 1, "name": "Amy Wong", "field_of_study": "physics", "missions": []}
    assert answer.headers["Location"] == "/scientists/1"
    shown = client.get("/scientists/1")
    assert shown.get_data() == answer.get_data()
    assert shown.headers["ETag"] == answer.headers["ETag"]


def test_a_new_planet_may_have_no_star_and_no_known_distance(client):
    answer = client.post("/planets", json={"name": "Wanderer"})
    assert answer.status_code == 201
    assert answer.json == {
        "id": 1,
        "name": "Wanderer",
        "distance_from_earth": None,
        "nearest_star": None,
        "missions": [],
    }


def test_a_booking_shows_who_goes_and_where_to(client, fry, amphibios):
    body = {"name": "Delivery", "scientist_id": fry, "planet_id": amphibios}
    answer = client.post("/missions", json=body)
    assert (answer.status_code, answer.content_type) == (201, "application/json")
    assert answer.json == {
        "id": 1,
        **body,
        "scientist": {"id": fry, "name": "Philip J. Fry", "field_of_study": "cryogenics"},
        "planet": {
            "id": amphibios,
            "name": "Amphibios 9",
            "distance_from_earth": 10**15,
            "nearest_star": "Amphibios",
        },
    }


@pytest.mark.parametrize(
    "change",
    [{"name": "Leela"}, {"field_of_study": "flying"}, {"name": "L", "field_of_study": "f"}],
)
def test_a_change_touches_what_it_names_and_nothing_else(client, fry, mission, change):
    before = client.get(f"/scientists/{fry}").json
    answer = client.patch(f"/scientists/{fry}", json=change)
    assert (answer.status_code, answer.content_type) == (202, "application/json")
    assert answer.json == {**before, **change}
    assert client.get(f"/scientists/{fry}").json == answer.json


def test_a_mission_can_change_its_planet(client, mission):
    other = client.post("/planets", json={"name": "Chapek 9"}).json
    answer = client.patch(f"/missions/{mission}", json={"planet_id": other["id"]})
    assert answer.status_code == 202
    assert answer.json["planet"]["name"] == "Chapek 9"


def test_a_planet_can_lose_its_star(client, amphibios):
    answer = client.patch(f"/planets/{amphibios}", json={"nearest_star": None})
    assert (answer.status_code, answer.json["nearest_star"]) == (202, None)


@pytest.mark.parametrize("noun", ["scientist", "planet"])
def test_who_is_removed_takes_its_missions_along(client, fry, amphibios, mission, noun):
    url = f"/scientists/{fry}" if noun == "scientist" else f"/planets/{amphibios}"
    answer = client.delete(url)
    assert (answer.status_code, answer.content_type) == (204, "application/json")
    assert answer.get_data() == b""
    assert client.get(url).status_code == 404
    assert client.get("/missions").json == []


def test_a_mission_is_removed_alone(client, fry, amphibios, mission):
    assert client.delete(f"/missions/{mission}").status_code == 204
    assert client.get(f"/scientists/{fry}").json["missions"] == []
    assert client.get(f"/planets/{amphibios}").status_code == 200


def test_the_id_of_what_was_removed_is_not_given_again(client, fry):
    client.delete(f"/scientists/{fry}")
    body = {"name": "Hermes", "field_of_study": "bureaucracy"}
    assert client.post("/scientists", json=body).json["id"] == fry + 1


def test_properties_that_are_not_the_clients_to_set_are_ignored(client, fry, amphibios):
    body = {"id": 77, "missions": [{"id": 1}], "planets": [1], "salary": 1}
    added = client.post("/scientists", json={**body, "name": "Kif", "field_of_study": "x"})
    assert added.status_code == 201
    assert set(added.json) == {"id", "name", "field_of_study", "missions"}
    assert (added.json["id"], added.json["missions"]) == (fry + 1, [])
    changed = client.patch(f"/scientists/{fry}", json={**body, "name": "Fry"})
    assert (changed.json["id"], changed.json["name"], changed.json["missions"]) == (fry, "Fry", [])
    booking = {"name": "m", "scientist_id": fry, "planet_id": amphibios, "scientist": {"id": 9}}
    assert client.post("/missions", json=booking).json["scientist"]["id"] == fry


def test_an_invalid_change_leaves_everything_as_it_was(client, fry):
    before = client.get(f"/scientists/{fry}").get_data()
    answer = client.patch(f"/scientists/{fry}", json={"name": "New", "field_of_study": ""})
    assert answer.status_code == 400
    assert client.get(f"/scientists/{fry}").get_data() == before


def test_every_field_at_fault_is_named_in_one_answer(client, fry):
    answer = client.post("/missions", json={"name": " ", "scientist_id": 99, "planet_id": "2"})
    assert (answer.status_code, answer.content_type) == (400, "application/json")
    assert answer.json["errors"] == ["validation errors"]
    assert {detail["field"]: detail["message"] for detail in answer.json["details"]} == {
        "name": "must not be blank",
        "scientist_id": "names no scientist",
        "planet_id": "must be a whole number",
    }


def test_a_mission_for_nobody_to_nowhere_names_both(client):
    answer = client.post("/missions", json={"name": "m", "scientist_id": 1, "planet_id": 2})
    assert answer.status_code == 400
    assert [detail["field"] for detail in answer.json["details"]] == ["scientist_id", "planet_id"]
    assert client.get("/missions").json == []


def test_a_mission_can_not_be_given_to_nobody(client, fry, mission):
    answer = client.patch(f"/missions/{mission}", json={"scientist_id": 99})
    assert answer.status_code == 400
    assert answer.json["details"] == [{"field": "scientist_id", "message": "names no scientist"}]
    assert client.get(f"/missions/{mission}").json["scientist_id"] == fry
