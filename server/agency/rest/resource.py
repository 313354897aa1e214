"""What every resource stands on: a collection of a model's rows, and one of its items.

    class Scientists(Collection):
        model = Scientist

Reading runs one compiled statement whose result is the body. Writing takes the body through the
model's validators and happens in one transaction. Whatever goes wrong is raised, and answered in
`agency.rest.errors`.
"""

from functools import partial
from typing import Any, ClassVar

import flask_restful
from flask import Response, request
from werkzeug.exceptions import NotFound

from agency.database import Record
from agency.openapi.operations import Header, Operation
from agency.openapi.schemas import Schema, changes_of, input_of, row_of, rows_of
from agency.rest.api import VARY, JSONResponse
from agency.rest.body import read_fields, read_object
from agency.rest.conditions import (
    ETAG,
    IF_MATCH,
    IF_NONE_MATCH,
    check_still,
    entity_tag,
    is_conditional,
    is_unchanged,
)
from agency.rest.errors import Contract
from agency.rest.idempotency import IDEMPOTENCY_KEY, REPLAYED, once
from agency.rest.listing import PAGED, Listing, parameters, requested
from agency.rest.permissions import Needs, check
from agency.sql import rows, shapes
from agency.sql.links import reporting_reference_faults, write_links
from agency.sql.statements import Run, expunge, one, read, scalar, transaction, within

ADDED = (ETAG, Header("Location", "URL of the row"), REPLAYED)
"""The headers of an answer that tells of a new row."""


LIST = Operation(
    200,
    shows=rows_of,
    refuses=lambda resource: (404,) if resource.empty_is_missing else (),
    reads=(IF_NONE_MATCH,),
    parameters=lambda resource: parameters(resource.model),
    headers=PAGED,
)
"""A list of rows, whichever they are."""


class Resource(flask_restful.Resource):  # type: ignore[misc]
    """A resource under some URL, whose errors have the shape of its contract.

    Each method declares by an `Operation` what the OpenAPI document says of it.
    """

    contract: ClassVar[Contract]
    """How its errors look; without it, as those of the `Api` that it is registered with."""
    needs: ClassVar[Needs] = {}
    """What each method needs; a method that is not in it is refused to everybody."""
    has_page: ClassVar[bool] = False
    """Whether the client has a page with the same URL, for browsers."""
    reads_forms: ClassVar[bool] = False
    """Whether a body may be a form as well as JSON."""

    def dispatch_request(self, *args: Any, **kwargs: Any) -> Response:
        """Answer a request that has what the method needs, before anything of it is read."""
        method = "GET" if request.method == "HEAD" else request.method
        if method in self.methods:
            check(self.needs[method])
        answer: Response = super().dispatch_request(*args, **kwargs)
        return answer


class ModelResource(Resource):
    """A resource that shows rows of a model."""

    model: ClassVar[type[Record]]

    def sent(self) -> dict[str, Any]:
        """The properties that the body of the request has."""
        if not self.reads_forms:
            return read_object()
        columns = self.model.__table__.c
        return read_fields({column.key for column in columns if column.type.python_type is int})

    def enclosed(self, json: bytes, name: str) -> bytes:
        """The body in which something is shown, which has a name: here nothing but its JSON."""
        return json

    @classmethod
    def enclosing(cls, schema: Schema, name: str) -> Schema:
        """The schema of that body, for the schema of what is shown."""
        return schema


class Rows(ModelResource):
    """Rows of a model: GET lists them."""

    empty_is_missing: ClassVar[bool] = False
    """Whether a collection that has nothing in it is a 404."""

    @LIST
    def get(self) -> Response:
        """List rows, in the order of their ids unless the client wants another."""
        return self.listed(requested(self.model))

    def listed(self, listing: Listing) -> Response:
        """Answer with what the listing asks for."""
        collection = shapes.collection(self.model, self.model.SUMMARY, listing.query)
        json = as_bytes(scalar(collection, listing.params))
        headers = listing.headers(self.model)
        # What is empty may be a page past the last one.
        is_empty = json == b"[]" and headers.get("X-Total-Count", "0") == "0"
        if self.empty_is_missing and is_empty and not listing.query.selects:
            raise NotFound
        return representation(self.enclosed(json, self.model.__tablename__), headers)


class Collection(Rows):
    """All rows of a model: GET lists them, POST adds one."""

    adds_alone: ClassVar[bool] = True
    """Whether `create` runs a single statement."""

    @Operation(201, shows=row_of, takes=input_of, reads=(IDEMPOTENCY_KEY,), headers=ADDED)
    def post(self) -> Response:
        """Add a row."""
        body = self.sent()
        with reporting_reference_faults(self.model, body):
            values = self.model.validated(body)
            return once(values, partial(self.create, values), self.adds_alone)

    def create(self, values: dict[str, Any], run: Run) -> Response:
        """Add a row, and answer with it."""
        insertion = shapes.insertion(self.model, self.model.DETAIL, tuple(values))
        ident, json = one(insertion, values, run)
        body = as_bytes(json)
        location = f"{request.path.rstrip('/')}/{ident}"
        return JSONResponse(body, 201, {"ETag": entity_tag(body), "Location": location})


class Item(ModelResource):
    """One row of a model, by its id: GET shows it, PATCH changes it, DELETE removes it."""

    @Operation(200, shows=row_of, refuses=(404,), reads=(IF_NONE_MATCH,))
    def get(self, id: int) -> Response:
        """Show a row."""
        row = read(shapes.item(self.model, self.model.DETAIL), {"id": id})
        if row is None:
            raise self._not_found()
        return representation(self._enclosed(row[0]), {})

    @Operation(
        202,
        shows=row_of,
        takes=changes_of,
        refuses=(404, 409),
        reads=(IF_MATCH,),
        headers=(ETAG,),
    )
    def patch(self, id: int) -> Response:
        """Change some properties of a row."""
        sent = self.sent()
        with reporting_reference_faults(self.model, sent), transaction() as connection:
            run = within(connection)
            self._lock(run, id)
            values = self.model.validated(sent, partial=True)
            columns = {name: values[name] for name in values if name in self.model.__table__.c}
            if columns:
                run(rows.update(self.model, tuple(columns)), {**columns, "ident": id})
            write_links(self.model, id, values, run)
            return self.changed(run, id)

    @Operation(204, refuses=(404,), reads=(IF_MATCH,))
    def delete(self, id: int) -> Response:
        """Delete a row, and what can't be without it."""
        with transaction() as connection:
            run = within(connection)
            self._lock(run, id)
            run(rows.delete(self.model), {"ident": id})
            expunge(self.model, id)
            return self.removed(run)

    def changed(self, run: Run, ident: int) -> Response:
        """Answer with the row that was changed."""
        body = self.shown(run, ident)
        return JSONResponse(body, 202, {"ETag": entity_tag(body)})

    def removed(self, run: Run) -> Response:
        """Answer that the row is gone."""
        return JSONResponse(status=204)

    def shown(self, run: Run, ident: int) -> bytes:
        """The row as GET shows it."""
        item = shapes.item(self.model, self.model.DETAIL)
        return self._enclosed(scalar(item, {"id": ident}, run))

    def _lock(self, run: Run, ident: int) -> None:
        """Keep others from changing the row, which must be there and be as the client knows it."""
        if run(rows.lock(self.model), {"ident": ident}) is None:
            raise self._not_found()
        if is_conditional():
            check_still(entity_tag(self.shown(run, ident)))

    def _enclosed(self, json: str | bytes) -> bytes:
        return self.enclosed(as_bytes(json), self.model.__name__.lower())

    def _not_found(self) -> NotFound:
        return NotFound(f"{self.model.__name__} not found")


def representation(body: bytes, headers: dict[str, str]) -> Response:
    """The answer to a GET, or 304 where the client has it already."""
    tag = entity_tag(body, *(value.encode() for value in headers.values()))
    headers |= {"ETag": tag, **VARY}
    if is_unchanged(tag):
        return JSONResponse(status=304, headers=headers)
    return JSONResponse(body, 200, headers)


def as_bytes(json: str | bytes) -> bytes:
    """The JSON that a statement made, which comes as text from PostgreSQL."""
    return json.encode() if isinstance(json, str) else json
