"""What granian loads in each process that serves: the application, without commands."""

import ctypes
import signal
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Flask

PR_SET_PDEATHSIG = 1


def application() -> "Flask":
    """Make the application, which takes half a second in which a signal must still end the process.

    It comes with the handlers of the process that it was forked from, and they do nothing in it.
    Hence nothing is imported before they are gone, not even the package.
    """
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
    if sys.platform == "linux":
        # A worker whose watching process was killed would go on holding the port. See prctl(2).
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
    from agency import create_app

    return create_app(commands=False)
