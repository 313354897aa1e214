"""The same API with FastAPI and SQLModel, laid out like full-stack-fastapi-template.

It has table models, public models for responses, a session per request as a dependency, synchronous
path functions, and the template's CORS middleware. Serve it with `fastapi run`.
"""

import os
from collections.abc import Iterator
from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException
from fastapi.middleware.cors import CORSMiddleware
from sqlalchemy import BigInteger, event
from sqlmodel import Field, Relationship, Session, SQLModel, create_engine, select

engine = create_engine(os.environ["DATABASE_URL"])
app = FastAPI()
app.add_middleware(
    CORSMiddleware,
    allow_origins=["http://localhost:5173"],
    allow_credentials=True,
    allow_methods=["*"],
    allow_headers=["*"],
)

if engine.dialect.name == "sqlite":

    @event.listens_for(engine, "connect")
    def set_up(connection, record):
        """Make SQLite as durable as in the other servers."""
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")


class ScientistBase(SQLModel):
    """The properties of a scientist that clients send."""

    name: str = Field(min_length=1, max_length=255)
    field_of_study: str = Field(min_length=1, max_length=255)


class Scientist(ScientistBase, table=True):
    """A scientist."""

    __tablename__ = "scientists"
    id: int | None = Field(default=None, primary_key=True, sa_type=BigInteger)
    missions: list["Mission"] = Relationship(back_populates="scientist", cascade_delete=True)


class PlanetBase(SQLModel):
    """The properties of a planet that clients send."""

    name: str
    distance_from_earth: int | None = Field(default=None, sa_type=BigInteger)
    nearest_star: str | None = None


class Planet(PlanetBase, table=True):
    """A planet."""

    __tablename__ = "planets"
    id: int | None = Field(default=None, primary_key=True, sa_type=BigInteger)
    missions: list["Mission"] = Relationship(back_populates="planet", cascade_delete=True)


class MissionBase(SQLModel):
    """The properties of a mission that clients send."""

    name: str = Field(min_length=1, max_length=255)
    scientist_id: int = Field(foreign_key="scientists.id", sa_type=BigInteger)
    planet_id: int = Field(foreign_key="planets.id", sa_type=BigInteger)


class Mission(MissionBase, table=True):
    """A mission."""

    __tablename__ = "missions"
    id: int | None = Field(default=None, primary_key=True, sa_type=BigInteger)
    scientist: Scientist | None = Relationship(back_populates="missions")
    planet: Planet | None = Relationship(back_populates="missions")


class Coder(SQLModel, table=True):
    """A coder."""

    __tablename__ = "coders"
    id: int | None = Field(default=None, primary_key=True, sa_type=BigInteger)
    username: str
    mentor_id: int | None = Field(default=None, sa_type=BigInteger)
    snippets: list["Snippet"] = Relationship(back_populates="coder", cascade_delete=True)


class SnippetBase(SQLModel):
    """The properties of a snippet."""

    snippet_name: str
    code: str
    needs_review: bool
    comments: str
    coder_id: int = Field(foreign_key="coders.id", sa_type=BigInteger)


class Snippet(SnippetBase, table=True):
    """A snippet."""

    __tablename__ = "snippets"
    id: int | None = Field(default=None, primary_key=True, sa_type=BigInteger)
    coder: Coder | None = Relationship(back_populates="snippets")


class SnippetPublic(SnippetBase):
    """A snippet in responses."""

    id: int


class CoderPublic(SQLModel):
    """A coder in responses."""

    id: int
    username: str
    mentor_id: int | None
    snippets: list[SnippetPublic]


class CodersPublic(SQLModel):
    """The list of coders in responses."""

    success: bool = True
    coders: list[CoderPublic]


class ScientistPublic(ScientistBase):
    """A scientist in lists."""

    id: int


class PlanetPublic(PlanetBase):
    """A planet in responses."""

    id: int


class MissionOfScientist(MissionBase):
    """A mission in the response to a scientist."""

    id: int
    planet: PlanetPublic


class ScientistDetail(ScientistPublic):
    """A scientist with missions."""

    missions: list[MissionOfScientist]


class MissionPublic(MissionOfScientist):
    """A mission in responses."""

    scientist: ScientistPublic


def get_session() -> Iterator[Session]:
    """A session for one request."""
    with Session(engine) as session:
        yield session


SessionDep = Annotated[Session, Depends(get_session)]


@app.get("/coders", response_model=CodersPublic)
def read_coders(session: SessionDep):
    """List the coders with their snippets."""
    return {"coders": session.exec(select(Coder)).all()}


@app.get("/scientists", response_model=list[ScientistPublic])
def read_scientists(session: SessionDep):
    """List the scientists."""
    return session.exec(select(Scientist)).all()


@app.get("/scientists/{id}", response_model=ScientistDetail)
def read_scientist(session: SessionDep, id: int):
    """Show a scientist."""
    scientist = session.get(Scientist, id)
    if not scientist:
        raise HTTPException(404, "Scientist not found")
    return scientist


@app.post("/missions", response_model=MissionPublic, status_code=201)
def create_mission(session: SessionDep, body: MissionBase):
    """Add a mission."""
    mission = Mission.model_validate(body)
    session.add(mission)
    session.commit()
    session.refresh(mission)
    return mission
