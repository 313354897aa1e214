"""The models' own rules, which hold for whoever makes them: a request, a script or the shell."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from agency.accounts.models import User
from agency.database import db
from agency.travel.models import Mission, Planet, Scientist
from agency.validation import ValidationError


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (None, "must not be null"),
        ("", "must not be blank"),
        (" \t\n\u2003", "must not be blank"),
        (5, "must be text"),
        (b"bytes", "must be text"),
        ("x" * 256, "must have at most 255 characters"),
        ("a\0b", "must not contain a NUL character"),
        ("half \ud83e", "must not contain a lone surrogate"),
    ],
)
def test_text_that_can_not_stand_is_refused_at_once(value, message):
    with pytest.raises(ValidationError) as error:
        Scientist(name=value, field_of_study="physics")
    assert error.value.details == [{"field": "name", "message": message}]
    scientist = Scientist(name="Amy", field_of_study="physics")
    with pytest.raises(ValueError, match=message):
        scientist.name = value
    assert scientist.name == "Amy"


@pytest.mark.parametrize("value", [True, 1.0, "1", 2**63, -1, [1]])
def test_numbers_that_can_not_stand_are_refused_at_once(value):
    with pytest.raises(ValidationError):
        Planet(name="Mars", distance_from_earth=value)
    with pytest.raises(ValidationError):
        Mission(name="m", scientist_id=value, planet_id=1)


@pytest.mark.parametrize("length", [1, 255])
def test_text_of_any_length_up_to_the_bound_stands(app, length):
    with app.app_context():
        db.session.add(Scientist(name="🪐" * length, field_of_study="x"))
        db.session.commit()
        assert len(Scientist.query.one().name) == length


def test_what_was_left_out_is_refused_when_it_is_stored(app):
    with app.app_context():
        db.session.add(Scientist(name="Amy"))
        with pytest.raises(ValidationError, match="field_of_study is required"):
            db.session.commit()
        db.session.rollback()
        assert Scientist.query.count() == 0


def test_a_plain_value_error_of_a_validator_is_told_of_its_field():
    with pytest.raises(ValueError, match="must be an email address"):
        User(email="nobody")
    with pytest.raises(ValidationError) as error:
        User.validated({"email": "nobody", "firstname": ""})
    assert error.value.details == [
        {"field": "email", "message": "must be an email address"},
        {"field": "firstname", "message": "must not be blank"},
    ]


def test_what_can_not_stand_never_gets_into_a_session(app):
    with app.app_context():
        with pytest.raises(ValueError, match="name must not be blank"):
            db.session.add(Scientist(name="", field_of_study="physics"))
        db.session.commit()
        assert Scientist.query.count() == 0


def test_a_mission_can_be_made_from_objects(app):
    with app.app_context():
        scientist = Scientist(name="Amy", field_of_study="physics")
        scientist.missions.append(Mission(name="m", planet=Planet(name="Mars")))
        db.session.add(scientist)
        db.session.commit()
        assert [planet.name for planet in scientist.planets] == ["Mars"]


def test_a_mission_that_a_scientist_gives_up_is_gone(app):
    with app.app_context():
        scientist = Scientist(name="Amy", field_of_study="physics")
        scientist.missions.append(Mission(name="m", planet=Planet(name="Mars")))
        db.session.add(scientist)
        db.session.commit()
        scientist.missions.clear()
        db.session.commit()
        assert Mission.query.count() == 0


def test_the_database_itself_removes_missions_and_refuses_strays(app):
    with app.app_context():
        scientist = Scientist(name="Amy", field_of_study="physics")
        db.session.add(Mission(name="m", scientist=scientist, planet=Planet(name="Mars")))
        db.session.commit()
        with db.engine.begin() as connection:
            connection.execute(text("DELETE FROM planets"))
            assert connection.scalar(text("SELECT count(*) FROM missions")) == 0
        with pytest.raises(IntegrityError), db.engine.begin() as connection:
            connection.execute(
                text("INSERT INTO missions (name, scientist_id, planet_id) VALUES ('m', 1, 99)")
            )
