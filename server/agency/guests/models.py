"""Events and invited guests: their columns and shapes."""

from datetime import UTC, datetime, time

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, validates

from agency.accounts.models import User
from agency.database import Base, Record
from agency.validation import ValidationError, check

LONGEST_DESCRIPTION = 4_000

# A day, or an instant (RFC 3339, 5.6) whose seconds and zone may be left out: ISO 8601, both.
DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
HOUR = "([01][0-9]|2[0-3]):[0-5][0-9]"
DATE = rf"{DAY}([Tt ]{HOUR}(:[0-5][0-9](\.[0-9]{{1,9}})?)?([Zz]|[+-]{HOUR})?)?"
LONGEST_DATE = 40

_DATE = {"example": "2100-05-01", "pattern": DATE}


class Event(Record):
    """Something that guests are invited to, such as the launch of a mission."""

    __tablename__ = "events"

    INPUT = ("name", "description", "start_date", "end_date", "mission_id")
    SUMMARY = ("id", *INPUT)
    DETAIL = SUMMARY
    serialize_only = SUMMARY

    name: Mapped[str] = mapped_column(
        String(255), doc="What the event is called", info={"example": "Launch of Project Terraform"}
    )
    description: Mapped[str | None] = mapped_column(
        String(LONGEST_DESCRIPTION), doc="More about it", info={"example": "Bring a jacket."}
    )
    start_date: Mapped[str] = mapped_column(
        String(LONGEST_DATE), doc="The day on which, or the instant at which it begins", info=_DATE
    )
    end_date: Mapped[str] = mapped_column(
        String(LONGEST_DATE), doc="The day on which, or the instant at which it ends", info=_DATE
    )
    mission_id: Mapped[int | None] = mapped_column(
        ForeignKey("missions.id", ondelete="SET NULL"),
        index=True,
        doc="The mission whose launch it is, as long as there is that mission",
        info={"example": None},
    )

    @validates(*INPUT)
    def _validate(self, name: str, value: object) -> object:
        checked = check(self.__table__.c[name], value)
        if name not in ("start_date", "end_date"):
            return checked
        written = _written(str(checked))
        start = written if name == "start_date" else self.start_date
        end = written if name == "end_date" else self.end_date
        if start and end and _moment(end, time.max) < _moment(start, time.min):
            raise ValidationError.of("end_date", "must not be before start_date")
        return written


class InvitedGuest(Base):
    """That a user is invited to an event, in some role; once to each."""

    __tablename__ = "invited_guests"
    __table_args__ = (
        Index("ix_invited_guests_event_id", "event_id", "user_id", unique=True),
        {"sqlite_autoincrement": True},
    )

    INPUT = ("event_id", "role")
    SUMMARY = ("id", "event_id", "user_id", "role")

    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(
        ForeignKey("events.id", ondelete="CASCADE"),
        doc="The event",
        info={"example": 1},
    )
    user_id: Mapped[int] = mapped_column(
        ForeignKey(User.id, ondelete="CASCADE"), index=True, doc="Who is invited"
    )
    role: Mapped[str] = mapped_column(
        String(255), doc="As what they are invited", info={"example": "speaker"}
    )

    @validates(*INPUT)
    def _validate(self, name: str, value: object) -> object:
        return check(self.__table__.c[name], value)


def _written(value: str) -> str:
    """The day as it is, or the instant in UTC, to the second; without a zone it is UTC already."""
    try:
        moment = datetime.fromisoformat(value.upper())
        if len(value) == len("2100-05-01"):
            return value
        utc = moment.astimezone(UTC) if moment.tzinfo else moment
        return f"{utc.replace(microsecond=0, tzinfo=None).isoformat()}Z"
    except (ValueError, OverflowError):
        raise ValueError("is not in the calendar") from None


def _moment(written: str, of_day: time) -> datetime:
    """The instant, or of a day that time."""
    moment = datetime.fromisoformat(written.removesuffix("Z"))
    return moment if "T" in written else datetime.combine(moment, of_day)
