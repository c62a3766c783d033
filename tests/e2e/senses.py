# SPDX-License-Identifier: Apache-2.0
"""senses.py DIR: a speech server at DIR/speech and a lamp's board at DIR/lamp, which write down what they are told, a line
each, in DIR/said and DIR/lit. Says "ready"."""
import os
import pathlib
import pty
import socket
import sys
import threading
import tty


def listen(connection: socket.socket, said) -> None:
    """Answers as speech-dispatcher does (SSIP)."""
    in_text = False
    with connection, connection.makefile("rw", encoding="utf-8", newline="") as lines:
        for line in lines:
            line = line.rstrip("\r\n")
            if in_text and line != ".":
                said.write(line + "\n")
                continue
            if in_text:
                in_text, answer = False, "225-1\r\n225 OK MESSAGE QUEUED"
            elif line.upper().startswith("SPEAK"):
                in_text, answer = True, "230 OK RECEIVING DATA"
            elif line.upper().startswith("HISTORY"):
                answer = "245-1\r\n245 OK CLIENT ID SENT"
            else:
                answer = "200 OK"
            lines.write(answer + "\r\n")
            lines.flush()


def watch_lamp(board: int, lit) -> None:
    while news := os.read(board, 256):
        lit.write(news.decode())


def main() -> None:
    folder = pathlib.Path(sys.argv[1])
    board, device = pty.openpty()
    tty.setraw(board)
    (folder / "lamp").symlink_to(os.ttyname(device))
    with open(folder / "said", "w", buffering=1, encoding="utf-8") as said, \
            open(folder / "lit", "w", buffering=1, encoding="ascii") as lit, \
            socket.socket(socket.AF_UNIX) as server:
        threading.Thread(target=watch_lamp, args=(board, lit), daemon=True).start()
        server.bind(str(folder / "speech"))
        server.listen()
        print("ready", flush=True)
        while True:
            connection, _ = server.accept()
            threading.Thread(target=listen, args=(connection, said), daemon=True).start()


main()
