#!/usr/bin/env python3
"""A program that plays a seat: joins by a link, reads the seat, shares one lead, says ready, and waits for the next stop.

    python3 seat_client.py 'http://127.0.0.1:7070/join#SECRET'

Needs Python 3.8 or later and nothing else. Whatever a person's page does, a program does by the same interface, which
GET /openapi.json describes.
"""

import json
import sys
import urllib.error
import urllib.request
import uuid


class Seat:
    """A session on an exercise server."""

    def __init__(self, link):
        self.base, _, secret = link.partition("/join#")
        self.cookie = None
        self.post("/api/join", {"secret": secret})

    def get(self, path):
        return self._ask(path)

    def post(self, path, body):
        return self._ask(path, body)

    def _ask(self, path, body=None):
        headers = {"Accept": "application/json"}
        if self.cookie:
            headers["Cookie"] = self.cookie
        data = None
        if body is not None:
            headers["X-Tributary"] = "1"  # every change needs it
            headers["Content-Type"] = "application/json"
            data = json.dumps(body).encode()
        request = urllib.request.Request(self.base + path, data=data, headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                if answer.headers.get("Set-Cookie"):
                    self.cookie = answer.headers["Set-Cookie"].split(";")[0]
                return json.load(answer)
        except urllib.error.HTTPError as refused:
            return json.load(refused)  # {"code": ..., "reason": ...}

    def changes(self):
        """Gives the number of the seat's view, at once and whenever that is new."""
        request = urllib.request.Request(self.base + "/api/changes", headers={"Cookie": self.cookie})
        with urllib.request.urlopen(request, timeout=60) as stream:
            for line in stream:
                if line.startswith(b"data:"):
                    yield json.loads(line[5:])["number"]


def leads_to_share(view):
    """Orders that pass on leads that a partner was not sent yet, newest first."""
    own = {agency["id"] for agency in view["agencies"]}
    partners = [entry["id"] for entry in view["directory"] if entry["id"] not in own]
    for agency in view["agencies"]:
        for lead in agency["leads"]:
            for partner in partners:
                for channel in view["channels"]:
                    fits = agency["id"] in channel["members"] and partner in channel["members"]
                    if fits and partner not in lead["shared-with"]:
                        yield {
                            "order": "share-lead",
                            "agency": agency["id"],
                            "lead": lead["id"],
                            "partner": partner,
                            "channel": channel["kind"],
                        }


def main(link):
    seat = Seat(link)
    view = seat.get("/api/seat")
    stop = view["exercise"]["stop"]
    print("seat", view["seat"]["id"], "at stop", stop, "of phase", view["exercise"]["phase"])
    while view["exercise"]["phase"] == "table":
        stop = view["exercise"]["stop"]
        for order in leads_to_share(view):
            # The same key sent twice gives the order once, so after a lost connection simply send it again.
            reply = seat.post("/api/seat/orders", {"key": str(uuid.uuid4()), "stop": stop, "order": order})
            print("shared", order["lead"], "with", order["partner"], "->", reply["code"], reply["reason"])
            if reply["code"] == "ok":
                break
        print("ready at stop", stop, "->", seat.post("/api/seat/ready", {"stop": stop})["code"])
        for _ in seat.changes():
            view = seat.get("/api/seat")
            if view["exercise"]["stop"] != stop or view["exercise"]["phase"] == "ended":
                break
    print("phase", view["exercise"]["phase"])


if __name__ == "__main__":
    if len(sys.argv) != 2 or "/join#" not in sys.argv[1]:
        sys.exit(__doc__)
    main(sys.argv[1])
