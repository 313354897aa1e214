"""All models in one import: `from models import db, Scientist, Planet, Mission`.

The module has every model of every system, under the name of its class.
"""

from agency import routes  # noqa: F401 - imports every resource, and so every model
from agency.database import Base, db

MODELS = {mapper.class_.__name__: mapper.class_ for mapper in Base.registry.mappers}

globals().update(MODELS)

__all__ = ["db", *sorted(MODELS)]
