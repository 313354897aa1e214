"""Web pages, and the header with which browsers request them."""

import re

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
"""The Accept header of a browser that opens a page."""


def references(html: str) -> list[str]:
    """Return the URLs that a page loads or links to."""
    return re.findall(r"""(?:src|href)\s*=\s*["']([^"']+)["']""", html)
