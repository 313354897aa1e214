"""A client that books missions until its server stops."""

import http.client
import threading

from tests.support.client import Caller

MISSION = {"name": "First light", "scientist_id": 1, "planet_id": 1}


class Writer(threading.Thread):
    """Books missions until the server stops, and records the confirmed bookings."""

    def __init__(self, port: int, name: str) -> None:
        super().__init__(name=name)
        self.port = port
        self.booked: dict[int, str] = {}
        self.refused: list[int] = []

    def run(self) -> None:
        number = 0
        with Caller(self.port) as caller:
            while True:
                number += 1
                body = {**MISSION, "name": f"{self.name}, number {number}"}
                # Every second request stores its response in the mission's transaction.
                headers = {"Idempotency_Key": f"{self.name}-{number}"} if number % 2 else {}
                try:
                    answer = caller.call("POST", "/missions", body, **headers)
                except (OSError, http.client.HTTPException):
                    return
                if answer.status == 201:
                    self.booked[answer.json["id"]] = body["name"]
                else:
                    self.refused.append(answer.status)
