"""The casting contract, row by row: what each call answers, and what each error looks like."""

import pytest
from sqlalchemy import text

from agency.casting.models import Actor, Movie
from agency.database import db
from tests.support.accounts import signed_in

JSON = "application/json"
AMY = {"name": "Amy Wong", "age": 30, "gender": "female"}
HAL = {"name": "Calculon", "age": 120, "gender": "robot"}
MOVIE = {"title": "The Magnificent Three", "release_date": "2002-12-04", "actors": []}
NOT_FOUND = {"success": False, "error": 404, "message": "Resource was not found"}


@pytest.fixture
def producer(app):
    return signed_in(app, "executive_producer")


@pytest.fixture
def director(app):
    return signed_in(app, "casting_director")


@pytest.fixture
def assistant(app):
    return signed_in(app, "casting_assistant")


@pytest.fixture
def cast(producer):
    """Two actors, and a movie in which the second plays."""
    producer.post("/actors", json=AMY)
    producer.post("/actors", json=HAL)
    producer.post("/movies", json={**MOVIE, "actors": [2]})


def listed(client, plural):
    answer = client.get(f"/{plural}")
    assert (answer.status_code, answer.content_type) == (200, JSON)
    assert list(answer.json) == ["success", plural]
    assert answer.json["success"] is True
    return answer.json[plural]


def test_an_actor_is_added_and_the_list_is_answered(producer):
    answer = producer.post("/actors", json=AMY)
    assert (answer.status_code, answer.content_type) == (200, JSON)
    assert answer.json == {"success": True, "actors": [{"id": 1, **AMY}]}
    assert answer.headers["Location"] == "/actors/1"
    more = producer.post("/actors", json=HAL)
    assert more.json["actors"] == [{"id": 1, **AMY}, {"id": 2, **HAL}]
    shown = producer.get("/actors")
    assert shown.get_data() == more.get_data()
    assert shown.headers["ETag"] == more.headers["ETag"]


def test_a_movie_is_added_with_its_actors_in_the_order_of_their_ids(producer, cast):
    answer = producer.post("/movies", json={**MOVIE, "actors": [2, 1]})
    assert (answer.status_code, answer.content_type) == (200, JSON)
    shown = {
        "id": 1,
        "title": "The Magnificent Three",
        "release_date": "Wed, 04 Dec 2002 00:00:00 GMT",
        "actors": [2],
    }
    movies = [shown, {**shown, "id": 2, "actors": [1, 2]}]
    assert answer.json == {"success": True, "movies": movies}
    assert listed(producer, "movies") == movies


def test_a_movie_may_have_no_actors_yet(producer):
    body = {"title": "Solo", "release_date": "2002-12-04"}
    assert producer.post("/movies", json=body).json["movies"][0]["actors"] == []


@pytest.mark.parametrize(
    "change", [{"name": "Amy"}, {"age": 31}, {"gender": "x"}, {"name": "Amy", "age": 0}]
)
def test_a_change_of_an_actor_touches_what_it_names(director, cast, change):
    answer = director.patch("/actors/1", json=change)
    assert (answer.status_code, answer.content_type) == (200, JSON)
    actors = [{"id": 1, **AMY, **change}, {"id": 2, **HAL}]
    assert answer.json == {"success": True, "actors": actors}
    assert listed(director, "actors") == actors


@pytest.mark.parametrize(
    ("change", "shown"),
    [
        ({"title": "The Magnificent Four"}, {"title": "The Magnificent Four"}),
        ({"release_date": "2102-01-31"}, {"release_date": "Tue, 31 Jan 2102 00:00:00 GMT"}),
        ({"actors": [1]}, {"actors": [1]}),
        ({"actors": [2, 1]}, {"actors": [1, 2]}),
        ({"actors": []}, {"actors": []}),
        ({"actors": [2], "title": "x"}, {"title": "x"}),
    ],
)
def test_a_change_of_a_movie_touches_what_it_names(director, cast, change, shown):
    before = listed(director, "movies")
    answer = director.patch("/movies/1", json=change)
    assert (answer.status_code, answer.content_type) == (200, JSON)
    assert answer.json == {"success": True, "movies": [{**before[0], **shown}]}
    assert listed(director, "movies") == answer.json["movies"]


def test_who_is_removed_leaves_the_movies_and_takes_the_link_along(director, cast):
    answer = director.delete("/actors/2")
    assert (answer.status_code, answer.content_type) == (200, JSON)
    assert answer.json == {"success": True, "actors": [{"id": 1, **AMY}]}
    (movie,) = listed(director, "movies")
    assert movie["actors"] == []


def test_a_movie_that_is_removed_leaves_its_actors(producer, cast):
    assert producer.delete("/movies/1").json == {"success": True, "movies": []}
    assert len(listed(producer, "actors")) == 2


@pytest.mark.parametrize("plural", ["actors", "movies"])
def test_an_empty_collection_is_not_found(producer, plural):
    for url in (f"/{plural}", f"/{plural}/", f"/{plural}?page=1", f"/{plural}?sort=-id"):
        answer = producer.get(url)
        assert (answer.status_code, answer.content_type) == (404, JSON)
        assert answer.json == NOT_FOUND


def test_the_last_one_is_removed_with_an_empty_list(producer, cast):
    producer.delete("/actors/1")
    answer = producer.delete("/actors/2")
    assert (answer.status_code, answer.json) == (200, {"success": True, "actors": []})
    assert producer.get("/actors").status_code == 404


def test_a_search_that_finds_nothing_is_an_empty_list(producer, cast):
    for url in ("/actors?q=zoidberg", "/actors?gender=none", "/actors?page=7"):
        answer = producer.get(url)
        assert (answer.status_code, answer.json) == (200, {"success": True, "actors": []})


def test_an_item_is_shown_alone(assistant, cast):
    assert assistant.get("/actors/1").json == {"success": True, "actor": {"id": 1, **AMY}}
    shown = assistant.get("/movies/1").json
    assert shown == {"success": True, "movie": listed(assistant, "movies")[0]}


@pytest.mark.parametrize("ident", ["0", "5", "-1", "9" * 19, "9" * 5000])
@pytest.mark.parametrize("plural", ["actors", "movies"])
def test_an_id_that_names_nobody_is_not_found(producer, cast, plural, ident):
    url = f"/{plural}/{ident}"
    body = {"name": "x", "title": "x"}
    for answer in (producer.get(url), producer.patch(url, json=body), producer.delete(url)):
        assert (answer.status_code, answer.content_type) == (404, JSON)
        assert answer.json == NOT_FOUND


def test_a_slash_at_the_end_makes_no_difference_and_no_redirect(producer):
    answer = producer.post("/actors/", json=AMY)
    assert (answer.status_code, answer.headers["Location"]) == (200, "/actors/1")
    assert producer.get("/actors/").json == answer.json
    assert producer.patch("/actors/1/", json={"age": 1}).status_code == 200


@pytest.mark.parametrize("url", ["/actors/x", "/actors/1/movies", "/movies/1.5", "/movies//1"])
def test_an_unknown_url_is_answered_by_the_contract_of_its_neighbours(client, url):
    answer = client.get(url)
    assert (answer.status_code, answer.content_type, answer.json) == (404, JSON, NOT_FOUND)


def test_a_method_that_a_resource_lacks_is_not_allowed(client):
    for method, url in (("PUT", "/actors"), ("DELETE", "/movies"), ("POST", "/actors/1")):
        answer = client.open(url, method=method)
        assert (answer.status_code, answer.content_type) == (405, JSON)
        assert answer.json == {"success": False, "error": 405, "message": "Method not allowed"}
        assert "GET" in answer.headers["Allow"]


def test_without_a_token_nothing_is_answered(client):
    for method in ("GET", "POST"):
        answer = client.open("/actors", method=method)
        assert (answer.status_code, answer.content_type) == (401, JSON)
        sentence = answer.json["description"]
        assert answer.json == {
            "success": False,
            "error": 401,
            "message": sentence,
            "code": "authorization_header_missing",
            "description": sentence,
        }
        assert answer.headers["WWW-Authenticate"] == "Bearer"


@pytest.mark.parametrize("header", ["Bearer", "Basic eDp5", "Bearer x", "Bearer a b", "nonsense"])
def test_a_malformed_token_is_a_401_with_its_code(client, header):
    answer = client.get("/movies", headers={"Authorization": header})
    assert (answer.status_code, answer.json["code"]) == (401, "invalid_header")
    assert answer.json["message"] == answer.json["description"]


def test_the_permission_is_checked_before_the_body(assistant):
    for options in ({"json": {"age": "twenty five"}}, {"data": b"{"}, {}):
        answer = assistant.post("/actors", **options)
        assert (answer.status_code, answer.content_type) == (403, JSON)
        assert answer.json == {
            "success": False,
            "error": 403,
            "message": "Permission not found.",
            "code": "unauthorized",
            "description": "Permission not found.",
        }


def test_the_permission_is_checked_before_the_row_is_looked_for(assistant):
    assert assistant.delete("/actors/5").status_code == 403
    assert assistant.patch("/movies/5", json={"title": "x"}).status_code == 403


def test_an_unexpected_fault_has_the_shape_too(app, producer):
    with app.app_context(), db.engine.begin() as connection:
        connection.execute(text("ALTER TABLE casts RENAME TO elsewhere"))
    try:
        answer = producer.get("/movies")
    finally:
        with app.app_context(), db.engine.begin() as connection:
            connection.execute(text("ALTER TABLE elsewhere RENAME TO casts"))
    # SQLite calls a missing table an operational error, as it does a busy one.
    assert answer.status_code in (500, 503)
    assert set(answer.json) == {"success", "error", "message"}
    assert "casts" not in answer.json["message"]


def test_pages_sorting_search_and_filters_are_those_of_travel(producer, cast):
    answer = producer.get("/actors?sort=-name&per_page=1&page=2")
    assert [actor["name"] for actor in answer.json["actors"]] == ["Amy Wong"]
    assert answer.headers["X-Total-Count"] == "2"
    assert 'rel="prev"' in answer.headers["Link"]
    assert producer.get("/actors?q=AMY").json["actors"] == [{"id": 1, **AMY}]
    assert producer.get("/actors?gender=robot").json["actors"] == [{"id": 2, **HAL}]
    producer.post("/movies", json={**MOVIE, "title": "Older", "release_date": "0999-12-31"})
    by_date = producer.get("/movies?sort=release_date").json["movies"]
    assert [movie["title"] for movie in by_date] == ["Older", "The Magnificent Three"]


def test_movies_are_filtered_by_an_actor_who_plays_in_them(producer, cast):
    producer.post("/movies", json={**MOVIE, "title": "Of Amy alone", "actors": [1]})
    titles = {
        actor: [movie["title"] for movie in producer.get(f"/movies?actors={actor}").json["movies"]]
        for actor in (1, 2, 9)
    }
    both = [movie["title"] for movie in producer.get("/movies?actors=1&q=alone").json["movies"]]
    assert both == ["Of Amy alone"]
    assert "Of Amy alone" in titles[1]
    assert "Of Amy alone" not in titles[2]
    assert titles[9] == []
    for nobody in ("amy", "1,2", "", "0", "-1", "99999999999999999999"):
        assert producer.get(f"/movies?actors={nobody}").status_code == 422


def test_what_the_client_has_already_is_not_sent_again(producer, cast):
    for url in ("/actors", "/actors?page=1", "/actors/1", "/movies", "/movies/1"):
        tag = producer.get(url).headers["ETag"]
        again = producer.get(url, headers={"If-None-Match": tag})
        assert (again.status_code, again.get_data()) == (304, b"")


def test_a_write_happens_only_if_the_row_is_as_the_client_knows_it(producer, cast):
    for url, change in (("/actors/1", {"age": 44}), ("/movies/1", {"actors": []})):
        known = {"If-Match": producer.get(url).headers["ETag"]}
        first = producer.patch(url, json=change, headers=known)
        assert first.status_code == 200
        for late in (
            producer.patch(url, json=change, headers=known),
            producer.delete(url, headers=known),
        ):
            assert (late.status_code, late.json["error"]) == (412, 412)
        # The tag of the change is that of the row, to go on with.
        assert first.headers["ETag"] == producer.get(url).headers["ETag"]
        now = {"If-Match": first.headers["ETag"]}
        assert producer.delete(url, headers=now).status_code == 200


def test_a_repeated_request_gets_the_first_answer_again(producer):
    header = {"Idempotency-Key": "audition-1"}
    first = producer.post("/actors", json=AMY, headers=header)
    producer.post("/actors", json=HAL)
    again = producer.post("/actors", json=AMY, headers=header)
    assert (again.status_code, again.get_data()) == (200, first.get_data())
    assert again.headers["Idempotent-Replayed"] == "true"
    assert len(listed(producer, "actors")) == 2
    other = producer.post("/actors", json=HAL, headers=header)
    assert (other.status_code, other.json["message"]) == (422, "Unprocessable Entity")
    assert "another body" in other.json["details"][0]["message"]
    film = {"Idempotency-Key": "film-1"}
    made = [producer.post("/movies", json=MOVIE, headers=film) for _ in range(2)]
    assert made[0].get_data() == made[1].get_data()


def test_a_key_means_another_request_of_another_account(director, producer):
    header = {"Idempotency-Key": "1"}
    for client in (director, producer):
        answer = client.post("/actors", json=AMY, headers=header)
        assert "Idempotent-Replayed" not in answer.headers
    assert len(listed(producer, "actors")) == 2


def test_properties_that_are_not_the_clients_to_set_are_ignored(producer, cast):
    more = {"id": 77, "movies": [1], "is_admin": True, "roles": ["administrator"], "success": 0}
    producer.post("/actors", json={**AMY, **more})
    producer.patch("/actors/1", json={"name": "Amy", **more})
    actors = listed(producer, "actors")
    assert [actor["id"] for actor in actors] == [1, 2, 3]
    assert all(set(actor) == {"id", "name", "age", "gender"} for actor in actors)
    assert listed(producer, "movies")[0]["actors"] == [2]


def test_the_number_of_statements_does_not_grow_with_the_rows(app, producer, statements):
    with app.app_context():
        people = [Actor(name=f"a{number}", age=number, gender="x") for number in range(30)]
        db.session.add_all(people)
        for number in range(20):
            db.session.add(Movie(title=f"m{number}", release_date="2002-12-04", actors=people))
        db.session.commit()
    # One of them each time looks up the account whose token it is.
    budgets = {
        ("GET", "/actors"): 2,
        ("GET", "/movies"): 2,
        ("GET", "/movies?page=1"): 3,
        ("GET", "/movies/1"): 2,
        ("POST", "/movies"): 1 + 4,
        ("PATCH", "/movies/1"): 1 + 6,
        ("DELETE", "/movies/1"): 1 + 3,
    }
    for (method, url), budget in budgets.items():
        body = None if method in ("GET", "DELETE") else {**MOVIE, "actors": list(range(1, 31))}
        with statements() as ran:
            assert producer.open(url, method=method, json=body).status_code == 200
        assert len(ran) <= budget, (method, url, ran)


def test_a_movie_can_be_made_from_objects(app):
    with app.app_context():
        actor = Actor(**AMY)
        db.session.add(Movie(title="m", release_date="2002-12-04", actors=[actor]))
        db.session.commit()
        (movie,) = actor.movies
        assert movie.to_dict() == {
            "id": 1,
            "title": "m",
            "release_date": "Wed, 04 Dec 2002 00:00:00 GMT",
            "actors": [1],
        }
        db.session.delete(actor)
        db.session.commit()
        db.session.expire_all()
        assert Movie.query.one().actors == []
