"""The resources of coders and mentors: signing up, who they are, and whose."""

import orjson
from flask import Response

from agency.funcster import contract, payloads, signup, snippets
from agency.funcster.contract import FuncsterResource, FuncsterRows
from agency.funcster.models import CODER, MENTOR, Coder, Mentor
from agency.funcster.ownership import oneself
from agency.funcster.responses import done
from agency.funcster.snippets import succeeded
from agency.funcster.userinfo import OWN, acting_as, userinfo
from agency.openapi.operations import Operation
from agency.rest.conditions import IF_NONE_MATCH
from agency.rest.listing import requested
from agency.rest.permissions import OPEN
from agency.rest.resource import LIST, representation
from agency.sql.statements import write

SIGN_UP = {"POST": OPEN}
USERINFO = {"GET": "get:userinfo"}
CODERS = {"GET": "get:coders"}
MENTORS = {"GET": "get:mentors"}
CHOOSE_MENTOR = {"PATCH": "add:mentor"}
CHOOSE_CODER = {"PATCH": "add:coder"}


class SignUp(FuncsterResource):
    """Becoming a coder or a mentor."""

    needs = SIGN_UP
    reads_forms = True

    @Operation(200, "Signed up", contract.SIGNED_UP, contract.SIGN_UP, refuses=(409, 429, 502))
    def post(self) -> Response:
        """Sign up as a coder or a mentor, with an account to sign in to."""
        wanted = signup.requested()
        ident = signup.sign_up(wanted)
        return done(f"{wanted.username} has signed up.", user_id=ident)


class OwnUserInfo(FuncsterResource):
    """The caller, as a coder or a mentor."""

    needs = USERINFO

    @Operation(200, "The caller", contract.OWN_USERINFO, refuses=(404,), reads=(IF_NONE_MATCH,))
    def get(self) -> Response:
        """Say which coder or mentor the caller is, and who is the mentor of a coder."""
        return representation(succeeded(orjson.dumps(acting_as(oneself()))), {})


class UserInfo(FuncsterResource):
    """A coder or a mentor, by username."""

    needs = USERINFO

    @Operation(
        200, "The coder or mentor", contract.USERINFO, refuses=(404,), reads=(IF_NONE_MATCH,)
    )
    def get(self, username: str) -> Response:
        """Show a coder with all snippets, or a mentor with those that wait for review."""
        return representation(succeeded(userinfo(oneself(), username)), {})


class Coders(FuncsterRows):
    """The coders, with their snippets."""

    model = Coder
    needs = CODERS
    has_page = True


class AvailableCoders(FuncsterRows):
    """The coders without a mentor, with their snippets."""

    model = Coder
    needs = CODERS

    @LIST
    def get(self) -> Response:
        """List coders who have no mentor yet."""
        listing = requested(Coder)
        return self.listed(listing._replace(query=listing.query._replace(lacking=("mentor_id",))))


class Mentors(FuncsterRows):
    """The mentors, with their coders."""

    model = Mentor
    needs = MENTORS
    has_page = True

    @LIST
    def get(self) -> Response:
        """List mentors; a coder sees no snippets of other coders there."""
        listing, who = requested(Mentor), oneself()
        if who.reads_all:
            return self.listed(listing)
        own = {**listing.params, OWN.parameter: who.coder_id}
        return self.listed(
            listing._replace(query=listing.query._replace(nested=(OWN,)), params=own)
        )


class MentorOfCoder(FuncsterResource):
    """Which mentor a coder has."""

    needs = CHOOSE_MENTOR

    @Operation(200, "Chosen", contract.MESSAGE, contract.MENTOR_ID, refuses=(404,))
    def patch(self, id: int) -> Response:
        """Choose a mentor, whoever was before."""
        mentor_id = payloads.ident("mentorId")
        snippets.check_coder(id)
        snippets.check_mentor(mentor_id)
        oneself().check(CODER, id)
        snippets.choose(write, id, mentor_id)
        return done("The coder has that mentor now.")


class CoderOfMentor(FuncsterResource):
    """Which coders a mentor has."""

    needs = CHOOSE_CODER

    @Operation(200, "Chosen", contract.MESSAGE, contract.CODER_ID, refuses=(404,))
    def patch(self, id: int) -> Response:
        """Add a coder, whoever was their mentor before."""
        coder_id = payloads.ident("coderId")
        snippets.check_mentor(id)
        snippets.check_coder(coder_id)
        oneself().check(MENTOR, id)
        snippets.choose(write, coder_id, id)
        return done("The mentor has that coder now.")
