"""Signing up: a coder or a mentor with an account, all of it or nothing."""

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
    """Who wants to be a coder or a mentor."""

    username: str
    usertype: str
    email: str
    password: str


def requested() -> SignUp:
    """Who the request wants to sign up.

    Raises:
        ValidationError: with a detail for every property at fault (400).
        TooManyRequests: this email or this address has signed up too often of late (429).
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
    """What is wrong with the `usertype` that a client sends, in whatever case, if anything."""
    if "usertype" not in body:
        return [{"field": "usertype", "message": "is required"}]
    usertype = body["usertype"]
    if not isinstance(usertype, str) or usertype.capitalize() not in ROLES:
        return [{"field": "usertype", "message": "must be coder or mentor"}]
    return []


def sign_up(wanted: SignUp) -> int:
    """Make the coder or mentor and its account, and return the id of the former.

    Raises:
        UsernameTaken, EmailTaken: somebody has the username or the email (409).
        BadRequest, Conflict, BadGateway: what the outside provider has against it.
    """
    if identity_provider.is_used(current_app):
        return _elsewhere(wanted)
    password_hash = passwords.hashed(wanted.password)
    with transaction() as connection:
        run = within(connection)
        user_id = service.add(run, {"email": wanted.email}, password_hash, ROLES[wanted.usertype])
        return members.take(run, wanted.username, wanted.usertype, user_id)


def _elsewhere(wanted: SignUp) -> int:
    """Sign up at the provider, and note here who that is.

    No transaction waits for the provider, which would keep all other writers waiting. The username
    is kept meanwhile, and free again if the provider refuses. Should this process die, it is free
    again after a while; and if the provider had said yes by then, whoever has signed up there
    claims it by their first call, as `members` says.
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
        return members.settle(run, wanted.username, wanted.usertype, until, user_id)
