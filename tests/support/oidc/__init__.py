"""A real OpenID provider on loopback, in a process of its own, and a person who logs in there."""

import base64
import hashlib
import json
import re
import secrets
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.cookiejar import CookieJar
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

AUDIENCE = "https://agency.example/api"
CLIENT = "travel-desk"
REDIRECT = "http://127.0.0.1/callback"

# What is told of each person, in the tokens as well.
PEOPLE = {
    "auth0|assistant": {"nickname": "assistant", "permissions": ["get:actors", "get:movies"]},
    "auth0|producer": {
        "nickname": "producer",
        "permissions": ["get:actors", "get:movies", "post:movies", "delete:movies"],
    },
    "auth0|visitor": {"nickname": "visitor", "permissions": []},
}


class Provider:
    """A running provider."""

    def __init__(self, port: int = 0) -> None:
        self._process = subprocess.Popen(
            ["node", "provider.mjs"],
            cwd=Path(__file__).parent,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        setup = {
            "audience": AUDIENCE,
            "client": CLIENT,
            "redirect": REDIRECT,
            "people": PEOPLE,
            "port": port,
        }
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps(setup), file=self._process.stdin, flush=True)
        self.issuer = json.loads(self._process.stdout.readline())["issuer"]
        self._forgotten = 0

    @property
    def settings(self) -> dict[str, str]:
        """The settings of a server that lets in this provider's tokens."""
        return {"AUTH0_DOMAIN": self.issuer.rstrip("/"), "API_IDENTIFIER": AUDIENCE}

    def stop(self) -> None:
        """End the process; once more does nothing."""
        self._process.terminate()
        self._process.communicate(timeout=15)

    def start_again(self) -> "Provider":
        """Another provider in the place of this one, with keys of its own."""
        self.stop()
        return Provider(urlsplit(self.issuer).port or 0)

    def rotate(self) -> None:
        """Sign with a new key from now on; the older ones stay published."""
        self._control("rotate", b"")

    def retire(self) -> None:
        """Publish only the newest key."""
        self._control("retire", b"")

    def fetches(self) -> int:
        """How often the keys have been fetched."""
        return self._control("fetches") - self._forgotten

    def forget_fetches(self) -> None:
        """Count from now."""
        self._forgotten = self._control("fetches")

    def _control(self, call: str, body: bytes | None = None) -> Any:
        with urllib.request.urlopen(f"{self.issuer}control/{call}", body, timeout=15) as answer:
            return json.load(answer)

    def log_in(self, person: str) -> dict[str, str]:
        """The tokens that a client gets for a person: code and PKCE (RFC 6749, RFC 7636)."""
        with urllib.request.urlopen(f"{self.issuer}.well-known/openid-configuration") as answer:
            endpoints = json.load(answer)
        verifier, state = secrets.token_urlsafe(48), secrets.token_urlsafe()
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest())
        query = {
            "client_id": CLIENT,
            "redirect_uri": REDIRECT,
            "response_type": "code",
            "scope": "openid read",
            "resource": AUDIENCE,
            "state": state,
            "nonce": secrets.token_urlsafe(),
            "code_challenge": challenge.decode().rstrip("="),
            "code_challenge_method": "S256",
        }
        browser = Browser()
        browser.open(f"{endpoints['authorization_endpoint']}?{urlencode(query)}")
        browser.submit(prompt="login", login=person, password="any")
        browser.submit(prompt="consent")
        returned = parse_qs(urlsplit(browser.url).query)
        assert returned["state"] == [state]
        grant = {
            "grant_type": "authorization_code",
            "code": returned["code"][0],
            "redirect_uri": REDIRECT,
            "client_id": CLIENT,
            "code_verifier": verifier,
        }
        sent = urlencode(grant).encode()
        with urllib.request.urlopen(endpoints["token_endpoint"], sent, timeout=15) as answer:
            tokens: dict[str, str] = json.load(answer)
            return tokens


class Browser:
    """Somebody at a browser, who fills in the provider's forms until they are sent back."""

    def __init__(self) -> None:
        jar = urllib.request.HTTPCookieProcessor(CookieJar())
        self._opener = urllib.request.build_opener(jar, _StaysHere)
        self.url = self._page = ""

    def open(self, url: str, form: bytes | None = None) -> None:
        """Open a page, or send a form, and follow where that leads."""
        try:
            with self._opener.open(url, form, timeout=15) as answer:
                self.url, self._page = answer.url, answer.read().decode()
        except urllib.error.HTTPError as answer:
            with answer:
                self.url = answer.headers["Location"] or ""
            if not self.url.startswith(REDIRECT):
                raise

    def submit(self, **fields: str) -> None:
        """Fill in the form of the page and send it."""
        action = re.search(r'<form[^>]* action="([^"]+)"', self._page)
        assert action is not None, self._page
        self.open(action[1], urlencode(fields).encode())


class _StaysHere(urllib.request.HTTPRedirectHandler):
    """Doesn't follow the redirect to the client, whose page nobody serves."""

    def redirect_request(self, request, answer, code, message, headers, url):
        if url.startswith(REDIRECT):
            return None
        return super().redirect_request(request, answer, code, message, headers, url)


@contextmanager
def running() -> Iterator[Provider]:
    """A provider that runs for as long as it is needed."""
    provider = Provider()
    try:
        yield provider
    finally:
        provider.stop()
