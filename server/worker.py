"""The application as granian loads it in each worker, without commands."""

import ctypes
import signal
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agency.web.front import Front

PR_SET_PDEATHSIG = 1


def application() -> "Front":
    """Create the application. Signals must end the process during the half second that this takes.

    The process inherits signal handlers that do nothing from the process that forked it. They are
    reset before anything is imported, even the package.
    """
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
    if sys.platform == "linux":
        # If granian's main process is killed, workers must not keep the port. See prctl(2).
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
    from agency import create_app
    from agency.web import sockets
    from agency.web.front import Front

    app = create_app(commands=False)
    sockets.end_stuck_connections(app.config["SEND_TIMEOUT"])
    return Front(app)
