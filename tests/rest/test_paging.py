"""The laws of paging, sorting, searching and filtering, and the same answers on both databases."""

import re
from urllib.parse import quote

import pytest
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert

from agency.database import db
from agency.travel.models import Scientist

LETTERS = st.sampled_from(list("abAB zZ éÉ ßİ_%\\\"'🪐"))
TEXT = st.text(LETTERS, min_size=1, max_size=6).filter(lambda text: text.strip())
ROWS = st.lists(st.tuples(TEXT, st.sampled_from(["astro", "Astro", "bio"])), max_size=12)
FIELDS = ("id", "name", "field_of_study")

PROPERTY = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


def fill(client: FlaskClient, rows: list[tuple[str, str]]) -> list[dict]:
    """Replace the scientists by these, and return all."""
    with client.application.app_context(), db.engine.begin() as connection:
        connection.execute(Scientist.__table__.delete())
        if rows:
            values = [{"name": name, "field_of_study": field} for name, field in rows]
            connection.execute(insert(Scientist.__table__), values)
    return client.get("/scientists").json


def same(both: list[FlaskClient], url: str, rows: list[tuple[str, str]]):
    """What both databases answer, which must be the same but for the ids, counted from 1."""
    answers = []
    for client in both:
        everyone = fill(client, rows)
        numbers = {row["id"]: number for number, row in enumerate(everyone, start=1)}
        answer = client.get(url)
        assert answer.status_code == 200, answer.json
        answers.append([{**row, "id": numbers[row["id"]]} for row in answer.json])
    assert answers[0] == answers[1]
    return answers[0], [
        {"id": number, "name": name, "field_of_study": field}
        for number, (name, field) in enumerate(rows, start=1)
    ]


def links(answer) -> dict[str, str]:
    return {rel: url for url, rel in re.findall(r'<([^>]*)>; rel="(\w+)"', answer.headers["Link"])}


@PROPERTY
@given(rows=ROWS, per_page=st.integers(1, 5), sort=st.sampled_from(["", "name", "-name,id"]))
def test_the_pages_put_together_are_the_whole(both, rows, per_page, sort):
    by = f"&sort={sort}" if sort else ""
    for client in both:
        fill(client, rows)
        whole = client.get(f"/scientists?per_page=500{by}").json
        assert len(whole) == len(rows)
        url, gathered, pages = f"/scientists?per_page={per_page}{by}", [], 0
        while url:
            answer = client.get(url)
            assert answer.headers["X-Total-Count"] == str(len(rows))
            assert len(answer.json) <= per_page
            gathered += answer.json
            pages += 1
            url = links(answer).get("next")
        assert gathered == whole
        assert pages == max(1, -(-len(rows) // per_page))


@PROPERTY
@given(rows=ROWS, sort=st.lists(st.tuples(st.sampled_from(FIELDS), st.booleans()), max_size=3))
def test_rows_are_sorted_as_asked_and_then_by_id(both, rows, sort):
    sort = list({name: (name, down) for name, down in sort}.values())
    words = ",".join(("-" if down else "") + name for name, down in sort)
    found, expected = same(both, "/scientists" + (f"?sort={words}" if sort else ""), rows)
    # Sorting is stable, in reverse too, so the last column goes first.
    for name, down in reversed(sort):
        expected.sort(key=lambda row, name=name: row[name], reverse=down)
    assert found == expected


@PROPERTY
@given(rows=ROWS, needle=st.text(LETTERS, max_size=3))
def test_a_search_finds_what_contains_the_text_without_regard_to_case(both, rows, needle):
    found, everyone = same(both, f"/scientists?q={quote(needle)}", rows)
    low = needle.lower()
    assert found == [
        row
        for row in everyone
        if low in row["name"].lower() or low in row["field_of_study"].lower()
    ]


@PROPERTY
@given(rows=ROWS, field=st.sampled_from(["astro", "Astro", "bio", "none"]))
def test_a_filter_finds_what_equals_the_text(both, rows, field):
    found, everyone = same(both, f"/scientists?field_of_study={field}", rows)
    assert found == [row for row in everyone if row["field_of_study"] == field]


def test_a_filter_a_search_an_order_and_a_page_go_together(client):
    fill(client, [(name, "bio") for name in "abcABC"] + [("a", "astro")])
    url = "/scientists?field_of_study=bio&q=a&sort=-name&per_page=1&page=2"
    answer = client.get(url)
    assert [row["name"] for row in answer.json] == ["A"]
    assert answer.headers["X-Total-Count"] == "2"
    pages = links(answer)
    assert set(pages) == {"first", "last", "prev"}
    assert [row["name"] for row in client.get(pages["prev"]).json] == ["a"]


def test_a_page_after_the_last_is_empty_and_leads_back(client):
    fill(client, [("a", "x"), ("b", "x")])
    answer = client.get("/scientists?page=1000000000&per_page=500")
    assert (answer.status_code, answer.json) == (200, [])
    assert client.get(links(answer)["prev"]).json[1]["name"] == "b"


def test_a_page_has_fifty_rows_unless_asked_otherwise(client):
    fill(client, [(f"n{number}", "x") for number in range(60)])
    assert len(client.get("/scientists?page=1").json) == 50
    assert len(client.get("/scientists").json) == 60


def test_missions_can_be_found_by_who_goes_and_where_to(client, fry, amphibios):
    other = client.post("/planets", json={"name": "Chapek 9"}).json["id"]
    for planet in (amphibios, other, other):
        client.post("/missions", json={"name": "m", "scientist_id": fry, "planet_id": planet})
    assert len(client.get(f"/missions?planet_id={other}").json) == 2
    assert len(client.get(f"/missions?planet_id={other}&scientist_id={fry + 1}").json) == 0


@pytest.mark.parametrize("order", ["distance_from_earth", "-distance_from_earth"])
def test_what_is_unknown_comes_last_whatever_the_order(both, order):
    for client in both:
        for name, distance in (("far", 9), ("unknown", None), ("near", 1)):
            client.post("/planets", json={"name": name, "distance_from_earth": distance})
        names = [row["name"] for row in client.get(f"/planets?sort={order}").json]
        known = ["near", "far"]
        assert names == [*(known if order[0] == "d" else known[::-1]), "unknown"]
