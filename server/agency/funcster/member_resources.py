"""The resources of coders and mentors."""

import orjson
from flask import Response

from agency.funcster import contract, payloads, signup, snippets
from agency.funcster.contract import FuncsterResource, FuncsterRows
from agency.funcster.models import CODER, MENTOR, Coder, Mentor
from agency.funcster.ownership import current_member
from agency.funcster.responses import message_response, success_body
from agency.funcster.userinfo import OWN_SNIPPETS, own_userinfo, userinfo
from agency.openapi.operations import Operation
from agency.rest.conditions import IF_NONE_MATCH
from agency.rest.listing import read_listing
from agency.rest.permissions import OPEN
from agency.rest.resource import LIST, representation
from agency.sql.statements import write

SIGN_UP_NEEDS = {"POST": OPEN}
USERINFO_NEEDS = {"GET": "get:userinfo"}
CODERS_NEEDS = {"GET": "get:coders"}
MENTORS_NEEDS = {"GET": "get:mentors"}
CHOOSE_MENTOR_NEEDS = {"PATCH": "add:mentor"}
ADD_CODER_NEEDS = {"PATCH": "add:coder"}


class SignUp(FuncsterResource):
    """Sign-up of coders and mentors."""

    needs = SIGN_UP_NEEDS
    reads_forms = True

    @Operation(200, "Signed up", contract.SIGNED_UP, contract.SIGN_UP, refuses=(409, 429, 502))
    def post(self) -> Response:
        """Create account as a coder or mentor."""
        wanted = signup.read_sign_up()
        ident = signup.sign_up(wanted)
        return message_response(f"{wanted.username} has signed up.", user_id=ident)


class OwnUserInfo(FuncsterResource):
    """The caller as a coder or mentor."""

    cacheable = True
    needs = USERINFO_NEEDS

    @Operation(200, "The caller", contract.OWN_USERINFO, refuses=(404,), reads=(IF_NONE_MATCH,))
    def get(self) -> Response:
        """Get your username and user type, and your mentor if you are a coder."""
        return representation(success_body(orjson.dumps(own_userinfo(current_member()))), {})


class UserInfo(FuncsterResource):
    """A coder or mentor, by username."""

    cacheable = True
    needs = USERINFO_NEEDS

    @Operation(
        200, "The coder or mentor", contract.USERINFO, refuses=(404,), reads=(IF_NONE_MATCH,)
    )
    def get(self, username: str) -> Response:
        """Get a coder with all snippets, or a mentor with the snippets to review."""
        return representation(success_body(userinfo(current_member(), username)), {})


class Coders(FuncsterRows):
    """Coders, with their snippets."""

    model = Coder
    needs = CODERS_NEEDS
    has_page = True


class AvailableCoders(FuncsterRows):
    """Coders without a mentor, with their snippets."""

    model = Coder
    needs = CODERS_NEEDS

    @LIST
    def get(self) -> Response:
        """List coders without a mentor."""
        listing = read_listing(Coder)
        without_mentor = listing.query._replace(lacking=("mentor_id",))
        return self.list_rows(listing._replace(query=without_mentor))


class Mentors(FuncsterRows):
    """Mentors, with their coders."""

    model = Mentor
    needs = MENTORS_NEEDS
    has_page = True

    @LIST
    def get(self) -> Response:
        """List mentors; coders don't see snippets of other coders."""
        listing, member = read_listing(Mentor), current_member()
        if member.can_read_all:
            return self.list_rows(listing)
        own = {**listing.params, OWN_SNIPPETS.parameter: member.coder_id}
        return self.list_rows(
            listing._replace(query=listing.query._replace(nested=(OWN_SNIPPETS,)), params=own)
        )


class MentorOfCoder(FuncsterResource):
    """The mentor of a coder."""

    needs = CHOOSE_MENTOR_NEEDS

    @Operation(200, "Chosen", contract.MESSAGE, contract.MENTOR_ID, refuses=(404,))
    def patch(self, id: int) -> Response:
        """Set the mentor of a coder, replacing any previous one."""
        mentor_id = payloads.read_id("mentorId")
        snippets.check_coder(id)
        snippets.check_mentor(mentor_id)
        current_member().check(CODER, id)
        snippets.set_mentor(write, id, mentor_id)
        return message_response("The coder has that mentor now.")


class CoderOfMentor(FuncsterResource):
    """The coders of a mentor."""

    needs = ADD_CODER_NEEDS

    @Operation(200, "Chosen", contract.MESSAGE, contract.CODER_ID, refuses=(404,))
    def patch(self, id: int) -> Response:
        """Add a coder to a mentor, replacing any previous mentor."""
        coder_id = payloads.read_id("coderId")
        snippets.check_mentor(id)
        snippets.check_coder(coder_id)
        current_member().check(MENTOR, id)
        snippets.set_mentor(write, coder_id, id)
        return message_response("The mentor has that coder now.")
