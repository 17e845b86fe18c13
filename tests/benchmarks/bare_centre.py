"""The floor of a centre: takes a body, puts 500 bare rows into PostgreSQL, commits, answers bytes.

python -m tests.benchmarks.bare_centre DATABASE ROWS ANSWER: prints its port, serves one client.
"""

from __future__ import annotations

import os
import socket
import sys

import psycopg

_TABLE = "CREATE TABLE IF NOT EXISTS bare (id bigint PRIMARY KEY, person bytea, body bytea)"
_LOAD = "COPY loaded (id, person, body) FROM STDIN (FORMAT BINARY)"
_TAKE = "INSERT INTO bare SELECT * FROM loaded ON CONFLICT DO NOTHING"
_ROW_BYTES = 200  # of a judged record in the real ledger, about


def main(database: str, rows: str, answer: str) -> None:
    said = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % int(answer) + bytes(int(answer))
    with (
        psycopg.connect(database) as connection,
        socket.create_server(("127.0.0.1", 0)) as door,
    ):
        connection.execute(_TABLE)
        connection.execute("CREATE TEMP TABLE loaded (id bigint, person bytea, body bytea)")
        connection.commit()
        taken = connection.execute("SELECT coalesce(max(id), 0) FROM bare").fetchone()
        last = int(taken[0]) if taken else 0
        print(door.getsockname()[1], flush=True)
        line, _ = door.accept()
        with line:
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            while _read_request(line):
                _store(connection, last, int(rows))
                last += int(rows)
                line.sendall(said)


def _read_request(line: socket.socket) -> bool:
    data = b""
    while b"\r\n\r\n" not in data:
        if not (piece := line.recv(65536)):
            return False
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
    missing = length - len(body)
    while missing > 0:
        missing -= len(line.recv(65536))
    return True


def _store(connection: psycopg.Connection, last: int, rows: int) -> None:
    with connection.cursor() as cursor:
        with cursor.copy(_LOAD) as copy:
            copy.set_types(["int8", "bytea", "bytea"])
            for number in range(last + 1, last + rows + 1):
                copy.write_row((number, os.urandom(16), bytes(_ROW_BYTES)))
        cursor.execute(_TAKE)
        cursor.execute("TRUNCATE loaded")
    connection.commit()


if __name__ == "__main__":
    main(*sys.argv[1:])
