"""The secret that our tokens are signed with, where no setting gives one."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from agency.settings import SettingError
from agency.settings_types import SHORTEST_SECRET

FILE = "secret_key"


def kept_in(folder: Path) -> str:
    """The secret that is kept in the folder, made now if there is none; its owner alone reads it.

    However many processes begin at once, they all get the same: each writes one of its own beside
    it, and the file system gives the name to the first.

    Raises:
        SettingError: it can't be read, or neither be kept.
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
            f"There is no setting SECRET_KEY, and none can be kept in {path}: {error.strerror}."
        ) from None


def _read(path: Path) -> str:
    secret = path.read_text().strip()
    if len(secret) < SHORTEST_SECRET:
        raise SettingError(f"The secret in {path} is shorter than {SHORTEST_SECRET} characters.")
    return secret
