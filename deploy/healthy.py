"""Whether the server in this container is alive; the health check of the image."""

import os
import sys
from urllib.error import URLError
from urllib.request import urlopen


def main() -> int:
    """Ask the server at the port that the environment names; returns the exit status."""
    port = os.environ.get("PORT", "5555")
    try:
        with urlopen(f"http://127.0.0.1:{port}/health", timeout=4) as answer:
            return 0 if answer.status == 200 else 1
    except (URLError, OSError):
        return 1


if __name__ == "__main__":
    sys.exit(main())
