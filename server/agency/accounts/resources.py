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
from agency.rest.listing import parameters, requested
from agency.rest.permissions import OPEN, SIGNED_IN, PermissionDenied, caller
from agency.rest.resource import Resource, as_bytes, representation

RESET = "reset"
"""What is limited besides registering and signing in."""

PRIVATE = {"Cache-Control": "no-store"}
"""No cache may keep a token (RFC 6749, section 5.1) or what is shown of an account."""

POSTED_BY_ANYBODY = {"POST": OPEN}
ACCOUNT = {"POST": OPEN, "GET": SIGNED_IN, "PUT": SIGNED_IN, "DELETE": SIGNED_IN}
AUTHENTICATION = {"POST": OPEN, "DELETE": SIGNED_IN}
REFRESH = {"GET": SIGNED_IN}
MANAGED = {"GET": MANAGE, "PATCH": MANAGE}


class AccountsResource(Resource):
    """What the resources of accounts have in common."""

    contract = contract.ACCOUNTS
    reads_forms = True


class OwnAccount(AccountsResource):
    """The account of whoever calls: POST registers it."""

    needs = ACCOUNT

    @Operation(201, "Registered", contract.SIGNED, contract.REGISTRATION, refuses=(409, 429))
    def post(self) -> Response:
        """Register an account, and sign in to it."""
        rate_limits.check_address(REGISTER)
        values, password = payloads.registration()
        rate_limits.check_email(REGISTER, values["email"])
        return _signed_in(service.create(values, password), 201)

    @Operation(200, "The account", contract.OWN, refuses=(403,))
    def get(self) -> Response:
        """Show who is signed in, with their roles and permissions."""
        return _answer(service.profile(payloads.own_id()))

    @Operation(200, "Changed", contract.OWN, contract.CHANGES, refuses=(403, 409, 429))
    def put(self) -> Response:
        """Change the profile; another email takes the password, too."""
        ident = payloads.own_id()
        service.change(ident, payloads.changes(ident))
        return _answer(service.profile(ident))

    @Operation(200, "Deleted", contract.NOTHING, refuses=(403,))
    def delete(self) -> Response:
        """Delete the account; its tokens end at once."""
        service.remove(payloads.own_id())
        return _answer({})


class Authentication(AccountsResource):
    """Being signed in: by email and password for a token, until all tokens are ended."""

    needs = AUTHENTICATION

    @Operation(200, "Signed in", contract.SIGNED, contract.CREDENTIALS, refuses=(401, 429))
    def post(self) -> Response:
        """Sign in."""
        rate_limits.check_address(SIGN_IN)
        email, password = payloads.credentials()
        rate_limits.check_email(SIGN_IN, email)
        account = service.with_password(email, password)
        rate_limits.forgive(SIGN_IN, email)
        return _signed_in(account.id, 200)

    @Operation(200, "Signed out", contract.NOTHING, refuses=(403,))
    def delete(self) -> Response:
        """Sign out everywhere: all tokens of the account end at once."""
        service.sign_out(payloads.own_id())
        return _answer({})


class AuthenticationRefresh(AccountsResource):
    """A fresh token for one that is about to expire."""

    needs = REFRESH

    @Operation(200, "A fresh token", contract.SIGNED, refuses=(403,))
    def get(self) -> Response:
        """Exchange a valid token for a fresh one; those of an outside provider it renews itself."""
        if caller().subject:
            raise PermissionDenied
        return _signed_in(payloads.own_id(), 200)


class PasswordResetRequest(AccountsResource):
    """The wish for a new password."""

    needs = POSTED_BY_ANYBODY

    @Operation(201, "A code is mailed", contract.NOTHING, contract.ASKING, refuses=(429,))
    def post(self) -> Response:
        """Have a code mailed to an email; the answer is the same for one without an account."""
        rate_limits.check_address(RESET)
        email = payloads.email()
        rate_limits.check_email(RESET, email)
        password_resets.request(email)
        return _answer({}, 201)


class PasswordResetConfirmation(AccountsResource):
    """A new password, by the code that was mailed."""

    needs = POSTED_BY_ANYBODY

    @Operation(201, "Changed", contract.NOTHING, contract.CONFIRMING, refuses=(429,))
    def post(self) -> Response:
        """Choose a new password; the tokens that were issued before end at once."""
        rate_limits.check_address(RESET)
        password_resets.confirm(*payloads.confirmation())
        return _answer({}, 201)


class Users(AccountsResource):
    """All accounts, for administrators."""

    needs = MANAGED

    @Operation(200, "The accounts", contract.LISTED, parameters=parameters(User))
    def get(self) -> Response:
        """List the accounts with their roles, in the order of their ids unless told otherwise."""
        listing = requested(User)
        body = as_bytes(user_list.listed(listing))
        return representation(body, PRIVATE | listing.headers(User))


class UserById(AccountsResource):
    """An account, for administrators."""

    needs = MANAGED
    reads_forms = False

    @Operation(200, "The account", contract.OWN, refuses=(404,))
    def get(self, id: int) -> Response:
        """Show an account."""
        return _answer(service.profile(id))

    @Operation(200, "Changed", contract.OWN, contract.GRANTING, refuses=(404,))
    def patch(self, id: int) -> Response:
        """Grant and withdraw roles: the account has those that are sent, and no others."""
        service.set_roles(id, payloads.roles())
        return _answer(service.profile(id))


def _signed_in(ident: int, status: int) -> Response:
    account = lookup.of_account(ident)
    if account is None:
        raise service.NoSuchUser
    token = own.issue(current_app, account)
    return _answer({**service.profile(ident), "token": token}, status)


def _answer(content: dict[str, Any], status: int = 200) -> Response:
    return JSONResponse(orjson.dumps(content), status, PRIVATE)
