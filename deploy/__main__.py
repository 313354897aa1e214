"""`make stack`: runs the stack, or tries out what it does when parts of it fail."""

import argparse
import signal
import sys
import time
from types import FrameType

from deploy import soak, trial
from deploy.processes import NotStarted
from deploy.stack import Stack


def _leave(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def main() -> int:
    """Run the stack until told to end."""
    parser = argparse.ArgumentParser(
        prog="make stack", description="Runs what compose.yaml describes, without containers."
    )
    parser.add_argument("--port", type=int, default=8080, help="where nginx listens (%(default)s)")
    parser.add_argument(
        "--trial", action="store_true", help="make things fail, and tell what happens"
    )
    parser.add_argument("--minutes", type=float, help="put it under mixed load for so long")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, _leave)
    try:
        if options.trial:
            return trial.run()
        if options.minutes:
            return soak.run(options.minutes)
        with Stack(options.port) as stack:
            print(f"Cosmic Travel is at {stack.base}; Ctrl-C ends it.", flush=True)
            while all(p.is_running() for n, p in stack.services.items() if n != "migrate"):
                time.sleep(0.5)
            print("A service has ended; so the others do.", flush=True)
            return 1
    except NotStarted as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 0


if __name__ == "__main__":
    sys.exit(main())
