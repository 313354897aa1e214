"""Collections that are answered whole: a write answers with the collection as it then is.

What is shown stands in an object, `{"success": true, "actors": [...]}`, and a collection that has
nothing in it is not found.
"""

from typing import Any

from flask import Response, request

from agency.openapi.operations import Operation
from agency.openapi.schemas import changes_of, input_of, rows_of
from agency.rest.api import JSONResponse
from agency.rest.conditions import ETAG, IF_MATCH, entity_tag
from agency.rest.envelope import Enveloped
from agency.rest.idempotency import IDEMPOTENCY_KEY
from agency.rest.resource import ADDED, Collection, Item, as_bytes
from agency.sql import shapes
from agency.sql.filters import Query
from agency.sql.links import write_links
from agency.sql.statements import Run, one, scalar

ID = ("id",)


class Whole(Enveloped):
    """What such a collection and its items have in common."""

    def whole(self, run: Run) -> bytes:
        """The collection as it now is."""
        model = self.model
        json = as_bytes(scalar(shapes.collection(model, model.SUMMARY, Query()), {}, run))
        return self.enclosed(json, model.__tablename__)


class WholeCollection(Whole, Collection):
    """All rows of a model: GET lists them, POST adds one and lists them."""

    empty_is_missing = True
    adds_alone = False

    @Operation(200, shows=rows_of, takes=input_of, reads=(IDEMPOTENCY_KEY,), headers=ADDED)
    def post(self) -> Response:
        """Add a row, and list all."""
        return super().post()

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

    @Operation(
        200,
        shows=rows_of,
        takes=changes_of,
        refuses=(404,),
        reads=(IF_MATCH,),
        headers=(ETAG,),
    )
    def patch(self, id: int) -> Response:
        """Change some properties of a row, and list all."""
        return super().patch(id)

    @Operation(200, shows=rows_of, refuses=(404, 422), reads=(IF_MATCH,))
    def delete(self, id: int) -> Response:
        """Delete a row, and list those that are left."""
        return super().delete(id)

    def changed(self, run: Run, ident: int) -> Response:
        """Answer with all rows, and the tag of the one that was changed, to go on with."""
        tag = entity_tag(self.shown(run, ident))
        return JSONResponse(self.whole(run), 200, {"ETag": tag})

    def removed(self, run: Run) -> Response:
        """Answer with the rows that are left."""
        return JSONResponse(self.whole(run), 200)
