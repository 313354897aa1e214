"""The models of scientists, planets and missions."""

from sqlalchemy import ForeignKey, String
from sqlalchemy.ext.associationproxy import AssociationProxy, association_proxy
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from agency.database import Record
from agency.sql.shapes import nested
from agency.validation import check

SCIENTIST = ("id", "name", "field_of_study")
PLANET = ("id", "name", "distance_from_earth", "nearest_star")
MISSION = ("id", "name", "planet_id", "scientist_id")


class Scientist(Record):
    """A scientist, who visits planets on missions."""

    __tablename__ = "scientists"

    INPUT = ("name", "field_of_study")
    SUMMARY = SCIENTIST
    serialize_only = SCIENTIST
    DETAIL = (*SCIENTIST, *nested("missions", (*MISSION, *nested("planet", PLANET))))

    name: Mapped[str] = mapped_column(
        String(255), doc="First and last name", info={"example": "Mel T. Valent"}
    )
    field_of_study: Mapped[str] = mapped_column(
        String(255), doc="Field of study", info={"example": "xenobiology"}
    )

    missions: Mapped[list["Mission"]] = relationship(
        back_populates="scientist",
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="Mission.id",
    )
    planets: AssociationProxy[list["Planet"]] = association_proxy("missions", "planet")

    @validates(*INPUT)
    def _validate(self, name: str, value: object) -> object:
        return check(self.__table__.c[name], value)


class Planet(Record):
    """A planet, which scientists visit on missions."""

    __tablename__ = "planets"

    INPUT = ("name", "distance_from_earth", "nearest_star")
    SUMMARY = PLANET
    serialize_only = PLANET
    DETAIL = (*PLANET, *nested("missions", (*MISSION, *nested("scientist", SCIENTIST))))

    name: Mapped[str] = mapped_column(
        String(255), doc="Name in the catalog", info={"example": "Proxima Cen b"}
    )
    distance_from_earth: Mapped[int | None] = mapped_column(
        doc="Distance from Earth in kilometers; null if unknown",
        info={"example": 39829675289565, "minimum": 0},
    )
    nearest_star: Mapped[str | None] = mapped_column(
        String(255),
        doc="Name of the star it orbits; null for a rogue planet",
        info={"example": "Proxima Cen"},
    )

    missions: Mapped[list["Mission"]] = relationship(
        back_populates="planet",
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="Mission.id",
    )
    scientists: AssociationProxy[list["Scientist"]] = association_proxy("missions", "scientist")

    @validates(*INPUT)
    def _validate(self, name: str, value: object) -> object:
        return check(self.__table__.c[name], value)


class Mission(Record):
    """A mission of one scientist to one planet."""

    __tablename__ = "missions"

    INPUT = ("name", "scientist_id", "planet_id")
    DETAIL = (*MISSION, *nested("planet", PLANET), *nested("scientist", SCIENTIST))
    SUMMARY = DETAIL
    serialize_only = MISSION

    name: Mapped[str] = mapped_column(
        String(255), doc="Name of the mission", info={"example": "Project Terraform"}
    )
    scientist_id: Mapped[int] = mapped_column(
        ForeignKey("scientists.id", ondelete="CASCADE"),
        index=True,
        doc="Id of the scientist",
        info={"example": 1},
    )
    planet_id: Mapped[int] = mapped_column(
        ForeignKey("planets.id", ondelete="CASCADE"),
        index=True,
        doc="Id of the planet",
        info={"example": 1},
    )

    scientist: Mapped["Scientist"] = relationship(back_populates="missions")
    planet: Mapped["Planet"] = relationship(back_populates="missions")

    @validates(*INPUT)
    def _validate(self, name: str, value: object) -> object:
        return check(self.__table__.c[name], value)
