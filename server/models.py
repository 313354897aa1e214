"""The shared models in one import: `from models import db, Scientist, Planet, Mission`.

Every model of every system is here, under the name of its class.
"""

from agency import routes  # noqa: F401 - imports every resource, and so every model
from agency.database import Base, db

MODELS = {mapper.class_.__name__: mapper.class_ for mapper in Base.registry.mappers}

globals().update(MODELS)

__all__ = ["db", *sorted(MODELS)]
