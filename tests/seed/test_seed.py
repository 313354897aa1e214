"""`seed.py`: what it puts into a database, and when it leaves one alone."""

import csv
from itertools import islice

import pytest
from sqlalchemy import text

import seed
from agency import create_app
from agency.database import db
from agency.seed import replacing
from deploy.server import ROOT, environment, run
from tests.support import examples
from tests.support.application import application, command
from tests.support.databases import FILLED, KINDS, connected, number, seeded

TABLES = ("planets", "scientists", "missions")
SMALL = ("--planets", "7", "--scientists", "5", "--missions", "40")
CATALOGUE = ROOT / "data" / "exoplanets-2019.csv"


@pytest.fixture
def url(migrated_url: str) -> str:
    """The URL of a database that is migrated and empty, on each in turn."""
    return migrated_url


def rows(url: str) -> dict[str, list[tuple]]:
    """All rows of each table, in id order."""
    with connected(url) as connection:
        return {
            table: [
                tuple(row) for row in connection.execute(text(f"SELECT * FROM {table} ORDER BY id"))
            ]
            for table in TABLES
        }


def numbers(url: str) -> list[int]:
    return [number(url, table) for table in TABLES]


def test_there_are_as_many_rows_as_were_asked_for_with_ids_from_1_on(url):
    said = seeded(url, *SMALL)
    for line in ("planets: 7 of 7", "scientists: 5 of 5", "missions: 40 of 40"):
        assert line in said
    stored = rows(url)
    for table, count in zip(TABLES, (7, 5, 40), strict=True):
        assert [row[0] for row in stored[table]] == list(range(1, count + 1))


@pytest.mark.process
def test_without_arguments_it_seeds_as_many_as_its_help_says(url):
    env = environment(url, SEED="1")
    result = run("seed.py", env=env)
    assert (result.returncode, result.stderr) == (0, "")
    assert numbers(url) == [20, 10, 30]
    said = run("seed.py", "--help", env=env).stdout
    for option, count in (("planets", 20), ("scientists", 10), ("missions", 30)):
        assert f"--{option}" in said
        assert f"(default: {count})" in said


def test_the_planets_are_those_of_the_catalogue_nearest_first(url):
    seeded(url, *SMALL)
    columns = "id, name, distance_from_earth, nearest_star"
    with connected(url) as connection:
        planets = connection.execute(text(f"SELECT {columns} FROM planets ORDER BY id")).all()
    assert tuple(planets[0]) == (1, "Proxima Cen b", 39829675289565, "Proxima Cen")
    with CATALOGUE.open(newline="", encoding="utf-8") as file:
        known = islice(csv.DictReader(file), len(planets))
        listed = [(row["planet"], row["host_star"]) for row in known]
    assert [(name, star) for _, name, _, star in planets] == listed
    distances = [distance for _, _, distance, _ in planets]
    assert distances == sorted(distances)


def test_5000_planets_go_on_where_the_catalogue_ends(url):
    seeded(url, "--planets", "5000", "--scientists", "1", "--missions", "1")
    with CATALOGUE.open(newline="", encoding="utf-8") as file:
        known = {row["planet"] for row in csv.DictReader(file)}
    query = "SELECT name, distance_from_earth, nearest_star FROM planets ORDER BY id"
    with connected(url) as connection:
        planets = connection.execute(text(query)).all()
    assert len(planets) == len({name for name, _, _ in planets}) == 5000
    assert 0 < len(known) < 5000
    assert {name for name, _, _ in planets[: len(known)]} == known
    for name, distance, star in planets[len(known) :]:
        assert name not in known
        assert 0 < distance < 2**63
        assert star


def test_every_mission_takes_a_scientist_to_a_planet_that_is_there(url):
    seeded(url, *SMALL)
    query = """
        SELECT count(*) FROM missions
        JOIN scientists ON scientists.id = scientist_id JOIN planets ON planets.id = planet_id
    """
    with connected(url) as connection:
        assert connection.execute(text(query)).scalar_one() == 40


def test_most_missions_go_to_planets_that_are_near_and_some_very_far(url):
    # As many as `make run` asks for.
    seeded(url, "--planets", "3956", "--scientists", "60", "--missions", "240")
    query = "SELECT planet_id, count(*) FROM missions GROUP BY planet_id ORDER BY 2 DESC"
    with connected(url) as connection:
        visited = [tuple(row) for row in connection.execute(text(query))]
    most = visited[:10]
    assert all(planet <= 50 and 4 <= missions <= 10 for planet, missions in most)
    assert max(planet for planet, _ in visited) > 2000
    assert sum(missions for planet, missions in visited if planet > 500) > 10


def test_a_single_planet_gets_all_missions(url):
    seeded(url, "--planets", "1", "--scientists", "2", "--missions", "50")
    assert {row[3] for row in rows(url)["missions"]} == {1}


def test_the_same_random_seed_makes_the_same_data_and_another_makes_other(url):
    seeded(url, *SMALL, "--random-seed", "1")
    first = rows(url)
    seeded(url, *SMALL, "--random-seed", "1", "--reset")
    assert rows(url) == first
    seeded(url, *SMALL, "--random-seed", "2", "--reset")
    other = rows(url)
    assert other["planets"] == first["planets"]
    assert other["scientists"] != first["scientists"]
    assert other["missions"] != first["missions"]


def test_the_databases_get_the_same_data(databases, tmp_path):
    sqlite, postgresql = (databases.new(kind, tmp_path / "new.db", FILLED) for kind in KINDS)
    assert rows(sqlite) == rows(postgresql)


def test_a_database_that_has_data_is_left_alone_and_that_is_said(url):
    seeded(url, *SMALL)
    before = rows(url)
    said = seeded(url, "--planets", "9", "--scientists", "9", "--missions", "9")
    assert said == "The database already has data and is left alone; use --reset to replace it.\n"
    assert rows(url) == before


def test_a_single_row_is_data_already(url):
    with connected(url) as connection:
        connection.execute(
            text("INSERT INTO scientists (name, field_of_study) VALUES ('Amy', 'fields')")
        )
        connection.commit()
    assert "left alone" in seeded(url, *SMALL)
    assert numbers(url) == [0, 1, 0]


def test_reset_replaces_what_is_there_with_ids_from_1_on(url):
    seeded(url, *SMALL)
    seeded(url, "--planets", "3", "--scientists", "2", "--missions", "4", "--reset")
    stored = rows(url)
    for table, count in zip(TABLES, (3, 2, 4), strict=True):
        assert [row[0] for row in stored[table]] == list(range(1, count + 1))


def test_reset_empties_whatever_refers_to_what_is_seeded(url):
    names = [table.name for table in replacing.tables()]
    assert set(names) >= {
        *("planets", "scientists", "missions", "actors", "movies", "casts", "events"),
        *("invited_guests", "members", "mentors", "coders", "snippets", "revisions"),
    }
    seeded(url, *SMALL, "--casting", "2", "--events", "2", "--funcster", "2")
    app = create_app(DATABASE_URL=url)
    with app.app_context():
        with db.engine.begin() as connection:
            examples.fill_empty(connection, app, 2)
        db.engine.dispose()
    counts = {name: number(url, name) for name in names}
    assert {name for name, rows in counts.items() if not rows} <= {"invited_guests"}
    seeded(url, "--planets", "0", "--scientists", "0", "--missions", "0", "--reset")
    assert {name: number(url, name) for name in names} == dict.fromkeys(names, 0)


CAST_TABLES = ("actors", "movies", "casts")


def cast_rows(url: str) -> dict[str, list[tuple]]:
    with connected(url) as connection:
        return {
            table: [
                tuple(row)
                for row in connection.execute(text(f"SELECT * FROM {table} ORDER BY 1, 2"))
            ]
            for table in CAST_TABLES
        }


def test_actors_and_movies_are_made_where_they_are_asked_for(url):
    said = seeded(url, *SMALL, "--casting", "7")
    for line in ("actors: 7 of 7", "movies: 7 of 7", "casts: 28 of 28"):
        assert line in said
    first = cast_rows(url)
    for table in ("actors", "movies"):
        assert [row[0] for row in first[table]] == list(range(1, 8))
    for movie in range(1, 8):
        assert len({actor for film, actor in first["casts"] if film == movie}) == 4
    before = rows(url)
    seeded(url, *SMALL, "--casting", "7", "--reset")
    assert (rows(url), cast_rows(url)) == (before, first)


def test_without_a_number_there_are_twenty_actors_and_without_the_option_none(url):
    seeded(url, *SMALL, "--casting")
    assert [number(url, table) for table in CAST_TABLES] == [20, 20, 80]
    travel = rows(url)
    seeded(url, *SMALL, "--reset")
    assert [number(url, table) for table in CAST_TABLES] == [0, 0, 0]
    assert rows(url) == travel


@pytest.mark.parametrize("count", [1, 2])
def test_of_few_actors_all_play_in_each_movie(url, count):
    seeded(url, *SMALL, "--casting", str(count))
    assert number(url, "casts") == count * count


def test_an_actor_is_data_already(url):
    seeded(url, "--planets", "0", "--scientists", "0", "--missions", "0", "--casting", "1")
    assert "left alone" in seeded(url, *SMALL)


LIBRARY = ("members", "mentors", "coders", "snippets", "revisions", "users", "user_roles")


def test_coders_and_mentors_have_accounts_and_real_functions_some_of_which_wait(url):
    seeded(url, *SMALL, "--funcster", "10")
    assert [number(url, table) for table in LIBRARY] == [12, 2, 10, 200, 200, 12, 12]
    with connected(url) as connection:

        def values(query):
            return [row[0] for row in connection.execute(text(query))]

        assert 0 < sum(values("SELECT needs_review FROM snippets")) < 200
        for code in set(values("SELECT code FROM snippets")):
            compile(code, "snippet", "exec")
        assert len(set(values("SELECT snippet_name FROM snippets"))) == 20
        assert values("SELECT password_hash FROM users") == [None] * 12
        assert values("SELECT count(*) FROM coders WHERE mentor_id IS NULL") == [1]
        copies = "SELECT count(*) FROM revisions JOIN snippets ON snippets.id = snippet_id"
        assert values(f"{copies} AND revisions.code = snippets.code") == [200]
    with application(url) as app:
        said = command(app, "users", "token", "coder1@funcster.example")
    assert said.stdout.count(".") == 2, said.stderr


def test_reset_replaces_coders_with_their_accounts_and_leaves_all_others(url):
    with application(url) as app:
        assert command(app, "users", "create", "amy@example.com").exit_code == 0
    for _ in range(2):
        seeded(url, *SMALL, "--funcster", "--reset")
        assert [number(url, table) for table in LIBRARY] == [23, 3, 20, 400, 400, 24, 23]
    assert "left alone" in seeded(url, *SMALL)
    seeded(url, *SMALL, "--reset")
    assert [number(url, table) for table in LIBRARY] == [0, 0, 0, 0, 0, 1, 0]


def test_none_can_be_asked_for(url):
    seeded(url, "--planets", "0", "--scientists", "2", "--missions", "5")
    assert numbers(url) == [0, 2, 0]
    seeded(url, "--planets", "2", "--scientists", "0", "--missions", "5", "--reset")
    assert numbers(url) == [2, 0, 0]
    seeded(url, "--planets", "0", "--scientists", "0", "--missions", "0", "--reset")
    assert numbers(url) == [0, 0, 0]


def test_with_the_setting_seed_0_an_empty_database_stays_empty(url):
    assert seeded(url, *SMALL, SEED="0") == "SEED is 0: the database is left as it is.\n"
    assert numbers(url) == [0, 0, 0]


@pytest.mark.parametrize(
    ("option", "value"),
    [
        *(("--planets", value) for value in ("-1", "ten", "1.5", "", "10000001", "9" * 5000, "²")),
        ("--scientists", "-1"),
        ("--missions", "-1"),
        ("--casting", "-1"),
        ("--funcster", "-1"),
    ],
)
def test_a_number_that_is_none_is_refused_with_a_usage_line(option, value, capsys):
    with pytest.raises(SystemExit) as exited:
        seed.main([f"{option}={value}"])
    said = capsys.readouterr()
    assert (exited.value.code, said.out) == (2, "")
    assert said.err.startswith("usage: seed.py ")
    assert f"error: argument {option}: must be a number from 0 to 10000000" in said.err


@pytest.mark.parametrize("arguments", [["--random-seed", "x"], ["--moons", "3"], ["planets"]])
def test_an_argument_that_is_none_is_refused_with_a_usage_line(arguments, capsys):
    with pytest.raises(SystemExit) as exited:
        seed.main(arguments)
    assert exited.value.code == 2
    assert capsys.readouterr().err.startswith("usage: seed.py ")


@pytest.mark.process
def test_a_usage_error_is_all_that_the_command_prints():
    result = run("seed.py", "--planets=-1", env=environment("sqlite://"))
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith("usage: seed.py ")
    assert "Traceback" not in result.stderr
