"""The command `flask users`, which manages accounts.

Use it to create the first administrator, who can then grant roles to others.
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
from agency.monitoring.preflight import check_migrated
from agency.validation import ValidationError

ROLE = click.Choice(list(ROLES))


@click.group(cls=AppGroup)
@with_appcontext
def users() -> None:
    """Create and list accounts, grant and revoke roles, issue tokens."""
    check_migrated(current_app)


@users.command("create")
@click.argument("email")
@click.option("--role", "roles", multiple=True, type=ROLE, help="A role. Repeatable.")
@click.option("--password", help="Omit it to be prompted: your shell keeps a history.")
def create(email: str, roles: tuple[str, ...], password: str | None) -> None:
    """Create an account for EMAIL. Without --password, enter one or have one generated."""
    if password is None and sys.stdin.isatty():
        question = "Password (leave empty to generate one)"
        password = click.prompt(
            question, default="", show_default=False, hide_input=True, confirmation_prompt=True
        )
    generated = "" if password else secrets.token_urlsafe(12)
    message = passwords.fault(password or generated)
    if message:
        raise click.ClickException(f"The password {message}.")
    try:
        ident = service.create(User.validated({"email": email}), password or generated)
        service.set_roles(ident, roles)
    except ValidationError as error:
        raise click.ClickException(f"{error}.") from None
    except HTTPException as error:
        raise click.ClickException(f"{error.description}.") from None
    click.echo(f"Created account {ident} for {email}.")
    if generated:
        click.echo(f"Its password is {generated}")


@users.command("list")
def list_all() -> None:
    """List accounts with their roles."""
    for user in db.session.scalars(select(User).order_by(User.id)):
        click.echo(f"{user.id}\t{user.email}\t{', '.join(held.role for held in user.roles)}")


@users.command("grant")
@click.argument("email")
@click.argument("role", type=ROLE)
def grant(email: str, role: str) -> None:
    """Grant ROLE to the account of EMAIL."""
    account = _account(email)
    service.set_roles(account.id, [*account.roles, role])
    click.echo(f"Granted {role} to {account.email}.")


@users.command("revoke")
@click.argument("email")
@click.argument("role", type=ROLE)
def revoke(email: str, role: str) -> None:
    """Revoke ROLE from the account of EMAIL, with immediate effect."""
    account = _account(email)
    service.set_roles(account.id, [held for held in account.roles if held != role])
    click.echo(f"Revoked {role} from {account.email}.")


@users.command("token")
@click.argument("email")
def token(email: str) -> None:
    """Issue a token for the account of EMAIL and print it, for use with curl."""
    click.echo(own.issue(current_app, _account(email)))


def _account(email: str) -> lookup.Account:
    account = lookup.find_by_email(email)
    if account is None:
        raise click.ClickException(f"No account has the email {email}.")
    return account
