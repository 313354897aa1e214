"""The application as the processes that serve it load it: without commands."""

import ctypes
import signal
import sys

from agency import create_app

PR_SET_PDEATHSIG = 1

if sys.platform == "linux":
    # A worker whose watching process was killed would go on holding the port. See prctl(2).
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)

application = create_app(commands=False)
