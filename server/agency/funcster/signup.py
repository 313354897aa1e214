"""Sign-up of coders and mentors, together with their accounts."""

from typing import Any, NamedTuple

from flask import current_app

from agency.accounts import lookup, passwords, payloads, rate_limits, service
from agency.accounts.models import User
from agency.funcster import identity_provider, members
from agency.funcster.models import CODER, MENTOR, Coder
from agency.rest.body import read_fields
from agency.sql.statements import transaction, within, write
from agency.validation import Detail, ValidationError

ROLES = {CODER: "coder", MENTOR: "mentor"}


class SignUp(NamedTuple):
    """A request to sign up as a coder or mentor."""

    username: str
    usertype: str
    email: str
    password: str


def read_sign_up() -> SignUp:
    """Read and validate the request to sign up.

    Raises:
        ValidationError: its details have an entry for each invalid property (400).
        TooManyRequests: the limit of this email or IP address is exceeded (429).
    """
    rate_limits.check_address(payloads.REGISTER)
    body = read_fields()
    details: list[Detail] = []
    for model, name in ((Coder, "username"), (User, "email")):
        try:
            model.validated({name: body[name]} if name in body else {})
        except ValidationError as error:
            details += error.details
    details += usertype_faults(body)
    details += payloads.password_faults(body)
    if details:
        raise ValidationError(details)
    rate_limits.check_email(payloads.REGISTER, body["email"])
    usertype = body["usertype"].capitalize()
    return SignUp(body["username"], usertype, body["email"], body["password"])


def usertype_faults(body: dict[str, Any]) -> list[Detail]:
    """Return what is wrong with the `usertype` in a body, ignoring case, if anything."""
    if "usertype" not in body:
        return [{"field": "usertype", "message": "is required"}]
    usertype = body["usertype"]
    if not isinstance(usertype, str) or usertype.capitalize() not in ROLES:
        return [{"field": "usertype", "message": "must be coder or mentor"}]
    return []


def sign_up(wanted: SignUp) -> int:
    """Create a coder or mentor with an account, and return the id of the coder or mentor.

    Raises:
        UsernameTaken, EmailTaken: the username or the email is taken (409).
        BadRequest, Conflict, BadGateway: the sign-up at the outside provider fails.
    """
    if identity_provider.is_configured(current_app):
        return _sign_up_at_provider(wanted)
    password_hash = passwords.hashed(wanted.password)
    with transaction() as connection:
        run = within(connection)
        user_id = service.add(run, {"email": wanted.email}, password_hash, ROLES[wanted.usertype])
        return members.create(run, wanted.username, wanted.usertype, user_id)


def _sign_up_at_provider(wanted: SignUp) -> int:
    """Sign up at the provider, and link the outside identity to a new account.

    No transaction waits for the provider, because it would block all other writers. The username is
    reserved meanwhile, and released if the provider rejects the sign-up. If this process crashes,
    the reservation expires. If the provider had already accepted the sign-up, the user claims the
    username with their first request (see `members`).
    """
    if lookup.find_by_email(wanted.email):
        raise service.EmailTaken
    role = ROLES[wanted.usertype]
    until = members.reserve(write, wanted.username, wanted.usertype)
    try:
        subject = identity_provider.sign_up(
            current_app, wanted.username, role, wanted.email, wanted.password
        )
    except BaseException:
        members.release(write, wanted.username, until)
        raise
    with transaction() as connection:
        run = within(connection)
        user_id = service.add(run, {"email": wanted.email}, None, role)
        service.link_identity(run, user_id, current_app.config["AUTH0_ISSUER"], subject)
        return members.confirm_reservation(run, wanted.username, wanted.usertype, until, user_id)
