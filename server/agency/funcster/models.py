"""Coders, mentors, the snippets of coders, and all that snippets have been."""

from typing import Any, ClassVar

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Connection,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    String,
    UniqueConstraint,
    event,
    insert,
)
from sqlalchemy.orm import Mapped, Mapper, mapped_column, relationship, validates

from agency.database import Base, Record
from agency.funcster.usernames import LONGEST_USERNAME, check_username
from agency.sql.shapes import nested
from agency.validation import check

CODER, MENTOR = "Coder", "Mentor"

LONGEST_CODE = 1_000_000
LONGEST_COMMENTS = 100_000

SNIPPET = ("id", "snippet_name", "code", "needs_review", "comments", "coder_id")
LISTED_CODER = ("id", "username", *nested("snippets", SNIPPET))
CODER_SHAPE = ("id", "username", "mentor_id", *nested("snippets", SNIPPET))

CONTENT = ("snippet_name", "code", "needs_review", "comments")
"""What clients write of a snippet, and what a revision keeps."""


class Member(Base):
    """Whose a username is: each is taken once, by a coder or by a mentor.

    It is taken here before there is a coder or a mentor of that name, who can't be without it; so
    of two who want it at the same instant one gets it, on any database.
    """

    __tablename__ = "members"
    __table_args__ = (
        UniqueConstraint("username", "usertype"),
        CheckConstraint(f"usertype IN ('{CODER}', '{MENTOR}')", "usertype"),
    )

    username: Mapped[str] = mapped_column(String(LONGEST_USERNAME), primary_key=True)
    usertype: Mapped[str] = mapped_column(String(6), doc=f"{CODER} or {MENTOR}")
    user_id: Mapped[int | None] = mapped_column(
        ForeignKey("users.id", ondelete="SET NULL"),
        index=True,
        unique=True,
        doc="The account that they sign in to",
    )
    subject: Mapped[str | None] = mapped_column(
        String(600), index=True, unique=True, doc="Or who they are to an outside provider"
    )
    is_claimable: Mapped[bool] = mapped_column(
        default=True, doc="Whether they have had neither, so that an outside token may claim it"
    )
    reserved_until: Mapped[int | None] = mapped_column(
        doc="Seconds since 1970, UTC, while somebody signs up elsewhere; then it is free again"
    )


def _of(usertype: str) -> tuple[Any, ...]:
    return (
        ForeignKeyConstraint(["username", "usertype"], ["members.username", "members.usertype"]),
        CheckConstraint(f"usertype = '{usertype}'", "usertype"),
        {"sqlite_autoincrement": True},
    )


class Mentor(Record):
    """A mentor, who reviews what coders have written."""

    __tablename__ = "mentors"
    __table_args__ = _of(MENTOR)

    INPUT = ("username",)
    SUMMARY = ("id", "username", *nested("coders", CODER_SHAPE))
    DETAIL = SUMMARY
    serialize_only = ("id", "username")

    username: Mapped[str] = mapped_column(
        String(LONGEST_USERNAME),
        index=True,
        unique=True,
        doc="Name of one's choice, which no other coder or mentor has",
        info={"example": "professor"},
    )
    usertype: Mapped[str] = mapped_column(String(6), default=MENTOR)

    coders: Mapped[list["Coder"]] = relationship(back_populates="mentor", order_by="Coder.id")

    @validates(*INPUT)
    def _validate(self, name: str, value: object) -> object:
        return check_username(check(self.__table__.c[name], value))


class Coder(Record):
    """A coder, who keeps snippets and has a mentor or none."""

    __tablename__ = "coders"
    __table_args__ = _of(CODER)

    INPUT = ("username",)
    SUMMARY = CODER_SHAPE
    DETAIL = SUMMARY
    serialize_only = ("id", "username", "mentor_id")

    username: Mapped[str] = mapped_column(
        String(LONGEST_USERNAME),
        index=True,
        unique=True,
        doc="Name of one's choice, which no other coder or mentor has",
        info={"example": "bender"},
    )
    usertype: Mapped[str] = mapped_column(String(6), default=CODER)
    mentor_id: Mapped[int | None] = mapped_column(
        ForeignKey("mentors.id", ondelete="SET NULL"),
        index=True,
        doc="The id of the mentor",
    )

    mentor: Mapped["Mentor | None"] = relationship(back_populates="coders")
    snippets: Mapped[list["Snippet"]] = relationship(
        back_populates="coder",
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="Snippet.id",
    )

    @validates(*INPUT)
    def _validate(self, name: str, value: object) -> object:
        return check_username(check(self.__table__.c[name], value))


@event.listens_for(Coder, "before_insert")
@event.listens_for(Mentor, "before_insert")
def _take_the_username(mapper: Mapper[Any], connection: Connection, target: Coder | Mentor) -> None:
    # For scripts and the shell; who signs up takes it in `agency.funcster.members`.
    usertype = type(target).__name__
    connection.execute(insert(Member).values(username=target.username, usertype=usertype))


class Snippet(Record):
    """A piece of Python that a coder keeps. It is text to us: nothing here ever runs it."""

    __tablename__ = "snippets"

    INPUT = CONTENT
    SUMMARY: ClassVar[tuple[str, ...]] = (
        *("id", "snippet_name", "needs_review", "coder_id"),
        *nested("coder", ("id", "username", "mentor_id")),
    )
    DETAIL = SNIPPET
    serialize_only = ("id", "snippet_name", "needs_review", "coder_id")

    snippet_name: Mapped[str] = mapped_column(
        String(200), doc="What it is called", info={"example": "Leap years"}
    )
    code: Mapped[str] = mapped_column(
        String(LONGEST_CODE),
        doc="Python, kept to the byte",
        info={"example": "def double(number):\n    return 2 * number\n"},
    )
    needs_review: Mapped[bool] = mapped_column(
        Boolean,
        default=False,
        doc="Whether its coder asks the mentor for review",
        info={"example": True},
    )
    comments: Mapped[str] = mapped_column(
        String(LONGEST_COMMENTS),
        default="",
        doc="What its coder and the mentor say about it",
        info={"blank": True, "example": "Is there a shorter way?"},
    )
    coder_id: Mapped[int] = mapped_column(
        ForeignKey("coders.id", ondelete="CASCADE"),
        index=True,
        doc="The id of its coder",
    )

    coder: Mapped["Coder"] = relationship(back_populates="snippets")

    @validates(*INPUT)
    def _validate(self, name: str, value: object) -> object:
        return check(self.__table__.c[name], value)


class Revision(Record):
    """A snippet as it once was: what somebody had made of it, and when."""

    __tablename__ = "revisions"
    __table_args__ = (
        Index(None, "snippet_id", "number", unique=True),
        {"sqlite_autoincrement": True},
    )

    INPUT = CONTENT
    SUMMARY: ClassVar[tuple[str, ...]] = (
        *("id", "number", "at", "username", "usertype"),
        *CONTENT,
        *("asks_for_review", "reviews", "restores"),
    )
    DETAIL = SUMMARY
    serialize_only = SUMMARY

    snippet_id: Mapped[int] = mapped_column(ForeignKey("snippets.id", ondelete="CASCADE"))
    number: Mapped[int] = mapped_column(doc="Counts up from 1 in each snippet")
    at: Mapped[int] = mapped_column(doc="When it was made, in seconds since 1970, UTC")
    username: Mapped[str | None] = mapped_column(
        String(LONGEST_USERNAME), doc="Who made it; null for an administrator without a username"
    )
    usertype: Mapped[str] = mapped_column(
        String(13), doc=f"What they were: {CODER}, {MENTOR} or Administrator"
    )
    snippet_name: Mapped[str] = mapped_column(String(200), doc="What the snippet was called")
    code: Mapped[str] = mapped_column(String(LONGEST_CODE), doc="The code as it was")
    needs_review: Mapped[bool] = mapped_column(Boolean, default=False, doc="Whether it waited")
    comments: Mapped[str] = mapped_column(
        String(LONGEST_COMMENTS), default="", doc="The comments as they were", info={"blank": True}
    )
    asks_for_review: Mapped[bool] = mapped_column(
        Boolean, default=False, doc="Whether this is how the mentor was asked for review"
    )
    reviews: Mapped[bool] = mapped_column(
        Boolean, default=False, doc="Whether this is the review that was asked for"
    )
    restores: Mapped[int | None] = mapped_column(
        doc="The number of the revision that was restored by it"
    )

    @validates(*INPUT)
    def _validate(self, name: str, value: object) -> object:
        return check(self.__table__.c[name], value)
