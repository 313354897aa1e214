"""Benchmarks of this server, most of them as ratios to two other implementations of the API."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "server"))
