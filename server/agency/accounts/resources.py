"""The resources of accounts."""

from typing import Any

import orjson
from flask import Response, current_app

from agency.accounts import (
    contract,
    lookup,
    password_resets,
    payloads,
    rate_limits,
    service,
    user_list,
)
from agency.accounts.models import User
from agency.accounts.payloads import REGISTER, SIGN_IN
from agency.accounts.roles import MANAGE
from agency.accounts.tokens import own
from agency.openapi.operations import Operation
from agency.rest.api import JSONResponse
from agency.rest.listing import parameters, read_listing
from agency.rest.permissions import OPEN, SIGNED_IN, PermissionDenied, caller
from agency.rest.resource import Resource, as_bytes, representation

RESET = "reset"
"""The rate-limited action of resetting a password."""

NO_STORE = {"Cache-Control": "no-store"}
"""Caches must not store tokens (RFC 6749, section 5.1) or account data."""

PUBLIC_POST = {"POST": OPEN}
OWN_ACCOUNT_NEEDS = {"POST": OPEN, "GET": SIGNED_IN, "PUT": SIGNED_IN, "DELETE": SIGNED_IN}
AUTHENTICATION_NEEDS = {"POST": OPEN, "DELETE": SIGNED_IN}
REFRESH_NEEDS = {"GET": SIGNED_IN}
USERS_NEEDS = {"GET": MANAGE, "PATCH": MANAGE}


class AccountsResource(Resource):
    """The base class of the resources of accounts."""

    contract = contract.ACCOUNTS
    reads_forms = True


class OwnAccount(AccountsResource):
    """The caller's own account."""

    needs = OWN_ACCOUNT_NEEDS

    @Operation(201, "Created", contract.ACCOUNT_TOKEN, contract.REGISTRATION, refuses=(409, 429))
    def post(self) -> Response:
        """Create account and sign in."""
        rate_limits.check_address(REGISTER)
        values, password = payloads.registration()
        rate_limits.check_email(REGISTER, values["email"])
        return _signed_in(service.create(values, password), 201)

    @Operation(200, "The account", contract.ACCOUNT, refuses=(403,))
    def get(self) -> Response:
        """Get your account, with its roles and permissions."""
        return _answer(service.profile(payloads.own_id()))

    @Operation(200, "Changed", contract.ACCOUNT, contract.PROFILE_UPDATE, refuses=(403, 409, 429))
    def put(self) -> Response:
        """Update your profile; changing the email requires the password."""
        ident = payloads.own_id()
        service.update_profile(ident, payloads.changes(ident))
        return _answer(service.profile(ident))

    @Operation(200, "Deleted", contract.EMPTY, refuses=(403,))
    def delete(self) -> Response:
        """Delete your account and revoke its tokens."""
        service.delete_account(payloads.own_id())
        return _answer({})


class Authentication(AccountsResource):
    """Signing in with email and password, and signing out."""

    needs = AUTHENTICATION_NEEDS

    @Operation(200, "Signed in", contract.ACCOUNT_TOKEN, contract.CREDENTIALS, refuses=(401, 429))
    def post(self) -> Response:
        """Sign in."""
        rate_limits.check_address(SIGN_IN)
        email, password = payloads.credentials()
        rate_limits.check_email(SIGN_IN, email)
        account = service.check_credentials(email, password)
        rate_limits.clear_attempts(SIGN_IN, email)
        return _signed_in(account.id, 200)

    @Operation(200, "Signed out", contract.EMPTY, refuses=(403,))
    def delete(self) -> Response:
        """Sign out everywhere by revoking all tokens of the account."""
        service.sign_out(payloads.own_id())
        return _answer({})


class AuthenticationRefresh(AccountsResource):
    """Renewal of tokens that are about to expire."""

    needs = REFRESH_NEEDS

    @Operation(200, "A new token", contract.ACCOUNT_TOKEN, refuses=(403,))
    def get(self) -> Response:
        """Get a new token for a valid one; outside tokens can't be exchanged."""
        if caller().subject:
            raise PermissionDenied
        return _signed_in(payloads.own_id(), 200)


class PasswordResetRequest(AccountsResource):
    """Requests to reset a password."""

    needs = PUBLIC_POST

    @Operation(201, "Code sent", contract.EMPTY, contract.RESET_REQUEST, refuses=(429,))
    def post(self) -> Response:
        """Send a password reset code by email; unknown emails get the same response."""
        rate_limits.check_address(RESET)
        email = payloads.email()
        rate_limits.check_email(RESET, email)
        password_resets.request(email)
        return _answer({}, 201)


class PasswordResetConfirmation(AccountsResource):
    """Password resets with a code from an email."""

    needs = PUBLIC_POST

    @Operation(201, "Changed", contract.EMPTY, contract.RESET_CONFIRMATION, refuses=(429,))
    def post(self) -> Response:
        """Set a new password and revoke all tokens."""
        rate_limits.check_address(RESET)
        password_resets.confirm(*payloads.confirmation())
        return _answer({}, 201)


class Users(AccountsResource):
    """All accounts, for administrators."""

    cacheable = True
    needs = USERS_NEEDS

    @Operation(200, "The accounts", contract.ACCOUNT_LIST, parameters=parameters(User))
    def get(self) -> Response:
        """List accounts with their roles, sorted by id by default."""
        listing = read_listing(User)
        body = as_bytes(user_list.list_users(listing))
        return representation(body, NO_STORE | listing.headers(User))


class UserById(AccountsResource):
    """An account, for administrators."""

    needs = USERS_NEEDS
    reads_forms = False

    @Operation(200, "The account", contract.ACCOUNT, refuses=(404,))
    def get(self, id: int) -> Response:
        """Get an account."""
        return _answer(service.profile(id))

    @Operation(200, "Changed", contract.ACCOUNT, contract.ROLES_UPDATE, refuses=(404,))
    def patch(self, id: int) -> Response:
        """Replace the roles of an account."""
        service.set_roles(id, payloads.roles())
        return _answer(service.profile(id))


def _signed_in(ident: int, status: int) -> Response:
    account = lookup.find_by_id(ident)
    if account is None:
        raise service.NoSuchUser
    token = own.issue(current_app, account)
    return _answer({**service.profile(ident), "token": token}, status)


def _answer(content: dict[str, Any], status: int = 200) -> Response:
    return JSONResponse(orjson.dumps(content), status, NO_STORE)
