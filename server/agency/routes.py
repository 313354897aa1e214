"""Start here: every URL of the API, with its resource class.

Follow a class to its declaration (for example in `travel/resources.py`), and from there to its
behavior (`rest/resource.py`) or its data (`travel/models.py`).
"""

from flask import Flask

from agency.accounts.resources import (
    Authentication,
    AuthenticationRefresh,
    OwnAccount,
    PasswordResetConfirmation,
    PasswordResetRequest,
    UserById,
    Users,
)
from agency.casting.resources import ActorById, Actors, MovieById, Movies
from agency.funcster.member_resources import (
    AvailableCoders,
    CoderOfMentor,
    Coders,
    MentorOfCoder,
    Mentors,
    OwnUserInfo,
    SignUp,
    UserInfo,
)
from agency.funcster.resources import (
    FormattedCode,
    NewSnippet,
    Problems,
    Restoration,
    Revisions,
    SnippetById,
    Snippets,
)
from agency.guests.resources import (
    EventById,
    Events,
    InvitedGuestById,
    InvitedGuestList,
    InvitedGuests,
    NewInvitedGuests,
)
from agency.monitoring.health import Health, Readiness, Status
from agency.monitoring.metrics import Metrics
from agency.rest.api import Api
from agency.settings import VERSION
from agency.travel.contract import TRAVEL
from agency.travel.resources import (
    MissionById,
    Missions,
    PlanetById,
    Planets,
    ScientistById,
    Scientists,
    Statistics,
)
from agency.web.about import Description, Index


def register(app: Flask) -> Api:
    """Register all resources with the app."""
    about = "Books scientists on missions to planets."
    info = {"title": "Cosmic Travel", "version": VERSION, "description": about}
    api = Api(app, TRAVEL, info)
    app.extensions["agency-api"] = api

    api.add_resource(Scientists, "/scientists")
    api.add_resource(ScientistById, "/scientists/<int:id>")
    api.add_resource(Planets, "/planets")
    api.add_resource(PlanetById, "/planets/<int:id>")
    api.add_resource(Missions, "/missions")
    api.add_resource(MissionById, "/missions/<int:id>")
    api.add_resource(Statistics, "/statistics")

    api.add_resource(Actors, "/actors")
    api.add_resource(ActorById, "/actors/<int:id>")
    api.add_resource(Movies, "/movies")
    api.add_resource(MovieById, "/movies/<int:id>")

    api.add_resource(SignUp, "/signup")
    api.add_resource(OwnUserInfo, "/userinfo")
    api.add_resource(UserInfo, "/userinfo/<username>")
    api.add_resource(Coders, "/coders")
    api.add_resource(AvailableCoders, "/coders/available")
    api.add_resource(MentorOfCoder, "/coder/<int:id>/mentor")
    api.add_resource(Mentors, "/mentors")
    api.add_resource(CoderOfMentor, "/mentor/<int:id>/coder")
    api.add_resource(Snippets, "/snippets")
    api.add_resource(NewSnippet, "/snippet")
    api.add_resource(SnippetById, "/snippet/<int:id>")
    api.add_resource(Revisions, "/snippet/<int:id>/revisions")
    api.add_resource(Restoration, "/snippet/<int:id>/revisions/<int:number>/restore")
    api.add_resource(FormattedCode, "/snippet/<int:id>/format")
    api.add_resource(Problems, "/snippet/<int:id>/problems")

    api.add_resource(OwnAccount, "/api/v1/user")
    api.add_resource(Authentication, "/api/v1/authenticate")
    api.add_resource(AuthenticationRefresh, "/api/v1/authenticationrefresh")
    api.add_resource(PasswordResetRequest, "/api/v1/password-reset/request")
    api.add_resource(PasswordResetConfirmation, "/api/v1/password-reset/confirm")
    api.add_resource(Users, "/api/v1/users")
    api.add_resource(UserById, "/api/v1/users/<int:id>")

    api.add_resource(Events, "/api/v1/event")
    api.add_resource(EventById, "/api/v1/event/<int:id>")
    api.add_resource(InvitedGuests, "/api/v1/invitedGuest")
    api.add_resource(InvitedGuestById, "/api/v1/invitedGuest/<int:id>")
    api.add_resource(NewInvitedGuests, "/api/v1/invitedGuest/create")
    api.add_resource(InvitedGuestList, "/api/v1/invitedGuestList")
    api.add_resource(Health, "/health")
    api.add_resource(Readiness, "/ready")
    api.add_resource(Status, "/status")
    api.add_resource(Metrics, "/metrics")

    api.add_resource(Index, "/")
    api.add_resource(Description, "/openapi.json")
    return api
