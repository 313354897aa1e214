"""The same API in typical Flask-RESTful: `query.all()`, `to_dict()`. Serve it with gunicorn."""

import os

from flask import Flask, request
from flask_restful import Api, Resource
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import event
from sqlalchemy.orm import validates
from sqlalchemy_serializer import SerializerMixin

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)
api = Api(app)

with app.app_context():
    if db.engine.dialect.name == "sqlite":

        @event.listens_for(db.engine, "connect")
        def set_up(connection, record):
            """Make SQLite as durable as in the other servers."""
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")


class Scientist(db.Model, SerializerMixin):
    """A scientist."""

    __tablename__ = "scientists"
    serialize_rules = ("-missions.scientist",)

    id = db.Column(db.BigInteger, primary_key=True)
    name = db.Column(db.String, nullable=False)
    field_of_study = db.Column(db.String, nullable=False)
    missions = db.relationship("Mission", back_populates="scientist", cascade="all, delete-orphan")

    @validates("name", "field_of_study")
    def validate(self, key, value):
        """Refuse empty values."""
        if not value:
            raise ValueError(f"{key} must not be empty")
        return value


class Planet(db.Model, SerializerMixin):
    """A planet."""

    __tablename__ = "planets"
    serialize_rules = ("-missions.planet",)

    id = db.Column(db.BigInteger, primary_key=True)
    name = db.Column(db.String)
    distance_from_earth = db.Column(db.BigInteger)
    nearest_star = db.Column(db.String)
    missions = db.relationship("Mission", back_populates="planet", cascade="all, delete-orphan")


class Mission(db.Model, SerializerMixin):
    """A mission."""

    __tablename__ = "missions"
    serialize_rules = ("-scientist.missions", "-planet.missions")

    id = db.Column(db.BigInteger, primary_key=True)
    name = db.Column(db.String, nullable=False)
    scientist_id = db.Column(db.BigInteger, db.ForeignKey("scientists.id"), nullable=False)
    planet_id = db.Column(db.BigInteger, db.ForeignKey("planets.id"), nullable=False)
    scientist = db.relationship("Scientist", back_populates="missions")
    planet = db.relationship("Planet", back_populates="missions")

    @validates("name", "scientist_id", "planet_id")
    def validate(self, key, value):
        """Refuse empty values."""
        if not value:
            raise ValueError(f"{key} must not be empty")
        return value


class Coder(db.Model, SerializerMixin):
    """A coder."""

    __tablename__ = "coders"

    id = db.Column(db.BigInteger, primary_key=True)
    username = db.Column(db.String(24), nullable=False)
    mentor_id = db.Column(db.BigInteger)
    snippets = db.relationship("Snippet", back_populates="coder", cascade="all, delete-orphan")


class Snippet(db.Model, SerializerMixin):
    """A snippet."""

    __tablename__ = "snippets"
    serialize_rules = ("-coder.snippets",)

    id = db.Column(db.BigInteger, primary_key=True)
    snippet_name = db.Column(db.String(200), nullable=False)
    code = db.Column(db.String, nullable=False)
    needs_review = db.Column(db.Boolean, nullable=False)
    comments = db.Column(db.String, nullable=False)
    coder_id = db.Column(db.BigInteger, db.ForeignKey("coders.id"), nullable=False)
    coder = db.relationship("Coder", back_populates="snippets")


class Coders(Resource):
    """All coders."""

    def get(self):
        """List all coders with their snippets."""
        own = ("id", "username", "mentor_id")
        names = ("id", "snippet_name", "code", "needs_review", "comments", "coder_id")
        shown = (*own, *(f"snippets.{name}" for name in names))
        coders = [coder.to_dict(only=shown) for coder in Coder.query.all()]
        return {"success": True, "coders": coders}


class Scientists(Resource):
    """All scientists."""

    def get(self):
        """List all scientists."""
        return [s.to_dict(only=("id", "name", "field_of_study")) for s in Scientist.query.all()]


class ScientistById(Resource):
    """One scientist."""

    def get(self, id):
        """Return a scientist."""
        scientist = Scientist.query.filter_by(id=id).first()
        if not scientist:
            return {"error": "Scientist not found"}, 404
        return scientist.to_dict()


class Missions(Resource):
    """All missions."""

    def post(self):
        """Add a mission."""
        body = request.get_json()
        try:
            mission = Mission(
                name=body["name"],
                scientist_id=body["scientist_id"],
                planet_id=body["planet_id"],
            )
            db.session.add(mission)
            db.session.commit()
        except ValueError:
            return {"errors": ["validation errors"]}, 400
        return mission.to_dict(), 201


api.add_resource(Coders, "/coders")
api.add_resource(Scientists, "/scientists")
api.add_resource(ScientistById, "/scientists/<int:id>")
api.add_resource(Missions, "/missions")
