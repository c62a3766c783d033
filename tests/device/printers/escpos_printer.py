# SPDX-License-Identifier: Apache-2.0
"""A receipt printer, as Epson's ESC/POS reference has it, with a head of 576 dots. Faults: paper_out, cover_open, cutter, dead.
With one it prints nothing and keeps what it has got, and goes on once that is mended; a fault in the middle comes after the first
band. Of its own:
  low     its paper will soon be out
  stray   it says how it is, which nobody asked for
"""
import sys
import threading

from machine import Machine, Refused, Session

HEAD_BYTES = 72
OBEYED_AT_ONCE = (0x04, 0x05, 0x14)


def size_of(data: bytes) -> int | None:
    """Of the command that begins with `data`; None: more is needed to know."""
    match data[:2]:
        case b"\x1b@":
            return 2
        case b"\x1dv":
            if len(data) < 8:
                return None
            return 8 + (data[4] + 256 * data[5]) * (data[6] + 256 * data[7])
        case b"\x1dV":
            return 4
        case b"\x1dr" | b"\x10\x04":
            return 3
        case _ if len(data) < 2:
            return None
        case _:
            raise Refused(f"no command: {data!r}")


class EscPosSession(Session):
    """Cuts into commands; DLE EOT is obeyed as it comes, all else waits in the printer's buffer."""

    def __init__(self, machine: "EscPosPrinter", connection):
        super().__init__(machine, connection)
        self.size: int | None = None
        machine.speaker = connection

    def reset(self) -> None:
        super().reset()
        self.size = None

    def take(self, news: bytes) -> None:
        for byte in news:
            # A printer obeys these within pictures too.
            if byte in OBEYED_AT_ONCE and len(self.bytes) > 1 and self.bytes[-1] == 0x10:
                raise Refused(f"DLE {byte} among other bytes")
            self.bytes.append(byte)
            if self.size is None:
                self.size = size_of(self.bytes)
            if len(self.bytes) == self.size:
                self.machine.receive(self.connection, bytes(self.bytes))
                self.reset()


class EscPosPrinter(Machine):
    faults_known = ("paper_out", "cover_open", "cutter", "dead")

    def __init__(self, folder: str):
        self.low = False
        self.commands: list[bytes] = []
        self.speaker = None
        self.rows: list[bytes] = []
        super().__init__(folder)
        threading.Thread(target=self.print_all, daemon=True).start()

    def session(self, connection) -> EscPosSession:
        return EscPosSession(self, connection)

    def extra(self, words: list[str]) -> bool:
        match words:
            case ["low"]:
                self.low = True
            case ["stray"] if self.speaker:
                self.say(self.speaker, b"\x12")
            case _:
                return False
        return True

    def lose_power(self) -> None:
        self.commands.clear()
        self.rows.clear()

    def answer_now(self, connection, n: int) -> None:
        def bits(name: str, value: int) -> int:
            return value if name in self.faults else 0
        answers = {
            1: 0x12 | (0x08 if self.faults else 0),
            2: 0x12 | bits("cover_open", 0x04) | bits("paper_out", 0x20) | bits("cutter", 0x40) | bits("dead", 0x40),
            3: 0x12 | bits("cutter", 0x08) | bits("dead", 0x20),
            4: 0x12 | (0x0C if self.low else 0) | bits("paper_out", 0x60),
        }
        if n not in answers:
            raise Refused(f"DLE EOT {n}")
        self.say(connection, bytes([answers[n]]))

    def receive(self, connection, command: bytes) -> None:
        if command[0] == 0x10:
            self.answer_now(connection, command[2])
            return
        self.commands.append(command)
        self.changed.notify_all()

    def print_all(self) -> None:
        while True:
            with self.changed:
                self.changed.wait_for(lambda: self.commands and not self.faults and not self.held)
                try:
                    self.perform(self.commands.pop(0))
                except Refused as why:
                    self.complain(str(why))
                    self.lose_power()

    def perform(self, command: bytes) -> None:
        match command[:2]:
            case b"\x1b@":
                pass
            case b"\x1dv" if command[2] == ord("0"):
                self.band(command)
            case b"\x1dV" if command[2:] == b"\x42\x00":
                if self.due(arriving=True):
                    self.break_connections()
                self.put_out(HEAD_BYTES * 8, self.rows)
                self.rows = []
            case b"\x1dr" if command[2] == 1:
                if self.speaker:
                    self.say(self.speaker, bytes([0x03 if self.low else 0x00]))
            case _:
                raise Refused(f"no command: {command[:8]!r}")

    def band(self, command: bytes) -> None:
        wide, high = command[4] + 256 * command[5], command[6] + 256 * command[7]
        if command[3] or not 1 <= wide <= HEAD_BYTES or not 1 <= high <= 2303:
            raise Refused(f"GS v 0 of {wide} by {high}")
        first = not self.rows
        for at in range(high):
            line = command[8 + at * wide:8 + (at + 1) * wide]
            self.rows.append(line.ljust(HEAD_BYTES, b"\0"))
        if first and (fault := self.due(arriving=False)):
            self.faults.add(fault)


if __name__ == "__main__":
    EscPosPrinter(sys.argv[1]).run()
