"""What every resource stands on: a collection of a model's rows, and one of its items.

    class Scientists(Collection):
        model = Scientist

Reading runs one compiled statement whose result is the body. Writing takes the body through the
model's validators and happens in one transaction. Whatever goes wrong is raised, and answered in
`agency.rest.errors`.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, ClassVar

import flask_restful
from flask import Response, request
from sqlalchemy.exc import IntegrityError
from werkzeug.exceptions import NotFound

from agency.database import Record
from agency.rest import errors
from agency.rest.api import VARY, JSONResponse
from agency.rest.body import read_fields, read_object
from agency.rest.conditions import check_still, entity_tag, is_conditional, is_unchanged
from agency.rest.idempotency import once
from agency.rest.listing import Listing, requested
from agency.rest.permissions import Needs, check
from agency.sql import rows, shapes
from agency.sql.links import reference_faults, write_links
from agency.sql.statements import Run, expunge, one, read, scalar, transaction, within
from agency.validation import ValidationError


class Resource(flask_restful.Resource):  # type: ignore[misc]
    """A resource under some URL, whose errors have the shape of its contract."""

    contract: ClassVar[errors.Contract] = staticmethod(errors.travel)
    needs: ClassVar[Needs] = {}
    """What each method needs; a method that is not in it is refused to everybody."""
    has_page: ClassVar[bool] = False
    """Whether the client has a page with the same URL, for browsers."""

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
    has_page = True
    reads_forms: ClassVar[bool] = False
    """Whether a body may be a form as well as JSON."""

    def sent(self) -> dict[str, Any]:
        """The properties that the body of the request has."""
        if not self.reads_forms:
            return read_object()
        columns = self.model.__table__.c
        return read_fields({column.key for column in columns if column.type.python_type is int})

    def enclosed(self, json: bytes, name: str) -> bytes:
        """The body in which something is shown, which has a name: here nothing but its JSON."""
        return json


class Rows(ModelResource):
    """Rows of a model, which are listed."""

    empty_is_missing: ClassVar[bool] = False
    """Whether a collection that has nothing in it is a 404."""

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


class Listed(Rows):
    """All rows of a model, which GET lists."""

    def get(self) -> Response:
        """List {plural}, in the order of their ids unless the client wants another."""
        return self.listed(requested(self.model))


class Collection(Listed):
    """All rows of a model: GET lists them, POST adds one."""

    adds_alone: ClassVar[bool] = True
    """Whether `create` runs a single statement."""

    def post(self) -> Response:
        """Add {a_noun}."""
        body = self.sent()
        with _explained(self.model, body):
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

    def get(self, id: int) -> Response:
        """Show {a_noun}."""
        row = read(shapes.item(self.model, self.model.DETAIL), {"id": id})
        if row is None:
            raise self._not_found()
        return representation(self._enclosed(row[0]), {})

    def patch(self, id: int) -> Response:
        """Change some properties of {a_noun}."""
        sent = self.sent()
        with _explained(self.model, sent), transaction() as connection:
            run = within(connection)
            self._lock(run, id)
            values = self.model.validated(sent, partial=True)
            columns = {name: values[name] for name in values if name in self.model.__table__.c}
            if columns:
                run(rows.update(self.model, tuple(columns)), {**columns, "ident": id})
            write_links(self.model, id, values, run)
            return self.changed(run, id)

    def delete(self, id: int) -> Response:
        """Remove {a_noun}, and what can't be without it."""
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


@contextmanager
def _explained(model: type[Record], body: dict[str, Any]) -> Iterator[None]:
    """Say of an invalid body which properties name a row that isn't there, besides all else.

    The database knows only that some reference is broken, and learns it only once the rest is in
    order; a form needs to know of each field at once.
    """
    try:
        yield
    except (ValidationError, IntegrityError) as error:
        known = error.details if isinstance(error, ValidationError) else []
        details = [*known, *reference_faults(model, body, {d["field"] for d in known})]
        if not details:
            raise
        raise ValidationError(details) from error
