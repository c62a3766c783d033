# SPDX-License-Identifier: Apache-2.0
"""impostor.py PORT MODE: listens where a backend should, and answers badly. Says "ready", and "asked" for each call."""
import os
import socket
import sys
import threading

HTML = b"<!doctype html><title>Log in to this network</title><p>Welcome!"


def answer(status: str, body: bytes, length: int | None = None) -> bytes:
    return (f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(body) if length is None else length}\r\nConnection: close\r\n\r\n").encode() + body


ANSWERS = {
    "error": lambda: answer("500 Internal Server Error", b"{"),
    "html": lambda: answer("200 OK", HTML),
    "garbage": lambda: os.urandom(4096),
    "half": lambda: answer("200 OK", b'{"token":"', 5000),
}


def serve(connection: socket.socket, mode: str) -> None:
    with connection:
        if not connection.recv(65536):
            return
        print("asked", flush=True)
        if mode == "hangs":
            while connection.recv(65536):
                pass
            return
        connection.sendall(ANSWERS[mode]())


def main() -> None:
    port, mode = int(sys.argv[1]), sys.argv[2]
    with socket.create_server(("127.0.0.1", port)) as server:
        print("ready", flush=True)
        while True:
            connection, _ = server.accept()
            threading.Thread(target=serve, args=(connection, mode), daemon=True).start()


main()
