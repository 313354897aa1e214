"""The resources of funcster."""

from typing import Any

import orjson
from flask import Response

from agency.funcster import inputs, library, linting, signup
from agency.funcster.described import FuncsterResource, FuncsterRows
from agency.funcster.library import succeeded
from agency.funcster.models import CODER, MENTOR, Coder, Mentor, Revision, Snippet
from agency.funcster.ownership import NotYours, check_editor, check_reader, oneself
from agency.funcster.shown import OWN, acting_as, userinfo
from agency.rest.access import OPEN
from agency.rest.api import JSONResponse
from agency.rest.conditions import entity_tag
from agency.rest.idempotency import once
from agency.rest.paging import requested
from agency.rest.resource import Listed, ModelResource, representation
from agency.statements import Run, transaction, within, write

EDIT = "edit:snippet"

SIGN_UP = {"POST": OPEN}
USERINFO = {"GET": "get:userinfo"}
CODERS = {"GET": "get:coders"}
MENTORS = {"GET": "get:mentors"}
CHOOSE_MENTOR = {"PATCH": "add:mentor"}
CHOOSE_CODER = {"PATCH": "add:coder"}
SNIPPETS = {"GET": "get:snippets"}
POST = {"POST": "post:snippet"}
SNIPPET = {"GET": EDIT, "PATCH": EDIT, "DELETE": "delete:snippet"}
READ = {"GET": EDIT}
DO = {"POST": EDIT}


class SignUp(FuncsterResource):
    """Becoming a coder or a mentor."""

    needs = SIGN_UP

    def post(self) -> Response:
        """Sign up as a coder or a mentor, with an account to sign in to."""
        wanted = signup.requested()
        ident = signup.sign_up(wanted)
        return _done(f"{wanted.username} has signed up.", user_id=ident)


class OwnUserInfo(FuncsterResource):
    """The caller, as a coder or a mentor."""

    needs = USERINFO

    def get(self) -> Response:
        """Say which coder or mentor the caller is, and who is the mentor of a coder."""
        return representation(succeeded(orjson.dumps(acting_as(oneself()))), {})


class UserInfo(FuncsterResource):
    """A coder or a mentor, by username."""

    needs = USERINFO

    def get(self, username: str) -> Response:
        """Show a coder with all snippets, or a mentor with those that wait for review."""
        return representation(succeeded(userinfo(oneself(), username)), {})


class Coders(FuncsterRows, Listed):
    """The coders, with their snippets."""

    model = Coder
    needs = CODERS
    has_page = True


class AvailableCoders(FuncsterRows):
    """The coders without a mentor, with their snippets."""

    model = Coder
    needs = CODERS

    def get(self) -> Response:
        """List coders who have no mentor yet."""
        listing = requested(Coder)
        return self.listed(listing._replace(form=listing.form._replace(lacking=("mentor_id",))))


class Mentors(FuncsterRows):
    """The mentors, with their coders."""

    model = Mentor
    needs = MENTORS
    has_page = True

    def get(self) -> Response:
        """List mentors; a coder sees no snippets of other coders there."""
        listing, who = requested(Mentor), oneself()
        if who.reads_all:
            return self.listed(listing)
        own = {**listing.params, OWN.parameter: who.coder_id}
        return self.listed(listing._replace(form=listing.form._replace(nested=(OWN,)), params=own))


class MentorOfCoder(FuncsterResource):
    """Which mentor a coder has."""

    needs = CHOOSE_MENTOR

    def patch(self, id: int) -> Response:
        """Choose a mentor, whoever was before."""
        mentor_id = inputs.ident("mentorId")
        library.check_coder(id)
        library.check_mentor(mentor_id)
        oneself().check(CODER, id)
        library.choose(write, id, mentor_id)
        return _done("The coder has that mentor now.")


class CoderOfMentor(FuncsterResource):
    """Which coders a mentor has."""

    needs = CHOOSE_CODER

    def patch(self, id: int) -> Response:
        """Add a coder, whoever was their mentor before."""
        coder_id = inputs.ident("coderId")
        library.check_mentor(id)
        library.check_coder(coder_id)
        oneself().check(MENTOR, id)
        library.choose(write, coder_id, id)
        return _done("The mentor has that coder now.")


class Snippets(FuncsterRows):
    """The snippets that the caller may read, without their code."""

    model = Snippet
    needs = SNIPPETS
    has_page = True

    def get(self) -> Response:
        """List snippets, without their code; to a coder only its own."""
        listing, who = requested(Snippet), oneself()
        if who.reads_all:
            return self.listed(listing)
        if listing.params.get("coder_id", who.coder_id) != who.coder_id:
            raise NotYours("The snippets are another coder's.")
        own = {**listing.params, "coder_id": who.coder_id}
        form = listing.form._replace(filters=(*listing.form.filters, "coder_id"))
        return self.listed(listing._replace(form=form, params=own))


class NewSnippet(FuncsterResource):
    """What a coder adds to the snippets."""

    needs = POST

    def post(self) -> Response:
        """Add a snippet."""
        posted, who = inputs.posted(), oneself()
        library.check_coder(posted.coder_id)
        who.check(CODER, posted.coder_id)

        def create(run: Run) -> Response:
            ident = library.add(run, who, posted.coder_id, posted.content)
            tag = entity_tag(library.shown(ident, run))
            headers = {"ETag": tag, "Location": f"/snippet/{ident}"}
            return _done("The snippet was added.", headers, snippet_id=ident)

        return once({"coder_id": posted.coder_id, **posted.content}, create, alone=False)


class SnippetById(FuncsterResource, ModelResource):
    """A snippet."""

    model = Snippet
    has_page = False
    needs = SNIPPET

    def get(self, id: int) -> Response:
        """Show a snippet."""
        check_reader(oneself(), library.owner(id))
        return representation(library.shown(id), {})

    def patch(self, id: int) -> Response:
        """Replace a snippet, as its coder or as that one's mentor."""
        changed, who = inputs.changed(), oneself()
        with transaction() as connection:
            run = within(connection)
            whose = library.locked(run, id)
            check_editor(who, whose)
            who.check(changed.usertype, changed.user_id)
            editor = whose.coder_id if changed.usertype == CODER else whose.mentor_id
            if changed.coder_id != whose.coder_id or changed.user_id != editor:
                raise NotYours("The ids are not those of the snippet's coder and mentor.")
            library.change(run, who, id, changed.content, whose, changed.usertype)
            tag = entity_tag(library.shown(id, run))
        return _done("The snippet was changed.", {"ETag": tag})

    def delete(self, id: int) -> Response:
        """Remove a snippet, and all that it has been."""
        coder_id, who = inputs.ident("coderId"), oneself()
        with transaction() as connection:
            run = within(connection)
            whose = library.locked(run, id)
            who.check(CODER, whose.coder_id)
            if coder_id != whose.coder_id:
                raise NotYours("The snippet is another coder's.")
            library.remove(run, id)
        return _done("The snippet was removed.")


class Revisions(FuncsterRows):
    """All that a snippet has been: who made what of it, and when."""

    model = Revision
    needs = READ

    def get(self, id: int) -> Response:
        """List revisions of a snippet, the first of them first."""
        check_reader(oneself(), library.owner(id))
        listing = requested(Revision)
        form = listing.form._replace(filters=(*listing.form.filters, "snippet_id"))
        return self.listed(listing._replace(form=form, params={**listing.params, "snippet_id": id}))


class Restoration(FuncsterResource):
    """A revision that is to be the snippet again."""

    needs = DO

    def post(self, id: int, number: int) -> Response:
        """Restore a snippet as it was in a revision, by a new revision."""
        who = oneself()

        def create(run: Run) -> Response:
            whose = library.locked(run, id)
            check_editor(who, whose)
            library.restore(run, who, id, number, whose)
            tag = entity_tag(library.shown(id, run))
            return _done(f"The snippet is what it was in revision {number}.", {"ETag": tag})

        return once({}, create, alone=False)


class FormattedCode(FuncsterResource):
    """The code of a snippet as ruff formats it; the snippet stays as it is."""

    needs = DO

    def post(self, id: int) -> Response:
        """Format the code of a snippet, and only show what that gives."""
        check_reader(oneself(), library.owner(id))
        return _answer({"code": linting.formatted(library.code_of(id))})


class Problems(FuncsterResource):
    """What ruff finds in the code of a snippet."""

    needs = READ

    def get(self, id: int) -> Response:
        """List what a linter finds in a snippet."""
        check_reader(oneself(), library.owner(id))
        return _answer({"problems": linting.problems(library.code_of(id))})


def _done(message: str, headers: dict[str, str] | None = None, **members: int) -> Response:
    return _answer({"message": message, **members}, headers)


def _answer(members: dict[str, Any], headers: dict[str, str] | None = None) -> Response:
    return JSONResponse(orjson.dumps({"success": True, **members}), 200, headers)
