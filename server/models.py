"""The shared models in one import: `from models import db, Scientist, Planet, Mission`."""

from agency.accounts.models import Attempts, Identity, OutboxMail, PasswordReset, User, UserRole
from agency.audit.models import AuditEntry
from agency.casting.models import Actor, Movie
from agency.database import db
from agency.funcster.models import Coder, Member, Mentor, Revision, Snippet
from agency.guests.models import Event, InvitedGuest
from agency.rest.idempotency import IdempotencyKey
from agency.travel.models import Mission, Planet, Scientist

__all__ = [
    "Actor",
    "Attempts",
    "AuditEntry",
    "Coder",
    "Event",
    "IdempotencyKey",
    "Identity",
    "InvitedGuest",
    "Member",
    "Mentor",
    "Mission",
    "Movie",
    "OutboxMail",
    "PasswordReset",
    "Planet",
    "Revision",
    "Scientist",
    "Snippet",
    "User",
    "UserRole",
    "db",
]
