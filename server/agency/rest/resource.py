"""The base classes of resources: collections and items of a model.

    class Scientists(Collection):
        model = Scientist

A read runs one compiled statement whose result is the body. A write validates the body and runs in
one transaction. `agency.rest.errors` handles all exceptions.
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
    check_if_match,
    entity_tag,
    is_conditional,
    is_unchanged,
)
from agency.rest.errors import Contract
from agency.rest.idempotency import IDEMPOTENCY_KEY, REPLAYED, create_once
from agency.rest.listing import PAGED, Listing, parameters, read_listing
from agency.rest.permissions import Needs, check
from agency.sql import rows, shapes
from agency.sql.links import name_missing_rows, write_links
from agency.sql.statements import Run, expunge, one, read, scalar, transaction, within

CREATED = (ETAG, Header("Location", "URL of the row"), REPLAYED)
"""The headers of a response to the creation of a row."""

LIST = Operation(
    200,
    shows=rows_of,
    refuses=lambda resource: (404,) if resource.empty_is_missing else (),
    reads=(IF_NONE_MATCH,),
    parameters=lambda resource: parameters(resource.model),
    headers=PAGED,
)
"""The operation of any list of rows."""


CACHEABLE = "agency.cacheable"
"""The WSGI environment variable of a response that may be kept until the database changes."""


class Resource(flask_restful.Resource):  # type: ignore[misc]
    """A resource whose methods declare an `Operation` each, for the OpenAPI document."""

    contract: ClassVar[Contract]
    """The shape of errors; by default, that of the `Api`."""
    needs: ClassVar[Needs] = {}
    """What each method needs (`agency.rest.permissions`)."""
    has_page: ClassVar[bool] = False
    """Whether browsers get a page of the client at the same URL."""
    cacheable: ClassVar[bool] = False
    """Whether GET depends on nothing but the database, the URL, `Accept` and the caller."""
    reads_forms: ClassVar[bool] = False
    """Whether bodies may be forms as well as JSON."""

    def dispatch_request(self, *args: Any, **kwargs: Any) -> Response:
        """Check what the method needs before reading any of the request."""
        method = "GET" if request.method == "HEAD" else request.method
        if method in self.methods:
            check(self.needs[method])
        if self.cacheable:
            request.environ[CACHEABLE] = True
        response: Response = super().dispatch_request(*args, **kwargs)
        return response


class ModelResource(Resource):
    """A resource that returns rows of a model."""

    model: ClassVar[type[Record]]

    def read_body(self) -> dict[str, Any]:
        """Return the properties in the body of the request."""
        if not self.reads_forms:
            return read_object()
        columns = self.model.__table__.c
        return read_fields({column.key for column in columns if column.type.python_type is int})

    def wrap(self, json: bytes, name: str) -> bytes:
        """Return the body that contains `json`: here, `json` itself."""
        return json

    @classmethod
    def wrap_schema(cls, schema: Schema, name: str) -> Schema:
        """Return the schema of that body."""
        return schema


class Rows(ModelResource):
    """A read-only list of rows."""

    cacheable = True
    empty_is_missing: ClassVar[bool] = False
    """Whether an empty collection is a 404."""

    @LIST
    def get(self) -> Response:
        """List rows, sorted by id by default."""
        return self.list_rows(read_listing(self.model))

    def list_rows(self, listing: Listing) -> Response:
        """Return the response to a listing."""
        collection = shapes.collection(self.model, self.model.SUMMARY, listing.query)
        json = as_bytes(scalar(collection, listing.params))
        headers = listing.headers(self.model)
        # An empty page may be past the last one.
        is_empty = json == b"[]" and headers.get("X-Total-Count", "0") == "0"
        if self.empty_is_missing and is_empty and not listing.query.selects:
            raise NotFound
        return representation(self.wrap(json, self.model.__tablename__), headers)


class Collection(Rows):
    """A collection of rows: GET lists them, POST creates one."""

    one_statement: ClassVar[bool] = True
    """Whether `create` runs a single statement."""

    @Operation(201, shows=row_of, takes=input_of, reads=(IDEMPOTENCY_KEY,), headers=CREATED)
    def post(self) -> Response:
        """Create a row."""
        body = self.read_body()
        with name_missing_rows(self.model, body):
            values = self.model.validated(body)
            return create_once(values, partial(self.create, values), self.one_statement)

    def create(self, values: dict[str, Any], run: Run) -> Response:
        """Insert a row and return it."""
        insertion = shapes.insertion(self.model, self.model.DETAIL, tuple(values))
        ident, json = one(insertion, values, run)
        body = as_bytes(json)
        location = f"{request.path.rstrip('/')}/{ident}"
        return JSONResponse(body, 201, {"ETag": entity_tag(body), "Location": location})


class Item(ModelResource):
    """A row, by id."""

    cacheable = True

    @Operation(200, shows=row_of, refuses=(404,), reads=(IF_NONE_MATCH,))
    def get(self, id: int) -> Response:
        """Get a row."""
        row = read(shapes.item(self.model, self.model.DETAIL), {"id": id})
        if row is None:
            raise self._not_found()
        return representation(self._wrapped(row[0]), {})

    @Operation(
        202,
        shows=row_of,
        takes=changes_of,
        refuses=(404, 409),
        reads=(IF_MATCH,),
        headers=(ETAG,),
    )
    def patch(self, id: int) -> Response:
        """Update a row."""
        body = self.read_body()
        with name_missing_rows(self.model, body), transaction() as connection:
            run = within(connection)
            self._lock(run, id)
            values = self.model.validated(body, partial=True)
            columns = {name: values[name] for name in values if name in self.model.__table__.c}
            if columns:
                run(rows.update(self.model, tuple(columns)), {**columns, "ident": id})
            write_links(self.model, id, values, run)
            return self.after_update(run, id)

    @Operation(204, refuses=(404,), reads=(IF_MATCH,))
    def delete(self, id: int) -> Response:
        """Delete a row and its dependents."""
        with transaction() as connection:
            run = within(connection)
            self._lock(run, id)
            run(rows.delete(self.model), {"ident": id})
            expunge(self.model, id)
            return self.after_delete(run)

    def after_update(self, run: Run, ident: int) -> Response:
        """Return the response to an update: the row."""
        body = self.row_body(run, ident)
        return JSONResponse(body, 202, {"ETag": entity_tag(body)})

    def after_delete(self, run: Run) -> Response:
        """Return the response to a deletion."""
        return JSONResponse(status=204)

    def row_body(self, run: Run, ident: int) -> bytes:
        """Return the body of a GET of the row."""
        item = shapes.item(self.model, self.model.DETAIL)
        return self._wrapped(scalar(item, {"id": ident}, run))

    def _lock(self, run: Run, ident: int) -> None:
        """Lock the row. It must exist and match the ETag in If-Match, if any."""
        if run(rows.lock(self.model), {"ident": ident}) is None:
            raise self._not_found()
        if is_conditional():
            check_if_match(entity_tag(self.row_body(run, ident)))

    def _wrapped(self, json: str | bytes) -> bytes:
        return self.wrap(as_bytes(json), self.model.__name__.lower())

    def _not_found(self) -> NotFound:
        return NotFound(f"{self.model.__name__} not found")


def representation(body: bytes, headers: dict[str, str]) -> Response:
    """Return the response to a GET; 304 if the client already has it."""
    tag = entity_tag(body, *(value.encode() for value in headers.values()))
    headers |= {"ETag": tag, **VARY}
    if is_unchanged(tag):
        return JSONResponse(status=304, headers=headers)
    return JSONResponse(body, 200, headers)


def as_bytes(json: str | bytes) -> bytes:
    """Return the JSON of a statement as bytes; PostgreSQL returns text."""
    return json.encode() if isinstance(json, str) else json
