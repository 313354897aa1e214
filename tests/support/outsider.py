"""A program that writes to the database past the server: it counts up in a scientist's name.

It prints each number that it has committed. Its arguments are SQLAlchemy's URL and the scientist's
id. It imports nothing of ours, to start quickly.
"""

import random
import sys
import time

from sqlalchemy import create_engine, text

MOST_PAUSE_SECONDS = 0.01


def main(url: str, ident: str) -> None:
    """Count until the process is terminated."""
    statement = text("UPDATE scientists SET name = :name WHERE id = :id")
    with create_engine(url).connect() as connection:
        for number in range(1, sys.maxsize):
            connection.execute(statement, {"name": str(number), "id": int(ident)})
            connection.commit()
            print(number, flush=True)  # noqa: T201
            time.sleep(random.uniform(0, MOST_PAUSE_SECONDS))


if __name__ == "__main__":
    main(*sys.argv[1:])
