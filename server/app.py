"""The application. Import it (`from app import app, db`) or serve it (`python server/app.py`)."""

import sys

from agency import create_app
from agency.database import db
from agency.settings import SettingError
from agency.web.serving import serve

__all__ = ["app", "db"]

try:
    app = create_app()
except SettingError as error:
    sys.exit(str(error))

if __name__ == "__main__":
    serve(app)
