"""The JSON that the database makes of a shape is what `to_dict(only=SHAPE)` gives."""

import json
import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Boolean, cast, literal_column, select, text
from werkzeug.http import http_date

from agency.casting.models import Actor, Movie
from agency.database import db
from agency.funcster.models import Coder, Mentor, Snippet
from agency.sql import shapes
from agency.sql.json import as_text, json_members, json_value
from agency.sql.statements import Statement, read
from agency.travel.models import Mission, Planet, Scientist
from tests.support.application import emptied

TEXT = st.text(
    st.one_of(
        st.sampled_from(list("\"'\\/\b\f\n\r\t<>&{}[]🪐\u2028\u202eé\x01\x7f")),
        st.characters(exclude_categories=["Cs"], exclude_characters="\0"),
    ),
    min_size=1,
    max_size=20,
).filter(lambda text: not text.isspace())
DISTANCE = st.none() | st.integers(0, 2**63 - 1) | st.just(10**15)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    scientists=st.lists(st.tuples(TEXT, TEXT), max_size=3),
    planets=st.lists(st.tuples(TEXT, DISTANCE, st.none() | TEXT), max_size=3),
    missions=st.lists(st.tuples(TEXT, st.integers(0, 2), st.integers(0, 2)), max_size=6),
)
def test_a_shape_is_the_same_json_by_sql_and_by_to_dict(app, scientists, planets, missions):
    with emptied(app).app_context():
        people = [Scientist(name=name, field_of_study=field) for name, field in scientists]
        places = [
            Planet(name=name, distance_from_earth=distance, nearest_star=star)
            for name, distance, star in planets
        ]
        booked = [
            Mission(name=name, scientist=people[who], planet=places[where])
            for name, who, where in missions
            if who < len(people) and where < len(places)
        ]
        db.session.add_all([*people, *places, *booked])
        db.session.commit()
        for model in (Scientist, Planet, Mission):
            for shape in (model.SUMMARY, model.DETAIL):
                rows = model.query.order_by(model.id).all()
                expected = [row.to_dict(only=shape) for row in rows]
                listed = shapes.collection(model, shape, shapes.Query())
                assert json.loads(read(listed, {})[0]) == expected
                for row, dictionary in zip(rows, expected, strict=True):
                    shown = read(shapes.item(model, shape), {"id": row.id})
                    assert json.loads(shown[0]) == dictionary


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    actors=st.lists(st.tuples(TEXT, st.integers(0, 2**63 - 1)), max_size=4),
    movies=st.lists(st.tuples(TEXT, st.dates(), st.sets(st.integers(0, 3))), max_size=4),
)
def test_dates_and_ids_of_relations_are_the_same_json_by_sql_and_by_to_dict(app, actors, movies):
    with emptied(app).app_context():
        people = [Actor(name=name, age=age, gender="x") for name, age in actors]
        db.session.add_all(people)
        db.session.flush()
        for title, released, who in movies:
            # They are stored in another order than that of their ids.
            cast = [people[number] for number in sorted(who, reverse=True) if number < len(people)]
            db.session.add(Movie(title=title, release_date=released, actors=cast))
        db.session.commit()
        rows = Movie.query.order_by(Movie.id).all()
        for shape in (Movie.SUMMARY, Movie.DETAIL, ("release_date", "actors")):
            expected = [row.to_dict(only=shape) for row in rows]
            listed = shapes.collection(Movie, shape, shapes.Query())
            assert json.loads(read(listed, {})[0]) == expected
        for row, (_, released, _) in zip(rows, movies, strict=True):
            shown = read(shapes.item(Movie, Movie.DETAIL), {"id": row.id})
            assert json.loads(shown[0]) == row.to_dict(only=Movie.DETAIL)
            assert json.loads(shown[0])["release_date"] == http_date(released)


def test_a_date_is_written_in_english_from_the_first_year_to_the_last(app):
    days = {
        "2002-12-04": "Wed, 04 Dec 2002 00:00:00 GMT",
        "0001-01-01": "Mon, 01 Jan 0001 00:00:00 GMT",
        "9999-12-31": "Fri, 31 Dec 9999 00:00:00 GMT",
        "2000-02-29": "Tue, 29 Feb 2000 00:00:00 GMT",
        "1582-10-10": "Sun, 10 Oct 1582 00:00:00 GMT",
    }
    with app.app_context():
        db.session.add_all([Movie(title="m", release_date=day) for day in days])
        db.session.commit()
        listed = shapes.collection(Movie, ("release_date",), shapes.Query())
        assert [row["release_date"] for row in json.loads(read(listed, {})[0])] == [*days.values()]


def test_a_truth_value_is_true_or_false_or_null(app):
    with app.app_context():
        dialect = db.engine.dialect
        members = {
            name: json_value(cast(literal_column(value), Boolean))
            for name, value in (("yes", "1 = 1"), ("no", "1 = 0"), ("unknown", "NULL"))
        }
        made = select(as_text(json_members(members), dialect))
        shown = json.loads(read(Statement(made, dialect), {})[0])
    assert shown == {"yes": True, "no": False, "unknown": None}


def test_to_dict_shows_columns_and_goes_round_in_no_circle(app):
    with app.app_context():
        scientist = Scientist(name="Amy", field_of_study="physics")
        planet = Planet(name="Mars", distance_from_earth=1, nearest_star="Sun")
        db.session.add(Mission(name="m", scientist=scientist, planet=planet))
        db.session.commit()
        assert scientist.to_dict() == {"id": 1, "name": "Amy", "field_of_study": "physics"}
        assert planet.to_dict()["distance_from_earth"] == 1
        mission = scientist.missions[0]
        assert mission.to_dict() == {"id": 1, "name": "m", "scientist_id": 1, "planet_id": 1}
        assert scientist.planets == [planet]
        assert planet.scientists == [scientist]


def test_rows_are_in_the_order_of_their_ids_whatever_indexes_there_are(app, client):
    # Each has all that an answer shows, so that reading it alone would be less work.
    lures = ["scientists (name, field_of_study)", "missions (scientist_id, name, planet_id)"]
    with app.app_context():
        people = [Scientist(name=f"s{100 - i}", field_of_study="x") for i in range(100)]
        db.session.add_all([*people, Planet(name="p")])
        db.session.flush()
        who = [people[i % 2].id for i in range(100)]
        booked = [Mission(name=f"m{100 - i}", scientist_id=who[i], planet_id=1) for i in range(100)]
        db.session.add_all(booked)
        db.session.commit()
        with db.engine.begin() as connection:
            for number, lure in enumerate(lures):
                connection.execute(text(f"CREATE INDEX lure_{number} ON {lure}"))
    try:
        for url in ("/scientists", "/missions"):
            assert [row["id"] for row in client.get(url).json] == [*range(1, 101)]
        for scientist in (1, 2):
            missions = client.get(f"/scientists/{scientist}").json["missions"]
            assert [row["id"] for row in missions] == [*range(scientist, 101, 2)]
    finally:
        with app.app_context(), db.engine.begin() as connection:
            for number in range(len(lures)):
                connection.execute(text(f"DROP INDEX lure_{number}"))


def test_sqlite_sorts_nothing_for_a_whole_collection_or_an_item(sqlite_app):
    with sqlite_app.app_context(), db.engine.connect() as connection:
        for model in (Scientist, Planet, Mission, Mentor, Coder, Snippet):
            listed = shapes.collection(model, model.SUMMARY, shapes.Query()).sql
            item = shapes.item(model, model.DETAIL).sql.replace("?", "1")
            for sql in (listed, item):
                plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}").all()
                steps = " ".join(step for *_, step in plan)
                assert not re.search("TEMP B-TREE|CO-ROUTINE|MATERIALIZE", steps), steps


def test_a_relation_to_one_that_is_not_there_is_null(app):
    shape = ("id", "mentor.id", "mentor.username")
    with emptied(app).app_context():
        mentor = Mentor(username="professor")
        db.session.add_all([Coder(username="bender"), Coder(username="fry", mentor=mentor)])
        db.session.commit()
        expected = [row.to_dict(only=shape) for row in Coder.query.order_by(Coder.id)]
        assert [row["mentor"] for row in expected].count(None) == 1
        listed = shapes.collection(Coder, shape, shapes.Query())
        assert json.loads(read(listed, {})[0]) == expected
        shown = [json.loads(read(shapes.item(Coder, shape), {"id": ident})[0]) for ident in (1, 2)]
        assert shown == expected


def test_the_number_of_statements_does_not_grow_with_the_rows(app, client, statements):
    urls = {
        "/scientists": 1,
        "/planets?sort=name&q=m": 1,
        "/missions": 1,
        "/missions?page=1": 2,
        "/scientists/1": 1,
        "/planets/1": 1,
        "/missions/1": 1,
        "/statistics": 1,
    }
    with app.app_context():
        people = [Scientist(name=f"s{i}", field_of_study="x") for i in range(3)]
        places = [Planet(name=f"p{i}") for i in range(3)]
        booked = [
            Mission(name="m", scientist=who, planet=where)
            for who in people
            for where in places
            for _ in range(20)
        ]
        db.session.add_all([*people, *places, *booked])
        db.session.commit()
    for url, budget in urls.items():
        with statements() as ran:
            assert client.get(url).status_code == 200
        assert len(ran) == budget, (url, ran)
