"""The command `make stack`: runs the stack, makes parts of it fail, or puts it under load."""

import argparse
import signal
import sys
import time
from types import FrameType

from deploy import soak, trial
from deploy.processes import NotStarted
from deploy.stack import Stack


def _interrupt(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def main() -> int:
    """Run the stack until a signal stops it, or run one of its tests."""
    parser = argparse.ArgumentParser(
        prog="make stack", description="Run the stack of compose.yaml without containers."
    )
    parser.add_argument("--port", type=int, default=8080, help="nginx's port (%(default)s)")
    parser.add_argument("--trial", action="store_true", help="make parts fail, and report it")
    parser.add_argument("--minutes", type=float, help="put the stack under mixed load for so long")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        if options.trial:
            return trial.run()
        if options.minutes:
            return soak.run(options.minutes)
        with Stack(options.port) as stack:
            print(f"Cosmic Travel is running at {stack.base}. Press Ctrl-C to stop it.", flush=True)
            while all(p.is_running() for n, p in stack.services.items() if n != "migrate"):
                time.sleep(0.5)
            print("A service has stopped, so the stack stops.", flush=True)
            return 1
    except NotStarted as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 0


if __name__ == "__main__":
    sys.exit(main())
