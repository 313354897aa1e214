"""The secret that signs our tokens if SECRET_KEY is not set."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from agency.settings import SettingError
from agency.settings_types import SHORTEST_SECRET

FILE = "secret_key"


def load_or_create(folder: Path) -> str:
    """Load the secret from a folder, or create it, readable only by its owner.

    Processes that start at the same time all get the same secret: each one writes a draft, and the
    first to link its draft to the final name wins.

    Raises:
        SettingError: the secret can't be read or stored.
    """
    path = folder / FILE
    try:
        with suppress(FileNotFoundError):
            return _read(path)
        folder.mkdir(parents=True, exist_ok=True)
        draft = folder / f"{FILE}.{secrets.token_hex(8)}"
        with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(48))
            file.flush()
            os.fsync(file.fileno())
        try:
            with suppress(FileExistsError):
                os.link(draft, path)
        finally:
            draft.unlink()
        return _read(path)
    except OSError as error:
        raise SettingError(
            f"SECRET_KEY is not set, and no secret can be stored in {path}: {error.strerror}."
        ) from None


def _read(path: Path) -> str:
    secret = path.read_text().strip()
    if len(secret) < SHORTEST_SECRET:
        raise SettingError(f"The secret in {path} is shorter than {SHORTEST_SECRET} characters.")
    return secret
