"""How fast this server is, as ratios against the same API built in two other ways."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "server"))
