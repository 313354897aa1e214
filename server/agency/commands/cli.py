"""The commands of `flask`, besides its own.

`db` migrates, `users` manages accounts, `audit` tells who changed what, `purge` removes what has
expired; `backup`, `restore` and `copy-database` take the data as a whole; `openapi` and `postman`
print what is made of the routes.
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
from agency.openapi.document import document
from agency.settings import MIGRATIONS


def register(app: Flask) -> None:
    """Add the commands to `flask`."""
    Migrate(app, db, directory=str(MIGRATIONS))
    for command in (users, audit, purge, backup, restore, copy_database):
        app.cli.add_command(command)
    set_operator(app, f"command line, {_operator()}")

    @app.cli.command("openapi")
    def openapi() -> None:
        """Print the OpenAPI document."""
        _print(document(app.extensions["agency-api"]))

    @app.cli.command("postman")
    def print_postman() -> None:
        """Print a Postman collection with a request and its checks for every route."""
        _print(postman.collection(document(app.extensions["agency-api"])))


def _operator() -> str:
    """Who runs the command, as the system knows them."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        # A container's numeric user has no name.
        return f"user {os.getuid()}"


def _print(content: object) -> None:
    click.echo(orjson.dumps(content, option=orjson.OPT_INDENT_2))
