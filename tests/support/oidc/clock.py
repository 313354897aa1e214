"""A clock that tests can put forward, for the times that keys are kept and servers left alone."""

import time

import pytest

from agency import outbound
from agency.accounts.tokens import jwks


class Clock:
    """The clock of calls to a provider, ahead of the real one by some seconds."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.ahead = 0.0
        for module in (jwks, outbound):
            monkeypatch.setattr(module, "monotonic", lambda: time.monotonic() + self.ahead)

    def after(self, seconds: float) -> None:
        """Put the clock forward."""
        self.ahead += seconds + 0.001
