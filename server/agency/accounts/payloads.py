"""Read and validate request bodies about accounts.

Properties that aren't read here, such as the `id` or the `roles` of a profile, are ignored.
"""

from typing import Any

from agency.accounts import lookup, passwords, rate_limits, service
from agency.accounts.models import User
from agency.accounts.roles import validate_roles
from agency.rest.body import read_fields, read_object
from agency.rest.permissions import PermissionDenied, caller
from agency.validation import Detail, ValidationError

REGISTER = "register"
"""The rate-limited action of creating an account."""

SIGN_IN = "sign in"
"""The rate-limited action of entering a password."""


def own_id() -> int:
    """Return the account id of the caller.

    Raises:
        PermissionDenied: the caller has an outside token and no account (403).
    """
    ident = caller().account_id
    if ident is None:
        raise PermissionDenied
    return ident


def registration() -> tuple[dict[str, Any], str]:
    """Return the profile and the password of a new account."""
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
    """Return the email and the password to sign in with.

    Raises:
        BadCredentials: the email is malformed, so no account has it (401).
    """
    email, password = _texts(read_fields(), "email", "password")
    try:
        User.validated({"email": email})
    except ValidationError:
        raise passwords.BadCredentials from None
    return email, password


def email() -> str:
    """Return an email, which may have no account."""
    values: dict[str, str] = User.validated(read_fields())
    return values["email"]


def confirmation() -> tuple[str, str]:
    """Return a reset code and the new password."""
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
    """Return the changes to an account's profile.

    Changing the email requires the password. Otherwise, a stolen token would be enough to take over
    the account: change the email, then reset the password.
    """
    body = read_fields()
    values = User.validated(body, partial=True)
    account = lookup.find_by_id(ident)
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
            service.check_credentials(account.email, password)
        except passwords.BadCredentials:
            raise ValidationError.of("password", "is wrong") from None
    return values


def roles() -> list[str]:
    """Return the new roles of an account."""
    body = read_object()
    if "roles" not in body:
        raise ValidationError.of("roles", "is required")
    return validate_roles(body["roles"])


def password_faults(body: dict[str, Any]) -> list[Detail]:
    """Return what is wrong with a new password, if anything."""
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
