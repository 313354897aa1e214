"""The resources of snippets; those of coders and mentors are in `people`."""

from dataclasses import replace

from flask import Response

from agency.funcster import contract, linting, payloads, snippets
from agency.funcster.contract import FuncsterResource, FuncsterRows
from agency.funcster.models import CODER, Revision, Snippet
from agency.funcster.ownership import NotYours, check_editor, check_reader, oneself
from agency.funcster.responses import answer, done
from agency.openapi.operations import Operation
from agency.rest.conditions import ETAG, IF_MATCH, IF_NONE_MATCH, entity_tag
from agency.rest.idempotency import IDEMPOTENCY_KEY, REPLAYED, once
from agency.rest.listing import requested
from agency.rest.resource import ADDED, LIST, ModelResource, representation
from agency.sql.statements import Run, transaction, within

EDIT = "edit:snippet"

SNIPPETS = {"GET": "get:snippets"}
POST = {"POST": "post:snippet"}
SNIPPET = {"GET": EDIT, "PATCH": EDIT, "DELETE": "delete:snippet"}
READ = {"GET": EDIT}
DO = {"POST": EDIT}


class Snippets(FuncsterRows):
    """The snippets that the caller may read, without their code."""

    model = Snippet
    needs = SNIPPETS
    has_page = True

    @LIST
    def get(self) -> Response:
        """List snippets, without their code; to a coder only its own."""
        listing, who = requested(Snippet), oneself()
        if who.reads_all:
            return self.listed(listing)
        if listing.params.get("coder_id", who.coder_id) != who.coder_id:
            raise NotYours("The snippets are another coder's.")
        own = {**listing.params, "coder_id": who.coder_id}
        query = listing.query._replace(filters=(*listing.query.filters, "coder_id"))
        return self.listed(listing._replace(query=query, params=own))


class NewSnippet(FuncsterResource):
    """What a coder adds to the snippets."""

    needs = POST

    @Operation(
        200,
        "Added",
        contract.SNIPPET_ADDED,
        contract.NEW,
        refuses=(404,),
        reads=(IDEMPOTENCY_KEY,),
        headers=ADDED,
    )
    def post(self) -> Response:
        """Add a snippet."""
        posted, who = payloads.posted(), oneself()
        snippets.check_coder(posted.coder_id)
        who.check(CODER, posted.coder_id)

        def create(run: Run) -> Response:
            ident = snippets.add(run, who, posted.coder_id, posted.content)
            tag = entity_tag(snippets.shown(ident, run))
            headers = {"ETag": tag, "Location": f"/snippet/{ident}"}
            return done("The snippet was added.", headers, snippet_id=ident)

        return once({"coder_id": posted.coder_id, **posted.content}, create, alone=False)


class SnippetById(FuncsterResource, ModelResource):
    """A snippet."""

    model = Snippet
    needs = SNIPPET

    @Operation(200, "The snippet", contract.SNIPPET_SHOWN, refuses=(404,), reads=(IF_NONE_MATCH,))
    def get(self, id: int) -> Response:
        """Show a snippet."""
        check_reader(oneself(), snippets.owner(id))
        return representation(snippets.shown(id), {})

    @Operation(
        200,
        "Changed",
        contract.MESSAGE,
        contract.WHOLE,
        refuses=(404,),
        reads=(IF_MATCH,),
        headers=(ETAG,),
    )
    def patch(self, id: int) -> Response:
        """Replace a snippet, as its coder or as that one's mentor."""
        changed, who = payloads.changed(), oneself()
        with transaction() as connection:
            run = within(connection)
            whose = snippets.locked(run, id)
            check_editor(who, whose)
            who.check(changed.usertype, changed.user_id)
            editor = whose.coder_id if changed.usertype == CODER else whose.mentor_id
            if changed.coder_id != whose.coder_id or changed.user_id != editor:
                raise NotYours("The ids are not those of the snippet's coder and mentor.")
            snippets.change(run, who, id, changed.content, whose, changed.usertype)
            tag = entity_tag(snippets.shown(id, run))
        return done("The snippet was changed.", {"ETag": tag})

    @Operation(
        200, "Deleted", contract.MESSAGE, contract.CODER_ID, refuses=(404,), reads=(IF_MATCH,)
    )
    def delete(self, id: int) -> Response:
        """Delete a snippet, and all that it has been."""
        coder_id, who = payloads.ident("coderId"), oneself()
        with transaction() as connection:
            run = within(connection)
            whose = snippets.locked(run, id)
            who.check(CODER, whose.coder_id)
            if coder_id != whose.coder_id:
                raise NotYours("The snippet is another coder's.")
            snippets.remove(run, id)
        return done("The snippet was removed.")


class Revisions(FuncsterRows):
    """All that a snippet has been: who made what of it, and when."""

    model = Revision
    needs = READ

    @replace(LIST, refuses=(404,))
    def get(self, id: int) -> Response:  # type: ignore[override]
        """List revisions of a snippet, the first of them first."""
        check_reader(oneself(), snippets.owner(id))
        listing = requested(Revision)
        query = listing.query._replace(filters=(*listing.query.filters, "snippet_id"))
        return self.listed(
            listing._replace(query=query, params={**listing.params, "snippet_id": id})
        )


class Restoration(FuncsterResource):
    """A revision that is to be the snippet again."""

    needs = DO

    @Operation(
        200,
        "Restored",
        contract.MESSAGE,
        refuses=(404,),
        reads=(IF_MATCH, IDEMPOTENCY_KEY),
        headers=(ETAG, REPLAYED),
    )
    def post(self, id: int, number: int) -> Response:
        """Restore a snippet as it was in a revision, by a new revision."""
        who = oneself()

        def create(run: Run) -> Response:
            whose = snippets.locked(run, id)
            check_editor(who, whose)
            snippets.restore(run, who, id, number, whose)
            tag = entity_tag(snippets.shown(id, run))
            return done(f"The snippet is what it was in revision {number}.", {"ETag": tag})

        return once({}, create, alone=False)


class FormattedCode(FuncsterResource):
    """The code of a snippet as ruff formats it; the snippet stays as it is."""

    needs = DO

    @Operation(200, "Formatted", contract.FORMATTED, refuses=(404, 422))
    def post(self, id: int) -> Response:
        """Format the code of a snippet, and only show what that gives."""
        check_reader(oneself(), snippets.owner(id))
        return answer({"code": linting.formatted(snippets.code_of(id))})


class Problems(FuncsterResource):
    """What ruff finds in the code of a snippet."""

    needs = READ

    @Operation(200, "What ruff finds", contract.PROBLEMS, refuses=(404, 422))
    def get(self, id: int) -> Response:
        """List what a linter finds in a snippet."""
        check_reader(oneself(), snippets.owner(id))
        return answer({"problems": linting.problems(snippets.code_of(id))})
