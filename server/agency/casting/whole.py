"""Resources whose writes return the whole collection, as the casting contract requires.

Bodies are objects such as `{"success": true, "actors": [...]}`. An empty collection is a 404.
"""

from typing import Any

from flask import Response, request

from agency.openapi.operations import Operation
from agency.openapi.schemas import changes_of, input_of, rows_of
from agency.rest.api import JSONResponse
from agency.rest.conditions import ETAG, IF_MATCH, entity_tag
from agency.rest.envelope import Enveloped
from agency.rest.idempotency import IDEMPOTENCY_KEY
from agency.rest.resource import CREATED, Collection, Item, as_bytes
from agency.sql import shapes
from agency.sql.filters import Query
from agency.sql.links import write_links
from agency.sql.statements import Run, one, scalar

ID = ("id",)


class Whole(Enveloped):
    """The base class of such a collection and its items."""

    def collection_body(self, run: Run) -> bytes:
        """Return the body with all rows."""
        model = self.model
        json = as_bytes(scalar(shapes.collection(model, model.SUMMARY, Query()), {}, run))
        return self.wrap(json, model.__tablename__)


class WholeCollection(Whole, Collection):
    """All rows of a model. POST creates a row and returns all rows."""

    empty_is_missing = True
    one_statement = False

    @Operation(200, shows=rows_of, takes=input_of, reads=(IDEMPOTENCY_KEY,), headers=CREATED)
    def post(self) -> Response:
        """Create a row and return all rows."""
        return super().post()

    def create(self, values: dict[str, Any], run: Run) -> Response:
        """Insert a row and return all rows."""
        names = tuple(name for name in values if name in self.model.__table__.c)
        params = {name: values[name] for name in names}
        ident, _ = one(shapes.insertion(self.model, ID, names), params, run)
        write_links(self.model, ident, values, run)
        body = self.collection_body(run)
        location = f"{request.path.rstrip('/')}/{ident}"
        return JSONResponse(body, 200, {"ETag": entity_tag(body), "Location": location})


class WholeItem(Whole, Item):
    """A row of a model, by id. PATCH and DELETE return all rows."""

    @Operation(
        200,
        shows=rows_of,
        takes=changes_of,
        refuses=(404,),
        reads=(IF_MATCH,),
        headers=(ETAG,),
    )
    def patch(self, id: int) -> Response:
        """Update a row and return all rows."""
        return super().patch(id)

    @Operation(200, shows=rows_of, refuses=(404, 422), reads=(IF_MATCH,))
    def delete(self, id: int) -> Response:
        """Delete a row and return the remaining rows."""
        return super().delete(id)

    def after_update(self, run: Run, ident: int) -> Response:
        """Return all rows, with the ETag of the updated row for the client's next update."""
        tag = entity_tag(self.row_body(run, ident))
        return JSONResponse(self.collection_body(run), 200, {"ETag": tag})

    def after_delete(self, run: Run) -> Response:
        """Return the remaining rows."""
        return JSONResponse(self.collection_body(run), 200)
