"""Collections that are answered whole: a write answers with the collection as it then is.

What is shown stands in an object, `{"success": true, "actors": [...]}`, and a collection that has
nothing in it is not found.
"""

from typing import Any

from flask import Response, request

from agency.rest.api import JSONResponse
from agency.rest.conditions import entity_tag
from agency.rest.resource import Collection, Item, ModelResource, as_bytes
from agency.sql import shapes
from agency.sql.filters import Query
from agency.sql.links import write_links
from agency.sql.statements import Run, one, scalar

ID = ("id",)


class Whole(ModelResource):
    """What such a collection and its items have in common."""

    def enclosed(self, json: bytes, name: str) -> bytes:
        """The object in which something is shown under its name."""
        return b'{"success":true,"%s":%s}' % (name.encode(), json)

    def whole(self, run: Run) -> bytes:
        """The collection as it now is."""
        model = self.model
        json = as_bytes(scalar(shapes.collection(model, model.SUMMARY, Query()), {}, run))
        return self.enclosed(json, model.__tablename__)


class WholeCollection(Whole, Collection):
    """All rows of a model: GET lists them, POST adds one and lists them."""

    empty_is_missing = True
    adds_alone = False

    def create(self, values: dict[str, Any], run: Run) -> Response:
        """Add a row, and answer with all."""
        names = tuple(name for name in values if name in self.model.__table__.c)
        params = {name: values[name] for name in names}
        ident, _ = one(shapes.insertion(self.model, ID, names), params, run)
        write_links(self.model, ident, values, run)
        body = self.whole(run)
        location = f"{request.path.rstrip('/')}/{ident}"
        return JSONResponse(body, 200, {"ETag": entity_tag(body), "Location": location})


class WholeItem(Whole, Item):
    """One row of a model, by its id: PATCH changes it, DELETE removes it, and both list all."""

    def changed(self, run: Run, ident: int) -> Response:
        """Answer with all rows, and the tag of the one that was changed, to go on with."""
        tag = entity_tag(self.shown(run, ident))
        return JSONResponse(self.whole(run), 200, {"ETag": tag})

    def removed(self, run: Run) -> Response:
        """Answer with the rows that are left."""
        return JSONResponse(self.whole(run), 200)
