"""What browsers are told to let pages do (Content Security Policy, level 3).

Nothing inline runs or styles a page unless it is known: what we have written into a page ourselves
by its hash, and what the client adds to style itself by a nonce, made for one page and no other.
"""

import re
from base64 import b64encode
from hashlib import sha256
from secrets import token_urlsafe

NOTHING = "default-src 'none'; frame-ancestors 'none'"
"""The policy of an answer that is no page, should a browser show it."""

PLACE_OF_NONCE = b"CSP-NONCE"
"""What stands in the client's page where each answer has its nonce."""

INLINE = re.compile(rb"<(script|style)>(.*?)</\1>", re.DOTALL)

PAGE = {
    "default-src": ["'self'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    "img-src": ["'self'", "data:", "blob:"],
    "connect-src": ["'self'"],
    "worker-src": ["'self'", "blob:"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
}


def for_page(html: bytes, nonce: str = "") -> str:
    """The policy of a page of ours: lets in its inline scripts and styles, and the nonce."""
    policy = {name: list(sources) for name, sources in PAGE.items()}
    for kind, content in INLINE.findall(html):
        digest = b64encode(sha256(content).digest()).decode()
        policy[f"{kind.decode()}-src"].append(f"'sha256-{digest}'")
    if nonce:
        policy["style-src"].append(f"'nonce-{nonce}'")
    return "; ".join(" ".join([name, *sources]) for name, sources in policy.items())


def with_nonce(html: bytes) -> tuple[bytes, str]:
    """The client's page with a nonce that was never used before, and the nonce."""
    if PLACE_OF_NONCE not in html:
        return html, ""
    nonce = token_urlsafe(16)
    return html.replace(PLACE_OF_NONCE, nonce.encode()), nonce
