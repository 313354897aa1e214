"""The models of members, coders, mentors, snippets and revisions."""

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
"""The columns of a snippet that clients write and revisions store."""


class Member(Base):
    """A username, which is unique among coders and mentors together.

    A row here comes before the coder or mentor, which references it. So if two clients want a
    username at the same time, only one gets it, on any database.
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
        doc="Id of their account",
    )
    subject: Mapped[str | None] = mapped_column(
        String(600), index=True, unique=True, doc="Or their outside identity: issuer and subject"
    )
    is_claimable: Mapped[bool] = mapped_column(
        default=True, doc="Whether neither was ever set, so an outside caller can claim it"
    )
    reserved_until: Mapped[int | None] = mapped_column(
        doc="When the reservation by a sign-up at the provider expires (seconds since 1970, UTC)"
    )


def _table_args(usertype: str) -> tuple[Any, ...]:
    return (
        ForeignKeyConstraint(["username", "usertype"], ["members.username", "members.usertype"]),
        CheckConstraint(f"usertype = '{usertype}'", "usertype"),
        {"sqlite_autoincrement": True},
    )


class Mentor(Record):
    """A mentor, who reviews the snippets of coders."""

    __tablename__ = "mentors"
    __table_args__ = _table_args(MENTOR)

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
    """A coder, who writes snippets and may have a mentor."""

    __tablename__ = "coders"
    __table_args__ = _table_args(CODER)

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
        doc="Id of the mentor",
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
def _insert_member(mapper: Mapper[Any], connection: Connection, target: Coder | Mentor) -> None:
    # For scripts and the shell. Sign-ups do this in `agency.funcster.members`.
    usertype = type(target).__name__
    connection.execute(insert(Member).values(username=target.username, usertype=usertype))


class Snippet(Record):
    """A piece of Python code by a coder. It is stored as text, and never run."""

    __tablename__ = "snippets"

    INPUT = CONTENT
    SUMMARY: ClassVar[tuple[str, ...]] = (
        *("id", "snippet_name", "needs_review", "coder_id"),
        *nested("coder", ("id", "username", "mentor_id")),
    )
    DETAIL = SNIPPET
    serialize_only = ("id", "snippet_name", "needs_review", "coder_id")

    snippet_name: Mapped[str] = mapped_column(
        String(200), doc="Name of the snippet", info={"example": "Leap years"}
    )
    code: Mapped[str] = mapped_column(
        String(LONGEST_CODE),
        doc="Python code, stored byte for byte",
        info={"example": "def double(number):\n    return 2 * number\n"},
    )
    needs_review: Mapped[bool] = mapped_column(
        Boolean,
        default=False,
        doc="Whether the coder has requested a review by the mentor",
        info={"example": True},
    )
    comments: Mapped[str] = mapped_column(
        String(LONGEST_COMMENTS),
        default="",
        doc="Comments by the coder and the mentor",
        info={"blank": True, "example": "Is there a shorter way?"},
    )
    coder_id: Mapped[int] = mapped_column(
        ForeignKey("coders.id", ondelete="CASCADE"),
        index=True,
        doc="Id of the coder",
    )

    coder: Mapped["Coder"] = relationship(back_populates="snippets")

    @validates(*INPUT)
    def _validate(self, name: str, value: object) -> object:
        return check(self.__table__.c[name], value)


class Revision(Record):
    """A version of a snippet, with its author and time."""

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
    number: Mapped[int] = mapped_column(doc="Counts from 1 within a snippet")
    at: Mapped[int] = mapped_column(doc="When it was created (seconds since 1970, UTC)")
    username: Mapped[str | None] = mapped_column(
        String(LONGEST_USERNAME), doc="Author; null for an administrator without a username"
    )
    usertype: Mapped[str] = mapped_column(
        String(13), doc=f"User type of the author: {CODER}, {MENTOR} or Administrator"
    )
    snippet_name: Mapped[str] = mapped_column(String(200), doc="Name of the snippet")
    code: Mapped[str] = mapped_column(String(LONGEST_CODE), doc="Code of the snippet")
    needs_review: Mapped[bool] = mapped_column(Boolean, default=False, doc="Needs review")
    comments: Mapped[str] = mapped_column(
        String(LONGEST_COMMENTS), default="", doc="Comments on the snippet", info={"blank": True}
    )
    asks_for_review: Mapped[bool] = mapped_column(
        Boolean, default=False, doc="Whether this change requested a review"
    )
    reviews: Mapped[bool] = mapped_column(
        Boolean, default=False, doc="Whether this change completed a requested review"
    )
    restores: Mapped[int | None] = mapped_column(
        doc="Number of the revision that this one restored"
    )

    @validates(*INPUT)
    def _validate(self, name: str, value: object) -> object:
        return check(self.__table__.c[name], value)
