"""The floor of an album: takes a photograph by PUT, writes and syncs its file, answers.

python -m tests.benchmarks.bare_album FOLDER: prints its port, serves any number of lines.
"""

from __future__ import annotations

import os
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


def main(folder: Path) -> None:
    class Put(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_PUT(self) -> None:
            data = self.rfile.read(int(self.headers["Content-Length"]))
            with (folder / self.path[1:]).open("wb") as file:
                file.write(data)
                os.fsync(file.fileno())
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Nothing is said."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Put) as door:
        print(door.server_address[1], flush=True)
        door.serve_forever()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
