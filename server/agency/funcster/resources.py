"""The resources of snippets."""

from dataclasses import replace

from flask import Response

from agency.accounts import rate_limits
from agency.funcster import contract, linting, payloads, snippets
from agency.funcster.contract import FuncsterResource, FuncsterRows
from agency.funcster.models import CODER, Revision, Snippet
from agency.funcster.ownership import NotYours, check_editor, check_reader, current_member
from agency.funcster.responses import message_response, success_response
from agency.openapi.operations import Operation
from agency.rest.conditions import ETAG, IF_MATCH, IF_NONE_MATCH, entity_tag
from agency.rest.idempotency import IDEMPOTENCY_KEY, REPLAYED, create_once
from agency.rest.listing import read_listing
from agency.rest.resource import CREATED, LIST, ModelResource, representation
from agency.sql.statements import Run, transaction, within

EDIT = "edit:snippet"

SNIPPET_LIST_NEEDS = {"GET": "get:snippets"}
NEW_SNIPPET_NEEDS = {"POST": "post:snippet"}
SNIPPET_NEEDS = {"GET": EDIT, "PATCH": EDIT, "DELETE": "delete:snippet"}
READ_NEEDS = {"GET": EDIT}
ACTION_NEEDS = {"POST": EDIT}

RUFF_REFUSES = (404, 413, 422, 429)


class Snippets(FuncsterRows):
    """The snippets that the caller may read, without code."""

    model = Snippet
    needs = SNIPPET_LIST_NEEDS
    has_page = True

    @LIST
    def get(self) -> Response:
        """List snippets without code; coders only see their own."""
        listing, member = read_listing(Snippet), current_member()
        if member.can_read_all:
            return self.list_rows(listing)
        if listing.params.get("coder_id", member.coder_id) != member.coder_id:
            raise NotYours("The snippets are another coder's.")
        own = {**listing.params, "coder_id": member.coder_id}
        query = listing.query._replace(filters=(*listing.query.filters, "coder_id"))
        return self.list_rows(listing._replace(query=query, params=own))


class NewSnippet(FuncsterResource):
    """New snippets."""

    needs = NEW_SNIPPET_NEEDS

    @Operation(
        200,
        "Added",
        contract.SNIPPET_ADDED,
        contract.NEW_SNIPPET,
        refuses=(404,),
        reads=(IDEMPOTENCY_KEY,),
        headers=CREATED,
    )
    def post(self) -> Response:
        """Create a snippet."""
        new, member = payloads.new_snippet(), current_member()
        snippets.check_coder(new.coder_id)
        member.check(CODER, new.coder_id)

        def create(run: Run) -> Response:
            ident = snippets.create_snippet(run, member, new.coder_id, new.content)
            tag = entity_tag(snippets.snippet_body(ident, run))
            headers = {"ETag": tag, "Location": f"/snippet/{ident}"}
            return message_response("The snippet was added.", headers, snippet_id=ident)

        return create_once({"coder_id": new.coder_id, **new.content}, create, one_statement=False)


class SnippetById(FuncsterResource, ModelResource):
    """A snippet."""

    cacheable = True
    model = Snippet
    needs = SNIPPET_NEEDS

    @Operation(200, "The snippet", contract.SNIPPET_BODY, refuses=(404,), reads=(IF_NONE_MATCH,))
    def get(self, id: int) -> Response:
        """Get a snippet."""
        check_reader(current_member(), snippets.find_owner(id))
        return representation(snippets.snippet_body(id), {})

    @Operation(
        200,
        "Changed",
        contract.MESSAGE,
        contract.SNIPPET_UPDATE,
        refuses=(404,),
        reads=(IF_MATCH,),
        headers=(ETAG,),
    )
    def patch(self, id: int) -> Response:
        """Update a snippet, as its coder or the coder's mentor."""
        update, member = payloads.snippet_update(), current_member()
        with transaction() as connection:
            run = within(connection)
            owner = snippets.lock(run, id)
            check_editor(member, owner)
            member.check(update.usertype, update.user_id)
            editor = owner.coder_id if update.usertype == CODER else owner.mentor_id
            if update.coder_id != owner.coder_id or update.user_id != editor:
                raise NotYours("The ids are not those of the snippet's coder and mentor.")
            snippets.update_snippet(run, member, id, update.content, owner, update.usertype)
            tag = entity_tag(snippets.snippet_body(id, run))
        return message_response("The snippet was changed.", {"ETag": tag})

    @Operation(
        200, "Deleted", contract.MESSAGE, contract.CODER_ID, refuses=(404,), reads=(IF_MATCH,)
    )
    def delete(self, id: int) -> Response:
        """Delete a snippet and its revisions."""
        coder_id, member = payloads.read_id("coderId"), current_member()
        with transaction() as connection:
            run = within(connection)
            owner = snippets.lock(run, id)
            member.check(CODER, owner.coder_id)
            if coder_id != owner.coder_id:
                raise NotYours("The snippet is another coder's.")
            snippets.delete_snippet(run, id)
        return message_response("The snippet was removed.")


class Revisions(FuncsterRows):
    """The revisions of a snippet, with author and time."""

    model = Revision
    needs = READ_NEEDS

    @replace(LIST, refuses=(404,))
    def get(self, id: int) -> Response:  # type: ignore[override]
        """List revisions of a snippet, oldest first."""
        check_reader(current_member(), snippets.find_owner(id))
        listing = read_listing(Revision)
        query = listing.query._replace(filters=(*listing.query.filters, "snippet_id"))
        return self.list_rows(
            listing._replace(query=query, params={**listing.params, "snippet_id": id})
        )


class Restoration(FuncsterResource):
    """The restoration of a revision."""

    needs = ACTION_NEEDS

    @Operation(
        200,
        "Restored",
        contract.MESSAGE,
        refuses=(404,),
        reads=(IF_MATCH, IDEMPOTENCY_KEY),
        headers=(ETAG, REPLAYED),
    )
    def post(self, id: int, number: int) -> Response:
        """Restore a revision of a snippet, as a new revision."""
        member = current_member()

        def create(run: Run) -> Response:
            owner = snippets.lock(run, id)
            check_editor(member, owner)
            snippets.restore(run, member, id, number, owner)
            tag = entity_tag(snippets.snippet_body(id, run))
            message = f"The snippet is what it was in revision {number}."
            return message_response(message, {"ETag": tag})

        return create_once({}, create, one_statement=False)


class FormattedCode(FuncsterResource):
    """The code of a snippet, formatted by ruff."""

    needs = ACTION_NEEDS

    @Operation(200, "Formatted", contract.FORMATTED, refuses=RUFF_REFUSES)
    def post(self, id: int) -> Response:
        """Format the code of a snippet, without changing the snippet."""
        return success_response({"code": linting.formatted(_code_for_ruff(id))})


class Problems(FuncsterResource):
    """The problems that ruff finds in a snippet."""

    needs = READ_NEEDS

    @Operation(200, "The problems", contract.PROBLEMS, refuses=RUFF_REFUSES)
    def get(self, id: int) -> Response:
        """List the linter's problems in a snippet."""
        return success_response({"problems": linting.problems(_code_for_ruff(id))})


def _code_for_ruff(ident: int) -> str:
    """Return the code of a snippet that the caller may read, and count the call."""
    check_reader(current_member(), snippets.find_owner(ident))
    rate_limits.check_caller("ruff")
    return snippets.find_code(ident)
