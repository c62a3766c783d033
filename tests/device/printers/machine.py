# SPDX-License-Identifier: Apache-2.0
"""What the printers of this folder have in common.

PROGRAM DIR listens at a port of the loopback and says "port N". What comes out is DIR/NNNN.pbm, and the lines of DIR/log
are "out NNNN" for each, and "error WHAT" for bytes that the maker's manual does not know. Commands come on standard input, a
line each, and each is answered "ok", or "error WHAT":
  fault NAME, clear     a fault is there, all are mended
  next NAME [N]         the fault happens in the middle of the next page, or of the Nth from now on
  next cable            the connections break when the next page has arrived whole; it comes out
  cut N                 the connections break N bytes later
  unplug, plug          nobody reaches it; they do again
  power                 it is turned off and on: connections and pages that it has are lost
  hold, release         pages wait; they do not
  damage                its next answer arrives damaged
  mute, speak           it answers nothing; it does
"""
import pathlib
import select
import socket
import sys
import threading


class Refused(Exception):
    """Bytes that no manual knows."""


class Machine:
    #: Names that `fault` and `next` know.
    faults_known: tuple[str, ...] = ()

    def __init__(self, folder: str):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.log = open(self.folder / "log", "w", buffering=1, encoding="utf-8")
        self.changed = threading.Condition(threading.RLock())
        self.faults: set[str] = set()
        self.next: str | None = None
        self.next_in = 1
        self.cut_in: int | None = None
        self.held = False
        self.mute = False
        self.damage = False
        self.pages_out = 0
        self.connections: dict[socket.socket, Session] = {}
        self.broken: list[socket.socket] = []
        self.wake, self.woken = socket.socketpair()
        self.server: socket.socket | None = None
        self.port = 0
        self.plug()
        threading.Thread(target=self.serve, daemon=True).start()

    # What a maker's machine says more of.

    def session(self, connection: socket.socket) -> "Session":
        raise NotImplementedError

    def lose_power(self) -> None:
        """Pages that it has are lost."""

    def changed_by_hand(self) -> None:
        """After a command."""

    def extra(self, words: list[str]) -> bool:
        """A command of this machine alone."""
        return False

    # Paper.

    def put_out(self, width: int, rows: list[bytes]) -> None:
        """A page of rows as a PBM has them."""
        self.pages_out += 1
        name = f"{self.pages_out:04}"
        (self.folder / f"{name}.pbm").write_bytes(b"P4\n%d %d\n" % (width, len(rows)) + b"".join(rows))
        self.log.write(f"out {name}\n")

    def due(self, arriving: bool) -> str | None:
        """What happens to the page that is arriving, or else in the middle of being printed."""
        if not self.next or arriving != (self.next == "cable"):
            return None
        self.next_in -= 1
        if self.next_in:
            return None
        name, self.next = self.next, None
        return name

    def complain(self, what: str) -> None:
        self.log.write(f"error {what}\n")

    # Connections.

    def plug(self) -> None:
        self.server = socket.create_server(("127.0.0.1", self.port))
        self.port = self.server.getsockname()[1]
        self.wake.send(b".")

    def serve(self) -> None:
        """One connection after the other, the oldest first: what was sent on one that broke is heard before what is said on
        the next."""
        while True:
            with self.changed:
                for connection in self.broken:
                    connection.close()
                self.broken.clear()
                heard = [self.woken, *self.connections, *([self.server] if self.server else [])]
            ready = select.select(heard, [], [])[0]
            with self.changed:
                if self.woken in ready:
                    self.woken.recv(4096)
                    continue
                self.hear(next(one for one in heard if one in ready))

    def hear(self, one: socket.socket) -> None:
        if one is self.server:
            connection, _ = one.accept()
            self.connections[connection] = self.session(connection)
            return
        session = self.connections.get(one)
        if not session:
            return
        try:
            news = one.recv(4096)
        except OSError:
            news = b""
        if not news:
            del self.connections[one]
            one.close()
            return
        if self.cut_in is not None:
            news = news[:self.cut_in]
            self.cut_in -= len(news)
        try:
            session.take(news)
        except Refused as why:
            self.complain(str(why))
            session.reset()
        if self.cut_in == 0:
            self.cut_in = None
            self.break_connections()

    def say(self, connection: socket.socket, answer: bytes) -> None:
        if self.mute:
            return
        if self.damage:
            self.damage = False
            answer = b"\xff" + answer[1:]
        try:
            connection.sendall(answer)
        except OSError:
            pass

    def break_connections(self) -> None:
        for connection in self.connections:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
        # Closed by who listens to them.
        self.broken += self.connections
        self.connections.clear()
        self.wake.send(b".")

    # By hand.

    def obey(self, line: str) -> None:
        words = line.split()
        match words:
            case ["fault", name] if name in self.faults_known:
                self.faults.add(name)
            case ["clear"]:
                self.faults.clear()
            case ["next", name, *count] if name in self.faults_known or name == "cable":
                self.next, self.next_in = name, int(count[0]) if count else 1
            case ["cut", count]:
                self.cut_in = int(count)
            case ["unplug"]:
                assert self.server
                self.server.shutdown(socket.SHUT_RDWR)
                self.broken.append(self.server)
                self.server = None
                self.break_connections()
            case ["plug"] if not self.server:
                self.plug()
            case ["power"]:
                self.break_connections()
                self.faults.clear()
                self.lose_power()
            case ["hold"]:
                self.held = True
            case ["release"]:
                self.held = False
            case ["damage"]:
                self.damage = True
            case ["mute"]:
                self.mute = True
            case ["speak"]:
                self.mute = False
            case _:
                if not self.extra(words):
                    raise ValueError(line)
        self.changed_by_hand()
        self.changed.notify_all()

    def run(self) -> None:
        print(f"port {self.port}", flush=True)
        for line in sys.stdin:
            with self.changed:
                try:
                    self.obey(line)
                    print("ok", flush=True)
                except (ValueError, AssertionError) as why:
                    print(f"error {why}", flush=True)


class Session:
    """Bytes of one connection."""

    def __init__(self, machine: Machine, connection: socket.socket):
        self.machine = machine
        self.connection = connection
        self.bytes = bytearray()

    def take(self, news: bytes) -> None:
        raise NotImplementedError

    def reset(self) -> None:
        self.bytes.clear()
