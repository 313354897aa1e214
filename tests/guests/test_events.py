"""Events that guests are invited to: as the contract has them, changed and removed."""

import pytest

from agency.guests.models import Event
from agency.validation import ValidationError
from tests.support.accounts import signed_in
from tests.support.audit import EVENT

EVENTS = "/api/v1/event"


def test_an_event_is_added_and_listed(app, admin, event):
    sent = {**EVENT, "description": "Bring a jacket.", "name": "Landing"}
    added = admin.post(EVENTS, json=sent)
    assert added.json == {"id": 2, **sent, "mission_id": None}
    assert added.headers["Location"] == f"{EVENTS}/2"
    listed = signed_in(app).get(EVENTS)
    assert (listed.status_code, listed.json[1]) == (200, added.json)
    assert [row["id"] for row in listed.json] == [1, 2]
    page = admin.get(f"{EVENTS}?page=2&per_page=1&sort=name")
    assert [row["name"] for row in page.json] == ["Launch"]
    assert page.headers["X-Total-Count"] == "2"


@pytest.mark.parametrize(
    ("sent", "field"),
    [
        ({"start_date": "2100-05-04"}, "end_date"),
        ({"end_date": "2100-04-30"}, "end_date"),
        ({"end_date": "2100-04-30T23:59:59Z", "name": "Landing"}, "end_date"),
        ({"start_date": "2100-05-03", "end_date": "2100-05-02"}, "end_date"),
        ({"start_date": None}, "start_date"),
        ({"mission_id": 99}, "mission_id"),
        ({"name": " "}, "name"),
        ({}, None),
    ],
)
def test_a_change_that_an_event_may_not_have_is_refused_whole(admin, event, sent, field):
    before = admin.get(f"{EVENTS}/1").json
    answer = admin.patch(f"{EVENTS}/1", json=sent)
    assert (answer.status_code, [fault["field"] for fault in answer.json["details"]]) == (
        400,
        [field],
    )
    assert admin.get(f"{EVENTS}/1").json == before
    both = admin.patch(f"{EVENTS}/1", json={"start_date": "2101-01-01", "end_date": "2101-01-02"})
    assert both.status_code == 202


def test_an_event_is_added_once_for_a_key(admin):
    sent = {"json": EVENT, "headers": {"Idempotency-Key": "once"}}
    assert admin.post(EVENTS, **sent).data == admin.post(EVENTS, **sent).data
    assert len(admin.get(EVENTS).json) == 1


def test_an_event_may_be_sent_as_a_form(admin, fry, amphibios):
    mission = {"name": "First light", "scientist_id": fry, "planet_id": amphibios}
    ident = admin.post("/missions", json=mission).json["id"]
    answer = admin.post(EVENTS, data={**EVENT, "mission_id": str(ident), "description": ""})
    assert (answer.status_code, answer.json["mission_id"]) == (201, ident)
    assert answer.json["description"] is None


def test_an_event_outlives_its_mission(client, admin, fry, amphibios):
    mission = {"name": "First light", "scientist_id": fry, "planet_id": amphibios}
    client.post("/missions", json=mission)
    assert admin.post(EVENTS, json={**EVENT, "mission_id": 1}).status_code == 201
    assert client.delete("/missions/1").status_code == 204
    (event,) = admin.get(EVENTS).json
    assert (event["name"], event["mission_id"]) == ("Launch", None)


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [
        ("2100-05-01", "2100-05-01", ("2100-05-01", "2100-05-01")),
        ("2100-05-01T18:00:00Z", "2100-05-01", ("2100-05-01T18:00:00Z", "2100-05-01")),
        ("2100-05-01T18:00:00.5+02:00", "2100-05-01T18:00", ("2100-05-01T16:00:00Z",) * 1),
        ("2100-05-01 18:00:00", "2100-05-02T00:00:00-11:30", ("2100-05-01T18:00:00Z",)),
    ],
)
def test_dates_are_days_or_instants(admin, start, end, shown):
    answer = admin.post(EVENTS, json={"name": "Launch", "start_date": start, "end_date": end})
    assert answer.status_code == 201
    assert (answer.json["start_date"], answer.json["end_date"])[: len(shown)] == shown


@pytest.mark.parametrize(
    ("start", "end", "field"),
    [
        ("2100-05-02", "2100-05-01", "end_date"),
        ("2100-05-01T18:00:00Z", "2100-05-01T17:59:59Z", "end_date"),
        ("2100-05-01T18:00:00-01:00", "2100-05-01T18:30:00Z", "end_date"),
        ("2100-05-02T00:00:00Z", "2100-05-01", "end_date"),
        ("2100-02-30", "2100-05-01", "start_date"),
        ("2100-05-01", "2100-5-1", "end_date"),
        ("2100-05-01", "soon", "end_date"),
        ("2100-05-01T25:00:00Z", "2100-05-03", "start_date"),
        ("0001-01-01T00:00:00+01:00", "2100-05-03", "start_date"),
        ("2100-05-01", "9" * 50, "end_date"),
        ("2100-W05", "2100-05-03", "start_date"),
        ("", "2100-05-03", "start_date"),
        (None, "2100-05-03", "start_date"),
        (20, "2100-05-03", "start_date"),
        (["2100-05-01"], "2100-05-03", "start_date"),
    ],
)
def test_other_dates_are_refused(app, admin, start, end, field):
    answer = admin.post(EVENTS, json={"name": "x", "start_date": start, "end_date": end})
    assert (answer.status_code, list(answer.json)) == (400, ["message", "details"])
    assert [detail["field"] for detail in answer.json["details"]] == [field]
    assert admin.get(EVENTS).json == []


def test_an_invalid_event_is_told_field_by_field(admin):
    body = {"name": " ", "description": "\0", "end_date": "soon", "mission_id": 7}
    answer = admin.post(EVENTS, json=body)
    fields = [detail["field"] for detail in answer.json["details"]]
    assert (answer.status_code, fields) == (
        400,
        ["name", "description", "start_date", "end_date", "mission_id"],
    )
    answer = admin.post(EVENTS, data={**EVENT, "mission_id": "7.5"})
    assert answer.json["details"] == [{"field": "mission_id", "message": "must be a whole number"}]


def test_the_model_itself_refuses_an_end_before_the_start():
    event = Event(name="Launch", end_date="2100-05-01")
    with pytest.raises(ValidationError, match="end_date must not be before"):
        event.start_date = "2100-05-02"
