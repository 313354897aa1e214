"""Web pages, and how browsers ask for them."""

import re

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
"""What a browser accepts when somebody opens a page."""


def references(html: str) -> list[str]:
    """What a page loads and links to."""
    return re.findall(r"""(?:src|href)\s*=\s*["']([^"']+)["']""", html)
