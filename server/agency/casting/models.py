"""The models of actors and movies, and the casts that link them."""

from datetime import date
from typing import ClassVar

from sqlalchemy import Column, ForeignKey, String, Table
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from agency.database import Base, Record
from agency.sql.shapes import ids_of
from agency.validation import check

ACTOR = ("id", "name", "age", "gender")
MOVIE = ("id", "title", "release_date", "actors")

CASTS = Table(
    "casts",
    Base.metadata,
    Column("movie_id", ForeignKey("movies.id", ondelete="CASCADE"), primary_key=True),
    Column("actor_id", ForeignKey("actors.id", ondelete="CASCADE"), primary_key=True, index=True),
)
"""Which actors play in which movies. Deleting either side deletes the link."""


class Actor(Record):
    """An actor, who plays in movies."""

    __tablename__ = "actors"

    INPUT = ("name", "age", "gender")
    SUMMARY = ACTOR
    DETAIL = ACTOR
    serialize_only = ACTOR

    name: Mapped[str] = mapped_column(
        String(255), doc="First and last name", info={"example": "Calculon"}
    )
    age: Mapped[int] = mapped_column(doc="Age in years", info={"example": 35, "minimum": 0})
    gender: Mapped[str] = mapped_column(
        String(255), doc="Gender, as free text", info={"example": "male"}
    )

    movies: Mapped[list["Movie"]] = relationship(
        secondary=CASTS, back_populates="actors", passive_deletes=True, order_by="Movie.id"
    )

    @validates(*INPUT)
    def _validate(self, name: str, value: object) -> object:
        return check(self.__table__.c[name], value)


class Movie(Record):
    """A movie, with the ids of its actors."""

    __tablename__ = "movies"

    INPUT = ("title", "release_date", "actors")
    SUMMARY = MOVIE
    DETAIL = MOVIE
    serialize_only = MOVIE
    serialize_columns: ClassVar = {"actors": ids_of}

    title: Mapped[str] = mapped_column(
        String(255), doc="Title of the movie", info={"example": "The Magnificent Three"}
    )
    release_date: Mapped[date] = mapped_column(doc="Release date", info={"example": "2002-12-04"})

    actors: Mapped[list["Actor"]] = relationship(
        secondary=CASTS,
        back_populates="movies",
        passive_deletes=True,
        order_by="Actor.id",
        doc="Ids of the actors",
    )

    @validates("title", "release_date")
    def _validate(self, name: str, value: object) -> object:
        return check(self.__table__.c[name], value)
