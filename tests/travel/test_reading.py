"""What GET answers: collections, items, and what is not there."""

import pytest
from flask.testing import FlaskClient


def book(client: FlaskClient, scientist: int, planet: int, name: str = "Delivery") -> int:
    body = {"name": name, "scientist_id": scientist, "planet_id": planet}
    return client.post("/missions", json=body).json["id"]


def test_collections_are_empty_arrays_to_begin_with(client):
    for url in ("/scientists", "/planets", "/missions"):
        answer = client.get(url)
        assert (answer.status_code, answer.content_type) == (200, "application/json")
        assert answer.get_data() == b"[]"


def test_scientists_are_listed_in_id_order_with_nothing_nested(client):
    names = ["Zoidberg", "Amy", "Hubert"]
    for name in names:
        client.post("/scientists", json={"name": name, "field_of_study": "xenobiology"})
    assert client.get("/scientists").json == [
        {"id": number, "name": name, "field_of_study": "xenobiology"}
        for number, name in enumerate(names, start=1)
    ]


def test_a_scientist_shows_its_missions_with_their_planets(client, fry, amphibios):
    second = book(client, fry, amphibios, "Second")
    third = book(client, fry, amphibios, "Third")
    planet = {
        "id": amphibios,
        "name": "Amphibios 9",
        "distance_from_earth": 10**15,
        "nearest_star": "Amphibios",
    }
    assert client.get(f"/scientists/{fry}").json == {
        "id": fry,
        "name": "Philip J. Fry",
        "field_of_study": "cryogenics",
        "missions": [
            {"id": m, "name": n, "planet": planet, "planet_id": amphibios, "scientist_id": fry}
            for m, n in ((second, "Second"), (third, "Third"))
        ],
    }


def test_a_planet_shows_its_missions_with_their_scientists(client, fry, amphibios):
    mission = book(client, fry, amphibios)
    assert client.get(f"/planets/{amphibios}").json["missions"] == [
        {
            "id": mission,
            "name": "Delivery",
            "planet_id": amphibios,
            "scientist_id": fry,
            "scientist": {"id": fry, "name": "Philip J. Fry", "field_of_study": "cryogenics"},
        }
    ]


def test_a_mission_is_shown_as_it_was_booked(client, fry, amphibios):
    body = {"name": "Delivery", "scientist_id": fry, "planet_id": amphibios}
    booked = client.post("/missions", json=body).json
    assert client.get(f"/missions/{booked['id']}").json == booked
    assert client.get("/missions").json == [booked]


@pytest.mark.parametrize("ident", ["0", "99", "-1", "9" * 19, "9" * 20, "9" * 5000])
@pytest.mark.parametrize("noun", ["Scientist", "Planet", "Mission"])
def test_an_id_that_names_nobody_is_not_found(client, noun, ident):
    url = f"/{noun.lower()}s/{ident}"
    for answer in (
        client.get(url),
        client.patch(url, json={"name": "Nobody"}),
        client.delete(url),
    ):
        assert (answer.status_code, answer.content_type) == (404, "application/json")
        assert answer.json == {"error": f"{noun} not found"}


@pytest.mark.parametrize("url", ["/nowhere", "/scientists/abc", "/scientists/1/missions", "/%00"])
def test_an_unknown_url_is_a_json_404_that_lists_no_others(client, url):
    answer = client.get(url)
    assert (answer.status_code, answer.content_type) == (404, "application/json")
    assert answer.json == {"error": "Not found"}


def test_a_slash_at_the_end_makes_no_difference(client, fry):
    assert client.get("/scientists/").json == client.get("/scientists").json
    assert client.get(f"/scientists/{fry}/").json["id"] == fry


def test_head_is_get_without_its_body(client, fry):
    for url in ("/scientists", f"/scientists/{fry}"):
        head, get = client.head(url), client.get(url)
        assert head.get_data() == b""
        for answer in (head, get):
            del answer.headers["X-Request-ID"]
        assert {**head.headers} == {**get.headers}


def test_a_method_that_a_resource_lacks_is_a_json_405_with_the_ones_it_has(client):
    answer = client.put("/scientists", json={})
    assert (answer.status_code, answer.json) == (405, {"error": "Method not allowed"})
    assert set(answer.headers["Allow"].split(", ")) == {"GET", "HEAD", "OPTIONS", "POST"}


def test_options_names_the_methods_in_json(client):
    answer = client.options("/scientists/1")
    assert (answer.status_code, answer.content_type) == (200, "application/json")
    assert "PATCH" in answer.headers["Allow"]


def test_text_comes_back_as_it_was_sent(client):
    for name in ('"quoted" \\ back', "🪐 Ünïcode ‮ rtl", "tab\tline\nend", "</script>", "a" * 255):
        sent = client.post("/scientists", json={"name": name, "field_of_study": "x"})
        assert sent.json["name"] == name
        assert client.get(sent.headers["Location"]).json["name"] == name
