"""The models of events and invited guests."""

from datetime import UTC, datetime, time

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, validates

from agency.accounts.models import User
from agency.database import Base, Record
from agency.validation import ValidationError, check

LONGEST_DESCRIPTION = 4_000

# In ISO 8601, a day, or an instant (RFC 3339, 5.6) with optional seconds and time zone.
DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
HOUR = "([01][0-9]|2[0-3]):[0-5][0-9]"
DATE = rf"{DAY}([Tt ]{HOUR}(:[0-5][0-9](\.[0-9]{{1,9}})?)?([Zz]|[+-]{HOUR})?)?"
LONGEST_DATE = 40

_DATE = {"example": "2100-05-01", "pattern": DATE}


class Event(Record):
    """An event with guests, such as the launch of a mission."""

    __tablename__ = "events"

    INPUT = ("name", "description", "start_date", "end_date", "mission_id")
    SUMMARY = ("id", *INPUT)
    DETAIL = SUMMARY
    serialize_only = SUMMARY

    name: Mapped[str] = mapped_column(
        String(255), doc="Name of the event", info={"example": "Launch of Project Terraform"}
    )
    description: Mapped[str | None] = mapped_column(
        String(LONGEST_DESCRIPTION), doc="Description", info={"example": "Bring a jacket."}
    )
    start_date: Mapped[str] = mapped_column(
        String(LONGEST_DATE), doc="Day or instant of the start", info=_DATE
    )
    end_date: Mapped[str] = mapped_column(
        String(LONGEST_DATE), doc="Day or instant of the end", info=_DATE
    )
    mission_id: Mapped[int | None] = mapped_column(
        ForeignKey("missions.id", ondelete="SET NULL"),
        index=True,
        doc="Id of the mission that is launched; null after the mission is deleted",
        info={"example": None},
    )

    @validates(*INPUT)
    def _validate(self, name: str, value: object) -> object:
        checked = check(self.__table__.c[name], value)
        if name not in ("start_date", "end_date"):
            return checked
        normalized = _normalized(str(checked))
        start = normalized if name == "start_date" else self.start_date
        end = normalized if name == "end_date" else self.end_date
        if start and end and _moment(end, time.max) < _moment(start, time.min):
            raise ValidationError.of("end_date", "must not be before start_date")
        return normalized


class InvitedGuest(Base):
    """An invitation of a user to an event, in a role. Users are invited once to each event."""

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
        doc="Id of the event",
        info={"example": 1},
    )
    user_id: Mapped[int] = mapped_column(
        ForeignKey(User.id, ondelete="CASCADE"), index=True, doc="Id of the guest's account"
    )
    role: Mapped[str] = mapped_column(
        String(255), doc="Role of the guest at the event", info={"example": "speaker"}
    )

    @validates(*INPUT)
    def _validate(self, name: str, value: object) -> object:
        return check(self.__table__.c[name], value)


def _normalized(value: str) -> str:
    """Return a day unchanged, or an instant in UTC to the second. The default time zone is UTC."""
    try:
        moment = datetime.fromisoformat(value.upper())
        if len(value) == len("2100-05-01"):
            return value
        utc = moment.astimezone(UTC) if moment.tzinfo else moment
        return f"{utc.replace(microsecond=0, tzinfo=None).isoformat()}Z"
    except (ValueError, OverflowError):
        raise ValueError("is not in the calendar") from None


def _moment(normalized: str, time_of_day: time) -> datetime:
    """Return an instant, which is `time_of_day` for a day."""
    moment = datetime.fromisoformat(normalized.removesuffix("Z"))
    return moment if "T" in normalized else datetime.combine(moment, time_of_day)
