"""Fill the database: real planets and snippets, and made-up rows of all else there is.

Safe to repeat: a database that has data is left alone unless --reset says to replace it.
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


def parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    """What the command line asks for."""
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
        help="how many actors, and as many movies (default: 0, or 20 where no number follows)",
    )
    parser.add_argument(
        "--funcster",
        type=number,
        nargs="?",
        const=20,
        default=0,
        help="how many coders, each with 20 snippets, and mentors for them "
        "(default: 0, or 20 where no number follows)",
    )
    parser.add_argument(
        "--events",
        type=number,
        nargs="?",
        const=10,
        default=0,
        help="how many events (default: 0, or 10 where no number follows)",
    )
    parser.add_argument("--reset", action="store_true", help="replace the data that is there")
    parser.add_argument(
        "--random-seed", type=int, default=2100, help="the same one makes the same data"
    )
    return parser.parse_args(arguments)


def number(text: str) -> int:
    """A number of rows, from 0 to ten million."""
    if not text.isdecimal() or len(text) > 8 or int(text) > 10_000_000:
        raise argparse.ArgumentTypeError("must be a number from 0 to 10000000")
    return int(text)


def show(noun: str, done: int, total: int) -> None:
    """Show how far it is: one line a kind, rewritten on a terminal."""
    if sys.stdout.isatty() or done == total:
        print(f"\r  {noun}: {done:,} of {total:,}", end="" if done < total else "\n", flush=True)


def main(arguments: Sequence[str] | None = None, app: Flask = app) -> None:
    """Seed the database of `app`, or say why not.

    Args:
        arguments: those of the command line, if not this process's.
        app: the application.
    """
    options = parsed(arguments)
    if not app.config["SEED"]:
        print("SEED is 0: the database is left as it is.")
        return
    try:
        check_migrated(app)
    except NotReady as problem:
        sys.exit(str(problem))
    with app.app_context():
        if replacing.is_needed() and not options.reset:
            print("The database has data already and is left alone; --reset replaces it.")
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
