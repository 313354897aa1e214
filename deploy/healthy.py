"""The health check of the image: exit with 0 if the server in this container responds."""

import os
import sys
from urllib.error import URLError
from urllib.request import urlopen


def main() -> int:
    """Request /health from the server at $PORT, and return the exit status."""
    port = os.environ.get("PORT", "5555")
    try:
        with urlopen(f"http://127.0.0.1:{port}/health", timeout=4) as response:
            return 0 if response.status == 200 else 1
    except (URLError, OSError):
        return 1


if __name__ == "__main__":
    sys.exit(main())
