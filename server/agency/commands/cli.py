"""Register the application's commands with `flask`.

`db` migrates the database, `users` manages accounts, `audit` prints the audit log, `purge` deletes
expired data. `backup`, `restore` and `copy-database` handle the whole database. `openapi` and
`postman` print descriptions generated from the routes.
"""

import getpass
import os

import click
import orjson
from flask import Flask
from flask_migrate import Migrate

from agency.audit.author import set_operator
from agency.backups.commands import backup, restore
from agency.commands.audit import audit
from agency.commands.copy_database import copy_database
from agency.commands.purge import purge
from agency.commands.users import users
from agency.database import db
from agency.openapi import postman
from agency.settings import MIGRATIONS


def register(app: Flask) -> None:
    """Add the commands to `flask`, and name the operator in the audit log."""
    Migrate(app, db, directory=str(MIGRATIONS))
    for command in (users, audit, purge, backup, restore, copy_database):
        app.cli.add_command(command)
    set_operator(app, f"command line, {_operator()}")

    @app.cli.command("openapi")
    def openapi() -> None:
        """Print the OpenAPI document."""
        _print(app.extensions["agency-api"].document())

    @app.cli.command("postman")
    def print_postman() -> None:
        """Print a Postman collection with a request and its tests for every route."""
        _print(postman.collection(app.extensions["agency-api"].document()))


def _operator() -> str:
    """Return the name of the system user who runs the command."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        # A numeric user of a container may have no name.
        return f"user {os.getuid()}"


def _print(content: object) -> None:
    click.echo(orjson.dumps(content, option=orjson.OPT_INDENT_2))
