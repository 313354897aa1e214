"""`flask users`: accounts from the command line.

This is how the first administrator comes to be, who then grants roles to others.
"""

import secrets
import sys

import click
from flask import current_app
from flask.cli import AppGroup, with_appcontext
from sqlalchemy import select
from werkzeug.exceptions import HTTPException

from agency.accounts import lookup, passwords, service
from agency.accounts.models import User
from agency.accounts.roles import ROLES
from agency.accounts.tokens import own
from agency.database import db
from agency.monitoring.preflight import NotReady, check_migrated
from agency.validation import ValidationError

ROLE = click.Choice(list(ROLES))


@click.group(cls=AppGroup)
@with_appcontext
def users() -> None:
    """Make accounts, grant and withdraw their roles, make tokens."""
    try:
        check_migrated(current_app)
    except NotReady as problem:
        raise click.ClickException(str(problem)) from None


@users.command("create")
@click.argument("email")
@click.option("--role", "roles", multiple=True, type=ROLE, help="A role; may be given again.")
@click.option("--password", help="Better left to be asked for: the shell remembers its lines.")
def create(email: str, roles: tuple[str, ...], password: str | None) -> None:
    """Make an account for EMAIL; without a password, one is made."""
    if password is None and sys.stdin.isatty():
        question = "Password (empty to have one made)"
        password = click.prompt(
            question, default="", show_default=False, hide_input=True, confirmation_prompt=True
        )
    made = "" if password else secrets.token_urlsafe(12)
    message = passwords.fault(password or made)
    if message:
        raise click.ClickException(f"The password {message}.")
    try:
        ident = service.create(User.validated({"email": email}), password or made)
        service.set_roles(ident, roles)
    except ValidationError as error:
        raise click.ClickException(f"{error}.") from None
    except HTTPException as error:
        raise click.ClickException(f"{error.description}.") from None
    click.echo(f"Account {ident} was made for {email}.")
    if made:
        click.echo(f"Its password is {made}")


@users.command("list")
def list_all() -> None:
    """List accounts with their roles."""
    for user in db.session.scalars(select(User).order_by(User.id)):
        click.echo(f"{user.id}\t{user.email}\t{', '.join(held.role for held in user.roles)}")


@users.command("grant")
@click.argument("email")
@click.argument("role", type=ROLE)
def grant(email: str, role: str) -> None:
    """Let the account of EMAIL have ROLE."""
    account = _account(email)
    service.set_roles(account.id, [*account.roles, role])
    click.echo(f"{account.email} is {role}.")


@users.command("revoke")
@click.argument("email")
@click.argument("role", type=ROLE)
def revoke(email: str, role: str) -> None:
    """Withdraw ROLE from the account of EMAIL, at once."""
    account = _account(email)
    service.set_roles(account.id, [held for held in account.roles if held != role])
    click.echo(f"{account.email} is not {role}.")


@users.command("token")
@click.argument("email")
def token(email: str) -> None:
    """Print a token of the account of EMAIL, for curl."""
    click.echo(own.issue(current_app, _account(email)))


def _account(email: str) -> lookup.Account:
    account = lookup.of_email(email)
    if account is None:
        raise click.ClickException(f"There is no account for {email}.")
    return account
