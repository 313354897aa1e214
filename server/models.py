"""The shared models in one import: `from models import db, Scientist, Planet, Mission`."""

from agency.accounts.models import (
    Attempts,
    Identity,
    OutboxMail,
    PasswordReset,
    User,
    UserRole,
)
from agency.casting.models import Actor, Movie
from agency.database import db
from agency.funcster.models import Coder, Member, Mentor, Revision, Snippet
from agency.rest.idempotency import IdempotencyKey
from agency.travel.models import Mission, Planet, Scientist

__all__ = [
    "Actor",
    "Attempts",
    "Coder",
    "IdempotencyKey",
    "Identity",
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
