"""ETag, If-None-Match and If-Match; Idempotency-Key where nobody else is at it."""

import time

import pytest
from sqlalchemy import text

from agency.database import db
from agency.rest.idempotency import KEPT_SECONDS

BODY = {"name": "Amy Wong", "field_of_study": "physics"}


@pytest.mark.parametrize(
    "url",
    ["/scientists", "/scientists?page=1", "/scientists/1", "/statistics", "/openapi.json"],
)
def test_what_the_client_has_already_is_not_sent_again(client, fry, url):
    first = client.get(url)
    again = client.get(url, headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.get_data()) == (304, b"")
    assert again.headers["ETag"] == first.headers["ETag"]
    for header in ("*", f'"other", {first.headers["ETag"]}', f"W/{first.headers['ETag']}"):
        assert client.get(url, headers={"If-None-Match": header}).status_code == 304
    assert client.get(url, headers={"If-None-Match": '"other"'}).status_code == 200


def test_a_changed_resource_has_another_tag(client, fry):
    before = {url: client.get(url).headers["ETag"] for url in ("/scientists", f"/scientists/{fry}")}
    client.patch(f"/scientists/{fry}", json={"name": "Fry"})
    for url, tag in before.items():
        answer = client.get(url, headers={"If-None-Match": tag})
        assert answer.status_code == 200
        assert answer.headers["ETag"] != tag


def test_a_page_whose_total_has_changed_is_sent_again(client, fry):
    page = client.get("/scientists?page=1&per_page=1")
    client.post("/scientists", json=BODY)
    again = client.get(
        "/scientists?page=1&per_page=1", headers={"If-None-Match": page.headers["ETag"]}
    )
    assert (again.status_code, again.headers["X-Total-Count"]) == (200, "2")


@pytest.mark.parametrize("method", ["patch", "delete"])
def test_a_write_happens_only_if_the_resource_is_as_the_client_knows_it(client, fry, method):
    url = f"/scientists/{fry}"
    known = client.get(url).headers["ETag"]
    client.patch(url, json={"name": "Somebody else's change"})
    send = getattr(client, method)
    for header in (known, '"other"', f"W/{client.get(url).headers['ETag']}", "nonsense", ""):
        answer = send(url, json={"name": "Mine"}, headers={"If-Match": header})
        assert (answer.status_code, answer.content_type) == (412, "application/json")
        assert "changed" in answer.json["error"]
    assert client.get(url).json["name"] == "Somebody else's change"
    now = client.get(url).headers["ETag"]
    assert send(url, json={"name": "Mine"}, headers={"If-Match": now}).status_code in (202, 204)


def test_an_editor_can_go_on_with_the_tag_of_the_last_change(client, fry):
    tag = "*"
    for name in ("One", "Two", "Three"):
        answer = client.patch(f"/scientists/{fry}", json={"name": name}, headers={"If-Match": tag})
        assert answer.status_code == 202
        tag = answer.headers["ETag"]


def test_if_match_on_what_is_not_there_is_not_found(client):
    answer = client.patch("/scientists/9", json={"name": "x"}, headers={"If-Match": "*"})
    assert answer.status_code == 404


def test_a_repeated_request_gets_the_first_answer_again(client):
    header = {"Idempotency-Key": "booking-1"}
    first = client.post("/scientists", json=BODY, headers=header)
    assert "Idempotent-Replayed" not in first.headers
    # The same body in another order of its properties is the same request.
    again = client.post("/scientists", json=dict(reversed(BODY.items())), headers=header)
    assert again.headers["Idempotent-Replayed"] == "true"
    assert (again.status_code, again.get_data()) == (first.status_code, first.get_data())
    for name in ("ETag", "Location", "Content-Type"):
        assert again.headers[name] == first.headers[name]
    assert len(client.get("/scientists").json) == 1


def test_the_first_answer_is_replayed_even_if_its_row_has_changed_since(client):
    header = {"Idempotency-Key": "booking-1"}
    first = client.post("/scientists", json=BODY, headers=header)
    client.delete(first.headers["Location"])
    again = client.post("/scientists", json=BODY, headers=header)
    assert again.get_data() == first.get_data()
    assert client.get("/scientists").json == []


def test_a_repeated_request_is_known_by_what_counts_in_it(client):
    header = {"Idempotency-Key": "booking-1"}
    first = client.post("/scientists", json=BODY, headers=header)
    deep: list = []
    for _ in range(500):
        deep = [deep]
    again = client.post("/scientists/", json={**BODY, "id": 7, "more": deep}, headers=header)
    assert (again.status_code, again.get_data()) == (201, first.get_data())
    assert again.headers["Idempotent-Replayed"] == "true"


def test_a_key_is_good_for_one_body(client):
    header = {"Idempotency-Key": "booking-1"}
    client.post("/scientists", json=BODY, headers=header)
    answer = client.post("/scientists", json={**BODY, "name": "Leela"}, headers=header)
    assert (answer.status_code, answer.content_type) == (422, "application/json")
    assert "another body" in answer.json["error"]
    assert len(client.get("/scientists").json) == 1


def test_a_key_means_another_request_at_another_url(client):
    header = {"Idempotency-Key": "1"}
    assert client.post("/scientists", json=BODY, headers=header).status_code == 201
    assert client.post("/planets", json={"name": "Mars"}, headers=header).status_code == 201


def test_a_request_that_failed_may_be_mended_and_sent_with_its_key(client):
    header = {"Idempotency-Key": "booking-1"}
    body = {"name": "m", "scientist_id": 1, "planet_id": 1}
    assert client.post("/missions", json=body, headers=header).status_code == 400
    client.post("/scientists", json=BODY)
    client.post("/planets", json={"name": "Mars"})
    answer = client.post("/missions", json=body, headers=header)
    assert answer.status_code == 201
    assert "Idempotent-Replayed" not in answer.headers


@pytest.mark.parametrize("key", ["", "x" * 256, "with space", "ünïcode"])
def test_a_key_that_is_none_is_refused(client, key):
    answer = client.post("/scientists", json=BODY, headers={"Idempotency-Key": key})
    assert answer.status_code == 400
    assert answer.json["details"][0]["field"] == "Idempotency-Key"
    assert client.get("/scientists").json == []


@pytest.mark.parametrize(("age", "replayed"), [(24 * 3600 + 60, True), (KEPT_SECONDS + 60, False)])
def test_an_answer_is_kept_for_a_day_at_least_and_not_for_ever(app, client, age, replayed):
    header = {"Idempotency-Key": "booking-1"}
    client.post("/scientists", json=BODY, headers=header)
    with app.app_context(), db.engine.begin() as connection:
        created = {"created": int(time.time()) - age}
        connection.execute(text("UPDATE idempotency_keys SET created_at = :created"), created)
    answer = client.post("/scientists", json=BODY, headers=header)
    assert ("Idempotent-Replayed" in answer.headers) is replayed
    assert len(client.get("/scientists").json) == (1 if replayed else 2)
