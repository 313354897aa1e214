"""The shared models in one import: `from models import db, Scientist, Planet, Mission`."""

from agency.database import db
from agency.rest.idempotency import IdempotencyKey
from agency.travel.models import Mission, Planet, Scientist

__all__ = ["IdempotencyKey", "Mission", "Planet", "Scientist", "db"]
