"""Options of the sockets that the server listens on, which every connection inherits.

Granian, like other servers, has no deadline for a client that doesn't read: when the application
gives up, the rest of the response still waits in the connection, with up to 4 MB of the kernel's
memory. Linux can end such a connection by itself.
"""

import os
import socket
import sys
import time
from threading import Thread

LOOK_SECONDS = 0.05
START_SECONDS = 30


def end_stuck_connections(seconds: float) -> None:
    """Let Linux end each connection whose client takes nothing for so long (tcp(7)).

    The server opens its sockets after it has loaded the application, so a thread waits for that.
    """
    if sys.platform == "linux":
        Thread(target=_set_up_listeners, args=[round(seconds * 1000)], daemon=True).start()


def _set_up_listeners(milliseconds: int) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        found = [_set_up(int(name), milliseconds) for name in os.listdir("/proc/self/fd")]
        if any(found):
            return
        time.sleep(LOOK_SECONDS)


def _set_up(number: int, milliseconds: int) -> bool:
    """Set the option if this file descriptor is a TCP socket that listens, and return whether."""
    try:
        with socket.fromfd(number, socket.AF_INET, socket.SOCK_STREAM) as listener:
            if not listener.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN):
                return False
            listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, milliseconds)
            return True
    except OSError:  # It is no such socket, or closed already.
        return False
