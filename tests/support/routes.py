"""The routes of the API."""

from flask import Flask

from agency.rest.api import Api


def routes(app: Flask) -> set[tuple[str, str]]:
    """Return each URL with each of its methods."""
    api: Api = app.extensions["agency-api"]
    return {
        (route.url, method)
        for route in api.routes
        for method in route.resource.methods - {"HEAD", "OPTIONS"}
    }
