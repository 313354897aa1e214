"""The application as the processes that serve it load it: without commands."""

from agency import create_app

application = create_app(commands=False)
