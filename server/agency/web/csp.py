"""Content Security Policies (level 3) of pages and API responses.

Browsers apply inline scripts and styles only if the policy has their hash, as for those in our own
pages, or a nonce that is generated for each page, as for styles that the client adds.
"""

import re
from base64 import b64encode
from hashlib import sha256
from secrets import token_urlsafe

DENY_ALL = "default-src 'none'; frame-ancestors 'none'"
"""The policy of a response that isn't a page, in case a browser shows it."""

NONCE_PLACEHOLDER = b"CSP-NONCE"
"""The placeholder in the client's page that each response replaces with a nonce."""

INLINE = re.compile(rb"<(script|style)>(.*?)</\1>", re.DOTALL)

PAGE_POLICY = {
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
    """Return the policy of a page, which allows its inline scripts and styles, and the nonce."""
    policy = {name: list(sources) for name, sources in PAGE_POLICY.items()}
    for kind, content in INLINE.findall(html):
        digest = b64encode(sha256(content).digest()).decode()
        policy[f"{kind.decode()}-src"].append(f"'sha256-{digest}'")
    if nonce:
        policy["style-src"].append(f"'nonce-{nonce}'")
    return "; ".join(" ".join([name, *sources]) for name, sources in policy.items())


def with_nonce(html: bytes) -> tuple[bytes, str]:
    """Insert a new nonce into the client's page, and return both."""
    if NONCE_PLACEHOLDER not in html:
        return html, ""
    nonce = token_urlsafe(16)
    return html.replace(NONCE_PLACEHOLDER, nonce.encode()), nonce
