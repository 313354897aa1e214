"""Seed the database with real planets and snippets, and with generated data for everything else.

You can run it again: a database with data is left alone unless you use --reset.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from flask import Flask

sys.path.insert(0, str(Path(__file__).resolve().parent / "server"))

from agency.monitoring.preflight import NotReady, check_migrated
from agency.seed import replacing, seeding
from app import app


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Parse the command line."""
    parser = argparse.ArgumentParser(
        prog="seed.py",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--planets", type=number, default=20, help="how many (default: 20)")
    parser.add_argument("--scientists", type=number, default=10, help="how many (default: 10)")
    parser.add_argument("--missions", type=number, default=30, help="how many (default: 30)")
    parser.add_argument(
        "--casting",
        type=number,
        nargs="?",
        const=20,
        default=0,
        help="number of actors, and of movies (default: 0; 20 if no number follows)",
    )
    parser.add_argument(
        "--funcster",
        type=number,
        nargs="?",
        const=20,
        default=0,
        help="number of coders with 20 snippets each; also adds mentors "
        "(default: 0; 20 if no number follows)",
    )
    parser.add_argument(
        "--events",
        type=number,
        nargs="?",
        const=10,
        default=0,
        help="number of events (default: 0; 10 if no number follows)",
    )
    parser.add_argument("--reset", action="store_true", help="replace existing data")
    parser.add_argument(
        "--random-seed", type=int, default=2100, help="the same seed gives the same data"
    )
    return parser.parse_args(arguments)


def number(text: str) -> int:
    """Parse a number of rows, from 0 to ten million."""
    if not text.isdecimal() or len(text) > 8 or int(text) > 10_000_000:
        raise argparse.ArgumentTypeError("must be a number from 0 to 10000000")
    return int(text)


def show(noun: str, done: int, total: int) -> None:
    """Print progress: one line for each kind of row, updated in place on a terminal."""
    if sys.stdout.isatty() or done == total:
        print(f"\r  {noun}: {done:,} of {total:,}", end="" if done < total else "\n", flush=True)


def main(arguments: Sequence[str] | None = None, app: Flask = app) -> None:
    """Seed the database of `app`, or print why it isn't seeded.

    Args:
        arguments: the command line; by default that of this process.
        app: the application.
    """
    options = parse(arguments)
    if not app.config["SEED"]:
        print("SEED is 0: the database is left as it is.")
        return
    try:
        check_migrated(app)
    except NotReady as problem:
        sys.exit(str(problem))
    with app.app_context():
        if replacing.is_needed() and not options.reset:
            print("The database already has data and is left alone; use --reset to replace it.")
            return
        print("Seeding the database:")
        seeding.seed(
            options.planets,
            options.scientists,
            options.missions,
            options.casting,
            options.funcster,
            options.events,
            options.random_seed,
            options.reset,
            show,
        )


if __name__ == "__main__":
    main()
