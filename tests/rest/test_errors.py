"""A resource may raise any ValueError: it is a 400 in the shape of the resource's contract."""

import pytest

from agency.accounts.contract import ACCOUNTS
from agency.casting.contract import CASTING
from agency.funcster.contract import FUNCSTER
from agency.openapi.operations import Operation
from agency.rest.permissions import READ_BY_ANYBODY
from agency.rest.resource import Resource
from agency.travel.contract import TRAVEL
from agency.validation import ValidationError

FAULT = {"field": "name", "message": "must not be blank"}
GENERIC = {"field": None, "message": "has a value that can't be used"}


def told(status, message, **more):
    return {"success": False, "error": status, "message": message, **more}


BODIES = {
    TRAVEL: (
        (400, {"errors": ["validation errors"], "details": [FAULT]}),
        (400, {"errors": ["validation errors"], "details": [GENERIC]}),
    ),
    CASTING: (
        (422, told(422, "Unprocessable Entity", details=[FAULT])),
        (400, told(400, "Bad request")),
    ),
    FUNCSTER: (
        (400, told(400, "Bad request", details=[FAULT])),
        (400, told(400, "Bad request", details=[GENERIC])),
    ),
    ACCOUNTS: (
        (400, {"message": "Bad request", "details": [FAULT]}),
        (400, {"message": "Bad request", "details": [GENERIC]}),
    ),
}


@pytest.fixture(params=BODIES, ids=["travel", "casting", "funcster", "accounts"])
def answers(request, sharing, caplog):
    """What a resource of each contract answers where it raises an error, and what is expected."""
    app = sharing()

    def ask(error):
        class Broken(Resource):
            contract = request.param
            needs = READ_BY_ANYBODY

            def get(self):
                raise error

        app.extensions["agency-api"].add_resource(Broken, "/broken")
        answer = app.test_client().get("/broken")
        return answer.status_code, answer.json

    return ask, BODIES[request.param]


def test_a_validation_error_tells_of_each_fault(answers, caplog):
    ask, (expected, _) = answers
    assert ask(ValidationError([FAULT])) == expected
    assert not caplog.records


def test_any_other_value_error_is_logged_and_tells_nothing_of_our_code(answers, caplog):
    ask, (_, expected) = answers
    error = ValueError("invalid literal for int() with base 10: 'secret'")
    assert ask(error) == expected
    (record,) = caplog.records
    assert (record.levelname, record.exc_info[1]) == ("ERROR", error)


def test_a_resource_without_a_contract_has_that_of_the_api(sharing):
    class Broken(Resource):
        needs = READ_BY_ANYBODY

        def get(self):
            raise ValidationError([FAULT])

    app = sharing()
    app.extensions["agency-api"].add_resource(Broken, "/broken")
    assert app.test_client().get("/broken").json == BODIES[TRAVEL][0][1]


def test_a_method_that_declares_no_operation_can_not_be_described(sharing):
    class Silent(Resource):
        needs = READ_BY_ANYBODY

        def get(self):
            """Say nothing."""

    app = sharing()
    api = app.extensions["agency-api"]
    api.add_resource(Silent, "/silent")
    with app.app_context(), pytest.raises(TypeError, match="Silent"):
        api.document()


def test_what_an_operation_does_not_declare_follows_from_what_it_does(sharing):
    class Posted(Resource):
        needs = {"POST": "write:posted"}  # noqa: RUF012

        @Operation(200, takes={"type": "object"})
        def post(self):
            """Take an object."""

    app = sharing()
    api = app.extensions["agency-api"]
    api.add_resource(Posted, "/posted")
    with app.app_context():
        responses = api.document()["paths"]["/posted"]["post"]["responses"]
    assert responses.keys() == {"200", "400", "401", "403", "413", "415", "500", "503"}
