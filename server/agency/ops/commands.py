"""Commands: `flask openapi` and `flask postman` print what is made from the routes."""

import click
import orjson
from flask import Flask

from agency.ops import postman
from agency.rest.openapi import document


def register(app: Flask) -> None:
    """Add the commands to `flask`."""

    @app.cli.command("openapi")
    def openapi() -> None:
        """Print the OpenAPI document."""
        _print(document(app.extensions["agency-api"]))

    @app.cli.command("postman")
    def print_postman() -> None:
        """Print a Postman collection with a request and its checks for every route."""
        _print(postman.collection(document(app.extensions["agency-api"])))


def _print(content: object) -> None:
    click.echo(orjson.dumps(content, option=orjson.OPT_INDENT_2))
