"""What clients send about accounts: read, and checked as a whole.

Only what is asked for here is taken; whatever else a body has, such as the `id` or the `roles` of
a profile, changes nothing.
"""

from typing import Any

from agency.accounts import lookup, passwords, rate_limits, service
from agency.accounts.models import User
from agency.accounts.roles import checked
from agency.rest.body import read_fields, read_object
from agency.rest.permissions import PermissionDenied, caller
from agency.validation import Detail, ValidationError

REGISTER = "register"
"""What is limited wherever an account is made."""

SIGN_IN = "sign in"
"""What is limited wherever someone may guess a password."""


def own_id() -> int:
    """The id of the account that the request's token stands for.

    Raises:
        PermissionDenied: it is an outside token of somebody who has no account here (403).
    """
    ident = caller().account_id
    if ident is None:
        raise PermissionDenied
    return ident


def registration() -> tuple[dict[str, Any], str]:
    """The profile and the password of a new account."""
    body = read_fields()
    faults = password_faults(body)
    try:
        values = User.validated(body)
    except ValidationError as error:
        faults = [*error.details, *faults]
    if faults:
        raise ValidationError(faults)
    return values, body["password"]


def credentials() -> tuple[str, str]:
    """An email and a password to sign in with.

    Raises:
        BadCredentials: what is sent is no email, so nobody has it (401).
    """
    email, password = _texts(read_fields(), "email", "password")
    try:
        User.validated({"email": email})
    except ValidationError:
        raise passwords.BadCredentials from None
    return email, password


def email() -> str:
    """An email, whether or not it has an account."""
    values: dict[str, str] = User.validated(read_fields())
    return values["email"]


def confirmation() -> tuple[str, str]:
    """A code that was mailed, and a password to have from now on."""
    body = read_fields()
    faults = password_faults(body)
    try:
        (code,) = _texts(body, "code")
    except ValidationError as error:
        faults = [*error.details, *faults]
    if faults:
        raise ValidationError(faults)
    return code, body["password"]


def changes(ident: int) -> dict[str, Any]:
    """What is to change of an account's profile.

    Who has found a token must not get hold of the account by changing its email and then resetting
    its password; so another email takes the password, too.
    """
    body = read_fields()
    values = User.validated(body, partial=True)
    account = lookup.of_account(ident)
    if account is None:
        raise service.NoSuchUser
    if values.get("email") == account.email:
        del values["email"]
    if "email" in values:
        password = body.get("password")
        if not isinstance(password, str):
            raise ValidationError.of("password", "is needed to change the email")
        rate_limits.check_email(SIGN_IN, account.email)
        try:
            service.with_password(account.email, password)
        except passwords.BadCredentials:
            raise ValidationError.of("password", "is wrong") from None
    return values


def roles() -> list[str]:
    """The roles that an account is to have."""
    body = read_object()
    if "roles" not in body:
        raise ValidationError.of("roles", "is required")
    return checked(body["roles"])


def password_faults(body: dict[str, Any]) -> list[Detail]:
    """What is wrong with the password that someone chooses, if anything."""
    if "password" not in body:
        return [{"field": "password", "message": "is required"}]
    message = passwords.fault(body["password"])
    return [{"field": "password", "message": message}] if message else []


def _texts(body: dict[str, Any], *names: str) -> list[str]:
    details: list[Detail] = []
    for name in names:
        if name not in body:
            details.append({"field": name, "message": "is required"})
        elif not isinstance(body[name], str):
            details.append({"field": name, "message": "must be text"})
    if details:
        raise ValidationError(details)
    return [body[name] for name in names]
